//! The check of a tax code against the data of its owner (DM 23/12/1976 n. 13813; Circ. 34/E 2011).

use jiff::civil::Date;

use crate::portal::Rule;

/// What a tax code is held against. Parts that are not known are not compared.
#[derive(Debug)]
pub(super) struct Owner<'a> {
    pub(super) surname: &'a str,
    pub(super) name: &'a str,
    pub(super) female: bool,
    pub(super) birth: Date,
    /// The municipality's or the country's code.
    pub(super) place: Option<&'a str>,
}

/// Whether a text has the form of a tax code and the right check character, omocodia included.
pub(super) fn is_official(code: &str) -> bool {
    let Some(plain) = without_omocodia(code) else {
        return false;
    };
    let letters = [0, 1, 2, 3, 4, 5, 8, 11];
    let form = plain
        .iter()
        .enumerate()
        .take(15)
        .all(|(at, c)| if letters.contains(&at) { c.is_ascii_uppercase() } else { c.is_ascii_digit() });
    form && b"ABCDEHLMPRST".contains(&plain[8]) && check_character(code.as_bytes()) == Some(plain[15])
}

/// By which rules an official tax code can't be this person's; none if it can.
pub(super) fn contradicted(code: &str, owner: &Owner<'_>) -> Vec<Rule> {
    let Some(plain) = without_omocodia(code) else {
        return vec![Rule::TaxCodeForm];
    };
    let month = b"ABCDEHLMPRST".iter().position(|m| *m == plain[8]).map_or(0, |at| at + 1);
    let number = |from: usize| i16::from(plain[from] - b'0') * 10 + i16::from(plain[from + 1] - b'0');
    let day = number(9);
    let born = number(6) == owner.birth.year().rem_euclid(100)
        && i8::try_from(month).is_ok_and(|month| month == owner.birth.month())
        && day % 40 == i16::from(owner.birth.day());
    let agreements = [
        (Rule::TaxCodeSurname, plain[..3] == three(owner.surname, false)),
        (Rule::TaxCodeName, plain[3..6] == three(owner.name, true)),
        (Rule::TaxCodeBirthDate, born),
        (Rule::TaxCodeSex, (day > 40) == owner.female),
        (Rule::TaxCodePlace, owner.place.is_none_or(|place| plain[11..15] == *place.as_bytes())),
    ];
    agreements.into_iter().filter(|(_, agrees)| !agrees).map(|(rule, _)| rule).collect()
}

/// Whether letters stand for digits in a tax code.
pub(super) fn has_omocodia(code: &str) -> bool {
    without_omocodia(code).is_some_and(|plain| plain != code.as_bytes())
}

/// The sixteen characters, letters that stand for digits turned back.
fn without_omocodia(code: &str) -> Option<[u8; 16]> {
    let mut plain: [u8; 16] = code.as_bytes().try_into().ok()?;
    for at in [6, 7, 9, 10, 12, 13, 14] {
        if let Some(digit) = b"LMNPQRSTUV".iter().position(|letter| *letter == plain[at]) {
            plain[at] = b'0' + u8::try_from(digit).ok()?;
        }
    }
    Some(plain)
}

