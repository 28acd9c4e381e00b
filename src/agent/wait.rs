//! The one wait: asks again and again until the awaited has come, and says by name what did not.
//!
//! Nothing else in this crate waits for time to pass.

use std::time::Duration;

use tokio::time::Instant;

use super::{AgentError, Result};

/// What one asking found.
#[derive(Debug)]
pub enum Progress<T> {
    /// Ask again.
    NotYet,
    /// It has come.
    Done(T),
    /// It will never come.
    Stop(AgentError),
}

/// How long to wait, and how often to ask.
#[derive(Clone, Copy, Debug)]
pub struct Wait {
    /// After which it fails.
    pub limit: Duration,
    /// Between one answer and the next asking.
    pub period: Duration,
}

impl Wait {
    /// Asks until there is an answer; `what` is named in the failure.
    ///
    /// # Errors
    /// [`AgentError::TimedOut`] after the limit, also when one asking takes longer than what is left; else what `Stop` carries.
    pub async fn until<T, F, A>(self, what: &str, mut ask: F) -> Result<T>
    where
        F: FnMut() -> A,
        A: Future<Output = Progress<T>>,
    {
        let end = Instant::now() + self.limit;
        loop {
            match tokio::time::timeout_at(end, ask()).await {
                Ok(Progress::Done(value)) => return Ok(value),
                Ok(Progress::Stop(error)) => return Err(error),
                Ok(Progress::NotYet) if Instant::now() + self.period < end => pause(self.period).await,
                Ok(Progress::NotYet) | Err(_) => return Err(timed_out(what, self.limit)),
            }
        }
    }
}

/// Gives something that answers by itself a limit.
///
/// # Errors
/// [`AgentError::TimedOut`] after the limit.
pub async fn within<T>(limit: Duration, what: &str, answer: impl Future<Output = T>) -> Result<T> {
    tokio::time::timeout(limit, answer).await.map_err(|_| timed_out(what, limit))
}

fn timed_out(what: &str, limit: Duration) -> AgentError {
    AgentError::TimedOut { what: what.to_owned(), seconds: limit.as_secs_f32() }
}

#[expect(clippy::disallowed_methods, reason = "this is the one wait that the others are to use")]
async fn pause(period: Duration) {
    tokio::time::sleep(period).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRIEF: Wait = Wait { limit: Duration::from_millis(60), period: Duration::from_millis(5) };

    #[tokio::test]
    async fn answers_as_soon_as_it_has_come() {
        let mut asked = 0;
        let answer = BRIEF
            .until("the third asking", || {
                asked += 1;
                std::future::ready(if asked == 3 { Progress::Done(asked) } else { Progress::NotYet })
            })
            .await;
        assert_eq!(answer.unwrap(), 3);
    }

    #[tokio::test]
    async fn names_what_did_not_come() {
        let never = BRIEF.until("link \"Logout\"", async || Progress::<()>::NotYet).await;
        assert_eq!(never.unwrap_err().to_string(), "timed out after 0.06 s waiting for link \"Logout\"");
        let hangs = BRIEF.until("an answer", async || std::future::pending::<Progress<()>>().await).await;
        assert!(matches!(hangs, Err(AgentError::TimedOut { .. })));
    }

    #[tokio::test]
    async fn stops_when_told() {
        let stop = || Progress::<()>::Stop(AgentError::Unusable { what: "it".into(), why: "gone".into() });
        let answer = BRIEF.until("it", async || stop()).await;
        assert!(matches!(answer, Err(AgentError::Unusable { .. })));
    }
}
