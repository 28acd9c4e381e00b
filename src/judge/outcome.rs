//! What scenarios came to, and what a run of them comes to.

use super::{Exit, Failure};

/// How the pages of a scenario compare with the approved ones.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PageChange {
    /// No snapshot of this name was approved yet.
    New {
        /// The snapshot's name.
        name: String,
    },
    /// The pages differ from the approved ones.
    Changed {
        /// The snapshot's name.
        name: String,
        /// The text approved.
        approved: String,
        /// The text seen.
        seen: String,
    },
    /// No scenario of the run refers to this snapshot any more.
    Unreferenced {
        /// The snapshot's name.
        name: String,
    },
}

/// What one scenario, in one edition and through one agent, came to.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// Every step was executed and every expectation met.
    Passed,
    /// An expectation was not met.
    Failed,
    /// It could not get to what it was to judge: nothing is known about that.
    Blocked,
    /// The harness or its environment failed: nothing is known about the portal.
    Broken,
    /// It was not executed, or not to its end.
    Untested,
}

/// Judges a scenario by its failure and by how many of its steps were executed.
#[must_use]
pub fn verdict(failure: Option<&Failure>, declared: usize, executed: usize) -> Verdict {
    match failure {
        Some(Failure::Unmet { .. }) => Verdict::Failed,
        Some(Failure::Blocked { .. }) => Verdict::Blocked,
        Some(Failure::Broken { .. }) => Verdict::Broken,
        None if declared > 0 && executed == declared => Verdict::Passed,
        None => Verdict::Untested,
    }
}

/// How many scenarios came to what, and what else a run is judged by.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// Scenarios that were selected, each in an edition and through an agent.
    pub selected: usize,
    /// Scenarios passed.
    pub passed: usize,
    /// Scenarios failed.
    pub failed: usize,
    /// Scenarios failed that judge a SHOULD: they warn.
    pub warned: usize,
    /// Scenarios that could not get to what they were to judge.
    pub blocked: usize,
    /// Scenarios that an accident ended, and accidents outside of scenarios.
    pub broken: usize,
    /// Scenarios not tested.
    pub untested: usize,
    /// Snapshots that are new, changed or unreferenced.
    pub changed: usize,
}

/// The exit code of a run. Where several hold: 1, then 3, then 4.
#[must_use]
pub const fn exit(counts: &Counts) -> Exit {
    if counts.failed > 0 || counts.changed > 0 {
        Exit::Deviates
    } else if counts.broken > 0 {
        Exit::Broken
    } else if counts.untested + counts.blocked > 0
        || counts.selected == 0
        || counts.passed + counts.warned != counts.selected
    {
        Exit::Incomplete
    } else {
        Exit::Conforms
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::Finding;

    fn finding() -> Finding {
        let [subject, expected, actual] = ["heading", "Dashboard", "Log in"].map(str::to_owned);
        Finding { requirement: None, subject, expected, actual, met: false }
    }

    fn unmet() -> Failure {
        Failure::Unmet { finding: finding(), page: None }
    }

    fn blocked() -> Failure {
        Failure::Blocked { finding: finding(), page: None }
    }

    #[test]
    fn a_scenario_passes_only_if_all_its_steps_were_executed() {
        let broken = Failure::Broken { what: "driver".to_owned(), causes: vec![] };
        let table = [
            (None, 3, 3, Verdict::Passed),
            (None, 3, 2, Verdict::Untested),
            (None, 3, 4, Verdict::Untested),
            (None, 0, 0, Verdict::Untested),
            (Some(unmet()), 3, 1, Verdict::Failed),
            (Some(unmet()), 3, 3, Verdict::Failed),
            (Some(blocked()), 3, 1, Verdict::Blocked),
            (Some(broken), 3, 3, Verdict::Broken),
        ];
        for (failure, declared, executed, expected) in table {
            assert_eq!(verdict(failure.as_ref(), declared, executed), expected, "{failure:?} {declared} {executed}");
        }
    }

    #[test]
    fn of_several_reasons_the_gravest_decides() {
        // selected, passed, failed, warned, blocked, broken, untested, changed
        let table = [
            ([2, 2, 0, 0, 0, 0, 0, 0], Exit::Conforms),
            ([2, 1, 0, 1, 0, 0, 0, 0], Exit::Conforms),
            ([0, 0, 0, 0, 0, 0, 0, 0], Exit::Incomplete),
            ([2, 1, 0, 0, 0, 0, 0, 0], Exit::Incomplete),
            ([2, 3, 0, 0, 0, 0, 0, 0], Exit::Incomplete),
            ([2, 1, 0, 0, 1, 0, 0, 0], Exit::Incomplete),
            ([2, 1, 0, 0, 0, 0, 1, 0], Exit::Incomplete),
            ([2, 1, 0, 0, 0, 1, 0, 0], Exit::Broken),
            ([2, 2, 0, 0, 0, 1, 0, 0], Exit::Broken),
            ([4, 1, 0, 0, 1, 1, 1, 0], Exit::Broken),
            ([2, 2, 0, 0, 0, 0, 0, 1], Exit::Deviates),
            ([5, 1, 1, 0, 1, 1, 1, 0], Exit::Deviates),
            ([2, 0, 0, 0, 0, 2, 0, 1], Exit::Deviates),
        ];
        for ([selected, passed, failed, warned, blocked, broken, untested, changed], expected) in table {
            let counts = Counts { selected, passed, failed, warned, blocked, broken, untested, changed };
            assert_eq!(exit(&counts), expected, "{counts:?}");
        }
    }
}
