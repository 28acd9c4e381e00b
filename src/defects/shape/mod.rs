//! The shape of a file of defects: what may be written, and what each of it means.

mod exchange;
mod page;
mod role;

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Deserializer};
use toml::Spanned;

pub(super) use exchange::{AnswerChange, AnswerPart, FormPart, MessageChange, MessagePart};
pub(super) use page::PagePart;

use crate::edition::Edition;

/// A file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// What the area is about.
    #[serde(default, rename = "title")]
    pub(super) _title: Option<String>,
    #[serde(default)]
    pub(super) defect: Vec<Entry>,
}

/// A defect.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    /// Its name: small letters, digits and hyphens, beginning with the requirement's.
    pub(super) id: Spanned<String>,
    /// The requirement that it breaks.
    pub(super) requirement: Spanned<String>,
    /// The sentence that a person would report it with.
    pub(super) report: Spanned<String>,
    /// Only in these editions.
    pub(super) editions: Option<Vec<Edition>>,
    /// Requirements that fail with it, and why that is right.
    #[serde(default)]
    pub(super) collateral: BTreeMap<String, String>,
    /// Other values of the portal's rules.
    pub(super) policy: Option<Spanned<toml::Table>>,
    /// Changes of pages.
    #[serde(default)]
    pub(super) page: Vec<PagePart>,
    /// Other answers.
    #[serde(default)]
    pub(super) answer: Vec<AnswerPart>,
    /// Forms that arrive otherwise than they were sent.
    #[serde(default)]
    pub(super) form: Vec<FormPart>,
    /// Other messages.
    #[serde(default)]
    pub(super) message: Vec<MessagePart>,
}

/// Which requests a part is about.
#[derive(Clone, Debug)]
pub(super) struct On(Vec<String>);

impl On {
    /// Whether a place (`pok/login`) is meant.
    pub(super) fn is(&self, place: &str) -> bool {
        self.0.iter().any(|pattern| match pattern.strip_suffix('*') {
            Some(beginning) => place.starts_with(beginning) || format!("{place}/") == beginning,
            None => place == pattern.trim_end_matches('/'),
        })
    }
}

impl fmt::Display for On {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

/// The origins of the portal, by the first part of their host names.
const ORIGINS: [&str; 6] = ["pok", "aunicalogin", "aunicaaccount", "2fa", "onlineservices", "www"];

impl<'de> Deserialize<'de> for On {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let places = several(from)?;
        for place in &places {
            let origin = place.split('/').next().unwrap_or_default().trim_end_matches('*');
            if !origin.is_empty() && !ORIGINS.contains(&origin) {
                let expected = format!("unknown origin {origin:?}, expected one of {}", ORIGINS.join(", "));
                return Err(serde::de::Error::custom(expected));
            }
        }
        Ok(Self(places))
    }
}

/// One text or a list of them.
fn several<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Texts {
        One(String),
        Several(Vec<String>),
    }
    Ok(match Texts::deserialize(from)? {
        Texts::One(text) => vec![text],
        Texts::Several(texts) => texts,
    })
}

/// One text replaced by another.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Replacement {
    pub(super) from: String,
    pub(super) to: String,
}

/// The one change that is named; or which of them are.
fn only<T>(changes: Vec<(&'static str, Option<T>)>) -> Result<T, String> {
    let known: Vec<&str> = changes.iter().map(|(name, _)| *name).collect();
    let mut named: Vec<(&str, T)> = changes.into_iter().filter_map(|(name, change)| Some((name, change?))).collect();
    match (named.pop(), named.is_empty()) {
        (Some((_, change)), true) => Ok(change),
        (None, _) => Err(format!("expected one of {}", known.join(", "))),
        (Some((last, _)), false) => {
            let others: Vec<&str> = named.into_iter().map(|(name, _)| name).collect();
            Err(format!("expected one change in a part, found {} and {last}", others.join(", ")))
        }
    }
}
