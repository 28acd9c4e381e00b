//! Whether the data of step 1 are right: each field by its own rule, then against each other.

use std::collections::BTreeMap;

use jiff::{civil::Date, tz::TimeZone};

use super::{
    super::{entry, lists, tax_code},
    registered_by,
};
use crate::{
    places,
    portal::{App, accounts::Person, texts::Errors},
};

/// What is wrong, by field.
pub(super) type Wrong = BTreeMap<&'static str, &'static str>;

type Typed = BTreeMap<&'static str, String>;

/// The person whom the data describe, or what is wrong with them.
///
/// `asserted` is what a digital identity says of the person: it can't be contradicted.
pub(super) fn check(app: &App, typed: &Typed, asserted: Option<&Person>) -> Result<Person, Wrong> {
    let errors = &app.texts().registration.errors;
    let mut check = Check { typed, errors, wrong: Wrong::new() };
    let surname = check.surname();
    let name = check.compulsory("name");
    let sex = check.one_of("sex", &["M", "F"]);
    let birth_date = check.birth_date(app.now().to_zoned(TimeZone::UTC).date());
    let (birth_country, birth_province, birth_place, place_code) = check.place(birth_date);
    let (citizenship, other_citizenship) = check.citizenships();
    let email = check.email();
    let mut person = Person {
        surname,
        name,
        sex,
        birth_date,
        birth_country,
        birth_province,
        birth_place,
        citizenship,
        other_citizenship,
        email,
        ..Person::default()
    };
    person.tax_code = check.tax_code(&person, place_code.as_deref(), app.policy().tax_code_checked);
    if let Some(asserted) = asserted {
        check.agrees_with(&person, asserted);
    }
    if check.wrong.is_empty()
        && let Some(field) = registered_by(app, &person)
    {
        check.wrong.insert(field, errors.registered);
    }
    if check.wrong.is_empty() { Ok(person) } else { Err(check.wrong) }
}

struct Check<'a> {
    typed: &'a Typed,
    errors: &'static Errors,
    wrong: Wrong,
}

impl Check<'_> {
    fn get(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", String::as_str)
    }

    fn compulsory(&mut self, name: &'static str) -> String {
        let value = self.get(name).to_owned();
        if value.is_empty() {
            self.wrong.insert(name, self.errors.missing);
        }
        value
    }

    fn one_of(&mut self, name: &'static str, choices: &[&str]) -> String {
        let value = self.get(name).to_owned();
        if !choices.contains(&value.as_str()) {
            self.wrong.insert(name, self.errors.missing);
        }
        value
    }

    fn surname(&mut self) -> Option<String> {
        let surname = self.get("surname").to_owned();
        let declared_absent = !self.get("no_surname").is_empty();
        if surname.is_empty() != declared_absent {
            let wrong = if declared_absent { self.errors.surname } else { self.errors.missing };
            self.wrong.insert("surname", wrong);
        }
        (!surname.is_empty()).then_some(surname)
    }

    fn birth_date(&mut self, today: Date) -> Option<Date> {
        let parts = [self.get("birth_day"), self.get("birth_month"), self.get("birth_year")];
        let date = entry::date(parts[0], parts[1], parts[2]);
        let wrong = match date {
            _ if parts.iter().all(|part| part.is_empty()) => Some(self.errors.missing),
            None => Some(self.errors.date),
            Some(date) if date > today => Some(self.errors.future),
            Some(_) => None,
        };
        if let Some(wrong) = wrong {
            self.wrong.insert("birth_date", wrong);
        }
        date
    }

    fn country(&mut self, name: &'static str) -> Option<&'static places::Country> {
        let country = places::countries().iter().find(|country| country.code == self.get(name));
        if country.is_none() {
            self.wrong.insert(name, self.errors.missing);
        }
        country
    }

    /// Country, province and place as they are shown, and the place's code in the tax code.
    fn place(&mut self, born: Option<Date>) -> (String, String, String, Option<String>) {
        let Some(country) = self.country("birth_country") else {
            return Default::default();
        };
        let italy = country.code == places::ITALY;
        let province = self.get("birth_province").to_owned();
        if italy && places::province(&province).is_none() {
            self.wrong.insert("birth_province", self.errors.missing);
        }
        let listed = if italy { lists::municipality(&province, self.get("birth_place")) } else { None };
        let free = self.get("birth_place_free").to_owned();
        let wrong = match listed {
            Some(_) if !free.is_empty() => Some(self.errors.both_places),
            None if free.is_empty() => Some(self.errors.missing),
            Some(place) if born.is_some_and(|day| !place.existed_on(day)) => Some(self.errors.place_not_then),
            Some(_) | None => None,
        };
        if let Some(wrong) = wrong {
            self.wrong.insert("birth_place", wrong);
        }
        let code = if italy { listed.map(|place| place.code) } else { Some(country.code) };
        (country.label(), province, listed.map_or(free, places::Municipality::label), code.map(str::to_owned))
    }

    fn citizenships(&mut self) -> (String, String) {
        let first = self.country("citizenship").map(places::Country::label).unwrap_or_default();
        let other = places::countries().iter().find(|country| country.code == self.get("other_citizenship"));
        let other = other.map(places::Country::label).unwrap_or_default();
        if !other.is_empty() && other == first {
            self.wrong.insert("other_citizenship", self.errors.same_citizenship);
        } else if other == "Italy" {
            self.wrong.insert("citizenship", self.errors.italian_first);
        }
        (first, other)
    }

    fn email(&mut self) -> String {
        let email = self.compulsory("email");
        if !email.is_empty() && !entry::is_email(&email) {
            self.wrong.insert("email", self.errors.email);
        }
        email
    }

    fn tax_code(&mut self, person: &Person, place: Option<&str>, checked: bool) -> String {
        let code = self.get("tax_code").to_uppercase();
        let wrong = if code.is_empty() {
            (person.citizenship == "Italy").then_some(self.errors.missing)
        } else if checked && !tax_code::is_official(&code) {
            Some(self.errors.tax_code)
        } else {
            person.birth_date.filter(|_| checked).and_then(|birth| {
                let surname = person.surname.as_deref().unwrap_or_default();
                let female = person.sex == "F";
                let owner = tax_code::Owner { surname, name: &person.name, female, birth, place };
                (!tax_code::belongs_to(&code, &owner)).then_some(self.errors.tax_code_of_another)
            })
        };
        if let Some(wrong) = wrong {
            self.wrong.insert("tax_code", wrong);
        }
        code
    }

    fn agrees_with(&mut self, person: &Person, asserted: &Person) {
        let same = [
            ("surname", person.surname == asserted.surname),
            ("name", person.name == asserted.name),
            ("birth_date", asserted.birth_date.is_none() || person.birth_date == asserted.birth_date),
            ("tax_code", asserted.tax_code.is_empty() || person.tax_code == asserted.tax_code),
        ];
        for (field, _) in same.into_iter().filter(|(_, same)| !same) {
            self.wrong.insert(field, self.errors.asserted);
        }
    }
}
