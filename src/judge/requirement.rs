//! What the scenarios of a requirement come to, in the words of EARL (W3C, Evaluation and Report Language).

use std::fmt;

use super::Verdict;

/// What became of a requirement.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Outcome {
    /// Everything that was judged of it is as stated.
    Passed,
    /// Something is not.
    Failed,
    /// It could not be judged to the end.
    CantTell,
    /// It can't apply to this portal.
    Inapplicable,
    /// Nothing was judged of it.
    Untested,
}

impl Outcome {
    /// Every outcome, in the order of reports.
    pub const ALL: [Self; 5] = [Self::Passed, Self::Failed, Self::CantTell, Self::Inapplicable, Self::Untested];

    /// EARL's own name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::CantTell => "cantTell",
            Self::Inapplicable => "inapplicable",
            Self::Untested => "untested",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What one scenario has to say on its requirement.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Testimony {
    /// What the scenario came to.
    pub verdict: Verdict,
    /// How many findings it made on the requirement that are met.
    pub met: usize,
    /// Why it did not pass, in one line.
    pub why: Option<String>,
}

/// What the scenarios of a requirement come to, and why if it is not plain.
#[must_use]
pub fn outcome(testimonies: &[Testimony]) -> (Outcome, Option<String>) {
    let first = |verdict: Verdict| testimonies.iter().find(|one| one.verdict == verdict);
    let why = |one: &Testimony| one.why.clone().unwrap_or_else(|| "for an unknown reason".to_owned());
    if let Some(failed) = first(Verdict::Failed) {
        return (Outcome::Failed, Some(why(failed)));
    }
    if let Some(blocked) = first(Verdict::Blocked) {
        return (Outcome::CantTell, Some(format!("blocked by {}", why(blocked))));
    }
    if let Some(broken) = first(Verdict::Broken) {
        return (Outcome::CantTell, Some(format!("the harness failed: {}", why(broken))));
    }
    if let Some(untested) = first(Verdict::Untested) {
        return (Outcome::Untested, Some(why(untested)));
    }
    match testimonies.iter().find(|one| one.met == 0) {
        Some(_) => (Outcome::Untested, Some("a scenario passed without judging it".to_owned())),
        None if testimonies.is_empty() => (Outcome::Untested, Some("no scenario".to_owned())),
        None => (Outcome::Passed, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_testimony_decides() {
        use Verdict::{Blocked, Broken, Failed, Passed, Untested};
        type Row<'a> = (&'a [(Verdict, usize)], Outcome, Option<&'a str>);
        let table: &[Row<'_>] = &[
            (&[(Passed, 2)], Outcome::Passed, None),
            (&[(Passed, 2), (Passed, 1)], Outcome::Passed, None),
            (&[], Outcome::Untested, Some("no scenario")),
            (&[(Passed, 0)], Outcome::Untested, Some("a scenario passed without judging it")),
            (&[(Passed, 1), (Passed, 0)], Outcome::Untested, Some("a scenario passed without judging it")),
            (&[(Passed, 1), (Untested, 0)], Outcome::Untested, Some("because")),
            (&[(Passed, 1), (Broken, 1)], Outcome::CantTell, Some("the harness failed: because")),
            (&[(Broken, 1), (Blocked, 1)], Outcome::CantTell, Some("blocked by because")),
            (&[(Untested, 0), (Blocked, 0)], Outcome::CantTell, Some("blocked by because")),
            (&[(Blocked, 1), (Passed, 1), (Failed, 1)], Outcome::Failed, Some("because")),
        ];
        for (scenarios, expected, reason) in table {
            let testimony = |(verdict, met): &(Verdict, usize)| Testimony {
                verdict: *verdict,
                met: *met,
                why: Some("because".to_owned()),
            };
            let testimonies: Vec<Testimony> = scenarios.iter().map(testimony).collect();
            assert_eq!(outcome(&testimonies), (*expected, reason.map(str::to_owned)), "{scenarios:?}");
        }
    }
}
