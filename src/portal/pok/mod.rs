//! Skeleton.

use axum::Router;

use super::App;

/// Pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
}

/// What POK knows of a visitor.
#[derive(Debug, Default)]
pub(crate) struct Visit;

/// POK's users.
#[derive(Debug, Default)]
pub(crate) struct Users;

/// The page around POK's content.
pub(crate) fn shell(app: &App, _visitor: &super::Visitor, title: &str, content: &maud::Markup) -> maud::Markup {
    super::html::document(app.texts().language, title, "pok", content)
}
