//! SAML 2.0 Web SSO, the service provider's side: requests by redirect, responses by POST.
//!
//! A response is posted across sites, so that the visitor's cookie (`SameSite=Lax`) does not come with it: it is checked
//! outside of any session, kept under the opaque RelayState of its request, and fetched by the session that began.

mod attributes;
mod pages;
mod pending;
mod refusal;
mod request;
mod response;
#[cfg(test)]
mod tests;

use axum::response::Response;

use super::{App, Origin, Problem, Visitor, html, random, third_party::Endpoint};
use pending::{Journey, Stage};

pub(crate) use pages::{pages, routes};
pub(crate) use pending::Pending;

/// Who is asked to identify the visitor.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Provider {
    /// A SPID provider, by its id (`posteID`).
    Spid(String),
    /// The electronic identity card.
    Cie,
    /// The Italian eIDAS node, which asks for the country.
    Eidas,
    /// The discovery of home universities, which asks for the university.
    Edugain,
}

/// What an identity provider says of a person.
#[derive(Clone, Debug, Default)]
pub(crate) struct Assertion {
    /// The entity id of the provider.
    pub(crate) issuer: String,
    /// `spid`, `cie`, `eidas` or `edugain`.
    pub(crate) kind: &'static str,
    /// Who it is, for that provider.
    pub(crate) subject: String,
    /// The person's data, as far as they were sent; the place of birth by its cadastral code.
    pub(crate) person: super::accounts::Person,
}

/// What a session knows of its identifications.
#[derive(Debug, Default)]
pub(crate) struct Visit {
    /// The RelayStates of those that it began.
    begun: Vec<String>,
    /// How the last one ended.
    outcome: Option<Result<Assertion, &'static str>>,
}

impl Visit {
    /// How many identifications of one session can be under way; the oldest are forgotten.
    const MOST: usize = 8;

    fn began(&mut self, relay: String) {
        if self.begun.len() == Self::MOST {
            self.begun.remove(0);
        }
        self.begun.push(relay);
        self.outcome = None;
    }
}

/// Sends the visitor to a provider; on return `finish` (a path of the same origin) is opened, where [`outcome`] tells how it went.
#[expect(clippy::unused_async, reason = "providers' metadata may have to be fetched")]
pub(crate) async fn begin(
    app: &App,
    visitor: &Visitor,
    origin: Origin,
    provider: Provider,
    finish: &str,
) -> Result<Response, Problem> {
    let parties = app.third_parties();
    let asked = match &provider {
        Provider::Spid(id) => Some(parties.spid(id).ok_or(Problem::Malformed)?),
        Provider::Cie => Some(parties.cie()),
        Provider::Eidas => Some(parties.eidas()),
        Provider::Edugain => None,
    };
    let journey = Journey { origin, provider, finish: finish.to_owned(), begun: app.now(), stage: Stage::Choosing };
    let fixed = &app.policy().saml.relay_state;
    let relay = if fixed.is_empty() { random::token() } else { fixed.clone() };
    app.state().saml.begin(relay.clone(), journey);
    visitor.with(|session| session.saml.began(relay.clone()));
    match asked {
        Some(endpoint) => ask(app, &relay, &endpoint),
        None => html::go(&discovery(app, origin, &relay)),
    }
}

/// How the visitor's last request ended: an assertion, or the sentence that explains why not. Taken once.
pub(crate) fn outcome(_app: &App, visitor: &Visitor) -> Option<Result<Assertion, &'static str>> {
    visitor.with(|session| session.saml.outcome.take())
}

/// Sends the visitor with a request to a provider.
fn ask(app: &App, relay: &str, endpoint: &Endpoint) -> Result<Response, Problem> {
    let rules = &app.policy().saml;
    let id = if rules.id.is_empty() { format!("_{}", random::token()) } else { rules.id.clone() };
    let journey = app.state().saml.ask(relay, &id, &endpoint.entity).ok_or(Problem::Forbidden)?;
    let service = Service::of(app, journey.origin);
    html::go(&request::redirect(&request::Request {
        id: &id,
        instant: app.now(),
        service: &service,
        endpoint,
        provider: &journey.provider,
        relay,
        rules,
    })?)
}

fn discovery(app: &App, origin: Origin, relay: &str) -> String {
    let back = app.address(origin, &format!("/saml/discovered?relay={relay}"));
    let query = [("entityID", Service::of(app, origin).entity), ("return", back)];
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    format!("{}?{query}", app.third_parties().discovery())
}

/// The service provider of one origin.
#[derive(Debug)]
struct Service {
    entity: String,
    consumer: String,
}

impl Service {
    fn of(app: &App, origin: Origin) -> Self {
        Self { entity: app.address(origin, "/shibboleth"), consumer: app.address(origin, pages::CONSUMER) }
    }
}
