//! Runs the cases of a plan by cucumber, on as many threads as there are cores, and answers their results.
//! Everything declared ends up in a result, whatever happens on the way.

use std::{
    cell::{Cell, RefCell},
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    sync::{Arc, LazyLock, mpsc},
    thread::Scope,
    time::Duration,
};

use cucumber::{
    Cucumber, cli,
    gherkin::{Feature, Scenario},
    parser, runner,
    step::Collection,
};
use futures::stream;
use regex::Regex;
use tokio::{runtime, sync::watch};

use super::{
    panics,
    plan::Case,
    result::CaseResult,
    scene::{Gate, Scene, Setting, guarded},
    sentences::Sentences,
    stop::{Reason, Stop},
    writer::Collector,
};
use crate::judge::{Failure, Finding, PageChange};

/// What a scenario is performed on: it starts and ends what one scenario needs.
pub trait Staging: Send + Sync + 'static {
    /// The world that the vocabulary's steps act on.
    type World: cucumber::World;

    /// The steps of the vocabulary.
    fn registry() -> &'static Collection<Self::World>;

    /// Makes everything ready for a case and puts it into the world.
    fn enter(&self, case: &Case, world: &mut Self::World) -> impl Future<Output = Result<(), Failure>>;

    /// What a step noted as the reason why it failed.
    fn failure(world: &mut Self::World) -> Option<Failure>;

    /// Ends what was made ready. `complete` tells whether every step passed: only then do pages compare.
    fn leave(&self, case: &Case, world: &mut Self::World, complete: bool) -> impl Future<Output = Left>;
}

/// What remains of a scenario after its stage was left.
#[derive(Debug, Default)]
pub struct Left {
    /// Pages that are new or changed.
    pub pages: Vec<PageChange>,
    /// What could not be ended properly.
    pub accidents: Vec<Failure>,
    /// What the Then steps found.
    pub findings: Vec<Finding>,
}

/// How to run.
#[derive(Clone, Debug)]
pub struct Pace {
    /// Scenarios at once.
    pub at_once: usize,
    /// How long one scenario may take.
    pub limit: Duration,
    /// Start no more scenarios once one did not pass.
    pub fail_fast: bool,
}

/// What happens while a plan is run.
#[derive(Debug)]
pub enum Progress {
    /// A scenario begins.
    Started(Arc<Case>),
    /// A scenario has ended.
    Finished(Box<CaseResult>),
    /// Something went wrong outside of any scenario.
    Accident(Failure),
}

/// What the cases came to, in the order of the plan, and what went wrong besides.
#[derive(Debug, Default)]
pub struct Played {
    /// One result a case.
    pub cases: Vec<CaseResult>,
    /// What went wrong outside of any scenario.
    pub accidents: Vec<Failure>,
}

/// The one step that cucumber knows: it guards every step of the vocabulary.
static ANY_STEP: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new("(?s)^.*$").ok());

/// Runs the cases. Blocks the thread, which must not be one of a runtime's.
pub fn play<S: Staging>(
    stage: &Arc<S>,
    cases: &[Arc<Case>],
    direction: (&Pace, &Stop),
    watcher: &mut dyn FnMut(&Progress),
) -> Played {
    let (pace, stop) = direction;
    let hook = std::panic::take_hook();
    panics::capture();
    let (open, opened) = watch::channel(false);
    let (sender, events) = mpsc::channel();
    let mut played = Played::default();
    std::thread::scope(|scope| {
        let sentences = Arc::default();
        for share in shares(cases, pace.at_once) {
            // One after the other: each of them silences the panic hook for a moment.
            let share = Share { stage, share, pace, stop, opened: &opened, sentences: &sentences, events: &sender };
            let started = thread(scope, share);
            played.accidents.extend(started.err());
        }
        drop(sender);
        open.send_replace(true);
        for event in events {
            watcher(&event);
            keep(&mut played, event);
        }
    });
    std::panic::set_hook(hook);
    played.accidents.extend(panics::take_elsewhere().iter().map(|panic| panic.accident("a background task")));
    complete(&mut played, cases, stop);
    played
}

fn keep(played: &mut Played, event: Progress) {
    match event {
        Progress::Started(_) => {}
        Progress::Accident(accident) => played.accidents.push(accident),
        Progress::Finished(result) => played.cases.push(*result),
    }
}

/// Cases dealt out in turn, one share a thread, and how many of each run at once.
fn shares(cases: &[Arc<Case>], at_once: usize) -> Vec<(Vec<Arc<Case>>, usize)> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = at_once.min(cores).min(cases.len()).max(1);
    let share = |at: usize| {
        let cases = cases.iter().skip(at).step_by(threads).cloned().collect();
        (cases, at_once / threads + usize::from(at < at_once % threads))
    };
    (0..threads).map(share).collect()
}

