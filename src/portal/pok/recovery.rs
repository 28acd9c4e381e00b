//! Forgotten username or password of a POK-only account: a mail with a link that is valid once.

use axum::{
    Router,
    extract::{Query, State},
    routing::get,
};
use maud::html;
use serde::Deserialize;

use super::{access, layout, password, sheet::Sheet, users::UserId};
use crate::portal::{
    App, Origin, Problem, Reply, Rule, Submission, Visitor,
    html::{Field, alert, form, go, show},
    messages::{self, Message},
    policy::LoginPage,
    random,
    texts::fill,
};

/// The page, and the address that the mail's link carries.
const PAGE: &str = "/login/forgot_password.php";

/// How long the mail's link is valid, in seconds.
const VALIDITY: i64 = 1_800;

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(PAGE, get(page).post(search)).route("/login/set_password.php", get(async || go(PAGE)).post(set))
}

#[derive(Debug, Deserialize)]
struct Link {
    token: Option<String>,
}

async fn page(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Reply {
    if app.policy().login_page == LoginPage::Tabs {
        return Err(Problem::NotFound);
    }
    match link.token {
        None => search_page(&app, &visitor, None),
        Some(token) if owner(&app, &token).is_some() => new_password(&app, &visitor, &token, &Sheet::default()),
        Some(_) => search_page(&app, &visitor, Some(app.texts().pok.recovery.bad_link)),
    }
}

fn search_page(app: &App, visitor: &Visitor, sentence: Option<&str>) -> Reply {
    let t = &app.texts().pok.recovery;
    let by = |legend: &str, field: Field<'_>| {
        let content = html! { fieldset { legend { (legend) } (field.render()) button { (t.search) } } };
        form(visitor, PAGE, &content)
    };
    let content = html! {
        h1 { (t.title) }
        (alert(sentence))
        p { (t.lead) }
        (by(t.by_username, Field { name: "username", label: t.username, autocomplete: "username", ..Field::default() }))
        (by(t.by_email, Field { name: "email", label: t.email, kind: "email", autocomplete: "email", ..Field::default() }))
    };
    show(layout::shell(app, visitor, t.title, &content))
}

/// Answers alike whether somebody was found or not, and whether there were too many mails already.
async fn search(State(app): State<App>, visitor: Visitor, sent: Submission) -> Reply {
    let t = &app.texts().pok.recovery;
    match prepare(&app, &sent.get("username").to_lowercase(), sent.get("email")) {
        Some(mail) => messages::send(&app, mail).await?,
        None if !app.keeps(Rule::PokRecoveryKnownOnly) => {
            let (username, email) = (sent.get("username"), sent.get("email"));
            let to = if email.is_empty() { format!("{username}@posta.example") } else { email.to_owned() };
            let text = app.texts().login.credentials.unknown.to_owned();
            messages::send(&app, Message { to, subject: Some(t.mail_subject.to_owned()), text }).await?;
        }
        None if app.keeps(Rule::RecoverySilent) => {}
        None => return search_page(&app, &visitor, Some(app.texts().login.credentials.unknown)),
    }
    let content = html! {
        h1 { (t.title) }
        p role="status" { (t.answer) }
        p { a class="button" href=(access::LOGIN) { (app.texts().pok.frame.continue_) } }
    };
    show(layout::shell(&app, &visitor, t.title, &content))
}

fn prepare(app: &App, username: &str, email: &str) -> Option<Message> {
    let t = &app.texts().pok.recovery;
    let now = app.now();
    let key = format!("pok-recovery:{username} {}", email.to_lowercase());
    let mut state = app.state();
    let refused = state.throttle.refuses(&key, now.as_second(), app.policy()) && app.keeps(Rule::PokThrottled);
    state.throttle.failed(&key, now.as_second());
    if refused {
        return None;
    }
    let id = state.users.find(|user| {
        user.local().is_some_and(|local| local.username == username)
            || (user.is_local() && !email.is_empty() && user.field("email").eq_ignore_ascii_case(email))
    })?;
    let user = state.users.get_mut(id)?;
    let to = user.field("email").to_owned();
    let local = user.local_mut()?;
    let token = random::token();
    local.reset = Some((token.clone(), now));
    let address = app.address(Origin::Pok, &format!("{PAGE}?token={token}"));
    let text = fill(&fill(t.mail, &local.username), &address);
    Some(Message { to, subject: Some(t.mail_subject.to_owned()), text })
}

/// Whose link this is, if it is still valid.
fn owner(app: &App, token: &str) -> Option<UserId> {
    let now = app.now().as_second();
    let forever = !app.keeps(Rule::PokRecoveryLapses);
    app.state().users.find_local(|local| {
        local
            .reset
            .as_ref()
            .is_some_and(|(secret, sent)| secret == token && (now - sent.as_second() <= VALIDITY || forever))
    })
}

fn new_password(app: &App, visitor: &Visitor, token: &str, sheet: &Sheet) -> Reply {
    let t = &app.texts().pok.recovery;
    let hint = password::hint(app);
    let first =
        Field { kind: "password", hint: &hint, autocomplete: "new-password", ..sheet.required("password", t.new) };
    let again = Field { kind: "password", autocomplete: "new-password", ..sheet.required("password2", t.again) };
    let fields = html! {
        input type="hidden" name="token" value=(token);
        (first.render()) (again.render())
        div class="actions" { button { (t.save) } }
    };
    let content = html! { h1 { (t.set) } (form(visitor, "/login/set_password.php", &fields)) };
    show(layout::shell(app, visitor, t.set, &content))
}

async fn set(State(app): State<App>, visitor: Visitor, sent: Submission) -> Reply {
    let t = &app.texts().pok.recovery;
    let token = sent.get("token");
    let Some(id) = owner(&app, token) else { return search_page(&app, &visitor, Some(t.bad_link)) };
    let chosen = sent.exact("password");
    let mut sheet = Sheet::default();
    if let Some(faults) = password::broken(&app, chosen) {
        sheet.refuse("password", faults);
    } else if chosen != sent.exact("password2") {
        sheet.refuse("password2", t.different);
    }
    if !sheet.accepted() {
        return new_password(&app, &visitor, token, &sheet);
    }
    if let Some(local) = app.state().users.get_mut(id).and_then(|user| user.local_mut()) {
        chosen.clone_into(&mut local.password);
        local.reset.take_if(|_| app.keeps(Rule::PokRecoveryOnce));
        local.confirmed = true;
    }
    visitor.with(|session| session.pok.notice = Some(t.done));
    go(access::LOGIN)
}
