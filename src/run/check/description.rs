//! Lines that Gherkin takes as a description, though they were meant as a keyword.

use super::{super::vocabulary::Vocabulary, Parsed, near};
use crate::source::Problem;

/// A description, and whether steps were expected in its place.
struct Described<'a> {
    text: &'a str,
    from_line: usize,
    before_steps: bool,
}

pub(super) fn check(parsed: &Parsed, vocabulary: &Vocabulary) -> Vec<Problem> {
    let mut found = Vec::new();
    for described in descriptions(parsed) {
        let mut line = described.from_line;
        for text in described.text.lines().map(str::trim).filter(|text| !text.is_empty()) {
            line = line_of(parsed, text, line + 1);
            found.extend(suspect(&described, text, vocabulary).map(|meant| {
                Problem::new(&parsed.file, line, "this line is taken as a description: it would never be run")
                    .label("not a keyword")
                    .help(format!("did you mean \"{meant}\"? If it is prose, begin it with another word"))
            }));
        }
    }
    found
}

/// What a line of a description was meant to be.
fn suspect(described: &Described<'_>, text: &str, vocabulary: &Vocabulary) -> Option<String> {
    if let Some(keyword) = near::block_keyword(text) {
        return Some(format!("{keyword}:"));
    }
    let (_, rest) = text.split_once(char::is_whitespace)?;
    if let Some(keyword) = vocabulary.keyword_of(rest.trim()) {
        return Some(keyword.to_owned());
    }
    near::step_keyword(text).filter(|_| described.before_steps).map(str::to_owned)
}

fn descriptions(parsed: &Parsed) -> Vec<Described<'_>> {
    let feature = &parsed.feature;
    let head = feature.description.iter().map(|text| Described {
        text,
        from_line: feature.position.line,
        before_steps: false,
    });
    let rules = feature.rules.iter().flat_map(|rule| {
        rule.description.iter().map(|text| Described { text, from_line: rule.position.line, before_steps: false })
    });
    let backgrounds = parsed.backgrounds().flat_map(|one| {
        one.description.iter().map(|text| Described { text, from_line: one.position.line, before_steps: true })
    });
    let scenarios = parsed.scenarios().flat_map(|(_, one)| {
        one.description.iter().map(|text| Described { text, from_line: one.position.line, before_steps: true })
    });
    let examples = parsed.scenarios().flat_map(|(_, one)| &one.examples).flat_map(|one| {
        one.description.iter().map(|text| Described { text, from_line: one.position.line, before_steps: false })
    });
    head.chain(rules).chain(backgrounds).chain(scenarios).chain(examples).collect()
}

/// The first line from `from` on that reads like this.
fn line_of(parsed: &Parsed, text: &str, from: usize) -> usize {
    let lines = parsed.file.text.lines().enumerate().skip(from.saturating_sub(1));
    lines.map(|(index, line)| (index + 1, line.trim())).find(|(_, line)| *line == text).map_or(from, |(line, _)| line)
}
