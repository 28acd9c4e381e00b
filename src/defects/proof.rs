//! What proving came to, as one plain tree: defects, each in its editions. Every report is a function of it.

use std::{sync::Arc, time::Duration};

use serde::Serialize;

use super::Defect;
use crate::{
    edition::Edition,
    judge::{self, Counts, Exit, Failure},
    register::Requirement,
};

/// Where a scenario ended, and why.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Blame {
    /// The scenario.
    pub scenario: String,
    /// Its place: `features/rules/entry.feature:12`.
    pub place: String,
    /// The step, with its keyword.
    pub step: String,
    /// What was looked at.
    pub subject: String,
    /// What was expected of it.
    pub expected: String,
    /// What it was.
    pub actual: String,
}

/// What a defect came to in one edition.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// A finding of its requirement is unmet.
    Killed {
        /// The first one.
        by: Blame,
    },
    /// No document fixes what it changes: it was not tried.
    Undocumented {
        /// Why that is so.
        reason: String,
    },
    /// Every scenario of its requirement passed.
    Survived {
        /// How many they are.
        passed: usize,
    },
    /// Nothing was judged: a Given or When could not be done.
    Blocked {
        /// The first one.
        at: Blame,
    },
    /// Its requirement has no scenario here, or none that passes on the portal as documented.
    Unjudged {
        /// Which of the two.
        why: String,
    },
    /// It never changed anything while the scenarios ran: whatever they say proves nothing.
    Idle {
        /// What it last looked for in vain.
        why: Option<String>,
    },
    /// Other requirements fail, its own does not.
    Misblamed {
        /// The first finding.
        by: Blame,
    },
    /// The harness failed.
    Broken {
        /// How.
        what: String,
    },
    /// It was not tried to the end.
    Untested {
        /// Why.
        why: String,
    },
}

impl Outcome {
    /// The word for it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Killed { .. } => "killed",
            Self::Undocumented { .. } => "undocumented",
            Self::Survived { .. } => "survived",
            Self::Blocked { .. } => "survived (blocked)",
            Self::Unjudged { .. } => "survived (unjudged)",
            Self::Idle { .. } => "idle",
            Self::Misblamed { .. } => "mis-blamed",
            Self::Broken { .. } => "broken",
            Self::Untested { .. } => "not tried",
        }
    }

    /// How grave it is: 0 for what is wanted.
    #[must_use]
    pub const fn gravity(&self) -> u8 {
        match self {
            Self::Killed { .. } | Self::Undocumented { .. } => 0,
            Self::Untested { .. } => 1,
            Self::Broken { .. } => 2,
            Self::Idle { .. } => 3,
            Self::Misblamed { .. } => 4,
            Self::Blocked { .. } => 5,
            Self::Unjudged { .. } => 6,
            Self::Survived { .. } => 7,
        }
    }
}

/// Another requirement that fails with a defect.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Collateral {
    /// The requirement, or for scenarios without one their file.
    pub requirement: String,
    /// Why that is right, if it is.
    pub reason: Option<String>,
    /// The first finding.
    pub by: Blame,
}

/// One defect in one edition.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The defect.
    pub defect: Arc<Defect>,
    /// The edition.
    pub edition: Edition,
    /// What it came to.
    pub outcome: Outcome,
    /// What else fails with it; known only if everything was run.
    pub collateral: Vec<Collateral>,
}

/// What proving came to.
#[derive(Clone, Debug)]
pub struct Proof {
    /// In the order of the catalogue and of the editions.
    pub tried: Vec<Tried>,
    /// Requirements that are judged, and that no defect breaks.
    pub unproven: Vec<Arc<Requirement>>,
    /// Scenarios that fail without any defect: they can't kill one.
    pub unclean: Vec<Blame>,
    /// What went wrong outside of any scenario.
    pub accidents: Vec<Failure>,
    /// Scenarios run.
    pub scenarios: usize,
    /// How long it took.
    pub duration: Duration,
}

impl Proof {
    /// Every defect with what it came to in its editions, in order.
    #[must_use]
    pub fn defects(&self) -> Vec<&[Tried]> {
        self.tried.chunk_by(|one, other| one.defect.id == other.defect.id).collect()
    }

    /// What a defect came to in all: the gravest of its editions.
    #[must_use]
    pub fn gravest(editions: &[Tried]) -> Option<&Tried> {
        // The first of equals: `max_by_key` would answer the last.
        editions.iter().rev().max_by_key(|tried| tried.outcome.gravity())
    }

    /// What the program ends with.
    #[must_use]
    pub fn exit(&self) -> Exit {
        let gravities = self.defects().into_iter().filter_map(|one| Some(Self::gravest(one)?.outcome.gravity()));
        let mut counts = Counts {
            broken: self.accidents.len(),
            failed: self.unclean.len() + self.unproven.len(),
            ..Counts::default()
        };
        for gravity in gravities {
            counts.selected += 1;
            match gravity {
                0 => counts.passed += 1,
                1 => counts.untested += 1,
                2 => counts.broken += 1,
                _ => counts.failed += 1,
            }
        }
        judge::exit(&counts)
    }
}
