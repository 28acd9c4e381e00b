//! Defects drawn at random: generic operators on what the pages, messages and rules of a portal are seen to be.
//!
//! An inventory is taken while the scenarios run without any defect; from it, what an operator can change. Whoever draws
//! with the same seed from the same features draws the same. What survives is a hole in the features, or undocumented.

mod inventory;
mod observer;
mod operators;
mod rules;
mod undocumented;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use sha2::{Digest as _, Sha256};
use toml::Value;

use self::{
    inventory::{Seen, Sighting},
    observer::Observer,
    operators::Mutant,
};
use super::{
    Catalogue, Defect, Proof, catalogue,
    shape::File,
    told,
    tries::{Came, Trial, Tries, digest},
};
use crate::{
    edition::Edition,
    judge::Failure,
    portal::{Behaviour, Policy},
    run::{
        self, Order,
        engine::Progress,
        plan::{Case, Plan},
        staging::{Portals, SnapshotMode},
    },
    source::SourceFile,
};

pub use operators::Operator;
pub use undocumented::Undocumented;

/// What stands for the requirement of a defect that was drawn: nobody knows it beforehand.
const NO_REQUIREMENT: &str = "RANDOM";

/// How a defect was drawn.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Drawn {
    /// What was done.
    pub operator: Operator,
    /// Where: `pok/login`, or `policy`.
    pub place: String,
    /// To what: `link "Log in"`.
    pub control: String,
    /// The defect as it would stand in a file of the catalogue.
    pub toml: String,
    /// Why no document fixes what it changes, if none does.
    pub undocumented: Option<String>,
}

/// What was seen while every scenario ran without any defect.
#[derive(Debug)]
pub struct Observed {
    inventory: Vec<Sighting>,
    came: Vec<Came>,
    accidents: Vec<Failure>,
}

/// Runs every scenario without any defect, once with each of two casts, and keeps what the portal showed to both.
pub fn observe(plan: &Plan, orders: [&Order; 2], watcher: &mut dyn FnMut(&Progress)) -> Observed {
    let [first, second] = orders.map(|order| look(plan, order, watcher));
    let person = |case: usize| plan.cases.get(case).map(|case| person(case)).unwrap_or_default();
    Observed {
        inventory: inventory::of(&first.seen, &second.seen, person),
        came: first.came,
        accidents: first.accidents,
    }
}

struct Looked {
    seen: Seen,
    came: Vec<Came>,
    accidents: Vec<Failure>,
}

fn look(plan: &Plan, order: &Order, watcher: &mut dyn FnMut(&Progress)) -> Looked {
    let seen = Arc::new(Mutex::new(Seen::new()));
    let sink = Arc::clone(&seen);
    let mut order = order.clone();
    order.staging.snapshots.mode = SnapshotMode::Ignore;
    order.staging.portals = Portals::new(move |case| {
        let observer = Observer::new(case, Arc::clone(&sink));
        Behaviour { policy: Policy::documented(case.edition), deviation: Some(Arc::new(observer)) }
    });
    let run = run::perform(plan, &order, watcher);
    let came = run.cases.iter().map(|result| digest(result, &result.case.scenario)).collect();
    let seen = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    Looked { seen, came, accidents: run.accidents }
}

/// Who acts in a scenario, by the first word of its first step.
fn person(case: &Case) -> String {
    let words = case.steps.first().map(|step| step.value.as_str()).unwrap_or_default();
    words.split([' ', ',']).next().unwrap_or_default().to_owned()
}

/// What is to be drawn.
#[derive(Debug)]
pub struct Draw {
    /// So many.
    pub number: usize,
    /// What decides which.
    pub seed: u64,
    /// What no document fixes.
    pub undocumented: Undocumented,
    /// Written defects: they tell which requirement something concerns.
    pub catalogue: Catalogue,
}

/// Draws defects, each with the scenarios that can notice it. What no document fixes is tried by none.
#[must_use]
pub fn draw(plan: &Plan, observed: &Observed, draw: &Draw) -> Vec<Chance> {
    let mut mutants = operators::mutants(&observed.inventory);
    mutants.extend(rules::mutants(plan));
    let drawn = ranked(mutants, draw.seed).into_iter().enumerate();
    let clues = Clues::of(&draw.catalogue);
    let chance = |(at, mutant)| {
        let reason = draw.undocumented.reason(&mutant).map(ToOwned::to_owned);
        let cases = if reason.is_some() { vec![] } else { clues.sorted(plan, &mutant) };
        let (edition, defect) =
            (mutant.spot.edition, made(mutant, &format!("random-{}-{}", draw.seed, at + 1), reason)?);
        Some(Chance { defect: Arc::new(defect), edition, cases })
    };
    // What can't be written as a defect, as a value of no known kind, makes room for the next.
    drawn.filter_map(chance).take(draw.number).collect()
}

