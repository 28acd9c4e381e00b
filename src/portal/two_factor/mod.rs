//! Two-factor authentication: choosing its kind, setting it up, and the ways to switch it off in an emergency.

mod activation;
mod disabling;
mod enrolment;
mod holder;
mod identity;
mod key_file;
mod rescue;
mod sent_code;
mod sms;
mod totp;
mod wizard;

#[cfg(test)]
mod tests;

use axum::{
    Router,
    routing::{get, post},
};

use super::App;

pub(crate) use disabling::Shown;
pub(crate) use enrolment::{Enrolment, Protection};
pub(crate) use holder::Holder;
pub(crate) use sent_code::SentCode;
pub(crate) use totp::Secret;

/// The activation page.
const ACTIVATION: &str = "/";
const WIZARD: &str = "/polimi";
const SMS: &str = "/sms";
const RESCUE: &str = "/disabling/sms";
/// The page "Disabling 2FA".
pub(crate) const DISABLING: &str = "/disabling";
const KEY_FILE: &str = "/disabling/recovery-key.pdf";

/// What the activation knows of a visitor.
#[derive(Debug, Default)]
pub(crate) struct Visit {
    /// The secret that the wizard shows.
    secret: Option<Secret>,
    /// The code by which a mobile number is confirmed.
    sent: Option<SentCode>,
    /// A key that may be shown once.
    pub(crate) shown: Option<Shown>,
}

/// The pages of the activation.
pub(crate) fn pages() -> Router<App> {
    Router::new()
        .route(ACTIVATION, get(activation::show))
        .route("/declaration", post(activation::declare))
        .route("/identity", get(identity::show).post(identity::enable))
        .route(WIZARD, get(wizard::show).post(wizard::begin))
        .route("/polimi/confirm", post(wizard::confirm))
        .route("/polimi/cancel", post(wizard::cancel))
        .route(SMS, get(sms::show).post(sms::begin))
        .route("/sms/send", post(sms::send))
        .route("/sms/confirm", post(sms::confirm))
        .route("/sms/cancel", post(sms::cancel))
        .route(DISABLING, get(disabling::show))
        .route(KEY_FILE, get(key_file::show))
        .route(RESCUE, get(rescue::show).post(rescue::begin))
        .route("/disabling/sms/send", post(rescue::send))
        .route("/disabling/sms/confirm", post(rescue::confirm))
        .route("/disabling/sms/cancel", post(rescue::cancel))
}
