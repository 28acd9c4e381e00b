//! Countries, of today and of the past.

use std::sync::OnceLock;

use jiff::civil::Date;

use super::{day, form_day, records};

const TABLE: &str = include_str!("../../fixtures/places/countries.tsv");

/// The code that stands for Italy here. Tax codes never contain it: who is born in Italy has a municipality's code.
pub const ITALY: &str = "Z000";

/// A country of birth or citizenship.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Country {
    /// `Z` and three digits, for example `Z138`.
    pub code: &'static str,
    /// The English name, for example `Ukraine`.
    pub name: &'static str,
    /// The Italian name, for example `Ucraina`.
    pub italian: &'static str,
    /// The day it ended; `None` while it exists.
    pub ended: Option<Date>,
}

impl Country {
    /// As the registration form lists it: `Ukraine`, or `Soviet Union (ended 31/mar/1992)`.
    #[must_use]
    pub fn label(&self) -> String {
        self.ended.map_or_else(|| self.name.into(), |day| format!("{} (ended {})", self.name, form_day(day)))
    }
}

/// All countries, Italy included, ordered by English name.
#[must_use]
pub fn countries() -> &'static [Country] {
    static ALL: OnceLock<Vec<Country>> = OnceLock::new();
    ALL.get_or_init(|| records(TABLE).filter_map(read).collect())
}

/// The country with a code, or with an English name.
#[must_use]
pub fn country(code_or_name: &str) -> Option<&'static Country> {
    countries().iter().find(|c| c.code == code_or_name || c.name == code_or_name)
}

fn read(mut fields: std::str::Split<'static, char>) -> Option<Country> {
    Some(Country {
        code: fields.next()?,
        name: fields.next()?,
        italian: fields.next()?,
        ended: match fields.next()? {
            "" => None,
            end => Some(day(end)?),
        },
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn counts() {
        assert_eq!(countries().len(), 223);
        assert_eq!(countries().iter().filter(|c| c.ended.is_some()).count(), 10);
    }

    #[test]
    fn codes_and_names_are_unique_and_present() {
        assert_eq!(countries().iter().map(|c| c.code).collect::<HashSet<_>>().len(), 223);
        assert_eq!(countries().iter().map(|c| c.name).collect::<HashSet<_>>().len(), 223);
        assert!(countries().iter().all(|c| !c.name.is_empty() && !c.italian.is_empty()));
    }

    #[test]
    fn by_code_and_by_name() {
        assert_eq!(country("Z138").unwrap().name, "Ukraine");
        assert_eq!(country("Ukraine").unwrap().italian, "Ucraina");
        assert_eq!(country(ITALY).unwrap().name, "Italy");
        assert_eq!(country("Atlantis"), None);
    }

    #[test]
    fn a_country_that_ended_says_when() {
        assert_eq!(country("Z135").unwrap().label(), "Soviet Union (ended 31/mar/1992)");
        assert_eq!(country("Z138").unwrap().label(), "Ukraine");
    }
}
