//! A proof as text, CSV and JSON: pure functions of it.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{
    paint::Paint,
    scenario::{duration, told},
    summary::counted,
};
use crate::{
    defects::{Blame, Drawn, Outcome, Proof, Tried},
    judge::Exit,
};

/// Longer texts are cut where a line has to hold them.
const SHORT: usize = 90;

/// The outcomes, the gravest first, in the words of the summary.
const WORDS: [&str; 9] = [
    "killed",
    "undocumented",
    "survived",
    "survived (unjudged)",
    "survived (blocked)",
    "mis-blamed",
    "idle",
    "broken",
    "not tried",
];

/// The matrix: grouped by area, a line a defect, and what it came to in all. `quiet` leaves out what was killed.
#[must_use]
pub fn matrix(proof: &Proof, quiet: bool, paint: Paint) -> String {
    let mut text = String::new();
    let mut area = "";
    for editions in proof.defects() {
        let Some(gravest) = Proof::gravest(editions) else { continue };
        let unjustified = editions.iter().flat_map(|tried| &tried.collateral).any(|other| other.reason.is_none());
        if quiet && gravest.outcome.gravity() == 0 && !unjustified {
            continue;
        }
        if gravest.defect.area() != area {
            area = gravest.defect.area();
            let _ = writeln!(text, "{}", paint.strong(area));
        }
        text.push_str(&line(editions, gravest, paint));
    }
    for requirement in &proof.unproven {
        let _ = writeln!(text, "{} {} no defect breaks it: {}", paint.bad("✗"), requirement.id, requirement.statement);
    }
    for blame in &proof.unclean {
        let title = paint.strong("fails without any defect, so it kills none");
        let _ = write!(text, "\n{} {title}\n  {}\n", paint.warn("!"), story(blame, paint));
    }
    for accident in &proof.accidents {
        let _ = write!(text, "\n{} outside of any scenario\n{}", paint.warn("!"), told(accident, paint));
    }
    let _ = write!(text, "{}{}", if text.is_empty() { "" } else { "\n" }, verdict(proof, paint));
    text
}

fn line(editions: &[Tried], gravest: &Tried, paint: Paint) -> String {
    let mut text = String::new();
    let names: Vec<&str> = editions
        .iter()
        .filter(|tried| tried.outcome.gravity() == gravest.outcome.gravity())
        .map(|tried| tried.edition.name())
        .collect();
    let word = format!("{:<19}", gravest.outcome.name());
    let (mark, word) = match gravest.outcome.gravity() {
        _ if matches!(gravest.outcome, Outcome::Undocumented { .. }) => (paint.dim("·"), paint.dim(&word)),
        0 => (paint.good("✓"), paint.good(&word)),
        1 | 2 => (paint.warn("!"), paint.warn(&word)),
        _ => (paint.bad("✗"), paint.bad(&word)),
    };
    let _ = writeln!(text, "  {mark} {:<44} {word} {}", gravest.defect.id, paint.dim(&names.join(" ")));
    if let Outcome::Killed { by } = &gravest.outcome {
        let _ = writeln!(text, "      {}", paint.dim(&in_short(by)));
    } else {
        let report = format!("{} {}", gravest.defect.requirement, gravest.defect.report);
        let _ = writeln!(text, "      {report}\n      {}", why(&gravest.outcome, paint));
        text.push_str(&entry(gravest, paint));
    }
    for other in editions.iter().flat_map(|tried| &tried.collateral) {
        let reason = other.reason.as_deref().map_or_else(|| paint.bad("not justified"), |reason| paint.dim(reason));
        let _ = writeln!(text, "      {} {} {reason}", paint.warn("and"), other.requirement);
    }
    text
}

/// A survivor that was drawn, as it would stand in a file: so that a person can put it there.
fn entry(tried: &Tried, paint: Paint) -> String {
    let drawn = tried.defect.drawn.iter().filter(|_| tried.outcome.gravity() > 0);
    let lines = drawn.flat_map(|drawn| drawn.toml.lines()).filter(|line| !line.is_empty());
    lines.map(|line| format!("      {}\n", paint.dim(&format!("| {line}")))).collect()
}

/// Why a defect was not killed.
fn why(outcome: &Outcome, paint: Paint) -> String {
    match outcome {
        Outcome::Killed { by } | Outcome::Misblamed { by } => story(by, paint),
        Outcome::Blocked { at } => format!("nothing was judged: {}", story(at, paint)),
        Outcome::Survived { passed } => format!("{} passed all the same", counted(*passed, "scenario")),
        Outcome::Unjudged { why } | Outcome::Untested { why } | Outcome::Undocumented { reason: why } => why.clone(),
        Outcome::Idle { why: Some(why) } => format!("it never took effect; last: {why}"),
        Outcome::Idle { why: None } => "it never took effect: nothing it is about was asked for".to_owned(),
        Outcome::Broken { what } => what.clone(),
    }
}

fn in_short(blame: &Blame) -> String {
    let Blame { scenario, subject, expected, actual, .. } = blame;
    format!("{scenario} › {subject}: expected {}, was {}", short(expected), short(actual))
}

fn story(blame: &Blame, paint: Paint) -> String {
    let place = paint.dim(&format!("{} · {}", blame.place, blame.step));
    format!("{}\n      {place}", in_short(blame))
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHORT { line } else { line.chars().take(SHORT).chain(['…']).collect() }
}

