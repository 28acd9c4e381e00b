//! 2FA SPID/CIE/eIDAS: for those who entered by one of these.

use axum::extract::State;
use maud::{Markup, html};

use super::{
    Holder, Protection,
    activation::{self, Notes},
    holder::{enrolled, sheet},
};
use crate::portal::{
    App, Origin, Reply, Rule, Submission, Visitor,
    aunicalogin::{self, Means},
    html as page,
};

pub(super) async fn enable(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    let Some(holder) = Holder::of(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    if holder.account.two_factor.is_active() {
        return page::go(super::ACTIVATION);
    }
    if holder.means != Means::Identity && app.keeps(Rule::IdentityNeedsIdentity) {
        let notes = Notes { alert: Some(app.texts().two_factor.identity.re_enter), ..Notes::default() };
        return page::show(activation::view(&app, &visitor, &holder, &notes));
    }
    if !app.keeps(Rule::IdentityKept) {
        return page::show(enabled(&app, &visitor));
    }
    holder.change(&app, |account| account.two_factor.activate(Protection::Identity));
    enrolled(&visitor, holder.means);
    page::go("/identity")
}

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    let holder = Holder::of(&app, &visitor);
    if !holder.is_some_and(|holder| matches!(holder.account.two_factor.protection, Protection::Identity)) {
        return page::go(super::ACTIVATION);
    }
    page::show(enabled(&app, &visitor))
}

fn enabled(app: &App, visitor: &Visitor) -> Markup {
    let texts = &app.texts().two_factor.identity;
    let content = html! {
        p role="status" { (texts.enabled) }
        p class="actions" { a class="button" href=(app.address(Origin::OnlineServices, "/")) { (texts.go_on) } }
    };
    sheet(app, visitor, texts.heading, &content)
}
