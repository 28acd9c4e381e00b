//! Traceability: from each requirement to its scenarios and Then steps, and from each sentence back to requirements.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use serde::Serialize;

use super::{
    paint::Paint,
    requirements::{Format, csv_row, place},
    summary::counted,
};
use crate::run::trace::Trace;

/// One judgement: a Then step of a scenario of a requirement.
#[derive(Serialize)]
struct Row<'a> {
    requirement: &'a str,
    scenario: &'a str,
    file: &'a str,
    line: usize,
    editions: Vec<&'static str>,
    judgement: &'a str,
    judgement_line: usize,
}

fn rows(trace: &Trace) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (requirement, trails) in &trace.requirements {
        for trail in trails {
            rows.extend(trail.judgements.iter().map(|(line, judgement)| Row {
                requirement: &requirement.id,
                scenario: &trail.scenario,
                file: &trail.file,
                line: trail.line,
                editions: trail.editions.iter().map(|edition| edition.name()).collect(),
                judgement,
                judgement_line: *line,
            }));
        }
    }
    rows
}

/// Requirements with their scenarios and Then steps.
///
/// # Errors
/// If they can't be put into JSON.
pub fn forward(trace: &Trace, format: Format, paint: Paint) -> Result<String, serde_json::Error> {
    let rows = rows(trace);
    match format {
        Format::Table => Ok(text(trace, paint)),
        Format::Json => serde_json::to_string_pretty(&rows),
        Format::Csv => {
            let head = ["requirement", "scenario", "place", "editions", "judgement"].map(str::to_owned);
            let cells = rows.iter().map(|row| {
                let place = format!("{}:{}", row.file, row.judgement_line);
                [
                    row.requirement.to_owned(),
                    row.scenario.to_owned(),
                    place,
                    row.editions.join(" "),
                    row.judgement.to_owned(),
                ]
            });
            Ok(std::iter::once(head).chain(cells).map(|row| csv_row(&row)).collect::<Vec<_>>().join("\r\n"))
        }
        Format::Markdown => {
            let mut text = "| requirement | scenario | judgement |\n| --- | --- | --- |\n".to_owned();
            for row in rows {
                let plain = |cell: &str| cell.replace('|', "\\|").replace('<', "&lt;");
                let (scenario, judgement) = (plain(row.scenario), plain(row.judgement));
                let _ = writeln!(text, "| {} | {scenario} | {judgement} |", row.requirement);
            }
            Ok(text.trim_end().to_owned())
        }
    }
}

fn text(trace: &Trace, paint: Paint) -> String {
    let mut text = String::new();
    for (requirement, trails) in &trace.requirements {
        let _ = writeln!(text, "{} {}", paint.strong(&requirement.id), requirement.statement);
        if let Some(reason) = requirement.unjudged.as_ref().or(requirement.inapplicable.as_ref()) {
            let _ = writeln!(text, "  {}", paint.warn(&format!("not judged: {reason}")));
        }
        for trail in trails {
            let _ = writeln!(text, "  {} {}", trail.scenario, paint.dim(&place(trail)));
            for (_, judgement) in &trail.judgements {
                let _ = writeln!(text, "    Then {judgement}");
            }
        }
    }
    text.push_str(&counts(trace));
    text
}

/// Sentences, as their steps are written, with the requirements that they judge.
#[must_use]
pub fn back(trace: &Trace, paint: Paint) -> String {
    let mut by_step: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in rows(trace) {
        by_step.entry(row.judgement).or_default().insert(row.requirement);
    }
    let mut text = String::new();
    for (judgement, requirements) in by_step {
        let ids: Vec<&str> = requirements.into_iter().collect();
        let _ = writeln!(text, "Then {judgement}\n  {}", paint.dim(&ids.join(" ")));
    }
    text.push_str(&counts(trace));
    text
}

fn counts(trace: &Trace) -> String {
    let judged = trace.requirements.iter().filter(|(_, trails)| !trails.is_empty()).count();
    let scenarios: usize = trace.requirements.iter().map(|(_, trails)| trails.len()).sum();
    let left = trace.requirements.len() - judged;
    format!(
        "{}, {judged} judged by {}, {left} not judged for a reason given",
        counted(trace.requirements.len(), "requirement"),
        counted(scenarios, "scenario")
    )
}
