//! When to stop early: on the first failure, or because somebody pressed Ctrl-C.

use tokio::sync::watch;

/// Why a run stops early.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Reason {
    /// A scenario did not pass, and no more were wanted after that.
    FailFast,
    /// Somebody interrupted the run.
    Interrupted,
}

impl Reason {
    /// Why a scenario was not tested.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::FailFast => "not started: an earlier scenario did not pass (--fail-fast)",
            Self::Interrupted => "interrupted",
        }
    }
}

/// Asks a run to stop, and tells who wants to know that it was asked to.
#[derive(Clone, Debug)]
pub struct Stop(watch::Sender<Option<Reason>>);

impl Default for Stop {
    fn default() -> Self {
        Self(watch::Sender::new(None))
    }
}

impl Stop {
    /// Asks to stop. An interruption replaces a milder reason, never the other way round.
    pub fn ask(&self, reason: Reason) {
        self.0.send_if_modified(|current| {
            let graver = current.is_none() || reason == Reason::Interrupted && *current != Some(reason);
            if graver {
                *current = Some(reason);
            }
            graver
        });
    }

    /// Why to stop, if it was asked to.
    #[must_use]
    pub fn asked(&self) -> Option<Reason> {
        *self.0.borrow()
    }

    /// Waits until somebody interrupts the run.
    pub async fn interrupted(&self) {
        let mut reasons = self.0.subscribe();
        // The sender lives as long as `self`, so this ends only with an interruption.
        if reasons.wait_for(|reason| *reason == Some(Reason::Interrupted)).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// Asks to stop on the first Ctrl-C or SIGTERM, and ends the process at once on the second.
pub(crate) async fn listen(stop: Stop) {
    signal().await;
    stop.ask(Reason::Interrupted);
    signal().await;
    #[expect(clippy::exit, reason = "a second Ctrl-C asks for exactly this")]
    std::process::exit(i32::from(crate::judge::Exit::Incomplete.code()));
}

#[cfg(unix)]
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminated) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminated.recv() => {}
    }
}

#[cfg(not(unix))]
async fn signal() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interruption_is_never_taken_back() {
        let stop = Stop::default();
        assert_eq!(stop.asked(), None);
        stop.ask(Reason::FailFast);
        assert_eq!(stop.asked(), Some(Reason::FailFast));
        stop.ask(Reason::Interrupted);
        stop.ask(Reason::FailFast);
        assert_eq!(stop.asked(), Some(Reason::Interrupted));
    }
}