/// A defect that was drawn, and the scenarios that try it.
#[derive(Debug)]
pub struct Chance {
    /// The defect.
    pub defect: Arc<Defect>,
    edition: Edition,
    cases: Vec<usize>,
}

/// In the order of the seed: of each operator in turn, so that those with few things to change are not drowned by the
/// others.
fn ranked(mutants: Vec<Mutant>, seed: u64) -> Vec<Mutant> {
    let rank = |mutant: &Mutant| Sha256::digest(format!("{seed}\u{0}{}", mutant.key()));
    let mut kinds: BTreeMap<Operator, Vec<Mutant>> = BTreeMap::new();
    for mutant in mutants {
        kinds.entry(mutant.operator).or_default().push(mutant);
    }
    kinds.values_mut().for_each(|kind| kind.sort_by_cached_key(|mutant| std::cmp::Reverse(rank(mutant))));
    let mut ranked = Vec::new();
    while kinds.values().any(|kind| !kind.is_empty()) {
        ranked.extend(kinds.values_mut().filter_map(Vec::pop));
    }
    ranked
}

/// Makes an ordinary defect of what an operator changes: through the text that a person could put into the catalogue.
fn made(mutant: Mutant, id: &str, undocumented: Option<String>) -> Option<Defect> {
    let mut entry = operators::table([
        ("id", id.into()),
        ("requirement", NO_REQUIREMENT.into()),
        ("report", mutant.report().into()),
        ("editions", vec![mutant.spot.edition.name()].into()),
    ]);
    entry.extend(mutant.body);
    let toml = toml::to_string(&operators::table([("defect", vec![Value::Table(entry)].into())])).ok()?;
    let parsed: File = toml::from_str(&toml).ok()?;
    let file = SourceFile::new(id.to_owned(), &toml);
    let mut defect = catalogue::defect(parsed.defect.into_iter().next()?, &file).ok()?;
    let (operator, place, control) = (mutant.operator, mutant.spot.place, mutant.control);
    defect.drawn = Some(Drawn { operator, place, control, toml, undocumented });
    Some(defect)
}

/// What the written defects of each requirement change, in words.
struct Clues(BTreeMap<String, String>);

impl Clues {
    fn of(catalogue: &Catalogue) -> Self {
        let mut clues: BTreeMap<String, String> = BTreeMap::new();
        for defect in &catalogue.defects {
            let clue = clues.entry(defect.requirement.clone()).or_default();
            let editions = defect.editions.as_deref().unwrap_or(&Edition::ALL);
            editions.iter().for_each(|edition| clue.push_str(&told(defect, *edition)));
        }
        Self(clues)
    }

    /// The scenarios that saw what is changed: rules before paths, and first those that something speaks for.
    fn sorted(&self, plan: &Plan, mutant: &Mutant) -> Vec<usize> {
        let holds = |text: &String| text.contains(&mutant.subject);
        let says = |step: &gherkin::Step| {
            let cells = step.table.iter().flat_map(|table| table.rows.iter().flatten());
            cells.chain([&step.value]).any(holds)
        };
        let key = |at: &usize| {
            let case = plan.cases.get(*at)?;
            let clue = case.requirement.as_ref().and_then(|one| self.0.get(&one.id));
            Some((case.requirement.is_none(), !clue.is_some_and(holds), !case.steps.iter().any(says)))
        };
        let mut cases = mutant.cases.clone();
        cases.sort_by_cached_key(key);
        cases
    }
}

/// Tries defects that were drawn.
pub fn prove_drawn(
    plan: &Plan,
    observed: Observed,
    drawn: &[Chance],
    order: &Order,
    watcher: &mut dyn FnMut(&Progress),
) -> Proof {
    let since = Instant::now();
    let trial = |chance: &Chance| Trial::new(&chance.defect, chance.edition, chance.cases.clone());
    let trials: Vec<Trial> = drawn.iter().map(trial).collect();
    let mut tries = Tries::new(plan, &trials, order);
    tries.know(observed.came);
    tries.accidents.extend(observed.accidents);
    tries.rounds(false, watcher);
    Proof {
        tried: tries.tried(),
        unproven: vec![],
        unclean: tries.unclean(),
        scenarios: tries.count(),
        accidents: tries.accidents,
        duration: since.elapsed(),
    }
}

impl Chance {
    /// How many scenarios trying it takes at most.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.cases.len()
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
