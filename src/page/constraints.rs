//! Constraint validation as browsers do it before a form is sent (HTML, "Constraints").

use super::{Document, Refusal, dom::Id};

impl Document {
    /// Whether every control of a form is valid; else the first that is not, and why.
    pub(super) fn validate(&self, form: Id) -> Result<(), Refusal> {
        for id in self.controls(form) {
            if self.is_barred(id) {
                continue;
            }
            if let Some(why) = self.fault(id) {
                return Err(Refusal { why: format!("{why}, so the form is not sent"), ..self.refuse(id, "") });
            }
        }
        Ok(())
    }

    fn is_barred(&self, id: Id) -> bool {
        let kind = self.input_type(id);
        matches!(kind.as_str(), "button" | "hidden" | "image" | "reset")
            || kind == "submit"
            || (matches!(self.tag(id), "input" | "textarea") && self.has(id, "readonly"))
            || self.is_disabled(id)
    }

    fn fault(&self, id: Id) -> Option<String> {
        let kind = self.input_type(id);
        if self.has(id, "required") && self.is_missing(id, &kind) {
            let why = if matches!(kind.as_str(), "checkbox" | "radio" | "select") {
                "nothing is chosen"
            } else {
                "it is empty"
            };
            return Some(format!("it is required and {why}"));
        }
        let value = self.value(id);
        if value.is_empty() || matches!(kind.as_str(), "checkbox" | "file" | "radio" | "select") {
            return None;
        }
        match kind.as_str() {
            "email" if !self.is_email_list(id, value) => return Some("its value is no e-mail address".to_owned()),
            "url" if url::Url::parse(value).is_err() => return Some("its value is no address".to_owned()),
            "number" | "range" => return self.number_fault(id, value),
            "date" | "month" | "time" | "week" | "datetime-local" => return self.period_fault(id, value),
            _ => {}
        }
        self.length_fault(id, value).or_else(|| self.pattern_fault(id, value))
    }

    fn is_missing(&self, id: Id, kind: &str) -> bool {
        match kind {
            "checkbox" => !self.is_on(id),
            "radio" => !self.radio_group(id).into_iter().any(|radio| self.is_on(radio)),
            "file" => true,
            "select" => self.chosen(id).iter().all(|option| self.is_placeholder(id, *option)),
            _ => self.value(id).is_empty(),
        }
    }

    /// The first option of a drop-down list stands for "nothing chosen" if its value is empty.
    fn is_placeholder(&self, select: Id, option: Id) -> bool {
        !self.has(select, "multiple")
            && self.option_value(option).is_empty()
            && self.parent(option) == Some(select)
            && self.options(select).first() == Some(&option)
    }

    fn is_email_list(&self, id: Id, value: &str) -> bool {
        if self.has(id, "multiple") { value.split(',').all(|one| is_email(one.trim())) } else { is_email(value) }
    }

    fn length_fault(&self, id: Id, value: &str) -> Option<String> {
        let typed = self.element(id).is_some_and(|element| element.value.is_some());
        let least = self.attribute(id, "minlength")?.trim().parse::<usize>().ok()?;
        let length = value.encode_utf16().count();
        (typed && length < least).then(|| format!("its value has {length} characters, fewer than {least}"))
    }

    fn pattern_fault(&self, id: Id, value: &str) -> Option<String> {
        let pattern = self.attribute(id, "pattern").filter(|_| self.tag(id) == "input")?;
        let expression = regex::Regex::new(&format!("^(?:{pattern})$")).ok()?;
        (!expression.is_match(value)).then(|| format!("its value does not match the pattern {pattern:?}"))
    }

    fn number_fault(&self, id: Id, value: &str) -> Option<String> {
        let number = |text: &str| text.trim().parse::<f64>().ok();
        let limit = |name: &str| self.attribute(id, name).and_then(number);
        let value = number(value)?;
        let (least, most) = (limit("min"), limit("max"));
        if let Some(least) = least.filter(|least| value < *least) {
            return Some(format!("its value is less than {least}"));
        }
        if let Some(most) = most.filter(|most| value > *most) {
            return Some(format!("its value is more than {most}"));
        }
        let step = if self.is(id, "step", "any") {
            return None;
        } else {
            limit("step").filter(|step| *step > 0.0).unwrap_or(1.0)
        };
        let steps = (value - least.unwrap_or(0.0)) / step;
        ((steps - steps.round()).abs() > 1e-6).then(|| format!("its value is not a multiple of {step}"))
    }

    /// Dates and times in ISO form compare as text.
    fn period_fault(&self, id: Id, value: &str) -> Option<String> {
        let limit = |name: &str| self.attribute(id, name).filter(|limit| !limit.is_empty());
        if let Some(first) = limit("min").filter(|first| value < *first) {
            return Some(format!("its value is before {first}"));
        }
        limit("max").filter(|last| value > *last).map(|last| format!("its value is after {last}"))
    }
}

/// A valid e-mail address as HTML defines it.
fn is_email(value: &str) -> bool {
    let Some((local, domain)) = value.split_once('@') else { return false };
    let in_local = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    !local.is_empty() && local.chars().all(in_local) && domain.split('.').all(is_label)
}
