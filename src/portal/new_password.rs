//! A new password for an account that has one: its form, and the rules it is held against.

use maud::{Markup, html};

use super::{
    App, Rule, Visitor,
    accounts::{Account, Password},
    aunicaaccount,
    html::{self as page, Field},
    passwords,
};

/// The longest password that a portal accepts which doesn't accept long ones.
const SHORT: usize = 16;

/// Sets a password if it keeps the rules and was repeated rightly; answers what is wrong with it.
pub(crate) fn set(app: &App, account: &mut Account, password: &str, repeated: &str) -> Vec<&'static str> {
    let texts = app.texts();
    let mut wrong = passwords::broken_rules(app.policy(), texts, account, password, app.now());
    if wrong.is_empty() && password != repeated && app.keeps(Rule::PasswordRepeated) {
        wrong.push(texts.registration.password.mismatch);
    }
    if wrong.is_empty() && password.chars().count() > SHORT && !app.keeps(Rule::LongPasswords) {
        wrong.push(texts.registration.password.mismatch);
    }
    if wrong.is_empty() || !app.keeps(Rule::RefusedPasswordNotSet) {
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
