//! Whether the data of step 1 are right: each field by its own rule, then against each other.

use std::collections::BTreeMap;

use jiff::{civil::Date, tz::TimeZone};

use super::{
    super::{entry, lists, tax_code},
    registered_by,
};
use crate::{
    places,
    portal::{App, Policy, Rule, accounts::Person, texts::Errors},
};

/// What is wrong, by field.
pub(super) type Wrong = BTreeMap<&'static str, &'static str>;

type Typed = BTreeMap<&'static str, String>;

/// The person whom the data describe, or what is wrong with them.
///
/// `asserted` is what a digital identity says of the person: it can't be contradicted.
pub(super) fn check(app: &App, typed: &Typed, asserted: Option<&Person>) -> Result<Person, Wrong> {
    let errors = &app.texts().registration.errors;
    let mut check = Check { policy: app.policy(), typed, errors, wrong: Wrong::new() };
    let surname = check.surname();
    let name = check.compulsory(Rule::NameCompulsory, "name");
    let sex = check.one_of(Rule::SexCompulsory, "sex", &["M", "F"]);
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
    person.tax_code = check.tax_code(&person, place_code.as_deref());
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
    policy: &'a Policy,
    typed: &'a Typed,
    errors: &'static Errors,
    wrong: Wrong,
}

