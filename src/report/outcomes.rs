//! What the requirements of a run came to: counts by outcome and keyword, those that did not pass, and what was left out.

use std::{collections::BTreeMap, fmt::Write as _};

use super::paint::Paint;
use crate::{
    judge::Outcome,
    register::Keyword,
    run::{
        plan::Unselected,
        result::{Judged, Run},
    },
};

/// A line of ids is not longer than this.
const WIDTH: usize = 100;

/// The requirements of a run, or that there are none.
#[must_use]
pub fn summary(run: &Run, paint: Paint) -> String {
    if run.register.is_none() {
        let none = "no scenario is tagged with a requirement: the verdict is on scenarios alone\n";
        return paint.dim(none);
    }
    let judged = run.requirements();
    let mut text = counts(&judged);
    for outcome in [Outcome::Failed, Outcome::CantTell, Outcome::Untested] {
        for one in judged.iter().filter(|one| one.outcome == outcome) {
            let id = paint.strong(&one.requirement.id);
            let name = if outcome == Outcome::Failed { paint.bad(outcome.name()) } else { paint.warn(outcome.name()) };
            let _ = writeln!(text, "{name} {id} {}", one.requirement.statement);
            if outcome != Outcome::Failed {
                let _ = writeln!(text, "    {}", paint.dim(one.reason.as_deref().unwrap_or_default()));
            }
        }
    }
    text.push_str(&left_out(run, paint));
    text
}

/// A table: keywords down, outcomes across.
fn counts(judged: &[Judged<'_>]) -> String {
    let count = |keyword: Keyword, outcome: Outcome| {
        judged.iter().filter(|one| one.requirement.keyword == keyword && one.outcome == outcome).count()
    };
    let mut text = format!("{:<12}", "requirements");
    for outcome in Outcome::ALL {
        let _ = write!(text, "  {outcome:>12}");
    }
    text.push('\n');
    for keyword in Keyword::ALL {
        let numbers = Outcome::ALL.map(|outcome| count(*keyword, outcome));
        if numbers.iter().sum::<usize>() > 0 {
            let _ = write!(text, "{keyword:<12}");
            numbers.iter().for_each(|number| {
                let _ = write!(text, "  {number:>12}");
            });
            text.push('\n');
        }
    }
    text
}

/// What was not selected, by reason.
fn left_out(run: &Run, paint: Paint) -> String {
    let mut by_reason: BTreeMap<Unselected, Vec<&str>> = BTreeMap::new();
    for (requirement, reason) in &run.unselected {
        by_reason.entry(*reason).or_default().push(&requirement.id);
    }
    // Whoever asks for a part knows that the rest is left out: numbers will do.
    let narrowed = by_reason.contains_key(&Unselected::Filtered);
    let mut text = String::new();
    for (reason, ids) in by_reason {
        let _ = writeln!(text, "{}", paint.dim(&format!("not selected, {}: {}", why(reason), ids.len())));
        if !narrowed {
            wrapped(&ids).iter().for_each(|line| {
                let _ = writeln!(text, "{}", paint.dim(&format!("    {line}")));
            });
        }
    }
    text
}

const fn why(reason: Unselected) -> &'static str {
    match reason {
        Unselected::Unjudged => "no scenario can judge them (`collaudo requirements --unjudged` says why)",
        Unselected::Standard => "of law and standards (--standards)",
        Unselected::Note => "notes (--notes)",
        Unselected::Filtered => "left out by the filters",
    }
}

fn wrapped(words: &[&str]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push((*word).to_owned()),
        }
    }
    lines
}
