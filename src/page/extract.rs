//! From document to page: one walk in document order.

use std::collections::HashSet;

use super::{
    Document, Node, Page, Role, bare,
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
            resources: self.resources(),
        }
    }

    /// What the document makes a browser load without being asked.
    fn resources(&self) -> Vec<url::Url> {
        let address = |id: Id| match self.tag(id) {
            "img" | "script" | "iframe" | "embed" | "source" | "audio" | "video" | "track" | "input" => {
                self.attribute(id, "src")
            }
            "object" => self.attribute(id, "data"),
            "link" => {
                let loads =
                    |rel: &str| !matches!(rel, "alternate" | "canonical" | "help" | "license" | "next" | "prev");
                let rel = self.attribute(id, "rel").unwrap_or_default().to_ascii_lowercase();
                self.attribute(id, "href").filter(|_| rel.split_whitespace().any(loads))
            }
            _ => None,
        };
        self.descendants(0).filter_map(|id| self.resolve(address(id).filter(|address| !address.is_empty())?)).collect()
    }

    /// One element as a node, without what it contains; `None` for what only wraps.
    pub(super) fn node(&self, id: Id) -> Option<Node> {
        let role = roles::role(self, id)?;
        Some(self.bare(id, role))
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
            if bare::describes_apart(role) {
                let hints = document.references(id, "aria-describedby").into_iter();
                let errors = document.error_elements(id);
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
            Some(Role::Image) => flow.inline(self.document.bare(id, Role::Image)),
            Some(role) if roles::is_field(role) || matches!(role, Role::Button | Role::Tab) => {
                flow.control(self.document.bare(id, role));
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
        let mut node = self.document.bare(id, role);
        let mut content = Flow::new(node.state.hidden);
        self.children(id, &mut content, Mode::Silent);
        node.children = content.finish();
        node
    }

    fn container(&self, id: Id, role: Role) -> Node {
        let mut node = self.document.bare(id, role);
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
        let mut list = self.document.bare(id, Role::List);
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
}

/// Headings, cells and the like stay where they are even if they name a control.
fn is_mere_text(document: &Document, id: Id) -> bool {
    matches!(roles::role(document, id), None | Some(Role::Paragraph))
}

/// Such a node, if it holds one text and nothing else, carries it as its name.
const fn says_its_text(role: Role) -> bool {
    matches!(role, Role::Alert | Role::Cell | Role::Columnheader | Role::Listitem | Role::Rowheader | Role::Status)
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
