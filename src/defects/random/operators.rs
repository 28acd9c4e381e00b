//! The operators: from what was seen to what a portal could do otherwise. Pure.

use std::fmt;

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use super::inventory::{Sighting, Spot, What};

/// What a text is made longer by.
const MORE: &str = " and more";

/// A name for what is about to get another one.
const NAMELESS: &str = "(nameless)";

/// Where links are sent.
const ELSEWHERE: &str = "www/elsewhere";

/// Who gets messages that are not meant for them.
const STRANGER: &str = "stranger@mail.example";

/// So many words of a text name it.
const WORDS: usize = 8;

/// What stands between a place and a name; what is called so can't be named.
const UNDER: &str = " > ";

/// A generic way to make something otherwise.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operator {
    /// A control is gone.
    Drop,
    /// Two controls of a kind have each other's names.
    Swap,
    /// A number in a text is one more.
    Number,
    /// A required field is optional.
    Optional,
    /// A field has no hint.
    NoHint,
    /// A rule is left out.
    Rule,
    /// A rule has another value.
    Value,
    /// A form is not taken: the page comes again.
    Unchanged,
    /// A name or text has more words.
    Words,
    /// A message is not sent.
    Unsent,
    /// A message goes to somebody else.
    Misdirected,
    /// A link leads elsewhere.
    Elsewhere,
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

/// What an operator makes otherwise.
#[derive(Clone, Debug)]
pub(super) struct Mutant {
    pub(super) operator: Operator,
    pub(super) spot: Spot,
    /// What is changed, in words: `link "Log in"`.
    pub(super) control: String,
    /// What a scenario that speaks of it says.
    pub(super) subject: String,
    /// The parts of the defect.
    pub(super) body: Table,
    pub(super) cases: Vec<usize>,
}

impl Mutant {
    /// What tells it from all others.
    pub(super) fn key(&self) -> String {
        format!("{} {:?} {} {}", self.operator, self.spot, self.control, self.body)
    }

    /// What a person would report.
    pub(super) fn report(&self) -> String {
        let heading = self.spot.heading.as_ref().map(|heading| format!(" ({heading})")).unwrap_or_default();
        format!("{}: {} on {}{heading}", self.operator, self.control, self.spot.place)
    }
}

