//! Polimi accounts: who is registered, with which credentials and linked identities.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};

use super::{Policy, Rule, random, two_factor::Enrolment};

/// What a person entered at registration, or an identity provider asserted.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Person {
    /// Family name; none if its absence was declared.
    pub(crate) surname: Option<String>,
    /// Given name.
    pub(crate) name: String,
    /// `M` or `F`.
    pub(crate) sex: String,
    /// Date of birth.
    pub(crate) birth_date: Option<Date>,
    /// Country of birth, by its name in the list.
    pub(crate) birth_country: String,
    /// Province of birth, for Italy: its code.
    pub(crate) birth_province: String,
    /// Place of birth as it is shown.
    pub(crate) birth_place: String,
    /// Citizenship, by the country's name.
    pub(crate) citizenship: String,
    /// A further citizenship; empty if none.
    pub(crate) other_citizenship: String,
    /// Tax code; empty if none.
    pub(crate) tax_code: String,
    /// Personal e-mail address.
    pub(crate) email: String,
    /// Mobile phone number; empty if none.
    pub(crate) mobile: String,
    /// Residence telephone number; empty if none.
    pub(crate) residence_phone: String,
    /// Domicile telephone number; empty if none.
    pub(crate) domicile_phone: String,
}

impl Person {
    /// Whether Italian is the only citizenship (access chart, heading).
    pub(crate) fn sole_italian(&self) -> bool {
        self.citizenship == "Italy" && self.other_citizenship.is_empty()
    }

    /// Given name and surname.
    pub(crate) fn full_name(&self) -> String {
        match &self.surname {
            Some(surname) => format!("{} {surname}", self.name),
            None => self.name.clone(),
        }
    }
}

/// A password that was set, and when.
#[derive(Clone)]
pub(crate) struct Password {
    /// The password.
    pub(crate) value: String,
    /// When it was set.
    pub(crate) set: Timestamp,
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Password").field("set", &self.set).finish_non_exhaustive()
    }
}

/// One Polimi account.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account {
    /// Eight digits: the university's identifier of the person.
    pub(crate) person_code: String,
    /// Who it belongs to.
    pub(crate) person: Person,
    /// All passwords, the present one last.
    pub(crate) passwords: Vec<Password>,
    /// Digital identities that were linked to it: issuer and subject.
    pub(crate) linked: Vec<(String, String)>,
    /// Log-ins with credentials so far.
    pub(crate) accesses: u32,
    /// Two-factor authentication.
    pub(crate) two_factor: Enrolment,
}

impl Account {
    /// The number to which a code that deactivates 2FA can be sent, if that was enabled.
    pub(crate) fn rescue_number(&self, policy: &Policy) -> Option<String> {
        let registered = Some(self.person.mobile.clone()).filter(|_| !policy.keeps(Rule::RescueSmsOffAtFirst));
        self.two_factor.rescue_number.clone().or(registered)
    }

    /// Whether this is the present password.
    pub(crate) fn opens_with(&self, policy: &Policy, password: &str) -> bool {
        self.passwords.last().is_some_and(|present| compared(policy, &present.value) == compared(policy, password))
    }
}

/// What of a password is compared: all of it, as it was typed, if the rules are kept.
fn compared(policy: &Policy, password: &str) -> String {
    let whole = if policy.keeps(Rule::WholePassword) { usize::MAX } else { 8 };
    let part: String = password.chars().take(whole).collect();
    if policy.keeps(Rule::PasswordCapitals) { part } else { part.to_lowercase() }
}

/// Every account, by person code.
#[derive(Debug, Default)]
pub(crate) struct Accounts(BTreeMap<String, Account>);

impl Accounts {
    /// Registers a person under a new person code of so many digits.
    pub(crate) fn register(&mut self, person: Person, digits: u32) -> &mut Account {
        let mut code = random::number(digits).to_string();
        while self.0.contains_key(&code) {
            code = random::number(digits).to_string();
        }
        self.0.entry(code.clone()).or_insert(Account { person_code: code, person, ..Account::default() })
    }

    /// The account with this person code.
    pub(crate) fn get(&mut self, person_code: &str) -> Option<&mut Account> {
        self.0.get_mut(person_code)
    }

    /// The person code of the one account that a test holds for; none if there are several.
    pub(crate) fn only(&self, test: impl Fn(&Account) -> bool) -> Option<String> {
        let mut found = self.0.values().filter(|account| test(account));
        let code = found.next()?.person_code.clone();
        found.next().is_none().then_some(code)
    }

    /// Every account.
    pub(crate) fn all(&mut self) -> impl Iterator<Item = &mut Account> {
        self.0.values_mut()
    }

    /// The first account that a test holds for.
    pub(crate) fn find(&mut self, test: impl Fn(&Account) -> bool) -> Option<&mut Account> {
        self.0.values_mut().find(|account| test(account))
    }
}
