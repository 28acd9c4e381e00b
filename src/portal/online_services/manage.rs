//! "Manage 2FA": what is active, a new emergency key, the emergency modes, and switching it off.

use axum::extract::State;
use maud::{Markup, html};

use super::{sheet, state};
use crate::portal::{
    App, Origin, Reply, Rule, Submission, Visitor,
    accounts::Account,
    aunicalogin, html as page,
    two_factor::{self, Protection, Shown},
};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    match account(&app, &visitor) {
        Some(account) => page::show(view(&app, &visitor, &account, None)),
        None => aunicalogin::expect_login(&app, &visitor),
    }
}

fn account(app: &App, visitor: &Visitor) -> Option<Account> {
    aunicalogin::admitted(app, visitor)?.1
}

/// Makes a new key, which the page "Disabling 2FA" shows once.
pub(super) async fn new_key(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    let Some(account) = account(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    if !has_key(&account) {
        return page::go(super::MANAGE);
    }
    let key = app.state().accounts.get(&account.person_code).map(|account| account.two_factor.renew_key());
    visitor.with(|session| session.two_factor.shown = key.map(|key| Shown::new(key, None)));
    page::go(&app.address(Origin::TwoFactor, two_factor::DISABLING))
}

pub(super) async fn deactivate(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    let Some(mut account) = account(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    if account.two_factor.is_active() {
        account.two_factor.deactivate();
        if app.keeps(Rule::ManageDeactivates)
            && let Some(kept) = app.state().accounts.get(&account.person_code)
        {
            kept.two_factor.deactivate();
        }
    }
    page::show(view(&app, &visitor, &account, Some(app.texts().online_services.deactivated)))
}

/// Whether there is an emergency key: with 2FA Polimi.
const fn has_key(account: &Account) -> bool {
    matches!(account.two_factor.protection, Protection::App(_) | Protection::Sms(_))
}

fn view(app: &App, visitor: &Visitor, account: &Account, done: Option<&str>) -> Markup {
    let texts = &app.texts().online_services;
    let content = html! {
        @if let Some(done) = done { p role="status" { (done) } }
        p { (state(texts, &account.two_factor.protection)) }
        @if !account.two_factor.is_active() {
            p { a class="button" href=(app.address(Origin::TwoFactor, "/")) { (texts.enable) } }
        }
        @if has_key(account) {
            section {
                h2 { (texts.key_heading) }
                p { (texts.key_intro) }
                (page::form(visitor, "/2fa/key", &html! { button class="quiet" { (texts.new_key) } }))
            }
            (rescue(app, account))
        }
        @if account.two_factor.is_active() {
            section {
                h2 { (texts.deactivation_heading) }
                p { (texts.deactivation_intro) }
                (page::form(visitor, "/2fa/deactivate", &html! { button { (texts.deactivate) } }))
            }
        }
    };
    sheet(app, visitor, texts.manage, &content)
}

/// The emergency mode by SMS.
fn rescue(app: &App, account: &Account) -> Markup {
    let texts = &app.texts().two_factor.disabling;
    let active = account.rescue_number(app.policy());
    html! {
        section {
            h2 { (texts.sms_heading) }
            p { (texts.via_sms) strong { (if active.is_some() { texts.active } else { texts.not_active }) } "." }
            @if let Some(number) = active {
                p { (texts.sms_used) (number) }
            } @else {
                p { (texts.sms_use) }
                p { a class="button quiet" href=(app.address(Origin::TwoFactor, "/disabling/sms")) { (texts.enable) } }
            }
        }
    }
}
