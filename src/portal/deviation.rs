//! Where a portal can be made to deviate on purpose: around every exchange, and before every message.
//! The portal knows nothing of what deviates or why. Without a deviation, nothing here runs.

use std::{fmt, sync::Arc};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use url::Url;

use super::{App, Origin, Policy, form, origin_asked};

/// The most that is read of a request or an answer, in bytes.
const LIMIT: usize = 16 << 20;

/// How a portal behaves: its rules, and in what it deviates from what its handlers answer.
#[derive(Clone, Debug)]
pub struct Behaviour {
    /// The rules that it follows.
    pub policy: Policy,
    /// In what it deviates besides.
    pub deviation: Option<Arc<dyn Deviation>>,
}

impl From<Policy> for Behaviour {
    fn from(policy: Policy) -> Self {
        Self { policy, deviation: None }
    }
}

/// What deviates: changes requests, answers and messages of one portal. Everything but the controls passes through it.
pub trait Deviation: fmt::Debug + Send + Sync {
    /// Called before a request is carried out: may change its form, or answer it so that it is not carried out.
    fn before(&self, asked: &mut Asked) -> Option<Answer>;

    /// Called with what is going to be answered.
    fn after(&self, asked: &Asked, answer: &mut Answer);

    /// Called before a message is sent: answers the messages to send instead.
    fn message(&self, message: Letter) -> Vec<Letter>;
}

/// A request.
#[derive(Clone, Debug)]
pub struct Asked {
    /// `GET`, `POST`, …
    pub method: String,
    /// The origin asked, by the first part of its host name: `pok`.
    pub origin: String,
    /// The whole address.
    pub address: Url,
    /// The cookies that came with it.
    pub cookies: Vec<(String, String)>,
    /// The fields of the form that came with it.
    pub form: Vec<(String, String)>,
}

impl Asked {
    /// The place asked, without its query: `pok/login/index.php`.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{}{}", self.origin, self.address.path().trim_end_matches('/'))
    }

    /// The address of another place of the same portal (`pok/login`); an address stays as it is.
    #[must_use]
    pub fn elsewhere(&self, place: &str) -> String {
        if place.contains("://") {
            return place.to_owned();
        }
        let (origin, path) = place.split_once('/').unwrap_or((place, ""));
        let port = self.address.port().map(|port| format!(":{port}")).unwrap_or_default();
        format!("http://{origin}.polimi.localhost{port}/{path}")
    }
}

/// An answer. Names of headers are in small letters.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Name and value, in order.
    pub headers: Vec<(String, String)>,
    /// The content.
    pub body: Vec<u8>,
}

impl Answer {
    /// An HTML page.
    #[must_use]
    pub fn page(status: u16, html: &str) -> Self {
        let kind = ("content-type".to_owned(), "text/html; charset=utf-8".to_owned());
        Self { status, headers: vec![kind], body: html.as_bytes().to_vec() }
    }

    /// The first value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Gives a header one value, or none.
    pub fn set_header(&mut self, name: &str, value: Option<&str>) {
        self.headers.retain(|(known, _)| known != name);
        self.headers.extend(value.map(|value| (name.to_owned(), value.to_owned())));
    }

    /// The text of an HTML page.
    #[must_use]
    pub fn html(&self) -> Option<&str> {
        self.header("content-type").filter(|kind| kind.starts_with("text/html"))?;
        std::str::from_utf8(&self.body).ok()
    }
}

/// A message that is to be sent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Letter {
    /// E-mail address or phone number.
    pub to: String,
    /// The subject of a mail; none for an SMS.
    pub subject: Option<String>,
    /// Plain text.
    pub text: String,
}

/// Lets the deviation change an exchange.
pub(super) async fn deviate(
    State((app, deviation)): State<(App, Arc<dyn Deviation>)>,
    request: Request,
    next: Next,
) -> Response {
    let Some(origin) = origin_asked(&request).filter(|origin| *origin != Origin::Control) else {
        return next.run(request).await;
    };
    let Some((mut asked, request)) = read(&app, origin, request).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let form = asked.form.clone();
    let response = match deviation.before(&mut asked) {
        Some(instead) => {
            let mut response = written(instead);
            super::add_common_headers(&app, response.headers_mut());
            response
        }
        None if asked.form == form => next.run(request).await,
        None => next.run(with_form(request, &asked.form)).await,
    };
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, LIMIT).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut answer = Answer { status: parts.status.as_u16(), headers: listed(&parts.headers), body: body.to_vec() };
    deviation.after(&asked, &mut answer);
    written(answer)
}

