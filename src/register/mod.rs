//! The register: every requirement, the documents it comes from, and where these contradict each other.

pub mod documents;
mod load;
mod requirement;

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

pub use load::{RegisterError, RegisterSource, load};
pub use requirement::{Effect, Keyword, Requirement, Source, Status, Way, is_id};

/// A published guide that requirements come from.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// How sources name it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The name of its text file.
    pub file: String,
    /// The SHA-256 of that file, in hexadecimal: another version of the guide has another one.
    pub sha256: String,
}

/// A place where the documents disagree, are unclear or silent, and the reading chosen.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// How requirements name it.
    pub number: u32,
    /// What the documents say.
    pub texts: String,
    /// How the register reads them.
    pub reading: String,
}

/// Requirements on one part of the portal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Area {
    /// `TFA`.
    pub name: String,
    /// What it is about.
    pub title: String,
    /// The file it was read from.
    pub file: crate::source::SourceFile,
    /// In the order of the file.
    pub requirements: Vec<Arc<Requirement>>,
    /// On which line of the file each stands.
    pub lines: BTreeMap<String, usize>,
}

/// All requirements.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Register {
    /// The guides.
    pub documents: Vec<Document>,
    /// Where they disagree.
    pub contradictions: Vec<Contradiction>,
    /// In the order of their names.
    pub areas: Vec<Area>,
}

impl Register {
    /// Every requirement, area by area.
    pub fn requirements(&self) -> impl Iterator<Item = &Arc<Requirement>> {
        self.areas.iter().flat_map(|area| &area.requirements)
    }

    /// The requirement of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Requirement>> {
        self.requirements().find(|requirement| requirement.id == id)
    }

    /// The id that was probably meant by one that doesn't exist.
    #[must_use]
    pub fn nearest(&self, id: &str) -> Option<&str> {
        let distance = |known: &str| strsim::osa_distance(id, known);
        let ids = self.requirements().map(|requirement| requirement.id.as_str());
        ids.min_by_key(|known| distance(known)).filter(|known| distance(known) <= 2)
    }
}
