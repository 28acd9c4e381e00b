//! Skeleton.

use axum::Router;

use super::App;

/// Pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
}

/// What the activation knows of a visitor.
#[derive(Debug, Default)]
pub(crate) struct Visit;

/// How an account is protected.
#[derive(Clone, Debug, Default)]
pub(crate) struct Enrolment;
