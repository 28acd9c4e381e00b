//! What is going to be run: every selected scenario, in every edition it belongs to, through every agent asked for.
//! A pure function of the features and the selection.

use std::{collections::HashSet, fmt, str::FromStr, sync::Arc};

use cucumber::{
    feature::Ext as _,
    gherkin::{self, tagexpr::TagOperation},
    tag::Ext as _,
};
use regex::Regex;

use super::{
    check::Parsed,
    trace::{self, Tag},
};
use crate::{
    edition::Edition,
    register::{Register, Requirement, Status},
};

/// A kind of agent.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum AgentKind {
    /// A browser with scripts off, over HTTP.
    Http,
    /// Chromium over WebDriver.
    Chrome,
}

impl AgentKind {
    /// Every kind, in the order of reports.
    pub const ALL: [Self; 2] = [Self::Http, Self::Chrome];

    /// The name used in flags and reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Chrome => "chrome",
        }
    }
}

impl fmt::Display for AgentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is no agent's.
#[derive(Debug, thiserror::Error)]
#[error("unknown agent {0:?}, expected http or chrome")]
pub struct UnknownAgent(String);

impl FromStr for AgentKind {
    type Err = UnknownAgent;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|agent| agent.name() == name).ok_or_else(|| UnknownAgent(name.to_owned()))
    }
}

/// Tags joined by `and`, `or` and `not`: `@quick and not @sms`.
#[derive(Clone, Debug)]
pub struct TagExpression(TagOperation);

impl TagExpression {
    fn matches(&self, case: &Case) -> bool {
        self.0.eval(&case.tags)
    }
}

/// A text that is no tag expression.
#[derive(Debug, thiserror::Error)]
#[error("expected tags joined by and, or, not, such as \"@quick and not @sms\"")]
pub struct NoTagExpression;

impl FromStr for TagExpression {
    type Err = NoTagExpression;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self).map_err(|_| NoTagExpression)
    }
}

/// Which scenarios to run. What is empty or none selects all.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Parts of feature files' names, with `:LINE` for the scenario on that line.
    pub files: Vec<String>,
    /// File stems.
    pub paths: Vec<String>,
    /// Editions.
    pub editions: Vec<Edition>,
    /// A tag expression.
    pub tags: Option<TagExpression>,
    /// A pattern that the scenario's name has to match.
    pub name: Option<Regex>,
    /// Through which agents; none means HTTP.
    pub agents: Vec<AgentKind>,
    /// Requirements, by id.
    pub requirements: Vec<String>,
    /// Whether requirements of law and standards are judged, too.
    pub standards: bool,
    /// Whether notes are recorded, too.
    pub notes: bool,
}

/// One scenario in one edition through one agent.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its place in the plan.
    pub id: usize,
    /// The path it walks: the stem of its feature file.
    pub path: String,
    /// The feature file, as shown to people.
    pub file: String,
    /// The line of the scenario, or of its row of examples.
    pub line: usize,
    /// The feature's name.
    pub feature: String,
    /// The name of the rule it stands under.
    pub rule: Option<String>,
    /// The scenario's name, unique in its file.
    pub scenario: String,
    /// The requirement that its Then steps judge.
    pub requirement: Option<Arc<Requirement>>,
    /// In which edition.
    pub edition: Edition,
    /// Through which agent.
    pub agent: AgentKind,
    /// The tags of the feature, rule, scenario and examples, and the names of the edition and the agent.
    pub tags: Vec<String>,
    /// The steps, those of the backgrounds first.
    pub steps: Vec<gherkin::Step>,
}

impl Case {
    /// How it is called in reports.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} › {} [{}, {}]", self.path, self.scenario, self.edition, self.agent)
    }
}

/// What is going to be run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// In the order of files, scenarios, editions and agents.
    pub cases: Vec<Arc<Case>>,
    /// Whether every scenario is selected, in every edition.
    pub whole: bool,
    /// The register that the scenarios are traced to, if they are.
    pub register: Option<Arc<Register>>,
    /// Why requirements of the register are left out: each with the reason.
    pub unselected: Vec<(Arc<Requirement>, Unselected)>,
}

/// Why a requirement is not selected.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Unselected {
    /// No scenario judges it: the register says why.
    Unjudged,
    /// It is law, standard or good practice beyond the documents.
    Standard,
    /// It is a note.
    Note,
    /// The filters leave it out.
    Filtered,
}