/// How many came to what, and what the program ends with.
fn verdict(proof: &Proof, paint: Paint) -> String {
    let defects = proof.defects();
    let gravest: Vec<&Tried> = defects.iter().filter_map(|editions| Proof::gravest(editions)).collect();
    let count = |word: &str| gravest.iter().filter(|tried| tried.outcome.name() == word).count();
    let parts = WORDS.iter().map(|word| (count(word), word)).filter(|(number, _)| *number > 0);
    let parts: Vec<String> = parts.map(|(number, word)| format!("{number} {word}")).collect();
    let ran = format!("{} in {}", counted(proof.scenarios, "scenario"), duration(proof.duration));
    let summary = format!("{}: {} · {ran}", counted(defects.len(), "defect"), parts.join(", "));
    let exit = proof.exit();
    let reason = match exit {
        Exit::Conforms => "every defect is killed",
        Exit::Deviates if !proof.unclean.is_empty() => "scenarios fail without any defect",
        Exit::Deviates if gravest.iter().all(|tried| tried.outcome.gravity() == 0) => "requirements without a defect",
        Exit::Deviates => "not every defect is killed",
        Exit::Usage | Exit::Broken | Exit::Incomplete => exit.meaning(),
    };
    let reason = format!("exit {}: {reason}", exit.code());
    let painted = match exit {
        Exit::Conforms => paint.good(&reason),
        Exit::Deviates => paint.bad(&reason),
        Exit::Usage | Exit::Broken | Exit::Incomplete => paint.warn(&reason),
    };
    format!("{summary}\n{painted}")
}

/// A row a defect and edition (RFC 4180).
#[must_use]
pub fn csv(proof: &Proof) -> String {
    let mut text = "requirement,defect,edition,outcome,scenario,place,step,subject,expected,actual,why,\
                    justified collateral,unjustified collateral,report,operator,page,control\r\n"
        .to_owned();
    for tried in &proof.tried {
        let blame = blame(&tried.outcome);
        let of = |part: fn(&Blame) -> &String| blame.map(|blame| part(blame).clone()).unwrap_or_default();
        let others = |justified: bool| {
            let others = tried.collateral.iter().filter(|other| other.reason.is_some() == justified);
            others.map(|other| other.requirement.as_str()).collect::<Vec<_>>().join(" ")
        };
        let drawn = |part: fn(&Drawn) -> String| tried.defect.drawn.as_ref().map(part).unwrap_or_default();
        let why = if blame.is_some() { String::new() } else { why(&tried.outcome, Paint { color: false }) };
        let cells = [
            tried.defect.requirement.clone(),
            tried.defect.id.clone(),
            tried.edition.name().to_owned(),
            tried.outcome.name().to_owned(),
            of(|blame| &blame.scenario),
            of(|blame| &blame.place),
            of(|blame| &blame.step),
            of(|blame| &blame.subject),
            of(|blame| &blame.expected),
            of(|blame| &blame.actual),
            why,
            others(true),
            others(false),
            tried.defect.report.clone(),
            drawn(|drawn| drawn.operator.to_string()),
            drawn(|drawn| drawn.place.clone()),
            drawn(|drawn| drawn.control.clone()),
        ];
        text.push_str(&cells.map(|cell| quoted(&cell)).join(","));
        text.push_str("\r\n");
    }
    text
}

const fn blame(outcome: &Outcome) -> Option<&Blame> {
    match outcome {
        Outcome::Killed { by } | Outcome::Misblamed { by } | Outcome::Blocked { at: by } => Some(by),
        Outcome::Survived { .. }
        | Outcome::Undocumented { .. }
        | Outcome::Unjudged { .. }
        | Outcome::Idle { .. }
        | Outcome::Broken { .. }
        | Outcome::Untested { .. } => None,
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// How a defect was drawn.
fn drawn(drawn: &Drawn) -> [(String, Value); 4] {
    let Drawn { operator, place, control, toml, .. } = drawn;
    let values =
        [("operator", json!(operator)), ("page", json!(place)), ("control", json!(control)), ("toml", json!(toml))];
    values.map(|(key, value)| (key.to_owned(), value))
}

/// The whole proof.
#[must_use]
pub fn json(proof: &Proof) -> String {
    let tried = |tried: &Tried| {
        let mut value = json!({
            "requirement": tried.defect.requirement, "defect": tried.defect.id, "report": tried.defect.report,
            "edition": tried.edition, "collateral": tried.collateral,
        });
        let outcome = serde_json::to_value(&tried.outcome).unwrap_or_default();
        if let (Value::Object(value), Value::Object(outcome)) = (&mut value, outcome) {
            value.extend(outcome);
            value.extend(tried.defect.drawn.iter().flat_map(drawn));
        }
        value
    };
    let whole = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "exit": proof.exit().code(),
        "scenarios": proof.scenarios,
        "seconds": proof.duration.as_secs_f64(),
        "defects": proof.tried.iter().map(tried).collect::<Vec<_>>(),
        "unproven": proof.unproven.iter().map(|one| &one.id).collect::<Vec<_>>(),
        "unclean": proof.unclean,
        "accidents": proof.accidents.iter().map(|accident| told(accident, Paint { color: false })).collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&whole).unwrap_or_default()
}
