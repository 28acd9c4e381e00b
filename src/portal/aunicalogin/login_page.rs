//! The login page: digital identities on the left, Polimi credentials on the right, assistance below.

use std::collections::HashMap;

use axum::extract::{Query, State};
use maud::{Markup, html};

use super::{SIGN_IN, Service, Stage, assistance, entry, logout};
use crate::portal::{
    App, Origin, Reply, Visitor,
    html::{self as page, Field},
};

pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query<HashMap<String, String>>,
) -> Reply {
    let asked = |name: &str| query.get(name).map_or("", String::as_str);
    if asked("mode") == "logout" {
        return logout::log_out(&app, &visitor);
    }
    if let Some(service) = Service::of(asked("id_servizio")) {
        visitor.with(|session| session.login.service = service);
    }
    let inside = visitor.with(|session| session.login.access.as_ref().is_some_and(|a| a.stage == Stage::In));
    if inside {
        return entry::proceed(&app, &visitor);
    }
    let alert = visitor.with(|session| session.login.alert.take());
    page::show(view(&app, &visitor, alert))
}

/// The page; `alert` is what went wrong before.
pub(super) fn view(app: &App, visitor: &Visitor, alert: Option<&str>) -> Markup {
    let heading = service_name(app, visitor);
    let content = html! {
        h1 { (heading) }
        (page::alert(alert))
        div class="columns login" {
            (identities(app, visitor))
            (credentials(app, visitor))
        }
        (assistance::links(app))
    };
    page::polimi_shell(app, visitor, heading, &content)
}

/// The name over the login page: that of the service that asks, as far as the edition shows it.
fn service_name(app: &App, visitor: &Visitor) -> &'static str {
    asking_service(app, visitor).unwrap_or(app.texts().login.services.online_services)
}

/// The name of the service that asks, if the edition shows it and it is not the Online Services themselves.
pub(super) fn asking_service(app: &App, visitor: &Visitor) -> Option<&'static str> {
    let service = visitor.with(|session| session.login.service);
    (app.policy().service_shown && service == Service::Pok).then_some(app.texts().login.services.pok)
}

/// The four buttons of digital identities.
pub(super) fn identities(app: &App, visitor: &Visitor) -> Markup {
    let texts = &app.texts().login.federated;
    let ways = [("SPID", texts.spid), ("CIE", texts.cie), ("EIDAS", texts.eidas), ("EduGAIN", texts.edugain)];
    html! {
        section aria-label=(texts.heading) {
            form method="post" action="/aunicalogin/controller/IngressoSPID.do" class="stack" {
                (page::token(visitor))
                @for (way, label) in ways {
                    button formaction={ "/aunicalogin/controller/Ingresso" (way) ".do" } class="identity" { (label) }
                }
            }
        }
    }
}

fn credentials(app: &App, visitor: &Visitor) -> Markup {
    let texts = &app.texts().login.credentials;
    let code = Field { name: "login", label: texts.person_code, autocomplete: "username", ..Field::default() };
    let password = Field {
        name: "password",
        label: texts.password,
        kind: "password",
        autocomplete: "current-password",
        ..Field::default()
    };
    let form = html! {
        (code.render())
        (password.render())
        div class="actions" {
            button name="evn_conferma" value="1" { (texts.sign_in) }
            a href=(app.address(Origin::Aunicaaccount, "/aunicaaccount2/register")) { (texts.register) }
        }
        div class="stay" {
            label { input type="checkbox" name="RESTA_CONNESSO" value="1"; " " (texts.stay) }
            details class="help" {
                summary aria-label=(texts.stay_help) { "?" }
                p { (texts.stay_explained) }
            }
        }
    };
    html! {
        section aria-labelledby="credentials" {
            h2 id="credentials" { (texts.heading) }
            (page::form(visitor, &format!("{SIGN_IN}?jaf_currentWFID=main"), &form))
        }
    }
}
