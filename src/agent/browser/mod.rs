//! The browser agent: real browsers over WebDriver, one with clean state a scenario, the next one made ready meanwhile.
//!
//! The only module that starts programs, and that knows fantoccini.

mod agent;
mod cookies;
mod driver;
mod fetch;
mod locate;
mod session;
#[cfg(test)]
mod tests;
mod traffic;

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use fantoccini::wd::Capabilities;
use tokio::{runtime::Handle, task::JoinHandle};

use super::Result;
use driver::Driver;
use session::{Session, broken};

pub use agent::BrowserAgent;

/// Which browser, from where, how.
#[derive(Clone, Debug, Default)]
pub struct BrowserOptions {
    /// The browser's program, if not the one found.
    pub browser: Option<PathBuf>,
    /// The driver's program, if not the one found.
    pub driver: Option<PathBuf>,
    /// With a window.
    pub headed: bool,
    /// Where programs are looked for: the value of `PATH`. Debian's own places are known besides.
    pub path: OsString,
}

/// A driver, and browsers that are handed out as agents. Dropping it ends them all, at once.
#[derive(Debug)]
pub struct Browser {
    driver: Driver,
    capabilities: Capabilities,
    /// Where sessions live: a browser may be made ready for one scenario and handed to another, on another thread.
    runtime: Handle,
    /// The next session, being made ready.
    next: Mutex<Option<JoinHandle<Result<Session>>>>,
}

impl Browser {
    /// Finds and starts the driver.
    ///
    /// # Errors
    /// [`Missing`](super::AgentError::Missing) if there is no browser or no driver, [`Broken`](super::AgentError::Broken) if it does not start.
    pub async fn start(options: &BrowserOptions) -> Result<Self> {
        let programs = locate::programs(options)?;
        let driver = Driver::start(&programs.driver).await?;
        let capabilities = session::capabilities(&programs.browser, options.headed);
        let browser = Self { driver, capabilities, runtime: Handle::current(), next: Mutex::default() };
        browser.prepare();
        Ok(browser)
    }

    /// An agent with clean state: a browser of its own.
    ///
    /// # Errors
    /// [`Broken`](super::AgentError::Broken) if the browser does not start.
    pub async fn agent(&self) -> Result<BrowserAgent> {
        let ready = self.take();
        let prepared = match ready {
            Some(next) => next.await.ok().and_then(Result::ok),
            None => None,
        };
        let session = match prepared {
            Some(session) => session,
            None => self.begin().await.map_err(|error| broken("starting a browser", &error.to_string()))??,
        };
        self.prepare();
        Ok(BrowserAgent::new(session))
    }

    /// Ends every browser and the driver: agents that are still there find their browser gone.
    ///
    /// # Errors
    /// None as yet.
    #[expect(clippy::unused_async, reason = "ending may come to wait")]
    pub async fn stop(&self) -> Result<()> {
        self.end();
        Ok(())
    }

    fn prepare(&self) {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        if next.is_none() {
            *next = Some(self.begin());
        }
    }

    fn begin(&self) -> JoinHandle<Result<Session>> {
        let (driver, capabilities) = (self.driver.address.clone(), self.capabilities.clone());
        self.runtime.spawn(async move { Session::start(&driver, &capabilities).await })
    }

    fn take(&self) -> Option<JoinHandle<Result<Session>>> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn end(&self) {
        if let Some(next) = self.take() {
            next.abort();
        }
        self.driver.stop();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.end();
    }
}
