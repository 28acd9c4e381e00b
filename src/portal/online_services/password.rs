//! Change of password.

use axum::extract::State;
use maud::html;

use super::{PASSWORD, sheet};
use crate::portal::{
    App, Reply, Rule, Submission, Visitor, aunicalogin,
    html::{self as page, Field},
    new_password,
};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    answer(&app, &visitor, &[])
}

pub(super) async fn change(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let Some((_, Some(account))) = aunicalogin::admitted(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    let wrong = replace(&app, &account.person_code, &form);
    if !wrong.is_empty() {
        return answer(&app, &visitor, &wrong);
    }
    let texts = &app.texts().online_services;
    let content = html! { p role="status" { (texts.password_changed) } };
    page::show(sheet(&app, &visitor, texts.change_password, &content))
}

/// Replaces the password; answers what is wrong.
fn replace(app: &App, person_code: &str, form: &Submission) -> Vec<&'static str> {
    let now = app.now().as_second();
    let key = format!("password:{person_code}");
    let mut guard = app.state();
    let state = &mut *guard;
    if state.throttle.refuses(&key, now, app.policy()) {
        return vec![app.texts().problems.throttled];
    }
    match state.accounts.get(person_code) {
        Some(account)
            if account.opens_with(app.policy(), form.exact("present")) || !app.keeps(Rule::PresentPasswordChecked) =>
        {
            new_password::set(app, account, form.exact("password"), form.exact("repeated"))
        }
        Some(_) | None => {
            state.throttle.failed(&key, now);
            vec![app.texts().online_services.wrong_password]
        }
    }
}

fn answer(app: &App, visitor: &Visitor, wrong: &[&str]) -> Reply {
    if aunicalogin::admitted(app, visitor).is_none_or(|(_, account)| account.is_none()) {
        return aunicalogin::expect_login(app, visitor);
    }
    let texts = &app.texts().online_services;
    let present = Field {
        name: "present",
        label: texts.old_password,
        kind: "password",
        autocomplete: "current-password",
        ..Field::default()
    };
    let content = new_password::form(app, visitor, PASSWORD, &present.render(), wrong);
    page::show(sheet(app, visitor, texts.change_password, &content))
}
