//! The template of a persona, as written in a file of `fixtures/personas/`.
//!
//! What is a single value there is fixed; what is a list is a pool that the seed chooses from.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de};

use super::{
    Birth, Fault, Identity, IdentityKind, Persona, Profile, Sex,
    draw::Draw,
    model::{pok_password, polimi_password},
    tax_code::{self, Subject, TaxCodeError},
};
use crate::places::{self, Country, ITALY, Municipality};

/// A template: see `fixtures/personas/README.md` for what each field means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Template {
    about: String,
    #[serde(deserialize_with = "pool")]
    given_names: Vec<String>,
    surnames: Vec<String>,
    sex: Sex,
    birth: BirthTemplate,
    #[serde(deserialize_with = "country")]
    citizenship: &'static Country,
    #[serde(default, deserialize_with = "some_country")]
    other_citizenship: Option<&'static Country>,
    #[serde(default)]
    tax_code: TaxCode,
    mobile: Option<String>,
    residence_phone: Option<String>,
    domicile_phone: Option<String>,
    profile: Profile,
    #[serde(default)]
    identities: Vec<IdentityTemplate>,
    reason: String,
    support_message: String,
}

/// Whether a tax code was assigned.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum TaxCode {
    /// None.
    #[default]
    None,
    /// The one that the rules give.
    Plain,
    /// A variant, because somebody else has that one.
    Omocode,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "RawBirth")]
struct BirthTemplate {
    dates: Vec<Date>,
    country: &'static Country,
    province: Option<&'static places::Province>,
    place: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBirth {
    dates: Vec<Date>,
    #[serde(deserialize_with = "country")]
    country: &'static Country,
    province: Option<String>,
    place: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct IdentityTemplate {
    kind: IdentityKind,
    provider: String,
    affiliation: Option<String>,
    fault: Option<Fault>,
}

impl Template {
    /// A person made from the template.
    pub(super) fn person(&self, key: &str, draw: Draw) -> Result<Persona, TaxCodeError> {
        let given_name = draw.pick("given name", &self.given_names).cloned().unwrap_or_default();
        let surname = draw.pick("surname", &self.surnames).cloned();
        let birth = self.birth.choose(&draw);
        let address = address(&given_name, surname.as_deref(), &draw.tag());
        Ok(Persona {
            key: key.into(),
            about: self.about.clone(),
            tax_code: self.tax_code(&given_name, surname.as_deref(), &birth, &draw)?,
            given_name,
            surname,
            sex: self.sex,
            birth,
            citizenship: self.citizenship,
            other_citizenship: self.other_citizenship,
            email: format!("{address}@posta.example"),
            mobile: phone(self.mobile.as_deref(), "mobile", &draw),
            residence_phone: phone(self.residence_phone.as_deref(), "residence", &draw),
            domicile_phone: phone(self.domicile_phone.as_deref(), "domicile", &draw),
            password: polimi_password(&draw, 0),
            username: address,
            pok_password: pok_password(&draw, 0),
            profile: self.profile.clone(),
            identities: self.identities.iter().enumerate().map(|(index, i)| i.identity(index, &draw)).collect(),
            reason: self.reason.clone(),
            support_message: self.support_message.clone(),
            draw,
        })
    }

    fn tax_code(
        &self,
        given_name: &str,
        surname: Option<&str>,
        birth: &Birth,
        draw: &Draw,
    ) -> Result<Option<String>, TaxCodeError> {
        if self.tax_code == TaxCode::None {
            return Ok(None);
        }
        let (sex, birth_date, place_code) = (self.sex, birth.date, birth.place_code);
        let plain = tax_code::encode(&Subject { surname, given_name, sex, birth_date, place_code })?;
        if self.tax_code == TaxCode::Plain {
            return Ok(Some(plain));
        }
        let variants = tax_code::omocodes(&plain)?;
        Ok(draw.pick("omocode", &variants[1..]).cloned())
    }
}

impl BirthTemplate {
    fn choose(&self, draw: &Draw) -> Birth {
        let date = draw.pick("birth date", &self.dates).copied().unwrap_or_default();
        let municipality = self.province.and_then(|province| existing(province.code, &self.place, date));
        Birth {
            date,
            country: self.country,
            province: self.province,
            place: self.place.clone(),
            place_code: municipality.map_or(self.country.code, |municipality| municipality.code),
        }
    }
}

impl TryFrom<RawBirth> for BirthTemplate {
    type Error = String;

    fn try_from(raw: RawBirth) -> Result<Self, String> {
        let RawBirth { dates, country, province, place } = raw;
        if dates.is_empty() {
            return Err("no birth dates to choose from".into());
        }
        let province = match (country.code == ITALY, province) {
            (true, Some(code)) => Some(places::province(&code).ok_or(format!("unknown province {code:?}"))?),
            (true, None) => return Err("a birth in Italy needs a province".into()),
            (false, Some(_)) => return Err(format!("a birth in {} has no province", country.name)),
            (false, None) => None,
        };
        if let Some(province) = province
            && let Some(date) = dates.iter().find(|date| existing(province.code, &place, **date).is_none())
        {
            return Err(format!("no municipality {place:?} in the province {} on {date}", province.code));
        }
        Ok(Self { dates, country, province, place })
    }
}

impl IdentityTemplate {
    fn identity(&self, index: usize, draw: &Draw) -> Identity {
        let scheme = self.kind.name().to_lowercase();
        Identity {
            kind: self.kind,
            provider: self.provider.clone(),
            user: format!("{scheme}{index}-{}", draw.tag()),
            password: draw.password(&format!("identity password {index}"), "lldldUldldld"),
            affiliation: self.affiliation.clone(),
            fault: self.fault,
        }
    }
}

/// The municipality of a name in a province on a day.
fn existing(province: &str, name: &str, date: Date) -> Option<&'static Municipality> {
    places::municipalities_of(province).iter().find(|m| m.name == name && m.existed_on(date))
}

/// `given.surname.tag`, in small Latin letters.
fn address(given_name: &str, surname: Option<&str>, tag: &str) -> String {
    let names = [Some(given_name), surname].into_iter().flatten().map(tax_code::transliterate);
    names.chain([tag.into()]).collect::<Vec<String>>().join(".").to_lowercase()
}

/// A phone number of a pattern: each `#` a digit.
fn phone(pattern: Option<&str>, what: &str, draw: &Draw) -> Option<String> {
    let pattern = pattern?;
    let mut digits = draw.digits(what, 18).into_bytes().into_iter().cycle();
    let draw_digit = |c| if c == '#' { digits.next().map_or('0', char::from) } else { c };
    Some(pattern.chars().map(draw_digit).collect())
}

fn pool<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let names = Vec::deserialize(from)?;
    if names.is_empty() { Err(de::Error::custom("no names to choose from")) } else { Ok(names) }
}

fn country<'de, D: Deserializer<'de>>(from: D) -> Result<&'static Country, D::Error> {
    let name = String::deserialize(from)?;
    places::country(&name).ok_or_else(|| de::Error::custom(format!("unknown country {name:?}")))
}

fn some_country<'de, D: Deserializer<'de>>(from: D) -> Result<Option<&'static Country>, D::Error> {
    country(from).map(Some)
}
