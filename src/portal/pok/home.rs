//! The home page.

use axum::{Router, extract::State, routing::get};
use maud::html;

use super::{catalogue, courses, layout};
use crate::portal::{App, Reply, Visitor, html::show};

/// How many courses the home page shows.
const SHOWN: usize = 3;

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route("/", get(home))
}

async fn home(State(app): State<App>, visitor: Visitor) -> Reply {
    let texts = &app.texts().pok.home;
    let content = html! {
        div class="hero" { h1 { (texts.heading) } p { (texts.lead) } }
        h2 { (texts.what) }
        p { (texts.what_text) }
        h2 { (texts.how) }
        p { (texts.how_text) }
        h2 { (texts.courses) }
        (courses::cards(&app, catalogue::courses().iter().take(SHOWN)))
        p { a class="button" href="/course/index.php" { (texts.all) } }
    };
    show(layout::shell(&app, &visitor, texts.title, &content))
}
