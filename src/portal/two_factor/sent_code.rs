//! Codes that are sent by SMS or e-mail: for a moment, and for one recipient.

use jiff::Timestamp;

use crate::portal::{Policy, Rule, policy::OtpRules, random};

/// A code that was sent.
#[derive(Clone)]
pub(crate) struct SentCode {
    code: String,
    to: String,
    sent: Timestamp,
}

impl std::fmt::Debug for SentCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SentCode").field("sent", &self.sent).finish_non_exhaustive()
    }
}

impl SentCode {
    /// A new code for a phone number or e-mail address.
    pub(crate) fn new(rules: &OtpRules, to: &str, now: Timestamp) -> Self {
        let digits = u32::try_from(rules.digits).unwrap_or(6);
        Self { code: random::number(digits).to_string(), to: to.to_owned(), sent: now }
    }

    /// The code, for the message alone.
    pub(crate) fn code(&self) -> &str {
        &self.code
    }

    /// Whom it was sent to.
    pub(crate) fn to(&self) -> &str {
        &self.to
    }

    /// Whom it was sent to, with most of it hidden.
    pub(crate) fn masked(&self) -> String {
        let (shown, rest) = match self.to.split_once('@') {
            Some((local, domain)) => (local.chars().take(1).collect::<String>(), format!("@{domain}")),
            None => {
                let digits: Vec<char> = self.to.chars().collect();
                let head: String = digits.iter().take(3).collect();
                (head, digits.iter().skip(digits.len().saturating_sub(3)).collect())
            }
        };
        format!("{shown}***{rest}")
    }

    /// Whether this is the code, and in time.
    pub(crate) fn accepts(&self, policy: &Policy, candidate: &str, now: Timestamp) -> bool {
        let rules = &policy.otp;
        (self.code == candidate || !policy.keeps(Rule::SentCodeChecked))
            && now.as_second() - self.sent.as_second() <= rules.sent_code_validity
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{edition::Edition, portal::Policy};

    #[test]
    fn a_code_lapses() {
        let policy = Policy::documented(Edition::Gss);
        let rules = &policy.otp;
        let sent = Timestamp::from_second(1_772_442_000).unwrap();
        let code = SentCode::new(rules, "olena@example.org", sent);
        let after = |seconds: i64| Timestamp::from_second(1_772_442_000 + seconds).unwrap();
        assert_eq!(code.code().len(), 6);
        assert!(code.accepts(&policy, code.code(), after(600)));
        assert!(!code.accepts(&policy, code.code(), after(601)));
        assert!(!code.accepts(&policy, "", after(0)));
    }

    #[test]
    fn recipients_are_masked() {
        let rules = Policy::documented(Edition::Gss).otp;
        let masked = |to| SentCode::new(&rules, to, Timestamp::UNIX_EPOCH).masked();
        assert_eq!(masked("olena@example.org"), "o***@example.org");
        assert_eq!(masked("+393381234567"), "+39***567");
    }
}
