//! Runs scenarios with and without defects, some at a time, and keeps what each came to.

use std::{collections::BTreeMap, sync::Arc};

use super::{Blame, Defect, Effects, Tried, behaviour, verdict};
use crate::{
    edition::Edition,
    judge::{Failure, Verdict},
    portal::Policy,
    run::{
        self, Order,
        engine::Progress,
        plan::{Case, Plan},
        result::CaseResult,
        staging::{Portals, SnapshotMode},
    },
};

/// So many scenarios are run at a time; their results are then put together, so that memory does not grow.
const BATCH: usize = 4_000;

/// What a scenario came to on a portal with a defect.
#[derive(Clone, Debug)]
pub(super) enum Came {
    /// Every step passed.
    Held,
    /// A Then step found something unmet.
    Unmet(Blame),
    /// A Given or When could not be done.
    Blocked(Blame),
    /// The harness failed.
    Broken(String),
    /// It was not run.
    Untested(String),
}

/// A scenario that was run with a defect.
#[derive(Clone, Debug)]
pub(super) struct Ran {
    pub(super) case: Arc<Case>,
    pub(super) came: Came,
    /// Whether it passes on the portal as documented.
    pub(super) clean: bool,
}

impl Ran {
    /// Whether it judges a requirement.
    pub(super) fn judges(&self, requirement: &str) -> bool {
        judges(&self.case, requirement)
    }

    /// The requirement that it judges; the name of its feature if it judges none.
    pub(super) fn blamed(&self) -> String {
        self.case.requirement.as_ref().map_or_else(|| self.case.path.clone(), |one| one.id.clone())
    }
}

/// Whether a scenario judges a requirement.
pub(super) fn judges(case: &Case, requirement: &str) -> bool {
    case.requirement.as_ref().is_some_and(|one| one.id == requirement)
}

/// A defect in an edition, and the scenarios that try it, by their places in the plan.
pub(super) struct Trial {
    pub(super) defect: Arc<Defect>,
    pub(super) edition: Edition,
    pub(super) cases: Vec<usize>,
    effects: Arc<Effects>,
}

impl Trial {
    pub(super) fn new(defect: &Arc<Defect>, edition: Edition, cases: Vec<usize>) -> Self {
        Self { defect: Arc::clone(defect), edition, cases, effects: Arc::new(Effects::of(defect)) }
    }
}

/// One scenario to be run: with which trial's defect, if any.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub(super) trial: Option<usize>,
    pub(super) case: usize,
}

/// What was tried so far.
pub(super) struct Tries<'a> {
    plan: &'a Plan,
    trials: &'a [Trial],
    order: &'a Order,
    came: BTreeMap<(Option<usize>, usize), Came>,
    pub(super) accidents: Vec<Failure>,
    interrupted: bool,
}

impl<'a> Tries<'a> {
    /// None yet.
    pub(super) const fn new(plan: &'a Plan, trials: &'a [Trial], order: &'a Order) -> Self {
        Self { plan, trials, order, came: BTreeMap::new(), accidents: vec![], interrupted: false }
    }

    /// What scenarios came to without any defect, by their places in the plan.
    pub(super) fn know(&mut self, clean: Vec<Came>) {
        self.came.extend(clean.into_iter().enumerate().map(|(case, came)| ((None, case), came)));
    }

    /// How many scenarios were run.
    pub(super) fn count(&self) -> usize {
        self.came.len()
    }

    /// Runs the scenarios of each defect, first one, then more and more, until one notices it. `full`: all of them.
    pub(super) fn rounds(&mut self, full: bool, watcher: &mut dyn FnMut(&Progress)) {
        let mut next = vec![0; self.trials.len()];
        let mut at_a_time = if full { usize::MAX } else { 1 };
        loop {
            let round = self.round(&mut next, at_a_time);
            if round.is_empty() || self.interrupted {
                break;
            }
            self.play(&round, watcher);
            at_a_time = at_a_time.saturating_mul(2);
        }
    }

    /// The next scenarios of each defect that none has noticed yet: most are noticed by the first.
    fn round(&self, next: &mut [usize], at_a_time: usize) -> Vec<Pair> {
        let mut round = Vec::new();
        for (at, (trial, next)) in self.trials.iter().zip(next).enumerate() {
            if !self.is_noticed(at, trial) {
                let cases = trial.cases.iter().skip(*next).take(at_a_time);
                round.extend(cases.map(|case| Pair { trial: Some(at), case: *case }));
                *next = next.saturating_add(at_a_time);
            }
        }
        round
    }

    fn is_noticed(&self, at: usize, trial: &Trial) -> bool {
        let noticed = |case: &usize| matches!(self.came.get(&(Some(at), *case)), Some(Came::Unmet(_)));
        trial.cases.iter().any(|case| noticed(case) && self.is_clean(*case))
    }

    fn is_clean(&self, case: usize) -> bool {
        matches!(self.came.get(&(None, case)), Some(Came::Held))
    }

