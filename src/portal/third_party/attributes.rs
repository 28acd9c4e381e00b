//! What each scheme says of a person, under the names that it uses.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::{
    catalogue::Party,
    directory::{Fault, Identity, Kind},
};

/// One attribute of an assertion.
#[derive(Debug)]
pub(super) struct Attribute {
    /// Its name in the scheme.
    pub(super) name: &'static str,
    /// What it is called on the consent page.
    pub(super) label: &'static str,
    /// Its value.
    pub(super) value: String,
}

/// The attributes that a provider sends of a person.
pub(super) fn attributes(party: Party, identity: &Identity) -> Vec<Attribute> {
    let all = match party.kind() {
        Kind::Spid => spid(party, identity),
        Kind::Cie => cie(identity),
        Kind::Eidas => eidas(party, identity),
        Kind::Edugain => edugain(party, identity),
    };
    let personal = |label: &str| matches!(label, "Name" | "Family name" | "E-mail");
    let lacking = identity.fault == Some(Fault::Attributes);
    all.into_iter().filter_map(|attribute| attribute.filter(|it| !(lacking && personal(it.label)))).collect()
}

fn always(name: &'static str, label: &'static str, value: impl Into<String>) -> Option<Attribute> {
    Some(Attribute { name, label, value: value.into() })
}

fn perhaps(name: &'static str, label: &'static str, value: Option<&str>) -> Option<Attribute> {
    value.and_then(|value| always(name, label, value))
}

fn fiscal_number(identity: &Identity) -> Option<Attribute> {
    identity.tax_code.as_ref().and_then(|code| always("fiscalNumber", "Tax code", format!("TINIT-{code}")))
}

/// AgID, "Tabella attributi".
fn spid(party: Party, identity: &Identity) -> Vec<Option<Attribute>> {
    let prefix: String = party.name().chars().take(4).collect();
    vec![
        always("spidCode", "SPID code", format!("{}{}", prefix.to_uppercase(), opaque(party, identity, 5))),
        always("name", "Name", &identity.given_name),
        perhaps("familyName", "Family name", identity.surname.as_deref()),
        always("dateOfBirth", "Date of birth", identity.birth_date.to_string()),
        always("placeOfBirth", "Place of birth", &identity.birth_place),
        always("gender", "Gender", &identity.sex),
        fiscal_number(identity),
        always("email", "E-mail", &identity.email),
        perhaps("mobilePhone", "Mobile phone", identity.mobile.as_deref()),
    ]
}

/// The eIDAS minimum data set, as the CIE provider sends it.
fn cie(identity: &Identity) -> Vec<Option<Attribute>> {
    vec![
        always("name", "Name", &identity.given_name),
        perhaps("familyName", "Family name", identity.surname.as_deref()),
        always("dateOfBirth", "Date of birth", identity.birth_date.to_string()),
        fiscal_number(identity),
    ]
}

/// eIDAS SAML attribute profile, natural person, minimum data set.
fn eidas(party: Party, identity: &Identity) -> Vec<Option<Attribute>> {
    let country = match party {
        Party::Country(country) => country.code,
        Party::Spid(_) | Party::Cie | Party::Node | Party::University(_) => "",
    };
    vec![
        always(
            "http://eidas.europa.eu/attributes/naturalperson/PersonIdentifier",
            "Person identifier",
            format!("{country}/IT/{}", opaque(party, identity, 8)),
        ),
        perhaps(
            "http://eidas.europa.eu/attributes/naturalperson/CurrentFamilyName",
            "Family name",
            identity.surname.as_deref(),
        ),
        always("http://eidas.europa.eu/attributes/naturalperson/CurrentGivenName", "Name", &identity.given_name),
        always(
            "http://eidas.europa.eu/attributes/naturalperson/DateOfBirth",
            "Date of birth",
            identity.birth_date.to_string(),
        ),
    ]
}

/// REFEDS Research and Scholarship: a user identifier, the name, the e-mail address, the affiliation.
fn edugain(party: Party, identity: &Identity) -> Vec<Option<Attribute>> {
    let scope = match party {
        Party::University(university) => format!("{}.example", university.id),
        Party::Spid(_) | Party::Cie | Party::Node | Party::Country(_) => String::new(),
    };
    let affiliation = identity.affiliation.as_deref().unwrap_or("member");
    vec![
        always(
            "urn:oasis:names:tc:SAML:attribute:subject-id",
            "User identifier",
            format!("{}@{scope}", opaque(party, identity, 8).to_lowercase()),
        ),
        always("urn:oid:1.3.6.1.4.1.5923.1.1.1.6", "User name", format!("{}@{scope}", identity.user)),
        always("urn:oid:2.5.4.42", "Name", &identity.given_name),
        perhaps("urn:oid:2.5.4.4", "Family name", identity.surname.as_deref()),
        always("urn:oid:0.9.2342.19200300.100.1.3", "E-mail", &identity.email),
        always("urn:oid:1.3.6.1.4.1.5923.1.1.1.9", "Affiliation", format!("{affiliation}@{scope}")),
    ]
}

/// An identifier that is always the same for the same person there, and tells nothing of them.
fn opaque(party: Party, identity: &Identity, bytes: usize) -> String {
    let digest = Sha256::digest(format!("{}\n{}", party.host(), identity.user));
    digest.iter().take(bytes).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02X}");
        hex
    })
}
