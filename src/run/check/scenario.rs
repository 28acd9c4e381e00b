//! Features without scenarios, scenarios without steps or without a judgement, and two of one name.

use std::collections::HashMap;

use cucumber::gherkin::StepType;

use super::Parsed;
use crate::{snapshot::slug, source::Problem};

pub(super) fn check(parsed: &Parsed) -> Vec<Problem> {
    let mut found = empty(parsed);
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (rule, scenario) in parsed.scenarios() {
        let line = scenario.position.line;
        let problem = |message: String| Problem::new(&parsed.file, line, message);
        if scenario.name.is_empty() {
            found
                .push(problem("this scenario has no name".to_owned()).help("say in a few words what it walks through"));
        } else if let Some(other) = seen.insert(slug(&scenario.name), line) {
            let message = format!("there is another scenario \"{}\" on line {other}", scenario.name);
            let help =
                "results and snapshots are told apart by the letters and digits of the name: give it another one";
            found.push(problem(message).help(help));
        }
        let judges = |ty| ty == StepType::Then;
        if scenario.steps.is_empty() {
            let help = "write its steps, or delete it: a scenario without steps always passes";
            found.push(problem("this scenario has no steps".to_owned()).help(help));
        } else if !parsed.background_steps(rule).chain(&scenario.steps).any(|step| judges(step.ty)) {
            let help = "add a Then: without one it passes whatever the portal shows";
            found.push(problem("this scenario judges nothing".to_owned()).help(help));
        }
    }
    found
}

fn empty(parsed: &Parsed) -> Vec<Problem> {
    let feature = &parsed.feature;
    let mut found = Vec::new();
    if parsed.scenarios().next().is_none() {
        found.push(
            Problem::new(&parsed.file, feature.position.line, "this feature has no scenario")
                .help("add one, or delete the file"),
        );
    }
    for rule in feature.rules.iter().filter(|rule| rule.scenarios.is_empty()) {
        found.push(
            Problem::new(&parsed.file, rule.position.line, "this rule has no scenario").help("add one that proves it"),
        );
    }
    found
}
