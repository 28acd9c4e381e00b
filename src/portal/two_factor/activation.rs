//! The activation page: 2FA SPID/CIE/eIDAS, the declaration for those who owe one, 2FA Polimi.

use axum::extract::State;
use maud::{Markup, html};

use super::{Holder, SMS, WIZARD, holder::sheet};
use crate::portal::{
    App, Origin, Reply, Rule, Submission, Visitor, aunicalogin,
    html::{self as page, Field},
};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    match Holder::of(&app, &visitor) {
        Some(holder) => page::show(view(&app, &visitor, &holder, &Notes::default())),
        None => aunicalogin::expect_login(&app, &visitor),
    }
}

/// What the page says besides.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// What is wrong.
    pub(super) alert: Option<&'static str>,
    /// What is wrong with the reason.
    pub(super) reason: Option<&'static str>,
    /// What was achieved.
    pub(super) done: Option<&'static str>,
}

/// Takes the declaration.
pub(super) async fn declare(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let Some(mut holder) = Holder::of(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    let texts = &app.texts().two_factor.declaration;
    let reason = form.get("reason");
    if reason.is_empty() && app.keeps(Rule::ReasonRequired) {
        let notes = Notes { reason: Some(texts.missing), ..Notes::default() };
        return page::show(view(&app, &visitor, &holder, &notes));
    }
    holder.change(&app, |account| account.two_factor.declared = Some(reason.to_owned()));
    holder.account.two_factor.declared = Some(reason.to_owned());
    page::show(view(&app, &visitor, &holder, &Notes { done: Some(texts.done), ..Notes::default() }))
}

/// The page.
pub(super) fn view(app: &App, visitor: &Visitor, holder: &Holder, notes: &Notes) -> Markup {
    let texts = &app.texts().two_factor.activation;
    let content = html! {
        (page::alert(notes.alert))
        @if let Some(done) = notes.done { p role="status" { (done) } }
        p { a href=(app.address(Origin::Www, "/faq/digital-identities")) { (texts.more) } " " (texts.more_on) }
        h2 { (texts.title) }
        p { (texts.why) }
        @if holder.account.two_factor.is_active() {
            p role="status" {
                (texts.active) " "
                a href=(app.address(Origin::OnlineServices, "/2fa")) { (texts.manage) }
            }
        } @else {
            (identity(app, visitor))
            @if holder.owes_declaration(app) { (declaration(app, visitor, notes.reason)) }
            @if !holder.must_declare(app) { (polimi(app, visitor)) }
        }
    };
    sheet(app, visitor, texts.heading, &content)
}

fn identity(app: &App, visitor: &Visitor) -> Markup {
    let texts = &app.texts().two_factor.identity;
    html! {
        section {
            h3 { (texts.heading) }
            p { (texts.effect) }
            ul { @for way in texts.ways { li { (way) } } }
            p {
                (texts.credentials)
                a href=(app.address(Origin::Www, "/faq/digital-identities")) { (texts.faq) }
                ")."
            }
            p { strong { (texts.re_enter) } }
            (page::form(visitor, "/identity", &html! { button { (texts.enable) } }))
        }
    }
}

fn declaration(app: &App, visitor: &Visitor, wrong: Option<&str>) -> Markup {
    let texts = &app.texts().two_factor.declaration;
    let [before, way, after] = texts.temporarily;
    let [to_continue, indicate] = texts.reason_intro;
    let field = Field { name: "reason", label: texts.reason, error: wrong, ..Field::default() };
    let form = html! {
        (field.render())
        div class="actions" { button { (texts.declare) } }
    };
    html! {
        details open[wrong.is_some()] {
            summary { (texts.summary) }
            (page::alert(wrong))
            p { (before) strong { (way) } (after) }
            p { strong { (to_continue) } (indicate) }
            (page::form(visitor, "/declaration", &form))
        }
    }
}

fn polimi(app: &App, visitor: &Visitor) -> Markup {
    let texts = &app.texts().two_factor.polimi;
    html! {
        section id="polimi" {
            h3 { (texts.heading) }
            p { (texts.effect) }
            p { (texts.ways_intro) }
            ul { @for way in texts.ways { li { (way) } } }
            p { (texts.apps_intro) }
            ul { @for line in texts.apps { li { (line) } } }
            div class="actions" {
                (page::form(visitor, WIZARD, &html! { button { (texts.enable) } }))
                @if app.policy().otp_by_sms {
                    (page::form(visitor, SMS, &html! { button class="quiet" { (texts.enable_sms) } }))
                }
            }
        }
    }
}
