//! Digital identities and the record by which a provider knows a person.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Persona, Secret};

/// The scheme that an identity belongs to.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum IdentityKind {
    /// SPID, the Italian public digital identity.
    Spid,
    /// CIE, the Italian electronic identity card.
    Cie,
    /// A national identity of another state of the Union, through the Italian node.
    Eidas,
    /// The account of a university of the eduGAIN federation.
    Edugain,
}

impl IdentityKind {
    /// As people write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Spid => "SPID",
            Self::Cie => "CIE",
            Self::Eidas => "eIDAS",
            Self::Edugain => "eduGAIN",
        }
    }
}

impl fmt::Display for IdentityKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What goes wrong at the provider, whatever the person does.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fault {
    /// The identity is suspended or revoked (SPID anomaly 23).
    Revoked,
    /// The identity has level 1 only (SPID anomaly 20).
    Level,
    /// The person takes longer than the provider allows (SPID anomaly 21).
    Timeout,
    /// The identity is of another kind than the service accepts (SPID anomaly 30).
    Kind,
    /// The home university sends neither name nor e-mail address.
    Attributes,
}

/// A digital identity of a persona.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The scheme.
    pub kind: IdentityKind,
    /// Who issued it: a SPID provider (`posteID`), `CIE`, a country (`DE`), a home university (`northfield`).
    pub provider: String,
    /// The user name at the provider.
    pub user: String,
    /// The password at the provider.
    pub password: Secret,
    /// The role at a home university: `student`, `staff`; empty for other schemes.
    pub affiliation: Option<String>,
    /// What goes wrong at the provider.
    pub fault: Option<Fault>,
}

/// A person as a provider of digital identities knows them, in the form the stand-ins for third parties are told.
///
/// Holds the password in the clear, so it has no `Debug`.
#[derive(Serialize)]
pub struct IdentityRecord<'a> {
    kind: IdentityKind,
    provider: &'a str,
    user: &'a str,
    password: &'a str,
    given_name: &'a str,
    surname: Option<&'a str>,
    sex: &'static str,
    birth_date: jiff::civil::Date,
    birth_place: &'a str,
    tax_code: Option<&'a str>,
    email: &'a str,
    mobile: Option<&'a str>,
    affiliation: Option<&'a str>,
    fault: Option<Fault>,
}

impl Persona {
    /// The first identity of a kind.
    #[must_use]
    pub fn identity(&self, kind: IdentityKind) -> Option<&Identity> {
        self.identities.iter().find(|identity| identity.kind == kind)
    }

    /// What the provider of one of this persona's identities is told.
    #[must_use]
    pub fn identity_record<'a>(&'a self, identity: &'a Identity) -> IdentityRecord<'a> {
        IdentityRecord {
            kind: identity.kind,
            provider: &identity.provider,
            user: &identity.user,
            password: identity.password.expose(),
            given_name: &self.given_name,
            surname: self.surname.as_deref(),
            sex: self.sex.letter(),
            birth_date: self.birth.date,
            birth_place: self.birth.place_code,
            tax_code: self.tax_code.as_deref(),
            email: &self.email,
            mobile: self.mobile.as_deref(),
            affiliation: identity.affiliation.as_deref(),
            fault: identity.fault,
        }
    }

    /// What the providers of all this persona's identities are told, in the order of the identities.
    pub fn identity_records(&self) -> impl Iterator<Item = IdentityRecord<'_>> {
        self.identities.iter().map(|identity| self.identity_record(identity))
    }
}
