//! Italian municipalities, of today and of the past.

use std::sync::OnceLock;

use jiff::civil::Date;

use super::{day, form_day, records};

const TABLE: &str = include_str!("../../fixtures/places/municipalities.tsv");

/// A municipality under one code, name and province, for as long as it was so without a break.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Municipality {
    /// The cadastral ("Belfiore") code, for example `A744`. Several municipalities may have had it one after the other.
    pub code: &'static str,
    /// The Italian name, for example `Bellagio`.
    pub name: &'static str,
    /// The code of the province it belonged to, for example `CO`.
    pub province: &'static str,
    /// Its first day.
    pub from: Date,
    /// Its last day; `None` while it exists.
    pub to: Option<Date>,
}

impl Municipality {
    /// As the registration form lists it: `BELLAGIO`, or `BELLAGIO (abolished 03/feb/2014)`.
    #[must_use]
    pub fn label(&self) -> String {
        let name = self.name.to_uppercase();
        self.to.map_or_else(|| name.clone(), |last| format!("{name} (abolished {})", form_day(last)))
    }

    /// Whether it existed on a day, the first and the last included.
    #[must_use]
    pub fn existed_on(&self, date: Date) -> bool {
        self.from <= date && self.to.is_none_or(|last| date <= last)
    }
}

/// All municipalities, ordered by province, name and first day.
#[must_use]
pub fn municipalities() -> &'static [Municipality] {
    static ALL: OnceLock<Vec<Municipality>> = OnceLock::new();
    ALL.get_or_init(|| records(TABLE).filter_map(read).collect())
}

/// The municipalities that belong or belonged to a province, ordered by name and first day; none for an unknown code.
#[must_use]
pub fn municipalities_of(province: &str) -> &'static [Municipality] {
    let all = municipalities();
    let first = all.partition_point(|m| m.province < province);
    let last = all.partition_point(|m| m.province <= province);
    all.get(first..last).unwrap_or_default()
}

/// The municipality that has a code, or the last that had it.
#[must_use]
pub fn municipality(code: &str) -> Option<&'static Municipality> {
    municipalities().iter().filter(|m| m.code == code).max_by_key(|m| m.to.unwrap_or(Date::MAX))
}

/// The municipality that had a code on a day.
#[must_use]
pub fn municipality_on(code: &str, date: Date) -> Option<&'static Municipality> {
    municipalities().iter().find(|m| m.code == code && m.existed_on(date))
}

fn read(mut fields: std::str::Split<'static, char>) -> Option<Municipality> {
    Some(Municipality {
        code: fields.next()?,
        name: fields.next()?,
        province: fields.next()?,
        from: day(fields.next()?)?,
        to: match fields.next()? {
            "" => None,
            last => Some(day(last)?),
        },
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn named(province: &str, name: &str) -> Vec<String> {
        municipalities_of(province)
            .iter()
            .filter(|m| m.name == name)
            .map(|m| format!("{} {}", m.code, m.label()))
            .collect()
    }

    #[test]
    fn every_row_is_read() {
        assert_eq!(municipalities().len(), 15_157);
        assert_eq!(municipalities().len(), TABLE.lines().count() - 1);
        assert_eq!(municipalities().iter().filter(|m| m.to.is_none()).count(), 7_894);
    }

    #[test]
    fn bellagio_has_two_codes() {
        assert_eq!(named("CO", "Bellagio"), ["A744 BELLAGIO (abolished 03/feb/2014)", "M335 BELLAGIO"]);
        assert_eq!(municipality("A744").unwrap().to, Some(date(2014, 2, 3)));
        assert_eq!(municipality("M335").unwrap().from, date(2014, 2, 4));
    }

    #[test]
    fn homonyms_of_one_province_stay_apart() {
        let castello = ["C182 CASTELLO (abolished 08/sep/1928)", "C183 CASTELLO (abolished 13/mar/1928)"];
        assert_eq!(named("TN", "Castello")[..2], castello);
        assert_eq!(named("TN", "Castello")[2], "C183 CASTELLO (abolished 03/aug/1955)");
    }

    #[test]
    fn a_code_means_what_it_meant_on_the_day() {
        assert_eq!(municipality_on("A744", date(1983, 6, 15)).unwrap().name, "Bellagio");
        assert_eq!(municipality_on("A744", date(2014, 2, 3)).unwrap().name, "Bellagio");
        assert_eq!(municipality_on("A744", date(2014, 2, 4)), None);
        assert_eq!(municipality_on("M335", date(2014, 2, 3)), None);
    }

    #[test]
    fn an_unknown_province_has_none() {
        assert!(municipalities_of("XX").is_empty());
        assert!(municipalities_of("").is_empty());
    }

    #[test]
    fn accents_survive_in_capitals() {
        assert_eq!(municipality("D205").unwrap().label(), "CUNEO");
        assert!(municipalities().iter().any(|m| m.label() == "FORLÌ"));
    }
}
