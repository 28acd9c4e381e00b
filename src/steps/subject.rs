//! Who a sentence is about: a persona's name, or a pronoun for the one named last.

use std::{convert::Infallible, str::FromStr};

/// The subject of a sentence.
#[derive(Clone, Debug, Eq, PartialEq, cucumber::Parameter)]
#[param(name = "subject", regex = r"[A-Z][a-z]+|she|he|they")]
pub enum Subject {
    /// The persona of this name.
    Named(String),
    /// Whoever was named last.
    Same,
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
