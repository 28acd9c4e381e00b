//! From text to Gherkin: parse errors with their place, and the true line of everything.

use cucumber::gherkin::{Feature, GherkinEnv, Scenario, Step};

use super::near;
use crate::source::{Problem, SourceFile};

/// Parses a file. The positions it answers are those of the keywords, never of comments before them.
pub(super) fn parse(file: &SourceFile) -> Result<Feature, Box<Problem>> {
    if file.text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        let problem = Problem::new(file, 1, "this file is empty").help("write a feature into it, or delete it");
        return Err(Box::new(problem));
    }
    check_tables(file)?;
    let mut feature = Feature::parse(&file.text, GherkinEnv::default()).map_err(|error| {
        let said = error.to_string();
        Box::new(explain(file, &said))
    })?;
    feature.path = Some(file.name.clone().into());
    settle_lines(file, &mut feature);
    Ok(feature)
}

/// The parser says `Error at LINE:COLUMN: {what it would have accepted}`, sometimes a line late.
fn explain(file: &SourceFile, said: &str) -> Problem {
    let place = said.trim_start_matches("Error at ");
    let last = file.text.lines().count().max(1);
    let line = place.split(':').next().and_then(|line| line.parse().ok()).unwrap_or(1).min(last);
    if said.contains("Unsupported language") {
        return Problem::new(file, line, "this language is not known to Gherkin")
            .help("for instance \"# language: en\"");
    }
    let problem =
        |line| Problem::new(file, line, "this is not Gherkin").label("neither a step nor a part of a feature");
    let head = head(file);
    match [head, line - 1, line].into_iter().find_map(|line| meant(file.line(line)).map(|meant| (line, meant))) {
        Some((line, meant)) => problem(line).help(format!("did you mean \"{meant}\"?")),
        None if line <= head => problem(head).help("a file begins with \"Feature:\" and a name"),
        None => problem(line).help("a step begins with Given, When, Then, And or But; a comment with #"),
    }
}

/// The first line that is neither blank, nor a comment, nor a tag.
fn head(file: &SourceFile) -> usize {
    let plain = |line: &str| !line.is_empty() && !line.starts_with(['#', '@']);
    file.text.lines().position(|line| plain(line.trim())).map_or(1, |index| index + 1)
}

/// The keyword that a line was probably meant to begin with, if it doesn't.
fn meant(line: &str) -> Option<String> {
    let line = line.trim();
    let block = near::block_keyword(line).map(|keyword| format!("{keyword}:"));
    block
        .or_else(|| near::step_keyword(line).map(|keyword| format!("{keyword} ")))
        .filter(|meant| !line.starts_with(meant.as_str()))
}

/// The parser cuts long rows off without a word.
fn check_tables(file: &SourceFile) -> Result<(), Box<Problem>> {
    let mut first = None;
    let mut fence: Option<&str> = None;
    for (index, line) in file.text.lines().enumerate() {
        let line = line.trim();
        let opened = ["\"\"\"", "```"].into_iter().find(|mark| line.starts_with(mark));
        match (fence, opened) {
            (Some(open), Some(mark)) if open == mark => fence = None,
            (None, Some(mark)) => fence = Some(mark),
            _ => {}
        }
        if fence.is_some() || line.starts_with('#') {
            continue;
        }
        if !line.starts_with('|') {
            first = None;
            continue;
        }
        let cells = cells(line);
        let expected = *first.get_or_insert(cells);
        if cells != expected {
            let message = format!("this row has {cells} cells, the first one of its table has {expected}");
            return Err(Box::new(
                Problem::new(file, index + 1, message)
                    .help("give every row the same number of cells; write \\| for a bar"),
            ));
        }
    }
    Ok(())
}

fn cells(row: &str) -> usize {
    let mut bars = 0_usize;
    let mut escaped = false;
    for letter in row.chars() {
        bars += usize::from(letter == '|' && !escaped);
        escaped = letter == '\\' && !escaped;
    }
    bars.saturating_sub(1)
}

/// Moves positions that the parser took before a comment to the keyword after it.
fn settle_lines(file: &SourceFile, feature: &mut Feature) {
    let lines: Vec<&str> = file.text.lines().collect();
    let settle = |line: &mut usize| {
        while lines
            .get(line.saturating_sub(1))
            .is_some_and(|text| text.trim().is_empty() || text.trim_start().starts_with('#'))
        {
            *line += 1;
        }
    };
    let steps = |steps: &mut Vec<Step>| steps.iter_mut().for_each(|step| settle(&mut step.position.line));
    let scenarios = |scenarios: &mut Vec<Scenario>| {
        for scenario in scenarios {
            settle(&mut scenario.position.line);
            steps(&mut scenario.steps);
            scenario.examples.iter_mut().for_each(|examples| settle(&mut examples.position.line));
        }
    };
    feature.background.iter_mut().for_each(|background| steps(&mut background.steps));
    scenarios(&mut feature.scenarios);
    for rule in &mut feature.rules {
        rule.background.iter_mut().for_each(|background| steps(&mut background.steps));
        scenarios(&mut rule.scenarios);
    }
}
