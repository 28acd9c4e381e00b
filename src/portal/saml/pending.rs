//! Requests that await their response, and what must not be used twice.

use std::collections::{HashMap, HashSet};

use jiff::{SignedDuration, Timestamp};

use super::{Assertion, Provider, refusal::Refusal};
use crate::portal::Origin;

/// How long a request awaits its response.
const PATIENCE: SignedDuration = SignedDuration::from_hours(1);

/// One identification, from its beginning to its return.
#[derive(Clone, Debug)]
pub(super) struct Journey {
    /// Where it began.
    pub(super) origin: Origin,
    /// Who identifies.
    pub(super) provider: Provider,
    /// The path that is opened at its end.
    pub(super) finish: String,
    /// When it began.
    pub(super) begun: Timestamp,
    /// How far it is.
    pub(super) stage: Stage,
}

/// How far an identification is.
#[derive(Clone, Debug)]
pub(super) enum Stage {
    /// The visitor chooses whom to ask.
    Choosing,
    /// A request is under way.
    Asked {
        /// The id of the request.
        request: String,
        /// The entity id of the provider.
        issuer: String,
    },
    /// It was answered; the session that began it has not come back yet.
    Answered {
        /// As [`Asked`](Self::Asked) had it; empty if nobody was asked.
        request: String,
        /// As [`Asked`](Self::Asked) had it; empty if nobody was asked.
        issuer: String,
        /// The answer.
        answer: Box<Result<Assertion, Refusal>>,
    },
}

/// Every identification under way, by RelayState, and the assertions used so far.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    journeys: HashMap<String, Journey>,
    used: HashSet<String>,
    /// Who was identified last.
    last: Option<Assertion>,
}

impl Pending {
    /// Notes the beginning of an identification, and forgets those that nobody finished.
    pub(super) fn begin(&mut self, relay: String, journey: Journey) {
        let now = journey.begun;
        self.journeys.retain(|_, other| now.duration_since(other.begun) < PATIENCE);
        self.journeys.insert(relay, journey);
    }

    /// Notes that a provider is asked.
    pub(super) fn ask(&mut self, relay: &str, request: &str, issuer: &str) -> Option<Journey> {
        let journey = self.journeys.get_mut(relay)?;
        if !matches!(journey.stage, Stage::Choosing) {
            return None;
        }
        journey.stage = Stage::Asked { request: request.to_owned(), issuer: issuer.to_owned() };
        Some(journey.clone())
    }

    /// The identification with this RelayState.
    pub(super) fn find(&self, relay: &str) -> Option<&Journey> {
        self.journeys.get(relay)
    }

    /// Notes the answer.
    pub(super) fn answer(&mut self, relay: &str, answer: Result<Assertion, Refusal>) {
        if let Some(journey) = self.journeys.get_mut(relay) {
            self.last = answer.as_ref().ok().cloned().or(self.last.take());
            let (request, issuer) = match &journey.stage {
                Stage::Asked { request, issuer } | Stage::Answered { request, issuer, .. } => {
                    (request.clone(), issuer.clone())
                }
                Stage::Choosing => Default::default(),
            };
            journey.stage = Stage::Answered { request, issuer, answer: Box::new(answer) };
        }
    }

    /// Who was identified last.
    pub(super) fn last(&self) -> Option<Assertion> {
        self.last.clone()
    }

    /// Gives the answer of an identification, if there is one, and ends it if it is answered but once.
    pub(super) fn finish(&mut self, relay: &str, once: bool) -> Option<Result<Assertion, Refusal>> {
        let stage = if once { self.journeys.remove(relay)?.stage } else { self.journeys.get(relay)?.stage.clone() };
        match stage {
            Stage::Answered { answer, .. } => Some(*answer),
            Stage::Choosing | Stage::Asked { .. } => None,
        }
    }

    /// Whether an assertion was not used before; notes that it is now.
    pub(super) fn first_use(&mut self, issuer: &str, assertion: &str) -> bool {
        self.used.insert(format!("{issuer} {assertion}"))
    }
}
