//! Cucumber's events, collected into owned results. Writes nothing anywhere.

use std::{
    collections::HashMap,
    rc::Rc,
    sync::{Arc, mpsc},
    time::Instant,
};

use cucumber::{
    Event, cli, event,
    event::{Cucumber, Feature, HookType, RetryableScenario, Scenario, StepError},
    gherkin, parser, writer,
};

use super::{
    engine::{Progress, Staging},
    plan::Case,
    result::{CaseResult, StepResult, StepStatus},
    scene::{Outcome, Scene, Setting, case_id},
};
use crate::judge::{self, Failure, Verdict};

/// A scenario that is being run.
struct Running {
    since: Instant,
    steps: Vec<StepResult>,
    accidents: Vec<Failure>,
}

/// Collects the events of the scenarios of one thread.
pub(super) struct Collector<S: Staging> {
    setting: Rc<Setting<S>>,
    results: mpsc::Sender<Progress>,
    running: HashMap<usize, Running>,
}

impl<S: Staging> Collector<S> {
    pub(super) fn new(setting: Rc<Setting<S>>, results: mpsc::Sender<Progress>) -> Self {
        Self { setting, results, running: HashMap::new() }
    }

    fn scenario<W>(&mut self, scenario: &gherkin::Scenario, event: Scenario<W>) {
        let Some(case) = case_id(scenario).and_then(|id| self.setting.cases.get(&id)).cloned() else { return };
        match event {
            Scenario::Started => self.started(case),
            Scenario::Background(_, event) | Scenario::Step(_, event) => self.step(case.id, &event),
            Scenario::Hook(which, event::Hook::Failed(..)) => self.hook_failed(case.id, which),
            Scenario::Hook(_, event::Hook::Started | event::Hook::Passed) | Scenario::Log(_) => {}
            Scenario::Finished => self.finished(case),
        }
    }

    fn started(&mut self, case: Arc<Case>) {
        let steps = StepResult::not_reached(&case);
        self.running.insert(case.id, Running { since: Instant::now(), steps, accidents: vec![] });
        self.send(Progress::Started(case));
    }

    fn step<W>(&mut self, id: usize, event: &event::Step<W>) {
        let Some(running) = self.running.get_mut(&id) else { return };
        let status = match event {
            event::Step::Started => return,
            event::Step::Passed(..) => StepStatus::Passed,
            event::Step::Skipped | event::Step::Failed(.., StepError::NotFound | StepError::AmbiguousMatch(_)) => {
                running.accidents.push(broken("a step is undefined or has several meanings"));
                StepStatus::Failed
            }
            event::Step::Failed(.., StepError::Panic(_)) => StepStatus::Failed,
        };
        match running.steps.iter_mut().find(|step| step.status == StepStatus::NotReached) {
            Some(step) => step.status = status,
            None => running.accidents.push(broken("more steps were executed than declared")),
        }
    }

    /// A scenario ends itself in the first hook; the second one has no reason to fail.
    fn hook_failed(&mut self, id: usize, which: HookType) {
        if let (HookType::After, Some(running)) = (which, self.running.get_mut(&id)) {
            running.accidents.push(broken("cleaning up after the scenario failed"));
        }
    }

    fn finished(&mut self, case: Arc<Case>) {
        let Some(running) = self.running.remove(&case.id) else { return };
        let outcome = self.setting.outcomes.borrow_mut().remove(&case.id);
        let result = result(case, running, outcome);
        self.send(Progress::Finished(Box::new(result)));
    }

    fn send(&self, progress: Progress) {
        // Nobody listens any more only if the run is over.
        let _ = self.results.send(progress);
    }
}

fn broken(what: &str) -> Failure {
    Failure::Broken { what: what.to_owned(), causes: vec![] }
}

/// Puts together what cucumber and what the stage know of a scenario.
fn result(case: Arc<Case>, running: Running, outcome: Option<Outcome>) -> CaseResult {
    let Running { since, mut steps, mut accidents } = running;
    let Outcome { failure, accidents: others, untested, pages, findings } = outcome.unwrap_or_else(|| Outcome {
        failure: Some(broken("the scenario ended without saying how")),
        ..Outcome::default()
    });
    accidents.extend(others);
    let count = |status| steps.iter().filter(|step| step.status == status).count();
    let unexplained = count(StepStatus::Failed) > 0 && failure.is_none() && untested.is_none();
    let failure = if unexplained { Some(broken("a step failed without saying why")) } else { failure };
    let verdict = match untested {
        Some(_) => Verdict::Untested,
        None => judge::verdict(failure.as_ref(), case.steps.len(), count(StepStatus::Passed)),
    };
    let judged = |id: &str| findings.iter().any(|finding| finding.requirement.as_deref() == Some(id));
    let idle = case.requirement.as_ref().is_some_and(|one| verdict == Verdict::Passed && !judged(&one.id));
    let verdict = if idle { Verdict::Untested } else { verdict };
    if untested.is_some() {
        let failed = steps.iter_mut().filter(|step| step.status == StepStatus::Failed);
        failed.for_each(|step| step.status = StepStatus::NotReached);
    }
    let untested_because = match (untested, verdict) {
        (Some(reason), _) => Some(reason.text().to_owned()),
        (None, Verdict::Untested) if idle => Some("it judged nothing of its requirement".to_owned()),
        (None, Verdict::Untested) => Some("not all of its steps were executed".to_owned()),
        (None, Verdict::Passed | Verdict::Failed | Verdict::Blocked | Verdict::Broken) => None,
    };
    let duration = since.elapsed();
    CaseResult { case, verdict, findings, failure, accidents, untested_because, steps, pages, duration }
}

/// Events may come in any order: results are told apart by case.
impl<S: Staging> writer::Normalized for Collector<S> {}

impl<S: Staging> cucumber::Writer<Scene<S>> for Collector<S> {
    type Cli = cli::Empty;

    async fn handle_event(&mut self, event: parser::Result<Event<Cucumber<Scene<S>>>>, _: &Self::Cli) {
        match event.map(Event::into_inner) {
            Ok(Cucumber::Feature(_, Feature::Scenario(scenario, RetryableScenario { event, .. }))) => {
                self.scenario(&scenario, event);
            }
            Ok(Cucumber::Feature(
                _,
                Feature::Rule(_, event::Rule::Scenario(scenario, RetryableScenario { event, .. })),
            )) => {
                self.scenario(&scenario, event);
            }
            Ok(
                Cucumber::Feature(
                    _,
                    Feature::Started
                    | Feature::Finished
                    | Feature::Rule(_, event::Rule::Started | event::Rule::Finished),
                )
                | Cucumber::Started
                | Cucumber::ParsingFinished { .. }
                | Cucumber::Finished,
            ) => {}
            Err(error) => self.send(Progress::Accident(Failure::broken(&error))),
        }
    }
}
