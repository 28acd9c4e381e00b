//! The authentication requests of the service provider (SPID "Regole tecniche", Single Sign-On; CIE; eIDAS node).

use std::io::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::{Compression, write::DeflateEncoder};
use jiff::Timestamp;
use maud::html;

use super::{Provider, Service};
use crate::portal::{Problem, policy::SamlRules, third_party::Endpoint};

/// What a request says.
#[derive(Debug)]
pub(super) struct Request<'a> {
    pub(super) id: &'a str,
    pub(super) instant: Timestamp,
    pub(super) service: &'a Service,
    pub(super) endpoint: &'a Endpoint,
    pub(super) provider: &'a Provider,
    pub(super) relay: &'a str,
    pub(super) rules: &'a SamlRules,
}

/// The address that carries a request to its provider (HTTP redirect binding). A signature would be appended here.
pub(super) fn redirect(request: &Request<'_>) -> Result<String, Problem> {
    let encoded = encode(&request.xml()).map_err(|_| Problem::Internal("the encoding of a request"))?;
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("SAMLRequest", &encoded)
        .append_pair("RelayState", request.relay)
        .finish();
    Ok(format!("{}?{query}", request.endpoint.single_sign_on))
}

fn encode(xml: &str) -> std::io::Result<String> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(xml.as_bytes())?;
    Ok(STANDARD.encode(encoder.finish()?))
}

impl Request<'_> {
    /// Which set of attributes is asked for: 99 is the node's "eIDAS Natural Person Minimum Attribute Set".
    const fn attribute_set(&self) -> Option<u8> {
        match self.provider {
            Provider::Spid(_) => Some(1),
            Provider::Cie => Some(0),
            Provider::Eidas => Some(self.rules.eidas_attributes),
            Provider::Edugain => None,
        }
    }

    fn xml(&self) -> String {
        let national = *self.provider != Provider::Edugain;
        let rules = self.rules;
        let own = &self.endpoint.single_sign_on;
        let destination = if rules.destination.is_empty() { own } else { &rules.destination };
        let instant = format!("{}{}", self.instant.strftime("%Y-%m-%dT%H:%M:%S"), rules.zone);
        html! {
            samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"
                xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"
                ID=(self.id) Version=(rules.version) IssueInstant=(instant)
                Destination=(destination) ForceAuthn=[(national && rules.force_authn).then_some("true")]
                IsPassive=[rules.is_passive.then_some("false")]
                AssertionConsumerServiceURL=(self.service.consumer)
                ProtocolBinding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
                AttributeConsumingServiceIndex=[self.attribute_set()] {
                saml:Issuer Format=[(!rules.issuer_format.is_empty()).then_some(&rules.issuer_format)]
                    NameQualifier=[rules.name_qualifier.then_some(&self.service.entity)] {
                    (self.service.entity)
                }
                samlp:NameIDPolicy Format=(rules.name_id_format) AllowCreate=[rules.allow_create.then_some("true")] {}
                @if national {
                    samlp:RequestedAuthnContext Comparison=(rules.comparison) {
                        @for _ in 0..rules.levels { saml:AuthnContextClassRef { (rules.level) } }
                    }
                }
            }
        }
        .into_string()
    }
}
