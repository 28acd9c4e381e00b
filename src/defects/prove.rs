//! Runs the scenarios of each defect's requirement on portals that have the defect, and once on portals that have none.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Instant,
};

use super::{Blame, Defect, Effects, Proof, Tried, behaviour, verdict};
use crate::{
    edition::Edition,
    judge::{Failure, Verdict},
    portal::Policy,
    register::{Keyword, Requirement, Status},
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

/// What is to be proven.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// These defects.
    pub defects: Vec<Arc<Defect>>,
    /// In these editions only; none: in each defect's own.
    pub editions: Vec<Edition>,
    /// Every scenario against each defect, not only those of its requirement.
    pub full: bool,
    /// Whether this is the whole catalogue: then every requirement that is judged has to have a defect.
    pub whole: bool,
}

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
fn judges(case: &Case, requirement: &str) -> bool {
    case.requirement.as_ref().is_some_and(|one| one.id == requirement)
}

/// A defect in an edition, and the scenarios that try it, by their places in the plan.
struct Trial {
    defect: Arc<Defect>,
    edition: Edition,
    effects: Arc<Effects>,
    cases: Vec<usize>,
}

/// One scenario to be run: with which trial's defect, if any.
#[derive(Clone, Copy)]
struct Pair {
    trial: Option<usize>,
    case: usize,
}

/// Proves defects by the scenarios of a plan.
pub fn prove(plan: &Plan, wanted: &Wanted, order: &Order, watcher: &mut dyn FnMut(&Progress)) -> Proof {
    let since = Instant::now();
    let trials = trials(plan, wanted);
    let mut tries =
        Tries { plan, trials: &trials, order, came: BTreeMap::new(), accidents: vec![], interrupted: false };
    tries.play(&clean(&trials), watcher);
    let mut next = vec![0; trials.len()];
    let mut at_a_time = if wanted.full { usize::MAX } else { 1 };
    loop {
        let round = tries.round(&mut next, at_a_time);
        if round.is_empty() || tries.interrupted {
            break;
        }
        tries.play(&round, watcher);
        at_a_time = at_a_time.saturating_mul(2);
    }
    Proof {
        tried: trials.iter().enumerate().map(|(at, trial)| tries.tried(at, trial)).collect(),
        unproven: if wanted.whole { unproven(plan, wanted) } else { vec![] },
        unclean: tries.unclean(),
        scenarios: tries.came.len(),
        accidents: tries.accidents,
        duration: since.elapsed(),
    }
}

/// The requirements that scenarios judge and that no defect breaks; what is only recorded needs none.
fn unproven(plan: &Plan, wanted: &Wanted) -> Vec<Arc<Requirement>> {
    let judged: BTreeMap<&str, &Arc<Requirement>> =
        plan.cases.iter().filter_map(|case| case.requirement.as_ref()).map(|one| (one.id.as_str(), one)).collect();
    let recorded = |one: &Requirement| one.keyword == Keyword::May || one.status == Status::Note;
    let broken = |one: &Requirement| wanted.defects.iter().any(|defect| defect.requirement == one.id);
    judged.into_values().filter(|one| !recorded(one) && !broken(one)).map(Arc::clone).collect()
}

/// How many scenarios proving them takes at most.
#[must_use]
pub fn size(plan: &Plan, wanted: &Wanted) -> usize {
    let trials = trials(plan, wanted);
    clean(&trials).len() + trials.iter().map(|trial| trial.cases.len()).sum::<usize>()
}

fn trials(plan: &Plan, wanted: &Wanted) -> Vec<Trial> {
    let mut trials = Vec::new();
    for defect in &wanted.defects {
        let own = |case: &Arc<Case>| judges(case, &defect.requirement);
        let judged: BTreeSet<Edition> = plan.cases.iter().filter(|case| own(case)).map(|case| case.edition).collect();
        let named = defect.editions.clone().unwrap_or_else(|| {
            let judged: Vec<Edition> = judged.iter().copied().collect();
            // A defect that nothing judges anywhere is still told of, once.
            if judged.is_empty() { vec![wanted.editions.first().copied().unwrap_or(Edition::Gss)] } else { judged }
        });
        for edition in named.into_iter().filter(|one| wanted.editions.is_empty() || wanted.editions.contains(one)) {
            let tries = |case: &Arc<Case>| case.edition == edition && (wanted.full || own(case));
            let cases = plan.cases.iter().enumerate().filter(|(_, case)| tries(case)).map(|(at, _)| at).collect();
            let effects = Arc::new(Effects::of(defect));
            trials.push(Trial { defect: Arc::clone(defect), edition, effects, cases });
        }
    }
    trials
}

/// Every scenario that is needed, without any defect.
fn clean(trials: &[Trial]) -> Vec<Pair> {
    let needed: BTreeSet<usize> = trials.iter().flat_map(|trial| trial.cases.iter().copied()).collect();
    needed.into_iter().map(|case| Pair { trial: None, case }).collect()
}

/// What was tried so far.
struct Tries<'a> {
    plan: &'a Plan,
    trials: &'a [Trial],
    order: &'a Order,
    came: BTreeMap<(Option<usize>, usize), Came>,
    accidents: Vec<Failure>,
    interrupted: bool,
}

impl Tries<'_> {
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
    fn play(&mut self, pairs: &[Pair], watcher: &mut dyn FnMut(&Progress)) {
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

    /// What does not pass without any defect.
    fn unclean(&self) -> Vec<Blame> {
        let clean = self.came.iter().filter(|((trial, _), _)| trial.is_none());
        let failing = clean.filter_map(|(_, came)| match came {
            Came::Unmet(blame) | Came::Blocked(blame) => Some(blame.clone()),
            Came::Held | Came::Broken(_) | Came::Untested(_) => None,
        });
        failing.collect()
    }

    fn tried(&self, at: usize, trial: &Trial) -> Tried {
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
fn digest(result: &CaseResult, scenario: &str) -> Came {
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
