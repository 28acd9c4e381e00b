//! From a service to the login and, once somebody is identified, as far as that suffices.

use std::collections::HashMap;

use axum::{
    extract::{Query, State},
    response::{IntoResponse as _, Redirect},
};

use super::{ACTIVATE, Access, LOGIN, Means, OBLIGATION, OTP, Principal, Service, Stage, access, demands};
use crate::portal::{App, Origin, Problem, Reply, Rule, Visitor, html as page};

pub(super) async fn home(State(app): State<App>, visitor: Visitor) -> Reply {
    proceed(&app, &visitor)
}

/// A service asks for a log-in.
pub(super) async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    Query(query): Query<HashMap<String, String>>,
) -> Reply {
    let wanted = query.get("id_servizio").map_or("", String::as_str);
    let service = Service::of(wanted).ok_or(Problem::NotFound)?;
    visitor.with(|session| {
        session.login.service = service;
        session.two_factor.shown = None;
    });
    proceed(&app, &visitor)
}

/// "Back to Login": whoever was identified but not let in is forgotten.
pub(super) async fn again(State(app): State<App>, visitor: Visitor) -> Reply {
    visitor.with(|session| {
        let login = &mut session.login;
        login.access.take_if(|access| access.stage != Stage::In);
        login.sent = None;
        login.deactivation = None;
    });
    proceed(&app, &visitor)
}

/// Lets somebody in who was identified, as far as the means suffice.
pub(super) fn enter(app: &App, visitor: &Visitor, principal: Principal, means: Means) -> Reply {
    visitor.renew();
    let stage = match &principal {
        Principal::Polimi { person_code } => admit(app, person_code, means),
        Principal::Edugain { .. } => Some(Stage::In),
    };
    let Some(stage) = stage else {
        return page::show(demands::identity_only(app, visitor));
    };
    visitor.with(|session| {
        session.login.sent = None;
        session.login.access = Some(Access { principal, means, stage });
    });
    proceed(app, visitor)
}

/// Notes a log-in to an account and decides how far it leads.
fn admit(app: &App, person_code: &str, means: Means) -> Option<Stage> {
    let mut state = app.state();
    let account = state.accounts.get(person_code)?;
    let stage = access::stage(app.policy(), account, means);
    if means == Means::Credentials && stage.is_some() {
        account.accesses += 1;
        account.two_factor.suspended &= !app.keeps(Rule::DeactivationTemporary);
    }
    stage
}

/// Sends the visitor to the next page on the way to the service.
pub(super) fn proceed(app: &App, visitor: &Visitor) -> Reply {
    let (access, service) = visitor.with(|session| (session.login.access.clone(), session.login.service));
    let Some(access) = access else {
        return page::go(&format!("{LOGIN}?id_servizio={}", service.id()));
    };
    match access.stage {
        Stage::Otp | Stage::Enrolled => page::go(OTP),
        Stage::Activation => page::go(ACTIVATE),
        Stage::Obligation => page::go(OBLIGATION),
        Stage::In => Ok(Redirect::to(&delivery(app, service, access.principal)).into_response()),
    }
}

/// Where a service takes somebody over.
fn delivery(app: &App, service: Service, principal: Principal) -> String {
    match service {
        Service::OnlineServices => app.address(Origin::OnlineServices, "/"),
        Service::Pok => {
            let ticket = app.state().tickets.issue(service.id(), principal, app.now());
            app.address(Origin::Pok, &format!("/auth/polimi/login.php?ticket={ticket}"))
        }
    }
}

/// Sends a visitor of another application to the login, with a word about a session that has ended.
pub(crate) fn expect_login(app: &App, visitor: &Visitor) -> Reply {
    if visitor.timed_out {
        visitor.with(|session| session.login.alert = Some(app.texts().login.farewell.timed_out));
    }
    page::go(&app.address(Origin::Aunicalogin, "/aunicalogin/getservizio.xml?id_servizio=1"))
}
