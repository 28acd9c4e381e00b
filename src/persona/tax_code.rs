//! The Italian tax code (*codice fiscale*) of a natural person: how it is composed, and its variants.
//!
//! Rules: D.M. 23 December 1976 no. 13813 (composition, check character, omocodia); Agenzia delle Entrate, circular
//! 34/E of 2011 with the table of the Ministry of the Interior's circular 1 of 2008 (diacritics). Says what a tax
//! code must be; whether one was really assigned, only the Agenzia delle Entrate knows.

use jiff::civil::Date;

use super::Sex;

/// The characters of a tax code before the check character.
const BODY: usize = 15;

/// The positions that hold digits, from the right: omocodia replaces them in this order.
const DIGITS: [usize; 7] = [14, 13, 12, 10, 9, 7, 6];

/// What stands for the digits 0 to 9 where omocodia replaces them.
const OMOCODIA: &[u8; 10] = b"LMNPQRSTUV";

/// The letters of the months, January first.
const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";

/// The value of a letter at an odd position, `A` first; a digit has the value of the letter at its place.
const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// Why there is no tax code.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum TaxCodeError {
    /// The given name has no letter that the Latin alphabet could stand for.
    #[error("no tax code for the given name {0:?}: no Latin letters")]
    GivenName(String),
    /// The place is not a letter and three digits.
    #[error("{0:?} is no place code: expected a letter and three digits")]
    Place(String),
    /// Not fifteen letters and digits and a check character.
    #[error("{0:?} is no tax code: expected six letters, two digits, …, sixteen characters in all")]
    Shape(String),
}

/// Who a tax code is for.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// All surnames, `None` for a person without.
    pub surname: Option<&'a str>,
    /// All given names.
    pub given_name: &'a str,
    /// The registered sex.
    pub sex: Sex,
    /// The date of birth.
    pub birth_date: Date,
    /// The cadastral code of the municipality that existed at birth, or the code of the foreign country (`Z138`).
    pub place_code: &'a str,
}

/// The tax code of a person, as assigned when nobody else has the same.
///
/// # Errors
///
/// [`TaxCodeError::GivenName`] or [`TaxCodeError::Place`] when a part cannot be composed.
pub fn encode(subject: &Subject<'_>) -> Result<String, TaxCodeError> {
    let given_name = transliterate(subject.given_name);
    if given_name.is_empty() {
        return Err(TaxCodeError::GivenName(subject.given_name.into()));
    }
    if !is_place(subject.place_code.as_bytes()) {
        return Err(TaxCodeError::Place(subject.place_code.into()));
    }
    let surname = transliterate(subject.surname.unwrap_or_default());
    let birth = birth_part(subject.birth_date, subject.sex);
    let body = format!("{}{}{birth}{}", surname_part(&surname), given_name_part(&given_name), subject.place_code);
    with_check(body)
}

/// The check character for the first fifteen characters of a tax code; `None` when they are not fifteen capital
/// letters and digits.
#[must_use]
pub fn check_character(body: &str) -> Option<char> {
    if body.len() != BODY {
        return None;
    }
    let values = body.bytes().enumerate().map(|(index, byte)| value(index, byte));
    let sum = values.sum::<Option<u32>>()? % 26;
    char::from_digit(sum + 10, 36).map(|c| c.to_ascii_uppercase())
}

/// Whether a text is a tax code: sixteen capital characters of the right kinds, a day and a month that exist, and the
/// right check character. Variants by omocodia are tax codes too.
#[must_use]
pub fn is_valid(code: &str) -> bool {
    plain(code).is_ok_and(|body| {
        let bytes = body.as_bytes();
        let day = body.get(9..11).and_then(|day| day.parse::<u32>().ok());
        bytes[..6].iter().all(u8::is_ascii_uppercase)
            && MONTHS.contains(&bytes[8])
            && day.is_some_and(|day| matches!(day, 1..=31 | 41..=71))
            && is_place(&bytes[11..])
    })
}

/// A variant of a tax code by omocodia: digits replaced by letters, check character computed again.
///
/// `nth` counts in binary, its lowest bit standing for the rightmost digit: 0 replaces none, 1 the rightmost, 127 all
/// seven; higher bits are ignored. `code` may itself be a variant.
///
/// # Errors
///
/// [`TaxCodeError::Shape`] when `code` is not a tax code, its check character included.
pub fn omocode(code: &str, nth: u8) -> Result<String, TaxCodeError> {
    let mut body = plain(code)?.into_bytes();
    for (bit, &position) in DIGITS.iter().enumerate() {
        if nth >> bit & 1 == 1 {
            body[position] = OMOCODIA[usize::from(body[position] - b'0')];
        }
    }
    with_check(body.into_iter().map(char::from).collect())
}

/// All 128 variants of a tax code, the plain one first.
///
/// # Errors
///
/// As [`omocode`].
pub fn omocodes(code: &str) -> Result<Vec<String>, TaxCodeError> {
    (0..128).map(|nth| omocode(code, nth)).collect()
}

