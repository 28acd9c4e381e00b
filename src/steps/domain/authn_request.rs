//! What the portal asks identity providers: the AuthnRequest and the RelayState in the address of the provider's page
//! (SAML 2.0 bindings, HTTP-Redirect). Only read: nothing here sends.

use std::{collections::BTreeSet, io::Read as _};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use roxmltree::{Document, Node};

use crate::{
    judge::Finding,
    page::Page,
    steps::{
        judging::{Seen, equal, finding, settle},
        lookup::plain,
    },
};

/// The longest RelayState, in bytes (SAML 2.0 bindings, 3.4.3).
const LONGEST_RELAY_STATE: usize = 80;
/// The largest request that is read.
const LARGEST: u64 = 1 << 20;

/// A request, as it was sent.
struct Asked {
    xml: String,
    relay_state: Option<String>,
    /// Where it was sent, without the query.
    sent_to: String,
}

impl Seen<'_> {
    /// Every request that this persona carried to a provider, the latest first, each once.
    fn requests(&self) -> Vec<Asked> {
        let mut seen = BTreeSet::new();
        let requests = self.pages().filter_map(|page| Some((value(page, "SAMLRequest")?, page)));
        let first = requests.filter(|(message, _)| seen.insert(message.clone()));
        first.filter_map(|(message, page)| read(&message, page)).collect()
    }

    fn request(&self) -> Result<Asked, Finding> {
        let latest = self.requests().into_iter().next();
        latest.ok_or_else(|| finding("authentication request", "sent to a provider", "none was seen", false))
    }

    /// A finding on a part of the latest request: judged by all values that it has there.
    fn request_part(&self, part: &str, expected: &str, met: impl FnOnce(&Asked, &[String]) -> bool) -> Finding {
        settle(self.request().map(|request| {
            let values = values(&request.xml, part);
            let actual = if values.is_empty() { "absent".to_owned() } else { format!("{values:?}") };
            let met = met(&request, &values);
            finding(format!("{part} of the authentication request"), expected, actual, met)
        }))
    }

    /// A part of the latest request has this value.
    pub(in crate::steps) fn request_has(&self, part: &str, value: &str) -> Finding {
        self.request_part(part, &format!("{value:?}"), |_, values| values == [value])
    }

    /// A part of the latest request has one of the table's values, and no other.
    pub(in crate::steps) fn request_has_one_of(&self, part: &str) -> Finding {
        let allowed: Vec<_> = self.table.iter().filter_map(|row| row.first()).map(|value| plain(value)).collect();
        let expected = format!("one of {}", allowed.join(", "));
        self.request_part(part, &expected, |_, values| !values.is_empty() && values.iter().all(|v| allowed.contains(v)))
    }

    /// A part of the latest request is there and not empty.
    pub(in crate::steps) fn request_tells(&self, part: &str) -> Finding {
        self.request_part(part, "present, not empty", |_, values| {
            !values.is_empty() && values.iter().all(|value| !value.is_empty())
        })
    }

    /// A part of the latest request is absent.
    pub(in crate::steps) fn request_lacks(&self, part: &str) -> Finding {
        self.request_part(part, "absent", |_, values| values.is_empty())
    }

    /// The latest request names the place to which it was sent.
    pub(in crate::steps) fn request_is_addressed(&self) -> Finding {
        settle(self.request().map(|request| {
            let destination = values(&request.xml, "@Destination").join(", ");
            equal("@Destination of the authentication request", &request.sent_to, &destination)
        }))
    }

    /// The latest request tells its moment as `2026-03-02T09:00:00Z`, with parts of a second or without.
    pub(in crate::steps) fn request_time_is_utc(&self) -> Finding {
        self.request_part("@IssueInstant", "yyyy-mm-ddThh:mm:ssZ", |_, values| {
            values.len() == 1 && values.iter().all(|value| is_utc(value))
        })
    }

    /// No two requests have one identifier, and each is an XML name.
    pub(in crate::steps) fn requests_have_own_ids(&self) -> Finding {
        let requests = self.requests();
        let ids: Vec<_> = requests.iter().flat_map(|request| values(&request.xml, "@ID")).collect();
        let different: BTreeSet<_> = ids.iter().collect();
        let named = ids.iter().all(|id| id.starts_with(|first: char| first.is_alphabetic() || first == '_'));
        let actual = format!("{} requests, {} identifiers", requests.len(), different.len());
        let met = requests.len() >= 2 && ids.len() == requests.len() && different.len() == ids.len() && named;
        finding("identifiers of the authentication requests", "each its own, two requests at least", actual, met)
    }

    /// RelayStates are short, say nothing of where the person wants to go, and are never the same.
    pub(in crate::steps) fn relay_state_is_opaque(&self) -> Finding {
        let requests = self.requests();
        let relays: Vec<_> = requests.iter().filter_map(|request| request.relay_state.as_deref()).collect();
        let different: BTreeSet<_> = relays.iter().collect();
        let speaks = relays.iter().any(|relay| self.tells_a_place(relay));
        let problem = if relays.is_empty() || relays.len() != requests.len() {
            "absent"
        } else if relays.iter().any(|relay| relay.len() > LONGEST_RELAY_STATE) {
            "too long"
        } else if speaks {
            "tells a place"
        } else if different.len() != relays.len() {
            "used twice"
        } else {
            "opaque"
        };
        finding("RelayState", "opaque, at most 80 bytes, another in every request", problem, problem == "opaque")
    }

    /// Whether a RelayState, as it is or decoded, holds an address, a path, or the name of an application.
    fn tells_a_place(&self, relay: &str) -> bool {
        let decoded = BASE64_STANDARD.decode(relay).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let names: Vec<_> = self.target.origins().map(|(name, _)| name).chain(["polimi", "localhost"]).collect();
        [Some(relay.to_owned()), decoded].into_iter().flatten().any(|text| {
            text.contains("://") || text.starts_with('/') || names.iter().any(|name| text.to_lowercase().contains(name))
        })
    }
}

