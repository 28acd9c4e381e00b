//! What a persona did, in words that don't depend on the agent.

use std::fmt;

use crate::{page::Role, persona::Secret};

/// One thing done by a persona.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Action {
    /// Went to an address.
    Opened(String),
    /// Pressed a button, link, box or tab.
    Pressed {
        /// What it is.
        role: Role,
        /// Its accessible name.
        name: String,
    },
    /// Filled fields in.
    FilledIn(Vec<Filled>),
    /// Went back in history.
    WentBack,
    /// Loaded the page again.
    Reloaded,
    /// Fetched a file: the name of its link or image.
    Fetched(String),
    /// Sent again what a button had sent: its name.
    SentAgain(String),
    /// Tampered with the tokens of the page's forms: how.
    Tampered(&'static str),
    /// Let this many seconds pass.
    Waited(u64),
}

/// One field filled in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Filled {
    /// The field's accessible name.
    pub field: String,
    /// What was put in: it may be secret.
    pub value: Secret,
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opened(place) => write!(f, "opens {place}"),
            Self::Pressed { role: Role::Link, name } => write!(f, "follows the link {name:?}"),
            Self::Pressed { role: Role::Tab, name } => write!(f, "selects the tab {name:?}"),
            Self::Pressed { role: Role::Disclosure, name } => write!(f, "presses the box {name:?}"),
            Self::Pressed { name, .. } => write!(f, "presses the button {name:?}"),
            Self::FilledIn(fields) => {
                let names: Vec<_> = fields.iter().map(|filled| format!("{:?}", filled.field)).collect();
                write!(f, "fills in {}", names.join(", "))
            }
            Self::WentBack => f.write_str("goes back"),
            Self::Reloaded => f.write_str("reloads the page"),
            Self::Fetched(name) => write!(f, "fetches {name:?}"),
            Self::SentAgain(name) => write!(f, "sends again what the button {name:?} sent"),
            Self::Tampered(how) => write!(f, "{how} the token of the forms"),
            Self::Waited(seconds) => write!(f, "waits {seconds} seconds"),
        }
    }
}