/// The filters leave nothing to run.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
#[error("nothing matches {filter}")]
#[diagnostic(help("`collaudo run --list` shows what there is; nothing was run"))]
pub struct NothingSelected {
    /// The filter, as typed.
    pub filter: String,
}

/// Makes the plan.
///
/// # Errors
/// If a filter, or all of them together, match nothing.
pub fn plan(
    features: &[Parsed],
    register: Option<Arc<Register>>,
    selection: &Selection,
) -> Result<Plan, NothingSelected> {
    let scenarios: Vec<Expanded> = features.iter().flat_map(|one| expand(one, register.as_deref())).collect();
    let wanted: &[AgentKind] = if selection.agents.is_empty() { &[AgentKind::Http] } else { &selection.agents };
    let agents: Vec<AgentKind> = AgentKind::ALL.into_iter().filter(|agent| wanted.contains(agent)).collect();
    let all: Vec<Case> = scenarios.iter().flat_map(|scenario| scenario.cases(&agents)).collect();
    let filters = filters(selection);
    for (filter, lets_pass) in &filters {
        if !all.iter().any(lets_pass) {
            return Err(NothingSelected { filter: filter.clone() });
        }
    }
    let selected = all.into_iter().filter(|case| chosen(case, selection));
    let cases: Vec<Arc<Case>> = selected.enumerate().map(|(id, case)| Arc::new(Case { id, ..case })).collect();
    if cases.is_empty() {
        let together: Vec<String> = filters.into_iter().map(|(filter, _)| filter).collect();
        return Err(NothingSelected { filter: format!("{} together", together.join(" and ")) });
    }
    let unselected = register.as_deref().map(|register| unselected(register, &cases, selection)).unwrap_or_default();
    Ok(Plan { cases, whole: is_whole(selection), register, unselected })
}

/// Every requirement that no case judges, and why.
fn unselected(register: &Register, cases: &[Arc<Case>], selection: &Selection) -> Vec<(Arc<Requirement>, Unselected)> {
    let judged: HashSet<&str> =
        cases.iter().filter_map(|case| case.requirement.as_deref()).map(|one| one.id.as_str()).collect();
    let why = |one: &Requirement| match one.status {
        _ if one.unjudged.is_some() => Unselected::Unjudged,
        Status::Standard if !selection.standards => Unselected::Standard,
        Status::Note if !selection.notes => Unselected::Note,
        Status::Strict | Status::Edition | Status::Derived | Status::Note | Status::Standard => Unselected::Filtered,
    };
    let left_out = |one: &&Arc<Requirement>| !judged.contains(one.id.as_str()) && !stands(one, selection);
    register.requirements().filter(left_out).map(|one| (Arc::clone(one), why(one))).collect()
}

/// Whether a requirement is part of the result without being judged: it can't apply, and nothing narrows the run.
fn stands(requirement: &Requirement, selection: &Selection) -> bool {
    requirement.inapplicable.is_some() && is_whole(selection) && by_status(requirement, selection)
}

/// Whether requirements of this status are selected.
fn by_status(requirement: &Requirement, selection: &Selection) -> bool {
    match requirement.status {
        Status::Strict | Status::Edition | Status::Derived => true,
        Status::Note => selection.notes,
        Status::Standard => selection.standards,
    }
}

fn is_whole(selection: &Selection) -> bool {
    let every_edition =
        selection.editions.is_empty() || Edition::ALL.iter().all(|one| selection.editions.contains(one));
    let unfiltered = selection.files.is_empty() && selection.paths.is_empty();
    let unnamed = selection.tags.is_none() && selection.name.is_none() && selection.requirements.is_empty();
    every_edition && unfiltered && unnamed
}

/// A filter as typed, and what it lets pass.
type Filter<'a> = (String, Box<dyn Fn(&Case) -> bool + 'a>);

/// Every single filter, to name the one that matches nothing.
fn filters(selection: &Selection) -> Vec<Filter<'_>> {
    let mut filters: Vec<Filter<'_>> = Vec::new();
    for file in &selection.files {
        filters.push((format!("the path filter \"{file}\""), Box::new(|case| in_file(case, file))));
    }
    for path in &selection.paths {
        filters.push((format!("--path {path}"), Box::new(|case| case.path == *path)));
    }
    for edition in &selection.editions {
        filters.push((format!("--edition {edition}"), Box::new(|case| case.edition == *edition)));
    }
    for id in &selection.requirements {
        filters.push((format!("--requirement {id}"), Box::new(|case| judges(case, id))));
    }
    if let Some(tags) = &selection.tags {
        filters.push(("the tags of --tags".to_owned(), Box::new(|case| tags.matches(case))));
    }
    if let Some(name) = &selection.name {
        filters.push((format!("--name '{name}'"), Box::new(|case| name.is_match(&case.scenario))));
    }
    filters
}

