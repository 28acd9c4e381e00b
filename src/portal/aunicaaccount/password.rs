//! Step 4/4: the password of the new account.

use axum::extract::State;
use maud::{Markup, html};

use super::{COMPLETED, STEPS, elsewhere, step_page, summary};
use crate::portal::{App, Reply, Rule, Submission, Visitor, html as page, messages, new_password, texts::Registration};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 3) {
        return elsewhere;
    }
    page::show(view(&app, &visitor, &[]))
}

pub(super) async fn submit(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 3) {
        return elsewhere;
    }
    let broken = set(&app, &visitor, form.exact("password"), form.exact("repeated"));
    if !broken.is_empty() {
        return page::show(view(&app, &visitor, &broken));
    }
    visitor.with(|session| session.registration.completed = Some(app.now()));
    if !app.keeps(Rule::MailBeforePassword) {
        let (person, code) =
            visitor.with(|session| (session.registration.person.clone(), session.registration.person_code.clone()));
        let late = summary::confirmation(&app, &person.unwrap_or_default(), &code.unwrap_or_default());
        messages::send(&app, late).await?;
    }
    page::go(COMPLETED)
}

/// Sets the password, or answers why it can't be set.
fn set(app: &App, visitor: &Visitor, password: &str, repeated: &str) -> Vec<&'static str> {
    let texts = app.texts();
    let Some(code) = visitor.with(|session| session.registration.person_code.clone()) else {
        return vec![texts.registration.expired];
    };
    let mut state = app.state();
    let Some(account) = state.accounts.get(&code) else {
        return vec![texts.registration.expired];
    };
    new_password::set(app, account, password, repeated)
}

fn view(app: &App, visitor: &Visitor, broken: &[&str]) -> Markup {
    let texts = &app.texts().registration;
    let content = html! {
        fieldset {
            legend { (texts.groups.enter_password) }
            (field("password", texts.password.label, !broken.is_empty()))
            (field("repeated", texts.password.repeat, !broken.is_empty()))
        }
        div class="actions" { button { (texts.buttons.proceed) } }
    };
    let page = html! {
        section aria-labelledby="information" {
            h2 id="information" { (texts.groups.information) }
            p role="status" { (texts.password.mail_sent) }
        }
        @if !broken.is_empty() {
            div role="alert" id="broken-rules" {
                ul { @for rule in broken { li { (rule) } } }
            }
        }
        div class="columns" {
            (page::form(visitor, STEPS[3], &content))
            (rules(texts))
        }
    };
    step_page(app, visitor, 3, &page)
}

fn field(name: &str, label: &str, wrong: bool) -> Markup {
    html! {
        div class="field" {
            label for=(name) { (label) }
            div class="control" {
                input id=(name) name=(name) type="password" required autocomplete="new-password"
                    aria-invalid=[wrong.then_some("true")];
            }
        }
    }
}

/// The rules, shown before the choice and wherever a password is set.
pub(crate) fn rules(texts: &Registration) -> Markup {
    html! {
        section aria-labelledby="rules" {
            h2 id="rules" { (texts.password_rules_heading) }
            p { (texts.password_rules_intro) }
            ul { @for rule in texts.password_rules { li { (rule) } } }
        }
    }
}
