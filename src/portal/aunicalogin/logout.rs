//! The end of a session.

use axum::extract::State;
use maud::html;

use crate::portal::{App, Reply, Visitor, html as page};

/// What logs somebody out.
pub(crate) const LOGOUT: &str = "/aunicalogin/aunicalogin.jsp?mode=logout";
/// Where they are then.
pub(crate) const SESSION_ENDED: &str = "/controller/logout/SessioneTerminata.do";

pub(super) fn log_out(_app: &App, visitor: &Visitor) -> Reply {
    visitor.end();
    page::go(SESSION_ENDED)
}

pub(super) async fn ended(State(app): State<App>, visitor: Visitor) -> Reply {
    let texts = &app.texts().login;
    let content = html! {
        h1 { (texts.farewell.heading) }
        p role="status" { (texts.farewell.ended) }
        p { a href="/" { (texts.demands.back) } }
    };
    page::show(page::polimi_shell(&app, &visitor, texts.farewell.heading, &content))
}
