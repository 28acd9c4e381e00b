//! The vocabulary of the features: one sentence, one call. Given and When act through a persona's agent; Then reads
//! the recording and what the persona knows, and nothing else.

mod acting;
mod actor;
mod domain;
mod generic;
mod inventory;
mod judging;
mod lookup;
mod sentence;
mod stage;
mod subject;
mod thing;
mod whole_page;

pub use sentence::{Layer, Sentence, vocabulary};
pub use stage::{AgentSource, Agents, Done, Failed, Stage};
pub use subject::Subject;

use crate::judge::Failure;

/// What cucumber hands from step to step: a stage, while a scenario is on.
#[derive(Debug, Default, cucumber::World)]
pub struct World {
    stage: Option<Stage>,
}

impl World {
    /// Puts a scenario's stage in.
    pub fn enter(&mut self, stage: Stage) {
        self.stage = Some(stage);
    }

    /// Takes the stage out, with all that happened on it.
    pub fn leave(&mut self) -> Option<Stage> {
        self.stage.take()
    }

    /// Why a step failed, if one did.
    #[must_use]
    pub fn failure(&self) -> Option<Failure> {
        self.stage.as_ref().and_then(|stage| stage.failure.clone())
    }

    fn stage(&mut self) -> Result<&mut Stage, Failed> {
        self.stage.as_mut().ok_or_else(Failed::offstage)
    }
}
