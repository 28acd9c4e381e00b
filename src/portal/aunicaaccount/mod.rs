//! Skeleton.

use axum::Router;

use super::App;

/// Pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
}

/// A registration that is being filled in.
#[derive(Debug, Default)]
pub(crate) struct Draft;
