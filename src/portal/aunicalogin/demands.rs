//! What is demanded of people whose log-in is not enough: to activate 2FA, to use SPID or CIE.

use axum::extract::State;
use maud::{Markup, html};

use super::{Stage, entry, login_page};
use crate::portal::{App, Origin, Reply, Visitor, html as page};

pub(super) async fn activation(State(app): State<App>, visitor: Visitor) -> Reply {
    if at(&visitor) != Some(Stage::Activation) {
        return entry::proceed(&app, &visitor);
    }
    let texts = &app.texts().login.demands;
    let content = html! {
        p role="alert" { (texts.activate) }
        form method="get" action=(app.address(Origin::TwoFactor, "/")) {
            div class="actions" { button { (texts.proceed) } }
        }
    };
    // The page of slide 8 is headed by the service that asks, where the edition names it.
    let heading = login_page::asking_service(&app, &visitor).unwrap_or(app.texts().login.services.between);
    page::show(headed(&app, &visitor, heading, &content))
}

pub(super) async fn obligation(State(app): State<App>, visitor: Visitor) -> Reply {
    if at(&visitor) != Some(Stage::Obligation) {
        return entry::proceed(&app, &visitor);
    }
    let texts = &app.texts().login.demands;
    let content = html! {
        p role="alert" { (texts.obligation) }
        details {
            summary { (texts.problems) }
            p { (texts.temporarily) }
            p { a href=(app.address(Origin::TwoFactor, "/")) { (texts.declare) } }
        }
    };
    page::show(between(&app, &visitor, &content))
}

/// Credentials are refused: 2FA SPID/CIE/eIDAS is active.
pub(super) fn identity_only(app: &App, visitor: &Visitor) -> Markup {
    let content = html! {
        p role="alert" { (app.texts().login.demands.identity_only) }
        (login_page::identities(app, visitor))
    };
    between(app, visitor, &content)
}

fn at(visitor: &Visitor) -> Option<Stage> {
    visitor.with(|session| session.login.access.as_ref().map(|access| access.stage))
}

/// The page between credentials and service.
pub(super) fn between(app: &App, visitor: &Visitor, content: &Markup) -> Markup {
    headed(app, visitor, app.texts().login.services.between, content)
}

fn headed(app: &App, visitor: &Visitor, heading: &str, content: &Markup) -> Markup {
    let content = html! {
        h1 { (heading) }
        (content)
        p { a href="/aunicalogin/again" { (app.texts().login.demands.back) } }
    };
    page::polimi_shell(app, visitor, heading, &content)
}
