//! Runs scenarios of a tiny vocabulary on a stage of its own: whatever happens to a scenario, its result says so.
#![expect(clippy::expect_used, reason = "a test")]

use std::{
    sync::{Arc, LazyLock, Mutex, PoisonError},
    time::Duration,
};

use collaudo::{
    judge::{Exit, Failure, Finding, Verdict},
    run::{
        check,
        engine::{Left, Pace, Progress, Staging, play},
        plan::{Case, Plan, Selection, plan},
        result::{CaseResult, Run},
        stop::{Reason, Stop},
        vocabulary::Vocabulary,
    },
    source::SourceFile,
};
use cucumber::{World as _, given, then, when};

/// The panic hook belongs to the whole process.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

#[derive(Debug, Default, cucumber::World)]
struct World {
    failure: Option<Failure>,
}

#[derive(Debug)]
struct Failed;

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the step failed")
    }
}

impl World {
    fn note(&mut self) -> Failed {
        let [subject, expected, actual] = ["heading", "Dashboard", "Log in"].map(str::to_owned);
        let finding = Finding { requirement: None, subject, expected, actual, met: false };
        self.failure = Some(Failure::Unmet { finding, page: None });
        Failed
    }
}

#[given("a person")]
async fn a_person(_: &mut World) {}

#[given("a good page")]
#[then("a good page")]
async fn a_good_page(_: &mut World) {}

#[then("a bad page")]
async fn a_bad_page(world: &mut World) -> Result<(), Failed> {
    Err(world.note())
}

#[then("a bad page, ignored")]
async fn a_bad_page_ignored(world: &mut World) {
    let _ = world.note();
}

#[when("the step panics")]
async fn the_step_panics(_: &mut World) {
    panic!("out of cucumbers");
}

#[when("a background task panics")]
async fn a_task_panics(_: &mut World) {
    let task = tokio::spawn(async { panic!("out of gherkins") });
    assert!(task.await.is_err());
}

#[when("the step hangs")]
async fn the_step_hangs(_: &mut World) {
    std::future::pending::<()>().await;
}

static REGISTRY: LazyLock<cucumber::step::Collection<World>> = LazyLock::new(World::collection);

#[derive(Debug, Default)]
struct Stage {
    refuses: bool,
    left: Mutex<Vec<(usize, bool)>>,
}

impl Staging for Stage {
    type World = World;

    fn registry() -> &'static cucumber::step::Collection<World> {
        &REGISTRY
    }

    async fn enter(&self, _: &Case, _: &mut World) -> Result<(), Failure> {
        if self.refuses { Err(Failure::Broken { what: "no portal".to_owned(), causes: vec![] }) } else { Ok(()) }
    }

    fn failure(world: &mut World) -> Option<Failure> {
        world.failure.clone()
    }

    async fn leave(&self, case: &Case, _: &mut World, complete: bool) -> Left {
        self.left.lock().unwrap_or_else(PoisonError::into_inner).push((case.id, complete));
        Left::default()
    }
}

/// A feature with one scenario for each list of steps.
fn feature(scenarios: &[&[&str]]) -> Plan {
    let mut text = "@gss\nFeature: A\n".to_owned();
    for (at, steps) in scenarios.iter().enumerate() {
        text.push_str(&format!("  Scenario: {at}\n"));
        steps.iter().for_each(|step| text.push_str(&format!("    {step}\n")));
    }
    let file = SourceFile::new("features/a.feature".to_owned(), &text);
    let parsed = check::check(vec![file], &Vocabulary::new(&REGISTRY, vec![])).expect("good features");
    plan(&parsed, None, &Selection::default()).expect("a plan")
}

struct Setup {
    stage: Arc<Stage>,
    pace: Pace,
    stop: Stop,
}

impl Default for Setup {
    fn default() -> Self {
        let pace = Pace { at_once: 4, limit: Duration::from_secs(20), fail_fast: false };
        Self { stage: Arc::default(), pace, stop: Stop::default() }
    }
}

fn run_with(setup: &Setup, scenarios: &[&[&str]], mut watch: impl FnMut(&Progress)) -> Run {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let plan = feature(scenarios);
    let played = play(&setup.stage, &plan.cases, (&setup.pace, &setup.stop), &mut watch);
    assert_eq!(played.cases.len(), plan.cases.len(), "every case has a result");
    Run {
        register: None,
        unselected: Vec::new(),
        strict: false,
        seed: 1,
        flags: vec![],
        cases: played.cases,
        accidents: played.accidents,
        unreferenced: vec![],
        interrupted: setup.stop.asked() == Some(Reason::Interrupted),
        duration: Duration::ZERO,
    }
}

fn run(scenarios: &[&[&str]]) -> Run {
    run_with(&Setup::default(), scenarios, |_| {})
}

fn verdicts(run: &Run) -> Vec<Verdict> {
    run.cases.iter().map(|case| case.verdict).collect()
}

fn story(failure: Option<&Failure>) -> String {
    match failure {
        Some(Failure::Broken { what, causes }) => format!("{what}; {}", causes.join("; ")),
        other => format!("{other:?}"),
    }
}

