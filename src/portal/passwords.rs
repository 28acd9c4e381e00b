//! The rules of Polimi passwords (Ukrainian guide, slide 6), in the order in which the page lists them.

use jiff::{Timestamp, ToSpan, tz::TimeZone};

use super::{Policy, Rule, accounts::Account, texts::Texts};

/// The texts of the rules that a candidate breaks; empty if it may be used.
pub(crate) fn broken_rules(
    policy: &Policy,
    texts: &'static Texts,
    account: &Account,
    candidate: &str,
    now: Timestamp,
) -> Vec<&'static str> {
    let rules = &policy.polimi_password;
    let forgets = !policy.keeps(Rule::PasswordHistory);
    let count = |test: fn(char) -> bool| candidate.chars().filter(|c| test(*c)).count();
    let kept = [
        candidate.chars().count() >= rules.length,
        count(|c| c.is_ascii_digit()) >= rules.digits,
        count(char::is_alphabetic) >= rules.letters,
        count(char::is_uppercase) >= rules.upper_case,
        account.passwords.last().is_none_or(|previous| distance(&previous.value, candidate) >= rules.differing),
        forgets || account.passwords.iter().rev().take(rules.history).all(|old| old.value != candidate),
        forgets || !used_since(account, candidate, months_before(now, rules.months)),
    ];
    texts.registration.password_rules.iter().zip(kept).filter(|(_, kept)| !kept).map(|(rule, _)| *rule).collect()
}

/// Whether a password was in use after a moment: from when it was set to when the next one was.
fn used_since(account: &Account, candidate: &str, since: Timestamp) -> bool {
    let ends = account.passwords.iter().skip(1).map(|next| next.set).chain([Timestamp::MAX]);
    account.passwords.iter().zip(ends).any(|(old, end)| old.value == candidate && end > since)
}

fn months_before(now: Timestamp, months: u32) -> Timestamp {
    let now = now.to_zoned(TimeZone::UTC);
    now.checked_sub(i64::from(months).months()).map_or(Timestamp::MIN, |then| then.timestamp())
}

/// How many single characters have to be inserted, deleted or replaced to make one of the other.
///
/// The guide does not say how "differ by at least 4 characters" is counted; this is the strictest common way.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, y) in row.iter_mut().skip(1).zip(&b) {
            let best = (diagonal + usize::from(x != *y)).min(left + 1).min(*cell + 1);
            diagonal = *cell;
            *cell = best;
            left = best;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        edition::Edition,
        portal::{accounts::Password, texts::ENGLISH},
    };

    fn at(day: &str) -> Timestamp {
        format!("{day}T09:00:00Z").parse().unwrap()
    }

    fn broken(passwords: &[(&str, &str)], candidate: &str, day: &str) -> Vec<usize> {
        let passwords =
            passwords.iter().map(|(value, set)| Password { value: (*value).to_owned(), set: at(set) }).collect();
        let account = Account { passwords, ..Account::default() };
        let policy = Policy::documented(Edition::PagUk);
        let texts = broken_rules(&policy, &ENGLISH, &account, candidate, at(day));
        let all = ENGLISH.registration.password_rules;
        texts.iter().map(|text| all.iter().position(|rule| rule == text).unwrap() + 1).collect()
    }

    #[test]
    fn each_class_at_its_boundary() {
        let none: [usize; 0] = [];
        for (candidate, rules) in [
            ("Abcdef12", &none[..]),
            ("Abcde12", &[1]),
            ("Abcdefg1", &[2]),
            ("A1234567", &[3]),
            ("abcdef12", &[4]),
            ("Ab12", &[1]),
            ("", &[1, 2, 3, 4]),
        ] {
            assert_eq!(broken(&[], candidate, "2026-03-02"), rules, "{candidate}");
        }
    }

    #[test]
    fn differs_from_the_previous_one_by_four_characters() {
        assert_eq!(broken(&[("Abcdef1234", "2020-01-01")], "Abcdef5674", "2026-03-02"), [5]);
        assert!(broken(&[("Abcdef1234", "2020-01-01")], "Abcdef5678", "2026-03-02").is_empty());
    }

    #[test]
    fn the_tenth_last_is_refused_and_the_eleventh_is_not() {
        let old: Vec<(String, &str)> =
            ('A'..='K').map(|c| (format!("{}12", String::from(c).repeat(8)), "2020-01-01")).collect();
        let old: Vec<(&str, &str)> = old.iter().map(|(value, set)| (value.as_str(), *set)).collect();
        assert_eq!(broken(&old, "BBBBBBBB12", "2026-03-02"), [6]);
        assert!(broken(&old, "AAAAAAAA12", "2026-03-02").is_empty());
    }

    #[test]
    fn a_password_in_use_less_than_thirteen_months_ago_is_refused() {
        let mut passwords = vec![("Zebrafinch12".to_owned(), "2024-01-01".to_owned())];
        passwords.extend(
            (10..22).map(|n| (format!("{}99", char::from(b'A' + n).to_string().repeat(9)), "2025-02-02".to_owned())),
        );
        let passwords: Vec<(&str, &str)> = passwords.iter().map(|(v, s)| (v.as_str(), s.as_str())).collect();
        assert_eq!(broken(&passwords, "Zebrafinch12", "2026-03-01"), [7]);
        assert!(broken(&passwords, "Zebrafinch12", "2026-03-03").is_empty());
    }

    #[test]
    fn distances() {
        for (a, b, expected) in [("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("abcd", "bcda", 2)] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }
}
