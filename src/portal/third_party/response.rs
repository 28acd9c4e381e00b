//! The responses of the identity providers (SAML 2.0 core; profiles, section 4.1.4.2).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};

use super::{attributes::Attribute, directory::Kind, request::AuthnRequest};
use crate::portal::random;

const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
const RESPONDER: &str = "urn:oasis:names:tc:SAML:2.0:status:Responder";
const AUTHN_FAILED: &str = "urn:oasis:names:tc:SAML:2.0:status:AuthnFailed";
const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
const VALIDITY: SignedDuration = SignedDuration::from_mins(5);

/// What failed, as the SPID rules number it ("Messaggi di errore").
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Anomaly {
    /// Wrong credentials too often.
    Attempts = 19,
    /// No credentials of the level.
    Level = 20,
    /// Too slow.
    Timeout = 21,
    /// Consent refused.
    Consent = 22,
    /// Suspended or revoked.
    Revoked = 23,
    /// Cancelled.
    Cancelled = 25,
    /// Another kind of identity.
    Kind = 30,
}

/// Who answers whom, and when.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    /// The entity id of the provider.
    pub(super) issuer: &'a str,
    /// Its scheme.
    pub(super) kind: Kind,
    /// What was asked.
    pub(super) request: &'a AuthnRequest,
    /// The time, by the clock of the service that asked.
    pub(super) now: Timestamp,
}

impl Answer<'_> {
    /// The message that says who the person is, as the form field carries it.
    pub(super) fn success(&self, attributes: &[Attribute]) -> String {
        let status = html! { samlp:StatusCode Value=(SUCCESS) {} };
        self.encode(&status, &self.assertion(attributes))
    }

    /// The message that says that it failed, and why.
    pub(super) fn failure(&self, anomaly: Anomaly) -> String {
        let status = html! {
            samlp:StatusCode Value=(RESPONDER) { samlp:StatusCode Value=(AUTHN_FAILED) {} }
            samlp:StatusMessage { "ErrorCode nr" (anomaly as u8) }
        };
        self.encode(&status, &Markup::default())
    }

    /// The one way by which a message leaves a provider: a signature would be put on it here.
    fn encode(&self, status: &Markup, assertion: &Markup) -> String {
        let xml = html! {
            samlp:Response xmlns:samlp=(PROTOCOL) xmlns:saml=(ASSERTION) ID=(new_id()) Version="2.0"
                IssueInstant=(instant(self.now)) InResponseTo=(self.request.id) Destination=(self.request.consumer) {
                saml:Issuer { (self.issuer) }
                samlp:Status { (status) }
                (assertion)
            }
        };
        STANDARD.encode(xml.into_string())
    }

    fn assertion(&self, attributes: &[Attribute]) -> Markup {
        let until = instant(self.now.checked_add(VALIDITY).unwrap_or(Timestamp::MAX));
        let since = instant(self.request.instant);
        html! {
            saml:Assertion ID=(new_id()) Version="2.0" IssueInstant=(instant(self.now)) {
                saml:Issuer { (self.issuer) }
                saml:Subject {
                    saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient" NameQualifier=(self.issuer) { (new_id()) }
                    saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer" {
                        saml:SubjectConfirmationData InResponseTo=(self.request.id) NotOnOrAfter=(until) Recipient=(self.request.consumer) {}
                    }
                }
                saml:Conditions NotBefore=(since) NotOnOrAfter=(until) {
                    saml:AudienceRestriction { saml:Audience { (self.request.issuer) } }
                }
                saml:AuthnStatement AuthnInstant=(instant(self.now)) SessionIndex=(new_id()) {
                    saml:AuthnContext { saml:AuthnContextClassRef { (self.class()) } }
                }
                saml:AttributeStatement {
                    @for attribute in attributes {
                        saml:Attribute Name=(attribute.name) { saml:AttributeValue { (attribute.value) } }
                    }
                }
            }
        }
    }

    const fn class(&self) -> &'static str {
        match self.kind {
            Kind::Spid | Kind::Cie | Kind::Eidas => "https://www.spid.gov.it/SpidL2",
            Kind::Edugain => "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport",
        }
    }
}

/// An XML id: must not begin with a digit.
fn new_id() -> String {
    format!("_{}", random::token())
}

fn instant(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
