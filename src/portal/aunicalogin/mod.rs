//! The login page of the Online Services: who somebody is, how that was shown, and whether it is enough.
//!
//! Services never see credentials: they get a ticket (POK) or share the session (Online Services, 2FA).

mod access;
mod assistance;
mod credentials;
mod demands;
mod entry;
mod federated;
mod login_page;
mod logout;
mod matching;
mod otp;
mod service;
mod spid;
mod tickets;

#[cfg(test)]
mod tests;

use axum::{
    Router,
    http::header,
    response::IntoResponse,
    routing::{get, post},
};

use super::App;

pub(crate) use access::{Access, Means, Principal, Stage, admitted, obliged, who};
pub(crate) use assistance::Recoveries;
pub(crate) use entry::expect_login;
pub(crate) use logout::{LOGOUT, SESSION_ENDED};
pub(crate) use service::Service;
pub(crate) use tickets::Tickets;

/// The login page.
const LOGIN: &str = "/aunicalogin/aunicalogin.jsp";
/// Where credentials are sent to.
const SIGN_IN: &str = "/aunicalogin/aunicalogin/controller/IdentificazioneUnica.do";
/// The page that asks for the one-time code.
const OTP: &str = "/aunicalogin/otp";
/// The page that asks to activate 2FA.
const ACTIVATE: &str = "/aunicalogin/activate";
/// The page that obliges Italian citizens to use SPID or CIE.
const OBLIGATION: &str = "/aunicalogin/obligation";
/// Where identity providers send people back to.
const RETURN: &str = "/aunicalogin/federated/return";
/// The choice of the SPID provider.
const SPID: &str = "/aunicalogin/spid";

/// What the login page knows of a visitor.
#[derive(Debug, Default)]
pub(crate) struct Visit {
    /// The service that asked for the log-in.
    pub(crate) service: Service,
    /// Who was identified, if anybody.
    pub(crate) access: Option<Access>,
    /// What the next page says first.
    alert: Option<&'static str>,
    /// The code sent to log in with.
    sent: Option<super::two_factor::SentCode>,
    /// Whether a SPID provider was asked last: failures lead back to the choice.
    spid: bool,
    /// How often the choice of SPID providers was shown.
    spid_displays: usize,
    /// The deactivation of 2FA that was begun.
    deactivation: Option<assistance::Deactivation>,
}

/// The pages of the login.
pub(crate) fn pages() -> Router<App> {
    Router::new()
        .route("/", get(entry::home))
        .route("/aunicalogin/getservizio.xml", get(entry::ask))
        .route(LOGIN, get(login_page::show))
        .route(SIGN_IN, get(entry::home).post(credentials::submit))
        .route(OTP, get(otp::show).post(otp::submit))
        .route("/aunicalogin/otp/send", post(otp::send))
        .route(ACTIVATE, get(demands::activation))
        .route(OBLIGATION, get(demands::obligation))
        .route("/aunicalogin/again", get(entry::again))
        .route(SPID, get(spid::show))
        .route("/aunicalogin/controller/IngressoSPID.do", post(spid::submit))
        .route("/aunicalogin/controller/IngressoCIE.do", post(federated::cie))
        .route("/aunicalogin/controller/IngressoEIDAS.do", post(federated::eidas))
        .route("/aunicalogin/controller/IngressoEduGAIN.do", post(federated::edugain))
        .route("/aunicalogin/federated", get(federated::direct))
        .route(RETURN, get(federated::finish))
        .route(SESSION_ENDED, get(logout::ended))
        .route("/logos/spid.svg", get(|| async { picture(include_str!("../assets/spid.svg")) }))
        .route("/logos/agid.svg", get(|| async { picture(include_str!("../assets/agid.svg")) }))
        .merge(assistance::pages())
}

fn picture(svg: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "max-age=3600")], svg)
}
