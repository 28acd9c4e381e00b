//! Responses of identity providers, checked (SAML 2.0 profiles, section 4.1.4.3; SPID "Processamento della Response").

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use roxmltree::{Document, Node};

use super::refusal::Refusal;
use crate::portal::{Policy, Rule};

const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
const RESPONDER: &str = "urn:oasis:names:tc:SAML:2.0:status:Responder";
const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
const LEVELS: [&str; 2] = ["https://www.spid.gov.it/SpidL2", "https://www.spid.gov.it/SpidL3"];
/// The longest message that is looked at, in bytes of base64.
const LONGEST: usize = 256 * 1024;
/// The most elements and texts of one message.
const MOST_NODES: u32 = 4_096;

/// What a response must be like.
#[derive(Debug)]
pub(super) struct Expected<'a> {
    /// The id of the request.
    pub(super) request: &'a str,
    /// The entity id of the provider that was asked.
    pub(super) issuer: &'a str,
    /// Where the response was posted.
    pub(super) consumer: &'a str,
    /// The entity id of this service.
    pub(super) audience: &'a str,
    /// Whether SPID level 2 or more was asked for.
    pub(super) level: bool,
    /// The rules of the portal.
    pub(super) policy: &'a Policy,
    /// The time.
    pub(super) now: Timestamp,
}

/// What a response that was right says.
#[derive(Debug)]
pub(super) struct Accepted {
    /// The id of its assertion.
    pub(super) id: String,
    /// Attributes by name.
    pub(super) attributes: Vec<(String, String)>,
}

/// Reads a response as the form field carries it. Nothing of it is believed before all checks are done.
pub(super) fn read(encoded: &str, expected: &Expected<'_>) -> Result<Accepted, Refusal> {
    let xml = decode(encoded).ok_or(Refusal::Unreadable)?;
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    let document = Document::parse_with_options(&xml, options).map_err(|_| Refusal::Unreadable)?;
    let response = document.root_element();
    if !response.has_tag_name((PROTOCOL, "Response")) || response.attribute("Version") != Some("2.0") {
        return Err(Refusal::Unreadable);
    }
    check_envelope(response, expected)?;
    check_status(response)?;
    let assertion = sole_assertion(response).ok_or(Refusal::Unreadable)?;
    check_assertion(assertion, expected)?;
    let id = assertion.attribute("ID").filter(|id| !id.is_empty()).ok_or(Refusal::Unreadable)?;
    Ok(Accepted { id: id.to_owned(), attributes: attributes(assertion) })
}

fn decode(encoded: &str) -> Option<String> {
    let bytes = (encoded.len() <= LONGEST).then(|| STANDARD.decode(encoded.trim()).ok())??;
    String::from_utf8(bytes).ok()
}

fn child<'a, 'input>(node: Node<'a, 'input>, space: &'static str, name: &'static str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.has_tag_name((space, name)))
}

fn text<'a>(node: Node<'a, '_>) -> &'a str {
    node.text().unwrap_or_default().trim()
}

fn demand(holds: bool, otherwise: Refusal) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(otherwise) }
}

impl Expected<'_> {
    /// Demands something, if the rule that says so is kept.
    fn demand(&self, rule: Rule, holds: bool, otherwise: Refusal) -> Result<(), Refusal> {
        demand(holds || !self.policy.keeps(rule), otherwise)
    }
}

fn check_envelope(response: Node<'_, '_>, expected: &Expected<'_>) -> Result<(), Refusal> {
    let solicited = response.attribute("InResponseTo") == Some(expected.request);
    expected.demand(Rule::ResponseSolicited, solicited, Refusal::Unsolicited)?;
    let here = response.attribute("Destination") == Some(expected.consumer);
    expected.demand(Rule::ResponseDestination, here, Refusal::Elsewhere)?;
    let asked = child(response, ASSERTION, "Issuer").map(text) == Some(expected.issuer);
    expected.demand(Rule::ResponseIssuer, asked, Refusal::Issuer)
}

