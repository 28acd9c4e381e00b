//! Where providers and discovery send the visitor back to.

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Query, State, rejection::BytesRejection},
    http::StatusCode,
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use serde::Deserialize;

use super::{
    Assertion, Provider, Service, ask, attributes,
    pending::Stage,
    refusal::Refusal,
    response::{self, Expected},
};
use crate::portal::{App, Problem, Reply, Rule, Visitor, form, html};

/// Where responses are posted to.
pub(super) const CONSUMER: &str = "/Shibboleth.sso/SAML2/POST";

/// The longest form that is taken.
const LONGEST_FORM: usize = 512 * 1024;

/// What belongs outside of any session: the assertion consumer service. A response comes without the visitor's cookie,
/// and a new one must not replace it.
pub(crate) fn routes() -> Router<App> {
    Router::new().route(CONSUMER, post(consume)).layer(DefaultBodyLimit::max(LONGEST_FORM))
}

/// What belongs inside: the return to the session that began.
pub(crate) fn pages() -> Router<App> {
    Router::new().route("/saml/return", get(come_back)).route("/saml/discovered", get(discovered))
}

#[derive(Debug, Deserialize)]
struct Return {
    #[serde(default)]
    relay: String,
}

#[derive(Debug, Deserialize)]
struct Discovered {
    #[serde(default)]
    relay: String,
    #[serde(rename = "entityID")]
    entity: Option<String>,
}

/// Takes a response: whatever it is, what was asked under its RelayState is answered by it.
async fn consume(State(app): State<App>, body: Result<Bytes, BytesRejection>) -> Response {
    let Ok(body) = body else { return refuse(&app, StatusCode::PAYLOAD_TOO_LARGE, Refusal::Unreadable) };
    let Ok(fields) = form::fields(&body) else { return refuse(&app, StatusCode::BAD_REQUEST, Refusal::Unreadable) };
    let field = |name: &str| fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let relay = field("RelayState");
    match check(&app, relay, field("SAMLResponse")) {
        Err(Refusal::Unsolicited) => refuse(&app, StatusCode::FORBIDDEN, Refusal::Unsolicited),
        answer => {
            let answer = answer.or_else(|refusal| overlooked(&app, refusal));
            app.state().saml.answer(relay, answer);
            axum::response::Redirect::to(&format!("/saml/return?relay={relay}")).into_response()
        }
    }
}

/// Who is let in in spite of a failure: nobody, if the rules are kept.
fn overlooked(app: &App, refusal: Refusal) -> Result<Assertion, Refusal> {
    let last = app.state().saml.last().filter(|_| !app.keeps(Rule::FailureKeepsOut));
    last.filter(|_| matches!(refusal, Refusal::Failed(_))).ok_or(refusal)
}

/// Checks a response against the request that awaits it.
fn check(app: &App, relay: &str, encoded: &str) -> Result<Assertion, Refusal> {
    let journey = app.state().saml.find(relay).cloned().ok_or(Refusal::Unsolicited)?;
    let policy = app.policy();
    let (request, issuer) = match &journey.stage {
        Stage::Asked { request, issuer } => (request, issuer),
        Stage::Answered { request, issuer, .. } if !policy.keeps(Rule::ResponsesOnce) => (request, issuer),
        Stage::Answered { .. } | Stage::Choosing => return Err(Refusal::Unsolicited),
    };
    let service = Service::of(app, journey.origin);
    let expected = Expected {
        request,
        issuer,
        consumer: &service.consumer,
        audience: &service.entity,
        level: journey.provider != Provider::Edugain,
        now: app.now(),
        policy,
    };
    let accepted = response::read(encoded, &expected)?;
    if !app.state().saml.first_use(issuer, &accepted.id) && policy.keeps(Rule::AssertionsOnce) {
        return Err(Refusal::Replayed);
    }
    attributes::identify(&journey.provider, issuer, &accepted.attributes)
}

/// The page for a response that belongs to nobody.
fn refuse(app: &App, status: StatusCode, refusal: Refusal) -> Response {
    let texts = app.texts();
    let body = maud::html! {
        header { div class="brand" { (texts.shell.university) } }
        main { (html::problem(texts.problems.heading, refusal.sentence(&texts.saml))) }
        footer { p { (texts.shell.ict_area) } }
    };
    (status, html::page(html::document(texts.language, texts.problems.heading, "polimi", &body))).into_response()
}

/// Hands the answer to the session that asked, and to no other.
async fn come_back(State(app): State<App>, visitor: Visitor, Query(query): Query<Return>) -> Reply {
    let finish = app.state().saml.find(&query.relay).map(|journey| journey.finish.clone()).ok_or(Problem::Forbidden)?;
    let outcome = if own(&visitor, &query.relay) {
        let once = app.keeps(Rule::ResponsesOnce);
        let answer = app.state().saml.finish(&query.relay, once).ok_or(Problem::Forbidden)?;
        answer.map_err(|refusal| told(&app, refusal))
    } else {
        Err(app.texts().saml.other_session)
    };
    visitor.with(|session| session.saml.outcome = Some(outcome));
    html::go(&finish)
}

/// What is told of a failure.
fn told(app: &App, refusal: Refusal) -> &'static str {
    let texts = &app.texts().saml;
    let rule = if refusal.is_missing() { Rule::MissingAttributesNamed } else { Rule::FailureTold };
    if app.keeps(rule) { refusal.sentence(texts) } else { texts.failed }
}

/// Whether this session began an identification; it can come back from it once.
fn own(visitor: &Visitor, relay: &str) -> bool {
    visitor.with(|session| {
        let place = session.saml.begun.iter().position(|begun| begun == relay);
        if let Some(place) = place.filter(|_| visitor.app().keeps(Rule::ResponsesOnce)) {
            session.saml.begun.remove(place);
        }
        place.is_some()
    })
}

/// Asks the home university that was chosen; none was chosen if the visitor cancelled.
async fn discovered(State(app): State<App>, visitor: Visitor, Query(query): Query<Discovered>) -> Reply {
    let begun = visitor.with(|session| session.saml.begun.contains(&query.relay));
    if !begun {
        return Err(Problem::Forbidden);
    }
    let Some(entity) = query.entity else {
        app.state().saml.answer(&query.relay, Err(Refusal::Failed(Some(25))));
        return html::go(&format!("/saml/return?relay={}", query.relay));
    };
    let endpoint = app.third_parties().university(&entity).ok_or(Problem::Malformed)?;
    ask(&app, &query.relay, &endpoint)
}
