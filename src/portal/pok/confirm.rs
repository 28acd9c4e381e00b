//! The confirmation of a POK-only account by the link in a mail.

use axum::{
    Router,
    extract::{Query, State},
    routing::get,
};
use maud::html;
use serde::Deserialize;

use super::{access, layout, users::UserId};
use crate::portal::{
    App, Origin, Problem, Reply, Rule, Submission, Visitor,
    html::{form, go, problem, show},
    messages::{self, Message},
    texts::fill,
};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route("/login/confirm.php", get(open).post(resend))
}

#[derive(Debug, Deserialize)]
struct Link {
    data: Option<String>,
}

/// Sends the mail with the link.
pub(super) async fn send(app: &App, id: UserId) -> Result<(), Problem> {
    let mail = mail(app, id).ok_or(Problem::Internal("a confirmation for nobody"))?;
    messages::send(app, mail).await
}

fn mail(app: &App, id: UserId) -> Option<Message> {
    let t = &app.texts().pok.confirm;
    let state = app.state();
    let user = state.users.get(id)?;
    let local = user.local()?;
    let address = app.address(Origin::Pok, &format!("/login/confirm.php?data={}/{}", local.secret, local.username));
    let text = fill(&fill(t.mail, &user.full_name()), &address);
    Some(Message { to: user.field("email").to_owned(), subject: Some(t.mail_subject.to_owned()), text })
}

/// Says that the mail is on its way (PAG-UK, slide 15).
pub(super) fn notice(app: &App, visitor: &Visitor, id: UserId) -> Reply {
    let t = &app.texts().pok.confirm;
    let email = app.state().users.get(id).map(|user| user.field("email").to_owned()).unwrap_or_default();
    let content = html! {
        h1 { (t.title) }
        p { (fill(t.sent, &email)) }
        p { (t.instructions) }
        p { (t.difficulty) }
        p { a class="button" href="/" { (app.texts().pok.frame.continue_) } }
    };
    show(layout::shell(app, visitor, t.title, &content))
}

/// Opens the mail's link or, without its data, says what is still to be done.
async fn open(State(app): State<App>, visitor: Visitor, Query(link): Query<Link>) -> Reply {
    match link.data {
        Some(data) => confirm(&app, &visitor, &data),
        None => needed(&app, &visitor),
    }
}

fn needed(app: &App, visitor: &Visitor) -> Reply {
    let t = &app.texts().pok.confirm;
    let Some(id) = visitor.with(|session| session.pok.unconfirmed) else { return go(access::LOGIN) };
    let email = app.state().users.get(id).map(|user| user.field("email").to_owned()).unwrap_or_default();
    let content = html! {
        h1 { (t.needed) }
        p { (fill(t.sent, &email)) }
        p { (t.instructions) }
        (form(visitor, "/login/confirm.php", &html! { div class="actions" { button { (t.resend) } } }))
    };
    show(layout::shell(app, visitor, t.needed, &content))
}

async fn resend(State(app): State<App>, visitor: Visitor, _sent: Submission) -> Reply {
    let Some(id) = visitor.with(|session| session.pok.unconfirmed) else { return go(access::LOGIN) };
    send(&app, id).await?;
    notice(&app, &visitor, id)
}

fn confirm(app: &App, visitor: &Visitor, data: &str) -> Reply {
    let t = &app.texts().pok.confirm;
    let found = data.split_once('/').and_then(|(secret, username)| {
        app.state().users.find_local(|local| local.secret == secret && local.username == username)
    });
    let Some(id) = found else {
        return show(layout::shell(app, visitor, t.bad, &problem(app.texts().problems.heading, t.bad)));
    };
    let mut name = String::new();
    let mut first = false;
    if let Some(user) = app.state().users.get_mut(id) {
        name = user.full_name();
        first = user.local_mut().is_some_and(|local| !std::mem::replace(&mut local.confirmed, true));
    }
    first |= !app.keeps(Rule::ConfirmationOnce);
    if first {
        access::enter(visitor, id)?;
    }
    let content = html! {
        h1 { (fill(t.thanks, &name)) }
        p role="status" { (if first { t.confirmed } else { t.already }) }
        p { a class="button" href=(access::DASHBOARD) { (app.texts().pok.frame.continue_) } }
    };
    show(layout::shell(app, visitor, t.title, &content))
}
