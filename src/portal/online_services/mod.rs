//! The Online Services: a home with the widget "Authentication", and what it leads to.

mod home;
mod manage;
mod password;

use axum::{
    Router,
    routing::{get, post},
};
use maud::{Markup, html};

use super::{App, Visitor, html as page, texts, two_factor::Protection};

const HOME: &str = "/";
const MANAGE: &str = "/2fa";
const PASSWORD: &str = "/password";

/// The pages of the Online Services.
pub(crate) fn pages() -> Router<App> {
    Router::new()
        .route(HOME, get(home::show))
        .route(MANAGE, get(manage::show))
        .route("/2fa/key", post(manage::new_key))
        .route("/2fa/deactivate", post(manage::deactivate))
        .route(PASSWORD, get(password::show).post(password::change))
}

/// What protects an account, in a sentence.
const fn state(texts: &texts::OnlineServices, protection: &Protection) -> &'static str {
    match protection {
        Protection::Off => texts.off,
        Protection::Identity => texts.by_identity,
        Protection::App(_) => texts.by_app,
        Protection::Sms(_) => texts.by_sms,
    }
}

/// A page below the home.
fn sheet(app: &App, visitor: &Visitor, heading: &str, content: &Markup) -> Markup {
    let content = html! {
        h1 { (heading) }
        (content)
        p { a href=(HOME) { (app.texts().online_services.back) } }
    };
    page::polimi_shell(app, visitor, heading, &content)
}
