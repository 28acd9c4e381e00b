//! What a run came to, as one plain tree: run, scenarios, steps. Every report is a function of it.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

use super::plan::{Case, Unselected};
use crate::{
    judge::{self, Counts, Exit, Failure, Finding, Outcome, PageChange, Testimony, Verdict},
    register::{Keyword, Register, Requirement},
};

/// What became of a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StepStatus {
    /// It was executed, and all it expected was met.
    Passed,
    /// The scenario ended here.
    Failed,
    /// The scenario ended before it.
    NotReached,
}

/// A step and what became of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StepResult {
    /// With its keyword, as written in the feature.
    pub text: String,
    /// Its line in the feature file.
    pub line: usize,
    /// What became of it.
    pub status: StepStatus,
}

impl StepResult {
    /// Every step of a case, before it is run.
    pub(super) fn not_reached(case: &Case) -> Vec<Self> {
        let step = |step: &cucumber::gherkin::Step| Self {
            text: format!("{} {}", step.keyword.trim(), step.value),
            line: step.position.line,
            status: StepStatus::NotReached,
        };
        case.steps.iter().map(step).collect()
    }
}

/// What a scenario came to, in one edition and through one agent.
#[derive(Clone, Debug)]
pub struct CaseResult {
    /// Which scenario.
    pub case: Arc<Case>,
    /// What it came to.
    pub verdict: Verdict,
    /// What its Then steps found.
    pub findings: Vec<Finding>,
    /// Why it ended early: the first thing that went wrong.
    pub failure: Option<Failure>,
    /// What went wrong besides, for instance while cleaning up.
    pub accidents: Vec<Failure>,
    /// Why it was not tested.
    pub untested_because: Option<String>,
    /// Every step declared.
    pub steps: Vec<StepResult>,
    /// How its pages compare with the approved ones.
    pub pages: Vec<PageChange>,
    /// How long it took.
    pub duration: Duration,
}

impl CaseResult {
    /// A case that was not executed.
    pub(super) fn untested(case: &Arc<Case>, because: &str) -> Self {
        Self {
            case: Arc::clone(case),
            verdict: Verdict::Untested,
            findings: vec![],
            failure: None,
            accidents: vec![],
            untested_because: Some(because.to_owned()),
            steps: StepResult::not_reached(case),
            pages: vec![],
            duration: Duration::ZERO,
        }
    }

    /// What it has to say on its requirement.
    fn testimony(&self) -> Testimony {
        let of_it = |finding: &&Finding| {
            finding.requirement.as_deref() == self.case.requirement.as_ref().map(|one| one.id.as_str())
        };
        let step = self.failed_step().map(|step| format!("{} · ", step.text)).unwrap_or_default();
        let failure = self.failure.as_ref().map(|failure| format!("{step}{}", failure.summary()));
        Testimony {
            verdict: self.verdict,
            met: self.findings.iter().filter(of_it).filter(|finding| finding.met).count(),
            why: failure.or_else(|| self.untested_because.clone()),
        }
    }

    /// The step at which it ended, if it ended early.
    #[must_use]
    pub fn failed_step(&self) -> Option<&StepResult> {
        self.steps.iter().find(|step| step.status == StepStatus::Failed)
    }
}

/// A requirement and what its scenarios came to.
#[derive(Clone, Debug)]
pub struct Judged<'a> {
    /// Which.
    pub requirement: &'a Arc<Requirement>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, if it did not pass.
    pub reason: Option<String>,
    /// Its scenarios.
    pub cases: Vec<&'a CaseResult>,
}

/// What a run came to.
#[derive(Clone, Debug)]
pub struct Run {
    /// The register that the scenarios were traced to, if they were.
    pub register: Option<Arc<Register>>,
    /// Requirements left out, and why.
    pub unselected: Vec<(Arc<Requirement>, Unselected)>,
    /// Whether a SHOULD that fails fails the run.
    pub strict: bool,
    /// The seed of the personas.
    pub seed: u64,
    /// The flags, beside those that select, that a run has to be given again to be the same.
    pub flags: Vec<String>,
    /// In the order of the plan.
    pub cases: Vec<CaseResult>,
    /// What went wrong outside of any scenario.
    pub accidents: Vec<Failure>,
    /// Snapshots that no scenario refers to.
    pub unreferenced: Vec<PageChange>,
    /// Whether it was interrupted.
    pub interrupted: bool,
    /// How long it took.
    pub duration: Duration,
}

