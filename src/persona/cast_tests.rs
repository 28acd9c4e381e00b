//! The personas that come with the program, and what is said about those that do not.

use std::collections::HashSet;

use super::*;
use crate::{
    persona::{Fault, IdentityKind, tax_code},
    places::ITALY,
};

fn everybody(seed: u64) -> Vec<Persona> {
    let cast = Cast::new(seed);
    cast.keys().map(|key| cast.person(key, "scenario").unwrap()).collect()
}

fn person(key: &str) -> Persona {
    Cast::new(1).person(key, "scenario").unwrap()
}

/// A folder with one template, `broken.toml`: olena's with a text replaced.
fn folder(name: &str, from: &str, to: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("collaudo-cast-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let text = EMBEDDED.get_file("olena.toml").unwrap().contents_utf8().unwrap();
    assert!(text.contains(from));
    fs::write(folder.join("broken.toml"), text.replacen(from, to, 1)).unwrap();
    folder
}

#[test]
fn the_same_seed_makes_the_same_people() {
    let records = |seed| {
        let people = everybody(seed);
        people.iter().map(|p| (p.full_name(), p.email.clone(), p.personal_values())).collect::<Vec<_>>()
    };
    assert_eq!(records(42), records(42));
    assert_ne!(records(42), records(43));
}

#[test]
fn a_scenario_has_people_of_its_own() {
    let cast = Cast::new(1);
    let (one, other) = (cast.person("olena", "a").unwrap(), cast.person("olena", "b").unwrap());
    assert_ne!(one.email, other.email);
    assert_ne!(one.username, other.username);
    assert!(one.password != other.password);
}

#[test]
fn nobody_shares_an_address_or_a_user_name() {
    let people = everybody(3);
    let users = people.iter().flat_map(|p| p.identities.iter().map(|i| i.user.clone()));
    let all: Vec<_> = people.iter().map(|p| p.email.clone()).chain(users).collect();
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    assert!(people.iter().all(|p| p.email.ends_with("@posta.example") && p.email.is_ascii()));
}

#[test]
fn all_parts_of_the_features_are_cast() {
    let has = |key: &str, kind| person(key).identity(kind).is_some();
    assert!(person("olena").identities.is_empty() && person("olena").tax_code.is_none());
    assert!(has("ginevra", IdentityKind::Spid) && has("ortensia", IdentityKind::Cie));
    assert!(has("anselm", IdentityKind::Eidas) && has("percival", IdentityKind::Edugain));
    assert_eq!(person("suryanti").surname, None);
    assert_eq!(person("ines").citizenship.name, "Italy");
    assert_eq!(person("ines").other_citizenship.map(|c| c.name), Some("Argentina"));
    let fault = |key| person(key).identities[0].fault;
    assert_eq!(fault("ruggero"), Some(Fault::Revoked));
    assert_eq!(fault("livia"), Some(Fault::Level));
    assert_eq!(fault("placido"), Some(Fault::Timeout));
    assert_eq!(fault("sigrid"), Some(Fault::Attributes));
}

#[test]
fn celestino_was_born_in_the_old_bellagio() {
    let birth = person("celestino").birth;
    assert_eq!(birth.place_code, "A744");
    assert_eq!(birth.place_label(), "BELLAGIO (abolished 03/feb/2014)");
    assert_eq!(birth.province.map(|p| p.name), Some("Como"));
    assert_eq!(person("olena").birth.place_label(), "Lviv");
}

#[test]
fn tax_codes_fit_their_people() {
    for seed in 0..20 {
        for p in everybody(seed) {
            assert!(p.citizenship.code != ITALY || p.tax_code.is_some(), "{}", p.key);
            let Some(code) = &p.tax_code else { continue };
            assert!(tax_code::is_valid(code), "{} {code}", p.key);
            let plain = tax_code::omocode(code, 0).unwrap();
            assert_eq!(&plain[11..15], p.birth.place_code);
            assert_eq!(*code == plain, p.key != "viola", "{}", p.key);
        }
    }
}

#[test]
fn passwords_follow_the_rules() {
    for p in (0..20).flat_map(everybody) {
        let count = |text: &str, is: fn(&char) -> bool| text.chars().filter(is).count();
        for changes in 0..12 {
            let password = p.password_after(changes);
            let text = password.expose();
            assert!(text.len() >= 8 && text.chars().all(|c| c.is_ascii_alphanumeric()));
            assert!(count(text, char::is_ascii_digit) >= 2 && count(text, char::is_ascii_alphabetic) >= 2);
            assert!(count(text, char::is_ascii_uppercase) >= 1);
            let next = p.password_after(changes + 1);
            assert!(text.chars().zip(next.expose().chars()).filter(|(a, b)| a != b).count() >= 8);
        }
        assert!(p.password == p.password_after(0));
        let pok = p.pok_password.expose();
        assert!(count(pok, char::is_ascii_digit) >= 1 && count(pok, char::is_ascii_uppercase) >= 1);
        assert!(count(pok, char::is_ascii_lowercase) >= 1 && count(pok, char::is_ascii_punctuation) >= 1);
        assert_eq!(p.username, p.username.to_lowercase());
    }
}

#[test]
fn phone_numbers_are_international_without_spaces() {
    for p in (0..20).flat_map(everybody) {
        for phone in [p.mobile, p.residence_phone, p.domicile_phone].into_iter().flatten() {
            let digits = phone.strip_prefix('+').unwrap();
            assert!((8..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()), "{phone}");
        }
    }
}

#[test]
fn names_are_distinctive() {
    let mut seen = HashSet::new();
    for file in EMBEDDED.files().filter(|file| key(file.path()).is_some()) {
        let table: toml::Table = file.contents_utf8().unwrap().parse().unwrap();
        for names in ["given_names", "surnames"] {
            for name in table[names].as_array().unwrap() {
                let name = name.as_str().unwrap();
                assert!(name.chars().count() >= 6, "{name}");
                assert!(seen.insert(name.to_owned()), "{name}");
            }
        }
    }
}

#[test]
fn personal_values_are_distinct_and_the_longest_come_first() {
    for p in everybody(5) {
        let values = p.personal_values();
        assert!(values.is_sorted_by(|a, b| a.1.len() >= b.1.len()));
        assert_eq!(values.iter().map(|v| &v.1).collect::<HashSet<_>>().len(), values.len());
        let kinds: HashSet<_> = values.iter().map(|v| v.0).collect();
        assert!(kinds.is_superset(&HashSet::from(["given name", "personal e-mail", "birth date", "username"])));
    }
    let values = person("celestino").personal_values();
    for expected in ["15/06/1983", "1983-06-15", "15 June 1983", "15/jun/1983"] {
        assert!(values.contains(&("birth date", expected.into())), "{expected}");
    }
}

#[test]
fn who_has_no_surname_has_only_a_given_name() {
    let kinds: Vec<_> = person("suryanti").personal_values().into_iter().map(|v| v.0).collect();
    assert!(!kinds.iter().any(|kind| kind.contains("surname") || kind.contains("full name")));
    assert!(kinds.contains(&"given name"));
}

#[test]
fn identity_records_are_what_the_third_parties_are_told() {
    let ginevra = person("ginevra");
    let json = serde_json::to_value(ginevra.identity_records().next().unwrap()).unwrap();
    assert_eq!(json["kind"], "spid");
    assert_eq!(json["provider"], "posteID");
    assert_eq!(json["sex"], "F");
    assert_eq!(json["birth_date"], "1990-10-17");
    assert_eq!(json["birth_place"], "A944");
    assert_eq!(json["tax_code"], *ginevra.tax_code.as_ref().unwrap());
    assert_eq!(json["fault"], serde_json::Value::Null);
    let revoked = person("ruggero");
    assert_eq!(serde_json::to_value(revoked.identity_records().next().unwrap()).unwrap()["fault"], "revoked");
}

#[test]
fn secrets_are_not_shown() {
    let ginevra = person("ginevra");
    let shown = format!("{ginevra:?} {:?} {:?}", ginevra.password, ginevra.identities);
    assert!(!shown.contains(ginevra.password.expose()));
    assert!(!shown.contains(ginevra.identities[0].password.expose()));
}

#[test]
fn an_unknown_name_lists_the_known_ones() {
    let message = Cast::new(1).person("olga", "s").unwrap_err().to_string();
    assert!(message.starts_with("unknown persona \"olga\", expected one of amadou, anselm, "), "{message}");
}

#[test]
fn a_broken_template_says_where() {
    let cases = [
        ("syntax", "sex = \"F\"", "sex = F", "broken.toml:8:7: "),
        ("country", "country = \"Ukraine\"", "country = \"Ukrainia\"", "unknown country \"Ukrainia\""),
        ("field", "sex =", "sexx =", "unknown field `sexx`"),
        ("names", "given_names = [", "given_names = [] # [", "no names to choose from"),
        ("province", "place = \"Lviv\"", "province = \"CO\"\nplace = \"Lviv\"", "a birth in Ukraine has no province"),
    ];
    for (name, from, to, expected) in cases {
        let folder = folder(name, from, to);
        let message = Cast::from_folder(&folder, 1).unwrap_err().to_string();
        assert!(message.contains(expected), "{message}");
        assert!(message.contains("broken.toml:"), "{message}");
        fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn a_municipality_must_have_existed() {
    let italy = "country = \"Italy\"\nprovince = \"CO\"\nplace = \"Bellagino\" #";
    let folder = folder("municipality", "country = \"Ukraine\"", italy);
    let text = fs::read_to_string(folder.join("broken.toml")).unwrap();
    fs::write(folder.join("broken.toml"), text.replace("\nplace = \"Lviv\"", "\n#")).unwrap();
    let message = Cast::from_folder(&folder, 1).unwrap_err().to_string();
    assert!(message.contains("no municipality \"Bellagino\" in the province CO on 1995-03-09"), "{message}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_folder_takes_the_place_of_the_embedded_ones() {
    let folder = folder("good", "sex", "sex");
    let cast = Cast::from_folder(&folder, 1).unwrap();
    assert_eq!(cast.keys().collect::<Vec<_>>(), ["broken"]);
    assert_eq!(cast.person("broken", "s").unwrap().citizenship.name, "Ukraine");
    fs::remove_dir_all(folder).unwrap();
    let missing = Cast::from_folder(Path::new("/nowhere/personas"), 1).unwrap_err();
    assert_eq!(missing.to_string(), "cannot read /nowhere/personas");
}
