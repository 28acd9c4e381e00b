//! One element as a node, apart from what it contains: name, description, value, state.

use super::{
    Document, Node, Role, State,
    dom::{Id, normal},
    name, roles,
};

impl Document {
    /// The element itself: name, description, value, state.
    pub(super) fn bare(&self, id: Id, role: Role) -> Node {
        let name = if has_content_as_children(role) { self.author_name(id) } else { name::name(self, id) };
        let mut node = Node { role, handle: self.handle(id), state: self.state(id, role), ..Node::default() };
        if describes_apart(role) {
            (node.hint, node.error) = self.descriptions(id, &node.state);
        }
        if node.hint.is_none() && roles::is_control(role) {
            node.hint = name::tooltip_description(self, id, &name);
        }
        let source = match self.tag(id) {
            "a" | "area" => self.attribute(id, "href"),
            "img" => self.attribute(id, "src"),
            _ => None,
        };
        node.target =
            source.and_then(|source| self.resolve(source)).filter(|_| matches!(role, Role::Image | Role::Link));
        if roles::is_field(role) {
            node.purpose = self.attribute(id, "autocomplete").map(normal).filter(|purpose| !purpose.is_empty());
            self.field(id, &mut node);
        }
        node.name = name;
        if role == Role::Disclosure
            && let Some(summary) = self.child(id, "summary")
        {
            node.handle = self.handle(summary);
        }
        node
    }

    fn author_name(&self, id: Id) -> String {
        if roles::has_author_name(self, id) { name::name(self, id) } else { String::new() }
    }

    fn field(&self, id: Id, node: &mut Node) {
        match self.tag(id) {
            "select" => {
                node.choices = self.choices(id);
                let chosen: Vec<&str> = node.choices.iter().filter(|c| c.selected).map(|c| c.label.as_str()).collect();
                node.value = (!chosen.is_empty()).then(|| chosen.join(", "));
            }
            "input" if node.state.checked.is_some() || node.role == Role::File => {}
            "input" | "textarea" => {
                node.choices = self.choices(id);
                let value = self.value(id);
                node.value = Some(if node.state.masked && !value.is_empty() {
                    "••••••••".to_owned()
                } else {
                    value.to_owned()
                });
            }
            _ if node.state.checked.is_none() => node.value = Some(normal(&self.raw_text(id))),
            _ => {}
        }
    }

    /// The hint and the error message that are attached to a control.
    fn descriptions(&self, id: Id, state: &State) -> (Option<String>, Option<String>) {
        let errors = self.error_elements(id);
        let mut hints = Vec::new();
        let mut messages: Vec<String> = Vec::new();
        for reference in self.references(id, "aria-describedby") {
            let text = name::referenced(self, reference);
            let alerts = roles::role(self, reference) == Some(Role::Alert);
            let target =
                if state.invalid && (alerts || errors.contains(&reference)) { &mut messages } else { &mut hints };
            if !text.is_empty() && !target.contains(&text) {
                target.push(text);
            }
        }
        for reference in errors.into_iter().filter(|reference| !self.is_hidden(*reference)) {
            let text = name::referenced(self, reference);
            if !text.is_empty() && !messages.contains(&text) {
                messages.push(text);
            }
        }
        let join = |texts: Vec<String>| (!texts.is_empty()).then(|| texts.join(" "));
        (join(hints), join(messages))
    }

    /// What `aria-errormessage` names, which counts only while the control is invalid (WAI-ARIA 1.2).
    pub(super) fn error_elements(&self, id: Id) -> Vec<Id> {
        let invalid = self.attribute(id, "aria-invalid").is_some_and(is_true);
        if invalid { self.references(id, "aria-errormessage") } else { Vec::new() }
    }

    fn state(&self, id: Id, role: Role) -> State {
        let aria = |name: &str| self.attribute(id, name).map(is_true);
        let native = matches!(self.tag(id), "input" | "select" | "textarea");
        let ticks = matches!(role, Role::Checkbox | Role::Radio | Role::Switch);
        State {
            required: (native && self.has(id, "required")) || aria("aria-required") == Some(true),
            disabled: self.is_disabled(id) || aria("aria-disabled") == Some(true),
            readonly: (native && self.has(id, "readonly")) || aria("aria-readonly") == Some(true),
            invalid: aria("aria-invalid") == Some(true),
            hidden: self.is_hidden(id),
            checked: match (ticks, self.tag(id) == "input") {
                (true, true) => Some(self.is_on(id)),
                (true, false) => Some(aria("aria-checked") == Some(true)),
                (false, _) => aria("aria-pressed"),
            },
            expanded: if role == Role::Disclosure { Some(self.is_open(id)) } else { aria("aria-expanded") },
            selected: if role == Role::Tab {
                Some(aria("aria-selected").or_else(|| aria("aria-current")) == Some(true))
            } else {
                aria("aria-current").filter(|current| *current)
            },
            level: (role == Role::Heading).then(|| self.level(id)),
            masked: self.tag(id) == "input" && self.has_type(id, "password"),
        }
    }

    fn level(&self, id: Id) -> u8 {
        let of_tag = self.tag(id).strip_prefix('h').and_then(|level| level.parse().ok());
        let of_author = self.attribute(id, "aria-level").and_then(|level| level.trim().parse().ok());
        of_author.or(of_tag).unwrap_or(2)
    }
}

/// Such a node's description is said at the node alone.
pub(super) const fn describes_apart(role: Role) -> bool {
    roles::is_field(role) || matches!(role, Role::Button | Role::Group | Role::Radiogroup)
}

/// Such a node's content becomes its children, so only an author can name it otherwise.
const fn has_content_as_children(role: Role) -> bool {
    matches!(role, Role::Cell | Role::Columnheader | Role::Row | Role::Rowheader)
}

/// The value of an ARIA state that is set: anything but `false` and nothing.
fn is_true(value: &str) -> bool {
    !matches!(value.trim(), "" | "false")
}
