//! From document back to HTML: its markup, without what a person typed. Comments are not kept.

use std::io;

use html5ever::{
    QualName, ns,
    serialize::{AttrRef, Serialize, SerializeOpts, Serializer, TraversalScope, serialize},
};

use super::dom::{Data, Document, Id};

impl Document {
    /// The markup of the whole document.
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut markup = b"<!DOCTYPE html>".to_vec();
        // Writing to memory can't fail.
        let written = serialize(&mut markup, &Subtree { document: self, root: 0 }, SerializeOpts::default());
        written.ok().and_then(|()| String::from_utf8(markup).ok()).unwrap_or_default()
    }
}

struct Subtree<'a> {
    document: &'a Document,
    root: Id,
}

/// What is written next: a node, or the end of an element.
enum Part {
    Begin(Id),
    End(QualName),
}

impl Serialize for Subtree<'_> {
    fn serialize<S: Serializer>(&self, serializer: &mut S, _: TraversalScope) -> io::Result<()> {
        let mut parts = self.children(self.root);
        while let Some(part) = parts.pop() {
            match part {
                Part::End(name) => serializer.end_elem(name)?,
                Part::Begin(id) => match self.document.item(id).map(|item| &item.data) {
                    Some(Data::Text(text)) => serializer.write_text(text)?,
                    Some(Data::Element(element)) => {
                        let name = |local: &html5ever::LocalName| QualName::new(None, ns!(), local.clone());
                        let attributes: Vec<(QualName, &str)> =
                            element.attributes.iter().map(|(key, value)| (name(key), value.as_str())).collect();
                        let listed = attributes.iter().map(|(name, value)| -> AttrRef<'_> { (name, value) });
                        serializer.start_elem(element.name.clone(), listed)?;
                        parts.push(Part::End(element.name.clone()));
                        parts.extend(self.children(element.contents.unwrap_or(id)));
                    }
                    Some(Data::Fragment | Data::Comment) | None => {}
                },
            }
        }
        Ok(())
    }
}

impl Subtree<'_> {
    /// The children of a node, the last first.
    fn children(&self, id: Id) -> Vec<Part> {
        let mut children: Vec<Part> = self.document.children(id).map(Part::Begin).collect();
        children.reverse();
        children
    }
}