    /// Runs scenarios, some at a time.
    pub(super) fn play(&mut self, pairs: &[Pair], watcher: &mut dyn FnMut(&Progress)) {
        for batch in pairs.chunks(BATCH) {
            if !self.interrupted {
                self.play_batch(batch, watcher);
            }
        }
    }

    fn play_batch(&mut self, batch: &[Pair], watcher: &mut dyn FnMut(&Progress)) {
        let mut cases = Vec::new();
        let mut defects = Vec::new();
        for pair in batch {
            let Some(case) = self.plan.cases.get(pair.case) else { continue };
            let trial = pair.trial.and_then(|trial| self.trials.get(trial));
            // The people of a scenario are made from its name: each run of it has to have its own.
            let with = trial.map(|trial| format!(" · {}", trial.defect.id)).unwrap_or_default();
            let scenario = format!("{}{with}", case.scenario);
            cases.push(Arc::new(Case { id: cases.len(), scenario, ..Case::clone(case) }));
            defects.push(trial.map(|trial| (Arc::clone(&trial.defect), Arc::clone(&trial.effects))));
        }
        let mut order = self.order.clone();
        order.staging.snapshots.mode = SnapshotMode::Ignore;
        order.staging.portals = Portals::new(move |case| match defects.get(case.id) {
            Some(Some((defect, effects))) => behaviour(defect, effects, case.edition),
            Some(None) | None => Policy::documented(case.edition).into(),
        });
        let plan = Plan { cases, whole: false, register: None, unselected: vec![] };
        let run = run::perform(&plan, &order, watcher);
        for (pair, result) in batch.iter().zip(&run.cases) {
            let scenario = self.plan.cases.get(pair.case).map(|case| case.scenario.as_str()).unwrap_or_default();
            self.came.insert((pair.trial, pair.case), digest(result, scenario));
        }
        self.accidents.extend(run.accidents);
        self.interrupted |= run.interrupted;
    }

    /// What every defect came to.
    pub(super) fn tried(&self) -> Vec<Tried> {
        self.trials.iter().enumerate().map(|(at, trial)| self.came_to(at, trial)).collect()
    }

    /// What does not pass without any defect.
    pub(super) fn unclean(&self) -> Vec<Blame> {
        let clean = self.came.iter().filter(|((trial, _), _)| trial.is_none());
        let failing = clean.filter_map(|(_, came)| match came {
            Came::Unmet(blame) | Came::Blocked(blame) => Some(blame.clone()),
            Came::Held | Came::Broken(_) | Came::Untested(_) => None,
        });
        failing.collect()
    }

    fn came_to(&self, at: usize, trial: &Trial) -> Tried {
        let noticed = self.is_noticed(at, trial);
        let ran = trial.cases.iter().filter_map(|case| {
            let came = self.came.get(&(Some(at), *case)).cloned();
            // Once a defect is noticed the rest need not be run.
            let untested = || (!noticed).then(|| Came::Untested("interrupted".to_owned()));
            let came = came.or_else(untested)?;
            Some(Ran { case: Arc::clone(self.plan.cases.get(*case)?), came, clean: self.is_clean(*case) })
        });
        let ran: Vec<Ran> = ran.collect();
        let otherwise = trial.defect.policy(trial.edition) != Policy::documented(trial.edition);
        let effective = if otherwise || trial.effects.total() > 0 { Ok(()) } else { Err(trial.effects.last_missed()) };
        Tried {
            outcome: verdict::outcome(&trial.defect, &ran, effective),
            collateral: verdict::collateral(&trial.defect, &ran),
            defect: Arc::clone(&trial.defect),
            edition: trial.edition,
        }
    }
}

/// What a result means for a proof.
pub(super) fn digest(result: &CaseResult, scenario: &str) -> Came {
    let blame = |subject: &str, expected: &str, actual: &str| Blame {
        scenario: format!("{scenario} [{}]", result.case.edition),
        place: format!("{}:{}", result.case.file, result.case.line),
        step: result.failed_step().map(|step| step.text.clone()).unwrap_or_default(),
        subject: subject.to_owned(),
        expected: expected.to_owned(),
        actual: actual.to_owned(),
    };
    match (result.verdict, &result.failure) {
        (Verdict::Passed, _) => Came::Held,
        (_, Some(Failure::Unmet { finding, .. })) => {
            Came::Unmet(blame(&finding.subject, &finding.expected, &finding.actual))
        }
        (_, Some(Failure::Blocked { finding, .. })) => {
            Came::Blocked(blame(&finding.subject, &finding.expected, &finding.actual))
        }
        (_, Some(Failure::Broken { what, causes })) => {
            let step = result.failed_step().map(|step| format!("{}: ", step.text)).unwrap_or_default();
            let causes: String = causes.iter().map(|cause| format!(": {cause}")).collect();
            Came::Broken(format!("{scenario} [{}]: {step}{what}{causes}", result.case.edition))
        }
        (_, None) => Came::Untested(result.untested_because.clone().unwrap_or_else(|| "not run".to_owned())),
    }
}
