//! Recovery of person code and password, by mail to the personal e-mail address alone.
//!
//! The answer never tells whether anybody is registered. Two-factor authentication stays as it is.

use std::collections::HashMap;

use axum::extract::{Query, State};
use jiff::Timestamp;
use maud::{Markup, html};

use super::{NEW_PASSWORD, RECOVERY, sheet};
use crate::portal::{
    App, Origin, Policy, Reply, Rule, State as Memory, Submission, Visitor,
    accounts::{Account, Password},
    aunicaaccount::date,
    html::{self as page, Field},
    messages::{self, Message},
    new_password, random,
};

/// How long a link is valid, in seconds.
const VALIDITY: i64 = 3_600;
/// The fields of the date of birth.
const DATE: [&str; 3] = ["day", "month", "year"];

/// The links that were sent and not used yet: person code and time, by secret.
#[derive(Debug, Default)]
pub(crate) struct Recoveries(HashMap<String, (String, Timestamp)>);

impl Recoveries {
    fn begin(&mut self, person_code: &str, now: Timestamp, policy: &Policy) -> String {
        let secret = random::token();
        self.0.retain(|_, (code, _)| code != person_code || !policy.keeps(Rule::RecoveryNewest));
        self.0.insert(secret.clone(), (person_code.to_owned(), now));
        secret
    }

    /// The person code for which a link still stands.
    fn person_code(&self, secret: &str, now: Timestamp, policy: &Policy) -> Option<String> {
        let (code, asked) = self.0.get(secret)?;
        let stands = now.as_second() - asked.as_second() <= VALIDITY || !policy.keeps(Rule::RecoveryLapses);
        stands.then(|| code.clone())
    }
}

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    page::show(view(&app, &visitor, None))
}

pub(super) async fn submit(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let texts = &app.texts().login.recovery;
    let [day, month, year] = DATE.map(|name| form.get(name));
    let (email, code, born) = (form.get("email"), form.get("login"), date(day, month, year));
    if email.is_empty() || (code.is_empty() && born.is_none()) {
        return page::show(view(&app, &visitor, Some(texts.incomplete)));
    }
    let now = app.now();
    let identified = |account: &Account| {
        let identified = if code.is_empty() { account.person.birth_date == born } else { account.person_code == code };
        identified && (account.person.email.eq_ignore_ascii_case(email) || !app.keeps(Rule::RecoveryToOwner))
    };
    let stranger = || {
        let texts = &app.texts().login.credentials;
        let told = Message { to: email.to_owned(), subject: None, text: texts.unknown.to_owned() };
        (!app.keeps(Rule::RecoveryKnownOnly))
            .then(|| Message { subject: Some(app.texts().login.recovery.subject.to_owned()), ..told })
    };
    let message = {
        let mut state = app.state();
        let key = format!("recovery:{}", email.to_lowercase());
        let refused = state.throttle.refuses(&key, now.as_second(), app.policy());
        state.throttle.failed(&key, now.as_second());
        let account = state.accounts.find(identified).filter(|_| !refused).cloned();
        account.map(|account| {
            let secret = state.recoveries.begin(&account.person_code, now, app.policy());
            let to = if app.keeps(Rule::RecoveryToOwner) { &account.person.email } else { email };
            mail(&app, &account, &secret, to)
        })
    };
    let message = message.or_else(stranger);
    if message.is_none() && !app.keeps(Rule::RecoverySilent) {
        return page::show(view(&app, &visitor, Some(app.texts().login.credentials.unknown)));
    }
    if let Some(message) = message {
        messages::send(&app, message).await?;
    }
    let content = html! { p role="status" { (texts.answer) } };
    page::show(sheet(&app, &visitor, app.texts().login.assistance.recovery, &content))
}

