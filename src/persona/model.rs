//! A persona: everything that an invented person knows about themselves and types into forms.

use std::collections::HashSet;

use jiff::civil::Date;

use super::{Identity, Secret, draw::Draw};
use crate::places::{self, Country, Municipality, Province};

/// The sex that the registration form asks for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, serde::Deserialize)]
pub enum Sex {
    /// Female.
    #[serde(rename = "F")]
    Female,
    /// Male.
    #[serde(rename = "M")]
    Male,
}

impl Sex {
    /// As the form labels it: `F` or `M`.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Female => "F",
            Self::Male => "M",
        }
    }
}

/// Where and when somebody was born.
#[derive(Clone, Debug)]
pub struct Birth {
    /// The day.
    pub date: Date,
    /// The country, Italy included.
    pub country: &'static Country,
    /// The province, for people born in Italy.
    pub province: Option<&'static Province>,
    /// The municipality (as the places data write it) or the foreign town.
    pub place: String,
    /// The code that a tax code has for the place: of the municipality that existed then, or of the country.
    pub place_code: &'static str,
}

impl Birth {
    /// The municipality as it was on the day of birth, for people born in Italy.
    #[must_use]
    pub fn municipality(&self) -> Option<&'static Municipality> {
        places::municipality_on(self.place_code, self.date)
    }

    /// The place as the registration form lists it: `BELLAGIO (abolished 03/feb/2014)`; a foreign town as it is.
    #[must_use]
    pub fn place_label(&self) -> String {
        self.municipality().map_or_else(|| self.place.clone(), Municipality::label)
    }
}

/// What the POK profile asks.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// "Gender".
    pub gender: String,
    /// "Highest level of education completed".
    pub education: String,
    /// "Employment Status".
    pub employment: String,
    /// The city of residence.
    pub city: String,
    /// The English name of the country of residence.
    pub country: String,
}

/// An invented person.
#[derive(Clone)]
pub struct Persona {
    /// The name of the template, by which features call this person.
    pub key: String,
    /// One line on who this is.
    pub about: String,
    /// All given names.
    pub given_name: String,
    /// All surnames; `None` for a person who has none.
    pub surname: Option<String>,
    /// The registered sex.
    pub sex: Sex,
    /// Where and when born.
    pub birth: Birth,
    /// The citizenship; the Italian one if there are two.
    pub citizenship: &'static Country,
    /// A second citizenship.
    pub other_citizenship: Option<&'static Country>,
    /// The Italian tax code, if one was assigned.
    pub tax_code: Option<String>,
    /// The personal e-mail address, at a domain that cannot exist.
    pub email: String,
    /// The mobile phone number, international and without spaces.
    pub mobile: Option<String>,
    /// The phone number of the residence.
    pub residence_phone: Option<String>,
    /// The phone number of the domicile.
    pub domicile_phone: Option<String>,
    /// The Polimi password: valid under the rules of the registration (step 4/4).
    pub password: Secret,
    /// The user name of a POK account: lower case.
    pub username: String,
    /// The password of a POK account: valid under Moodle's rules.
    pub pok_password: Secret,
    /// What the POK profile asks.
    pub profile: Profile,
    /// Digital identities, the preferred one first.
    pub identities: Vec<Identity>,
    /// Why this person cannot use SPID or CIE.
    pub reason: String,
    /// What this person writes to the site's support.
    pub support_message: String,
    pub(super) draw: Draw,
}

impl std::fmt::Debug for Persona {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Persona").field("key", &self.key).field("name", &self.full_name()).finish_non_exhaustive()
    }
}

impl Persona {
    /// Given names and surnames, in this order.
    #[must_use]
    pub fn full_name(&self) -> String {
        match &self.surname {
            Some(surname) => format!("{} {surname}", self.given_name),
            None => self.given_name.clone(),
        }
    }

    /// Surnames and given names, in this order.
    #[must_use]
    pub fn full_name_reversed(&self) -> String {
        match &self.surname {
            Some(surname) => format!("{surname} {}", self.given_name),
            None => self.given_name.clone(),
        }
    }