fn check_character(code: &[u8]) -> Option<u8> {
    const ODD: [u32; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let mut sum = 0;
    for (at, c) in code.iter().take(15).enumerate() {
        let value = match c {
            b'0'..=b'9' => c - b'0',
            b'A'..=b'Z' => c - b'A',
            _ => return None,
        };
        // Positions count from one, so the first is odd.
        sum += if at % 2 == 0 { *ODD.get(usize::from(value))? } else { u32::from(value) };
    }
    u8::try_from(sum % 26).ok().map(|rest| b'A' + rest)
}

/// The three characters for a surname or a name: consonants, then vowels, then X.
fn three(text: &str, given_name: bool) -> [u8; 3] {
    let letters: Vec<u8> = text.chars().flat_map(latin).collect();
    let vowel = |c: &u8| b"AEIOU".contains(c);
    let mut consonants: Vec<u8> = letters.iter().copied().filter(|c| !vowel(c)).collect();
    if given_name && consonants.len() >= 4 {
        consonants.remove(1);
    }
    let all = consonants.into_iter().chain(letters.into_iter().filter(vowel)).chain(*b"XXX");
    let mut three = [0; 3];
    for (place, c) in three.iter_mut().zip(all) {
        *place = c;
    }
    three
}

/// The Latin letters that a letter counts as.
fn latin(letter: char) -> Vec<u8> {
    let plain: &str = match letter.to_uppercase().next().unwrap_or(letter) {
        'À' | 'Á' | 'Â' | 'Ã' | 'Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'Ä' | 'Æ' => "AE",
        'Ç' | 'Ć' | 'Č' => "C",
        'Ď' | 'Đ' => "D",
        'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ę' | 'Ě' => "E",
        'Ğ' => "G",
        'Ì' | 'Í' | 'Î' | 'Ï' | 'Ī' | 'İ' => "I",
        'Ł' => "L",
        'Ñ' | 'Ń' | 'Ň' => "N",
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ő' => "O",
        'Ö' | 'Ø' | 'Œ' => "OE",
        'Ř' => "R",
        'Ś' | 'Š' | 'Ş' => "S",
        'ẞ' => "SS",
        'Ť' | 'Ţ' => "T",
        'Ù' | 'Ú' | 'Û' | 'Ů' | 'Ű' => "U",
        'Ü' => "UE",
        'Ý' => "Y",
        'Ź' | 'Ż' | 'Ž' => "Z",
        c if c.is_ascii_uppercase() => return u8::try_from(c).into_iter().collect(),
        _ => "",
    };
    plain.bytes().collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const MARIA: Owner<'_> =
        Owner { surname: "Rossi", name: "Maria", female: true, birth: date(1983, 6, 15), place: Some("A744") };

    #[test]
    fn official_codes() {
        for code in ["RSSMRA83H55A744P", "FOXGUO15A01M335Z", "RSSMRA80A01F205X", "RSSMRAULALMFNLRD", "SHVLNO95C49Z138V"]
        {
            assert!(is_official(code), "{code}");
        }
    }

    #[test]
    fn anything_else() {
        for code in [
            "",
            "RSSMRA80A01F205Y",
            "RSSMRA80A01F205",
            "RSSMRA80A01F205XX",
            "RSSMRA80A01F2!5X",
            "RSSMRA80F01F205X",
            "12345678901",
        ] {
            assert!(!is_official(code), "{code}");
        }
    }

    #[test]
    fn one_deviation_at_a_time_is_noticed() {
        assert_eq!(contradicted("RSSMRA83H55A744P", &MARIA), []);
        assert_eq!(contradicted("RSSMRA83H55A744P", &Owner { surname: "Bruno", ..MARIA }), [Rule::TaxCodeSurname]);
        assert_eq!(contradicted("RSSMRA83H55A744P", &Owner { name: "Marta", ..MARIA }), [Rule::TaxCodeName]);
        assert_eq!(contradicted("RSSMRA83H55A744P", &Owner { female: false, ..MARIA }), [Rule::TaxCodeSex]);
        assert_eq!(
            contradicted("RSSMRA83H55A744P", &Owner { birth: date(1983, 6, 16), ..MARIA }),
            [Rule::TaxCodeBirthDate]
        );
        assert_eq!(
            contradicted("RSSMRA83H55A744P", &Owner { birth: date(1983, 7, 15), ..MARIA }),
            [Rule::TaxCodeBirthDate]
        );
        assert_eq!(contradicted("RSSMRA83H55A744P", &Owner { place: Some("M335"), ..MARIA }), [Rule::TaxCodePlace]);
        assert_eq!(contradicted("RSSMRA83H55A744P", &Owner { place: None, ..MARIA }), []);
    }

    #[test]
    fn short_names_and_diacritics() {
        let ugo = Owner { surname: "Fo", name: "Ugo", female: false, birth: date(2015, 1, 1), place: Some("M335") };
        assert_eq!(contradicted("FOXGUO15A01M335Z", &ugo), []);
        let niccolo = Owner {
            surname: "D'Àngelo",
            name: "Niccolò",
            female: false,
            birth: date(1999, 2, 28),
            place: Some("H501"),
        };
        assert_eq!(contradicted("DNGNCL99B28H501F", &niccolo), []);
    }
}
