//! Fills the arena from html5ever's tree builder.

use std::{borrow::Cow, cell::RefCell};

use html5ever::{
    Attribute, LocalName, Namespace, ParseOpts, QualName,
    interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink},
    tendril::{StrTendril, TendrilSink},
    tree_builder::TreeBuilderOpts,
};

use super::dom::{Data, Element, Id, Item, Source};

/// Parses a document into an arena whose first node is the root.
pub(super) fn parse(html: &str, source: Source) -> Vec<Item> {
    // Markup has a node in every thirty bytes or so: growing the arena step by step would copy it again and again.
    let mut nodes = Vec::with_capacity(html.len() / 24 + 16);
    nodes.push(Item::new(Data::Fragment));
    let sink = Sink { nodes: RefCell::new(nodes) };
    let tree_builder = TreeBuilderOpts { scripting_enabled: source == Source::Live, ..TreeBuilderOpts::default() };
    let options = ParseOpts { tree_builder, ..ParseOpts::default() };
    html5ever::parse_document(sink, options).one(html)
}

/// As deep as Chromium nests elements.
const DEEPEST: u16 = 512;

struct Sink {
    nodes: RefCell<Vec<Item>>,
}

/// The name of an element, apart from the arena, which the parser may borrow meanwhile.
#[derive(Debug)]
struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl Sink {
    fn add(&self, data: Data) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Item::new(data));
        Id::try_from(nodes.len() - 1).unwrap_or(Id::MAX)
    }

    fn with<T>(&self, id: Id, read: impl FnOnce(&mut Item) -> T) -> Option<T> {
        self.nodes.borrow_mut().get_mut(id as usize).map(read)
    }

    fn element<T>(&self, id: Id, read: impl FnOnce(&mut Element) -> T) -> Option<T> {
        self.with(id, |item| match &mut item.data {
            Data::Element(element) => Some(read(element)),
            Data::Fragment | Data::Text(_) | Data::Comment => None,
        })
        .flatten()
    }

    fn extend_text(&self, id: Option<Id>, text: &str) -> bool {
        let extended = id.and_then(|id| {
            self.with(id, |item| match &mut item.data {
                Data::Text(existing) => {
                    existing.push_str(text);
                    true
                }
                Data::Fragment | Data::Comment | Data::Element(_) => false,
            })
        });
        extended.unwrap_or(false)
    }

    /// Puts a node, which has no place yet, before another or last; what is nested too deep becomes a sibling.
    fn place(&self, child: Id, parent: Id, before: Option<Id>) {
        let (depth, above) = self.with(parent, |item| (item.depth, item.parent)).unwrap_or_default();
        let parent = above.filter(|_| before.is_none() && depth >= DEEPEST).unwrap_or(parent);
        let previous = match before {
            Some(sibling) => self.with(sibling, |item| item.previous.replace(child)).flatten(),
            None => self.with(parent, |item| item.last.replace(child)).flatten(),
        };
        match previous {
            Some(sibling) => self.with(sibling, |item| item.next = Some(child)),
            None => self.with(parent, |item| item.first = Some(child)),
        };
        self.with(child, |item| {
            item.parent = Some(parent);
            item.previous = previous;
            item.next = before;
            item.depth = depth.saturating_add(1).min(DEEPEST);
        });
    }
}

impl TreeSink for Sink {
    type Handle = Id;
    type Output = Vec<Item>;
    type ElemName<'a> = Name;

    fn finish(self) -> Vec<Item> {
        self.nodes.into_inner()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Name {
        let name = self.element(*target, |element| element.name.clone());
        Name(name.unwrap_or_else(|| QualName::new(None, Namespace::default(), LocalName::default())))
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Id {
        let contents = flags.template.then(|| self.add(Data::Fragment));
        let attributes = attributes.into_iter().map(|a| (a.name.local, a.value.to_string())).collect();
        self.add(Data::Element(Box::new(Element { name, attributes, contents, form: None, value: None, on: None })))
    }

    fn create_comment(&self, _text: StrTendril) -> Id {
        self.add(Data::Comment)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Id {
        self.add(Data::Comment)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        match child {
            NodeOrText::AppendNode(node) => self.place(node, *parent, None),
            NodeOrText::AppendText(text) => {
                let last = self.with(*parent, |item| item.last).flatten();
                if !self.extend_text(last, &text) {
                    self.place(self.add(Data::Text(text.to_string())), *parent, None);
                }
            }
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        if self.with(*element, |item| item.parent).flatten().is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &Id) -> Id {
        self.element(*target, |element| element.contents).flatten().unwrap_or(*target)
    }

    fn same_node(&self, x: &Id, y: &Id) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let Some((Some(parent), previous)) = self.with(*sibling, |item| (item.parent, item.previous)) else { return };
        match child {
            NodeOrText::AppendNode(node) => {
                self.remove_from_parent(&node);
                self.place(node, parent, Some(*sibling));
            }
            NodeOrText::AppendText(text) => {
                if !self.extend_text(previous, &text) {
                    self.place(self.add(Data::Text(text.to_string())), parent, Some(*sibling));
                }
            }
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, attributes: Vec<Attribute>) {
        self.element(*target, |element| {
            for attribute in attributes {
                if !element.attributes.iter().any(|(name, _)| *name == attribute.name.local) {
                    element.attributes.push((attribute.name.local, attribute.value.to_string()));
                }
            }
        });
    }

    fn associate_with_form(&self, target: &Id, form: &Id, _nodes: (&Id, Option<&Id>)) {
        self.element(*target, |element| element.form = Some(*form));
    }

    fn remove_from_parent(&self, target: &Id) {
        let Some((Some(parent), previous, next)) =
            self.with(*target, |item| (item.parent.take(), item.previous.take(), item.next.take()))
        else {
            return;
        };
        match previous {
            Some(sibling) => self.with(sibling, |item| item.next = next),
            None => self.with(parent, |item| item.first = next),
        };
        match next {
            Some(sibling) => self.with(sibling, |item| item.previous = previous),
            None => self.with(parent, |item| item.last = previous),
        };
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        while let Some(child) = self.with(*node, |item| item.first).flatten() {
            self.remove_from_parent(&child);
            self.place(child, *new_parent, None);
        }
    }
}
