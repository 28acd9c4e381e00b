//! The only orchestrator: features, plan, portals, agents, cucumber, and the tree of results.

pub mod check;
pub mod engine;
mod panics;
pub mod plan;
pub mod result;
mod scene;
mod sentences;
pub mod source;
pub mod staging;
pub mod stop;
pub mod trace;
pub mod vocabulary;
mod writer;

use std::{path::PathBuf, sync::Arc, time::Instant};

use tokio::runtime::Runtime;

use self::{
    engine::{Pace, Played, Progress},
    plan::{AgentKind, NothingSelected, Plan, Selection},
    result::{CaseResult, Run},
    source::FeatureSource,
    staging::{Embedded, SnapshotMode, StagingOptions},
    stop::{Reason, Stop},
    trace::Trace,
};
use crate::{
    judge::{Failure, PageChange, Verdict},
    register::{self, Register, RegisterError, RegisterSource},
    source::{Problems, SourceError},
};

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
    /// The register can't be used.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Register(#[from] RegisterError),
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
    /// Whether a SHOULD that fails fails the run.
    pub strict: bool,
}

/// Where features and the register that they are traced to are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sources {
    /// The features.
    pub features: FeatureSource,
    /// The register.
    pub register: RegisterSource,
}

impl Sources {
    /// The folders named; else those of a checkout; else the copies inside the program. A register that is not named
    /// is looked for beside the features.
    #[must_use]
    pub fn choose(features: Option<PathBuf>, register: Option<PathBuf>) -> Self {
        let features = FeatureSource::choose(features);
        let folder = register.or_else(|| features.beside("fixtures/requirements"));
        Self { features, register: folder.map_or(RegisterSource::Embedded, RegisterSource::Folder) }
    }
}

/// Reads and checks the features, traces them to the register, and plans what is selected of them.
///
/// # Errors
/// Why nothing can be run.
pub fn prepare(sources: &Sources, selection: &Selection) -> Result<Plan, Refusal> {
    let parsed = check::check(source::load(&sources.features)?, &staging::vocabulary())?;
    let register = if trace::is_traced(&parsed) {
        let register = register::load(&sources.register)?;
        trace::trace(&parsed, &register)?;
        Some(Arc::new(register))
    } else {
        None
    };
    Ok(plan::plan(&parsed, register, selection)?)
}

/// Traces requirements to the scenarios that judge them.
///
/// # Errors
/// Why they can't be traced, or everything that is missing.
pub fn traced(sources: &Sources) -> Result<(Register, Trace), Refusal> {
    let parsed = check::check(source::load(&sources.features)?, &staging::vocabulary())?;
    let register = register::load(&sources.register)?;
    let trace = trace::trace(&parsed, &register)?;
    Ok((register, trace))
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
        register: plan.register.clone(),
        unselected: plan.unselected.clone(),
        strict: order.strict,
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
