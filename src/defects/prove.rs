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
        self.case.requirement.as_ref().is_some_and(|one| one.id == requirement)
    }

    /// The requirement that it judges; the name of its feature if it judges none.
    pub(super) fn blamed(&self) -> String {
        self.case.requirement.as_ref().map_or_else(|| self.case.path.clone(), |one| one.id.clone())
    }
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
    let pairs = pairs(&trials);
    let mut came: BTreeMap<(Option<usize>, usize), Came> = BTreeMap::new();
    let mut accidents = Vec::new();
    for batch in pairs.chunks(BATCH) {
        let interrupted = play(plan, &trials, batch, order, watcher, (&mut came, &mut accidents));
        if interrupted {
            break;
        }
    }
    let unclean = unclean(&came);
    let tried = trials.iter().enumerate().map(|(at, trial)| tried(plan, trial, at, &came)).collect();
    Proof { tried, unclean, accidents, scenarios: pairs.len(), duration: since.elapsed() }
}

/// How many scenarios proving them takes.
#[must_use]
pub fn size(plan: &Plan, wanted: &Wanted) -> usize {
    pairs(&trials(plan, wanted)).len()
}

fn trials(plan: &Plan, wanted: &Wanted) -> Vec<Trial> {
    let mut trials = Vec::new();
    for defect in &wanted.defects {
        let own = |case: &Arc<Case>| {
            case.requirement.as_ref().is_some_and(|requirement| requirement.id == defect.requirement)
        };
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

/// Every scenario that is needed once without any defect, then each with each defect that it tries.
fn pairs(trials: &[Trial]) -> Vec<Pair> {
    let clean: BTreeSet<usize> = trials.iter().flat_map(|trial| trial.cases.iter().copied()).collect();
    let with = |(at, trial): (usize, &Trial)| {
        let pairs = trial.cases.iter().map(move |case| Pair { trial: Some(at), case: *case });
        pairs.collect::<Vec<_>>()
    };
    clean.into_iter().map(|case| Pair { trial: None, case }).chain(trials.iter().enumerate().flat_map(with)).collect()
}

type Gathered<'a> = (&'a mut BTreeMap<(Option<usize>, usize), Came>, &'a mut Vec<Failure>);

/// Runs a batch; answers whether somebody interrupted it.
fn play(
    plan: &Plan,
    trials: &[Trial],
    batch: &[Pair],
    order: &Order,
    watcher: &mut dyn FnMut(&Progress),
    (came, accidents): Gathered<'_>,
) -> bool {
    let mut cases = Vec::new();
    let mut defects = Vec::new();
    let mut played = Vec::new();
    for pair in batch {
        let Some(case) = plan.cases.get(pair.case) else { continue };
        let trial = pair.trial.and_then(|trial| trials.get(trial));
        // The people of a scenario are made from its name: each run of it has to have its own.
        let with = trial.map(|trial| format!(" · {}", trial.defect.id)).unwrap_or_default();
        let scenario = format!("{}{with}", case.scenario);
        cases.push(Arc::new(Case { id: cases.len(), scenario, ..Case::clone(case) }));
        defects.push(trial.map(|trial| (Arc::clone(&trial.defect), Arc::clone(&trial.effects))));
        played.push(*pair);
    }
    let mut order = order.clone();
    order.staging.snapshots.mode = SnapshotMode::Ignore;
    order.staging.portals = Portals::new(move |case| match defects.get(case.id) {
        Some(Some((defect, effects))) => behaviour(defect, effects, case.edition),
        Some(None) | None => Policy::documented(case.edition).into(),
    });
    let register = plan.register.clone();
    let run = run::perform(&Plan { cases, whole: false, register, unselected: vec![] }, &order, watcher);
    accidents.extend(run.accidents);
    for (pair, result) in played.into_iter().zip(&run.cases) {
        let scenario = plan.cases.get(pair.case).map(|case| case.scenario.as_str()).unwrap_or_default();
        came.insert((pair.trial, pair.case), digest(result, scenario));
    }
    run.interrupted
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
        (Verdict::Failed, Some(Failure::Unmet { finding, .. })) => {
            Came::Unmet(blame(&finding.subject, &finding.expected, &finding.actual))
        }
        (Verdict::Blocked, Some(Failure::Blocked { finding, .. })) => {
            Came::Blocked(blame(&finding.subject, &finding.expected, &finding.actual))
        }
        (_, Some(Failure::Broken { what, causes })) => {
            let step = result.failed_step().map(|step| format!("{}: ", step.text)).unwrap_or_default();
            let causes: String = causes.iter().map(|cause| format!(": {cause}")).collect();
            Came::Broken(format!("{scenario} [{}]: {step}{what}{causes}", result.case.edition))
        }
        (_, _) => Came::Untested(result.untested_because.clone().unwrap_or_else(|| "not run".to_owned())),
    }
}

/// What does not pass without any defect.
fn unclean(came: &BTreeMap<(Option<usize>, usize), Came>) -> Vec<Blame> {
    let clean = came.iter().filter(|((trial, _), _)| trial.is_none());
    clean
        .filter_map(|(_, came)| match came {
            Came::Unmet(blame) | Came::Blocked(blame) => Some(blame.clone()),
            Came::Held | Came::Broken(_) | Came::Untested(_) => None,
        })
        .collect()
}

fn tried(plan: &Plan, trial: &Trial, at: usize, came: &BTreeMap<(Option<usize>, usize), Came>) -> Tried {
    let ran = trial.cases.iter().filter_map(|case| {
        let untested = || Came::Untested("interrupted".to_owned());
        Some(Ran {
            case: Arc::clone(plan.cases.get(*case)?),
            came: came.get(&(Some(at), *case)).cloned().unwrap_or_else(untested),
            clean: matches!(came.get(&(None, *case)), Some(Came::Held)),
        })
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