impl Check<'_> {
    fn get(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", String::as_str)
    }

    /// Notes what is wrong with a field by a rule, if the rule is kept.
    fn refuse(&mut self, rule: Rule, field: &'static str, wrong: &'static str) {
        if self.policy.keeps(rule) {
            self.wrong.entry(field).or_insert(wrong);
        }
    }

    fn compulsory(&mut self, rule: Rule, name: &'static str) -> String {
        let value = self.get(name).to_owned();
        if value.is_empty() {
            self.refuse(rule, name, self.errors.missing);
        }
        value
    }

    fn one_of(&mut self, rule: Rule, name: &'static str, choices: &[&str]) -> String {
        let value = self.get(name).to_owned();
        if !choices.contains(&value.as_str()) {
            self.refuse(rule, name, self.errors.missing);
        }
        value
    }

    fn surname(&mut self) -> Option<String> {
        let surname = self.get("surname").to_owned();
        let absent = !self.get("no_surname").is_empty();
        if absent && !self.policy.keeps(Rule::AbsenceOfSurname) {
            self.wrong.insert("surname", self.errors.missing);
        }
        match (surname.is_empty(), absent) {
            (true, false) => self.refuse(Rule::SurnameCompulsory, "surname", self.errors.missing),
            (false, true) => self.refuse(Rule::SurnameOrAbsence, "surname", self.errors.surname),
            (true, true) | (false, false) => {}
        }
        (!surname.is_empty()).then_some(surname)
    }

    fn birth_date(&mut self, today: Date) -> Option<Date> {
        let parts = [self.get("birth_day"), self.get("birth_month"), self.get("birth_year")];
        let date = entry::date(parts[0], parts[1], parts[2]);
        match date {
            _ if parts.iter().all(|part| part.is_empty()) => {
                self.refuse(Rule::BirthDateCompulsory, "birth_date", self.errors.missing);
            }
            None => self.refuse(Rule::BirthDateInCalendar, "birth_date", self.errors.date),
            Some(date) if date > today => self.refuse(Rule::BirthDatePast, "birth_date", self.errors.future),
            Some(date) if date == today && !self.policy.keeps(Rule::BornTodayAccepted) => {
                self.wrong.insert("birth_date", self.errors.future);
            }
            Some(_) => {}
        }
        date
    }

    fn country(&mut self, rule: Rule, name: &'static str) -> Option<&'static places::Country> {
        let country = lists::country(self.get(name));
        if country.is_none() {
            self.refuse(rule, name, self.errors.missing);
        }
        country
    }

    /// Country, province and place as they are shown, and the place's code in the tax code.
    fn place(&mut self, born: Option<Date>) -> (String, String, String, Option<String>) {
        let country = self.country(Rule::BirthCountryCompulsory, "birth_country");
        let italy = country.is_some_and(|country| country.code == places::ITALY);
        let province = self.get("birth_province").to_owned();
        if italy && places::province(&province).is_none() {
            self.refuse(Rule::BirthProvinceCompulsory, "birth_province", self.errors.missing);
        }
        let listed = if italy { lists::municipality(&province, self.get("birth_place")) } else { None };
        let free = self.get("birth_place_free").to_owned();
        let existed = |place: &places::Municipality| born.is_none_or(|day| place.existed_on(day));
        match listed {
            Some(_) if !free.is_empty() => self.refuse(Rule::OneBirthPlace, "birth_place", self.errors.both_places),
            Some(place) if !existed(place) => {
                self.refuse(Rule::BirthPlaceExisted, "birth_place", self.errors.place_not_then);
            }
            None if free.is_empty() => self.refuse(Rule::BirthPlaceCompulsory, "birth_place", self.errors.missing),
            None if !self.policy.keeps(Rule::BirthPlaceNotListed) => {
                self.wrong.insert("birth_place", self.errors.missing);
            }
            Some(_) | None => {}
        }
        let code = if italy { listed.map(|place| place.code) } else { country.map(|country| country.code) };
        let country = country.map(places::Country::label).unwrap_or_default();
        (country, province, listed.map_or(free, places::Municipality::label), code.map(str::to_owned))
    }

    fn citizenships(&mut self) -> (String, String) {
        let first = self.country(Rule::CitizenshipCompulsory, "citizenship");
        let first = first.map(places::Country::label).unwrap_or_default();
        let other = lists::country(self.get("other_citizenship"));
        let other = other.map(places::Country::label).unwrap_or_default();
        if other.is_empty() && !self.policy.keeps(Rule::OtherCitizenshipOptional) {
            self.wrong.insert("other_citizenship", self.errors.missing);
        }
        if !other.is_empty() && other == first {
            self.refuse(Rule::OtherCitizenshipDiffers, "other_citizenship", self.errors.same_citizenship);
        } else if other == "Italy" {
            self.refuse(Rule::ItalianFirst, "citizenship", self.errors.italian_first);
        }
        (first, other)
    }

    fn email(&mut self) -> String {
        let email = self.compulsory(Rule::EmailCompulsory, "email");
        if !email.is_empty() && !entry::is_email(&email) {
            self.refuse(Rule::EmailSyntax, "email", self.errors.email);
        }
        email
    }

    fn tax_code(&mut self, person: &Person, place: Option<&str>) -> String {
        let typed = self.get("tax_code").to_owned();
        let code = typed.to_uppercase();
        if code.is_empty() {
            let rule = if person.citizenship == "Italy" { Rule::TaxCodeCompulsory } else { Rule::TaxCodeOptional };
            // Who is not Italian may leave it out: a portal that does not keep this asks everybody.
            if (rule == Rule::TaxCodeCompulsory) == self.policy.keeps(rule) {
                self.wrong.insert("tax_code", self.errors.missing);
            }
            return code;
        }
        let plain = !tax_code::has_omocodia(&code);
        let accepted = (plain || self.policy.keeps(Rule::TaxCodeOmocodia))
            && (typed == code || self.policy.keeps(Rule::TaxCodeSmallLetters));
        if !accepted {
            self.wrong.insert("tax_code", self.errors.tax_code);
        } else if !tax_code::is_official(&code) {
            self.refuse(Rule::TaxCodeForm, "tax_code", self.errors.tax_code);
        } else if let Some(birth) = person.birth_date {
            let surname = person.surname.as_deref().unwrap_or_default();
            let owner = tax_code::Owner { surname, name: &person.name, female: person.sex == "F", birth, place };
            for rule in tax_code::contradicted(&code, &owner) {
                self.refuse(rule, "tax_code", self.errors.tax_code_of_another);
            }
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
