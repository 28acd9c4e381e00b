//! Accessible names and descriptions (accname 1.2, with HTML-AAM's rules for each element).

use super::{
    Role,
    dom::{Data, Document, Id, normal},
    roles::{self, has_author_name, is_block},
    visible,
};

/// The accessible name of an element.
pub(super) fn name(document: &Document, id: Id) -> String {
    let walk = Walk { document, jumps: vec![id] };
    normal(&walk.subject(id, false))
}

/// The text that a reference by id stands for.
pub(super) fn referenced(document: &Document, id: Id) -> String {
    let walk = Walk { document, jumps: vec![id] };
    normal(&walk.subject(id, true))
}

/// The accessible description, apart from what `aria-describedby` names.
pub(super) fn tooltip_description(document: &Document, id: Id, name: &str) -> Option<String> {
    let described = document.attribute(id, "aria-description").map(normal).filter(|text| !text.is_empty());
    let title = || document.attribute(id, "title").map(normal).filter(|title| !title.is_empty() && title != name);
    let is_text_button =
        matches!(document.attribute(id, "type"), Some("button" | "reset" | "submit")) && document.tag(id) == "input";
    let value = || {
        document.attribute(id, "value").map(normal).filter(|value| is_text_button && !value.is_empty() && value != name)
    };
    described.or_else(title).or_else(value)
}

/// The elements whose text names this one, and which so need not be repeated.
pub(super) fn naming_elements(document: &Document, id: Id) -> Vec<Id> {
    let references = document.references(id, "aria-labelledby");
    if !references.is_empty() {
        return references;
    }
    if document.attribute(id, "aria-label").is_some_and(|label| !label.trim().is_empty()) {
        return Vec::new();
    }
    match document.tag(id) {
        "details" => document.child(id, "summary").into_iter().collect(),
        "fieldset" => document.child(id, "legend").into_iter().collect(),
        "figure" => document.child(id, "figcaption").into_iter().collect(),
        "table" => document.child(id, "caption").into_iter().collect(),
        _ => document.labels.get(&id).cloned().unwrap_or_default(),
    }
}

/// One computation: the elements that it was led to by reference are visited once.
struct Walk<'a> {
    document: &'a Document,
    jumps: Vec<Id>,
}

