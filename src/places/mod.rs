//! Places of birth: municipalities with the days they existed, provinces, countries, each with its code.
//!
//! The data are embedded (`fixtures/places/`, see its README for the source) and read once, on first use.
//! Nothing here decides what is right: the embedded portal lists these places, personas are born in them.

mod country;
mod municipality;
mod province;

use jiff::civil::Date;

pub use country::{Country, ITALY, countries, country};
pub use municipality::{Municipality, municipalities, municipalities_of, municipality, municipality_on};
pub use province::{Province, province, provinces};

/// The records of an embedded table, without its heading.
fn records(table: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    table.lines().skip(1).map(|line| line.split('\t'))
}

/// A day written `yyyy-mm-dd`.
///
/// Written out because there are 30,000 of them: the general parser would take most of the start-up.
fn day(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A day as the registration form writes it: `03/feb/2014`.
fn form_day(date: Date) -> String {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = usize::try_from(date.month() - 1).ok().and_then(|index| MONTHS.get(index)).unwrap_or(&"");
    format!("{:02}/{month}/{}", date.day(), date.year())
}
