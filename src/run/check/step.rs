//! Steps that no sentence of the vocabulary explains, or several.

use cucumber::{feature::Ext as _, gherkin};

use super::{
    super::vocabulary::{Meaning, Vocabulary},
    Parsed,
};
use crate::source::Problem;

pub(super) fn check(parsed: &Parsed, vocabulary: &Vocabulary) -> Vec<Problem> {
    let mut found: Vec<Problem> = Vec::new();
    for step in steps(parsed) {
        if found.iter().any(|problem| problem.line == step.position.line) {
            continue;
        }
        found.extend(check_one(parsed, &step, vocabulary));
    }
    found
}

/// Every step as it will be run: outlines expanded. What can't be expanded is told elsewhere.
fn steps(parsed: &Parsed) -> Vec<gherkin::Step> {
    let feature = parsed.feature.clone().expand_examples().unwrap_or_else(|_| parsed.feature.clone());
    let in_backgrounds = parsed.backgrounds().flat_map(|background| background.steps.clone());
    let in_rules = feature.rules.iter().flat_map(|rule| &rule.scenarios);
    let in_scenarios = feature.scenarios.iter().chain(in_rules).flat_map(|scenario| scenario.steps.clone());
    in_backgrounds.chain(in_scenarios).collect()
}

fn check_one(parsed: &Parsed, step: &gherkin::Step, vocabulary: &Vocabulary) -> Option<Problem> {
    let text = &step.value;
    let problem = |message| Problem::new(&parsed.file, step.position.line, message);
    match vocabulary.meaning(step) {
        Meaning::One => None,
        Meaning::Several(patterns) => {
            let help = format!("more than one sentence matches:\n{}", patterns.join("\n"));
            Some(problem("this step has several meanings".to_owned()).help(help))
        }
        Meaning::Nothing => Some(match vocabulary.keyword_of(text) {
            Some(keyword) => problem(format!("no sentence of the vocabulary reads \"{text}\" under {:?}", step.ty))
                .help(format!("there is one under {keyword}")),
            None => {
                let problem = problem(format!("no sentence of the vocabulary reads \"{text}\""));
                problem.label("undefined step").help(suggestions(vocabulary, text))
            }
        }),
    }
}

fn suggestions(vocabulary: &Vocabulary, text: &str) -> String {
    let near = vocabulary.nearest(text);
    if near.is_empty() {
        return "`collaudo steps` lists every sentence".to_owned();
    }
    let lines: Vec<String> = near.iter().map(|sentence| format!("{} {}", sentence.keyword, sentence.text)).collect();
    format!("did you mean\n{}\n`collaudo steps` lists every sentence", lines.join("\n"))
}
