//! Deactivation of 2FA by those who can't use it: credentials, then the emergency key or a code that is sent.

use axum::extract::State;
use maud::{Markup, html};

use super::{CONFIRMATION, DEACTIVATION, sheet};
use crate::portal::{
    App, Reply, Rule, Submission, Visitor,
    accounts::Account,
    aunicalogin::credentials,
    html::{self as page, Field},
    messages::{self, Message},
    texts,
    two_factor::{Protection, SentCode},
};

/// How 2FA is to be deactivated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Mode {
    Key,
    Sms,
    Email,
}

impl Mode {
    const ALL: [Self; 3] = [Self::Key, Self::Sms, Self::Email];

    const fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Sms => "sms",
            Self::Email => "email",
        }
    }

    /// That the mode does what it says.
    const fn rule(self) -> Rule {
        match self {
            Self::Key => Rule::KeyDeactivates,
            Self::Sms => Rule::SmsDeactivates,
            Self::Email => Rule::EmailDeactivates,
        }
    }

    const fn label(self, texts: &texts::Login) -> &'static str {
        match self {
            Self::Key => texts.deactivation.key,
            Self::Sms => texts.deactivation.sms,
            Self::Email => texts.deactivation.email,
        }
    }
}

/// A deactivation that was begun with the right credentials.
#[derive(Clone, Debug)]
pub(crate) struct Deactivation {
    person_code: String,
    mode: Mode,
    sent: Option<SentCode>,
}

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    page::show(view(&app, &visitor, None))
}

/// Credentials and mode: sends the code, if the mode needs one.
pub(super) async fn submit(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let texts = &app.texts().login;
    let refuse = |sentence| page::show(view(&app, &visitor, Some(sentence)));
    let Some(mode) = Mode::ALL.into_iter().find(|mode| mode.name() == form.get("mode")) else {
        return refuse(texts.deactivation.unchosen);
    };
    let code = form.get("login");
    if let Err(sentence) = credentials::check(&app, code, form.exact("password"))
        && app.keeps(Rule::DeactivationPassword)
    {
        return refuse(sentence);
    }
    let Some(account) = app.state().accounts.get(code).cloned() else {
        return refuse(texts.credentials.failed);
    };
    let recipient = match recipient(&app, &account, mode) {
        Ok(recipient) => recipient,
        Err(sentence) => return refuse(sentence),
    };
    let sent = recipient.map(|to| SentCode::new(&app.policy().otp, &to, app.now()));
    let begun = Deactivation { person_code: code.to_owned(), mode, sent: sent.clone() };
    visitor.with(|session| session.login.deactivation = Some(begun));
    if let Some(sent) = sent {
        let subject = (mode == Mode::Email).then(|| texts.deactivation.subject.to_owned());
        let text = format!("{} {}", texts.deactivation.message, sent.code());
        messages::send(&app, Message { to: sent.to().to_owned(), subject, text }).await?;
    }
    page::go(CONFIRMATION)
}

/// Whom the code goes to, if the mode has one; or why the mode can't be used.
fn recipient(app: &App, account: &Account, mode: Mode) -> Result<Option<String>, &'static str> {
    let (texts, enrolment) = (&app.texts().login, &account.two_factor);
    if matches!(enrolment.protection, Protection::Off) {
        return Err(texts.deactivation.off);
    }
    match mode {
        Mode::Key if !enrolment.has_key() => Err(texts.deactivation.no_key),
        Mode::Key => Ok(None),
        Mode::Sms => account.rescue_number(app.policy()).map(Some).ok_or(texts.deactivation.sms_inactive),
        Mode::Email => Ok(Some(account.person.email.clone())),
    }
}

pub(super) async fn confirm(State(app): State<App>, visitor: Visitor) -> Reply {
    match visitor.with(|session| session.login.deactivation.clone()) {
        Some(begun) => page::show(confirmation(&app, &visitor, &begun, None)),
        None => page::go(DEACTIVATION),
    }
}

pub(super) async fn deactivate(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let texts = &app.texts().login;
    let Some(begun) = visitor.with(|session| session.login.deactivation.clone()) else {
        return page::go(DEACTIVATION);
    };
    if let Err(sentence) = switch_off(&app, &begun, form.get("proof")) {
        return page::show(confirmation(&app, &visitor, &begun, Some(sentence)));
    }
    visitor.with(|session| session.login.deactivation = None);
    let content = html! { p role="status" { (texts.deactivation.done) } };
    page::show(sheet(&app, &visitor, texts.assistance.deactivation, &content))
}

/// Switches 2FA off if the key or code is right; if not, the sentence to show.
fn switch_off(app: &App, begun: &Deactivation, proof: &str) -> Result<(), &'static str> {
    let texts = &app.texts().login;
    let now = app.now();
    let key = format!("deactivation:{}", begun.person_code);
    let mut guard = app.state();
    let state = &mut *guard;
    if state.throttle.refuses(&key, now.as_second(), app.policy()) {
        return Err(app.texts().problems.throttled);
    }
    let account = state.accounts.get(&begun.person_code).ok_or(texts.credentials.failed)?;
    let right = match &begun.sent {
        Some(sent) => sent.accepts(app.policy(), proof, now),
        None => account.two_factor.opens_with_key(app.policy(), proof) || !app.keeps(Rule::KeyChecked),
    };
    if right {
        if app.keeps(begun.mode.rule()) {
            account.two_factor.deactivate();
        }
        state.throttle.succeeded(&key);
        return Ok(());
    }
    state.throttle.failed(&key, now.as_second());
    Err(if begun.mode == Mode::Key { texts.deactivation.wrong_key } else { texts.otp.refused })
}

fn view(app: &App, visitor: &Visitor, alert: Option<&str>) -> Markup {
    let texts = &app.texts().login;
    let words = &texts.credentials;
    let code = Field { name: "login", label: words.person_code, autocomplete: "username", ..Field::default() };
    let password = Field {
        name: "password",
        label: words.password,
        kind: "password",
        autocomplete: "current-password",
        ..Field::default()
    };
    let form = html! {
        fieldset {
            legend { (texts.deactivation.choice) }
            @for mode in Mode::ALL {
                label class="choice" {
                    input type="radio" name="mode" value=(mode.name()); " " (mode.label(texts))
                }
            }
        }
        (code.render())
        (password.render())
        div class="actions" { button { (texts.deactivation.proceed) } }
    };
    let content = html! {
        (page::alert(alert))
        p { (texts.deactivation.intro) }
        (page::form(visitor, DEACTIVATION, &form))
    };
    sheet(app, visitor, texts.assistance.deactivation, &content)
}

fn confirmation(app: &App, visitor: &Visitor, begun: &Deactivation, alert: Option<&str>) -> Markup {
    let texts = &app.texts().login;
    let label = if begun.sent.is_some() { texts.otp.label } else { texts.deactivation.key };
    let field = Field { name: "proof", label, error: alert, ..Field::default() };
    let form = html! {
        (field.render())
        div class="actions" { button { (texts.deactivation.deactivate) } }
    };
    let sentence = if begun.mode == Mode::Sms { texts.deactivation.sent_sms } else { texts.deactivation.sent_email };
    let content = html! {
        (page::alert(alert))
        @if let Some(sent) = &begun.sent { p role="status" { (sentence) " " (sent.masked()) } }
        (page::form(visitor, CONFIRMATION, &form))
    };
    sheet(app, visitor, begun.mode.label(texts), &content)
}
