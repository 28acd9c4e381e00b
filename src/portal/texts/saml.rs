//! Why an identification by a third party did not succeed: one sentence each.

/// Sentences for refused responses and for the anomalies that identity providers report.
#[derive(Debug)]
pub(crate) struct Saml {
    /// Anomaly 19.
    pub(crate) attempts: &'static str,
    /// Anomaly 20, or a lower level than the one asked for.
    pub(crate) level: &'static str,
    /// Anomaly 21.
    pub(crate) timeout: &'static str,
    /// Anomaly 22.
    pub(crate) consent: &'static str,
    /// Anomaly 23.
    pub(crate) revoked: &'static str,
    /// Anomaly 25.
    pub(crate) cancelled: &'static str,
    /// Anomaly 30.
    pub(crate) kind: &'static str,
    /// Any other failure that the provider reports.
    pub(crate) failed: &'static str,
    /// Not base64, not XML, or not a SAML response of one assertion.
    pub(crate) unreadable: &'static str,
    /// Nobody asked, or it was answered already.
    pub(crate) unsolicited: &'static str,
    /// For another address.
    pub(crate) elsewhere: &'static str,
    /// For another service.
    pub(crate) audience: &'static str,
    /// Not valid any more.
    pub(crate) expired: &'static str,
    /// Not valid yet.
    pub(crate) early: &'static str,
    /// By another provider than the one asked.
    pub(crate) issuer: &'static str,
    /// Its assertion was used before.
    pub(crate) replayed: &'static str,
    /// The name is missing.
    pub(crate) no_name: &'static str,
    /// The date of birth is missing.
    pub(crate) no_birth_date: &'static str,
    /// The tax code is missing.
    pub(crate) no_tax_code: &'static str,
    /// The e-mail address is missing.
    pub(crate) no_email: &'static str,
    /// The name and the e-mail address are missing.
    pub(crate) no_name_and_email: &'static str,
    /// The identifier of the person is missing.
    pub(crate) no_identifier: &'static str,
    /// Another session began it.
    pub(crate) other_session: &'static str,
}

/// English (the anomalies as advised for users by the SPID rules, "Messaggi di errore").
pub(super) const ENGLISH: Saml = Saml {
    attempts: "Too many failed attempts at your identity provider.",
    level: "Your SPID identity does not have the level this service needs.",
    timeout: "The authentication took too long.",
    consent: "You did not consent to sending your data.",
    revoked: "Your digital identity is suspended or revoked.",
    cancelled: "You cancelled the authentication.",
    kind: "This kind of digital identity is not accepted.",
    failed: "Your identity provider could not identify you.",
    unreadable: "The answer of the identity provider could not be understood.",
    unsolicited: "The answer of the identity provider was not asked for, or was used already.",
    elsewhere: "The answer of the identity provider was meant for another address.",
    audience: "The answer of the identity provider was meant for another service.",
    expired: "The answer of the identity provider has expired.",
    early: "The answer of the identity provider is not valid yet.",
    issuer: "The answer came from another identity provider than the one that was asked.",
    replayed: "The answer of the identity provider was used already.",
    no_name: "Your identity provider did not send your name.",
    no_birth_date: "Your identity provider did not send your date of birth.",
    no_tax_code: "Your identity provider did not send your tax code.",
    no_email: "Your identity provider did not send your e-mail address.",
    no_name_and_email: "Your identity provider did not send your name and your e-mail address.",
    no_identifier: "Your identity provider did not send an identifier of yours.",
    other_session: "The identification was begun in another session. Please begin again.",
};
