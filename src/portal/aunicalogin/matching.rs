//! Which account a digital identity belongs to; the first time, it is linked.

use crate::portal::{
    App, Rule,
    accounts::{Account, Accounts, Person},
    saml::Assertion,
};

/// The person code of the account that the identity belongs to.
pub(super) fn account_of(app: &App, assertion: &Assertion) -> Option<String> {
    let mut state = app.state();
    let account = find(&mut state.accounts, assertion, app.keeps(Rule::IdentitiesLinked))?;
    let identity = (assertion.issuer.clone(), assertion.subject.clone());
    if !account.linked.contains(&identity) {
        account.linked.push(identity);
    }
    Some(account.person_code.clone())
}

/// The account; `known` tells whether one is found by what its holder is known by, too.
fn find<'a>(accounts: &'a mut Accounts, assertion: &Assertion, known: bool) -> Option<&'a mut Account> {
    let said = &assertion.person;
    let edugain = assertion.kind == "edugain";
    let code = [
        accounts.only(|account| is_linked(account, assertion)),
        accounts.only(|account| known && same_tax_code(&account.person, said)),
        accounts.only(|account| known && edugain && same_email(&account.person, said)),
        accounts.only(|account| known && !edugain && same_person(&account.person, said)),
    ]
    .into_iter()
    .flatten()
    .next()?;
    accounts.get(&code)
}

fn is_linked(account: &Account, assertion: &Assertion) -> bool {
    account.linked.iter().any(|(issuer, subject)| *issuer == assertion.issuer && *subject == assertion.subject)
}

fn same_tax_code(known: &Person, said: &Person) -> bool {
    !said.tax_code.is_empty() && known.tax_code.eq_ignore_ascii_case(&said.tax_code)
}

fn same_email(known: &Person, said: &Person) -> bool {
    !said.email.is_empty() && known.email.eq_ignore_ascii_case(&said.email)
}

/// Without a tax code on both sides, as eIDAS knows none: names and date of birth of a single account.
fn same_person(known: &Person, said: &Person) -> bool {
    let comparable = known.tax_code.is_empty() || said.tax_code.is_empty();
    let surname = |person: &Person| person.surname.clone().unwrap_or_default().to_lowercase();
    comparable
        && said.birth_date.is_some()
        && known.birth_date == said.birth_date
        && known.name.to_lowercase() == said.name.to_lowercase()
        && surname(known) == surname(said)
}
