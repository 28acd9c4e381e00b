//! From document to page: one walk in document order.

use std::collections::HashSet;

use super::{
    Document, Node, Page, Role, State,
    dom::{Data, Id, normal},
    flow::{Flow, announce, hoist},
    name, roles, visible,
};

impl Document {
    /// What is on the page now.
    #[must_use]
    pub fn page(&self) -> Page {
        let html = self.child(0, "html");
        let mut walk = Walk { document: self, spoken: HashSet::new() };
        walk.note_spoken();
        let mut flow = Flow::new(false);
        if let Some(html) = html {
            walk.children(html, &mut flow, Mode::Whole);
        }
        let title = self.descendants(0).find(|id| self.tag(*id) == "title").map(|id| normal(&self.raw_text(id)));
        let language = html.and_then(|html| self.attribute(html, "lang")).filter(|language| !language.is_empty());
        Page {
            address: self.address.clone(),
            title: title.unwrap_or_default(),
            language: language.map(str::to_owned),
            nodes: flow.finish(),
        }
    }

    /// One element as a node, without what it contains; `None` for what only wraps.
    pub(super) fn node(&self, id: Id) -> Option<Node> {
        let role = roles::role(self, id)?;
        Some(Walk { document: self, spoken: HashSet::new() }.bare(id, role))
    }
}

/// How much of a subtree is taken up.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Mode {
    /// All of it.
    Whole,
    /// Only what a person acts on, and headings: the text was said elsewhere.
    Silent,
}

struct Walk<'a> {
    document: &'a Document,
    /// Elements whose text is the name or the description of a control.
    spoken: HashSet<Id>,
}