/// A table of these values.
pub(super) fn table<const N: usize>(values: [(&str, Value); N]) -> Table {
    values.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// Everything that the operators make of what was seen.
pub(super) fn mutants(inventory: &[Sighting]) -> Vec<Mutant> {
    let mut mutants = swaps(inventory);
    for seen in inventory {
        match &seen.what {
            What::Named { role, name } => of_named(seen, role, name, &mut mutants),
            What::Required { role, name } => {
                let edit = ("optional", table([("role", role.as_str().into()), ("name", name.as_str().into())]));
                mutants.push(page(Operator::Optional, seen, &called(role, name), name, vec![edit]));
            }
            What::Hint { role, name, hint } => {
                let edit = ("hint", renaming(role, name, ""));
                mutants.push(page(Operator::NoHint, seen, &called(role, name), hint, vec![edit]));
            }
            What::Text(text) => of_text(seen, text, &mut mutants),
            What::Post => {
                let part = table([("on", seen.spot.place.as_str().into()), ("unchanged", true.into())]);
                mutants.push(made(Operator::Unchanged, seen, "POST", "", ("answer", vec![part])));
            }
            What::Message(subject) => of_message(seen, subject, &mut mutants),
        }
    }
    mutants.retain(|mutant| !mutant.control.contains(UNDER));
    mutants
}

fn called(role: &str, name: &str) -> String {
    format!("{role} {name:?}")
}

fn renaming(role: &str, name: &str, to: &str) -> Table {
    table([("role", role.into()), ("name", name.into()), ("to", to.into())])
}

fn made(operator: Operator, seen: &Sighting, control: &str, subject: &str, parts: (&str, Vec<Table>)) -> Mutant {
    let (kind, parts) = parts;
    let parts: Vec<Value> = parts.into_iter().map(Value::Table).collect();
    Mutant {
        operator,
        spot: seen.spot.clone(),
        control: control.to_owned(),
        subject: subject.to_owned(),
        body: table([(kind, parts.into())]),
        cases: seen.cases.clone(),
    }
}

/// Changes of a page, one after the other.
fn page(operator: Operator, seen: &Sighting, control: &str, subject: &str, edits: Vec<(&str, Table)>) -> Mutant {
    let part = |(change, what): (&str, Table)| {
        let mut part = table([("on", seen.spot.place.as_str().into()), (change, what.into())]);
        part.extend(seen.spot.heading.as_ref().map(|heading| ("heading".to_owned(), heading.as_str().into())));
        part
    };
    made(operator, seen, control, subject, ("page", edits.into_iter().map(part).collect()))
}

fn of_named(seen: &Sighting, role: &str, name: &str, mutants: &mut Vec<Mutant>) {
    let control = called(role, name);
    let mut push = |operator, change, what| mutants.push(page(operator, seen, &control, name, vec![(change, what)]));
    if is_dropped(role) {
        push(Operator::Drop, "remove", table([("role", role.into()), ("name", name.into())]));
    }
    if is_renamed(role) {
        push(Operator::Words, "rename", renaming(role, name, &format!("{name}{MORE}")));
        if let Some(to) = next_number(name) {
            push(Operator::Number, "rename", renaming(role, name, &to));
        }
    }
    if role == "link" {
        push(Operator::Elsewhere, "target", renaming(role, name, ELSEWHERE));
    }
}

fn of_text(seen: &Sighting, text: &str, mutants: &mut Vec<Mutant>) {
    let control = format!("text {text:?}");
    let mut push = |operator, from: &str, to: String| {
        let edit = ("text", table([("from", from.into()), ("to", to.into())]));
        mutants.push(page(operator, seen, &control, text, vec![edit]));
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let last = words[words.len().saturating_sub(WORDS)..].join(" ");
    push(Operator::Words, &last, format!("{last}{MORE}"));
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.contains(|c: char| c.is_ascii_digit())) {
        let around = |word: &str| {
            let before = &words[at.saturating_sub(WORDS / 2)..at];
            let after = &words[at + 1..words.len().min(at + 1 + WORDS / 2)];
            [before, &[word], after].concat().join(" ")
        };
        if let Some(to) = next_number(word) {
            push(Operator::Number, &around(word), around(&to));
        }
    }
}

fn of_message(seen: &Sighting, subject: &str, mutants: &mut Vec<Mutant>) {
    let control = format!("message {subject:?}");
    let on = ("subject", subject.into());
    let unsent = table([on.clone(), ("drop", true.into())]);
    let misdirected = table([on, ("recipient", STRANGER.into())]);
    mutants.push(made(Operator::Unsent, seen, &control, subject, ("message", vec![unsent])));
    mutants.push(made(Operator::Misdirected, seen, &control, subject, ("message", vec![misdirected])));
}

/// Each control of a page and the next of its role have each other's names.
fn swaps(inventory: &[Sighting]) -> Vec<Mutant> {
    let mut swaps = Vec::new();
    for pair in inventory.windows(2) {
        let [one, other] = pair else { continue };
        let (What::Named { role, name }, What::Named { role: same, name: with }) = (&one.what, &other.what) else {
            continue;
        };
        let cases: Vec<usize> = one.cases.iter().copied().filter(|case| other.cases.contains(case)).collect();
        if role != same || one.spot != other.spot || cases.is_empty() || !is_renamed(role) {
            continue;
        }
        let both = Sighting { cases, ..one.clone() };
        let renames = [(name.as_str(), NAMELESS), (with.as_str(), name.as_str()), (NAMELESS, with.as_str())];
        let edits = renames.map(|(from, to)| ("rename", renaming(role, from, to))).to_vec();
        let control = format!("{} and {with:?}", called(role, name));
        swaps.push(page(Operator::Swap, &both, &control, name, edits));
    }
    swaps
}

fn is_renamed(role: &str) -> bool {
    is_dropped(role) && !matches!(role, "alert" | "status")
}

fn is_dropped(role: &str) -> bool {
    const ROLES: [&str; 18] = [
        "alert",
        "button",
        "checkbox",
        "combobox",
        "disclosure",
        "file",
        "group",
        "heading",
        "image",
        "link",
        "listbox",
        "radio",
        "searchbox",
        "spinbutton",
        "status",
        "switch",
        "tab",
        "textbox",
    ];
    ROLES.contains(&role)
}

/// The text with its first number one more.
fn next_number(text: &str) -> Option<String> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let rest = &text[start..];
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let next = rest[..end].parse::<u64>().ok()?.checked_add(1)?;
    Some(format!("{}{next:0end$}{}", &text[..start], &rest[end..]))
}
