//! Who was identified, by which means, and how far that lets them in.

use crate::portal::{
    App, Rule, Visitor,
    accounts::{Account, Person},
    policy::{Declaration, Policy},
    two_factor::Protection,
};

/// Whom a service learns to have logged in.
#[expect(clippy::large_enum_variant, reason = "one for each visitor, and moved seldom")]
#[derive(Clone, Debug)]
pub(crate) enum Principal {
    /// The holder of a Polimi account.
    Polimi {
        /// The account's person code.
        person_code: String,
    },
    /// Somebody of another university, without a Polimi account.
    Edugain {
        /// The home university's entity id.
        issuer: String,
        /// Who it is, for that university.
        subject: String,
        /// What the university says of the person.
        person: Person,
    },
}

/// How somebody was identified.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Means {
    /// Person code and password.
    Credentials,
    /// SPID, CIE or eIDAS.
    Identity,
    /// The account of another university.
    Edugain,
}

/// How far somebody has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Stage {
    /// The one-time code is to be entered.
    Otp,
    /// 2FA Polimi was activated just now: the one-time code is to be entered before a service is used.
    Enrolled,
    /// 2FA is to be activated.
    Activation,
    /// 2FA is to be activated, by SPID or CIE or following a declaration.
    Obligation,
    /// Services may be used.
    In,
}

/// Somebody who was identified.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    /// Who.
    pub(crate) principal: Principal,
    /// By which means.
    pub(crate) means: Means,
    /// How far they have come.
    pub(crate) stage: Stage,
}

impl Access {
    /// The person code, if there is an account.
    pub(crate) fn person_code(&self) -> Option<&str> {
        match &self.principal {
            Principal::Polimi { person_code } => Some(person_code),
            Principal::Edugain { .. } => None,
        }
    }
}

/// How far an account's holder comes with these means; none if they don't suffice at all.
pub(super) fn stage(policy: &Policy, account: &Account, means: Means) -> Option<Stage> {
    let enrolment = &account.two_factor;
    match (&enrolment.protection, means) {
        (Protection::Identity, Means::Identity) | (Protection::Off, Means::Edugain) => Some(Stage::In),
        (Protection::Identity, Means::Credentials | Means::Edugain) => {
            (!policy.keeps(Rule::IdentityReplacesCredentials)).then_some(Stage::In)
        }
        (Protection::App(_) | Protection::Sms(_), means) => Some(second(policy, means)),
        (Protection::Off, Means::Identity) if !policy.keeps(Rule::IdentityAsksTwoFactor) => Some(Stage::In),
        (Protection::Off, Means::Identity) => Some(Stage::Activation),
        (Protection::Off, Means::Credentials) => Some(match enrolment.suspended {
            true => Stage::In,
            false if account.accesses < policy.accesses_without_2fa => Stage::In,
            false if obliged(policy, account, means) => Stage::Obligation,
            false => Stage::Activation,
        }),
    }
}

/// How far these means lead with 2FA Polimi.
fn second(policy: &Policy, means: Means) -> Stage {
    let asked = match means {
        Means::Credentials => policy.keeps(Rule::OtpAsked),
        Means::Edugain => policy.keeps(Rule::OtpAfterEdugain),
        Means::Identity => !policy.keeps(Rule::IdentityBesideApp),
    };
    if asked { Stage::Otp } else { Stage::In }
}

/// Whether somebody has to declare that SPID and CIE can't be used before 2FA Polimi is offered.
pub(crate) fn obliged(policy: &Policy, account: &Account, means: Means) -> bool {
    let sole_italian = account.person.sole_italian() && policy.keeps(Rule::SoleItaliansObliged);
    match policy.declaration {
        Declaration::SoleItalians => sole_italian,
        Declaration::Everybody => sole_italian || means == Means::Credentials,
    }
}

/// Who may use services now, and the account if there is one.
pub(crate) fn admitted(app: &App, visitor: &Visitor) -> Option<(Access, Option<Account>)> {
    let access = visitor.with(|session| session.login.access.clone())?;
    let account = access.person_code().and_then(|code| app.state().accounts.get(code).cloned());
    (access.stage == Stage::In || !app.keeps(Rule::ServicesGated)).then_some((access, account))
}

/// Name and person code of whoever was identified, for the head of pages.
pub(crate) fn who(app: &App, visitor: &Visitor) -> Option<(String, String)> {
    match visitor.with(|session| session.login.access.clone())?.principal {
        Principal::Polimi { person_code } => {
            let name = app.state().accounts.get(&person_code)?.person.full_name();
            Some((name, person_code))
        }
        Principal::Edugain { person, .. } => Some((person.full_name(), String::new())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{edition::Edition, portal::two_factor::Secret};

    #[test]
    fn what_each_means_leads_to_with_each_second_factor() {
        let policy = Policy::documented(Edition::PagUk);
        let app = || Protection::App(Secret::of([7; 20]));
        for (protection, means, expected) in [
            (Protection::Off, Means::Credentials, Some(Stage::Activation)),
            (Protection::Off, Means::Identity, Some(Stage::Activation)),
            (Protection::Off, Means::Edugain, Some(Stage::In)),
            (Protection::Identity, Means::Credentials, None),
            (Protection::Identity, Means::Identity, Some(Stage::In)),
            (Protection::Identity, Means::Edugain, None),
            (app(), Means::Credentials, Some(Stage::Otp)),
            (app(), Means::Identity, Some(Stage::In)),
            (app(), Means::Edugain, Some(Stage::Otp)),
        ] {
            let mut account = Account::default();
            account.two_factor.protection = protection;
            assert_eq!(stage(&policy, &account, means), expected, "{:?} {means:?}", account.two_factor.protection);
        }
    }
}
