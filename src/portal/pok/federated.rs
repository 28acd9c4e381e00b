//! Log-in by other institutions: the return from the Polimi login page, and eduGAIN without it.

use axum::{
    Router,
    extract::{Query, State},
    response::Response,
    routing::get,
};
use serde::Deserialize;

use super::{SERVICE, access::enter_as, entry, users::Login};
use crate::portal::{
    App, Origin, Problem, Reply, Visitor,
    accounts::Person,
    aunicalogin::Principal,
    html::go,
    policy::LoginPage,
    saml::{self, Provider},
};

/// Where eduGAIN log-ins come back to.
const EDUGAIN_RETURN: &str = "/auth/edugain/login.php";

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new()
        .route("/auth/polimi/login.php", get(polimi))
        .route("/auth/edugain/index.php", get(edugain))
        .route(EDUGAIN_RETURN, get(edugain_return))
}

#[derive(Debug, Deserialize)]
struct Return {
    #[serde(default)]
    ticket: String,
}

async fn polimi(State(app): State<App>, visitor: Visitor, Query(sent): Query<Return>) -> Reply {
    let now = app.now();
    let principal = app.state().tickets.redeem(&sent.ticket, SERVICE, now);
    visitor.with(|session| session.pok.by_polimi = principal.is_some());
    match principal {
        Some(Principal::Polimi { person_code }) => {
            let person = app.state().accounts.get(&person_code).map(|account| account.person.clone());
            let person = person.ok_or(Problem::Internal("a ticket for a person who has no account"))?;
            enter_as(&app, &visitor, Login::Polimi { person_code }, &person)
        }
        Some(Principal::Edugain { issuer, subject, person }) => identified(&app, &visitor, issuer, subject, &person),
        None => entry::refused(&app, &visitor, app.texts().pok.entry.invalid),
    }
}

/// Only the tabbed login page offers eduGAIN by itself; elsewhere it is reached by way of the Polimi login page.
async fn edugain(State(app): State<App>, visitor: Visitor) -> Result<Response, Problem> {
    match app.policy().login_page {
        LoginPage::Tabs => saml::begin(&app, &visitor, Origin::Pok, Provider::Edugain, EDUGAIN_RETURN).await,
        LoginPage::Local => Err(Problem::NotFound),
    }
}

async fn edugain_return(State(app): State<App>, visitor: Visitor) -> Reply {
    match saml::outcome(&app, &visitor) {
        Some(Ok(assertion)) => identified(&app, &visitor, assertion.issuer, assertion.subject, &assertion.person),
        Some(Err(sentence)) => entry::refused(&app, &visitor, sentence),
        None => go(super::access::LOGIN),
    }
}

/// Takes in a person of another university, if it said enough about them.
fn identified(app: &App, visitor: &Visitor, issuer: String, subject: String, person: &Person) -> Reply {
    if person.name.is_empty() || person.email.is_empty() {
        return entry::refused(app, visitor, app.texts().pok.entry.incomplete);
    }
    enter_as(app, visitor, Login::Edugain { issuer, subject }, person)
}
