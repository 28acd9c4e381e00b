use std::collections::BTreeSet;

use super::{
    inventory::{self, Seen, Spot, What},
    *,
};
use crate::{edition::Edition, source::SourceFile};

fn spot() -> Spot {
    Spot { edition: Edition::Pag, place: "pok/login".to_owned(), heading: Some("Log in".to_owned()) }
}

fn named(role: &str, name: &str) -> What {
    What::Named { role: role.to_owned(), name: name.to_owned() }
}

fn seen(things: &[(What, &[usize])]) -> Seen {
    things.iter().map(|(what, cases)| ((spot(), what.clone()), BTreeSet::from_iter(cases.iter().copied()))).collect()
}

/// A page with two links, a required field with a hint, a text, a form and a mail.
fn small() -> Vec<Sighting> {
    let field = |hint: Option<&str>| {
        let (role, name) = ("textbox".to_owned(), "Code".to_owned());
        match hint {
            Some(hint) => What::Hint { role, name, hint: hint.to_owned() },
            None => What::Required { role, name },
        }
    };
    let both = seen(&[
        (named("link", "Enter"), &[0, 1]),
        (named("link", "Leave"), &[1]),
        (named("textbox", "Code"), &[0]),
        (field(None), &[0]),
        (field(Some("Six digits")), &[0]),
        (What::Text("You have 3 attempts.".to_owned()), &[0, 1]),
        (What::Post, &[0]),
        (What::Message("Your code".to_owned()), &[0]),
    ]);
    inventory::of(&both, &both, |_| "Olena".to_owned())
}

#[test]
fn each_operator_makes_defects_of_what_was_seen() {
    let reports: Vec<String> = operators::mutants(&small()).iter().map(Mutant::report).collect();
    let expected = [
        "drop: link \"Enter\" on pok/login (Log in)",
        "swap: link \"Enter\" and \"Leave\" on pok/login (Log in)",
        "number: text \"You have 3 attempts.\" on pok/login (Log in)",
        "optional: textbox \"Code\" on pok/login (Log in)",
        "no-hint: textbox \"Code\" on pok/login (Log in)",
        "unchanged: POST on pok/login (Log in)",
        "words: text \"You have 3 attempts.\" on pok/login (Log in)",
        "unsent: message \"Your code\" on pok/login (Log in)",
        "misdirected: message \"Your code\" on pok/login (Log in)",
        "elsewhere: link \"Leave\" on pok/login (Log in)",
    ];
    for report in expected {
        assert!(reports.iter().any(|one| one == report), "{report} in {reports:#?}");
    }
    assert!(!reports.iter().any(|one| one.starts_with("swap: textbox")), "{reports:#?}");
}

#[test]
fn only_those_try_a_swap_who_see_both() {
    let mutants = operators::mutants(&small());
    let swap = mutants.iter().find(|mutant| mutant.operator == Operator::Swap);
    assert_eq!(swap.map(|swap| swap.cases.clone()), Some(vec![1]));
}

#[test]
fn what_belongs_to_people_is_not_taken() {
    let name = |name: &str| named("heading", name);
    let first = seen(&[
        (name("Welcome"), &[0, 1]),
        (name("Zoriana"), &[0]),
        (name("Lviv"), &[0, 1]),
        (name("Person code 10412345"), &[0]),
        (name("zoriana@mail.example"), &[0]),
        (name("Guide"), &[2]),
    ]);
    let second = seen(&[
        (name("Welcome"), &[0]),
        (name("Lviv"), &[0]),
        (name("Person code 10412345"), &[0]),
        (name("zoriana@mail.example"), &[0]),
        (name("Guide"), &[2]),
    ]);
    let of = |person: fn(usize) -> String| {
        let taken = inventory::of(&first, &second, person).into_iter();
        taken.map(|sighting| sighting.what).collect::<Vec<_>>()
    };
    assert_eq!(of(|case| format!("Person {case}")), [name("Guide"), name("Lviv"), name("Welcome")]);
    assert_eq!(of(|_| "Olena".to_owned()), [name("Guide")], "one person, and other names in the second run");
}

#[test]
fn the_seed_decides_what_is_drawn() {
    let keys = |number, seed| {
        let ranked = ranked(operators::mutants(&small()), seed).into_iter();
        ranked.take(number).map(|mutant| mutant.key()).collect::<Vec<_>>()
    };
    assert_eq!(keys(8, 1), keys(8, 1));
    assert_eq!(keys(8, 1)[..5], keys(5, 1), "more are the same and others");
    assert_ne!(keys(8, 1), keys(8, 2));
    let all = operators::mutants(&small()).len();
    assert_eq!(keys(1000, 1).len(), all, "each once");
}

#[test]
fn every_mutant_is_a_defect_that_a_file_can_hold() {
    for mutant in operators::mutants(&small()) {
        let report = mutant.report();
        let defect = made(mutant, "random-1-1", None).unwrap_or_else(|| panic!("{report}"));
        assert_eq!((defect.id.as_str(), defect.report), ("random-1-1", report));
    }
}

#[test]
fn what_no_document_fixes_is_told_by_pattern() {
    let text = "[[undocumented]]\noperator = [\"drop\"]\npage = [\"pok/*\"]\ncontrol = [\"link *\"]\nreason = \"so\"\n";
    let patterns = |text: &str| Undocumented::of(&SourceFile::new("undocumented.toml".to_owned(), text));
    let undocumented = patterns(text).unwrap();
    let mutants = operators::mutants(&small());
    let told: Vec<_> = mutants.iter().filter(|mutant| undocumented.reason(mutant) == Some("so")).collect();
    assert!(told.len() == 2, "{told:#?}");
    assert!(told.iter().all(|mutant| mutant.operator == Operator::Drop && mutant.control.starts_with("link ")));
    assert!(patterns(&text.replace("\"so\"", "\" \"")).is_err(), "a reason is needed");
    assert!(patterns(&text.replace("drop", "drip")).is_err());
}