const GOOD: &[&str] = &["Given a person", "Then a good page"];
const BAD: &[&str] = &["Given a person", "Then a bad page", "And a good page"];

#[test]
fn scenarios_that_pass_are_green() {
    let setup = Setup::default();
    let run = run_with(&setup, &[GOOD; 9], |_| {});
    assert_eq!(verdicts(&run), [Verdict::Passed; 9]);
    assert_eq!(run.exit(), Exit::Conforms);
    let mut left = setup.stage.left.lock().expect("no panic").clone();
    left.sort_unstable();
    assert_eq!(left, (0..9).map(|id| (id, true)).collect::<Vec<_>>());
}

#[test]
fn an_unmet_expectation_fails_at_its_step() {
    let run = run(&[GOOD, BAD]);
    assert_eq!(verdicts(&run), [Verdict::Passed, Verdict::Failed]);
    assert_eq!(run.exit(), Exit::Deviates);
    let failed = run.cases[1].failed_step().expect("a failed step");
    assert_eq!((failed.text.as_str(), failed.line), ("Then a bad page", 8));
    assert_eq!(run.accidents, []);
    assert!(run.cases.iter().all(|case| case.accidents.is_empty()), "{run:#?}");
}

#[test]
fn a_failure_that_a_step_passes_over_still_fails() {
    let run = run(&[&["Given a person", "Then a bad page, ignored", "And a good page"]]);
    assert_eq!(verdicts(&run), [Verdict::Failed]);
}

#[test]
fn a_panic_in_a_step_is_an_accident_with_its_place() {
    let run = run(&[GOOD, &["Given a person", "When the step panics", "Then a good page"]]);
    assert_eq!(verdicts(&run), [Verdict::Passed, Verdict::Broken]);
    assert_eq!(run.exit(), Exit::Broken);
    let told = story(run.cases[1].failure.as_ref());
    assert!(told.contains("out of cucumbers") && told.contains("tests/scenarios.rs:"), "{told}");
}

#[test]
fn a_panic_in_a_background_task_is_never_a_silent_pass() {
    let run = run(&[&["Given a person", "When a background task panics", "Then a good page"]]);
    assert_eq!(verdicts(&run), [Verdict::Passed]);
    assert_eq!(run.exit(), Exit::Broken);
    let told = story(run.accidents.first());
    assert!(told.contains("out of gherkins") && told.contains("tests/scenarios.rs:"), "{told}");
}

#[test]
fn a_step_that_hangs_is_ended() {
    let pace = Pace { at_once: 2, limit: Duration::from_millis(200), fail_fast: false };
    let setup = Setup { pace, ..Setup::default() };
    let run = run_with(&setup, &[GOOD, &["Given a person", "When the step hangs", "Then a good page"]], |_| {});
    assert_eq!(verdicts(&run), [Verdict::Passed, Verdict::Broken]);
    let told = story(run.cases[1].failure.as_ref());
    assert!(told.contains("\"the step hangs\" did not end"), "{told}");
}

#[test]
fn a_stage_that_cannot_be_entered_breaks_every_scenario() {
    let setup = Setup { stage: Arc::new(Stage { refuses: true, ..Stage::default() }), ..Setup::default() };
    let run = run_with(&setup, &[GOOD, GOOD], |_| {});
    assert_eq!(verdicts(&run), [Verdict::Broken; 2]);
    assert_eq!(run.exit(), Exit::Broken);
    assert_eq!(story(run.cases[0].failure.as_ref()), "no portal; ");
}

#[test]
fn after_the_first_failure_no_more_are_started_if_so_wanted() {
    let pace = Pace { at_once: 1, limit: Duration::from_secs(20), fail_fast: true };
    let run = run_with(&Setup { pace, ..Setup::default() }, &[BAD, GOOD, GOOD, GOOD, GOOD, GOOD], |_| {});
    let untested: Vec<&CaseResult> = run.cases.iter().filter(|case| case.verdict == Verdict::Untested).collect();
    assert!(!untested.is_empty(), "{:?}", verdicts(&run));
    assert!(untested.iter().all(|case| case.untested_because.as_ref().is_some_and(|why| why.contains("--fail-fast"))));
    assert_eq!(run.exit(), Exit::Deviates);
}

#[test]
fn an_interruption_ends_steps_and_stage_and_leaves_the_run_incomplete() {
    let setup = Setup::default();
    let stop = setup.stop.clone();
    let hanging: &[&str] = &["Given a person", "When the step hangs", "Then a good page"];
    let run = run_with(&setup, &[GOOD, hanging], |progress| {
        if matches!(progress, Progress::Finished(_)) {
            stop.ask(Reason::Interrupted);
        }
    });
    assert_eq!(verdicts(&run), [Verdict::Passed, Verdict::Untested]);
    assert_eq!(run.cases[1].untested_because.as_deref(), Some("interrupted"));
    assert_eq!(run.exit(), Exit::Incomplete);
    assert_eq!(setup.stage.left.lock().expect("no panic").len(), 2);
}
