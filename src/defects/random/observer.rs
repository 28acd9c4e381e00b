//! A deviation that changes nothing: it keeps what the portal of a scenario shows, receives and sends.

use std::sync::{Arc, Mutex, PoisonError};

use super::inventory::{Seen, Spot, What};
use crate::{
    edition::Edition,
    page::{Document, Node, Page, Role, Source},
    portal::{Answer, Asked, Deviation, Letter},
    run::plan::Case,
};

/// Watches one portal.
#[derive(Debug)]
pub(super) struct Observer {
    case: usize,
    edition: Edition,
    seen: Arc<Mutex<Seen>>,
}

impl Observer {
    /// For the portal of a scenario.
    pub(super) fn new(case: &Case, seen: Arc<Mutex<Seen>>) -> Self {
        Self { case: case.id, edition: case.edition, seen }
    }

    fn keep(&self, sightings: Vec<(Spot, What)>) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        for sighting in sightings {
            seen.entry(sighting).or_default().insert(self.case);
        }
    }
}

impl Deviation for Observer {
    fn before(&self, asked: &mut Asked) -> Option<Answer> {
        if asked.method == "POST" {
            let spot = Spot { edition: self.edition, place: asked.place(), heading: None };
            self.keep(vec![(spot, What::Post)]);
        }
        None
    }

    fn after(&self, asked: &Asked, answer: &mut Answer) {
        let Some(html) = answer.html() else { return };
        let page = Document::parse(html, &asked.address, Source::Markup).page();
        let spot = Spot { edition: self.edition, place: asked.place(), heading: heading(&page) };
        let chrome = Spot { place: format!("{}/*", asked.origin), heading: None, ..spot.clone() };
        let mut sightings = Vec::new();
        page.nodes.iter().for_each(|node| gather(node, &spot, &chrome, &mut sightings));
        self.keep(sightings);
    }

    fn message(&self, message: Letter) -> Vec<Letter> {
        let words = message.subject.as_ref().unwrap_or(&message.text);
        let subject = words.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default().trim();
        if !subject.is_empty() {
            let spot = Spot { edition: self.edition, place: "messages".to_owned(), heading: None };
            self.keep(vec![(spot, What::Message(subject.to_owned()))]);
        }
        vec![message]
    }
}

/// The first heading that is shown.
fn heading(page: &Page) -> Option<String> {
    page.headings().first().map(|heading| heading.name.clone()).filter(|name| !name.is_empty())
}

/// What is in a part of a page. What stands in headers, footers and menus is that of the whole origin.
fn gather(node: &Node, spot: &Spot, chrome: &Spot, sightings: &mut Vec<(Spot, What)>) {
    let apart = matches!(node.role, Role::Banner | Role::Contentinfo | Role::Navigation);
    let spot = if apart { chrome } else { spot };
    let (role, name) = (node.role.to_string(), node.name.clone());
    if !name.is_empty() {
        if matches!(node.role, Role::Text | Role::Paragraph | Role::Listitem | Role::Cell) {
            sightings.push((spot.clone(), What::Text(name)));
        } else {
            if node.state.required {
                sightings.push((spot.clone(), What::Required { role: role.clone(), name: name.clone() }));
            }
            if let Some(hint) = &node.hint {
                let hint = What::Hint { role: role.clone(), name: name.clone(), hint: hint.clone() };
                sightings.push((spot.clone(), hint));
            }
            sightings.push((spot.clone(), What::Named { role, name }));
        }
    }
    node.children.iter().for_each(|child| gather(child, spot, chrome, sightings));
}
