//! From the attributes of a scheme to a person.

use jiff::civil::Date;

use super::{
    Assertion, Provider,
    refusal::{Need, Refusal},
};
use crate::portal::accounts::Person;

const EIDAS: &str = "http://eidas.europa.eu/attributes/naturalperson/";

/// Attributes by name.
struct Attributes<'a>(&'a [(String, String)]);

impl Attributes<'_> {
    /// An attribute that may be missing.
    fn get(&self, name: &str) -> Option<String> {
        self.0.iter().find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.clone())
    }

    /// An attribute that must be there.
    fn need(&self, name: &str, need: Need) -> Result<String, Refusal> {
        self.get(name).ok_or(Refusal::Missing(need))
    }

    fn birth_date(&self, name: &str) -> Result<Option<Date>, Refusal> {
        self.need(name, Need::BirthDate)?.parse().map(Some).map_err(|_| Refusal::Missing(Need::BirthDate))
    }

    /// The tax code without the prefix that says whose it is.
    fn tax_code(&self) -> Result<String, Refusal> {
        let number = self.need("fiscalNumber", Need::TaxCode)?;
        Ok(number.strip_prefix("TINIT-").unwrap_or(&number).to_owned())
    }
}

/// Who is identified by the attributes that a provider sent.
pub(super) fn identify(
    provider: &Provider,
    issuer: &str,
    attributes: &[(String, String)],
) -> Result<Assertion, Refusal> {
    let attributes = Attributes(attributes);
    let (kind, subject, person) = match provider {
        Provider::Spid(_) => spid(&attributes)?,
        Provider::Cie => cie(&attributes)?,
        Provider::Eidas => eidas(&attributes)?,
        Provider::Edugain => edugain(&attributes)?,
    };
    Ok(Assertion { issuer: issuer.to_owned(), kind, subject, person })
}

type Identified = (&'static str, String, Person);

fn spid(attributes: &Attributes<'_>) -> Result<Identified, Refusal> {
    let person = Person {
        surname: attributes.get("familyName"),
        name: attributes.need("name", Need::Name)?,
        sex: attributes.get("gender").unwrap_or_default(),
        birth_date: attributes.birth_date("dateOfBirth")?,
        birth_place: attributes.get("placeOfBirth").unwrap_or_default(),
        tax_code: attributes.tax_code()?,
        email: attributes.get("email").unwrap_or_default(),
        mobile: attributes.get("mobilePhone").unwrap_or_default(),
        ..Person::default()
    };
    Ok(("spid", attributes.need("spidCode", Need::Identifier)?, person))
}

/// CIE sends the eIDAS minimum data set only; the tax code is its identifier.
fn cie(attributes: &Attributes<'_>) -> Result<Identified, Refusal> {
    let person = Person {
        surname: attributes.get("familyName"),
        name: attributes.need("name", Need::Name)?,
        birth_date: attributes.birth_date("dateOfBirth")?,
        tax_code: attributes.tax_code()?,
        ..Person::default()
    };
    Ok(("cie", person.tax_code.clone(), person))
}

fn eidas(attributes: &Attributes<'_>) -> Result<Identified, Refusal> {
    let name = |name: &str| format!("{EIDAS}{name}");
    let person = Person {
        surname: attributes.get(&name("CurrentFamilyName")),
        name: attributes.need(&name("CurrentGivenName"), Need::Name)?,
        birth_date: attributes.birth_date(&name("DateOfBirth"))?,
        ..Person::default()
    };
    Ok(("eidas", attributes.need(&name("PersonIdentifier"), Need::Identifier)?, person))
}

/// REFEDS Research and Scholarship: identifier, name and e-mail address.
fn edugain(attributes: &Attributes<'_>) -> Result<Identified, Refusal> {
    let name = attributes.need("urn:oid:2.5.4.42", Need::Name);
    let email = attributes.need("urn:oid:0.9.2342.19200300.100.1.3", Need::Email);
    if name.is_err() && email.is_err() {
        return Err(Refusal::Missing(Need::NameAndEmail));
    }
    let surname = attributes.get("urn:oid:2.5.4.4");
    let person = Person { surname, name: name?, email: email?, ..Person::default() };
    let subject = attributes
        .get("urn:oasis:names:tc:SAML:attribute:subject-id")
        .or_else(|| attributes.get("urn:oid:1.3.6.1.4.1.5923.1.1.1.6"))
        .ok_or(Refusal::Missing(Need::Identifier))?;
    Ok(("edugain", subject, person))
}
