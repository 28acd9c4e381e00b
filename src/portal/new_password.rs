//! A new password for an account that has one: its form, and the rules it is held against.

use maud::{Markup, html};

use super::{
    App, Visitor,
    accounts::{Account, Password},
    aunicaaccount,
    html::{self as page, Field},
    passwords,
};

/// Sets a password if it keeps the rules and was repeated rightly; answers what is wrong with it.
pub(crate) fn set(app: &App, account: &mut Account, password: &str, repeated: &str) -> Vec<&'static str> {
    let texts = app.texts();
    let mut wrong = passwords::broken_rules(&app.policy().polimi_password, texts, account, password, app.now());
    if wrong.is_empty() && password != repeated {
        wrong.push(texts.registration.password.mismatch);
    }
    if wrong.is_empty() {
        account.passwords.push(Password { value: password.to_owned(), set: app.now() });
    }
    wrong
}

/// The form, below what is wrong with the last candidate and beside the rules; `before` are its first fields.
pub(crate) fn form(app: &App, visitor: &Visitor, action: &str, before: &Markup, wrong: &[&str]) -> Markup {
    let texts = &app.texts().registration;
    let field = |name, label| Field { name, label, kind: "password", autocomplete: "new-password", ..Field::default() };
    let content = html! {
        fieldset {
            legend { (texts.groups.enter_password) }
            (before)
            (field("password", texts.password.label).render())
            (field("repeated", texts.password.repeat).render())
        }
        div class="actions" { button { (texts.buttons.proceed) } }
    };
    html! {
        @if !wrong.is_empty() { div role="alert" { ul { @for rule in wrong { li { (rule) } } } } }
        div class="columns" {
            (page::form(visitor, action, &content))
            (aunicaaccount::rules(texts))
        }
    }
}
