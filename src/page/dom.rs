//! The document: an arena of nodes in the order in which the parser made them, with live values.
//!
//! Children are linked lists, so the parser can move nodes cheaply; ids, labels and visibility are indexed once.

use std::{collections::HashMap, fmt};

use html5ever::QualName;
use url::Url;

use super::{Handle, sink, visible};

/// The index of a node in the arena.
pub(super) type Id = u32;

/// Where a document's markup comes from, which decides how visibility and values are known.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Source {
    /// Served by HTTP, seen with scripts off: visibility by HTML alone.
    #[default]
    Markup,
    /// Serialised from a browser's live DOM, annotated with `data-collaudo-…` attributes.
    Live,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(super) enum Data {
    /// The root, or the contents of a `template`.
    Fragment,
    /// Character data.
    Text(String),
    /// A comment or processing instruction.
    Comment,
    /// An element.
    Element(Box<Element>),
}

/// An element: its markup and its live state.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) name: QualName,
    pub(super) attributes: Vec<(html5ever::LocalName, String)>,
    /// The contents of a `template`, which are no part of the page.
    pub(super) contents: Option<Id>,
    /// The form that the parser associated, where nesting alone does not tell.
    pub(super) form: Option<Id>,
    /// What was typed; `None` while it is the default.
    pub(super) value: Option<String>,
    /// Whether it is ticked or chosen; `None` while it is the default.
    pub(super) on: Option<bool>,
}

/// A node and its place.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) data: Data,
    pub(super) parent: Option<Id>,
    pub(super) first: Option<Id>,
    pub(super) last: Option<Id>,
    pub(super) previous: Option<Id>,
    pub(super) next: Option<Id>,
    /// How deep it was placed.
    pub(super) depth: u16,
}

impl Item {
    pub(super) const fn new(data: Data) -> Self {
        Self { data, parent: None, first: None, last: None, previous: None, next: None, depth: 0 }
    }
}

/// A parsed HTML document that keeps what a person typed, ticked and opened.
#[derive(Clone)]
pub struct Document {
    pub(super) nodes: Vec<Item>,
    pub(super) ids: HashMap<String, Id>,
    pub(super) labels: HashMap<Id, Vec<Id>>,
    pub(super) hidden: Vec<bool>,
    pub(super) source: Source,
    pub(super) address: Url,
    pub(super) base: Url,
}

impl fmt::Debug for Document {
    /// Without the content: what was typed may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("nodes", &self.nodes.len()).finish_non_exhaustive()
    }
}

impl Document {
    /// Parses markup as a browser would; never fails.
    ///
    /// With [`Source::Live`], these attributes tell what only the browser knows, and are believed over the markup:
    /// `data-collaudo-n` (the handle), `-hidden`, `-value`, `-checked`, `-selected` (options), `-open`.
    #[must_use]
    pub fn parse(html: &str, address: &Url, source: Source) -> Self {
        let mut document = Self {
            nodes: sink::parse(html, source),
            ids: HashMap::new(),
            labels: HashMap::new(),
            hidden: Vec::new(),
            source,
            address: address.clone(),
            base: address.clone(),
        };
        document.index();
        document.hidden = visible::hidden(&document);
        document
    }

    /// The address that it was served from.
    #[must_use]
    pub const fn address(&self) -> &Url {
        &self.address
    }

    /// Moves to another fragment of the same document.
    pub(crate) fn set_address(&mut self, address: Url) {
        self.address = address;
    }

    /// Resolves a reference against the document's base address.
    #[must_use]
    pub fn resolve(&self, reference: &str) -> Option<Url> {
        self.base.join(reference.trim()).ok()
    }

    pub(super) fn index(&mut self) {
        let mut base = None;
        let mut labels = Vec::new();
        let mut ids = HashMap::new();
        for id in self.descendants(0) {
            if self.element(id).is_none() {
                continue;
            }
            if let Some(name) = self.attribute(id, "id").filter(|name| !name.is_empty()) {
                ids.entry(name.to_owned()).or_insert(id);
            }
            match self.tag(id) {
                "base" if base.is_none() => {
                    base = self.attribute(id, "href").and_then(|href| self.address.join(href).ok())
                }
                "label" => labels.push(id),
                _ => {}
            }
        }
        self.ids = ids;
        for label in labels {
            if let Some(control) = self.labelled_by(label) {
                self.labels.entry(control).or_default().push(label);
            }
        }
        if let Some(base) = base {
            self.base = base;
        }
    }

    /// The control that a `label` names (HTML, "labeled control").
    pub(super) fn labelled_by(&self, label: Id) -> Option<Id> {
        match self.attribute(label, "for") {
            Some(name) => self.ids.get(name).copied().filter(|control| self.is_labelable(*control)),
            None => self.descendants(label).find(|control| self.is_labelable(*control)),
        }
    }

