//! The registration of a Polimi account: a wizard of four steps, then the person code for keeps.

mod completed;
mod contacts;
mod entry;
mod identification;
mod lists;
mod password;
mod row;
mod summary;
mod tax_code;

use std::collections::BTreeMap;

use axum::{Router, routing::get};
use jiff::Timestamp;
use maud::{Markup, html};

use super::{App, Origin, Reply, Rule, Visitor, accounts::Person, html as page, saml::Assertion};

pub(crate) use entry::{date, takes_phone};
pub(crate) use password::rules;

const HOME: &str = "/aunicaaccount2";
const STEPS: [&str; 4] = [
    "/aunicaaccount2/identification",
    "/aunicaaccount2/contacts",
    "/aunicaaccount2/summary",
    "/aunicaaccount2/password",
];
const COMPLETED: &str = "/aunicaaccount2/completed";
const RECAP: &str = "/aunicaaccount2/registration.pdf";

/// A registration that is being filled in.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    /// Whether it was begun: a session that ended has an empty draft.
    begun: bool,
    /// What was typed, by field.
    typed: BTreeMap<&'static str, String>,
    /// What a digital identity says, if the registration began with one.
    assertion: Option<Assertion>,
    /// What steps 1 and 2 found to be right.
    person: Option<Person>,
    /// Whether step 2 was passed.
    contacts: bool,
    /// The person code, once step 3 was passed.
    person_code: Option<String>,
    /// When the password was set: the registration is complete.
    completed: Option<Timestamp>,
}

/// The pages of the registration.
pub(crate) fn pages() -> Router<App> {
    let [step1, step2, step3, step4] = STEPS;
    Router::new()
        .route(HOME, get(begin))
        .route("/aunicaaccount2/register", get(begin))
        .route(step1, get(identification::show).post(identification::submit))
        .route(step2, get(contacts::show).post(contacts::submit))
        .route(step3, get(summary::show).post(summary::submit))
        .route(step4, get(password::show).post(password::submit))
        .route(COMPLETED, get(completed::show))
        .route(RECAP, get(completed::recap))
}

/// Begins a registration for somebody whom an identity provider vouches for; answers where to go on.
pub(crate) fn begin_from_identity(app: &App, visitor: &Visitor, assertion: Assertion) -> String {
    let typed = identification::typed_from(&assertion.person);
    visitor.with(|session| {
        session.registration = Draft { begun: true, typed, assertion: Some(assertion), ..Draft::default() };
    });
    app.address(Origin::Aunicaaccount, STEPS[0])
}

async fn begin(visitor: Visitor) -> Reply {
    visitor.with(|session| session.registration = Draft { begun: true, ..Draft::default() });
    page::go(STEPS[0])
}

/// How far the visitor's registration has come.
fn reached(draft: &Draft) -> Option<usize> {
    match draft {
        Draft { begun: false, .. } => None,
        Draft { completed: Some(_), .. } => Some(4),
        Draft { person_code: Some(_), .. } => Some(3),
        Draft { person: Some(_), contacts: true, .. } => Some(2),
        Draft { person: Some(_), .. } => Some(1),
        Draft { .. } => Some(0),
    }
}

/// Guards a step (counted from 0): answers where to go instead, if it can't be shown yet or no more.
///
/// Going back is possible until the person code is assigned; from then on only forward.
fn elsewhere(app: &App, visitor: &Visitor, step: usize) -> Option<Reply> {
    let at = visitor.with(|session| reached(&session.registration));
    match at {
        None => Some(expired(app, visitor)),
        Some(4) if step < 4 => Some(page::go(COMPLETED)),
        Some(3) if step != 3 => Some(page::go(STEPS[3])),
        Some(at) if at < step && app.keeps(Rule::StepsInOrder) => {
            Some(page::go(STEPS.get(at).copied().unwrap_or(HOME)))
        }
        Some(_) => None,
    }
}

/// What is shown when the registration was left alone for too long.
pub(crate) fn expired(app: &App, visitor: &Visitor) -> Reply {
    let texts = &app.texts().registration;
    page::show(shell(
        app,
        visitor,
        texts.recap_heading(),
        &html! {
            (page::alert(Some(texts.expired)))
            p { a href=(HOME) { (texts.buttons.again) } }
        },
    ))
}

/// The page around a step, with its counter as heading.
fn step_page(app: &App, visitor: &Visitor, step: usize, content: &Markup) -> Markup {
    shell(app, visitor, &format!("{} {}/4", app.texts().registration.heading, step + 1), content)
}

fn shell(app: &App, visitor: &Visitor, heading: &str, content: &Markup) -> Markup {
    page::polimi_shell(app, visitor, heading, &html! { h1 { (heading) } (content) })
}
