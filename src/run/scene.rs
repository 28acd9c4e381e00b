//! One scenario on stage: entered before its first step, guarded at every step, left after the last.
//! Whatever happens ends in an `Outcome`: a step can hang, panic or be interrupted, but never vanish.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    panic::{AssertUnwindSafe, resume_unwind},
    rc::Rc,
    sync::{Arc, mpsc},
    time::Duration,
};

use cucumber::{codegen::LocalBoxFuture, event::ScenarioFinished, gherkin, step::Context};
use futures::FutureExt as _;
use tokio::{sync::watch, time::Instant};

use super::{
    engine::Staging,
    panics,
    plan::Case,
    sentences::Sentences,
    stop::{Reason, Stop},
};
use crate::judge::{Failure, Finding, PageChange};

/// How long leaving the stage may take: longer only if something hangs.
const LEAVING: Duration = Duration::from_secs(30);

/// What a scenario came to, as far as its stage knows.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) failure: Option<Failure>,
    pub(super) accidents: Vec<Failure>,
    pub(super) untested: Option<Reason>,
    pub(super) pages: Vec<PageChange>,
    pub(super) findings: Vec<Finding>,
}

/// What the scenarios of one thread share.
pub(super) struct Setting<S: Staging> {
    pub(super) stage: Arc<S>,
    pub(super) stop: Stop,
    pub(super) limit: Duration,
    pub(super) fail_fast: bool,
    pub(super) cases: HashMap<usize, Arc<Case>>,
    pub(super) outcomes: RefCell<HashMap<usize, Outcome>>,
    pub(super) gate: Gate,
    pub(super) sentences: Arc<Sentences<S>>,
}

/// Lets no scenario begin before every thread keeps its panics.
pub(super) struct Gate {
    pub(super) ready: Cell<Option<mpsc::Sender<()>>>,
    pub(super) open: watch::Receiver<bool>,
}

impl Gate {
    /// By the time a scenario comes here, cucumber has silenced the panic hook on this thread.
    async fn pass(&self) {
        if let Some(ready) = self.ready.take() {
            panics::capture();
            // Nobody listens any more only if the run is over.
            let _ = ready.send(());
        }
        let _ = self.open.clone().wait_for(|open| *open).await;
    }
}

/// The world that cucumber knows: the vocabulary's own, and the case that it is in.
pub(super) struct Scene<S: Staging> {
    world: S::World,
    act: Option<Act<S>>,
}

struct Act<S: Staging> {
    setting: Rc<Setting<S>>,
    case: Arc<Case>,
    deadline: Instant,
    outcome: Outcome,
}

/// Ends a scenario: cucumber knows no other way than to unwind. Never seen by a panic hook.
struct Ended;

impl<S: Staging> cucumber::World for Scene<S> {
    type Error = String;

    async fn new() -> Result<Self, Self::Error> {
        let world = S::World::new().await.map_err(|error| error.to_string())?;
        Ok(Self { world, act: None })
    }
}

/// The case that a scenario was made for: its id is among the tags.
pub(super) fn case_id(scenario: &gherkin::Scenario) -> Option<usize> {
    scenario.tags.iter().find_map(|tag| tag.strip_prefix("case:")?.parse().ok())
}

impl<S: Staging> Setting<S> {
    /// Enters the stage, before the first step.
    pub(super) async fn begin(self: Rc<Self>, scenario: &gherkin::Scenario, scene: &mut Scene<S>) {
        self.gate.pass().await;
        let Some(case) = case_id(scenario).and_then(|id| self.cases.get(&id)).cloned() else {
            resume_unwind(Box::new(Ended));
        };
        let deadline = Instant::now() + self.limit;
        let mut outcome = Outcome { untested: self.stop.asked(), ..Outcome::default() };
        if outcome.untested.is_none() {
            let entering = AssertUnwindSafe(self.stage.enter(&case, &mut scene.world)).catch_unwind();
            let end = limited(entering, deadline, &self.stop).await;
            note(&mut outcome, end, "preparing the scenario", self.limit);
        }
        let over = outcome.untested.is_some() || outcome.failure.is_some();
        scene.act = Some(Act { setting: self, case, deadline, outcome });
        if over {
            resume_unwind(Box::new(Ended));
        }
    }

    /// Leaves the stage, after the last step, and keeps what the scenario came to.
    pub(super) async fn end(
        self: Rc<Self>,
        scenario: &gherkin::Scenario,
        finished: &ScenarioFinished,
        scene: Option<&mut Scene<S>>,
    ) {
        let Some(id) = case_id(scenario) else { return };
        let act = scene.and_then(|scene| scene.act.take().map(|act| (act, &mut scene.world)));
        let outcome = match act {
            Some((act, world)) => act.leave(world, finished).await,
            None => Outcome { failure: Some(no_world(finished)), ..Outcome::default() },
        };
        if self.fail_fast && outcome.failure.is_some() {
            self.stop.ask(Reason::FailFast);
        }
        self.outcomes.borrow_mut().insert(id, outcome);
    }
}

