//! Everything that was done and seen in one scenario, in order. Verdicts and snapshots are functions of a recording:
//! nothing here asks a portal, an agent or a clock.

mod action;
mod masked;
mod observation;
mod pdf;
mod redactor;

pub use action::{Action, Filled};
pub use observation::{Cookie, Document, Message, MessageKind, Observation, Response};
pub use pdf::pdf_text;
pub use redactor::Redactor;

use std::sync::Arc;

use crate::page::Page;

/// All actions and observations of one scenario, in order.
#[derive(Clone, Debug, Default)]
pub struct Recording {
    entries: Vec<Entry>,
    step: usize,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The step it happened in, counted from 1.
    pub step: usize,
    /// Who did or saw it: the key of a persona.
    pub who: Option<String>,
    /// Whether it belongs to a precondition that was walked out of sight: no part of the journey.
    pub backstage: bool,
    /// What happened.
    pub event: Event,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// A step began: its keyword and sentence.
    Step {
        /// `Given`, `When` or `Then`.
        keyword: &'static str,
        /// As written in the feature.
        sentence: String,
    },
    /// Somebody did something.
    Done(Action),
    /// Somebody saw something.
    Seen(Observation),
}

impl Recording {
    /// Notes that a step begins.
    pub fn begin(&mut self, keyword: &'static str, sentence: &str) {
        self.step += 1;
        self.push(None, false, Event::Step { keyword, sentence: sentence.to_owned() });
    }

    /// Notes an action.
    pub fn done(&mut self, who: &str, backstage: bool, action: Action) {
        self.push(Some(who.to_owned()), backstage, Event::Done(action));
    }

    /// Notes an observation.
    pub fn seen(&mut self, who: &str, backstage: bool, observation: Observation) {
        self.push(Some(who.to_owned()), backstage, Event::Seen(observation));
    }

    /// Everything, in order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What this persona observed, the latest first.
    pub fn latest<'a, 'w>(&'a self, who: &'w str) -> impl Iterator<Item = &'a Observation> + use<'a, 'w> {
        self.entries.iter().rev().filter(move |entry| entry.who.as_deref() == Some(who)).filter_map(
            |entry| match &entry.event {
                Event::Seen(observation) => Some(observation),
                Event::Step { .. } | Event::Done(_) => None,
            },
        )
    }

    /// The page that this persona saw last.
    #[must_use]
    pub fn page<'a>(&'a self, who: &str) -> Option<&'a Arc<Page>> {
        self.latest(who).find_map(|seen| if let Observation::Page(page) = seen { Some(page) } else { None })
    }

    fn push(&mut self, who: Option<String>, backstage: bool, event: Event) {
        self.entries.push(Entry { step: self.step, who, backstage, event });
    }
}
