//! From requirements to the scenarios that judge them, and back: what is missing on either side.

use std::{collections::BTreeMap, sync::Arc};

use cucumber::gherkin::{self, StepType};

use super::check::Parsed;
use crate::{
    edition::Edition,
    register::{Register, Requirement, is_id},
    source::{Problem, Problems, SourceFile},
};

/// How the Then steps begin that only record what they see.
const RECORDS: &str = "whether ";

/// A tag that names a requirement: `ENTRY-03`, or `ENTRY-03:2` for its second revision.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Tag {
    /// The requirement's id.
    pub id: String,
    /// The revision that the scenarios were written for.
    pub revision: u32,
}

impl Tag {
    /// Reads a tag, without its `@`; none if it names no requirement.
    #[must_use]
    pub fn read(tag: &str) -> Option<Self> {
        let (id, revision) = match tag.split_once(':') {
            Some((id, revision)) => (id, revision.parse().ok()?),
            None => (tag, 1),
        };
        is_id(id).then(|| Self { id: id.to_owned(), revision })
    }
}

/// Where a requirement is judged: a scenario and its Then steps.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Trail {
    /// The feature file.
    pub file: String,
    /// The scenario's line.
    pub line: usize,
    /// Its name.
    pub scenario: String,
    /// The editions it runs in.
    pub editions: Vec<Edition>,
    /// Its Then steps, each with its line.
    pub judgements: Vec<(usize, String)>,
}

/// Every requirement and where it is judged.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// In the order of the register.
    pub requirements: Vec<(Arc<Requirement>, Vec<Trail>)>,
}

/// Whether any scenario names a requirement: features that don't are judged scenario by scenario.
#[must_use]
pub fn is_traced(features: &[Parsed]) -> bool {
    let tags =
        |parsed: &Parsed| scenarios(parsed).iter().any(|one| one.tags().any(|(tag, _)| Tag::read(tag).is_some()));
    features.iter().any(tags)
}

/// Traces requirements to scenarios.
///
/// # Errors
/// Everything that is missing on either side: requirements without scenario, scenarios without requirement, unknown
/// ids, outdated revisions, editions that don't fit, scenarios that judge nothing.
pub fn trace(features: &[Parsed], register: &Register) -> Result<Trace, Problems> {
    let mut all = Vec::new();
    let mut trails: BTreeMap<&str, Vec<Trail>> = BTreeMap::new();
    for parsed in features {
        for scenario in scenarios(parsed) {
            match scenario.requirement(register) {
                Ok(requirement) => {
                    all.extend(scenario.check(requirement));
                    trails.entry(&requirement.id).or_default().push(scenario.trail());
                }
                Err(problem) => all.push(*problem),
            }
        }
    }
    for area in &register.areas {
        for requirement in area.requirements.iter().filter(|one| one.is_judged()) {
            let line = area.lines.get(&requirement.id).copied().unwrap_or(1);
            all.extend(unproven(requirement, trails.get(requirement.id.as_str()), &area.file, line));
        }
    }
    if !all.is_empty() {
        all.dedup_by(|one, other| one.file() == other.file() && one.line == other.line && one.message == other.message);
        return Err(Problems { files: "register and the features that judge it", all });
    }
    let row = |one: &Arc<Requirement>| (Arc::clone(one), trails.remove(one.id.as_str()).unwrap_or_default());
    Ok(Trace { requirements: register.requirements().map(row).collect() })
}

/// The editions named on the innermost level that names any; all, if none does.
pub(super) fn editions(levels: &[&[String]]) -> Vec<Edition> {
    let named = |tags: &[String]| -> Vec<Edition> {
        Edition::ALL.into_iter().filter(|edition| tags.iter().any(|tag| tag == edition.name())).collect()
    };
    levels.iter().rev().map(|tags| named(tags)).find(|found| !found.is_empty()).unwrap_or_else(|| Edition::ALL.to_vec())
}

/// A requirement that has to be judged and is not, in some edition.
fn unproven(one: &Requirement, trails: Option<&Vec<Trail>>, file: &SourceFile, line: usize) -> Option<Problem> {
    let Some(trails) = trails else {
        let problem = Problem::new(file, line, format!("no scenario judges {}", one.id));
        return Some(problem.help(format!("write a rule tagged @{}, or say `unjudged` with the reason", one.id)));
    };
    let judged = |edition: &&Edition| !trails.iter().any(|trail| trail.editions.contains(edition));
    let missing: Vec<&str> = one.editions.iter().filter(judged).map(|edition| edition.name()).collect();
    (!missing.is_empty()).then(|| {
        let problem = Problem::new(file, line, format!("no scenario judges {} in {}", one.id, missing.join(", ")));
        problem.help("write one, or take the edition out of the requirement")
    })
}

/// A scenario and what it stands under.
struct Placed<'a> {
    parsed: &'a Parsed,
    rule: Option<&'a gherkin::Rule>,
    scenario: &'a gherkin::Scenario,
}

fn scenarios(parsed: &Parsed) -> Vec<Placed<'_>> {
    parsed.scenarios().map(|(rule, scenario)| Placed { parsed, rule, scenario }).collect()
}

