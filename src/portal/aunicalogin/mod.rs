//! Skeleton.

use axum::Router;

use super::App;

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