    /// The Polimi password after `changes` changes; 0 is [`Persona::password`]. Each differs from the one before in
    /// far more than four characters.
    #[must_use]
    pub fn password_after(&self, changes: u32) -> Secret {
        polimi_password(&self.draw, changes)
    }

    /// The password of a POK account after `changes` changes; 0 is [`Persona::pok_password`].
    #[must_use]
    pub fn pok_password_after(&self, changes: u32) -> Secret {
        pok_password(&self.draw, changes)
    }

    /// Everything personal that a page or message may show, with the name of what it is, the longest values first.
    ///
    /// Holds passwords in the clear. Values of two characters and less are left out: they occur anywhere.
    #[must_use]
    pub fn personal_values(&self) -> Vec<(&'static str, String)> {
        let mut values = self.names();
        values.extend(self.contacts());
        values.extend(self.birth_dates().map(|text| ("birth date", text)));
        values.extend(self.credentials());
        let mut seen = HashSet::new();
        values.retain(|(_, value)| value.chars().count() > 2 && seen.insert(value.clone()));
        values.sort_by_key(|(_, value)| std::cmp::Reverse(value.len()));
        values
    }

    /// Names as written and in capitals, as the university's pages greet people.
    fn names(&self) -> Vec<(&'static str, String)> {
        let surname = self.surname.iter().map(|surname| ("surname", surname.clone()));
        let written: Vec<_> = [
            ("full name", self.full_name()),
            ("full name, surname first", self.full_name_reversed()),
            ("given name", self.given_name.clone()),
        ]
        .into_iter()
        .chain(surname)
        .filter(|(kind, _)| self.surname.is_some() || *kind == "given name")
        .collect();
        let capitals = written.iter().map(|(kind, value)| (*kind, value.to_uppercase())).collect::<Vec<_>>();
        written.into_iter().chain(capitals).collect()
    }

    fn contacts(&self) -> impl Iterator<Item = (&'static str, String)> {
        [
            ("tax code", self.tax_code.clone()),
            ("personal e-mail", Some(self.email.clone())),
            ("mobile", self.mobile.clone()),
            ("residence telephone", self.residence_phone.clone()),
            ("domicile telephone", self.domicile_phone.clone()),
        ]
        .into_iter()
        .filter_map(|(kind, value)| value.map(|value| (kind, value)))
    }

    /// `09/03/1995`, `1995-03-09`, `9 March 1995`, `09/mar/1995`.
    fn birth_dates(&self) -> impl Iterator<Item = String> {
        let date = self.birth.date;
        ["%d/%m/%Y", "%Y-%m-%d", "%-d %B %Y"]
            .map(|format| date.strftime(format).to_string())
            .into_iter()
            .chain([date.strftime("%d/%b/%Y").to_string().to_lowercase()])
    }

    fn credentials(&self) -> Vec<(&'static str, String)> {
        let mut values = vec![
            ("username", self.username.clone()),
            ("password", self.password.expose().into()),
            ("new password", self.password_after(1).expose().into()),
            ("POK password", self.pok_password.expose().into()),
        ];
        for identity in &self.identities {
            values.push(("identity user name", identity.user.clone()));
            values.push(("identity password", identity.password.expose().into()));
        }
        values
    }
}

/// A password of twelve alphanumeric characters; the two patterns share no position of the same class.
pub(super) fn polimi_password(draw: &Draw, changes: u32) -> Secret {
    let pattern = if changes.is_multiple_of(2) { "Ulldddllldll" } else { "dddlllUddlUd" };
    draw.password(&format!("password {changes}"), pattern)
}

/// A password that keeps the rules of POK-only accounts (PAG-UK, slide 14).
pub(super) fn pok_password(draw: &Draw, changes: u32) -> Secret {
    draw.password(&format!("POK password {changes}"), "Ullldsdlldll")
}