    fn is_labelable(&self, id: Id) -> bool {
        match self.tag(id) {
            "input" => !self.has_type(id, "hidden"),
            "button" | "meter" | "output" | "progress" | "select" | "textarea" => true,
            _ => false,
        }
    }

    pub(super) fn item(&self, id: Id) -> Option<&Item> {
        self.nodes.get(id as usize)
    }

    pub(super) fn element(&self, id: Id) -> Option<&Element> {
        match &self.item(id)?.data {
            Data::Element(element) => Some(element),
            Data::Fragment | Data::Text(_) | Data::Comment => None,
        }
    }

    pub(super) fn element_mut(&mut self, id: Id) -> Option<&mut Element> {
        match &mut self.nodes.get_mut(id as usize)?.data {
            Data::Element(element) => Some(element),
            Data::Fragment | Data::Text(_) | Data::Comment => None,
        }
    }

    /// The local name of an element; empty for anything else.
    pub(super) fn tag(&self, id: Id) -> &str {
        self.element(id).map_or("", |element| &*element.name.local)
    }

    pub(super) fn attribute(&self, id: Id, name: &str) -> Option<&str> {
        let element = self.element(id)?;
        element.attributes.iter().find(|(key, _)| &**key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn has(&self, id: Id, name: &str) -> bool {
        self.attribute(id, name).is_some()
    }

    /// Whether an attribute has this value, ASCII case aside.
    pub(super) fn is(&self, id: Id, name: &str, value: &str) -> bool {
        self.attribute(id, name).is_some_and(|found| found.trim().eq_ignore_ascii_case(value))
    }

    pub(super) fn has_type(&self, id: Id, kind: &str) -> bool {
        self.is(id, "type", kind)
    }

    pub(super) fn set_attribute(&mut self, id: Id, name: &str, value: Option<&str>) {
        let Some(element) = self.element_mut(id) else { return };
        element.attributes.retain(|(key, _)| &**key != name);
        if let Some(value) = value {
            element.attributes.push((html5ever::LocalName::from(name), value.to_owned()));
        }
    }

    /// The elements that an attribute names by their ids.
    pub(super) fn references(&self, id: Id, attribute: &str) -> Vec<Id> {
        let names = self.attribute(id, attribute).unwrap_or_default();
        names.split_ascii_whitespace().filter_map(|name| self.ids.get(name).copied()).collect()
    }

    pub(super) fn parent(&self, id: Id) -> Option<Id> {
        self.item(id)?.parent
    }

    pub(super) fn children(&self, id: Id) -> impl Iterator<Item = Id> + '_ {
        std::iter::successors(self.item(id).and_then(|item| item.first), |child| self.item(*child)?.next)
    }

    pub(super) fn ancestors(&self, id: Id) -> impl Iterator<Item = Id> + '_ {
        std::iter::successors(self.parent(id), |ancestor| self.parent(*ancestor))
    }

    /// Everything below a node, in document order.
    pub(super) fn descendants(&self, root: Id) -> impl Iterator<Item = Id> + '_ {
        let first = self.item(root).and_then(|item| item.first);
        std::iter::successors(first, move |id| self.following(*id, root))
    }

    fn following(&self, id: Id, root: Id) -> Option<Id> {
        let mut item = self.item(id)?;
        if item.first.is_some() {
            return item.first;
        }
        let mut at = id;
        while at != root {
            if item.next.is_some() {
                return item.next;
            }
            at = item.parent?;
            item = self.item(at)?;
        }
        None
    }

    /// The first child element with this tag.
    pub(super) fn child(&self, id: Id, tag: &str) -> Option<Id> {
        self.children(id).find(|child| self.tag(*child) == tag)
    }

    pub(super) fn is_hidden(&self, id: Id) -> bool {
        self.hidden.get(id as usize).copied().unwrap_or(false)
    }

    /// The text below a node as it stands in the markup.
    pub(super) fn raw_text(&self, id: Id) -> String {
        let mut text = String::new();
        for child in self.descendants(id) {
            if let Some(Data::Text(piece)) = self.item(child).map(|item| &item.data) {
                text.push_str(piece);
            }
        }
        text
    }

    /// The element that a handle names, in the numbering of this document's source.
    pub(super) fn at(&self, handle: Handle) -> Option<Id> {
        match self.source {
            Source::Markup => self.element(handle.0).map(|_| handle.0),
            Source::Live => self.descendants(0).find(|id| self.element(*id).is_some() && self.handle(*id) == handle),
        }
    }

    pub(super) fn handle(&self, id: Id) -> Handle {
        match self.source {
            Source::Markup => Handle(id),
            Source::Live => {
                Handle(self.attribute(id, "data-collaudo-n").and_then(|n| n.parse().ok()).unwrap_or(u32::MAX))
            }
        }
    }
}

/// Text with every run of white space made one space, and none at the ends.
pub(super) fn normal(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut joined = String::with_capacity(text.len());
    joined.push_str(words.next().unwrap_or_default());
    for word in words {
        joined.push(' ');
        joined.push_str(word);
    }
    joined
}
