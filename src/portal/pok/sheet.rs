//! A form on its way: what was entered and what is wrong with it.

use std::collections::BTreeMap;

use crate::portal::{form::Submission, html::Field, texts::fill};

/// What was entered into a form, by field, and what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// What the fields hold.
    pub(crate) values: BTreeMap<&'static str, String>,
    errors: BTreeMap<&'static str, String>,
}

impl Sheet {
    /// A form that shows what is known already.
    pub(crate) fn showing(values: BTreeMap<&'static str, String>) -> Self {
        Self { values, errors: BTreeMap::new() }
    }

    /// The fields of a form that was sent.
    pub(crate) fn sent(form: &Submission, names: &[&'static str]) -> Self {
        Self::showing(names.iter().map(|name| (*name, form.get(name).to_owned())).collect())
    }

    /// What a field holds.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    /// Notes what is wrong with a field; the first fault found stands.
    pub(crate) fn refuse(&mut self, name: &'static str, sentence: impl Into<String>) {
        self.errors.entry(name).or_insert_with(|| sentence.into());
    }

    /// Refuses a field that is empty.
    pub(crate) fn require(&mut self, name: &'static str, sentence: &str) {
        if self.value(name).is_empty() {
            self.refuse(name, sentence);
        }
    }

    /// Refuses fields that hold more characters than can be kept.
    pub(crate) fn limit(&mut self, names: &[&'static str], most: usize, sentence: &str) {
        for name in names {
            if self.value(name).chars().count() > most {
                self.refuse(name, fill(sentence, &most.to_string()));
            }
        }
    }

    /// Refuses what is neither empty nor on the list.
    pub(crate) fn choose(&mut self, name: &'static str, choices: &[&str], sentence: &str) {
        let value = self.value(name);
        if !value.is_empty() && !choices.contains(&value) {
            self.refuse(name, sentence);
        }
    }

    /// Whether nothing is wrong.
    pub(crate) fn accepted(&self) -> bool {
        self.errors.is_empty()
    }

    /// A text field of the form.
    pub(crate) fn field<'a>(&'a self, name: &'static str, label: &'a str) -> Field<'a> {
        Field {
            name,
            label,
            value: self.value(name),
            error: self.errors.get(name).map(String::as_str),
            ..Field::default()
        }
    }

    /// A text field that must be filled in.
    pub(crate) fn required<'a>(&'a self, name: &'static str, label: &'a str) -> Field<'a> {
        Field { required: true, ..self.field(name, label) }
    }
}

/// The options of a list whose values are its labels.
pub(crate) fn options(labels: &[&str]) -> Vec<(String, String)> {
    labels.iter().map(|label| ((*label).to_owned(), (*label).to_owned())).collect()
}

/// Whether this can be an e-mail address: one `@`, something before it, a domain with a dot after it.
pub(crate) fn is_email(address: &str) -> bool {
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>,;:\"()[]\\".contains(c);
    address.len() <= 254
        && address.chars().all(plain)
        && address.split_once('@').is_some_and(|(user, domain)| {
            let labels: Vec<&str> = domain.split('.').collect();
            !user.is_empty()
                && !domain.contains('@')
                && labels.len() > 1
                && labels.iter().all(|label| !label.is_empty())
        })
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn tells_addresses_from_other_texts() {
        for good in ["olena@posta.example", "a.b+c@uni.example.org"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "olena", "olena@posta", "@posta.example", "a@b@c.example", "a b@c.example", "a@c..example"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
