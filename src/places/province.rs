//! Italian provinces.

use std::sync::OnceLock;

use super::records;

const TABLE: &str = include_str!("../../fixtures/places/provinces.tsv");

/// A province, metropolitan city or free consortium, as municipalities are filed under it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Province {
    /// Two letters, for example `CO`.
    pub code: &'static str,
    /// The Italian name, for example `Como`.
    pub name: &'static str,
    /// Whether the code is no longer in use.
    pub former: bool,
}

/// All provinces, ordered by name: the 107 of today and ten of the past.
#[must_use]
pub fn provinces() -> &'static [Province] {
    static ALL: OnceLock<Vec<Province>> = OnceLock::new();
    ALL.get_or_init(|| records(TABLE).filter_map(read).collect())
}

/// The province with a code.
#[must_use]
pub fn province(code: &str) -> Option<&'static Province> {
    provinces().iter().find(|p| p.code == code)
}

fn read(mut fields: std::str::Split<'static, char>) -> Option<Province> {
    Some(Province { code: fields.next()?, name: fields.next()?, former: fields.next()? == "former" })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::places::{municipalities, municipalities_of};

    #[test]
    fn counts() {
        assert_eq!(provinces().len(), 117);
        assert_eq!(provinces().iter().filter(|p| !p.former).count(), 107);
    }

    #[test]
    fn codes_and_names_are_unique() {
        assert_eq!(provinces().iter().map(|p| p.code).collect::<HashSet<_>>().len(), 117);
        assert_eq!(provinces().iter().map(|p| p.name).collect::<HashSet<_>>().len(), 117);
    }

    #[test]
    fn each_has_municipalities_and_each_municipality_has_one() {
        let listed: usize = provinces().iter().map(|p| municipalities_of(p.code).len()).sum();
        assert_eq!(listed, municipalities().len());
        assert!(provinces().iter().all(|p| !municipalities_of(p.code).is_empty()));
    }

    #[test]
    fn only_provinces_of_today_have_municipalities_of_today() {
        for p in provinces() {
            assert_eq!(municipalities_of(p.code).iter().all(|m| m.to.is_some()), p.former, "{}", p.name);
        }
    }

    #[test]
    fn como_by_code() {
        assert_eq!(province("CO").unwrap().name, "Como");
        assert_eq!(province("XX"), None);
    }
}
