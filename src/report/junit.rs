//! A run as JUnit XML: what the portal does wrong is a failure, an accident is an error, and so is what was not tested.

use quick_junit::{NonSuccessKind, Property, Report, TestCase, TestCaseStatus, TestSuite};

use super::{paint::Paint, scenario};
use crate::{
    judge::{Failure, PageChange, Verdict},
    run::result::{CaseResult, Run},
};

const PLAIN: Paint = Paint { color: false };

/// The whole file.
///
/// # Errors
/// If it can't be put into XML.
pub fn junit(run: &Run) -> Result<String, quick_junit::SerializeError> {
    let mut report = Report::new("collaudo");
    report.set_time(run.duration);
    let mut suites: Vec<(String, Vec<&CaseResult>)> = Vec::new();
    for result in &run.cases {
        let case = &result.case;
        let name = format!("{} [{}, {}]", case.feature, case.edition, case.agent);
        match suites.iter_mut().find(|(known, _)| *known == name) {
            Some((_, results)) => results.push(result),
            None => suites.push((name, vec![result])),
        }
    }
    report.add_test_suites(suites.iter().map(|(name, results)| suite(name, results, run)));
    if !run.accidents.is_empty() || !run.unreferenced.is_empty() {
        report.add_test_suite(beside(run));
    }
    report.to_string()
}

fn suite(name: &str, results: &[&CaseResult], run: &Run) -> TestSuite {
    let mut suite = TestSuite::new(name);
    if let Some(first) = results.first() {
        suite.add_property(Property::new("edition", first.case.edition.name()));
        suite.add_property(Property::new("agent", first.case.agent.name()));
        suite.add_property(Property::new("feature", first.case.file.as_str()));
    }
    suite.add_property(Property::new("seed", run.seed.to_string()));
    suite.add_property(Property::new("version", env!("CARGO_PKG_VERSION")));
    suite.set_time(results.iter().map(|result| result.duration).sum());
    suite.add_test_cases(results.iter().map(|result| case(result, run)));
    suite
}

fn case(result: &CaseResult, run: &Run) -> TestCase {
    let mut case = TestCase::new(result.case.scenario.as_str(), status(result, run));
    case.set_classname(format!("{}.{}.{}", result.case.path, result.case.edition, result.case.agent));
    case.set_time(result.duration);
    case.add_property(Property::new("line", format!("{}:{}", result.case.file, result.case.line)));
    if let Some(requirement) = &result.case.requirement {
        case.add_property(Property::new("requirement", requirement.id.as_str()));
        case.add_property(Property::new("keyword", requirement.keyword.name()));
        case.add_property(Property::new("statement", requirement.statement.as_str()));
    }
    case
}

fn status(result: &CaseResult, run: &Run) -> TestCaseStatus {
    let story = || scenario::story(result, run, PLAIN);
    let message = |failure: Option<&Failure>| failure.map_or_else(|| "unknown".to_owned(), Failure::summary);
    match result.verdict {
        Verdict::Failed => not(NonSuccessKind::Failure, "unmet", message(result.failure.as_ref()), story()),
        Verdict::Blocked => not(NonSuccessKind::Error, "blocked", message(result.failure.as_ref()), story()),
        Verdict::Broken => not(NonSuccessKind::Error, "broken", message(result.failure.as_ref()), story()),
        Verdict::Untested => {
            let why = result.untested_because.clone().unwrap_or_default();
            not(NonSuccessKind::Error, "untested", why.clone(), why)
        }
        Verdict::Passed => match (result.accidents.first(), result.pages.first()) {
            (_, Some(page)) => not(NonSuccessKind::Failure, "pages changed", page_message(page), page_message(page)),
            (Some(accident), None) => not(NonSuccessKind::Error, "broken", message(Some(accident)), story()),
            (None, None) => TestCaseStatus::success(),
        },
    }
}

fn not(kind: NonSuccessKind, what: &str, message: String, description: String) -> TestCaseStatus {
    let mut status = TestCaseStatus::non_success(kind);
    status.set_type(what).set_message(message).set_description(description);
    status
}

fn page_message(change: &PageChange) -> String {
    match change {
        PageChange::New { name } => format!("no snapshot {name} was approved yet"),
        PageChange::Changed { name, .. } => format!("the pages differ from the snapshot {name}"),
        PageChange::Unreferenced { name } => format!("no scenario refers to the snapshot {name}"),
    }
}

/// What belongs to no scenario.
fn beside(run: &Run) -> TestSuite {
    let mut suite = TestSuite::new("collaudo");
    for accident in &run.accidents {
        let status = not(NonSuccessKind::Error, "broken", accident.summary(), scenario::told(accident, PLAIN));
        suite.add_test_case(TestCase::new("outside of any scenario", status));
    }
    for change in &run.unreferenced {
        let status = not(NonSuccessKind::Failure, "pages changed", page_message(change), page_message(change));
        suite.add_test_case(TestCase::new("snapshots", status));
    }
    suite
}