/// Reads a request whole; `None` if it is too long.
async fn read(app: &App, origin: Origin, request: Request) -> Option<(Asked, Request)> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LIMIT).await.ok()?;
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let cookies = parts.headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let cookies = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let asked = Asked {
        method: parts.method.as_str().to_owned(),
        origin: origin.name().to_owned(),
        address: Url::parse(&app.address(origin, path)).ok()?,
        cookies: cookies.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        form: form_of(&parts.headers, &body),
    };
    Some((asked, Request::from_parts(parts, Body::from(body))))
}

fn form_of(headers: &HeaderMap, body: &Bytes) -> Vec<(String, String)> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let fields = kind.starts_with("application/x-www-form-urlencoded").then(|| form::fields(body).ok());
    fields.flatten().unwrap_or_default()
}

fn with_form(request: Request, fields: &[(String, String)]) -> Request {
    let (mut parts, _) = request.into_parts();
    let body = serde_urlencoded::to_string(fields).unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    Request::from_parts(parts, Body::from(body))
}

fn listed(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

fn written(answer: Answer) -> Response {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers.iter().filter(|(name, _)| name != "content-length") {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use tower::ServiceExt as _;

    use super::*;
    use crate::{
        edition::Edition,
        portal::{Clock, Origins, PortalConfig, ThirdPartyOrigins},
    };

    /// Answers one place itself, and signs everything.
    #[derive(Debug)]
    struct Signing;

    impl Deviation for Signing {
        fn before(&self, asked: &mut Asked) -> Option<Answer> {
            (asked.place() == "pok/gone").then(|| Answer::page(418, &format!("{:?}", asked.form)))
        }

        fn after(&self, _: &Asked, answer: &mut Answer) {
            answer.set_header("x-signed", Some("yes"));
        }

        fn message(&self, message: Letter) -> Vec<Letter> {
            vec![message]
        }
    }

    async fn answer(address: &str, form: &str) -> (u16, HeaderMap, String) {
        let behaviour =
            Behaviour { policy: Policy::documented(Edition::Pag), deviation: Some(Arc::new(Signing) as Arc<_>) };
        let third_parties = ThirdPartyOrigins::default();
        let config = PortalConfig { behaviour, clock: Clock::scenario(), port: 4000, third_parties };
        let router = crate::portal::router(&App::new(config, Origins::at(4000)));
        let (host, path) = address.split_once('/').unwrap();
        let request = Request::builder()
            .method(if form.is_empty() { "GET" } else { "POST" })
            .uri(format!("/{path}"))
            .header(header::HOST, format!("{host}.polimi.localhost:4000"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, LIMIT).await.unwrap().to_vec();
        (parts.status.as_u16(), parts.headers, String::from_utf8(body).unwrap())
    }

    #[tokio::test]
    async fn every_exchange_but_those_of_the_controls_passes_through() {
        let (status, headers, body) = answer("pok/", "").await;
        assert_eq!((status, headers.get("x-signed").is_some()), (200, true));
        assert!(body.contains("<h1"), "{body}");
        let (status, headers, body) = answer("pok/gone", "a=1&b=%C3%A8").await;
        assert_eq!((status, body.as_str()), (418, "[(\"a\", \"1\"), (\"b\", \"è\")]"));
        assert!(headers.contains_key(header::DATE) && headers.contains_key("x-frame-options"));
        let (status, headers, _) = answer("control/clock", "").await;
        assert_eq!((status, headers.get("x-signed")), (200, None));
    }

    #[test]
    fn places_are_named_by_origin_and_path() {
        let asked = Asked {
            method: "GET".to_owned(),
            origin: "pok".to_owned(),
            address: Url::parse("http://pok.polimi.localhost:4000/login/?a=b").unwrap(),
            cookies: vec![],
            form: vec![],
        };
        assert_eq!(asked.place(), "pok/login");
        assert_eq!(asked.elsewhere("2fa"), "http://2fa.polimi.localhost:4000/");
        assert_eq!(asked.elsewhere("https://a.example/x"), "https://a.example/x");
    }
}
