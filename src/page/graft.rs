//! Changes of the tree: takes nodes out, puts them elsewhere, adds markup. Indices are renewed by `reindex`.

use super::{
    dom::{Data, Document, Id, Item},
    sink, visible,
};

impl Document {
    /// Makes ids, labels and visibility right again after a change.
    pub(super) fn reindex(&mut self) {
        self.labels.clear();
        self.index();
        self.hidden = visible::hidden(self);
    }

    fn item_mut(&mut self, id: Option<Id>) -> Option<&mut Item> {
        self.nodes.get_mut(id? as usize)
    }

    /// Takes a node out of the page.
    pub(super) fn detach(&mut self, id: Id) {
        let Some(item) = self.item_mut(Some(id)) else { return };
        let (parent, previous, next) = (item.parent.take(), item.previous.take(), item.next.take());
        match self.item_mut(previous) {
            Some(before) => before.next = next,
            None => self.item_mut(parent).into_iter().for_each(|parent| parent.first = next),
        }
        match self.item_mut(next) {
            Some(after) => after.previous = previous,
            None => self.item_mut(parent).into_iter().for_each(|parent| parent.last = previous),
        }
    }

    /// Puts a node, taken out of wherever it is, into a parent: before one of its children, or last.
    pub(super) fn place(&mut self, id: Id, parent: Id, before: Option<Id>) {
        self.detach(id);
        let previous = match before {
            Some(_) => self.item_mut(before).and_then(|next| next.previous.replace(id)),
            None => self.item_mut(Some(parent)).and_then(|parent| parent.last.replace(id)),
        };
        match self.item_mut(previous) {
            Some(sibling) => sibling.next = Some(id),
            None => self.item_mut(Some(parent)).into_iter().for_each(|parent| parent.first = Some(id)),
        }
        if let Some(item) = self.item_mut(Some(id)) {
            (item.parent, item.previous, item.next) = (Some(parent), previous, before);
        }
    }

    /// Lets two nodes, of which none contains the other, change places.
    pub(super) fn exchange(&mut self, one: Id, other: Id) {
        let place = |document: &Self, id: Id| document.parent(id);
        let (Some(of_one), Some(of_other)) = (place(self, one), place(self, other)) else { return };
        let mark = self.add(Data::Comment);
        self.place(mark, of_one, Some(one));
        self.place(one, of_other, Some(other));
        self.place(other, of_one, Some(mark));
        self.detach(mark);
    }

    /// A new node without a place.
    pub(super) fn add(&mut self, data: Data) -> Id {
        self.nodes.push(Item::new(data));
        Id::try_from(self.nodes.len() - 1).unwrap_or(Id::MAX)
    }

    /// Parses markup into nodes without a place.
    pub(super) fn adopt(&mut self, html: &str) -> Vec<Id> {
        let offset = Id::try_from(self.nodes.len()).unwrap_or(Id::MAX);
        let moved = |id: Option<Id>| id.map(|id| id + offset);
        for mut item in sink::parse(html, self.source) {
            item.parent = moved(item.parent);
            (item.first, item.last) = (moved(item.first), moved(item.last));
            (item.previous, item.next) = (moved(item.previous), moved(item.next));
            if let Data::Element(element) = &mut item.data {
                (element.contents, element.form) = (moved(element.contents), moved(element.form));
            }
            self.nodes.push(item);
        }
        let body = self.descendants(offset).find(|id| self.tag(*id) == "body");
        let children: Vec<Id> = body.map(|body| self.children(body).collect()).unwrap_or_default();
        children.iter().for_each(|child| self.detach(*child));
        children
    }
}
