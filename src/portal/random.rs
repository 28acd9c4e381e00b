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
pub(crate) fn bytes(count: usize) -> Vec<u8> {
    let mut bytes = vec![0; count];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

/// So many letters and digits of the alphabet of Base32 (RFC 4648 section 6), which people don't confuse.
pub(crate) fn letters(count: usize) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    bytes(count).into_iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}
