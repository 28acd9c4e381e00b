//! The lists of countries, provinces and municipalities, as options of the form.

use std::sync::OnceLock;

use crate::{
    places,
    portal::{Policy, Rule},
};

/// An option: what is sent and what is shown.
pub(super) type Choice = (String, String);

/// What stands for Italy in the list of countries.
pub(super) const ITALY: &str = "Italy";

/// All countries, of today and of the past, Italy first; what is sent is what is shown.
pub(super) fn countries() -> &'static [Choice] {
    static ALL: OnceLock<Vec<Choice>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: Vec<&places::Country> = places::countries().iter().collect();
        all.sort_by_key(|country| country.code != places::ITALY);
        all.into_iter().map(|country| (country.label(), country.label())).collect()
    })
}

/// The country that an option stands for.
pub(super) fn country(wanted: &str) -> Option<&'static places::Country> {
    let place = countries().iter().position(|(label, _)| label == wanted)?;
    let italy = places::countries().iter().filter(|country| country.code == places::ITALY);
    let others = places::countries().iter().filter(|country| country.code != places::ITALY);
    italy.chain(others).nth(place)
}

/// The provinces, if the country has them.
pub(super) fn provinces(country: &str) -> Vec<Choice> {
    if country != ITALY {
        return Vec::new();
    }
    places::provinces().iter().map(|province| (province.code.to_owned(), province.name.to_owned())).collect()
}

/// The municipalities of a province, those abolished with their dates.
pub(super) fn municipalities(policy: &Policy, country: &str, province: &str) -> Vec<Choice> {
    if country != ITALY {
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
