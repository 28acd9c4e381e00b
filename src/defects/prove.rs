//! Runs the scenarios of each defect's requirement on portals that have the defect, and once on portals that have none.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Instant,
};

use super::{
    Defect, Proof,
    tries::{Pair, Trial, Tries, judges},
};
use crate::{
    edition::Edition,
    register::{Keyword, Requirement, Status},
    run::{
        Order,
        engine::Progress,
        plan::{Case, Plan},
    },
};

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

/// Proves defects by the scenarios of a plan.
pub fn prove(plan: &Plan, wanted: &Wanted, order: &Order, watcher: &mut dyn FnMut(&Progress)) -> Proof {
    let since = Instant::now();
    let trials = trials(plan, wanted);
    let mut tries = Tries::new(plan, &trials, order);
    tries.play(&clean(&trials), watcher);
    tries.rounds(wanted.full, watcher);
    Proof {
        tried: tries.tried(),
        unproven: if wanted.whole { unproven(plan, wanted) } else { vec![] },
        unclean: tries.unclean(),
        scenarios: tries.count(),
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
            trials.push(Trial::new(defect, edition, cases));
        }
    }
    trials
}

/// Every scenario that is needed, without any defect.
fn clean(trials: &[Trial]) -> Vec<Pair> {
    let needed: BTreeSet<usize> = trials.iter().flat_map(|trial| trial.cases.iter().copied()).collect();
    needed.into_iter().map(|case| Pair { trial: None, case }).collect()
}
