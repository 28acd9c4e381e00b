//! POK, the MOOC portal: Moodle-like pages from the login page to the enrolled course.
//!
//! Knows people by their log-in alone and never sees Polimi passwords. Every page of a person who is logged in
//! stays closed until the profile is complete and both documents are agreed to (see [`access`]).

mod access;
mod agreements;
mod articles;
mod catalogue;
mod certificate;
mod confirm;
mod consent;
mod course;
mod courses;
mod dashboard;
mod enrol;
mod entry;
mod federated;
mod home;
mod layout;
mod learning;
mod logout;
mod password;
mod profile;
mod profile_form;
mod recovery;
mod sheet;
mod signup;
mod signup_form;
mod support;
#[cfg(test)]
mod tests;
mod users;

use axum::{Router, middleware};

use super::App;

pub(crate) use access::expect_login;
pub(crate) use layout::shell;
pub(crate) use users::{Local, Login, User, Users};

/// The identifier of POK as a service of the Polimi login page.
pub(crate) const SERVICE: &str = "2292";

/// Pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
        .merge(home::pages())
        .merge(entry::pages())
        .merge(federated::pages())
        .merge(recovery::pages())
        .merge(signup::pages())
        .merge(confirm::pages())
        .merge(logout::pages())
        .merge(profile::pages())
        .merge(profile_form::pages())
        .merge(consent::pages())
        .merge(agreements::pages())
        .merge(articles::pages())
        .merge(dashboard::pages())
        .merge(courses::pages())
        .merge(course::pages())
        .merge(learning::pages())
        .merge(enrol::pages())
        .merge(certificate::pages())
        .merge(support::pages())
        .layer(middleware::from_fn(access::gate))
}

/// What POK knows of a visitor.
#[derive(Debug, Default)]
pub(crate) struct Visit {
    /// Who is logged in.
    user: Option<users::UserId>,
    /// Whether they came by way of the Polimi login page.
    by_polimi: bool,
    /// The page that was asked for before the log-in.
    wanted: Option<String>,
    /// Whether a page was asked for in a session that had ended because it was not used.
    timed_out: bool,
    /// A sentence for the next page that is shown.
    notice: Option<&'static str>,
    /// How far the documents before a sign-up have been gone through.
    signup: signup::Progress,
    /// Whose confirmation is awaited: has given the right password, but not yet opened the mail's link.
    unconfirmed: Option<users::UserId>,
}