fn mail(app: &App, account: &Account, secret: &str, to: &str) -> Message {
    let texts = &app.texts().login.recovery;
    let link = app.address(Origin::Aunicalogin, &format!("{NEW_PASSWORD}?token={secret}"));
    let name = account.person.full_name();
    let code = if app.keeps(Rule::RecoveryTellsCode) { account.person_code.as_str() } else { "" };
    let text =
        format!("{} {name},\n\n{} {code}\n\n{}\n{link}\n\n{}\n", texts.greeting, texts.code, texts.link, texts.unasked);
    Message { to: to.to_owned(), subject: Some(texts.subject.to_owned()), text }
}

fn view(app: &App, visitor: &Visitor, alert: Option<&str>) -> Markup {
    let texts = &app.texts().login.recovery;
    let email = Field { name: "email", label: texts.email, autocomplete: "email", ..Field::default() };
    let label = app.texts().login.credentials.person_code;
    let code = Field { name: "login", label, autocomplete: "username", ..Field::default() };
    let form = html! {
        (email.render())
        p { (texts.either) }
        (code.render())
        fieldset {
            legend { (texts.birth_date) }
            div class="date" {
                @for (name, label) in DATE.iter().zip(texts.date_parts) {
                    label for=(name) { (label) }
                    input id=(name) name=(name) type="text" inputmode="numeric" size=(label.len());
                }
            }
        }
        div class="actions" { button { (texts.proceed) } }
    };
    let content = html! {
        (page::alert(alert))
        p { (texts.intro) }
        (page::form(visitor, RECOVERY, &form))
    };
    sheet(app, visitor, app.texts().login.assistance.recovery, &content)
}

/// The page that the link in the mail opens.
pub(super) async fn choose(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query<HashMap<String, String>>,
) -> Reply {
    let secret = query.get("token").map_or("", String::as_str);
    let code = app.state().recoveries.person_code(secret, app.now(), app.policy());
    match code {
        Some(_) => page::show(password_page(&app, &visitor, secret, &[])),
        None => page::show(expired(&app, &visitor)),
    }
}

pub(super) async fn set(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let secret = form.get("token");
    let texts = app.texts();
    let broken = {
        let mut guard = app.state();
        let state = &mut *guard;
        let code = state.recoveries.person_code(secret, app.now(), app.policy());
        let account = code.as_ref().and_then(|code| state.accounts.get(code));
        let broken =
            account.map(|account| new_password::set(&app, account, form.exact("password"), form.exact("repeated")));
        if broken.as_ref().is_some_and(Vec::is_empty) {
            recovered(&app, state, form.exact("password"), code.as_deref());
            if app.keeps(Rule::RecoveryOnce) {
                state.recoveries.0.remove(secret);
            }
        }
        broken
    };
    match broken {
        None => page::show(expired(&app, &visitor)),
        Some(broken) if !broken.is_empty() => page::show(password_page(&app, &visitor, secret, &broken)),
        Some(_) => {
            let content = html! { p role="status" { (texts.login.recovery.done) } };
            page::show(sheet(&app, &visitor, texts.login.recovery.heading, &content))
        }
    }
}

/// What else a deviating portal does with a recovered password.
fn recovered(app: &App, state: &mut Memory, password: &str, code: Option<&str>) {
    if !app.keeps(Rule::RecoveryOwnPassword) {
        let set = Password { value: password.to_owned(), set: app.now() };
        state.accounts.all().for_each(|account| account.passwords.push(set.clone()));
    }
    if !app.keeps(Rule::RecoveryKeepsTwoFactor)
        && let Some(account) = code.and_then(|code| state.accounts.get(code))
    {
        account.two_factor.deactivate();
    }
}

fn password_page(app: &App, visitor: &Visitor, secret: &str, broken: &[&str]) -> Markup {
    let hidden = html! { input type="hidden" name="token" value=(secret); };
    let content = new_password::form(app, visitor, NEW_PASSWORD, &hidden, broken);
    sheet(app, visitor, app.texts().login.recovery.heading, &content)
}

fn expired(app: &App, visitor: &Visitor) -> Markup {
    let texts = &app.texts().login;
    let content = html! {
        p role="alert" { (texts.recovery.used_up) }
        p { a href=(RECOVERY) { (texts.assistance.recovery) } }
    };
    sheet(app, visitor, texts.recovery.heading, &content)
}
