//! The register for people and for machines: a list as table, CSV, JSON or Markdown, and one requirement in full.

use std::{fmt::Write as _, sync::Arc};

use super::{paint::Paint, summary::counted};
use crate::{
    defects::Defect,
    register::{Register, Requirement},
    run::trace::Trail,
};

/// How a list is written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// For spreadsheets (RFC 4180).
    Csv,
    /// For programs.
    Json,
    /// For pull requests and wikis.
    Markdown,
}

/// A list of requirements.
///
/// # Errors
/// If they can't be put into JSON.
pub fn list(requirements: &[&Requirement], format: Format, paint: Paint) -> Result<String, serde_json::Error> {
    match format {
        Format::Table => Ok(table(requirements, paint)),
        Format::Csv => Ok(csv(requirements)),
        Format::Json => serde_json::to_string_pretty(requirements),
        Format::Markdown => Ok(markdown(requirements)),
    }
}

fn table(requirements: &[&Requirement], paint: Paint) -> String {
    let mut text = String::new();
    for one in requirements {
        let id = paint.strong(&format!("{:<14}", one.id));
        let about = format!("{} · {} · {}", one.status, editions(one, " "), ways(one, " "));
        let _ = writeln!(text, "{id} {}\n{:15}{}", one.statement, "", paint.dim(&about));
        if let Some(reason) = unjudged(one) {
            let _ = writeln!(text, "{:15}{}", "", paint.warn(&reason));
        }
    }
    text.push_str(&counted(requirements.len(), "requirement"));
    text
}

const COLUMNS: [&str; 12] = [
    "id",
    "revision",
    "keyword",
    "statement",
    "source",
    "paths",
    "editions",
    "status",
    "effect",
    "references",
    "not judged",
    "note",
];

fn cells(one: &Requirement) -> [String; 12] {
    [
        one.id.clone(),
        one.revision.to_string(),
        one.keyword.to_string(),
        one.statement.clone(),
        sources(one),
        ways(one, " "),
        editions(one, " "),
        one.status.to_string(),
        one.effect.to_string(),
        one.references.join("; "),
        unjudged(one).unwrap_or_default(),
        one.note.clone().unwrap_or_default(),
    ]
}

fn csv(requirements: &[&Requirement]) -> String {
    let head = COLUMNS.map(str::to_owned);
    let rows = std::iter::once(head).chain(requirements.iter().map(|one| cells(one)));
    rows.map(|row| csv_row(&row)).collect::<Vec<_>>().join("\r\n")
}

/// One line of CSV, without its end.
pub(super) fn csv_row(cells: &[String]) -> String {
    cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(",")
}

fn markdown(requirements: &[&Requirement]) -> String {
    let mut text = "| id | statement | source | editions | status |\n| --- | --- | --- | --- | --- |\n".to_owned();
    let plain = |cell: &str| cell.replace('|', "\\|").replace('<', "&lt;");
    for one in requirements {
        let [source, statement] = [sources(one), one.statement.clone()].map(|cell| plain(&cell));
        let _ = writeln!(text, "| {} | {statement} | {source} | {} | {} |", one.id, editions(one, ", "), one.status);
    }
    text.trim_end().to_owned()
}

/// One requirement: statement, source, scenarios, defects.
#[must_use]
pub fn show(
    one: &Requirement,
    register: &Register,
    (trails, defects): (&[Trail], &[&Arc<Defect>]),
    paint: Paint,
) -> String {
    let mut text = format!("{} {}\n", paint.strong(&one.id), one.statement);
    for source in &one.source {
        let _ = writeln!(text, "  {:<13}{source}", "source");
    }
    let rows = [
        ("revision", one.revision.to_string()),
        ("status", one.status.to_string()),
        ("paths", ways(one, " ")),
        ("editions", editions(one, " ")),
        ("effect", one.effect.to_string()),
        ("references", one.references.join("; ")),
        ("not judged", one.unjudged.clone().unwrap_or_default()),
        ("inapplicable", one.inapplicable.clone().unwrap_or_default()),
        ("note", one.note.clone().unwrap_or_default()),
    ];
    for (name, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(text, "  {name:<13}{value}");
    }
    for contradiction in register.contradictions.iter().filter(|known| one.contradictions.contains(&known.number)) {
        let _ = writeln!(text, "  {:<13}{} {}", "documents", contradiction.number, contradiction.texts);
        let _ = writeln!(text, "  {:<13}{}", "reading", contradiction.reading);
    }
    for trail in trails {
        let _ = writeln!(text, "  {:<13}{} {}", "scenario", trail.scenario, paint.dim(&place(trail)));
        for (_, judgement) in &trail.judgements {
            let _ = writeln!(text, "  {:<13}  Then {judgement}", "");
        }
    }
    for defect in defects {
        let _ = writeln!(text, "  {:<13}{}: {}", "defect", defect.id, defect.report);
    }
    text.trim_end().to_owned()
}

/// Where a scenario is, and in which editions it runs.
pub(super) fn place(trail: &Trail) -> String {
    let editions: Vec<&str> = trail.editions.iter().map(|edition| edition.name()).collect();
    format!("{}:{} [{}]", trail.file, trail.line, editions.join(", "))
}

fn sources(one: &Requirement) -> String {
    one.source.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

fn ways(one: &Requirement, between: &str) -> String {
    one.ways.iter().map(|way| way.name()).collect::<Vec<_>>().join(between)
}

fn editions(one: &Requirement, between: &str) -> String {
    one.editions.iter().map(|edition| edition.name()).collect::<Vec<_>>().join(between)
}

/// Why no scenario judges it.
fn unjudged(one: &Requirement) -> Option<String> {
    let inapplicable = one.inapplicable.as_ref().map(|reason| format!("inapplicable: {reason}"));
    one.unjudged.as_ref().map(|reason| format!("not judged: {reason}")).or(inapplicable)
}
