//! What acts on the portal for a persona: an HTTP client or a browser. Agents see and act; they never judge.

mod browser;
mod file;
mod http;
pub mod wait;

use std::sync::Arc;

use url::Url;

use crate::page::{Handle, Page};

pub use browser::{Browser, BrowserAgent, BrowserOptions};
pub use http::HttpAgent;

/// The agent of one persona in one scenario: cookies, history and page of its own.
#[derive(Debug)]
pub enum Agent {
    /// A browser with scripts off, over HTTP.
    Http(Box<HttpAgent>),
    /// A real browser over WebDriver.
    Browser(Box<BrowserAgent>),
}

/// What to put into a control.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Input {
    /// Replaces what a text field holds (dates and numbers as the page shows them).
    Text(String),
    /// Chooses the option with this label.
    Choice(String),
    /// Ticks or unticks a check box or switch; ticks a radio button.
    Ticked(bool),
}

/// What is done to the hidden token of the forms on a page: what nobody does by hand, but other sites would.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tampering {
    /// The token is not sent.
    Drop,
    /// Another value is sent.
    Alter,
}

/// A file that the portal served.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct File {
    /// Its media type, without parameters.
    pub media_type: String,
    /// The name it was offered under, if any.
    pub name: Option<String>,
    /// Its content.
    pub content: Vec<u8>,
}

/// The answer that brought the page: what a page itself does not show.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Response {
    /// Where from.
    pub address: Url,
    /// The HTTP status.
    pub status: u16,
    /// Names in lower case, in order of arrival.
    pub headers: Vec<(String, String)>,
}

/// A cookie as the agent keeps it. Its value is a secret: never shown.
#[derive(Clone, Eq, PartialEq)]
pub struct Cookie {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The host or domain it is sent to.
    pub domain: String,
    /// Whether it is sent to this host alone.
    pub host_only: bool,
    /// The path it is sent under.
    pub path: String,
    /// Not visible to scripts.
    pub http_only: bool,
    /// Sent to trustworthy origins only.
    pub secure: bool,
    /// `Strict`, `Lax` or `None`.
    pub same_site: Option<String>,
}

impl std::fmt::Debug for Cookie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cookie").field("name", &self.name).field("domain", &self.domain).finish_non_exhaustive()
    }
}

/// Why an action could not be done.
#[derive(Debug, thiserror::Error)]
pub enum AgentError {
    /// The page does not let a person do this: a deviation of the portal, not an accident.
    #[error("{what} can't be used: {why}")]
    Unusable {
        /// The control, by role and name.
        what: String,
        /// Hidden, disabled, covered, not an option …
        why: String,
    },
    /// The awaited did not come in time.
    #[error("timed out after {seconds} s waiting for {what}")]
    TimedOut {
        /// What was awaited.
        what: String,
        /// The limit.
        seconds: f32,
    },
    /// A program that is needed is not installed.
    #[error("{program} is missing: {remedy}")]
    Missing {
        /// Which.
        program: String,
        /// The command that installs it.
        remedy: String,
    },
    /// The harness or its environment failed: browser, driver, network.
    #[error("{what}")]
    Broken {
        /// What was being done.
        what: String,
        /// The cause.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// What an action answers.
pub type Result<T> = std::result::Result<T, AgentError>;

/// Forwards a call to the agent at hand.
macro_rules! forward {
    ($self:ident . $call:ident ( $($argument:expr),* )) => {
        match $self {
            Self::Http(agent) => agent.$call($($argument),*).await,
            Self::Browser(agent) => agent.$call($($argument),*).await,
        }
    };
}

impl Agent {
    /// Goes to an address, as typed into the address bar.
    pub async fn open(&mut self, address: &Url) -> Result<()> {
        forward!(self.open(address))
    }

    /// The page as last seen: after each action it is the page that a person would now look at.
    #[must_use]
    pub fn page(&self) -> Option<&Arc<Page>> {
        match self {
            Self::Http(agent) => agent.page(),
            Self::Browser(agent) => agent.page(),
        }
    }

    /// Presses a button, link, disclosure or tab, and waits for what follows.
    pub async fn press(&mut self, control: Handle) -> Result<()> {
        forward!(self.press(control))
    }

    /// Fills controls in, in this order.
    pub async fn fill(&mut self, entries: &[(Handle, Input)]) -> Result<()> {
        forward!(self.fill(entries))
    }

    /// Sends again what the button of this name sent last.
    pub async fn resend(&mut self, button: &str) -> Result<()> {
        forward!(self.resend(button))
    }

    /// Tampers with the tokens of the page's forms; answers how many there are.
    pub async fn tamper(&mut self, how: Tampering) -> Result<usize> {
        forward!(self.tamper(how))
    }

    /// Goes back in history.
    pub async fn back(&mut self) -> Result<()> {
        forward!(self.back())
    }

    /// Loads the page again.
    pub async fn reload(&mut self) -> Result<()> {
        forward!(self.reload())
    }

    /// Fetches what a link points to or an image shows, with this persona's cookies; the page stays.
    pub async fn fetch(&mut self, address: &Url) -> Result<File> {
        forward!(self.fetch(address))
    }

    /// The answer that brought the page.
    pub async fn response(&mut self) -> Result<Response> {
        forward!(self.response())
    }

    /// The cookies of every origin visited.
    pub async fn cookies(&mut self) -> Result<Vec<Cookie>> {
        forward!(self.cookies())
    }

    /// Takes over cookies, for instance those of a walk done by another agent.
    pub async fn set_cookies(&mut self, cookies: &[Cookie]) -> Result<()> {
        forward!(self.set_cookies(cookies))
    }

    /// Ends the agent and whatever it started.
    pub async fn close(self) -> Result<()> {
        match self {
            Self::Http(_) => Ok(()),
            Self::Browser(agent) => agent.close().await,
        }
    }
}
