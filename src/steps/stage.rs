//! The stage of one scenario: who is on it, what they reach, what happened, and whether it went wrong.

use std::{collections::BTreeMap, fmt};

use cucumber::gherkin::{Step, StepType};
use futures::future::LocalBoxFuture;

use super::{Subject, actor::Actor, judging::Seen};
use crate::{
    agent::{self, Agent, AgentError},
    judge::{Failure, Finding},
    page::outline,
    persona::{Cast, Persona},
    record::{Recording, Redactor},
    target::Target,
};

/// Makes agents: called once for each persona that needs one.
pub type AgentSource = Box<dyn Fn() -> LocalBoxFuture<'static, agent::Result<Agent>>>;

/// Where agents come from.
pub struct Agents {
    /// Those who walk the scenario in sight.
    pub stage: AgentSource,
    /// Those who walk its preconditions: always over HTTP.
    pub backstage: AgentSource,
}

impl fmt::Debug for Agents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Agents").finish_non_exhaustive()
    }
}

/// What a step answers.
pub type Done = Result<(), Failed>;

/// A step failed, and the stage has noted why.
#[derive(Debug)]
pub struct Failed(());

impl Failed {
    /// For a step without a stage: who set the scenario up knows why.
    pub(super) const fn offstage() -> Self {
        Self(())
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the step failed")
    }
}

/// The stage of one scenario.
#[derive(Debug)]
pub struct Stage {
    /// All that was done and seen.
    pub recording: Recording,
    /// What must not stay in a text.
    pub redactor: Redactor,
    /// What the Then steps found, in order.
    pub findings: Vec<Finding>,
    /// Why the scenario could not go on.
    pub failure: Option<Failure>,
    pub(super) target: Target,
    pub(super) agents: Agents,
    pub(super) actors: BTreeMap<String, Actor>,
    pub(super) backstage: bool,
    pub(super) last_message: u64,
    /// The table of the step under way.
    pub(super) table: Vec<Vec<String>>,
    cast: Cast,
    scenario: String,
    /// The requirement that the scenario judges.
    requirement: Option<String>,
    /// Whether the step under way judges: Then.
    judging: bool,
    acting: Option<String>,
}

impl Stage {
    /// An empty stage. `scenario` names the scenario and what sets it apart from others that use the same people.
    #[must_use]
    pub fn new(target: Target, cast: Cast, scenario: impl Into<String>, agents: Agents) -> Self {
        let redactor = Redactor::new(target.origins().map(|(name, address)| (name, address.as_str())));
        Self {
            recording: Recording::default(),
            redactor,
            findings: Vec::new(),
            failure: None,
            target,
            agents,
            actors: BTreeMap::new(),
            backstage: false,
            last_message: 0,
            table: Vec::new(),
            cast,
            scenario: scenario.into(),
            requirement: None,
            judging: false,
            acting: None,
        }
    }

    /// The same stage; what its Then steps find judges this requirement.
    #[must_use]
    pub fn judging(self, requirement: Option<String>) -> Self {
        Self { requirement, ..self }
    }

    /// The scenario's pages, messages and files as a stable text.
    #[must_use]
    pub fn journey(&self) -> String {
        crate::snapshot::journey(&self.recording, &self.redactor)
    }

    /// Ends every agent; answers what went wrong.
    pub async fn close(&mut self) -> Vec<AgentError> {
        let mut errors = Vec::new();
        for actor in self.actors.values_mut() {
            for agent in [actor.agent.take(), actor.waiting.take()].into_iter().flatten() {
                errors.extend(agent.close().await.err());
            }
        }
        errors
    }

    /// Notes that a step begins.
    pub(super) fn begin(&mut self, step: &Step) {
        let keyword = match step.ty {
            StepType::Given => "Given",
            StepType::When => "When",
            StepType::Then => "Then",
        };
        self.judging = step.ty == StepType::Then;
        self.recording.begin(keyword, &step.value);
        self.table = step.table.as_ref().map(|table| table.rows.clone()).unwrap_or_default();
    }

    /// Makes the subject of a sentence the one who acts.
    pub(super) fn turn(&mut self, subject: &Subject) -> Done {
        let Some(key) = subject.key() else {
            return if self.acting.is_some() { Ok(()) } else { Err(self.nobody()) };
        };
        if !self.actors.contains_key(&key) {
            let persona = self.cast.person(&key, &self.scenario).map_err(|error| self.broken(&error))?;
            self.introduce(&key, persona);
        }
        self.acting = Some(key);
        Ok(())
    }

