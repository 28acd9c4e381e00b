//! Failed attempts, counted by what was attempted (RFC 4226 section 7.3; NIST SP 800-63B section 3.2.2).

use std::collections::HashMap;

use super::{Policy, Rule};

/// The times of failed attempts, by key.
#[derive(Debug, Default)]
pub(crate) struct Throttle(HashMap<String, Vec<i64>>);

impl Throttle {
    /// Whether a further attempt has to be refused now.
    pub(crate) fn refuses(&mut self, key: &str, now: i64, policy: &Policy) -> bool {
        let limits = &policy.limits;
        let full = self.0.get_mut(key).is_some_and(|times| {
            times.retain(|time| now - time < limits.attempts_window);
            times.len() >= limits.attempts
        });
        full && policy.keeps(Rule::Throttled)
    }

    /// Notes a failed attempt.
    pub(crate) fn failed(&mut self, key: &str, now: i64) {
        self.0.entry(key.to_owned()).or_default().push(now);
    }

    /// Forgets the failures after a success.
    pub(crate) fn succeeded(&mut self, key: &str) {
        self.0.remove(key);
    }
}
