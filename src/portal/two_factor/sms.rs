//! "Enable 2FA Polimi (OTP via SMS)": a mobile number, confirmed by a code that is sent there.

use axum::extract::State;
use maud::html;

use super::{
    ACTIVATION, DISABLING, Holder, Protection, SMS, SentCode, Shown,
    holder::{enrolled, sheet},
    rescue::{self, Number},
    wizard,
};
use crate::portal::{App, Problem, Reply, Submission, Visitor, aunicalogin, html as page};

pub(super) async fn begin(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    visitor.with(|session| session.two_factor.sent = None);
    answer(&app, &visitor, Number::default(), None)
}

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    answer(&app, &visitor, Number::default(), None)
}

pub(super) async fn cancel(visitor: Visitor, _form: Submission) -> Reply {
    visitor.with(|session| session.two_factor.sent = None);
    page::go(ACTIVATION)
}

pub(super) async fn send(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let Some(holder) = Holder::of(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    permitted(&app, &holder)?;
    match rescue::send_code(&app, &visitor, form.get("mobile")).await? {
        Ok(()) => page::go(SMS),
        Err(number) => answer(&app, &visitor, number, None),
    }
}

/// Takes the code that ends the activation.
pub(super) async fn confirm(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let Some(holder) = Holder::of(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    permitted(&app, &holder)?;
    let number = match rescue::confirmed(&app, &visitor, &holder, form.get("otp")) {
        Ok(number) => number,
        Err(sentence) => return answer(&app, &visitor, Number::default(), Some(sentence)),
    };
    let key = holder.change(&app, |account| {
        account.two_factor.activate(Protection::Sms(number));
        account.two_factor.renew_key()
    });
    enrolled(&visitor, holder.means);
    visitor.with(|session| session.two_factor.shown = key.map(|key| Shown::new(key, None)));
    page::go(DISABLING)
}

/// Whether the edition and the holder's state allow it.
fn permitted(app: &App, holder: &Holder) -> Result<(), Problem> {
    let allowed = app.policy().otp_by_sms && !holder.must_declare(app) && !holder.account.two_factor.is_active();
    if allowed { Ok(()) } else { Err(Problem::Forbidden) }
}

fn answer(app: &App, visitor: &Visitor, number: Number, alert: Option<&str>) -> Reply {
    let Some(holder) = Holder::of(app, visitor) else {
        return aunicalogin::expect_login(app, visitor);
    };
    permitted(app, &holder)?;
    let sent = visitor.with(|session| session.two_factor.sent.as_ref().map(SentCode::masked));
    let content = html! {
        (page::alert(alert))
        (rescue::number_form(app, visitor, &holder, "/sms/send", &number))
        @if let Some(to) = &sent {
            p role="status" { (app.texts().two_factor.sms.sent) " " (to) }
            (wizard::code_form(app, visitor, "/sms", alert))
        }
    };
    page::show(sheet(app, visitor, app.texts().two_factor.polimi.enable_sms, &content))
}
