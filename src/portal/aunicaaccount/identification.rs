//! Step 1/4: identification data and personal e-mail.

use std::collections::BTreeMap;

use axum::extract::State;

use super::{Draft, STEPS, elsewhere, lists};
use crate::{
    places,
    portal::{App, Reply, Rule, Submission, Visitor, accounts::Person, html as page},
};

mod check;
mod view;

/// The fields of step 1, in their order.
const FIELDS: [&str; 15] = [
    "surname",
    "no_surname",
    "name",
    "sex",
    "birth_day",
    "birth_month",
    "birth_year",
    "birth_country",
    "birth_province",
    "birth_place",
    "birth_place_free",
    "citizenship",
    "other_citizenship",
    "tax_code",
    "email",
];

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 0) {
        return elsewhere;
    }
    page::show(view::view(&app, &visitor, &BTreeMap::new()))
}

pub(super) async fn submit(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 0) {
        return elsewhere;
    }
    let typed: BTreeMap<_, _> = FIELDS.iter().map(|name| (*name, form.get(name).to_owned())).collect();
    visitor.with(|session| keep(&mut session.registration, typed.clone()));
    let forgets = !app.keeps(Rule::TypedKept);
    if form.has("update") {
        return page::show(view::view(&app, &visitor, &BTreeMap::new()));
    }
    let asserted = visitor.with(|session| session.registration.assertion.clone()).map(|assertion| assertion.person);
    match check::check(&app, &typed, asserted.as_ref()) {
        Ok(person) => {
            let before = visitor.with(|session| session.registration.person.clone());
            let person = before.filter(|_| !app.keeps(Rule::ChangesKept)).unwrap_or(person);
            visitor.with(|session| {
                let before = session.registration.person.take().unwrap_or_default();
                session.registration.person = Some(Person {
                    mobile: before.mobile,
                    residence_phone: before.residence_phone,
                    domicile_phone: before.domicile_phone,
                    ..person
                });
            });
            page::go(STEPS[1])
        }
        Err(errors) => {
            visitor.with(|session| {
                session.registration.person = None;
                if forgets {
                    session.registration.typed.clear();
                }
            });
            page::show(view::view(&app, &visitor, &errors))
        }
    }
}

/// Keeps what was typed; a place that is not in the province chosen now is forgotten.
fn keep(draft: &mut Draft, typed: BTreeMap<&'static str, String>) {
    draft.typed.extend(typed);
    let chosen = |name| draft.typed.get(name).map_or("", String::as_str);
    let country = chosen("birth_country").to_owned();
    let place_fits = lists::municipality(chosen("birth_province"), chosen("birth_place")).is_some();
    if country != lists::ITALY {
        draft.typed.remove("birth_province");
    }
    if country != lists::ITALY || !place_fits {
        draft.typed.remove("birth_place");
    }
}

/// The field by which somebody else is known already: the tax code or the personal e-mail address.
pub(super) fn registered_by(app: &App, person: &Person) -> Option<&'static str> {
    let (codes, emails) = (app.keeps(Rule::UniqueTaxCode), app.keeps(Rule::UniqueEmail));
    let same_code = |other: &Person| codes && !person.tax_code.is_empty() && other.tax_code == person.tax_code;
    let same_email = |other: &Person| emails && other.email.eq_ignore_ascii_case(&person.email);
    let mut state = app.state();
    let by_code = state.accounts.find(|account| same_code(&account.person)).map(|_| "tax_code");
    by_code.or_else(|| state.accounts.find(|account| same_email(&account.person)).map(|_| "email"))
}

/// The fields as a digital identity fills them in.
pub(super) fn typed_from(person: &Person) -> BTreeMap<&'static str, String> {
    let mut typed = BTreeMap::new();
    match &person.surname {
        Some(surname) => typed.insert("surname", surname.clone()),
        None => typed.insert("no_surname", "1".to_owned()),
    };
    typed.insert("name", person.name.clone());
    typed.insert("sex", person.sex.clone());
    typed.insert("tax_code", person.tax_code.clone());
    typed.insert("email", person.email.clone());
    typed.insert("mobile", person.mobile.clone());
    if let Some(date) = person.birth_date {
        typed.insert("birth_day", date.strftime("%d").to_string());
        typed.insert("birth_month", date.strftime("%m").to_string());
        typed.insert("birth_year", date.strftime("%Y").to_string());
        // Providers name the place of birth by its code (SPID attribute placeOfBirth).
        if let Some((place, province)) = lists::key_on(&person.birth_place, date) {
            typed.insert("birth_country", lists::ITALY.to_owned());
            typed.insert("birth_province", province.to_owned());
            typed.insert("birth_place", place);
        } else if let Some(country) = places::country(&person.birth_place) {
            typed.insert("birth_country", country.label());
        }
    }
    typed
}
