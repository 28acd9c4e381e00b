//! What can be changed: everything that two runs with different people have both seen.

use std::collections::{BTreeMap, BTreeSet};

use crate::edition::Edition;

/// Longer texts are not taken: nobody writes them into a feature.
const LONGEST: usize = 400;

/// So many digits in a row are a code, a number of a person or of a telephone.
const CODE: usize = 5;

/// A page, or what all pages of an origin have in common.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Spot {
    pub(super) edition: Edition,
    /// `pok/login`; `pok/*` for headers and footers.
    pub(super) place: String,
    /// The first heading.
    pub(super) heading: Option<String>,
}

/// Something that was seen.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum What {
    /// A control, a heading, a message and the like.
    Named { role: String, name: String },
    /// A field that has to be filled in.
    Required { role: String, name: String },
    /// A field with a hint.
    Hint { role: String, name: String, hint: String },
    /// A text outside of any control.
    Text(String),
    /// A form that arrived.
    Post,
    /// A message that was sent, by what its subject begins with.
    Message(String),
}

/// In which scenarios what was seen, by their places in the plan.
pub(super) type Seen = BTreeMap<(Spot, What), BTreeSet<usize>>;

/// Something to be changed, and the scenarios that see it.
#[derive(Clone, Debug)]
pub(super) struct Sighting {
    pub(super) spot: Spot,
    pub(super) what: What,
    pub(super) cases: Vec<usize>,
}

/// What belongs to the portal: what two people saw, or one person in both runs alike, in which people have other names.
pub(super) fn of(first: &Seen, second: &Seen, person: impl Fn(usize) -> String) -> Vec<Sighting> {
    let common = first.iter().filter(|(key, cases)| {
        let people: BTreeSet<String> = cases.iter().map(|case| person(*case)).collect();
        second.get(*key).is_some_and(|again| people.len() > 1 || again == *cases)
    });
    let general = common.filter(|((spot, what), _)| {
        let heading = spot.heading.iter().map(String::as_str);
        !heading.chain(what.words()).any(is_personal)
    });
    let sighting = |((spot, what), cases): (&(Spot, What), &BTreeSet<usize>)| Sighting {
        spot: spot.clone(),
        what: what.clone(),
        cases: cases.iter().copied().collect(),
    };
    general.map(sighting).collect()
}

impl What {
    fn words(&self) -> Vec<&str> {
        match self {
            Self::Named { name, .. } | Self::Required { name, .. } => vec![name],
            Self::Hint { name, hint, .. } => vec![name, hint],
            Self::Text(text) | Self::Message(text) => vec![text],
            Self::Post => vec![],
        }
    }
}

/// Whether a text holds what belongs to a person or a moment, or is too long.
fn is_personal(text: &str) -> bool {
    let digits = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or_default();
    digits >= CODE || text.contains('@') || text.len() > LONGEST
}
