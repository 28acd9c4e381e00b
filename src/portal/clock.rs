//! The portal's clock: real for people, standing still for scenarios until it is moved.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// Where a scenario's time begins: 2 March 2026, 09:00 UTC.
pub(crate) const SCENARIO_START: i64 = 1_772_442_000;

/// A clock that can be moved forward.
#[derive(Debug)]
pub struct Clock {
    start: Option<Timestamp>,
    moved: AtomicI64,
}

impl Clock {
    /// The machine's time.
    #[must_use]
    pub const fn real() -> Self {
        Self { start: None, moved: AtomicI64::new(0) }
    }

    /// Stands at the start of every scenario.
    #[must_use]
    pub fn scenario() -> Self {
        Self { start: Timestamp::from_second(SCENARIO_START).ok(), moved: AtomicI64::new(0) }
    }

    /// The time now.
    pub(crate) fn now(&self) -> Timestamp {
        let moved = SignedDuration::from_secs(self.moved.load(Ordering::Relaxed));
        let start = self.start.unwrap_or_else(Timestamp::now);
        start.checked_add(moved).unwrap_or(Timestamp::MAX)
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&self, seconds: u32) {
        self.moved.fetch_add(i64::from(seconds), Ordering::Relaxed);
    }
}
