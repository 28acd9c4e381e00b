//! The page "Disabling 2FA": the emergency key, shown once, and the other emergency modes.

use axum::extract::State;
use maud::{Markup, html};

use super::{ACTIVATION, Holder, KEY_FILE, RESCUE, Secret, holder::sheet};
use crate::portal::{App, Origin, Reply, Rule, Visitor, aunicalogin, html as page, two_factor::Protection};

/// An emergency key, and the secret of the app if there is a new one, that may be shown once.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(super) key: String,
    pub(super) secret: Option<Secret>,
    on_screen: bool,
}

impl Shown {
    /// A key that was not shown yet.
    pub(crate) const fn new(key: String, secret: Option<Secret>) -> Self {
        Self { key, secret, on_screen: false }
    }
}

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    let Some(holder) = Holder::of(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    if !matches!(holder.account.two_factor.protection, Protection::App(_) | Protection::Sms(_)) {
        return page::go(ACTIVATION);
    }
    let shown = visitor.with(|session| {
        let shown = &mut session.two_factor.shown;
        shown.take_if(|shown| shown.on_screen && app.keeps(Rule::KeyShownOnce));
        if let Some(shown) = shown {
            shown.on_screen = true;
        }
        shown.clone()
    });
    page::show(view(&app, &visitor, &holder, shown.as_ref()))
}

fn view(app: &App, visitor: &Visitor, holder: &Holder, shown: Option<&Shown>) -> Markup {
    let texts = &app.texts().two_factor.disabling;
    let content = html! {
        p { (texts.intro) }
        section { h2 { (texts.key_heading) } (key(app, shown)) }
        section { h2 { (texts.sms_heading) } (by_sms(app, visitor, holder)) }
        section {
            h2 { (texts.email_heading) }
            p { (texts.via_email) strong { (texts.active) } "." }
            p { (texts.email_use) (holder.account.person.email) }
        }
        p class="actions" {
            a class="button" href=(app.address(Origin::OnlineServices, "/")) { (texts.go_on) }
        }
    };
    sheet(app, visitor, texts.heading, &content)
}

fn key(app: &App, shown: Option<&Shown>) -> Markup {
    let texts = &app.texts().two_factor.disabling;
    let [download, key, and, codes, stop] = texts.download;
    let [closing, never, end] = texts.closing;
    html! {
        @if let Some(shown) = shown {
            p { (texts.key) " " code { (shown.key) } }
            @if let Some(secret) = &shown.secret { p { (texts.code) " " code { (secret.base32()) } } }
            p { (download) strong { (key) } (and) strong { (codes) } (stop) }
            p { (closing) strong { (never) } (end) }
        } @else {
            p { (texts.gone) }
        }
        p { (texts.lost) }
        @if shown.is_some() { p { a class="button quiet" href=(KEY_FILE) { (texts.print) } } }
    }
}

fn by_sms(app: &App, visitor: &Visitor, holder: &Holder) -> Markup {
    let texts = &app.texts().two_factor.disabling;
    html! {
        @if let Some(number) = holder.account.rescue_number(app.policy()) {
            p { (texts.via_sms) strong { (texts.active) } "." }
            p { (texts.sms_used) (number) }
        } @else {
            p { (texts.via_sms) strong { (texts.not_active) } "." }
            p { (texts.sms_use) }
            (page::form(visitor, RESCUE, &html! { button { (texts.enable) } }))
        }
    }
}
