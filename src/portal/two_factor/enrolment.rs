//! How an account is protected besides its password.

use jiff::Timestamp;

use super::Secret;
use crate::portal::{Policy, Rule, policy::OtpRules, random};

/// The second factor.
#[derive(Clone, Debug, Default)]
pub(crate) enum Protection {
    /// None.
    #[default]
    Off,
    /// 2FA SPID/CIE/eIDAS: credentials alone are refused.
    Identity,
    /// 2FA Polimi: one-time codes of an app.
    App(Secret),
    /// 2FA Polimi: one-time codes by SMS to this number.
    Sms(String),
}

/// How an account is protected.
#[derive(Clone, Debug, Default)]
pub(crate) struct Enrolment {
    /// The second factor.
    pub(crate) protection: Protection,
    /// The emergency deactivation keys: the last one opens, and no other if a new one replaces the old.
    keys: Vec<String>,
    /// The number to which an emergency code can be sent.
    pub(crate) rescue_number: Option<String>,
    /// Why SPID and CIE can't be used, if that was declared.
    pub(crate) declared: Option<String>,
    /// 2FA was deactivated: the next log-in needs credentials only.
    pub(crate) suspended: bool,
    /// The time step whose code was accepted last.
    last_step: Option<u64>,
}

impl Enrolment {
    /// Whether there is a second factor.
    pub(crate) const fn is_active(&self) -> bool {
        !matches!(self.protection, Protection::Off)
    }

    /// Switches 2FA by an app on with a code of it; answers whether the code was right.
    pub(crate) fn confirm_app(&mut self, secret: Secret, policy: &Policy, candidate: &str, now: Timestamp) -> bool {
        let step = secret.step_of(candidate, &policy.otp, seconds(now), None);
        if step.is_none() && policy.keeps(Rule::WizardCodeChecked) {
            return false;
        }
        self.activate(Protection::App(secret));
        self.last_step = step;
        true
    }

    /// Switches a second factor on.
    pub(crate) fn activate(&mut self, protection: Protection) {
        self.protection = protection;
        self.last_step = None;
        self.suspended = false;
    }

    /// Switches it off; the person returns to credentials for the time being.
    pub(crate) fn deactivate(&mut self) {
        *self = Self { suspended: true, rescue_number: self.rescue_number.take(), ..Self::default() };
    }

    /// Whether this is a code of the app; from then on it is none.
    pub(crate) fn accepts(&mut self, rules: &OtpRules, candidate: &str, now: Timestamp) -> bool {
        let Protection::App(secret) = &self.protection else {
            return false;
        };
        let step = secret.step_of(candidate, rules, seconds(now), self.last_step);
        self.last_step = step.or(self.last_step);
        step.is_some()
    }

    /// Makes a new emergency deactivation key: four groups of four letters and digits.
    pub(crate) fn renew_key(&mut self) -> String {
        let groups: Vec<String> = (0..4).map(|_| random::letters(4)).collect();
        let key = groups.join("-");
        self.keys.push(key.clone());
        key
    }

    /// Whether this is the emergency deactivation key, however it was typed.
    pub(crate) fn opens_with_key(&self, policy: &Policy, candidate: &str) -> bool {
        let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
        let valid = if policy.keeps(Rule::NewKeyReplaces) { 1 } else { self.keys.len() };
        self.keys.iter().rev().take(valid).any(|key| plain(key) == plain(candidate))
    }

    /// Whether there is an emergency deactivation key.
    pub(crate) const fn has_key(&self) -> bool {
        !self.keys.is_empty()
    }
}

fn seconds(time: Timestamp) -> u64 {
    u64::try_from(time.as_second()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Edition;

    #[test]
    fn a_new_key_replaces_the_old_one() {
        let policy = Policy::documented(Edition::PagUk);
        let mut enrolment = Enrolment::default();
        assert!(!enrolment.opens_with_key(&policy, ""));
        let old = enrolment.renew_key();
        assert_eq!(old.len(), 19);
        assert!(enrolment.opens_with_key(&policy, &old.to_lowercase().replace('-', " ")));
        let new = enrolment.renew_key();
        assert!(!enrolment.opens_with_key(&policy, &old) && enrolment.opens_with_key(&policy, &new));
    }
}
