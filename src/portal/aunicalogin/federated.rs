//! Log-in by digital identities: away to the provider and back.

use std::collections::HashMap;

use axum::extract::{Query, State};

use super::{LOGIN, Means, Principal, RETURN, SPID, Service, entry, matching};
use crate::portal::{
    App, Origin, Problem, Reply, Submission, Visitor, aunicaaccount, html as page,
    saml::{self, Assertion, Provider},
};

pub(super) async fn cie(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    begin(&app, &visitor, Provider::Cie).await
}

pub(super) async fn eidas(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    begin(&app, &visitor, Provider::Eidas).await
}

pub(super) async fn edugain(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    begin(&app, &visitor, Provider::Edugain).await
}

/// A service sends somebody straight to a kind of identity.
pub(super) async fn direct(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query<HashMap<String, String>>,
) -> Reply {
    let asked = |name: &str| query.get(name).map_or("", String::as_str);
    let service = Service::of(asked("id_servizio")).ok_or(Problem::NotFound)?;
    visitor.with(|session| session.login.service = service);
    match asked("with") {
        "spid" => page::go(SPID),
        "cie" => begin(&app, &visitor, Provider::Cie).await,
        "eidas" => begin(&app, &visitor, Provider::Eidas).await,
        "edugain" => begin(&app, &visitor, Provider::Edugain).await,
        _ => Err(Problem::NotFound),
    }
}

/// Sends the visitor to a provider.
pub(super) async fn begin(app: &App, visitor: &Visitor, provider: Provider) -> Reply {
    let spid = matches!(provider, Provider::Spid(_));
    visitor.with(|session| session.login.spid = spid);
    saml::begin(app, visitor, Origin::Aunicalogin, provider, RETURN).await
}

/// The visitor is back from the provider.
pub(super) async fn finish(State(app): State<App>, visitor: Visitor) -> Reply {
    match saml::outcome(&app, &visitor) {
        Some(Ok(assertion)) => identified(&app, &visitor, assertion),
        Some(Err(sentence)) => {
            let spid = visitor.with(|session| {
                session.login.alert = Some(sentence);
                session.login.spid
            });
            page::go(if spid { SPID } else { LOGIN })
        }
        None => entry::proceed(&app, &visitor),
    }
}

/// Finds the account of an identity; without one, its first access begins a registration, except for eduGAIN.
fn identified(app: &App, visitor: &Visitor, assertion: Assertion) -> Reply {
    let edugain = assertion.kind == "edugain";
    let means = if edugain { Means::Edugain } else { Means::Identity };
    if let Some(person_code) = matching::account_of(app, &assertion) {
        return entry::enter(app, visitor, Principal::Polimi { person_code }, means);
    }
    if edugain {
        let Assertion { issuer, subject, person, .. } = assertion;
        return entry::enter(app, visitor, Principal::Edugain { issuer, subject, person }, means);
    }
    visitor.renew();
    page::go(&aunicaaccount::begin_from_identity(app, visitor, assertion))
}