impl Run {
    /// How many scenarios came to what.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let of = |verdict| self.cases.iter().filter(|case| case.verdict == verdict).count();
        let accidents: usize = self.cases.iter().map(|case| case.accidents.len()).sum();
        let warned = self.cases.iter().filter(|case| self.warns(case)).count();
        Counts {
            selected: self.cases.len(),
            passed: of(Verdict::Passed),
            failed: of(Verdict::Failed) - warned,
            warned,
            blocked: of(Verdict::Blocked),
            broken: of(Verdict::Broken) + accidents + self.accidents.len(),
            untested: of(Verdict::Untested),
            changed: self.changed_pages().count(),
        }
    }

    /// Whether a scenario failed that judges a SHOULD, in a run that lets it pass with a warning.
    fn warns(&self, result: &CaseResult) -> bool {
        let should = result.case.requirement.as_ref().is_some_and(|one| one.keyword == Keyword::Should);
        result.verdict == Verdict::Failed && should && !self.strict
    }

    /// Every selected requirement and what it came to, in the order of the register.
    #[must_use]
    pub fn requirements(&self) -> Vec<Judged<'_>> {
        let Some(register) = self.register.as_deref() else { return vec![] };
        let mut cases: HashMap<&str, Vec<&CaseResult>> = HashMap::new();
        for result in &self.cases {
            if let Some(requirement) = &result.case.requirement {
                cases.entry(&requirement.id).or_default().push(result);
            }
        }
        let left_out: HashSet<&str> = self.unselected.iter().map(|(one, _)| one.id.as_str()).collect();
        let selected = register.requirements().filter(|one| !left_out.contains(one.id.as_str()));
        selected.map(|one| judged(one, cases.remove(one.id.as_str()).unwrap_or_default())).collect()
    }

    /// Every page that is new, changed or unreferenced; one seen by several agents or scenarios counts once.
    pub fn changed_pages(&self) -> impl Iterator<Item = &PageChange> {
        let all: Vec<&PageChange> = self.cases.iter().flat_map(|case| &case.pages).chain(&self.unreferenced).collect();
        (0..all.len()).filter(|at| !all[..*at].contains(&all[*at])).map(|at| all[at]).collect::<Vec<_>>().into_iter()
    }

    /// The command that runs a case alone.
    #[must_use]
    pub fn again(&self, case: &Case) -> String {
        let name = format!("^{}$", regex::escape(&case.scenario));
        let selection =
            ["--path", &case.path, "--name", &name, "--edition", case.edition.name(), "--agent", case.agent.name()];
        self.command(&selection)
    }

    /// The command that runs the same with these flags.
    #[must_use]
    pub fn command(&self, flags: &[&str]) -> String {
        let words = flags.iter().copied().chain(self.flags.iter().map(String::as_str)).map(quoted);
        format!("collaudo run {}", words.collect::<Vec<_>>().join(" "))
    }

    /// What the program ends with.
    #[must_use]
    pub fn exit(&self) -> Exit {
        judge::exit(&self.counts())
    }
}

fn judged<'a>(requirement: &'a Arc<Requirement>, cases: Vec<&'a CaseResult>) -> Judged<'a> {
    let (outcome, reason) = match &requirement.inapplicable {
        Some(reason) => (Outcome::Inapplicable, Some(reason.clone())),
        None => judge::outcome(&cases.iter().map(|case| case.testimony()).collect::<Vec<_>>()),
    };
    Judged { requirement, outcome, reason, cases }
}

/// A word as a shell reads it.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:=,".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn words_are_quoted_for_the_shell() {
        let table = [("pag-uk", "pag-uk"), ("^a b$", "'^a b$'"), ("it's", r"'it'\''s'"), ("", "''")];
        for (word, expected) in table {
            assert_eq!(quoted(word), expected);
        }
    }
}
