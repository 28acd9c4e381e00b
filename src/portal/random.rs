//! Unguessable values.

use rand::{Rng, RngExt};

/// A token of 128 bits, in hexadecimal digits.
pub(crate) fn token() -> String {
    format!("{:032x}", rand::rng().random::<u128>())
}

/// A number of `digits` decimal digits, the first of them not zero.
pub(crate) fn number(digits: u32) -> u64 {
    let least = 10_u64.pow(digits.saturating_sub(1));
    rand::rng().random_range(least..least * 10)
}

/// Random bytes.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}