impl Placed<'_> {
    /// Every tag that holds for the scenario, with the line of what it stands on.
    fn tags(&self) -> impl Iterator<Item = (&String, usize)> {
        let feature = &self.parsed.feature;
        let of_rule = self.rule.iter().flat_map(|rule| rule.tags.iter().map(|tag| (tag, rule.position.line)));
        let examples = self.scenario.examples.iter();
        let of_examples = examples.flat_map(|one| one.tags.iter().map(|tag| (tag, one.position.line)));
        let of_feature = feature.tags.iter().map(|tag| (tag, feature.position.line));
        let own = self.scenario.tags.iter().map(|tag| (tag, self.scenario.position.line));
        of_feature.chain(of_rule).chain(own).chain(of_examples)
    }

    fn problem(&self, line: usize, message: String, help: impl Into<String>) -> Problem {
        Problem::new(&self.parsed.file, line, message).help(help)
    }

    /// The one requirement that the scenario judges.
    fn requirement<'r>(&self, register: &'r Register) -> Result<&'r Requirement, Box<Problem>> {
        let mut named: Vec<(Tag, usize)> = Vec::new();
        for (tag, line) in self.tags() {
            match Tag::read(tag) {
                Some(tag) if !named.iter().any(|(known, _)| *known == tag) => named.push((tag, line)),
                Some(_) => {}
                None => self.mistyped(tag, line, register)?,
            }
        }
        let line = self.scenario.position.line;
        let (tag, at) = match named.as_slice() {
            [one] => one,
            [] => {
                let message = format!("the scenario \"{}\" is tagged with no requirement", self.scenario.name);
                let help = "tag the rule that it stands under, or the feature, with the requirement that it judges";
                return Err(Box::new(self.problem(line, message, help)));
            }
            [(one, _), (other, _), ..] => {
                let message = format!("the scenario judges {} and {}", one.id, other.id);
                return Err(Box::new(self.problem(line, message, "a scenario judges one requirement: split it")));
            }
        };
        let Some(requirement) = register.get(&tag.id) else {
            return Err(Box::new(self.unknown(&tag.id, *at, register)));
        };
        if tag.revision != requirement.revision {
            let (id, now) = (&tag.id, requirement.revision);
            let message = format!("@{id} is for revision {} of the requirement; it is at revision {now}", tag.revision);
            let help = format!("hold the scenarios against the statement, then tag them @{id}:{now}");
            return Err(Box::new(self.problem(*at, message, help)));
        }
        Ok(requirement)
    }

    fn unknown(&self, id: &str, line: usize, register: &Register) -> Problem {
        let help = register.nearest(id).map_or_else(
            || "`collaudo requirements` lists what there is".to_owned(),
            |near| format!("did you mean @{near}?"),
        );
        self.problem(line, format!("there is no requirement {id}"), help)
    }

    /// A tag that is nearly the id of a requirement.
    fn mistyped(&self, tag: &str, line: usize, register: &Register) -> Result<(), Box<Problem>> {
        let plain = tag.split(':').next().unwrap_or_default().to_uppercase().replace('_', "-");
        let meant = register.nearest(&plain).filter(|near| strsim::osa_distance(&plain, near) <= 1);
        match meant {
            Some(near) => Err(Box::new(self.problem(
                line,
                format!("the tag \"{tag}\" names no requirement"),
                format!("did you mean @{near}?"),
            ))),
            None => Ok(()),
        }
    }

    /// What is wrong between the scenario and its requirement.
    fn check(&self, requirement: &Requirement) -> Option<Problem> {
        let line = self.scenario.position.line;
        let id = &requirement.id;
        if let Some(reason) = requirement.unjudged.as_ref().or(requirement.inapplicable.as_ref()) {
            let help = "delete the scenario, or that note in the register";
            return Some(self.problem(line, format!("{id} is said not to be judged: {reason}"), help));
        }
        let strange = self.editions().into_iter().find(|edition| !requirement.editions.contains(edition));
        if let Some(edition) = strange {
            let help = "tag the scenario with the editions of its requirement";
            return Some(self.problem(line, format!("{id} does not hold in {edition}"), help));
        }
        let thens = self.judgements();
        let records = |(_, text): &(usize, String)| text.starts_with(RECORDS);
        if requirement.is_recorded_only() && !thens.iter().all(records) {
            let help = format!("a {} is recorded: \"Then whether …\"", requirement.keyword);
            return Some(self.problem(line, format!("{id} can't fail, but this scenario can"), help));
        }
        (!requirement.is_recorded_only() && thens.iter().all(records)).then(|| {
            let help = "judge it by a Then that can fail";
            self.problem(line, format!("this scenario judges nothing of {id}"), help)
        })
    }

    fn editions(&self) -> Vec<Edition> {
        let feature = &self.parsed.feature.tags;
        let of_rule = self.rule.map_or(&[][..], |rule| &rule.tags);
        if self.scenario.examples.is_empty() {
            return editions(&[feature, of_rule, &self.scenario.tags]);
        }
        let of = |one: &gherkin::Examples| editions(&[feature, of_rule, &self.scenario.tags, &one.tags]);
        let found: Vec<Edition> = self.scenario.examples.iter().flat_map(of).collect();
        Edition::ALL.into_iter().filter(|edition| found.contains(edition)).collect()
    }

    fn judgements(&self) -> Vec<(usize, String)> {
        let steps = self.parsed.background_steps(self.rule).chain(&self.scenario.steps);
        let thens = steps.filter(|step| step.ty == StepType::Then);
        thens.map(|step| (step.position.line, step.value.clone())).collect()
    }

    fn trail(&self) -> Trail {
        Trail {
            file: self.parsed.file.name.clone(),
            line: self.scenario.position.line,
            scenario: self.scenario.name.clone(),
            editions: self.editions(),
            judgements: self.judgements(),
        }
    }
}
