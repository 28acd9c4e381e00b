//! The authentication requests that the identity providers take (SAML 2.0 bindings, section 3.4: HTTP redirect).

use std::io::Read as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::read::DeflateDecoder;
use jiff::Timestamp;
use roxmltree::{Document, Node};
use thiserror::Error;
use url::Url;

use super::{Endpoint, directory::Kind, local::field};

const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
const POST: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
const TRANSIENT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
const LONGEST: u64 = 64 * 1024;

/// Why a request is not taken.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub(super) enum BadRequest {
    /// Base64, DEFLATE, XML.
    #[error("the request can't be decoded")]
    Encoding,
    /// Something is missing or has another value than SAML or the scheme's rules allow.
    #[error("the request does not follow the rules: {0}")]
    Rule(&'static str),
    /// The service is none of those that may ask here.
    #[error("the service that asks is not known here")]
    Service,
}

/// A request for somebody's identification.
#[derive(Clone, Debug)]
pub(super) struct AuthnRequest {
    /// Its id.
    pub(super) id: String,
    /// The entity id of the service.
    pub(super) issuer: String,
    /// Where the response is to be posted.
    pub(super) consumer: String,
    /// When it was made, by the service's clock: the present time here.
    pub(super) instant: Timestamp,
    /// What the service wants back beside the response.
    pub(super) relay: String,
}

/// Reads the request in a query and holds it against the rules of a scheme.
pub(super) fn read(query: &str, kind: Kind, here: &Endpoint) -> Result<AuthnRequest, BadRequest> {
    let xml = inflate(&field(query.as_bytes(), "SAMLRequest")).ok_or(BadRequest::Encoding)?;
    let document = Document::parse(&xml).map_err(|_| BadRequest::Encoding)?;
    let root = document.root_element();
    if !root.has_tag_name((PROTOCOL, "AuthnRequest")) || root.attribute("Version") != Some("2.0") {
        return Err(BadRequest::Rule("AuthnRequest, version 2.0"));
    }
    if root.attribute("Destination") != Some(here.single_sign_on.as_str()) {
        return Err(BadRequest::Rule("Destination"));
    }
    let request = AuthnRequest {
        id: required(root, "ID")?,
        issuer: text(root, (ASSERTION, "Issuer")).ok_or(BadRequest::Rule("Issuer"))?,
        consumer: required(root, "AssertionConsumerServiceURL")?,
        instant: required(root, "IssueInstant")?.parse().map_err(|_| BadRequest::Rule("IssueInstant"))?,
        relay: field(query.as_bytes(), "RelayState"),
    };
    if root.attribute("ProtocolBinding") != Some(POST) {
        return Err(BadRequest::Rule("ProtocolBinding"));
    }
    if request.relay.is_empty() || request.relay.len() > 80 {
        return Err(BadRequest::Rule("RelayState"));
    }
    check_service(&request)?;
    if kind != Kind::Edugain {
        check_national(root)?;
    }
    Ok(request)
}

fn inflate(encoded: &str) -> Option<String> {
    let packed = STANDARD.decode(encoded).ok().filter(|packed| !packed.is_empty())?;
    let mut xml = String::new();
    let read = DeflateDecoder::new(packed.as_slice()).take(LONGEST + 1).read_to_string(&mut xml).ok()?;
    (read as u64 <= LONGEST).then_some(xml)
}

fn required(node: Node<'_, '_>, name: &'static str) -> Result<String, BadRequest> {
    node.attribute(name).filter(|value| !value.is_empty()).map(str::to_owned).ok_or(BadRequest::Rule(name))
}

fn text(node: Node<'_, '_>, name: (&'static str, &'static str)) -> Option<String> {
    node.children().find(|child| child.has_tag_name(name))?.text().map(|text| text.trim().to_owned())
}

/// The service's consumer must be on the host of its entity id, and that one of the embedded portal's.
fn check_service(request: &AuthnRequest) -> Result<(), BadRequest> {
    let issuer = Url::parse(&request.issuer).map_err(|_| BadRequest::Service)?;
    let consumer = Url::parse(&request.consumer).map_err(|_| BadRequest::Service)?;
    let known = is_of_the_portal(&issuer) && issuer.origin() == consumer.origin();
    if known { Ok(()) } else { Err(BadRequest::Service) }
}

/// Whether an address belongs to an embedded portal: the only services that these providers know.
pub(super) fn is_of_the_portal(url: &Url) -> bool {
    url.scheme() == "http" && url.host_str().is_some_and(|host| host.ends_with(".polimi.localhost"))
}

/// What SPID asks for ("Regole tecniche", Single Sign-On), and CIE and the eIDAS node with it.
fn check_national(root: Node<'_, '_>) -> Result<(), BadRequest> {
    if root.attribute("ForceAuthn") != Some("true") {
        return Err(BadRequest::Rule("ForceAuthn"));
    }
    if root.attribute("IsPassive").is_some() {
        return Err(BadRequest::Rule("IsPassive"));
    }
    let child = |name: &'static str| root.children().find(|child| child.has_tag_name((PROTOCOL, name)));
    let policy = child("NameIDPolicy").ok_or(BadRequest::Rule("NameIDPolicy"))?;
    if policy.attribute("Format") != Some(TRANSIENT) || policy.attribute("AllowCreate").is_some() {
        return Err(BadRequest::Rule("NameIDPolicy"));
    }
    let class = child("RequestedAuthnContext").and_then(|context| text(context, (ASSERTION, "AuthnContextClassRef")));
    match class.as_deref() {
        Some("https://www.spid.gov.it/SpidL2" | "https://www.spid.gov.it/SpidL3") => Ok(()),
        _ => Err(BadRequest::Rule("RequestedAuthnContext")),
    }
}
