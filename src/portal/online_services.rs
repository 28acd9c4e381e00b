//! Skeleton.

use axum::Router;

use super::App;

/// Pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
}
