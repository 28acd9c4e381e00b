//! Log-out.

use axum::{Router, extract::State, routing::get};
use maud::html;

use super::layout;
use crate::portal::{
    App, Origin, Reply, Rule, Submission, Visitor,
    aunicalogin::LOGOUT,
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

/// Who came by way of the Polimi login page is logged out there too: on a shared device nobody must find a way back in.
async fn log_out(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    let by_polimi = visitor.with(|session| session.pok.by_polimi) && app.keeps(Rule::SingleLogOut);
    visitor.end();
    if by_polimi { go(&app.address(Origin::Aunicalogin, LOGOUT)) } else { go("/") }
}
