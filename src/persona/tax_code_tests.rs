//! The composition of tax codes against vectors of an independent implementation, and its properties.

use std::collections::HashSet;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;

fn code(surname: &str, given_name: &str, sex: Sex, birth_date: Date, place_code: &str) -> String {
    let surname = (!surname.is_empty()).then_some(surname);
    encode(&Subject { surname, given_name, sex, birth_date, place_code }).unwrap()
}

#[test]
fn known_codes() {
    let (female, male) = (Sex::Female, Sex::Male);
    assert_eq!(code("Rossi", "Maria", female, date(1983, 6, 15), "A744"), "RSSMRA83H55A744P");
    assert_eq!(code("Rossi", "Maria", female, date(1983, 6, 15), "M335"), "RSSMRA83H55M335U");
    assert_eq!(code("Fo", "Ugo", male, date(2015, 1, 1), "M335"), "FOXGUO15A01M335Z");
    assert_eq!(code("Rossi", "Mario", male, date(1980, 1, 1), "F205"), "RSSMRA80A01F205X");
    assert_eq!(code("Shevchenko", "Olena", female, date(1995, 3, 9), "Z138"), "SHVLNO95C49Z138V");
    assert_eq!(code("D'Àngelo", "Niccolò", male, date(1999, 2, 28), "H501"), "DNGNCL99B28H501F");
}

/// The columns: surname, given name, sex, date, place code, tax code; see `fixtures/tax-codes/README.md`.
#[test]
fn two_hundred_invented_people() {
    let table = include_str!("../../fixtures/tax-codes/vectors.tsv");
    let mut count = 0;
    for line in table.lines().skip(1) {
        let [surname, given, sex, birth, place, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not six columns: {line}");
        };
        let sex = if sex == "F" { Sex::Female } else { Sex::Male };
        assert_eq!(code(surname, given, sex, birth.parse().unwrap(), place), expected, "{line}");
        count += 1;
    }
    assert_eq!(count, 200);
}

#[test]
fn known_variants() {
    let plain = "RSSMRA80A01F205X";
    assert_eq!(omocode(plain, 0).unwrap(), plain);
    assert_eq!(omocode(plain, 1).unwrap(), "RSSMRA80A01F20RS");
    assert_eq!(omocode(plain, 2).unwrap(), "RSSMRA80A01F2L5I");
    assert_eq!(omocode(plain, 127).unwrap(), "RSSMRAULALMFNLRD");
    assert_eq!(omocode("RSSMRAULALMFNLRD", 0).unwrap(), plain);
}

#[test]
fn all_variants_differ_and_are_valid() {
    let all = omocodes("RSSMRA80A01F205X").unwrap();
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), 128);
    assert!(all.iter().all(|variant| is_valid(variant)));
}

#[test]
fn what_is_no_tax_code() {
    let wrong = [
        "",
        "RSSMRA80A01F205",
        "RSSMRA80A01F205Y",
        "rssmra80a01f205x",
        "RSSMRA80A01F205XX",
        "RSSMRA80A01F205È",
        "ÈSSMRA80A01F205X",
    ];
    for text in wrong {
        assert!(!is_valid(text), "{text}");
        assert_eq!(omocode(text, 1), Err(TaxCodeError::Shape(text.into())));
    }
}

#[test]
fn a_right_check_character_is_not_enough() {
    for body in ["RSSMRA80F01F205", "RSSMRA80A32F205", "RSSMRA80A00F205", "RSSMRA80A72F205", "R5SMRA80A01F205"] {
        let check = check_character(body).unwrap();
        assert!(!is_valid(&format!("{body}{check}")), "{body}");
    }
}

#[test]
fn diacritics_as_the_circular_says() {
    let table = [
        ("Â", "A"),
        ("Ä", "AE"),
        ("Æ", "AE"),
        ("Ç", "C"),
        ("Č", "C"),
        ("Ê", "E"),
        ("Ë", "E"),
        ("Î", "I"),
        ("Ï", "I"),
        ("Ô", "O"),
        ("Ö", "OE"),
        ("Œ", "OE"),
        ("Û", "U"),
        ("Ü", "UE"),
        ("Š", "S"),
        ("Ž", "Z"),
        ("ß", "SS"),
        ("à", "A"),
        ("é", "E"),
        ("ì", "I"),
        ("ò", "O"),
        ("ú", "U"),
    ];
    for (written, letters) in table {
        assert_eq!(transliterate(written), letters, "{written}");
    }
    assert_eq!(transliterate("D'Àngelo-Müller"), "DANGELOMUELLER");
    assert_eq!(transliterate("Олена"), "");
}

#[test]
fn who_has_no_surname_gets_three_x() {
    assert_eq!(&code("", "Suryanti", Sex::Female, date(1998, 8, 17), "Z223")[..3], "XXX");
}

#[test]
fn what_cannot_be_composed() {
    let olena = Subject {
        surname: None,
        given_name: "Олена",
        sex: Sex::Female,
        birth_date: date(1995, 3, 9),
        place_code: "Z138",
    };
    assert_eq!(encode(&olena), Err(TaxCodeError::GivenName("Олена".into())));
    let nowhere = Subject { given_name: "Olena", place_code: "138", ..olena };
    assert_eq!(encode(&nowhere), Err(TaxCodeError::Place("138".into())));
}

proptest! {
    #[test]
    fn composed_codes_are_valid(
        surname in "\\PC{0,20}",
        given_name in "[A-Za-zÀ-ÿ' -]{0,8}[A-Za-z]{1,8}",
        female: bool,
        days in 0..60_000_i64,
        place_code in "[A-Z][0-9]{3}",
        nth in 0..128_u8,
    ) {
        let sex = if female { Sex::Female } else { Sex::Male };
        let birth_date = date(1880, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        let code = code(&surname, &given_name, sex, birth_date, &place_code);
        prop_assert!(is_valid(&code));
        let variant = omocode(&code, nth).unwrap();
        prop_assert!(is_valid(&variant));
        prop_assert_eq!(omocode(&variant, 0).unwrap(), code);
    }

    #[test]
    fn any_text_is_answered(text in "\\PC{0,18}") {
        let _ = (is_valid(&text), check_character(&text), omocode(&text, 127));
    }

    #[test]
    fn one_wrong_character_is_noticed(position in 0..15_usize, letter in "[A-Z]") {
        let right = "RSSMRA80A01F205X";
        let mut wrong = right.to_owned();
        wrong.replace_range(position..=position, &letter);
        prop_assume!(wrong != right && check_character(&wrong[..15]) != Some('X'));
        prop_assert!(!is_valid(&wrong));
    }
}
