//! Sessions: one realm for the Polimi applications, one for POK; cookies that scripts can't read, changed at log-in.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, header, request::Parts},
    middleware::Next,
    response::Response,
};

use super::{App, Origin, Problem, Rule, random};

/// The session of a visitor in one realm. Every application keeps its part of it here.
#[derive(Debug, Default)]
pub(crate) struct Session {
    /// The token that every form carries back.
    pub(crate) token: String,
    /// When it was last used, in seconds since 1970.
    last_used: i64,
    /// Whether the person asked to stay connected: the session lives longer.
    pub(crate) stay: bool,
    /// What the login page knows.
    pub(crate) login: super::aunicalogin::Visit,
    /// The registration that is being filled in.
    pub(crate) registration: super::aunicaaccount::Draft,
    /// What the activation of two-factor authentication knows.
    pub(crate) two_factor: super::two_factor::Visit,
    /// The identifications that third parties were asked for.
    pub(crate) saml: super::saml::Visit,
    /// What POK knows.
    pub(crate) pok: super::pok::Visit,
}

/// Every session of a portal, by secret id.
#[derive(Debug, Default)]
pub(crate) struct Sessions(HashMap<String, Session>);

#[cfg(test)]
impl Sessions {
    /// The session with this id.
    pub(crate) fn get(&mut self, id: &str) -> Option<&mut Session> {
        self.0.get_mut(id)
    }
}

/// Which cookie names the session of an origin, and for how long it lives unused.
struct Realm {
    cookie: &'static str,
    domain: Option<&'static str>,
    idle: i64,
    /// As `idle`, for people who asked to stay connected.
    stay: i64,
}

fn realm(app: &App, origin: Origin) -> Realm {
    let limits = &app.policy().limits;
    match origin {
        Origin::Pok => Realm { cookie: "MoodleSession", domain: None, idle: limits.pok_idle, stay: limits.pok_idle },
        Origin::Aunicalogin
        | Origin::Aunicaaccount
        | Origin::TwoFactor
        | Origin::OnlineServices
        | Origin::Www
        | Origin::Control => Realm {
            cookie: "SSO_LOGIN",
            domain: Some("polimi.localhost"),
            idle: limits.polimi_idle,
            stay: limits.stay_connected,
        },
    }
}

/// Who asks: the session behind the request's cookie. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    app: App,
    /// The origin that was asked.
    pub(crate) origin: Origin,
    /// Whether a session had been there and has ended because it was not used.
    pub(crate) timed_out: bool,
    id: Arc<Mutex<String>>,
}

impl Visitor {
    fn id(&self) -> String {
        self.id.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The portal that was asked.
    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// The token for this session's forms.
    pub(crate) fn token(&self) -> String {
        self.with(|session| session.token.clone())
    }

    /// Reads or changes the session.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Session) -> T) -> T {
        let mut state = self.app.state();
        act(state.sessions.0.entry(self.id()).or_default())
    }

    /// Gives the session a new id and token, as every log-in must (OWASP ASVS 5.0, 7.2.4).
    pub(crate) fn renew(&self) {
        if self.app.keeps(Rule::SessionRenewed) {
            self.replace();
        }
    }

    fn replace(&self) {
        let old = self.id();
        let (new, token) = (random::token(), random::token());
        let mut state = self.app.state();
        let mut session = state.sessions.0.remove(&old).unwrap_or_default();
        session.token = token;
        session.last_used = self.app.now().as_second();
        state.sessions.0.insert(new.clone(), session);
        *self.id.lock().unwrap_or_else(PoisonError::into_inner) = new;
    }

    /// Ends the session and begins an empty one.
    pub(crate) fn end(&self) {
        let old = self.id();
        if self.app.keeps(Rule::SessionEnded) {
            self.app.state().sessions.0.remove(&old);
            self.replace();
        } else {
            let new = random::token();
            let session =
                Session { token: random::token(), last_used: self.app.now().as_second(), ..Session::default() };
            self.app.state().sessions.0.insert(new.clone(), session);
            *self.id.lock().unwrap_or_else(PoisonError::into_inner) = new;
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or(Problem::Internal("a page outside of any session"))
    }
}

/// The value of a request's cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// Finds or begins the visitor's session; sends the cookie whenever its id is new.
pub(crate) async fn attach(State((app, origin)): State<(App, Origin)>, mut request: Request, next: Next) -> Response {
    let realm = realm(&app, origin);
    let sent = cookie(request.headers(), realm.cookie).map(str::to_owned);
    let now = app.now().as_second();
    let realm = if app.keeps(Rule::SessionLapses) { realm } else { Realm { idle: i64::MAX, stay: i64::MAX, ..realm } };
    let (id, timed_out) = app.state().sessions.resume(sent.as_deref(), now, &realm);
    let visitor = Visitor { app, origin, timed_out, id: Arc::new(Mutex::new(id)) };
    request.extensions_mut().insert(visitor.clone());
    let mut response = next.run(request).await;
    let id = visitor.id();
    if sent.as_deref() != Some(id.as_str()) {
        let domain = realm.domain.map(|domain| format!("; Domain={domain}")).unwrap_or_default();
        let stay = visitor.with(|session| session.stay);
        let age = if stay { format!("; Max-Age={}", realm.stay) } else { String::new() };
        let line = format!("{}={id}; Path=/{domain}{age}; HttpOnly; Secure; SameSite=Lax", realm.cookie);
        if let Ok(line) = HeaderValue::from_str(&line) {
            response.headers_mut().append(header::SET_COOKIE, line);
        }
    }
    response
}

impl Sessions {
    /// The session that a cookie names, if it still lives, or a new one; and whether an old one had timed out.
    fn resume(&mut self, id: Option<&str>, now: i64, realm: &Realm) -> (String, bool) {
        let mut timed_out = false;
        if let Some(id) = id
            && let Some(session) = self.0.get_mut(id)
        {
            timed_out = now - session.last_used > if session.stay { realm.stay } else { realm.idle };
            if !timed_out {
                session.last_used = now;
                return (id.to_owned(), false);
            }
            self.0.remove(id);
        }
        let id = random::token();
        self.0.insert(id.clone(), Session { token: random::token(), last_used: now, ..Session::default() });
        (id, timed_out)
    }
}
