//! The password rules of POK-only accounts (PAG-UK, slide 14).

use crate::portal::{App, policy::PokPasswordRules, texts::fill};

/// The rules as they are shown beside the field.
pub(super) fn hint(app: &App) -> String {
    let PokPasswordRules { length, digits, lower_case, upper_case, special } = app.policy().pok_password;
    [length, digits, lower_case, upper_case, special]
        .iter()
        .fold(app.texts().pok.password.rules.to_owned(), |text, least| fill(&text, &least.to_string()))
}

/// Every rule that a password breaks, as one text; none if it is good.
pub(super) fn broken(app: &App, password: &str) -> Option<String> {
    let (rules, texts) = (&app.policy().pok_password, &app.texts().pok.password);
    let count = |test: fn(char) -> bool| password.chars().filter(|c| test(*c)).count();
    let faults: Vec<String> = [
        (count(|_| true), rules.length, texts.length),
        (count(char::is_numeric), rules.digits, texts.digits),
        (count(char::is_lowercase), rules.lower_case, texts.lower_case),
        (count(char::is_uppercase), rules.upper_case, texts.upper_case),
        (count(|c| !c.is_alphanumeric()), rules.special, texts.special),
    ]
    .into_iter()
    .filter(|(has, least, _)| has < least)
    .map(|(_, least, text)| fill(text, &least.to_string()))
    .collect();
    (!faults.is_empty()).then(|| faults.join(" "))
}
