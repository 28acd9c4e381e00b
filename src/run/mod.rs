//! The only orchestrator: features, plan, portals, agents, cucumber, and the tree of results.

pub mod check;
pub mod engine;
mod panics;
pub mod plan;
pub mod problem;
pub mod result;
mod scene;
mod sentences;
pub mod source;
pub mod staging;
pub mod stop;
pub mod vocabulary;
mod writer;

use std::{sync::Arc, time::Instant};

use tokio::runtime::Runtime;

use self::{
    engine::{Pace, Played, Progress},
    plan::{AgentKind, NothingSelected, Plan, Selection},
    problem::Problems,
    result::{CaseResult, Run},
    source::{FeatureSource, SourceError},
    staging::{Embedded, SnapshotMode, StagingOptions},
    stop::{Reason, Stop},
};
use crate::judge::{Failure, PageChange, Verdict};

/// Why nothing is run.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum Refusal {
    /// The features can't be read.
    #[error(transparent)]
    #[diagnostic(help("--features names a folder with feature files; nothing was run"))]
    Source(#[from] SourceError),
    /// Something is wrong with them.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Problems(#[from] Problems),
    /// The filters leave nothing.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Nothing(#[from] NothingSelected),
}

/// How a plan is run.
#[derive(Clone, Debug)]
pub struct Order {
    /// How many at once, how long, how far.
    pub pace: Pace,
    /// The seed of the personas, for reports.
    pub seed: u64,
    /// What the stages need to know.
    pub staging: StagingOptions,
    /// The flags, beside those that select, that make the run what it is.
    pub flags: Vec<String>,
}

/// Reads and checks the features, and plans what is selected of them.
///
/// # Errors
/// Why nothing can be run.
pub fn prepare(features: &FeatureSource, selection: &Selection) -> Result<Plan, Refusal> {
    let parsed = check::check(source::load(features)?, &staging::vocabulary())?;
    Ok(plan::plan(&parsed, selection)?)
}

/// Runs a plan to its end, or until somebody interrupts it. Whatever happens is in the result.
pub fn perform(plan: &Plan, order: &Order, watcher: &mut dyn FnMut(&Progress)) -> Run {
    let since = Instant::now();
    let stop = Stop::default();
    let mut unreferenced = Vec::new();
    let played = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => {
            let played = on_stage(&runtime, plan, order, &stop, watcher, &mut unreferenced);
            runtime.shutdown_background();
            played
        }
        Err(error) => nothing_played(plan, Failure::broken(&error).during("starting the runtime")),
    };
    Run {
        seed: order.seed,
        flags: order.flags.clone(),
        cases: played.cases,
        accidents: played.accidents,
        unreferenced,
        interrupted: stop.asked() == Some(Reason::Interrupted),
        duration: since.elapsed(),
    }
}

/// Starts what the scenarios share, runs them, and ends it.
fn on_stage(
    runtime: &Runtime,
    plan: &Plan,
    order: &Order,
    stop: &Stop,
    watcher: &mut dyn FnMut(&Progress),
    unreferenced: &mut Vec<PageChange>,
) -> Played {
    runtime.spawn(stop::listen(stop.clone()));
    let chrome = plan.cases.iter().any(|case| case.agent == AgentKind::Chrome);
    let stage = match runtime.block_on(Embedded::start(order.staging.clone(), chrome)) {
        Ok(stage) => Arc::new(stage),
        Err(failure) => return nothing_played(plan, failure),
    };
    let mut played = engine::play(&stage, &plan.cases, (&order.pace, stop), watcher);
    played.accidents.extend(runtime.block_on(stage.stop()));
    let compared = order.staging.snapshots.mode != SnapshotMode::Ignore;
    if plan.whole && compared && played.cases.iter().all(|result| result.verdict == Verdict::Passed) {
        match stage.unreferenced() {
            Ok(names) => *unreferenced = names,
            Err(failure) => played.accidents.push(failure),
        }
    }
    played
}

fn nothing_played(plan: &Plan, failure: Failure) -> Played {
    let because = "the run could not be set up";
    let cases = plan.cases.iter().map(|case| CaseResult::untested(case, because)).collect();
    Played { cases, accidents: vec![failure] }
}
