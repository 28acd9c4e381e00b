//! The home of the Online Services.

use axum::extract::State;
use maud::{Markup, html};

use super::{MANAGE, PASSWORD, state};
use crate::portal::{
    App, Origin, Reply, Visitor,
    accounts::Account,
    aunicalogin::{self, Service},
    html as page,
};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    let Some((_, account)) = aunicalogin::admitted(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    visitor.with(|session| session.two_factor.shown = None);
    let texts = &app.texts().online_services;
    let (name, code) = aunicalogin::who(&app, &visitor).unwrap_or_default();
    let pok = format!("/aunicalogin/getservizio.xml?id_servizio={}", Service::Pok.id());
    let content = html! {
        h1 { (texts.heading) }
        p {
            (texts.logged_in) " " strong { (name) }
            @if !code.is_empty() { ", " (texts.person_code) " " (code) }
        }
        div class="columns" {
            @if let Some(account) = &account { (widget(&app, account)) }
            section class="card" {
                h2 { (texts.services) }
                p { a href=(app.address(Origin::Aunicalogin, &pok)) { (texts.pok) } }
            }
        }
    };
    page::show(page::polimi_shell(&app, &visitor, texts.heading, &content))
}

/// The widget "Authentication".
fn widget(app: &App, account: &Account) -> Markup {
    let texts = &app.texts().online_services;
    let enrolment = &account.two_factor;
    html! {
        section class="card" aria-labelledby="authentication" {
            h2 id="authentication" { (texts.authentication) }
            p { (state(texts, &enrolment.protection)) }
            ul class="plain" {
                @if !enrolment.is_active() {
                    li { a href=(app.address(Origin::TwoFactor, "/")) { (texts.enable) } }
                }
                li { a href=(MANAGE) { (texts.manage) } }
                li { a href=(PASSWORD) { (texts.change_password) } }
            }
        }
    }
}
