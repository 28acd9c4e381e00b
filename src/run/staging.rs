//! The stage of the embedded portal: third parties and browser once a run; portal, people and agents once a scenario.

use std::{path::PathBuf, sync::LazyLock};

use cucumber::{World as _, step::Collection};

use super::{
    engine::{Left, Staging},
    plan::Case,
    vocabulary::Vocabulary,
};
use crate::{
    agent::BrowserOptions,
    judge::{Failure, PageChange},
};

/// What the stages of a run need to know.
#[derive(Clone, Debug, Default)]
pub struct StagingOptions {
    /// The seed of the personas.
    pub seed: u64,
    /// A folder with personas, instead of those inside the program.
    pub personas: Option<PathBuf>,
    /// How to treat snapshots.
    pub snapshots: Snapshots,
    /// Which browser, and how.
    pub browser: BrowserOptions,
}

/// How to treat snapshots.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Snapshots {
    /// A folder with snapshots, instead of those inside the program.
    pub folder: Option<PathBuf>,
    /// What to do with what was seen.
    pub mode: SnapshotMode,
}

/// What to do with what was seen.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum SnapshotMode {
    /// Compare it with what was approved.
    #[default]
    Compare,
    /// Compare it, and leave what differs for `cargo insta review`.
    Review,
    /// Approve it.
    Update,
    /// Nothing.
    Ignore,
}

/// The world of the vocabulary.
#[derive(Debug, Default, cucumber::World)]
pub struct World;

static REGISTRY: LazyLock<Collection<World>> = LazyLock::new(World::collection);

/// The vocabulary of the features.
#[must_use]
pub fn vocabulary() -> Vocabulary {
    Vocabulary::new(&REGISTRY, vec![])
}

/// What all scenarios of a run share.
#[derive(Debug)]
pub struct Embedded;

impl Embedded {
    /// Starts what the scenarios share. The browser only if a case needs it.
    ///
    /// # Errors
    /// What could not be started, and what to do about it.
    pub async fn start(_options: StagingOptions, _chrome: bool) -> Result<Self, Failure> {
        Ok(Self)
    }

    /// Ends it; answers what went wrong.
    pub async fn stop(&self) -> Vec<Failure> {
        vec![]
    }

    /// Snapshots that no scenario of a whole run has referred to.
    pub fn unreferenced(&self) -> Result<Vec<PageChange>, Failure> {
        Ok(vec![])
    }
}

impl Staging for Embedded {
    type World = World;

    fn registry() -> &'static Collection<World> {
        &REGISTRY
    }

    async fn enter(&self, _: &Case, _: &mut World) -> Result<(), Failure> {
        Ok(())
    }

    fn failure(_: &mut World) -> Option<Failure> {
        None
    }

    async fn leave(&self, _: &Case, _: &mut World, _complete: bool) -> Left {
        Left::default()
    }
}