impl Walk<'_> {
    /// Steps 2B to 2I for the root of a computation or of a reference.
    fn subject(&self, id: Id, referenced: bool) -> String {
        if !referenced && let Some(text) = self.labelled(id) {
            return text;
        }
        if referenced && let Some(value) = self.embedded(id) {
            return value;
        }
        if let Some(label) = filled(self.document.attribute(id, "aria-label")) {
            return label.to_owned();
        }
        if let Some(text) = self.native(id) {
            return text;
        }
        let role = roles::role(self.document, id);
        let document = self.document;
        if (referenced || role.is_some_and(roles::named_by_content))
            && !matches!(document.tag(id), "input" | "select" | "textarea")
        {
            let text = self.content(id, document.is_hidden(id));
            if !text.trim().is_empty() {
                return text;
            }
        }
        self.tooltip(id)
    }

    /// Step 2B: `aria-labelledby`.
    fn labelled(&self, id: Id) -> Option<String> {
        let texts: Vec<String> = self
            .document
            .references(id, "aria-labelledby")
            .into_iter()
            .map(|reference| self.jump(reference, reference == id))
            .filter(|text| !text.trim().is_empty())
            .collect();
        (!texts.is_empty()).then(|| texts.join(" "))
    }

    fn jump(&self, to: Id, to_self: bool) -> String {
        if self.jumps.contains(&to) && !to_self {
            return String::new();
        }
        let mut jumps = self.jumps.clone();
        jumps.push(to);
        Walk { document: self.document, jumps }.subject(to, true)
    }

    /// Step 2C: the value of a control inside of a label.
    fn embedded(&self, id: Id) -> Option<String> {
        let document = self.document;
        if document.tag(id) == "select" {
            return Some(document.chosen_labels(id).join(" "));
        }
        if !roles::role(document, id).is_some_and(holds_text) {
            return None;
        }
        if matches!(document.tag(id), "input" | "textarea") {
            return (!self.jumps.starts_with(&[id])).then(|| document.value(id).to_owned());
        }
        let said = filled(document.attribute(id, "aria-valuetext"))
            .or_else(|| filled(document.attribute(id, "aria-valuenow")));
        Some(said.map_or_else(|| self.content(id, false), str::to_owned))
    }

    /// Step 2E: what the element's own markup offers.
    fn native(&self, id: Id) -> Option<String> {
        let document = self.document;
        let text = match document.tag(id) {
            "input" => self.input(id),
            "button" | "meter" | "output" | "progress" | "select" | "textarea" => self.labels(id),
            "area" | "img" => filled(document.attribute(id, "alt")).map(str::to_owned),
            "fieldset" => self.part(id, "legend"),
            "figure" => self.part(id, "figcaption"),
            "table" => self.part(id, "caption"),
            "details" => document
                .child(id, "summary")
                .map(|summary| self.jump(summary, false))
                .or_else(|| Some("Details".to_owned())),
            "svg" => document.child(id, "title").map(|title| document.raw_text(title)),
            _ => None,
        };
        text.filter(|text| !text.trim().is_empty())
    }

    fn input(&self, id: Id) -> Option<String> {
        let document = self.document;
        let kind = document.attribute(id, "type").unwrap_or_default().to_ascii_lowercase();
        let value = || filled(document.attribute(id, "value")).map(str::to_owned);
        let titled = || filled(document.attribute(id, "title")).map(str::to_owned);
        // An empty value leaves a button without text.
        let default = |text: &str| (!document.has(id, "value")).then(|| text.to_owned());
        match kind.as_str() {
            "button" => self.labels(id).or_else(value),
            "submit" => self.labels(id).or_else(value).or_else(titled).or_else(|| default("Submit")),
            "reset" => self.labels(id).or_else(value).or_else(titled).or_else(|| default("Reset")),
            "image" => self
                .labels(id)
                .or_else(|| filled(document.attribute(id, "alt")).map(str::to_owned))
                .or_else(value)
                .or_else(titled)
                .or_else(|| default("Submit")),
            _ => self.labels(id),
        }
    }

    fn labels(&self, id: Id) -> Option<String> {
        let document = self.document;
        // As in Chromium, a hidden label names only what is hidden as well.
        let counts = |label: &&Id| !document.is_hidden(**label) || document.is_hidden(id);
        let labels = document.labels.get(&id)?.iter().filter(counts);
        let texts: Vec<String> =
            labels.map(|label| self.jump(*label, false)).filter(|text| !text.trim().is_empty()).collect();
        (!texts.is_empty()).then(|| texts.join(" "))
    }

    fn part(&self, id: Id, tag: &str) -> Option<String> {
        let part = self.document.child(id, tag)?;
        Some(self.content(part, self.document.is_hidden(part)))
    }

    /// Step 2F: the text of the content; hidden parts count only below a hidden root.
    fn content(&self, id: Id, with_hidden: bool) -> String {
        let mut text = String::new();
        for child in self.document.children(id) {
            self.descend(child, with_hidden, &mut text);
        }
        text
    }

    fn descend(&self, id: Id, with_hidden: bool, text: &mut String) {
        let Some(item) = self.document.item(id) else { return };
        if self.document.is_hidden(id) && !with_hidden {
            return;
        }
        match &item.data {
            Data::Text(piece) => text.push_str(piece),
            Data::Element(_) if visible::is_machinery(self.document, id) || self.jumps.contains(&id) => {}
            Data::Element(_) => {
                let tag = self.document.tag(id);
                let apart = is_block(tag) || matches!(tag, "button" | "img" | "input" | "select" | "svg" | "textarea");
                if apart {
                    text.push(' ');
                }
                self.descendant(id, with_hidden, text);
                if apart {
                    text.push(' ');
                }
            }
            Data::Fragment | Data::Comment => {}
        }
    }

    fn descendant(&self, id: Id, with_hidden: bool, text: &mut String) {
        if self.jumps.len() == 1
            && let Some(labelled) = self.labelled(id)
        {
            text.push_str(&labelled);
        } else if let Some(value) = self.embedded(id) {
            text.push_str(&value);
        } else if let Some(label) = filled(self.document.attribute(id, "aria-label")) {
            text.push_str(label);
        } else if let Some(native) = self.native_inside(id) {
            text.push_str(&native);
        } else {
            let before = text.len();
            for child in self.document.children(id) {
                self.descend(child, with_hidden, text);
            }
            if text.get(before..).is_none_or(|added| added.trim().is_empty()) {
                text.push_str(&self.tooltip(id));
            }
        }
    }

    /// Labels do not count inside of other text: they are there themselves.
    fn native_inside(&self, id: Id) -> Option<String> {
        match self.document.tag(id) {
            "area" | "img" | "svg" => self.native(id),
            "input" if roles::role(self.document, id) == Some(Role::Button) => self.native(id),
            _ => None,
        }
    }

    /// Step 2I: `title`, then `placeholder`.
    fn tooltip(&self, id: Id) -> String {
        let document = self.document;
        let decorative = document.tag(id) == "img" && document.is(id, "alt", "") && !has_author_name(document, id);
        let title = filled(document.attribute(id, "title")).filter(|_| !decorative);
        let placeholder = || match document.tag(id) {
            "input" | "textarea" => filled(document.attribute(id, "placeholder")),
            _ => filled(document.attribute(id, "aria-placeholder")),
        };
        title.or_else(placeholder).unwrap_or_default().to_owned()
    }
}

const fn holds_text(role: Role) -> bool {
    matches!(role, Role::Combobox | Role::Searchbox | Role::Slider | Role::Spinbutton | Role::Textbox)
}

fn filled(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.trim().is_empty())
}