/// A value of the query of a page's address.
fn value(page: &Page, name: &str) -> Option<String> {
    page.address.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// A message of the redirect binding (deflated), or one that is only encoded.
fn read(message: &str, page: &Page) -> Option<Asked> {
    let bytes = BASE64_STANDARD.decode(message).ok()?;
    let mut xml = String::new();
    let inflated = flate2::read::DeflateDecoder::new(bytes.as_slice()).take(LARGEST).read_to_string(&mut xml).is_ok();
    let xml = if inflated { xml } else { String::from_utf8(bytes).ok()? };
    let mut sent_to = page.address.clone();
    sent_to.set_query(None);
    Some(Asked { xml, relay_state: value(page, "RelayState"), sent_to: sent_to.to_string() })
}

/// The values of a part: local names below the root, parted by `/`; `@` before an attribute's.
fn values(xml: &str, part: &str) -> Vec<String> {
    let Ok(document) = Document::parse(xml) else { return Vec::new() };
    let mut found = vec![document.root_element()];
    for name in part.split('/') {
        if let Some(attribute) = name.strip_prefix('@') {
            return found.iter().filter_map(|node| node.attribute(attribute)).map(str::to_owned).collect();
        }
        let named = |node: &Node<'_, '_>| node.tag_name().name() == name;
        found = found.iter().flat_map(Node::children).filter(named).collect();
    }
    found.iter().map(|node| plain(node.text().unwrap_or_default())).collect()
}

fn is_utc(instant: &str) -> bool {
    instant.len() >= "2026-03-02T09:00:00Z".len()
        && instant.get(10..11) == Some("T")
        && instant.ends_with('Z')
        && instant.parse::<jiff::Timestamp>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const XML: &str = "<samlp:AuthnRequest xmlns:samlp='p' xmlns:saml='a' ID='_1' ForceAuthn='true'>\
        <saml:Issuer Format='f'>me</saml:Issuer>\
        <samlp:RequestedAuthnContext><saml:AuthnContextClassRef> L2 </saml:AuthnContextClassRef>\
        <saml:AuthnContextClassRef>L3</saml:AuthnContextClassRef></samlp:RequestedAuthnContext></samlp:AuthnRequest>";

    #[test]
    fn parts_are_found_by_their_path() {
        for (part, expected) in [
            ("@ForceAuthn", &["true"][..]),
            ("Issuer", &["me"]),
            ("Issuer/@Format", &["f"]),
            ("RequestedAuthnContext/AuthnContextClassRef", &["L2", "L3"]),
            ("@IsPassive", &[]),
            ("Scoping", &[]),
        ] {
            assert_eq!(values(XML, part), expected, "{part}");
        }
    }

    #[test]
    fn moments_are_in_utc() {
        for (moment, expected) in [
            ("2026-03-02T09:00:00Z", true),
            ("2026-03-02T09:00:00.125Z", true),
            ("2026-03-02T09:00:00+01:00", false),
            ("2026-03-02 09:00:00Z", false),
            ("2026-03-02", false),
        ] {
            assert_eq!(is_utc(moment), expected, "{moment}");
        }
    }
}
