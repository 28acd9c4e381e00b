//! What a person may enter: dates, e-mail addresses, phone numbers.

use jiff::civil::Date;

use crate::portal::{Policy, Rule};

/// A date typed in three parts.
pub(crate) fn date(day: &str, month: &str, year: &str) -> Option<Date> {
    let digits = |text: &str, longest: usize| {
        let fits = (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| text.parse::<i16>().ok()).flatten()
    };
    let year = (year.len() == 4).then(|| digits(year, 4)).flatten()?;
    let month = i8::try_from(digits(month, 2)?).ok()?;
    let day = i8::try_from(digits(day, 2)?).ok()?;
    Date::new(year, month, day).ok()
}

/// Whether a text is an e-mail address that a mail can be sent to: RFC 5321 section 4.1.2, without quoted local
/// parts and address literals, with a domain of at least two labels.
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let atom =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c));
    let label = |part: &str| {
        !part.is_empty()
            && part.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    local.len() <= 64
        && text.len() <= 254
        && local.split('.').all(atom)
        && domain.contains('.')
        && domain.split('.').all(label)
}

/// Whether a portal takes a text for a telephone number: it breaks none of the rules that the portal keeps.
pub(crate) fn takes_phone(policy: &Policy, text: &str) -> bool {
    broken_phone_rules(text).into_iter().all(|rule| !policy.keeps(rule))
}

/// The rules that a telephone number breaks: international form without spaces, ITU-T E.164, at most 15 digits.
pub(super) fn broken_phone_rules(text: &str) -> Vec<Rule> {
    let number = text.strip_prefix('+').unwrap_or(text);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let kept = [
        (Rule::PhonePrefix, text.starts_with('+') && !number.starts_with('0')),
        (Rule::PhoneDigitsOnly, digits == number.len()),
        (Rule::PhoneLength, (7..=15).contains(&digits)),
    ];
    kept.into_iter().filter(|(_, kept)| !kept).map(|(rule, _)| rule).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for (day, month, year, right) in [
            ("09", "03", "1995", true),
            ("9", "3", "1995", true),
            ("29", "02", "2000", true),
            ("29", "02", "1999", false),
            ("29", "02", "1900", false),
            ("31", "04", "1990", false),
            ("00", "01", "1990", false),
            ("01", "13", "1990", false),
            ("01", "01", "90", false),
            ("-1", "01", "1990", false),
            ("", "", "", false),
        ] {
            assert_eq!(date(day, month, year).is_some(), right, "{day} {month} {year}");
        }
    }

    #[test]
    fn emails() {
        for good in ["olena@posta.example", "a.b+c@x.y.example", "o'neil@posta.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "olena",
            "olena@",
            "@posta.example",
            "olena@posta",
            "a b@posta.example",
            "a..b@posta.example",
            "a@-x.example",
            "a@b@c",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn phones() {
        for good in ["+3933812345678", "+3901112345678", "+380441234567"] {
            assert!(broken_phone_rules(good).is_empty(), "{good}");
        }
        for bad in
            ["", "33812345678", "+39 33812345678", "+39-338", "0039338123", "+0393381234567", "+1234567890123456"]
        {
            assert!(!broken_phone_rules(bad).is_empty(), "{bad}");
        }
    }
}
