//! Changes of words: of an element's own text, and of a text wherever it stands.

use std::ops::Range;

use regex::Regex;

use super::NothingToEdit;
use crate::page::{
    Document,
    dom::{Data, Id},
    roles, visible,
};

/// The text below an element, put together, and which part of it each text node holds.
#[derive(Default)]
struct Words {
    text: String,
    nodes: Vec<(Id, Range<usize>)>,
}

impl Document {
    fn text_mut(&mut self, id: Id) -> Option<&mut String> {
        match &mut self.nodes.get_mut(id as usize)?.data {
            Data::Text(text) => Some(text),
            Data::Fragment | Data::Comment | Data::Element(_) => None,
        }
    }

    /// Replaces the words of an element; controls inside of it stay as they are.
    pub(super) fn set_words(&mut self, id: Id, to: &str) {
        let speaking: Vec<Id> =
            self.words(id, true).nodes.into_iter().map(|(node, _)| node).filter(|node| !self.is_blank(*node)).collect();
        if let Some((first, others)) = speaking.split_first() {
            if let Some(text) = self.text_mut(*first) {
                let start = text.len() - text.trim_start().len();
                let end = text.trim_end().len();
                *text = format!("{}{to}{}", &text[..start], &text[end..]);
            }
            others.iter().for_each(|other| self.text_mut(*other).into_iter().for_each(String::clear));
            return;
        }
        let image = self.descendants(id).find(|inner| self.tag(*inner) == "img");
        match image {
            Some(image) => self.set_attribute(image, "alt", Some(to)),
            None => {
                let text = self.add(Data::Text(to.to_owned()));
                self.place(text, id, None);
            }
        }
    }

    fn is_blank(&self, node: Id) -> bool {
        matches!(self.item(node).map(|item| &item.data), Some(Data::Text(text)) if text.trim().is_empty())
    }

    /// Replaces a text in every innermost element that holds it.
    pub(super) fn replace_text(&mut self, from: &str, to: &str) -> Result<(), NothingToEdit> {
        let words: Vec<String> = from.split_whitespace().map(regex::escape).collect();
        let pattern = Regex::new(&words.join(r"\s+")).ok().filter(|_| !words.is_empty());
        let pattern = pattern.ok_or_else(|| NothingToEdit::because("an empty text can't be replaced"))?;
        let mut places = Vec::new();
        if let Some(body) = self.descendants(0).find(|id| self.tag(*id) == "body") {
            self.innermost(body, &pattern, &mut places);
        }
        if places.is_empty() {
            return Err(NothingToEdit::because(format!("no text {from:?}")));
        }
        for place in places {
            self.replace_in(place, &pattern, to);
        }
        Ok(())
    }

    fn innermost(&self, id: Id, pattern: &Regex, places: &mut Vec<Id>) {
        if !pattern.is_match(&self.words(id, false).text) {
            return;
        }
        let before = places.len();
        for child in self.children(id).filter(|child| self.element(*child).is_some()) {
            self.innermost(child, pattern, places);
        }
        if places.len() == before {
            places.push(id);
        }
    }

    fn replace_in(&mut self, id: Id, pattern: &Regex, to: &str) {
        let words = self.words(id, false);
        let found: Vec<Range<usize>> = pattern.find_iter(&words.text).map(|found| found.range()).collect();
        for found in found.into_iter().rev() {
            let touched = words.nodes.iter().filter(|(_, part)| part.start < found.end && found.start < part.end);
            for (at, (node, part)) in touched.enumerate() {
                let cut = found.start.max(part.start) - part.start..found.end.min(part.end) - part.start;
                if let Some(text) = self.text_mut(*node) {
                    text.replace_range(cut, if at == 0 { to } else { "" });
                }
            }
        }
    }

    /// What is said below an element. `own`: without the controls inside of it.
    fn words(&self, id: Id, own: bool) -> Words {
        let mut words = Words::default();
        self.gather(id, own, &mut words);
        words
    }

    fn gather(&self, id: Id, own: bool, words: &mut Words) {
        for child in self.children(id) {
            match self.item(child).map(|item| &item.data) {
                Some(Data::Text(text)) => {
                    let start = words.text.len();
                    words.text.push_str(text);
                    words.nodes.push((child, start..words.text.len()));
                }
                Some(Data::Element(_)) if !visible::is_machinery(self, child) => {
                    let tag = self.tag(child);
                    if own && matches!(tag, "button" | "select" | "textarea") {
                        continue;
                    }
                    let apart = roles::is_block(tag) || matches!(tag, "br" | "option");
                    words.text.push_str(if apart { " " } else { "" });
                    self.gather(child, own, words);
                    words.text.push_str(if apart { " " } else { "" });
                }
                Some(Data::Element(_) | Data::Fragment | Data::Comment) | None => {}
            }
        }
    }
}
