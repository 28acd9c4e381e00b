//! Listings: what a plan holds, and the sentences of the vocabulary.

use std::fmt::Write as _;

use super::{paint::Paint, summary::counted};
use crate::run::{plan::Plan, vocabulary::Sentence};

/// Every case of a plan, with its place.
#[must_use]
pub fn plan(plan: &Plan, paint: Paint) -> String {
    let mut text = String::new();
    for case in &plan.cases {
        let _ = writeln!(text, "{} {}", case.title(), paint.dim(&format!("{}:{}", case.file, case.line)));
    }
    let _ = write!(text, "{}", counted(plan.cases.len(), "scenario"));
    text
}

/// The sentences that contain a text, whatever its case.
#[must_use]
pub fn sentences(sentences: &[Sentence], filter: &str, paint: Paint) -> Option<String> {
    let filter = filter.to_lowercase();
    let contains =
        |one: &&Sentence| one.text.to_lowercase().contains(&filter) || one.about.to_lowercase().contains(&filter);
    let mut text = String::new();
    for sentence in sentences.iter().filter(contains) {
        let _ = writeln!(text, "{} {}", paint.good(&format!("{:<10}", sentence.keyword)), sentence.text);
        for line in sentence.about.lines().filter(|line| !line.trim().is_empty()) {
            let _ = writeln!(text, "           {}", paint.dim(line.trim()));
        }
    }
    (!text.is_empty()).then(|| text.trim_end().to_owned())
}