fn chosen(case: &Case, selection: &Selection) -> bool {
    let any = |of_kind: bool, matches: bool| of_kind || matches;
    any(selection.files.is_empty(), selection.files.iter().any(|file| in_file(case, file)))
        && any(selection.paths.is_empty(), selection.paths.contains(&case.path))
        && any(selection.editions.is_empty(), selection.editions.contains(&case.edition))
        && selection.tags.as_ref().is_none_or(|tags| tags.matches(case))
        && selection.name.as_ref().is_none_or(|name| name.is_match(&case.scenario))
        && match &case.requirement {
            Some(_) if !selection.requirements.is_empty() => selection.requirements.iter().any(|id| judges(case, id)),
            Some(requirement) => by_status(requirement, selection),
            None => selection.requirements.is_empty(),
        }
}

/// A requirement by its id, or all of an area by its name.
fn judges(case: &Case, id: &str) -> bool {
    let named = |one: &Requirement| one.id.eq_ignore_ascii_case(id) || one.area().eq_ignore_ascii_case(id);
    case.requirement.as_deref().is_some_and(named)
}

/// `part/of/name` or `part/of/name:LINE`.
fn in_file(case: &Case, filter: &str) -> bool {
    match filter.rsplit_once(':').and_then(|(file, line)| Some((file, line.parse::<usize>().ok()?))) {
        Some((file, line)) => {
            let steps = case.steps.iter().map(|step| step.position.line);
            case.file.contains(file) && (case.line == line || steps.into_iter().any(|at| at == line))
        }
        None => case.file.contains(filter.trim_start_matches("./")),
    }
}

/// A scenario with its outline filled in.
struct Expanded {
    case: Case,
    editions: Vec<Edition>,
}

impl Expanded {
    fn cases<'a>(&'a self, agents: &'a [AgentKind]) -> impl Iterator<Item = Case> + 'a {
        let pairs = self.editions.iter().flat_map(move |edition| agents.iter().map(move |agent| (*edition, *agent)));
        pairs.map(|(edition, agent)| {
            let mut case = self.case.clone();
            case.tags.retain(|tag| tag.parse::<Edition>().is_err());
            case.tags.extend([edition.name().to_owned(), agent.name().to_owned()]);
            Case { edition, agent, ..case }
        })
    }
}

fn expand(parsed: &Parsed, register: Option<&Register>) -> Vec<Expanded> {
    let feature = parsed.feature.clone().expand_examples().unwrap_or_else(|_| parsed.feature.clone());
    let filled = Parsed { file: parsed.file.clone(), feature };
    let scenarios = filled.scenarios();
    let mut all: Vec<Expanded> =
        scenarios.map(|(rule, scenario)| expanded(&filled, register, (rule, scenario))).collect();
    tell_apart(&mut all, &filled);
    all
}

fn expanded(
    parsed: &Parsed,
    register: Option<&Register>,
    (rule, scenario): (Option<&gherkin::Rule>, &gherkin::Scenario),
) -> Expanded {
    let feature = &parsed.feature;
    let of_rule = rule.map_or(&[][..], |rule| &rule.tags);
    let tags: Vec<String> = feature.tags.iter().chain(of_rule).chain(&scenario.tags).cloned().collect();
    let requirement = tags.iter().find_map(|tag| register?.get(&Tag::read(tag)?.id)).cloned();
    let steps = parsed.background_steps(rule).chain(&scenario.steps).cloned().collect();
    let case = Case {
        id: 0,
        path: parsed.file.stem.clone(),
        file: parsed.file.name.clone(),
        line: scenario.position.line,
        feature: feature.name.clone(),
        rule: rule.map(|rule| rule.name.clone()),
        scenario: scenario.name.clone(),
        requirement,
        edition: Edition::Gss,
        agent: AgentKind::Http,
        tags,
        steps,
    };
    Expanded { case, editions: trace::editions(&[&feature.tags, of_rule, own(scenario), of_examples(scenario)]) }
}