fn no_world(finished: &ScenarioFinished) -> Failure {
    let cause = match finished {
        ScenarioFinished::BeforeHookFailed(info) => info.downcast_ref::<String>().cloned(),
        ScenarioFinished::StepPassed | ScenarioFinished::StepSkipped | ScenarioFinished::StepFailed(..) => None,
    };
    Failure::Broken { what: "can't prepare the scenario".to_owned(), causes: cause.into_iter().collect() }
}

impl<S: Staging> Act<S> {
    async fn leave(self, world: &mut S::World, finished: &ScenarioFinished) -> Outcome {
        let Self { setting, case, mut outcome, .. } = self;
        if outcome.untested.is_some_and(|reason| reason == Reason::FailFast) {
            return outcome;
        }
        let complete = matches!(finished, ScenarioFinished::StepPassed) && outcome.failure.is_none();
        let leaving = AssertUnwindSafe(setting.stage.leave(&case, world, complete)).catch_unwind();
        match tokio::time::timeout(LEAVING, leaving).await {
            Ok(Ok(left)) => {
                outcome.pages = left.pages;
                outcome.findings = left.findings;
                outcome.accidents.extend(left.accidents);
            }
            Ok(Err(_)) => {}
            Err(_) => outcome.accidents.push(timed_out("cleaning up after the scenario", LEAVING)),
        }
        outcome
            .accidents
            .extend(panics::take_here().iter().map(|panic| panic.accident("cleaning up after the scenario")));
        outcome
    }
}

/// Runs a step of the vocabulary, within the scenario's time, until somebody interrupts the run.
pub(super) fn guarded<S: Staging>(scene: &mut Scene<S>, context: Context) -> LocalBoxFuture<'_, ()> {
    Box::pin(async move {
        let Scene { world, act: Some(act) } = scene else { resume_unwind(Box::new(Ended)) };
        if !perform::<S>(world, act, context).await {
            resume_unwind(Box::new(Ended));
        }
    })
}

/// Whether the scenario goes on.
async fn perform<S: Staging>(world: &mut S::World, act: &mut Act<S>, mut context: Context) -> bool {
    let text = context.step.value.clone();
    let step = match act.setting.sentences.find(&context.step) {
        Ok((step, matches)) => {
            context.matches = matches;
            step(world, context)
        }
        Err(failure) => return act.ends(failure),
    };
    let end = limited(AssertUnwindSafe(step).catch_unwind(), act.deadline, &act.setting.stop).await;
    let noted = S::failure(world);
    let end = match (end, noted) {
        // A step that noted a failure answers `Err`, which cucumber turns into a panic: not an accident.
        (End::Panicked, Some(failure)) => {
            let panics = panics::take_here();
            let others = panics.split_last().map(|(_, others)| others).unwrap_or_default();
            act.outcome.accidents.extend(others.iter().map(|panic| panic.accident("a step")));
            End::Done(Err(failure))
        }
        (End::Done(()), Some(failure)) => End::Done(Err(failure)),
        (End::Done(()), None) => End::Done(Ok(())),
        (End::Panicked, None) => End::Panicked,
        (End::TimedOut, _) => End::TimedOut,
        (End::Interrupted, _) => End::Interrupted,
    };
    note(&mut act.outcome, end, &format!("the step \"{text}\""), act.setting.limit);
    act.outcome.failure.is_none() && act.outcome.untested.is_none()
}

impl<S: Staging> Act<S> {
    fn ends(&mut self, failure: Failure) -> bool {
        self.outcome.failure = Some(failure);
        false
    }
}

/// How something limited in time ended.
enum End<T> {
    Done(T),
    Panicked,
    TimedOut,
    Interrupted,
}

/// Awaits something that may panic, until the deadline or an interruption.
async fn limited<T, E>(work: impl Future<Output = Result<T, E>>, deadline: Instant, stop: &Stop) -> End<T> {
    tokio::select! {
        biased;
        () = stop.interrupted() => End::Interrupted,
        done = tokio::time::timeout_at(deadline, work) => match done {
            Ok(Ok(value)) => End::Done(value),
            Ok(Err(_)) => End::Panicked,
            Err(_) => End::TimedOut,
        },
    }
}

/// Keeps how something ended.
fn note(outcome: &mut Outcome, end: End<Result<(), Failure>>, what: &str, limit: Duration) {
    match end {
        End::Done(Ok(())) => {}
        End::Done(Err(failure)) => outcome.failure = Some(failure),
        End::TimedOut => outcome.failure = Some(timed_out(what, limit)),
        End::Interrupted => outcome.untested = Some(Reason::Interrupted),
        End::Panicked => {
            let panics = panics::take_here();
            let last = panics.last().map(|panic| panic.accident(what));
            outcome.failure = Some(last.unwrap_or_else(|| broken(format!("panic in {what}"))));
        }
    }
}

fn broken(what: String) -> Failure {
    Failure::Broken { what, causes: vec![] }
}

fn timed_out(what: &str, limit: Duration) -> Failure {
    broken(format!("{what} did not end within the {} s that a scenario may take (--timeout)", limit.as_secs()))
}