/// A failure's number is believed only with the status code as SAML spells it.
fn check_status(response: Node<'_, '_>) -> Result<(), Refusal> {
    let status = child(response, PROTOCOL, "Status").ok_or(Refusal::Unreadable)?;
    let code = child(status, PROTOCOL, "StatusCode").and_then(|code| code.attribute("Value"));
    if code == Some(SUCCESS) {
        return Ok(());
    }
    let message = child(status, PROTOCOL, "StatusMessage").map(text).unwrap_or_default();
    let number = message.strip_prefix("ErrorCode nr").and_then(|number| number.parse().ok());
    Err(Refusal::Failed(number.filter(|_| code == Some(RESPONDER))))
}

/// The assertion, if there is exactly one, at its place: an attacker may wrap others around it.
fn sole_assertion<'a, 'input>(response: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    let mut all = response.descendants().filter(|node| node.tag_name().name() == "Assertion");
    let assertion = all.next().filter(|node| node.tag_name().namespace() == Some(ASSERTION))?;
    (all.next().is_none() && assertion.parent() == Some(response)).then_some(assertion)
}

fn check_assertion(assertion: Node<'_, '_>, expected: &Expected<'_>) -> Result<(), Refusal> {
    let asked = child(assertion, ASSERTION, "Issuer").map(text) == Some(expected.issuer);
    expected.demand(Rule::ResponseIssuer, asked, Refusal::Issuer)?;
    let bearer = child(assertion, ASSERTION, "Subject")
        .and_then(|subject| child(subject, ASSERTION, "SubjectConfirmation"))
        .filter(|confirmation| confirmation.attribute("Method") == Some(BEARER))
        .and_then(|confirmation| child(confirmation, ASSERTION, "SubjectConfirmationData"))
        .ok_or(Refusal::Unreadable)?;
    let solicited = bearer.attribute("InResponseTo") == Some(expected.request);
    expected.demand(Rule::ResponseSolicited, solicited, Refusal::Unsolicited)?;
    let here = bearer.attribute("Recipient") == Some(expected.consumer);
    expected.demand(Rule::ResponseDestination, here, Refusal::Elsewhere)?;
    let conditions = child(assertion, ASSERTION, "Conditions").ok_or(Refusal::Unreadable)?;
    demand(expected.now >= instant(conditions, "NotBefore")?, Refusal::Early)?;
    for node in [conditions, bearer] {
        let in_time = expected.now < instant(node, "NotOnOrAfter")?;
        expected.demand(Rule::ResponseExpiry, in_time, Refusal::Expired)?;
    }
    expected.demand(Rule::ResponseAudience, is_for(conditions, expected.audience), Refusal::Audience)?;
    if expected.level { check_level(assertion) } else { Ok(()) }
}

fn instant(node: Node<'_, '_>, name: &str) -> Result<Timestamp, Refusal> {
    node.attribute(name).and_then(|time| time.parse().ok()).ok_or(Refusal::Unreadable)
}

fn is_for(conditions: Node<'_, '_>, audience: &str) -> bool {
    child(conditions, ASSERTION, "AudienceRestriction").is_some_and(|restriction| {
        restriction.children().any(|node| node.has_tag_name((ASSERTION, "Audience")) && text(node) == audience)
    })
}

fn check_level(assertion: Node<'_, '_>) -> Result<(), Refusal> {
    let class = child(assertion, ASSERTION, "AuthnStatement")
        .and_then(|statement| child(statement, ASSERTION, "AuthnContext"))
        .and_then(|context| child(context, ASSERTION, "AuthnContextClassRef"))
        .map(text);
    demand(class.is_some_and(|class| LEVELS.contains(&class)), Refusal::Level)
}

fn attributes(assertion: Node<'_, '_>) -> Vec<(String, String)> {
    let statement = child(assertion, ASSERTION, "AttributeStatement");
    let all = statement.into_iter().flat_map(|statement| statement.children());
    all.filter(|node| node.has_tag_name((ASSERTION, "Attribute")))
        .filter_map(|node| {
            let value = child(node, ASSERTION, "AttributeValue").map(text)?;
            Some((node.attribute("Name")?.to_owned(), value.to_owned()))
        })
        .collect()
}
