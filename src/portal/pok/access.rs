//! Who may see which page: log-in, then a complete profile, then both agreements.

use axum::{
    extract::{FromRequestParts, Request},
    http::{Method, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use super::users::{Login, User, UserId};
use crate::portal::{App, Reply, Rule, Visitor, accounts::Person, html::go};

/// The profile form.
pub(super) const PROFILE: &str = "/user/edit.php";

/// The consent page.
pub(super) const CONSENT: &str = "/admin/tool/policy/index.php";

/// The login page.
pub(super) const LOGIN: &str = "/login/index.php";

/// The Dashboard.
pub(super) const DASHBOARD: &str = "/my/";

/// Pages that stay open to people who still have to complete something: to leave, to read, to ask for help.
const OPEN: [&str; 7] = [
    "/login/logout.php",
    "/admin/tool/policy/view.php",
    "/admin/tool/policy/viewall.php",
    "/local/page/index.php",
    "/mod/data/view.php",
    "/user/contactsitesupport.php",
    "/course/picture.svg",
];

/// Sends people who have to complete their profile, or to agree, to the page where they do that, whatever they asked for.
pub(super) async fn gate(visitor: Visitor, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    match missing(&visitor) {
        Some(page) if path != page && !OPEN.contains(&path) => Redirect::to(page).into_response(),
        _ => next.run(request).await,
    }
}

/// The page where a person who is logged in has to complete something first.
fn missing(visitor: &Visitor) -> Option<&'static str> {
    let id = visitor.with(|session| session.pok.user)?;
    let state = visitor.app().state();
    let user = state.users.get(id)?;
    let app = visitor.app();
    if !user.complete && app.keeps(Rule::ProfileAsked) {
        Some(PROFILE)
    } else if !user.agreed_to_all() && app.keeps(Rule::PoliciesGate) {
        Some(CONSENT)
    } else {
        None
    }
}

/// Somebody who is logged in. Pages that ask for it send everybody else to the login page, and back afterwards.
#[derive(Debug)]
pub(super) struct Learner {
    /// Who it is.
    pub(super) id: UserId,
    /// What is known of them.
    pub(super) user: User,
}

impl Learner {
    /// Changes what is kept of this user.
    pub(super) fn change(&self, app: &App, act: impl FnOnce(&mut User)) {
        if let Some(user) = app.state().users.get_mut(self.id) {
            act(user);
        }
    }
}

impl FromRequestParts<App> for Learner {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let visitor = Visitor::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let id = visitor.with(|session| session.pok.user);
        if let Some(id) = id
            && let Some(user) = app.state().users.get(id).cloned()
        {
            return Ok(Self { id, user });
        }
        if parts.method == Method::GET {
            let wanted = parts.uri.path_and_query().map(ToString::to_string);
            visitor.with(|session| session.pok.wanted = wanted);
        }
        Err(expect_login(&visitor).into_response())
    }
}

/// Sends a visitor to the login page, with a word about a session that has ended.
pub(crate) fn expect_login(visitor: &Visitor) -> Reply {
    visitor.with(|session| session.pok.timed_out |= visitor.timed_out);
    go(LOGIN)
}

/// Logs a user in: a new session id, then the page that was asked for, or the Dashboard.
pub(super) fn enter(visitor: &Visitor, id: UserId) -> Reply {
    visitor.renew();
    let wanted = visitor.with(|session| {
        session.pok.user = Some(id);
        session.pok.unconfirmed = None;
        session.pok.wanted.take()
    });
    go(wanted.as_deref().unwrap_or(DASHBOARD))
}

/// As [`enter`], for people whom another institution has identified.
pub(super) fn enter_as(app: &App, visitor: &Visitor, login: Login, person: &Person) -> Reply {
    let id = app.state().users.logs_in(login, person);
    if !app.keeps(Rule::AgreementRemembered)
        && let Some(user) = app.state().users.get_mut(id)
    {
        user.agreed.clear();
    }
    enter(visitor, id)
}
