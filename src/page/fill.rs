//! Filling controls in, as far as a person could.

use super::{
    Document, Handle, Refusal, Role,
    dom::{Id, normal},
    roles,
};

impl Document {
    /// Types into a text control in place of what it holds; what exceeds `maxlength` is cut off.
    ///
    /// # Errors
    ///
    /// If a person could not: hidden, disabled, read-only, no text control, no such date or number.
    pub fn type_into(&mut self, control: Handle, text: &str) -> Result<(), Refusal> {
        let id = self.changeable(control)?;
        let kind = self.input_type(id);
        let value = match kind.as_str() {
            "date" => iso_date(text).ok_or_else(|| self.refuse(id, &format!("takes no date like {text:?}")))?,
            "number" if text.is_empty() || text.trim().parse::<f64>().is_ok_and(f64::is_finite) => {
                text.trim().to_owned()
            }
            "number" => return Err(self.refuse(id, &format!("takes no number like {text:?}"))),
            "email" | "url" => one_line(text).trim().to_owned(),
            "textarea" => text.replace("\r\n", "\n"),
            "button" | "checkbox" | "file" | "hidden" | "image" | "radio" | "reset" | "select" | "submit" => {
                return Err(self.refuse(id, "is no text field"));
            }
            _ if !matches!(self.tag(id), "input" | "textarea") => return Err(self.refuse(id, "is no text field")),
            _ => one_line(text),
        };
        let value = self.cut(id, value);
        self.set_value(control, &value);
        Ok(())
    }

    /// Chooses the option with this label; of a group, the radio button with this name.
    ///
    /// # Errors
    ///
    /// If a person could not, or there is no such option.
    pub fn choose_option(&mut self, control: Handle, label: &str) -> Result<(), Refusal> {
        let id = self.changeable(control)?;
        let label = normal(label);
        match self.tag(id) {
            "select" => self.choose_in_list(id, control, &label),
            "input" if self.has(id, "list") => {
                let offered = self.choices(id).iter().any(|choice| choice.label == label);
                if !offered {
                    return Err(self.refuse(id, &format!("has no option {label:?}")));
                }
                self.set_value(control, &label);
                Ok(())
            }
            _ => self.choose_radio(id, &label),
        }
    }

    fn choose_in_list(&mut self, id: Id, control: Handle, label: &str) -> Result<(), Refusal> {
        let mut offered =
            self.options(id).into_iter().enumerate().filter(|(_, option)| self.option_label(*option) == label);
        let Some((place, option)) = offered.next() else {
            return Err(self.refuse(id, &format!("has no option {label:?}")));
        };
        if self.is_disabled_option(option) {
            return Err(self.refuse(id, &format!("has the option {label:?} disabled")));
        }
        drop(offered);
        self.choose(control, place);
        Ok(())
    }

    fn choose_radio(&mut self, group: Id, label: &str) -> Result<(), Refusal> {
        let is_wanted = |id: &Id| {
            roles::role(self, *id) == Some(Role::Radio) && self.node(*id).is_some_and(|node| node.name == label)
        };
        let Some(radio) = self.descendants(group).find(is_wanted) else {
            return Err(self.refuse(group, &format!("has no option {label:?}")));
        };
        let radio = self.handle(radio);
        self.tick(radio, true)
    }

    /// Ticks or unticks a check box or switch; ticks a radio button.
    ///
    /// # Errors
    ///
    /// If a person could not.
    pub fn tick(&mut self, control: Handle, on: bool) -> Result<(), Refusal> {
        let id = self.usable(control)?;
        match self.input_type(id).as_str() {
            "checkbox" => {}
            "radio" if on || !self.is_on(id) => {}
            "radio" => return Err(self.refuse(id, "can't be unticked but by ticking another")),
            _ => return Err(self.refuse(id, "is no check box, switch or radio button")),
        }
        if on != self.is_on(id) {
            self.set_checked(control, on);
        }
        Ok(())
    }

    fn changeable(&self, control: Handle) -> Result<Id, Refusal> {
        let id = self.usable(control)?;
        if matches!(self.tag(id), "input" | "textarea") && self.has(id, "readonly") {
            return Err(self.refuse(id, "is read-only"));
        }
        Ok(id)
    }

    /// `maxlength` counts UTF-16 units, and stops typing.
    fn cut(&self, id: Id, value: String) -> String {
        let limit = self.attribute(id, "maxlength").and_then(|limit| limit.trim().parse::<usize>().ok());
        let takes_length = matches!(
            self.input_type(id).as_str(),
            "text" | "search" | "url" | "tel" | "email" | "password" | "textarea"
        );
        let Some(limit) = limit.filter(|_| takes_length) else { return value };
        let mut length = 0;
        value
            .chars()
            .take_while(|character| {
                length += character.len_utf16();
                length <= limit
            })
            .collect()
    }
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], "")
}

/// A date as typed, `2014-02-03` or `03/02/2014`, in the form that a date field keeps.
fn iso_date(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    let text = match text.split('/').collect::<Vec<_>>().as_slice() {
        [day, month, year] => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => text.to_owned(),
    };
    text.parse::<jiff::civil::Date>().ok().map(|date| date.to_string())
}