impl Walk<'_> {
    fn note_spoken(&mut self) {
        let document = self.document;
        for id in document.descendants(0) {
            if document.element(id).is_none() || visible::is_machinery(document, id) {
                continue;
            }
            let Some(role) = roles::role(document, id) else { continue };
            if roles::is_field(role) || matches!(role, Role::Disclosure | Role::Group | Role::Radiogroup | Role::Table)
            {
                let names = name::naming_elements(document, id).into_iter();
                self.spoken.extend(names.filter(|name| *name != id && is_mere_text(document, *name)));
            }
            if describes_apart(role) {
                let hints = document.references(id, "aria-describedby").into_iter();
                let errors = self.error_elements(id);
                self.spoken.extend(hints.chain(errors));
            }
        }
    }

    fn children(&self, id: Id, flow: &mut Flow, mode: Mode) {
        for child in self.document.children(id) {
            self.visit(child, flow, mode);
        }
    }

    fn visit(&self, id: Id, flow: &mut Flow, mode: Mode) {
        let document = self.document;
        match document.item(id).map(|item| &item.data) {
            Some(Data::Text(text)) if mode == Mode::Whole => self.text(id, text, flow),
            Some(Data::Element(_)) if !visible::is_machinery(document, id) => {
                let mode = if self.spoken.contains(&id) { Mode::Silent } else { mode };
                if document.is_hidden(id) && !flow.is_hidden() {
                    let mut aside = Flow::new(true);
                    self.element(id, &mut aside, mode);
                    if roles::is_block(document.tag(id)) {
                        flow.boundary();
                    }
                    flow.aside(aside.finish());
                } else {
                    self.element(id, flow, mode);
                }
            }
            Some(Data::Text(_) | Data::Element(_) | Data::Comment | Data::Fragment) | None => {}
        }
    }

    /// Loose text of a closed `details` is hidden although its parent is not.
    fn text(&self, id: Id, text: &str, flow: &mut Flow) {
        if self.document.is_hidden(id) && !flow.is_hidden() {
            let mut aside = Flow::new(true);
            aside.text(text);
            flow.aside(aside.finish());
        } else {
            flow.text(text);
        }
    }

    fn element(&self, id: Id, flow: &mut Flow, mode: Mode) {
        match roles::role(self.document, id) {
            None => self.wrapper(id, flow, mode),
            Some(Role::Paragraph) => self.paragraph(id, flow, mode),
            Some(role) if mode == Mode::Silent && !(roles::is_control(role) || role == Role::Heading) => {
                self.wrapper(id, flow, mode);
            }
            Some(Role::Link) => flow.inline(self.with_silent_content(id, Role::Link)),
            Some(Role::Image) => flow.inline(self.bare(id, Role::Image)),
            Some(role) if roles::is_field(role) || matches!(role, Role::Button | Role::Tab) => {
                flow.control(self.bare(id, role));
            }
            Some(Role::Heading) => flow.block(self.with_silent_content(id, Role::Heading)),
            Some(Role::List) if self.document.tag(id) == "dl" => flow.block(self.definitions(id)),
            Some(role) => flow.block(self.container(id, role)),
        }
    }

    fn wrapper(&self, id: Id, flow: &mut Flow, mode: Mode) {
        let tag = self.document.tag(id);
        if tag == "br" || tag == "wbr" {
            flow.text(if tag == "br" { " " } else { "" });
            return;
        }
        let apart = roles::is_block(tag);
        if apart {
            flow.boundary();
        }
        self.children(id, flow, mode);
        if apart {
            flow.boundary();
        }
    }

    fn paragraph(&self, id: Id, flow: &mut Flow, mode: Mode) {
        let mut content = Flow::paragraph(self.document.is_hidden(id));
        self.children(id, &mut content, mode);
        match content.finish_paragraph() {
            Ok(mut node) => {
                node.handle = self.document.handle(id);
                flow.block(node);
            }
            Err(children) => {
                flow.boundary();
                flow.aside(children);
                flow.boundary();
            }
        }
    }

    fn with_silent_content(&self, id: Id, role: Role) -> Node {
        let mut node = self.bare(id, role);
        let mut content = Flow::new(node.state.hidden);
        self.children(id, &mut content, Mode::Silent);
        node.children = content.finish();
        node
    }

    fn container(&self, id: Id, role: Role) -> Node {
        let mut node = self.bare(id, role);
        let content = self.content(id, node.state.hidden);
        if says_its_text(role) {
            hoist(&mut node, content);
            if matches!(role, Role::Alert | Role::Status) {
                announce(&mut node);
            }
        } else {
            node.children = content;
        }
        node
    }

    /// What a container contains; what a closed `details` hides is joined apart from what it shows.
    fn content(&self, id: Id, hidden: bool) -> Vec<Node> {
        let document = self.document;
        let is_shown = |child: &Id| hidden || !document.is_hidden(*child);
        let collapses = document.tag(id) == "details";
        let mut shown = Flow::new(hidden);
        let mut collapsed = Flow::new(true);
        for child in document.children(id) {
            let flow = if collapses && !is_shown(&child) { &mut collapsed } else { &mut shown };
            self.visit(child, flow, Mode::Whole);
        }
        let mut nodes = shown.finish();
        nodes.extend(collapsed.finish());
        nodes
    }

    /// A `dl`: an item a term, whose value is its definition.
    fn definitions(&self, id: Id) -> Node {
        let mut list = self.bare(id, Role::List);
        let parts = self.document.descendants(id).filter(|part| matches!(self.document.tag(*part), "dd" | "dt"));
        for part in parts.filter(|part| self.list_of(*part) == Some(id)) {
            let item = self.container(part, Role::Listitem);
            match list.children.last_mut() {
                Some(term) if self.document.tag(part) == "dd" => define(term, item),
                _ => list.children.push(item),
            }
        }
        list
    }

    fn list_of(&self, part: Id) -> Option<Id> {
        self.document.ancestors(part).find(|ancestor| self.document.tag(*ancestor) == "dl")
    }

    /// The element itself: name, description, value, state.
    fn bare(&self, id: Id, role: Role) -> Node {
        let document = self.document;
        let name = if has_content_as_children(role) { self.author_name(id) } else { name::name(document, id) };
        let mut node = Node { role, handle: document.handle(id), state: self.state(id, role), ..Node::default() };
        if describes_apart(role) {
            (node.hint, node.error) = self.descriptions(id, &node.state);
        }
        if node.hint.is_none() && roles::is_control(role) {
            node.hint = name::tooltip_description(document, id, &name);
        }
        let source = match document.tag(id) {
            "a" | "area" => document.attribute(id, "href"),
            "img" => document.attribute(id, "src"),
            _ => None,
        };
        node.target =
            source.and_then(|source| document.resolve(source)).filter(|_| matches!(role, Role::Image | Role::Link));
        if roles::is_field(role) {
            self.field(id, &mut node);
        }
        node.name = name;
        if role == Role::Disclosure
            && let Some(summary) = document.child(id, "summary")
        {
            node.handle = document.handle(summary);
        }
        node
    }

    fn author_name(&self, id: Id) -> String {
        if roles::has_author_name(self.document, id) { name::name(self.document, id) } else { String::new() }
    }

    fn field(&self, id: Id, node: &mut Node) {
        let document = self.document;
        match document.tag(id) {
            "select" => {
                node.choices = document.choices(id);
                let chosen: Vec<&str> = node.choices.iter().filter(|c| c.selected).map(|c| c.label.as_str()).collect();
                node.value = (!chosen.is_empty()).then(|| chosen.join(", "));
            }
            "input" if node.state.checked.is_some() || node.role == Role::File => {}
            "input" | "textarea" => {
                node.choices = document.choices(id);
                let value = document.value(id);
                node.value = Some(if node.state.masked && !value.is_empty() {
                    "••••••••".to_owned()
                } else {
                    value.to_owned()
                });
            }
            _ if node.state.checked.is_none() => node.value = Some(normal(&document.raw_text(id))),
            _ => {}
        }
    }

    /// The hint and the error message that are attached to a control.
    fn descriptions(&self, id: Id, state: &State) -> (Option<String>, Option<String>) {
        let document = self.document;
        let errors = self.error_elements(id);
        let mut hints = Vec::new();
        let mut messages: Vec<String> = Vec::new();
        for reference in document.references(id, "aria-describedby") {
            let text = name::referenced(document, reference);
            let alerts = roles::role(document, reference) == Some(Role::Alert);
            let target =
                if state.invalid && (alerts || errors.contains(&reference)) { &mut messages } else { &mut hints };
            if !text.is_empty() && !target.contains(&text) {
                target.push(text);
            }
        }
        for reference in errors.into_iter().filter(|reference| !document.is_hidden(*reference)) {
            let text = name::referenced(document, reference);
            if !text.is_empty() && !messages.contains(&text) {
                messages.push(text);
            }
        }
        let join = |texts: Vec<String>| (!texts.is_empty()).then(|| texts.join(" "));
        (join(hints), join(messages))
    }

    /// What `aria-errormessage` names, which counts only while the control is invalid (WAI-ARIA 1.2).
    fn error_elements(&self, id: Id) -> Vec<Id> {
        let invalid = self.document.attribute(id, "aria-invalid").is_some_and(is_true);
        if invalid { self.document.references(id, "aria-errormessage") } else { Vec::new() }
    }

    fn state(&self, id: Id, role: Role) -> State {
        let document = self.document;
        let aria = |name: &str| document.attribute(id, name).map(is_true);
        let native = matches!(document.tag(id), "input" | "select" | "textarea");
        let ticks = matches!(role, Role::Checkbox | Role::Radio | Role::Switch);
        State {
            required: (native && document.has(id, "required")) || aria("aria-required") == Some(true),
            disabled: document.is_disabled(id) || aria("aria-disabled") == Some(true),
            readonly: (native && document.has(id, "readonly")) || aria("aria-readonly") == Some(true),
            invalid: aria("aria-invalid") == Some(true),
            hidden: document.is_hidden(id),
            checked: match (ticks, document.tag(id) == "input") {
                (true, true) => Some(document.is_on(id)),
                (true, false) => Some(aria("aria-checked") == Some(true)),
                (false, _) => aria("aria-pressed"),
            },
            expanded: if role == Role::Disclosure { Some(document.is_open(id)) } else { aria("aria-expanded") },
            selected: if role == Role::Tab {
                Some(aria("aria-selected").or_else(|| aria("aria-current")) == Some(true))
            } else {
                aria("aria-current").filter(|current| *current)
            },
            level: (role == Role::Heading).then(|| self.level(id)),
            masked: document.tag(id) == "input" && document.has_type(id, "password"),
        }
    }

    fn level(&self, id: Id) -> u8 {
        let of_tag = self.document.tag(id).strip_prefix('h').and_then(|level| level.parse().ok());
        let of_author = self.document.attribute(id, "aria-level").and_then(|level| level.trim().parse().ok());
        of_author.or(of_tag).unwrap_or(2)
    }
}

/// Headings, cells and the like stay where they are even if they name a control.
fn is_mere_text(document: &Document, id: Id) -> bool {
    matches!(roles::role(document, id), None | Some(Role::Paragraph))
}

/// Such a node, if it holds one text and nothing else, carries it as its name.
const fn says_its_text(role: Role) -> bool {
    matches!(role, Role::Alert | Role::Cell | Role::Columnheader | Role::Listitem | Role::Rowheader | Role::Status)
}

/// Such a node's description is said at the node alone.
const fn describes_apart(role: Role) -> bool {
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

/// Gives a term its definition.
fn define(term: &mut Node, mut definition: Node) {
    if !definition.name.is_empty() {
        let name = std::mem::take(&mut definition.name);
        term.value = Some(match term.value.take() {
            Some(value) => format!("{value}, {name}"),
            None => name,
        });
    }
    term.children.append(&mut definition.children);
}