/// The tags of the examples, which expansion has appended to those of the scenario.
fn of_examples(scenario: &gherkin::Scenario) -> &[String] {
    scenario.examples.first().map_or(&[], |examples| &examples.tags)
}

fn own(scenario: &gherkin::Scenario) -> &[String] {
    let own = scenario.tags.len().saturating_sub(of_examples(scenario).len());
    scenario.tags.get(..own).unwrap_or_default()
}

/// Rows of an outline whose name has no placeholder get their values for a name.
fn tell_apart(all: &mut [Expanded], parsed: &Parsed) {
    let mut seen = HashSet::new();
    let twice: HashSet<String> =
        all.iter().filter(|one| !seen.insert(one.case.scenario.clone())).map(|one| one.case.scenario.clone()).collect();
    for (one, (_, scenario)) in all.iter_mut().zip(parsed.scenarios()) {
        if twice.contains(&one.case.scenario) {
            let table = scenario.examples.first().and_then(|examples| examples.table.as_ref());
            let values = table.and_then(|table| table.rows.get(1)).map(|row| row.join(", ")).unwrap_or_default();
            one.case.scenario = format!("{} ({values})", one.case.scenario);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        run::{check, vocabulary::tests::vocabulary},
        source::SourceFile,
    };

    const TEXT: &str = r#"@pag @pag-uk
Feature: Foreigner
  Background:
    Given a person

  @quick
  Scenario: Walks
    Then the page shows "a"

  @gss
  Scenario Outline: Tries
    Then the page shows "<what>"

    Examples:
      | what |
      | one  |
      | two  |

    @pag
    Examples:
      | what  |
      | three |
"#;

    fn planned(selection: &Selection) -> Result<Vec<String>, String> {
        let file = SourceFile::new("features/paths/foreigner.feature".to_owned(), TEXT);
        let parsed = check::check(vec![file], &vocabulary()).expect("good features");
        let plan = plan(&parsed, None, selection).map_err(|error| error.to_string())?;
        Ok(plan.cases.iter().map(|case| format!("{} {}:{}", case.title(), case.line, case.steps.len())).collect())
    }

    #[test]
    fn every_scenario_runs_in_the_editions_of_its_innermost_tags() {
        let expected = [
            "foreigner › Walks [pag, http] 7:2",
            "foreigner › Walks [pag-uk, http] 7:2",
            "foreigner › Tries (one) [gss, http] 16:2",
            "foreigner › Tries (two) [gss, http] 17:2",
            "foreigner › Tries (three) [pag, http] 22:2",
        ];
        assert_eq!(planned(&Selection::default()).expect("a plan"), expected);
    }

    #[test]
    fn each_filter_selects() {
        let tags = |text: &str| Selection { tags: Some(text.parse().expect("tags")), ..Selection::default() };
        let name = |text: &str| Selection { name: Some(Regex::new(text).expect("a pattern")), ..Selection::default() };
        let file = |text: &str| Selection { files: vec![text.to_owned()], ..Selection::default() };
        let editions = |editions: &[Edition]| Selection { editions: editions.to_vec(), ..Selection::default() };
        let agents = Selection { agents: vec![AgentKind::Chrome, AgentKind::Http], ..Selection::default() };
        let table = [
            (tags("@quick"), 2),
            (tags("not @quick"), 3),
            (tags("@pag and not @quick"), 1),
            (name("^Tries"), 3),
            (name(r"^Tries \(one\)$"), 1),
            (file("paths/foreigner.feature"), 5),
            (file("foreigner.feature:7"), 2),
            (file("foreigner.feature:16"), 1),
            (editions(&[Edition::Pag]), 2),
            (agents, 10),
        ];
        for (selection, expected) in table {
            assert_eq!(planned(&selection).expect("a plan").len(), expected, "{selection:?}");
        }
    }

    #[test]
    fn a_filter_that_matches_nothing_is_named() {
        let nothing = |selection| planned(&selection).expect_err("nothing matches");
        let path = Selection { paths: vec!["forigner".to_owned()], ..Selection::default() };
        assert_eq!(nothing(path), "nothing matches --path forigner");
        let both = Selection { editions: vec![Edition::Gss], tags: "@quick".parse().ok(), ..Selection::default() };
        assert_eq!(nothing(both), "nothing matches --edition gss and the tags of --tags together");
    }
}
