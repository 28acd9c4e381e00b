//! Skeleton.

use axum::Router;

use jiff::Timestamp;

use super::{App, accounts::Person};

/// Pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
}

/// What the login page knows of a visitor.
#[derive(Debug, Default)]
pub(crate) struct Visit;

/// One-time tickets by which services learn who logged in.
#[derive(Debug, Default)]
pub(crate) struct Tickets;

/// Who logged in, as a service is told.
#[derive(Clone, Debug)]
pub(crate) enum Principal {
    /// The holder of a Polimi account.
    Polimi {
        /// The person code.
        person_code: String,
    },
    /// Somebody of another institution.
    Edugain {
        /// The institution's entity id.
        issuer: String,
        /// Who it is, for that institution.
        subject: String,
        /// What the institution says of the person.
        person: Person,
    },
}

impl Tickets {
    /// Takes a ticket back and tells whom it stands for.
    pub(crate) fn redeem(&mut self, _ticket: &str, _service: &str, _now: Timestamp) -> Option<Principal> {
        None
    }
}
