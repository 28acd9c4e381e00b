//! Forms: owners, successful controls, and what a submission sends (HTML, "Form submission algorithm").

use std::fmt;

use url::Url;

use super::dom::{Document, Id};

/// What pressing a submit button asks the server for.
#[derive(Clone, Eq, PartialEq)]
pub struct Submission {
    /// Where it goes; with the entries in its query if the method is GET.
    pub address: Url,
    /// By POST rather than GET.
    pub post: bool,
    /// Media type and content of the body, if there is one.
    pub body: Option<(String, Vec<u8>)>,
}

impl fmt::Debug for Submission {
    /// Without query and body: what was typed may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = &self.address[..url::Position::AfterPath];
        f.debug_struct("Submission").field("address", &address).field("post", &self.post).finish_non_exhaustive()
    }
}

impl Document {
    /// The form that a control belongs to.
    pub(super) fn form_owner(&self, id: Id) -> Option<Id> {
        if let Some(name) = self.attribute(id, "form") {
            return self.ids.get(name).copied().filter(|form| self.tag(*form) == "form");
        }
        let parsed = self.element(id).and_then(|element| element.form);
        parsed.or_else(|| self.ancestors(id).find(|ancestor| self.tag(*ancestor) == "form"))
    }

    /// The controls of a form, in document order.
    pub(super) fn controls(&self, form: Id) -> Vec<Id> {
        let submittable = |id: &Id| matches!(self.tag(*id), "button" | "input" | "select" | "textarea");
        self.descendants(0).filter(|id| submittable(id) && self.form_owner(*id) == Some(form)).collect()
    }

    /// The entry list: names and values of the successful controls.
    pub(super) fn entries(&self, form: Id, submitter: Option<Id>) -> Vec<(String, String)> {
        let mut entries = Vec::new();
        for id in self.controls(form) {
            let in_suggestions = self.ancestors(id).any(|ancestor| self.tag(ancestor) == "datalist");
            if !in_suggestions && !self.is_disabled(id) {
                self.add_entries(id, submitter == Some(id), &mut entries);
            }
        }
        for (name, value) in &mut entries {
            *name = crlf(name);
            *value = crlf(value);
        }
        entries
    }

    fn add_entries(&self, id: Id, submits: bool, entries: &mut Vec<(String, String)>) {
        let name = self.attribute(id, "name").unwrap_or_default();
        if submits && self.has_type(id, "image") {
            let prefix = if name.is_empty() { String::new() } else { format!("{name}.") };
            entries.extend(["x", "y"].map(|axis| (format!("{prefix}{axis}"), "0".to_owned())));
            return;
        }
        if name.is_empty() || (self.is_button(id) && !submits) {
            return;
        }
        let mut add = |value: &str| entries.push((name.to_owned(), value.to_owned()));
        match self.input_type(id).as_str() {
            "select" => {
                for option in self.chosen(id).into_iter().filter(|option| !self.is_disabled_option(*option)) {
                    add(&self.option_value(option));
                }
            }
            "checkbox" | "radio" if self.is_on(id) => add(self.attribute(id, "value").unwrap_or("on")),
            "checkbox" | "radio" => {}
            "file" => add(""),
            "hidden" if name.eq_ignore_ascii_case("_charset_") => add("UTF-8"),
            _ => {
                add(self.value(id));
                if let Some(direction) = self.attribute(id, "dirname").filter(|name| !name.is_empty()) {
                    entries.push((direction.to_owned(), "ltr".to_owned()));
                }
            }
        }
    }

    /// The `type` of an `input` in lower case, or the tag of another control.
    pub(super) fn input_type(&self, id: Id) -> String {
        match self.tag(id) {
            "input" => self.attribute(id, "type").unwrap_or("text").trim().to_ascii_lowercase(),
            tag => tag.to_owned(),
        }
    }

    pub(super) fn is_button(&self, id: Id) -> bool {
        matches!(self.input_type(id).as_str(), "button" | "image" | "reset" | "submit")
    }

    /// Whether pressing it submits a form.
    pub(super) fn is_submitter(&self, id: Id) -> bool {
        match self.tag(id) {
            "button" => {
                let kind = self.attribute(id, "type").unwrap_or("submit").to_ascii_lowercase();
                !matches!(kind.as_str(), "button" | "reset")
            }
            _ => matches!(self.input_type(id).as_str(), "image" | "submit"),
        }
    }

    /// Whether pressing it resets a form.
    pub(super) fn is_resetter(&self, id: Id) -> bool {
        matches!(self.tag(id), "button" | "input") && self.has_type(id, "reset")
    }

    /// What submitting sends; `None` for `method=dialog` and addresses that make no sense.
    pub(super) fn submission(&self, form: Id, submitter: Id) -> Option<Submission> {
        let choose =
            |own: &str, of_form: &str| self.attribute(submitter, own).or_else(|| self.attribute(form, of_form));
        let method = choose("formmethod", "method").unwrap_or_default().trim().to_ascii_lowercase();
        if method == "dialog" {
            return None;
        }
        let action = choose("formaction", "action").unwrap_or_default().trim();
        let mut address = if action.is_empty() { self.address.clone() } else { self.resolve(action)? };
        let entries = self.entries(form, Some(submitter));
        if method != "post" {
            let query = serde_urlencoded::to_string(&entries).unwrap_or_default();
            address.set_query(Some(&query));
            return Some(Submission { address, post: false, body: None });
        }
        let encoding = choose("formenctype", "enctype").unwrap_or_default().trim().to_ascii_lowercase();
        Some(Submission { address, post: true, body: Some(encode(&encoding, &entries)) })
    }

    /// Gives every control of a form its default again.
    pub(super) fn reset(&mut self, form: Id) {
        for id in self.controls(form) {
            let options = self.options(id);
            for id in options.into_iter().chain([id]) {
                if let Some(element) = self.element_mut(id) {
                    element.value = None;
                    element.on = None;
                }
            }
        }
    }
}

fn encode(encoding: &str, entries: &[(String, String)]) -> (String, Vec<u8>) {
    match encoding {
        "multipart/form-data" => multipart(entries),
        "text/plain" => {
            let lines: String = entries.iter().map(|(name, value)| format!("{name}={value}\r\n")).collect();
            ("text/plain".to_owned(), lines.into_bytes())
        }
        _ => {
            let content = serde_urlencoded::to_string(entries).unwrap_or_default();
            ("application/x-www-form-urlencoded".to_owned(), content.into_bytes())
        }
    }
}

/// The boundary must not occur in the content, so it is lengthened until it does not.
fn multipart(entries: &[(String, String)]) -> (String, Vec<u8>) {
    let mut boundary = "collaudo-form-boundary".to_owned();
    while entries.iter().any(|(name, value)| name.contains(&boundary) || value.contains(&boundary)) {
        boundary.push('x');
    }
    let escape = |name: &str| name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22");
    let mut content = String::new();
    for (name, value) in entries {
        let name = escape(name);
        content
            .push_str(&format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
    }
    content.push_str(&format!("--{boundary}--\r\n"));
    (format!("multipart/form-data; boundary={boundary}"), content.into_bytes())
}

/// Line ends as forms send them.
fn crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}
