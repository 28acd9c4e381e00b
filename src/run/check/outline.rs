//! Outlines without examples, examples without rows, placeholders without a column.

use std::sync::LazyLock;

use cucumber::gherkin::{Examples, Scenario, Step};
use regex::Regex;

use super::Parsed;
use crate::source::Problem;

/// A placeholder, as cucumber replaces it. An invalid pattern would match nothing, which the tests below would show.
static PLACEHOLDER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"<([^>\s](?:[^>\t\n\r]*[^>\s])?)>").ok());

pub(super) fn check(parsed: &Parsed) -> Vec<Problem> {
    parsed.scenarios().flat_map(|(_, scenario)| check_one(parsed, scenario)).collect()
}

fn check_one(parsed: &Parsed, scenario: &Scenario) -> Vec<Problem> {
    let mut found = Vec::new();
    let outline = scenario.keyword != "Scenario" && scenario.keyword != "Example" && scenario.examples.is_empty();
    let named = ["Outline", "Template"].iter().any(|word| scenario.keyword.contains(word));
    if outline && named {
        let problem = Problem::new(&parsed.file, scenario.position.line, "this outline has no examples");
        found.push(problem.help("add \"Examples:\" with a table, or make it a \"Scenario:\""));
        return found;
    }
    for examples in &scenario.examples {
        if examples.table.as_ref().is_none_or(|table| table.rows.len() < 2) {
            let problem = Problem::new(&parsed.file, examples.position.line, "these examples have no rows");
            found.push(problem.help("an outline without rows is never run: add a header and at least one row"));
        }
    }
    for (line, placeholder) in placeholders(scenario) {
        if scenario.examples.iter().any(|examples| !has_column(examples, &placeholder)) || scenario.examples.is_empty()
        {
            let problem = Problem::new(&parsed.file, line, format!("there is no column for <{placeholder}>"));
            found.push(problem.help("add the column to every \"Examples:\", or correct its name"));
        }
    }
    found
}

fn has_column(examples: &Examples, name: &str) -> bool {
    let header = examples.table.as_ref().and_then(|table| table.rows.first());
    header.is_none_or(|header| header.iter().any(|column| column == name))
}

/// Every placeholder of a scenario, with its line.
fn placeholders(scenario: &Scenario) -> Vec<(usize, String)> {
    let mut all = in_text(&scenario.name, scenario.position.line);
    for step in &scenario.steps {
        all.extend(texts(step).flat_map(|text| in_text(text, step.position.line)));
    }
    all
}

fn texts(step: &Step) -> impl Iterator<Item = &str> {
    let cells = step.table.iter().flat_map(|table| table.rows.iter().flatten());
    std::iter::once(&step.value).chain(&step.docstring).chain(cells).map(String::as_str)
}

fn in_text(text: &str, line: usize) -> Vec<(usize, String)> {
    let matches = PLACEHOLDER.iter().flat_map(|pattern| pattern.captures_iter(text));
    matches.filter_map(|found| found.get(1)).map(|name| (line, name.as_str().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::in_text;

    #[test]
    fn placeholders_are_found() {
        assert_eq!(in_text("a <b> and <c d>", 3), [(3, "b".to_owned()), (3, "c d".to_owned())]);
        assert_eq!(in_text("1 < 2 > 0", 3), []);
    }
}
