//! What the steps of a run stand for, found once for each text: finding it tries every pattern of the vocabulary, and
//! scenarios repeat their steps.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use cucumber::{
    gherkin::{self, StepType},
    step::{self, CaptureName},
};

use super::engine::Staging;
use crate::judge::Failure;

/// The step of the vocabulary, and what its pattern captures.
type Found<W> = (step::Step<W>, Vec<(CaptureName, String)>);

/// By keyword and text.
type Known<W> = HashMap<(StepType, String), Found<W>>;

/// What was found so far, for all threads.
pub(super) struct Sentences<S: Staging>(Mutex<Known<S::World>>);

impl<S: Staging> Default for Sentences<S> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<S: Staging> Sentences<S> {
    /// What a step stands for.
    ///
    /// # Errors
    /// If that is nothing, or several things.
    pub(super) fn find(&self, step: &gherkin::Step) -> Result<Found<S::World>, Failure> {
        let key = (step.ty, step.value.clone());
        if let Some(found) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(found.clone());
        }
        let found = match S::registry().find(step) {
            Ok(Some((function, _, _, context))) => (*function, context.matches),
            Ok(None) => return Err(broken(format!("undefined step \"{}\"", step.value))),
            Err(ambiguous) => {
                return Err(broken(format!("step \"{}\" has several meanings: {ambiguous}", step.value)));
            }
        };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key, found.clone());
        Ok(found)
    }
}

fn broken(what: String) -> Failure {
    Failure::Broken { what, causes: vec![] }
}
