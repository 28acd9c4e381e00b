//! The log-ins that are under way at the identity providers.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Instant,
};

use jiff::{SignedDuration, Timestamp};

use super::{catalogue::Party, request::AuthnRequest};
use crate::portal::random;

/// How many are remembered; the oldest are forgotten.
const MOST: usize = 4_096;

/// One log-in.
#[derive(Clone, Debug)]
pub(super) struct Transaction {
    /// Its id: pages carry it in a hidden field.
    pub(super) id: String,
    /// Where it takes place.
    pub(super) party: Party,
    /// What was asked.
    pub(super) request: AuthnRequest,
    /// Wrong credentials so far.
    pub(super) failures: u8,
    begun: Instant,
}

impl Transaction {
    /// The time by the clock of the service that asked.
    pub(super) fn now(&self) -> Timestamp {
        let elapsed = SignedDuration::try_from(self.begun.elapsed()).unwrap_or_default();
        self.request.instant.checked_add(elapsed).unwrap_or(Timestamp::MAX)
    }
}

/// All log-ins.
#[derive(Debug, Default)]
pub(super) struct Transactions(Mutex<VecDeque<Transaction>>);

impl Transactions {
    /// Begins a log-in.
    pub(super) fn begin(&self, party: Party, request: AuthnRequest) -> Transaction {
        let new = Transaction { id: random::token(), party, request, failures: 0, begun: Instant::now() };
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() == MOST {
            all.pop_front();
        }
        all.push_back(new.clone());
        new
    }

    /// Changes the log-in with this id at this party; what it is then. None if there is no such log-in.
    pub(super) fn update(&self, id: &str, party: Party, change: impl FnOnce(&mut Transaction)) -> Option<Transaction> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = all.iter_mut().rev().find(|it| it.id == id && it.party == party)?;
        change(transaction);
        Some(transaction.clone())
    }
}
