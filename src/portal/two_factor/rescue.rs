//! "Emergency deactivation via SMS": its mobile number, confirmed by a code that is sent there.

use axum::extract::State;
use maud::{Markup, html};

use super::{DISABLING, Holder, RESCUE, SentCode, holder::sheet, wizard};
use crate::portal::{
    App, Problem, Reply, Submission, Visitor, aunicaaccount, aunicalogin,
    html::{self as page, Field},
    messages::{self, Message},
};

/// A mobile number that was typed and can't be used.
#[derive(Debug, Default)]
pub(super) struct Number {
    typed: Option<String>,
}

pub(super) async fn begin(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    visitor.with(|session| session.two_factor.sent = None);
    answer(&app, &visitor, &Number::default(), None)
}

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    answer(&app, &visitor, &Number::default(), None)
}

pub(super) async fn send(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    if Holder::of(&app, &visitor).is_none() {
        return aunicalogin::expect_login(&app, &visitor);
    }
    match send_code(&app, &visitor, form.get("mobile")).await? {
        Ok(()) => page::go(RESCUE),
        Err(number) => answer(&app, &visitor, &number, None),
    }
}

pub(super) async fn confirm(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let Some(holder) = Holder::of(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    match confirmed(&app, &visitor, &holder, form.get("otp")) {
        Ok(number) => {
            holder.change(&app, |account| account.two_factor.rescue_number = Some(number));
            page::go(DISABLING)
        }
        Err(sentence) => answer(&app, &visitor, &Number::default(), Some(sentence)),
    }
}

pub(super) async fn cancel(visitor: Visitor, _form: Submission) -> Reply {
    visitor.with(|session| session.two_factor.sent = None);
    page::go(DISABLING)
}

fn answer(app: &App, visitor: &Visitor, number: &Number, alert: Option<&str>) -> Reply {
    let Some(holder) = Holder::of(app, visitor) else {
        return aunicalogin::expect_login(app, visitor);
    };
    let texts = &app.texts().two_factor;
    let sent = visitor.with(|session| session.two_factor.sent.as_ref().map(SentCode::masked));
    let content = html! {
        (page::alert(alert))
        (number_form(app, visitor, &holder, "/disabling/sms/send", number))
        @if let Some(to) = &sent {
            p role="status" { (texts.sms.sent) " " (to) }
            (wizard::code_form(app, visitor, RESCUE, alert))
        }
    };
    page::show(sheet(app, visitor, texts.disabling.sms_heading, &content))
}

/// Asks for the number; offers the one that was given at registration.
pub(super) fn number_form(app: &App, visitor: &Visitor, holder: &Holder, action: &str, number: &Number) -> Markup {
    let texts = &app.texts().two_factor.sms;
    let sent = visitor.with(|session| session.two_factor.sent.as_ref().map(|sent| sent.to().to_owned()));
    let value = number.typed.clone().or(sent).unwrap_or_else(|| holder.account.person.mobile.clone());
    let field = Field {
        name: "mobile",
        label: texts.mobile,
        value: &value,
        hint: texts.mobile_hint,
        error: number.typed.as_ref().map(|_| texts.bad_number),
        autocomplete: "tel",
        ..Field::default()
    };
    let form = html! {
        (field.render())
        div class="actions" { button class="quiet" { (texts.send) } }
    };
    html! { p { (texts.intro) } (page::form(visitor, action, &form)) }
}

/// Sends a code to a number, or answers the number if it is none.
pub(super) async fn send_code(app: &App, visitor: &Visitor, number: &str) -> Result<Result<(), Number>, Problem> {
    if !aunicaaccount::takes_phone(app.policy(), number) {
        return Ok(Err(Number { typed: Some(number.to_owned()) }));
    }
    let sent = SentCode::new(&app.policy().otp, number, app.now());
    let text = format!("{} {}", app.texts().two_factor.sms.message, sent.code());
    visitor.with(|session| session.two_factor.sent = Some(sent));
    messages::send(app, Message { to: number.to_owned(), subject: None, text }).await?;
    Ok(Ok(()))
}

/// The number, if this is the code that was sent there; if not, the sentence to show.
pub(super) fn confirmed(
    app: &App,
    visitor: &Visitor,
    holder: &Holder,
    candidate: &str,
) -> Result<String, &'static str> {
    let now = app.now();
    let sent = visitor.with(|session| session.two_factor.sent.clone());
    let key = format!("number:{}", holder.account.person_code);
    let refused = app.state().throttle.refuses(&key, now.as_second(), app.policy());
    if refused {
        return Err(app.texts().problems.throttled);
    }
    match sent.filter(|sent| sent.accepts(app.policy(), candidate, now)) {
        Some(sent) => {
            app.state().throttle.succeeded(&key);
            visitor.with(|session| session.two_factor.sent = None);
            Ok(sent.to().to_owned())
        }
        None => {
            app.state().throttle.failed(&key, now.as_second());
            Err(app.texts().two_factor.sms.refused)
        }
    }
}
