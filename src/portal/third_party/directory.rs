//! The people whom the identity providers know, and how they get to know them.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::civil::Date;
use serde::Deserialize;
use wiremock::{Request, Respond, ResponseTemplate};

use super::catalogue::Party;

/// The host of the directory.
pub(super) const HOST: &str = "control.providers.localhost";

/// A scheme of digital identities.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// Italian, by private and public providers.
    Spid,
    /// The Italian identity card.
    Cie,
    /// Another country's, through the node.
    Eidas,
    /// A university's.
    Edugain,
}

/// What goes wrong for a person who logs in rightly.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Fault {
    /// The identity was suspended or revoked.
    Revoked,
    /// No credentials of the level asked for.
    Level,
    /// The time allowed is over.
    Timeout,
    /// An identity of another kind than asked for.
    Kind,
    /// The provider sends neither name nor e-mail address.
    Attributes,
}

/// One digital identity. Debug output never shows the password.
#[derive(Clone, Deserialize)]
pub(super) struct Identity {
    /// The scheme.
    pub(super) kind: Kind,
    /// SPID provider, country code or university; anything for CIE.
    #[serde(default)]
    pub(super) provider: String,
    /// The user's name there.
    pub(super) user: String,
    password: String,
    /// Given name.
    pub(super) given_name: String,
    /// Family name, if there is one.
    pub(super) surname: Option<String>,
    /// `M` or `F`.
    pub(super) sex: String,
    /// Date of birth.
    pub(super) birth_date: Date,
    /// Cadastral code of the municipality, or `Z` code of the country.
    pub(super) birth_place: String,
    /// Italian tax code.
    pub(super) tax_code: Option<String>,
    /// E-mail address.
    pub(super) email: String,
    /// Mobile phone number.
    pub(super) mobile: Option<String>,
    /// What the person is to the university.
    #[serde(default)]
    pub(super) affiliation: Option<String>,
    /// What goes wrong.
    #[serde(default)]
    pub(super) fault: Option<Fault>,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("kind", &self.kind).field("provider", &self.provider).finish_non_exhaustive()
    }
}

type Key = (Kind, String, String);

/// Every identity, by scheme, provider and user.
#[derive(Debug, Default)]
pub(super) struct Directory(Mutex<BTreeMap<Key, Identity>>);

impl Directory {
    /// Enrols a person, or changes what is known of them; `None` if there is no such provider.
    fn enrol(&self, identity: Identity) -> Option<()> {
        let party = Party::named(identity.kind, &identity.provider)?;
        let key = key(party, &identity.user);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key, identity);
        Some(())
    }

    /// The identity that these credentials open at a provider.
    pub(super) fn open(&self, party: Party, user: &str, password: &str) -> Option<Identity> {
        let people = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        people.get(&key(party, user)).filter(|identity| identity.password == password).cloned()
    }
}

fn key(party: Party, user: &str) -> Key {
    (party.kind(), party.host(), user.to_owned())
}

/// Takes people: `POST /people`.
#[derive(Debug)]
pub(super) struct Control(pub(super) Arc<Directory>);

impl Respond for Control {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        if request.url.path() != "/people" {
            return ResponseTemplate::new(404);
        }
        if request.method != http::Method::POST {
            return ResponseTemplate::new(405).insert_header("allow", "POST");
        }
        match request.body_json::<Identity>() {
            Ok(identity) => match self.0.enrol(identity) {
                Some(()) => ResponseTemplate::new(204),
                None => ResponseTemplate::new(400).set_body_string("there is no such provider\n"),
            },
            Err(error) => ResponseTemplate::new(400).set_body_string(format!("not a person: {error}\n")),
        }
    }
}
