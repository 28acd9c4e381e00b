//! The editions: the portal as one of the guides shows it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The portal as one guide shows it. The guides disagree on some points; each is consistent in itself.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// *Green Soft Skills*: `documents/green-soft-skills-guide.txt`.
    Gss,
    /// *How to create a POLIMI account*: `documents/polimi-account-guide.txt`.
    Pag,
    /// The Ukrainian guide: `documents/polimi-account-guide-uk.txt`.
    PagUk,
}

impl Edition {
    /// Every edition, in the order of reports.
    pub const ALL: [Self; 3] = [Self::Gss, Self::Pag, Self::PagUk];

    /// The name used in tags, flags and reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gss => "gss",
            Self::Pag => "pag",
            Self::PagUk => "pag-uk",
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is no edition's.
#[derive(Debug, thiserror::Error)]
#[error("unknown edition {0:?}, expected gss, pag or pag-uk")]
pub struct UnknownEdition(String);

impl FromStr for Edition {
    type Err = UnknownEdition;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|e| e.name() == name).ok_or_else(|| UnknownEdition(name.into()))
    }
}
