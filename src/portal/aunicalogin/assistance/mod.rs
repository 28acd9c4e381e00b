//! "Authentication assistance": ways out for people who can't log in.

mod deactivation;
mod information;
mod recovery;

use axum::{Router, routing::get};
use maud::{Markup, html};

use crate::portal::{App, Visitor, html as page};

pub(crate) use deactivation::Deactivation;
pub(crate) use recovery::Recoveries;

const RECOVERY: &str = "/aunicalogin/assistance/recovery";
const NEW_PASSWORD: &str = "/aunicalogin/assistance/password";
const DEACTIVATION: &str = "/aunicalogin/assistance/deactivation";
const CONFIRMATION: &str = "/aunicalogin/assistance/deactivation/confirm";
const INFORMATION: &str = "/aunicalogin/assistance/information";
const FIRST_TIME: &str = "/aunicalogin/assistance/first-time";

pub(super) fn pages() -> Router<App> {
    Router::new()
        .route(RECOVERY, get(recovery::show).post(recovery::submit))
        .route(NEW_PASSWORD, get(recovery::choose).post(recovery::set))
        .route(DEACTIVATION, get(deactivation::show).post(deactivation::submit))
        .route(CONFIRMATION, get(deactivation::confirm).post(deactivation::deactivate))
        .route(INFORMATION, get(information::show))
        .route(FIRST_TIME, get(information::first_time))
}

/// The disclosure of the login page; open, as the guides show it.
pub(super) fn links(app: &App) -> Markup {
    let texts = &app.texts().login.assistance;
    html! {
        details open {
            summary { (texts.summary) }
            ul class="plain" {
                @if app.policy().first_time_here { li { a href=(FIRST_TIME) { (texts.first_time) } } }
                li { a href=(RECOVERY) { (texts.recovery) } }
                li { a href=(DEACTIVATION) { (texts.deactivation) } }
                li { a href=(INFORMATION) { (texts.information) } }
            }
        }
    }
}

/// A page of the assistance.
fn sheet(app: &App, visitor: &Visitor, heading: &str, content: &Markup) -> Markup {
    let content = html! {
        h1 { (heading) }
        (content)
        p { a href="/aunicalogin/again" { (app.texts().login.demands.back) } }
    };
    page::polimi_shell(app, visitor, heading, &content)
}