    fn introduce(&mut self, key: &str, persona: Persona) {
        let mut forms: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (what, value) in persona.personal_values() {
            forms.entry(what).or_default().push(value);
        }
        for (what, values) in forms {
            self.redactor.learn_forms(what, &values.iter().map(String::as_str).collect::<Vec<_>>());
        }
        // Too short to be told from other numbers in a text: replaced where they fill a field of the date of birth.
        let date = persona.birth.date;
        self.redactor.typed("dd", &format!("{:02}", date.day()), "birth day");
        self.redactor.typed("mm", &format!("{:02}", date.month()), "birth month");
        self.redactor.typed("yyyy", &format!("{:04}", date.year()), "birth year");
        self.actors.insert(key.to_owned(), Actor::new(persona));
    }

    /// Who acts.
    pub(super) fn actor(&mut self) -> Result<&mut Actor, Failed> {
        if !self.acting.as_ref().is_some_and(|key| self.actors.contains_key(key)) {
            return Err(self.nobody());
        }
        let key = self.acting.as_deref().unwrap_or_default();
        self.actors.get_mut(key).ok_or(Failed(()))
    }

    /// The key of who acts.
    pub(super) fn key(&mut self) -> Result<String, Failed> {
        self.actor().map(|actor| actor.persona.key.clone())
    }

    /// Who acts, by value: to fill forms with.
    pub(super) fn persona(&mut self) -> Result<Persona, Failed> {
        self.actor().map(|actor| actor.persona.clone())
    }

    /// What a Then step may read.
    pub(super) fn evidence(&mut self) -> Result<Seen<'_>, Failed> {
        let key = self.key()?;
        let actor = self.actors.get(&key).ok_or(Failed(()))?;
        Ok(Seen { recording: &self.recording, target: &self.target, table: &self.table, actor })
    }

    /// Notes what a Then step found.
    pub(super) fn judge(&mut self, finding: Finding) -> Done {
        let finding = Finding { requirement: self.requirement.clone(), ..finding };
        self.findings.push(finding.clone());
        if finding.met { Ok(()) } else { Err(self.unmet(finding)) }
    }

    /// Notes that the portal deviates from what a Then expects, or lets a Given or a When not be done.
    pub(super) fn unmet(&mut self, finding: Finding) -> Failed {
        let finding = Finding {
            subject: self.redactor.text(&finding.subject),
            expected: self.redactor.text(&finding.expected),
            actual: self.redactor.text(&finding.actual),
            ..finding
        };
        let page = self.acting.as_deref().and_then(|who| self.recording.page(who));
        let page = page.map(|page| self.redactor.text(&outline(&self.redactor.page(page))));
        let failure = if self.judging { Failure::Unmet { finding, page } } else { Failure::Blocked { finding, page } };
        self.failure.get_or_insert(failure);
        Failed(())
    }

    /// Notes an accident.
    pub(super) fn broken(&mut self, error: &dyn std::error::Error) -> Failed {
        self.failure.get_or_insert_with(|| Failure::broken(error));
        Failed(())
    }

    /// Notes why an agent could not act: what a page doesn't let people do is the portal's deviation.
    pub(super) fn agent_failed(&mut self, error: &AgentError) -> Failed {
        match error {
            AgentError::Unusable { what, why } => {
                let expected = "can be used".to_owned();
                self.unmet(Finding {
                    requirement: None,
                    subject: what.clone(),
                    expected,
                    actual: why.clone(),
                    met: false,
                })
            }
            AgentError::TimedOut { .. } | AgentError::Missing { .. } | AgentError::Broken { .. } => self.broken(error),
        }
    }

    fn nobody(&mut self) -> Failed {
        self.broken(&StageError::Nobody)
    }
}

/// What a feature asks of a stage that can't be.
#[derive(Debug, thiserror::Error)]
pub(super) enum StageError {
    /// A pronoun without a name before it.
    #[error("nobody is on stage: name a persona first")]
    Nobody,
    /// An action on a page before any was opened.
    #[error("no page is open: go somewhere first")]
    NoPage,
    /// Something that only the embedded portal can do.
    #[error("{0} needs the controls of an embedded portal")]
    NoControl(&'static str),
    /// A sentence that needs a table.
    #[error("the step needs a table with {0} columns")]
    NoTable(usize),
    /// The persona lacks what the sentence is about.
    #[error("{who} has no {what}")]
    Lacks {
        /// The persona.
        who: String,
        /// What is lacking.
        what: String,
    },
    /// The feature describes a persona in other words than the persona's own.
    #[error("{who} is described as {found:?}, expected {expected:?}")]
    OtherDescription {
        /// The persona.
        who: String,
        /// The feature's words.
        found: String,
        /// The persona's own.
        expected: String,
    },
}
