//! The one-time code after the credentials: from the app, or sent by SMS.

use axum::extract::State;
use maud::{Markup, html};

use super::{Access, OTP, Stage, demands, entry};
use crate::portal::{
    App, Problem, Reply, Rule, Submission, Visitor,
    html::{self as page, Field},
    messages::{self, Message},
    two_factor::{Protection, SentCode},
};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    match waiting(&visitor) {
        Some(code) => page::show(view(&app, &visitor, &code, None)),
        None => entry::proceed(&app, &visitor),
    }
}

pub(super) async fn submit(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let Some(code) = waiting(&visitor) else {
        return entry::proceed(&app, &visitor);
    };
    if let Err(sentence) = check(&app, &visitor, &code, form.get("otp")) {
        return page::show(view(&app, &visitor, &code, Some(sentence)));
    }
    visitor.renew();
    visitor.with(|session| {
        session.login.sent = None;
        if let Some(access) = &mut session.login.access {
            access.stage = Stage::In;
        }
    });
    entry::proceed(&app, &visitor)
}

/// Sends a code to those who have chosen SMS.
pub(super) async fn send(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    let Some(code) = waiting(&visitor) else {
        return entry::proceed(&app, &visitor);
    };
    let number = mobile(&app, &code).ok_or(Problem::Forbidden)?;
    let sent = SentCode::new(&app.policy().otp, &number, app.now());
    let text = format!("{} {}", app.texts().login.otp.sms, sent.code());
    visitor.with(|session| session.login.sent = Some(sent));
    messages::send(&app, Message { to: number, subject: None, text }).await?;
    page::go(OTP)
}

/// The person code of whoever has to enter a one-time code.
fn waiting(visitor: &Visitor) -> Option<String> {
    let access = visitor.with(|session| session.login.access.clone())?;
    let waits = |access: &Access| matches!(access.stage, Stage::Otp | Stage::Enrolled);
    access.person_code().filter(|_| waits(&access)).map(str::to_owned)
}

fn mobile(app: &App, person_code: &str) -> Option<String> {
    match &app.state().accounts.get(person_code)?.two_factor.protection {
        Protection::Sms(number) => Some(number.clone()),
        Protection::Off | Protection::Identity | Protection::App(_) => None,
    }
}

/// Whether the code is right; if not, the sentence to show.
fn check(app: &App, visitor: &Visitor, person_code: &str, candidate: &str) -> Result<(), &'static str> {
    let now = app.now();
    let rules = &app.policy().otp;
    let sent = visitor.with(|session| session.login.sent.clone());
    let key = format!("otp:{person_code}");
    let mut state = app.state();
    if state.throttle.refuses(&key, now.as_second(), app.policy()) {
        return Err(app.texts().problems.throttled);
    }
    let right = !app.keeps(Rule::OtpChecked)
        || state.accounts.get(person_code).is_some_and(|account| match account.two_factor.protection {
            Protection::App(_) => account.two_factor.accepts(rules, candidate, now),
            Protection::Sms(_) => sent.is_some_and(|sent| sent.accepts(app.policy(), candidate, now)),
            Protection::Off | Protection::Identity => false,
        });
    if right {
        state.throttle.succeeded(&key);
        return Ok(());
    }
    state.throttle.failed(&key, now.as_second());
    Err(app.texts().login.otp.refused)
}

fn view(app: &App, visitor: &Visitor, person_code: &str, alert: Option<&str>) -> Markup {
    let texts = &app.texts().login;
    let sent = visitor.with(|session| session.login.sent.is_some());
    let field =
        Field { name: "otp", label: texts.otp.label, autocomplete: "one-time-code", error: alert, ..Field::default() };
    let form = html! {
        (field.render())
        div class="actions" { button { (texts.otp.proceed) } }
    };
    let content = html! {
        h2 { (texts.otp.heading) }
        (page::alert(alert))
        @if mobile(app, person_code).is_some() {
            @if sent { p role="status" { (texts.otp.sent) } } @else { p { (texts.otp.by_sms) } }
            (page::form(visitor, "/aunicalogin/otp/send", &html! { button class="quiet" { (texts.otp.send) } }))
        }
        (page::form(visitor, OTP, &form))
    };
    demands::between(app, visitor, &content)
}
