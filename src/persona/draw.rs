//! Choices that look random and are the same for the same seed.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::Secret;

/// Letters and digits that nobody mistakes for each other when reading them off a page.
const UPPER: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
const LOWER: &[u8] = b"abcdefghijkmnpqrstuvwxyz";
const DIGIT: &[u8] = b"23456789";
const SPECIAL: &[u8] = b"!#*+-=?@_";

/// Where the choices of one persona in one scenario come from.
///
/// Each choice is named and depends on nothing but the seed, the persona, the scenario and its name: adding one does
/// not change the others.
#[derive(Clone)]
pub(super) struct Draw(String);

impl Draw {
    pub(super) fn new(seed: u64, key: &str, salt: &str) -> Self {
        Self(format!("{seed}\u{0}{key}\u{0}{salt}"))
    }

    /// One of a pool; `None` of an empty one.
    pub(super) fn pick<'a, T>(&self, what: &str, pool: &'a [T]) -> Option<&'a T> {
        let size = u64::try_from(pool.len()).ok().filter(|size| *size > 0)?;
        pool.get(usize::try_from(self.number(what) % size).ok()?)
    }

    /// Decimal digits, `count` of them (at most 18).
    pub(super) fn digits(&self, what: &str, count: usize) -> String {
        let mut digits = format!("{:018}", self.number(what) % 10_u64.pow(18));
        digits.truncate(count);
        digits
    }

    /// Eight hexadecimal digits that no other persona or scenario has.
    pub(super) fn tag(&self) -> String {
        self.bytes("tag")[..4].iter().fold(String::new(), |mut tag, byte| {
            let _ = write!(tag, "{byte:02x}");
            tag
        })
    }

    /// A password of a pattern: `U` an upper case letter, `l` a lower case one, `d` a digit, `s` a special character.
    pub(super) fn password(&self, what: &str, pattern: &str) -> Secret {
        let bytes = self.bytes(what);
        let characters = pattern.bytes().zip(bytes.into_iter().cycle()).map(|(class, byte)| {
            let pool = match class {
                b'U' => UPPER,
                b'd' => DIGIT,
                b's' => SPECIAL,
                _ => LOWER,
            };
            char::from(pool[usize::from(byte) % pool.len()])
        });
        Secret::new(characters.collect::<String>())
    }

    fn number(&self, what: &str) -> u64 {
        self.bytes(what)[..8].iter().fold(0, |number, &byte| number << 8 | u64::from(byte))
    }

    fn bytes(&self, what: &str) -> [u8; 32] {
        Sha256::digest(format!("{}\u{0}{what}", self.0)).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same() {
        let (one, same) = (Draw::new(7, "olena", "a"), Draw::new(7, "olena", "a"));
        assert_eq!(one.tag(), same.tag());
        assert_eq!(one.digits("mobile", 5), same.digits("mobile", 5));
        assert_eq!(one.password("p", "Ulld").expose(), same.password("p", "Ulld").expose());
    }

    #[test]
    fn seed_persona_and_scenario_matter() {
        let tag = Draw::new(7, "olena", "a").tag();
        for other in [Draw::new(8, "olena", "a"), Draw::new(7, "ines", "a"), Draw::new(7, "olena", "b")] {
            assert_ne!(other.tag(), tag);
        }
    }

    #[test]
    fn a_pool_is_used_up() {
        let pool = ["a", "b", "c"];
        let seen: std::collections::HashSet<_> =
            (0..60).filter_map(|seed| Draw::new(seed, "k", "s").pick("name", &pool)).collect();
        assert_eq!(seen.len(), 3);
        assert_eq!(Draw::new(1, "k", "s").pick::<u8>("name", &[]), None);
    }
}
