//! The login page, in the layout of the edition.

use axum::{
    Router,
    extract::{Query, State},
    routing::get,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    SERVICE, access,
    access::enter,
    layout::{self, Tab},
    users::{Local, UserId},
};
use crate::portal::{
    App, Origin, Problem, Reply, Rule, Submission, Visitor,
    html::{self, Field, alert, form, go, show},
    policy::LoginPage,
};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new()
        .route("/login", get(async || go(access::LOGIN)))
        .route("/login/", get(async || go(access::LOGIN)))
        .route("/login/index.php", get(page).post(log_in))
}

#[derive(Debug, Deserialize)]
struct Wanted {
    #[serde(default)]
    tab: String,
}

async fn page(State(app): State<App>, visitor: Visitor, Query(wanted): Query<Wanted>) -> Reply {
    if layout::user(&app, &visitor).is_some() {
        return go(access::DASHBOARD);
    }
    let timed_out = visitor.with(|session| std::mem::take(&mut session.pok.timed_out)) || visitor.timed_out;
    let sentence = timed_out.then_some(app.texts().pok.entry.timed_out);
    show(login_page(&app, &visitor, sentence, &wanted.tab, ""))
}

/// The login page with a message, for log-ins that went wrong.
pub(super) fn refused(app: &App, visitor: &Visitor, sentence: &str) -> Reply {
    show(login_page(app, visitor, Some(sentence), "", ""))
}

fn login_page(app: &App, visitor: &Visitor, sentence: Option<&str>, tab: &str, username: &str) -> Markup {
    let content = match app.policy().login_page {
        LoginPage::Tabs => html! { (alert(sentence)) (with_tabs(app, tab)) },
        LoginPage::Local => with_form(app, visitor, sentence, username),
    };
    layout::shell(app, visitor, app.texts().pok.entry.title, &content)
}

/// Where people log in with a Polimi account, and register.
pub(super) fn polimi_login(app: &App) -> String {
    app.address(Origin::Aunicalogin, &format!("/aunicalogin/getservizio.xml?id_servizio={SERVICE}"))
}

fn federated(app: &App, with: &str) -> String {
    app.address(Origin::Aunicalogin, &format!("/aunicalogin/federated?with={with}&id_servizio={SERVICE}"))
}

/// GSS, "POLIMI account creation".
fn with_tabs(app: &App, tab: &str) -> Markup {
    let t = &app.texts().pok.entry;
    let polimi = polimi_login(app);
    let choices = [
        Tab {
            name: "students",
            label: t.students_tab,
            panel: html! {
                div class="stack" {
                    a class="button" href=(polimi) { (t.polimi_login) }
                    a class="button" href="/auth/edugain/index.php" { (t.edugain_login) }
                }
            },
        },
        Tab {
            name: "other",
            label: t.others_tab,
            panel: html! {
                div class="stack" {
                    a class="button" href=(federated(app, "spid")) { (t.spid_login) }
                    a class="button" href=(federated(app, "cie")) { (t.cie_login) }
                }
            },
        },
    ];
    html! {
        p class="staff" { a href=(polimi) { (t.staff) } }
        p { (t.polimi_question) strong { (t.polimi_user) } (t.polimi_answer) strong { (t.student) } (t.student_answer) }
        h1 { (t.choose) }
        div class="columns" {
            div { (layout::tabs(t.tabs, "/login/index.php?", &choices, tab)) }
            div {
                p { (t.not_a_student) strong { (t.others_tab) } (t.not_a_student_end) }
                p { (t.cannot) strong { (t.polimi_account) } (t.cannot_end) }
                p { a class="button" href=(polimi) { (t.create_polimi) } }
                p { a href="/local/page/index.php?id=5" { (t.tutorial) } }
                p { (t.cannot_sign_in) a href="/mod/data/view.php?d=21" { (t.login_faq) } "." }
                p { a href="/user/contactsitesupport.php" { (app.texts().pok.frame.contact_support) } }
            }
        }
    }
}

/// PAG and PAG-UK, slide 2.
fn with_form(app: &App, visitor: &Visitor, sentence: Option<&str>, username: &str) -> Markup {
    let t = &app.texts().pok.entry;
    let polimi = polimi_login(app);
    let invalid = sentence.is_some() && !username.is_empty();
    let fields = html! {
        (Field { name: "username", label: t.username, value: username, autocomplete: "username", ..Field::default() }.render())
        (Field { name: "password", label: t.password, kind: "password", autocomplete: "current-password", ..Field::default() }.render())
        div class="actions" { button { (app.texts().pok.frame.log_in) } }
    };
    html! {
        h1 { (app.texts().pok.frame.open_knowledge) }
        p { (t.certificates) a href=(polimi) { (t.certificates_link) } "." }
        div class="narrow" {
            p { a class="button wide" href=(polimi) { (t.polimi_login) } }
            (alert(sentence))
            div class=(if invalid { "login again" } else { "login" }) { (form(visitor, access::LOGIN, &fields)) }
            p { a href="/login/forgot_password.php" { (t.forgotten) } }
            (no_account(app, &polimi))
        }
    }
}

fn no_account(app: &App, polimi: &str) -> Markup {
    let t = &app.texts().pok.entry;
    html! {
        details {
            summary { (t.no_account) }
            h2 { (t.how) }
            p { (t.two_ways) }
            p class="warning" { (t.warning) }
            div class="stack" {
                a class="button" href=(polimi) { (t.create_polimi) }
                a class="button quiet" href="/login/signup.php" { (t.create_pok) }
            }
        }
        p { a href="/local/page/index.php?id=5" { (t.help) } }
        p { a href="/user/contactsitesupport.php" { (app.texts().pok.frame.contact_support) } }
    }
}

/// What became of a log-in with username and password.
enum Attempt {
    Enters(UserId),
    Unconfirmed(UserId),
    Refused,
}

async fn log_in(State(app): State<App>, visitor: Visitor, sent: Submission) -> Reply {
    if app.policy().login_page == LoginPage::Tabs {
        return Err(Problem::NotFound);
    }
    let username = sent.get("username").to_lowercase();
    match attempt(&app, &username, sent.exact("password"))? {
        Attempt::Enters(id) => enter(&visitor, id),
        Attempt::Unconfirmed(id) => {
            visitor.with(|session| session.pok.unconfirmed = Some(id));
            go("/login/confirm.php")
        }
        Attempt::Refused => {
            let page = login_page(&app, &visitor, Some(app.texts().pok.entry.invalid), "", sent.get("username"));
            Ok(html::page(page))
        }
    }
}

/// Tells an unknown name and a wrong password apart nowhere, and counts both.
fn attempt(app: &App, username: &str, password: &str) -> Result<Attempt, Problem> {
    let key = format!("pok:{username}");
    let now = app.now().as_second();
    let right = |local: &Local| local.password == password || !app.keeps(Rule::PokCredentialsChecked);
    let mut state = app.state();
    if state.throttle.refuses(&key, now, app.policy()) && app.keeps(Rule::PokThrottled) {
        return Err(Problem::Throttled);
    }
    let found = state.users.find_local(|local| local.username == username && right(local));
    let Some(id) = found else {
        state.throttle.failed(&key, now);
        return Ok(Attempt::Refused);
    };
    state.throttle.succeeded(&key);
    let confirmed = state.users.get(id).and_then(|user| user.local()).is_some_and(|local| local.confirmed);
    Ok(if confirmed || !app.keeps(Rule::SignupConfirmed) { Attempt::Enters(id) } else { Attempt::Unconfirmed(id) })
}
