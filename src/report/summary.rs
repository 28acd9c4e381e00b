//! What a run came to as text: what is about to be run, every failure, changed pages, the verdict.

use std::fmt::Write as _;

use similar::TextDiff;

use super::{
    outcomes,
    paint::Paint,
    scenario::{self, duration, indented},
};
use crate::{
    judge::{Counts, Exit, PageChange, Verdict},
    run::{
        plan::{AgentKind, Plan},
        result::Run,
    },
};

/// More lines of a difference than this are left out.
const DIFF_LINES: usize = 60;

/// What is about to be run.
#[must_use]
pub fn head(plan: &Plan, seed: u64, paint: Paint) -> String {
    let agents = AgentKind::ALL.into_iter().filter(|agent| plan.cases.iter().any(|case| case.agent == *agent));
    let agents: Vec<&str> = agents.map(AgentKind::name).collect();
    let scenarios = counted(plan.cases.len(), "scenario");
    let title = paint.strong(&format!("Collaudo {}", env!("CARGO_PKG_VERSION")));
    let notice = paint.dim("on the embedded portal: this says nothing about the live one");
    format!("{title} · {scenarios} · {} · seed {seed}\n{notice}\n", agents.join(" and "))
}

/// Everything that is to be told at the end.
#[must_use]
pub fn tail(run: &Run, paint: Paint) -> String {
    let mut text = String::new();
    let grave = |verdict| matches!(verdict, Verdict::Failed | Verdict::Blocked | Verdict::Broken);
    for result in run.cases.iter().filter(|one| grave(one.verdict) || !one.accidents.is_empty()) {
        let _ = writeln!(text, "\n{}", scenario::story(result, run, paint));
    }
    for accident in &run.accidents {
        let _ = write!(
            text,
            "\n{} {}\n{}",
            paint.mark(Verdict::Broken),
            paint.strong("outside of any scenario"),
            scenario::told(accident, paint)
        );
    }
    let changes: Vec<&PageChange> = run.changed_pages().collect();
    for change in &changes {
        let _ = write!(text, "\n{}", changed(change, paint));
    }
    if !changes.is_empty() {
        let command = run.command(&["--update-snapshots"]);
        let _ = writeln!(text, "\n{}", paint.dim(&format!("if this is how the pages should be: {command}")));
    }
    let _ = write!(text, "\n{}", outcomes::summary(run, paint));
    let _ = write!(text, "\n{}", verdict(run, paint));
    text
}

/// A snapshot that is not as approved.
fn changed(change: &PageChange, paint: Paint) -> String {
    match change {
        PageChange::New { name } => format!("{} {name}: no snapshot was approved yet\n", paint.warn("new pages")),
        PageChange::Unreferenced { name } => {
            format!("{} {name}: no scenario refers to this snapshot: delete it\n", paint.warn("unreferenced"))
        }
        PageChange::Changed { name, approved, seen } => {
            format!("{} {name}\n{}", paint.warn("pages changed"), difference(approved, seen, paint))
        }
    }
}

fn difference(approved: &str, seen: &str, paint: Paint) -> String {
    let diff =
        TextDiff::from_lines(approved, seen).unified_diff().context_radius(3).header("approved", "seen").to_string();
    let painted: Vec<String> = diff
        .lines()
        .map(|line| match line.chars().next() {
            Some('+') => paint.good(line),
            Some('-') => paint.bad(line),
            _ => line.to_owned(),
        })
        .collect();
    indented(&painted.join("\n"), DIFF_LINES, "    ")
}

/// Counts, and what the program ends with.
fn verdict(run: &Run, paint: Paint) -> String {
    let counts = run.counts();
    let mut parts = vec![format!("{} passed", counts.passed)];
    let others = [
        (counts.failed, "failed"),
        (counts.warned, "failed with a warning"),
        (counts.blocked, "blocked"),
        (counts.broken, "broken"),
        (counts.untested, "not tested"),
    ];
    parts.extend(others.into_iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}")));
    let scenarios = counted(counts.selected, "scenario");
    let summary = format!("{scenarios}: {} in {}", parts.join(", "), duration(run.duration));
    let exit = run.exit();
    let reason = format!("exit {}: {}", exit.code(), reason(exit, &counts, run.interrupted));
    let painted = match exit {
        Exit::Conforms => paint.good(&reason),
        Exit::Deviates => paint.bad(&reason),
        Exit::Usage | Exit::Broken | Exit::Incomplete => paint.warn(&reason),
    };
    format!("{summary}\n{painted}")
}

/// Why the program ends with this code.
fn reason(exit: Exit, counts: &Counts, interrupted: bool) -> String {
    let meaning = exit.meaning();
    match exit {
        Exit::Conforms => format!("{meaning} (embedded portal)"),
        Exit::Deviates => {
            let failed =
                (counts.failed > 0).then(|| format!("does not conform: {} failed", counted(counts.failed, "scenario")));
            let changed = (counts.changed > 0)
                .then(|| format!("pages changed: {} to review", counted(counts.changed, "snapshot")));
            failed.into_iter().chain(changed).collect::<Vec<_>>().join("; ")
        }
        Exit::Incomplete if interrupted => "incomplete: interrupted".to_owned(),
        Exit::Usage | Exit::Broken | Exit::Incomplete => meaning.to_owned(),
    }
}

/// `1 scenario`, `2 scenarios`.
pub(super) fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