/// What one thread gets.
struct Share<'a, S: Staging> {
    stage: &'a Arc<S>,
    share: (Vec<Arc<Case>>, usize),
    pace: &'a Pace,
    stop: &'a Stop,
    opened: &'a watch::Receiver<bool>,
    sentences: &'a Arc<Sentences<S>>,
    events: &'a mpsc::Sender<Progress>,
}

/// Starts a thread and waits until its first scenario stands at the gate.
fn thread<'scope, S: Staging>(scope: &'scope Scope<'scope, '_>, share: Share<'_, S>) -> Result<(), Failure> {
    let (ready, is_ready) = mpsc::channel();
    let Share { stage, share: (cases, at_once), pace, stop, opened, sentences, events } = share;
    let (stage, stop, opened, events) = (Arc::clone(stage), stop.clone(), opened.clone(), events.clone());
    let sentences = Arc::clone(sentences);
    let (limit, fail_fast) = (pace.limit, pace.fail_fast);
    // Agents and portals of a scenario share its thread, so that no request has to wake another one.
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::broken(&error).during("starting a runtime"))?;
    let body = move || {
        panics::watch_this_thread();
        let ready = Cell::new(Some(ready));
        let by_id = cases.iter().map(|case| (case.id, Arc::clone(case))).collect();
        let gate = Gate { ready, open: opened };
        let setting = Rc::new(Setting {
            stage,
            stop,
            limit,
            fail_fast,
            cases: by_id,
            outcomes: RefCell::default(),
            gate,
            sentences,
        });
        let run = AssertUnwindSafe(|| runtime.block_on(run(&setting, &cases, at_once, &events)));
        if catch_unwind(run).is_err() {
            for panic in panics::take_here() {
                // Nobody listens any more only if the run is over.
                let _ = events.send(Progress::Accident(panic.accident("the run")));
            }
        }
    };
    let started = std::thread::Builder::new().name("scenarios".to_owned()).spawn_scoped(scope, body);
    // An error means that the thread ended without reaching the gate: it has no scenario, or has told why.
    let _ = is_ready.recv();
    started.map(drop).map_err(|error| Failure::broken(&error).during("starting a thread"))
}

/// Runs one share by cucumber.
async fn run<S: Staging>(
    setting: &Rc<Setting<S>>,
    cases: &[Arc<Case>],
    at_once: usize,
    events: &mpsc::Sender<Progress>,
) {
    let (before, after) = (Rc::clone(setting), Rc::clone(setting));
    let runner = runner::Basic::<Scene<S>>::default()
        .max_concurrent_scenarios(at_once)
        .steps(guard())
        .before(move |_, _, scenario, scene| Box::pin(Rc::clone(&before).begin(scenario, scene)))
        .after(move |_, _, scenario, finished, scene| Box::pin(Rc::clone(&after).end(scenario, finished, scene)));
    let writer = Collector::new(Rc::clone(setting), events.clone());
    let features = cases.iter().map(|case| feature(case)).collect();
    Cucumber::<_, _, _, _, _, cli::Empty>::custom(Planned, runner, writer)
        .with_cli(cli::Opts::<_, _, _, cli::Empty>::default())
        .run(features)
        .await;
}

fn guard<S: Staging>() -> Collection<Scene<S>> {
    ANY_STEP.as_ref().map_or_else(Collection::new, |any| {
        let step = guarded::<S>;
        Collection::new().given(None, any.clone(), step).when(None, any.clone(), step).then(None, any.clone(), step)
    })
}

/// A case as a feature of its own.
fn feature(case: &Case) -> Feature {
    let scenario = Scenario::builder()
        .keyword("Scenario".to_owned())
        .name(case.scenario.clone())
        .steps(case.steps.clone())
        .tags(vec![format!("case:{}", case.id), format!("edition:{}", case.edition), format!("agent:{}", case.agent)])
        .build();
    Feature::builder().keyword("Feature".to_owned()).name(case.feature.clone()).scenarios(vec![scenario]).build()
}

/// Hands the planned features to cucumber.
struct Planned;

impl cucumber::Parser<Vec<Feature>> for Planned {
    type Cli = cli::Empty;
    type Output = stream::Iter<std::vec::IntoIter<parser::Result<Feature>>>;

    fn parse(self, features: Vec<Feature>, _: Self::Cli) -> Self::Output {
        stream::iter(features.into_iter().map(Ok).collect::<Vec<_>>())
    }
}

/// Gives every case without a result one that says so, and puts all in order.
fn complete(played: &mut Played, cases: &[Arc<Case>], stop: &Stop) {
    for case in cases {
        if !played.cases.iter().any(|result| result.case.id == case.id) {
            let because = stop.asked().map_or("it was selected but never executed", Reason::text);
            played.cases.push(CaseResult::untested(case, because));
        }
    }
    played.cases.sort_by_key(|result| result.case.id);
}
