//! Log-out.

use axum::{Router, extract::State, routing::get};
use maud::html;

use super::layout;
use crate::portal::{
    App, Reply, Submission, Visitor,
    html::{form, go, show},
};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route("/login/logout.php", get(ask).post(log_out))
}

/// Asked for by its address alone, the page ends nothing: a link elsewhere must not log anybody out.
async fn ask(State(app): State<App>, visitor: Visitor) -> Reply {
    let texts = &app.texts().pok.frame;
    let content = html! {
        h1 { (texts.log_out_question) }
        (form(&visitor, "/login/logout.php", &html! { div class="actions" { button { (texts.continue_) } a class="button quiet" href="/" { (texts.cancel) } } }))
    };
    show(layout::shell(&app, &visitor, texts.log_out, &content))
}

async fn log_out(visitor: Visitor, _form: Submission) -> Reply {
    visitor.end();
    go("/")
}
