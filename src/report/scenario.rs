//! One scenario's result as text: the line while the run is on, the whole story at its end.

use std::{borrow::Cow, fmt::Write as _, time::Duration};

use super::paint::Paint;
use crate::{
    judge::{Failure, Finding, Verdict},
    register::Requirement,
    run::result::{CaseResult, Run, StepStatus},
};

/// More lines of a page than this are left out.
const PAGE_LINES: usize = 40;

/// More scenarios that were not tested for the same reason are told in one line.
const UNTESTED_LINES: usize = 5;

/// One line: mark, title, duration.
#[must_use]
pub fn line(result: &CaseResult, paint: Paint) -> String {
    let title = result.case.title();
    let took = paint.dim(&duration(result.duration));
    let mark = paint.mark(result.verdict);
    match (result.verdict, &result.untested_because) {
        (Verdict::Untested, Some(why)) => format!("{mark} {title} {}", paint.dim(why)),
        (Verdict::Passed, _) if !result.pages.is_empty() => {
            format!("{mark} {title} {took} {}", paint.warn("pages changed"))
        }
        (Verdict::Passed | Verdict::Failed | Verdict::Blocked | Verdict::Broken | Verdict::Untested, _) => {
            format!("{mark} {title} {took}")
        }
    }
}

/// What was not tested, and why: a line a scenario, or one for all if they are many and the reason is the same.
#[must_use]
pub fn untested(run: &Run, paint: Paint) -> Option<String> {
    let untested: Vec<(&CaseResult, &String)> =
        run.cases.iter().filter_map(|result| Some((result, result.untested_because.as_ref()?))).collect();
    let (_, why) = untested.first()?;
    if untested.len() > UNTESTED_LINES && untested.iter().all(|(_, other)| other == why) {
        let mark = paint.mark(Verdict::Untested);
        return Some(format!("{mark} {} scenarios {}", untested.len(), paint.dim(why)));
    }
    let lines: Vec<String> = untested.into_iter().map(|(result, _)| line(result, paint)).collect();
    Some(lines.join("\n"))
}

/// In short why a scenario did not pass, for the moment at which it happens.
#[must_use]
pub fn hint(result: &CaseResult, paint: Paint) -> Option<String> {
    let why = match result.failure.as_ref()? {
        Failure::Unmet { finding, .. } | Failure::Blocked { finding, .. } => {
            format!(
                "{}: expected {}, was {}",
                finding.subject,
                first_line(&finding.expected),
                first_line(&finding.actual)
            )
        }
        Failure::Broken { what, .. } => first_line(what).into_owned(),
    };
    let at = result.failed_step().map(|step| format!("{} · ", step.text)).unwrap_or_default();
    Some(paint.dim(&format!("    {at}{why}")))
}

/// Every step, marked.
#[must_use]
pub fn steps(result: &CaseResult, paint: Paint) -> String {
    let mut text = String::new();
    for step in &result.steps {
        let mark = match step.status {
            StepStatus::Passed => paint.good("✓"),
            StepStatus::Failed => paint.mark(result.verdict),
            StepStatus::NotReached => paint.dim("-"),
        };
        let _ = writeln!(text, "    {mark} {}", step.text);
    }
    text.trim_end().to_owned()
}

/// The whole story of a scenario that did not pass.
#[must_use]
pub fn story(result: &CaseResult, run: &Run, paint: Paint) -> String {
    let case = &result.case;
    let mut text = format!("{} {}\n", paint.mark(result.verdict), paint.strong(&case.title()));
    if let Some(requirement) = &case.requirement {
        text.push_str(&statement(requirement, paint));
    }
    if matches!(result.failure, Some(Failure::Blocked { .. })) {
        let _ = writeln!(text, "  {}", paint.warn("blocked before it could be judged"));
    }
    let _ = match result.failed_step() {
        Some(step) => writeln!(text, "  {}\n    {}", paint.dim(&format!("{}:{}", case.file, step.line)), step.text),
        None => writeln!(text, "  {}", paint.dim(&format!("{}:{}", case.file, case.line))),
    };
    for failure in result.failure.iter().chain(&result.accidents) {
        text.push_str(&told(failure, paint));
    }
    let _ = write!(text, "  to run it alone:\n    {}", run.again(case));
    text
}

/// A requirement: what it states, and where that comes from.
fn statement(requirement: &Requirement, paint: Paint) -> String {
    let sources: Vec<String> = requirement.source.iter().map(ToString::to_string).collect();
    let id = paint.strong(&requirement.id);
    format!("  {id} {}\n  {}\n", requirement.statement, paint.dim(&format!("source: {}", sources.join("; "))))
}

/// A failure or an accident, in full.
#[must_use]
pub fn told(failure: &Failure, paint: Paint) -> String {
    match failure {
        Failure::Unmet { finding, page } | Failure::Blocked { finding, page } => {
            let mut text = unmet(finding, paint);
            if let Some(page) = page {
                let _ = write!(text, "  page seen\n{}", indented(page, PAGE_LINES, &paint.dim("    | ")));
            }
            text
        }
        Failure::Broken { what, causes } => {
            let mut text = format!("  {}\n", paint.warn(&continued(what)));
            for cause in causes {
                let _ = writeln!(text, "    because {}", continued(cause));
            }
            text
        }
    }
}

fn unmet(finding: &Finding, paint: Paint) -> String {
    let expected = paint.good(&continued(&finding.expected));
    let actual = paint.bad(&continued(&finding.actual));
    format!("  {}\n    expected  {expected}\n    actual    {actual}\n", finding.subject)
}

/// At most so many lines, each with something before it.
pub(super) fn indented(text: &str, limit: usize, before: &str) -> String {
    let mut shown = String::new();
    for line in text.lines().take(limit) {
        let _ = writeln!(shown, "{before}{line}");
    }
    let more = text.lines().count().saturating_sub(limit);
    if more > 0 {
        let _ = writeln!(shown, "{before}… {more} more lines");
    }
    shown
}

fn continued(text: &str) -> String {
    text.trim_end().replace('\n', "\n              ")
}

fn first_line(text: &str) -> Cow<'_, str> {
    match text.split_once('\n') {
        Some((first, _)) => Cow::Owned(format!("{first} …")),
        None => Cow::Borrowed(text),
    }
}

/// As people say it: `12 ms`, `1.2 s`, `2 min 5 s`.
#[must_use]
pub fn duration(duration: Duration) -> String {
    match duration.as_secs() {
        0 => format!("{} ms", duration.as_millis()),
        seconds @ 1..60 => format!("{seconds}.{} s", duration.subsec_millis() / 100),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}
