//! Who a sentence is about: a persona's name, or a pronoun for the one named last.

use std::{convert::Infallible, str::FromStr};

use crate::persona::tax_code::transliterate;

/// The subject of a sentence.
#[derive(Clone, Debug, Eq, PartialEq, cucumber::Parameter)]
#[param(name = "subject", regex = r"\p{Lu}\p{Ll}+|she|he|they")]
pub enum Subject {
    /// The persona of this name.
    Named(String),
    /// Whoever was named last.
    Same,
}

impl Subject {
    /// The key of the persona that is named: templates have names without accents (`Begoña`: `begona`).
    pub(super) fn key(&self) -> Option<String> {
        match self {
            Self::Named(name) => Some(transliterate(name).to_lowercase()),
            Self::Same => None,
        }
    }
}

impl FromStr for Subject {
    type Err = Infallible;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Ok(match word {
            "she" | "he" | "they" => Self::Same,
            name => Self::Named(name.to_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_to_templates_and_pronouns_do_not() {
        for (word, expected) in [("Olena", Some("olena")), ("Begoña", Some("begona")), ("she", None)] {
            let key = word.parse::<Subject>().ok().and_then(|subject| subject.key());
            assert_eq!(key.as_deref(), expected, "{word}");
        }
    }
}
