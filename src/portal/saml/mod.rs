//! SAML 2.0 Web SSO, the service provider's side: requests by redirect, responses by POST.

use axum::response::Response;

use super::{App, Origin, Problem, Visitor};

/// Requests that await their response.
#[derive(Debug, Default)]
pub(crate) struct Pending;

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
    /// The person's data, as far as they were sent.
    pub(crate) person: super::accounts::Person,
}

/// Sends the visitor to a provider; on return `finish` (a path of the same origin) is opened, where [`outcome`] tells how it went.
pub(crate) async fn begin(
    _app: &App,
    _visitor: &Visitor,
    _origin: Origin,
    _provider: Provider,
    _finish: &str,
) -> Result<Response, Problem> {
    Err(Problem::Internal("skeleton"))
}

/// How the visitor's last request ended: an assertion, or the sentence that explains why not. Taken once.
pub(crate) fn outcome(_app: &App, _visitor: &Visitor) -> Option<Result<Assertion, &'static str>> {
    None
}
