//! Time-based one-time codes: RFC 6238 on RFC 4226, with HMAC-SHA-1 as common apps have it.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;

use crate::portal::{policy::OtpRules, random};

/// A shared secret.
#[derive(Clone, Eq, PartialEq)]
pub(crate) struct Secret(Vec<u8>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl Secret {
    /// A new secret.
    pub(crate) fn new(rules: &OtpRules) -> Self {
        Self(random::bytes(rules.secret_bytes))
    }

    /// A known secret.
    #[cfg(test)]
    pub(crate) fn of(bytes: [u8; 20]) -> Self {
        Self(bytes.to_vec())
    }

    /// As people type it into their app: Base32 without padding (RFC 4648 section 6).
    pub(crate) fn base32(&self) -> String {
        const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let bits = self.0.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1));
        let bits: Vec<u8> = bits.collect();
        let value = |group: &[u8]| group.iter().fold(0_usize, |value, bit| value << 1 | usize::from(*bit));
        bits.chunks(5).filter_map(|group| ALPHABET.get(value(group))).map(|letter| char::from(*letter)).collect()
    }

    /// As apps scan it: Key Uri Format.
    pub(crate) fn address(&self, account: &str, rules: &OtpRules) -> String {
        let (secret, digits, period) = (self.base32(), rules.digits, rules.period);
        format!(
            "otpauth://totp/Polimi:{account}?secret={secret}&issuer=Polimi&algorithm=SHA1&digits={digits}&period={period}"
        )
    }

    /// The code of a time step.
    pub(crate) fn code(&self, step: u64, digits: usize) -> String {
        let value = self.truncated(step) % 10_u64.pow(u32::try_from(digits).unwrap_or(6));
        format!("{value:0digits$}")
    }

    /// Dynamic truncation: RFC 4226 section 5.3.
    fn truncated(&self, step: u64) -> u64 {
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(&self.0) else {
            return 0;
        };
        mac.update(&step.to_be_bytes());
        let digest = mac.finalize().into_bytes();
        let offset = digest.last().map_or(0, |byte| usize::from(byte & 0xf));
        let number = digest.iter().skip(offset).take(4).fold(0, |value, byte| value << 8 | u64::from(*byte));
        number & 0x7fff_ffff
    }

    /// The time step whose code this is: of those within the window, and after the last one that was accepted.
    pub(crate) fn step_of(&self, candidate: &str, rules: &OtpRules, now: u64, last: Option<u64>) -> Option<u64> {
        let present = now / rules.period;
        let mut steps = present.saturating_sub(rules.window)..=present + rules.window;
        let unused = |step: u64| !rules.once || last.is_none_or(|last| step > last);
        steps.find(|step| unused(*step) && self.code(*step, rules.digits) == candidate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{edition::Edition, portal::Policy};

    fn secret() -> Secret {
        Secret::of(*b"12345678901234567890")
    }

    #[test]
    fn the_vectors_of_rfc_6238_appendix_b() {
        for (time, code) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(secret().code(time / 30, 8), code, "{time}");
        }
    }

    #[test]
    fn base32_as_rfc_4648_has_it() {
        assert_eq!(secret().base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(Secret::new(&Policy::documented(Edition::PagUk).otp).base32().len(), 32);
    }

    #[test]
    fn one_step_of_delay_and_never_twice() {
        let rules = Policy::documented(Edition::PagUk).otp;
        let now = 1_772_442_000;
        let code = |step: u64| secret().code(step, 6);
        let present = now / 30;
        for (step, accepted) in [(present - 2, false), (present - 1, true), (present, true), (present + 1, true)] {
            assert_eq!(secret().step_of(&code(step), &rules, now, None).is_some(), accepted, "{step}");
        }
        assert_eq!(secret().step_of(&code(present + 2), &rules, now, None), None);
        assert_eq!(secret().step_of(&code(present), &rules, now, Some(present)), None, "a second time");
        assert_eq!(secret().step_of(&code(present - 1), &rules, now, Some(present)), None, "an older one");
        assert_eq!(secret().step_of(&code(present + 1), &rules, now, Some(present)), Some(present + 1));
    }
}
