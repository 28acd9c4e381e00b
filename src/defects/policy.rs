//! Deviating values of the portal's rules: the documented ones with a table over them.

use serde::de::Error as _;
use toml::{Table, Value};

use crate::{edition::Edition, portal::Policy};

/// So many words that would be right are shown at most.
const SHOWN: usize = 8;

/// The documented rules of an edition, with these values over them.
///
/// # Errors
/// If there is no such rule, or its value is of another kind.
pub(super) fn deviating(edition: Edition, over: &Table) -> Result<Policy, toml::de::Error> {
    let serialised = Table::try_from(Policy::documented(edition)).map_err(toml::de::Error::custom)?;
    let mut rules = serialised;
    merge(&mut rules, over, "policy")?;
    Value::Table(rules).try_into().map_err(shortened)
}

/// Of many words that would be right, those most like the one that is not.
fn shortened(error: toml::de::Error) -> toml::de::Error {
    let Some((said, known)) = error.message().split_once(", expected one of ") else { return error };
    let wrong = said.split('`').nth(1).unwrap_or_default();
    let mut known: Vec<&str> = known.split(", ").collect();
    if known.len() <= SHOWN {
        return error;
    }
    let likeness = |word: &str| strsim::jaro_winkler(wrong, word.trim_matches('`'));
    known.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
    known.truncate(SHOWN);
    toml::de::Error::custom(format!("{said}, expected one of {}, …", known.join(", ")))
}

fn merge(rules: &mut Table, over: &Table, place: &str) -> Result<(), toml::de::Error> {
    for (key, value) in over {
        let known = || rules.keys().map(|rule| format!("`{rule}`")).collect::<Vec<_>>().join(", ");
        match (rules.get(key), value) {
            (None, _) => {
                let message = format!("{place} has no `{key}`, expected one of {}", known());
                return Err(shortened(toml::de::Error::custom(message)));
            }
            (Some(Value::Table(_)), Value::Table(_)) => {}
            (Some(known), value) if known.type_str() != value.type_str() => {
                let expected = known.type_str();
                return Err(toml::de::Error::custom(format!(
                    "{place}.{key} is of type {expected}, found {}",
                    value.type_str()
                )));
            }
            (Some(_), _) => {}
        }
        match (rules.get_mut(key), value) {
            (Some(Value::Table(inner)), Value::Table(value)) => merge(inner, value, &format!("{place}.{key}"))?,
            (Some(rule), value) => *rule = value.clone(),
            (None, _) => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_said_deviates_and_the_rest_stays_as_documented() {
        let policy =
            deviating(Edition::PagUk, &table("login_page = \"tabs\"\npolimi_password = { length = 7 }")).unwrap();
        let mut expected = Policy::documented(Edition::PagUk);
        expected.login_page = crate::portal::LoginPage::Tabs;
        expected.polimi_password.length = 7;
        assert_eq!(policy, expected);
        for edition in Edition::ALL {
            assert_eq!(deviating(edition, &Table::new()).unwrap(), Policy::documented(edition));
        }
    }

    #[test]
    fn what_is_no_rule_is_refused_with_those_that_are() {
        let said = |text: &str| deviating(Edition::Gss, &table(text)).unwrap_err().message().to_owned();
        assert!(said("lenght = 7").starts_with("policy has no `lenght`, expected one of "));
        assert!(said("otp = { digit = 7 }").starts_with("policy.otp has no `digit`, expected one of `digits`, "));
        assert!(said("first_tim_here = true").contains("expected one of `first_time_here`, "));
        assert_eq!(said("otp = { digits = \"six\" }"), "policy.otp.digits is of type integer, found string");
        assert!(said("login_page = \"tab\"").contains("unknown variant `tab`"));
    }
}