/// A name in the 26 capital letters: accents dropped, `Ä`, `Ö`, `Ü`, `Æ`, `Œ` and `ß` as two letters, everything else
/// (spaces, apostrophes, hyphens, other alphabets) left out.
///
/// Letters that the circular's table does not list are written by their base letter.
#[must_use]
pub fn transliterate(name: &str) -> String {
    name.chars().flat_map(char::to_uppercase).map(latin).collect()
}

/// The capital letters for one capital character.
fn latin(character: char) -> &'static str {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    match character {
        'A'..='Z' => {
            let index = usize::from(character as u8 - b'A');
            &ALPHABET[index..=index]
        }
        'Ä' | 'Æ' => "AE",
        'Ö' | 'Œ' => "OE",
        'Ü' => "UE",
        'ẞ' => "SS",
        'Þ' => "TH",
        'À' | 'Á' | 'Â' | 'Ã' | 'Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'Ç' | 'Ć' | 'Č' | 'Ĉ' | 'Ċ' => "C",
        'Ď' | 'Đ' | 'Ð' => "D",
        'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ė' | 'Ę' | 'Ě' => "E",
        'Ğ' | 'Ģ' | 'Ĝ' | 'Ġ' => "G",
        'Ħ' | 'Ĥ' => "H",
        'Ì' | 'Í' | 'Î' | 'Ï' | 'Ī' | 'Į' | 'İ' => "I",
        'Ĵ' => "J",
        'Ķ' => "K",
        'Ł' | 'Ļ' | 'Ľ' | 'Ĺ' => "L",
        'Ñ' | 'Ń' | 'Ň' | 'Ņ' => "N",
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ø' | 'Ō' | 'Ő' => "O",
        'Ŕ' | 'Ř' => "R",
        'Ś' | 'Š' | 'Ş' | 'Ș' | 'Ŝ' => "S",
        'Ť' | 'Ţ' | 'Ț' => "T",
        'Ù' | 'Ú' | 'Û' | 'Ū' | 'Ů' | 'Ű' | 'Ų' | 'Ŭ' => "U",
        'Ŵ' => "W",
        'Ý' | 'Ÿ' | 'Ŷ' => "Y",
        'Ź' | 'Ž' | 'Ż' => "Z",
        _ => "",
    }
}

fn surname_part(letters: &str) -> String {
    let (vowels, consonants) = split(letters);
    three(consonants.chars().chain(vowels.chars()))
}

/// As for the surname, but of four or more consonants the first, third and fourth.
fn given_name_part(letters: &str) -> String {
    let (vowels, mut consonants) = split(letters);
    if consonants.len() >= 4 {
        consonants.remove(1);
    }
    three(consonants.chars().chain(vowels.chars()))
}

fn split(letters: &str) -> (String, String) {
    letters.chars().partition(|letter| "AEIOU".contains(*letter))
}

fn three(letters: impl Iterator<Item = char>) -> String {
    letters.chain("XXX".chars()).take(3).collect()
}

fn birth_part(date: Date, sex: Sex) -> String {
    let month = usize::try_from(date.month() - 1).map_or('A', |index| char::from(MONTHS[index % MONTHS.len()]));
    let day = match sex {
        Sex::Male => date.day(),
        Sex::Female => date.day() + 40,
    };
    format!("{:02}{month}{day:02}", date.year().rem_euclid(100))
}

fn is_place(code: &[u8]) -> bool {
    matches!(code, [letter, digits @ ..]
        if letter.is_ascii_uppercase() && digits.len() == 3 && digits.iter().all(u8::is_ascii_digit))
}

/// The first fifteen characters with omocodia undone.
fn plain(code: &str) -> Result<String, TaxCodeError> {
    let shape = || TaxCodeError::Shape(code.into());
    let (body, check) = code.split_at_checked(BODY).ok_or_else(shape)?;
    if check_character(body).is_none_or(|right| !check.chars().eq([right])) {
        return Err(shape());
    }
    let restore = |(index, byte): (usize, u8)| {
        if DIGITS.contains(&index) { digit(byte) } else { Some(char::from(byte)) }
    };
    body.bytes().enumerate().map(restore).collect::<Option<String>>().ok_or_else(shape)
}

/// A digit, or the digit that a letter of omocodia stands for.
fn digit(byte: u8) -> Option<char> {
    if byte.is_ascii_digit() {
        return Some(char::from(byte));
    }
    let index = OMOCODIA.iter().position(|&letter| letter == byte)?;
    char::from_digit(u32::try_from(index).ok()?, 10)
}

fn with_check(body: String) -> Result<String, TaxCodeError> {
    check_character(&body).map(|check| format!("{body}{check}")).ok_or(TaxCodeError::Shape(body))
}

/// What a character adds to the sum; the first position (index 0) is an odd one.
fn value(index: usize, byte: u8) -> Option<u32> {
    let rank = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'0'..=b'9' => byte - b'0',
        _ => return None,
    };
    Some(if index.is_multiple_of(2) { ODD[usize::from(rank)] } else { u32::from(rank) })
}

#[cfg(test)]
#[path = "tax_code_tests.rs"]
mod tests;
