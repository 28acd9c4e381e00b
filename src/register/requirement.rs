//! One checkable statement about the portal, and the words that describe it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::edition::Edition;

/// How binding a statement is (RFC 2119).
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Keyword {
    /// Without it the portal does not conform.
    Must,
    /// Without it the portal conforms, with a warning.
    Should,
    /// Optional: recorded, never failed.
    May,
}

/// Where a statement stands among the documents.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Every document that speaks of it agrees.
    Strict,
    /// The way of one guide, where guides differ.
    Edition,
    /// It follows from the documents, but none says it.
    Derived,
    /// Worth recording, but nothing a portal can fail.
    Note,
    /// Law, standard or good practice beyond the documents.
    Standard,
}

/// What checking a statement changes on a portal.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Nothing: pages are read.
    None,
    /// A session or a form under way.
    Session,
    /// A failed attempt that the portal may count.
    Attempt,
    /// A message is sent.
    Mail,
    /// An account is made or changed.
    Account,
}

/// A group of people and their way in.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Way {
    /// Italians with SPID or CIE.
    #[serde(rename = "IT-DID")]
    ItDid,
    /// Italians without.
    #[serde(rename = "IT-NODID")]
    ItNodid,
    /// Foreigners with SPID, CIE or eIDAS.
    #[serde(rename = "FR-DID")]
    FrDid,
    /// Foreigners without.
    #[serde(rename = "FR-NODID")]
    FrNodid,
    /// Students of other universities, by eduGAIN.
    Edu,
    /// People with an account of POK alone.
    Pok,
}

/// Gives an enumeration the names that its TOML form has.
macro_rules! named {
    ($type:ident, $what:literal: $($variant:ident = $name:literal),+) => {
        impl $type {
            /// Every value, in the order of reports.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its name in registers, flags and reports.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }

        impl FromStr for $type {
            type Err = String;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let found = Self::ALL.iter().find(|one| one.name().eq_ignore_ascii_case(name));
                found.copied().ok_or_else(|| format!(concat!("unknown ", $what, " {:?}"), name))
            }
        }
    };
}

named!(Keyword, "keyword": Must = "MUST", Should = "SHOULD", May = "MAY");
named!(Status, "status": Strict = "strict", Edition = "edition", Derived = "derived", Note = "note", Standard = "standard");
named!(Effect, "effect": None = "none", Session = "session", Attempt = "attempt", Mail = "mail", Account = "account");
named!(Way, "path": ItDid = "IT-DID", ItNodid = "IT-NODID", FrDid = "FR-DID", FrNodid = "FR-NODID", Edu = "EDU", Pok = "POK");

/// Where a statement comes from.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Source {
    /// One of the guides.
    Document {
        /// The guide's id in the register.
        document: String,
        /// The heading or slide.
        heading: String,
        /// A text of the interface that the guide shows there, word by word.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        quote: Option<String>,
    },
    /// A law or a standard.
    Standard {
        /// Its short name: `RFC 6238`.
        standard: String,
        /// The section or article.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        section: Option<String>,
    },
    /// A conclusion.
    Derived {
        /// Why it follows from the documents.
        derived: String,
    },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document { document, heading, quote: None } => write!(f, "{document}, {heading}"),
            Self::Document { document, heading, quote: Some(quote) } => write!(f, "{document}, {heading}: \"{quote}\""),
            Self::Standard { standard, section: None } => f.write_str(standard),
            Self::Standard { standard, section: Some(section) } => write!(f, "{standard}, {section}"),
            Self::Derived { derived } => write!(f, "derived: {derived}"),
        }
    }
}

/// One checkable statement about the portal.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// `TFA-27`.
    pub id: String,
    /// Raised whenever the statement comes to mean something else.
    pub revision: u32,
    /// How binding it is.
    pub keyword: Keyword,
    /// The statement. Its subject is the portal.
    pub statement: String,
    /// Where it comes from.
    pub source: Vec<Source>,
    /// Whose way it concerns.
    #[serde(rename = "paths", deserialize_with = "ways")]
    pub ways: Vec<Way>,
    /// The editions that it holds in.
    pub editions: Vec<Edition>,
    /// Where it stands among the documents.
    pub status: Status,
    /// What checking it changes on a portal.
    pub effect: Effect,
    /// What else to read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<String>,
    /// The row of the first reading that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<String>,
    /// Why no scenario judges it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unjudged: Option<String>,
    /// Why it can't apply to the embedded portal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inapplicable: Option<String>,
    /// The contradictions of the documents that it has to do with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<u32>,
    /// The reading chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Requirement {
    /// `TFA` of `TFA-27`.
    #[must_use]
    pub fn area(&self) -> &str {
        self.id.rsplit_once('-').map_or(self.id.as_str(), |(area, _)| area)
    }

    /// Whether scenarios have to judge it.
    #[must_use]
    pub const fn is_judged(&self) -> bool {
        self.unjudged.is_none() && self.inapplicable.is_none()
    }

    /// Whether a portal can fail it: what is only recorded can't.
    #[must_use]
    pub fn is_recorded_only(&self) -> bool {
        self.keyword == Keyword::May || self.status == Status::Note
    }
}

/// Whether a text is built like the id of a requirement.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let Some((area, number)) = text.rsplit_once('-') else { return false };
    let named = !area.is_empty() && area.split('-').all(|part| !part.is_empty());
    named
        && area.starts_with(|first: char| first.is_ascii_uppercase())
        && area.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-')
        && !number.is_empty()
        && number.chars().all(|digit| digit.is_ascii_digit())
}

fn ways<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Way>, D::Error> {
    let names = Vec::<String>::deserialize(deserializer)?;
    if names == ["ALL"] {
        return Ok(Way::ALL.to_vec());
    }
    names.iter().map(|name| name.parse().map_err(D::Error::custom)).collect()
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_told_from_other_tags() {
        for id in ["TFA-27", "POK-SIGNUP-01", "PATH-1", "X2-10"] {
            assert!(is_id(id), "{id}");
        }
        for other in ["gss", "pag-uk", "no-snapshot", "TFA", "TFA-", "-1", "TFA-2a", "tfa-27", "TFA--1", "2FA-1"] {
            assert!(!is_id(other), "{other}");
        }
    }
}
