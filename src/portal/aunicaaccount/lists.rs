//! The lists of countries, provinces and municipalities, as options of the form.

use crate::{
    places,
    portal::{Policy, Rule},
};

/// An option: what is sent and what is shown.
pub(super) type Choice = (String, String);

/// All countries, of today and of the past, with their codes.
pub(super) fn countries() -> Vec<Choice> {
    let italy_first = |country: &&places::Country| country.code != places::ITALY;
    let mut all: Vec<&places::Country> = places::countries().iter().collect();
    all.sort_by_key(italy_first);
    all.into_iter().map(|country| (country.code.to_owned(), country.label())).collect()
}

/// The provinces, if the country has them.
pub(super) fn provinces(country: &str) -> Vec<Choice> {
    if country != places::ITALY {
        return Vec::new();
    }
    places::provinces().iter().map(|province| (province.code.to_owned(), province.name.to_owned())).collect()
}

/// The municipalities of a province, those abolished with their dates.
pub(super) fn municipalities(policy: &Policy, country: &str, province: &str) -> Vec<Choice> {
    if country != places::ITALY {
        return Vec::new();
    }
    let listed = |place: &&places::Municipality| place.to.is_none() || policy.keeps(Rule::AbolishedListed);
    let label = |place: &places::Municipality| {
        if policy.keeps(Rule::AbolitionDated) { place.label() } else { place.name.to_uppercase() }
    };
    let all = places::municipalities_of(province).iter().filter(listed);
    all.map(|place| (key(place), label(place))).collect()
}

/// The municipality that an option stands for.
pub(super) fn municipality(province: &str, wanted: &str) -> Option<&'static places::Municipality> {
    places::municipalities_of(province).iter().find(|place| key(place) == wanted)
}

/// The municipality of a code on a day, as an option, for what identity providers assert.
pub(super) fn key_on(code: &str, day: jiff::civil::Date) -> Option<(String, &'static str)> {
    places::municipality_on(code, day).map(|place| (key(place), place.province))
}

/// Codes were given more than once, so the first day tells which is meant.
fn key(place: &places::Municipality) -> String {
    format!("{}-{}", place.code, place.from)
}
