//! The flags of `collaudo run`, and what they mean.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use clap::{
    Parser as _,
    builder::{PossibleValuesParser, TypedValueParser as _},
};
use regex::Regex;

use super::{super::Usage, Detail};
use crate::{
    agent::BrowserOptions,
    config::Environment,
    edition::Edition,
    persona::{Cast, CastError},
    register::Register,
    run::{
        Order, Sources,
        engine::Pace,
        plan::{AgentKind, Selection, TagExpression},
        source::FeatureSource,
        staging::{Portals, SnapshotMode, Snapshots, StagingOptions},
    },
};

/// Walks the selected scenarios, over HTTP unless told otherwise.
#[derive(clap::Args, Debug)]
pub(in crate::cli) struct RunArgs {
    /// Only feature files whose path contains this; with a line, only the scenario on it.
    #[arg(value_name = "FILE[:LINE]")]
    files: Vec<String>,

    /// Through this agent: http, chrome; repeatable.
    #[arg(long, value_name = "AGENT", default_value = "http", help_heading = "Which scenarios", hide_possible_values = true,
        value_parser = PossibleValuesParser::new(AgentKind::ALL.map(AgentKind::name)).try_map(|name| name.parse::<AgentKind>()))]
    agent: Vec<AgentKind>,
    /// In this edition: gss, pag, pag-uk; repeatable [default: all].
    #[arg(long, value_name = "EDITION", help_heading = "Which scenarios", hide_possible_values = true,
        value_parser = PossibleValuesParser::new(Edition::ALL.map(Edition::name)).try_map(|name| name.parse::<Edition>()))]
    edition: Vec<Edition>,
    /// Of this path: the name of its feature file without ending; repeatable.
    #[arg(long, value_name = "NAME", help_heading = "Which scenarios")]
    path: Vec<String>,
    /// With these tags: "@quick and not @sms".
    #[arg(long, value_name = "EXPRESSION", help_heading = "Which scenarios")]
    tags: Option<TagExpression>,
    /// Whose name matches this regular expression.
    #[arg(long, value_name = "REGEX", help_heading = "Which scenarios")]
    name: Option<Regex>,
    /// Of this requirement, or of this area of requirements: ENTRY-03, ENTRY; repeatable.
    #[arg(long, value_name = "ID", help_heading = "Which scenarios")]
    requirement: Vec<String>,
    /// Requirements of law and standards, too.
    #[arg(long, help_heading = "Which scenarios")]
    standards: bool,
    /// Notes, too: recorded, never failed.
    #[arg(long, help_heading = "Which scenarios")]
    notes: bool,
    /// List them instead of running them.
    #[arg(long, help_heading = "Which scenarios")]
    pub(super) list: bool,

    /// Scenarios at once [default: the number of cores].
    #[arg(short = 'j', long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), help_heading = "How")]
    jobs: Option<u16>,
    /// Start no more scenarios once one did not pass.
    #[arg(long, help_heading = "How")]
    fail_fast: bool,
    /// How long one scenario may take, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..), help_heading = "How")]
    timeout: u64,
    /// A SHOULD that fails does not only warn: the run fails.
    #[arg(long, help_heading = "How")]
    strict: bool,
    /// The seed that people are made from: the same seed makes the same people.
    #[arg(long, value_name = "N", default_value_t = 1, help_heading = "How")]
    seed: u64,
    /// Show the browser's window.
    #[arg(long, help_heading = "How")]
    headed: bool,
    /// The browser's program [default: the one on PATH].
    #[arg(long, value_name = "PROGRAM", help_heading = "How")]
    browser: Option<PathBuf>,
    /// The driver's program [default: the one on PATH].
    #[arg(long, value_name = "PROGRAM", help_heading = "How")]
    driver: Option<PathBuf>,

    /// Features to run [default: ./features of a checkout, else those inside the program].
    #[arg(long, value_name = "DIR", help_heading = "Files")]
    features: Option<PathBuf>,
    /// The register of requirements [default: fixtures/requirements beside the features, else the one inside the program].
    #[arg(long, value_name = "DIR", help_heading = "Files")]
    register: Option<PathBuf>,
    /// Approved snapshots [default: beside the features].
    #[arg(long, value_name = "DIR", help_heading = "Files")]
    snapshots: Option<PathBuf>,
    /// Personas [default: those inside the program].
    #[arg(long, value_name = "DIR", help_heading = "Files")]
    personas: Option<PathBuf>,
    /// Approve the pages as they are now.
    #[arg(long, conflicts_with = "no_snapshots", help_heading = "Files")]
    pub(super) update_snapshots: bool,
    /// Compare no pages with snapshots.
    #[arg(long, help_heading = "Files")]
    no_snapshots: bool,
    /// Write the result as JUnit XML, too.
    #[arg(long, value_name = "FILE", help_heading = "Files")]
    pub(super) junit: Option<PathBuf>,

    /// Tell failures and the summary only.
    #[arg(short, long, conflicts_with = "verbose", help_heading = "Output")]
    quiet: bool,
    /// Tell every step.
    #[arg(short, long, help_heading = "Output")]
    verbose: bool,
    /// When to use colours.
    #[arg(long, value_name = "WHEN", default_value_t, help_heading = "Output")]
    pub(super) color: clap::ColorChoice,
}

/// The flags alone, as if typed.
#[derive(clap::Parser)]
struct Alone {
    #[command(flatten)]
    run: RunArgs,
}

impl RunArgs {
    /// What is wrong with the first requirement asked for that the register does not know, or knows not to be judged.
    pub(super) fn unjudged(&self, register: &Register) -> Option<Usage> {
        self.requirement.iter().find_map(|typed| {
            let id = typed.to_uppercase();
            if let Some(known) = register.get(&id) {
                let reason = known.unjudged.as_ref().or(known.inapplicable.as_ref())?;
                let help = format!("`collaudo requirements show {id}` tells more of it; nothing was run");
                return Some(Usage::new(format!("{id} is not judged: {reason}"), help));
            }
            if register.areas.iter().any(|area| area.name == id) {
                return None;
            }
            let areas: Vec<&str> = register.areas.iter().map(|area| area.name.as_str()).collect();
            let help = match register.nearest(&id) {
                Some(near) => format!("did you mean {near}? nothing was run"),
                None => format!("areas: {}; `collaudo requirements` lists what there is", areas.join(", ")),
            };
            Some(Usage::new(format!("there is no requirement, nor area of requirements, {typed}"), help))
        })
    }

    /// What `collaudo` without a command means.
    pub(in crate::cli) fn default_run() -> Self {
        Alone::parse_from(["collaudo"]).run
    }

    /// Where the features are, and their register.
    pub(super) fn sources(&self) -> Sources {
        Sources::choose(self.features.clone(), self.register.clone())
    }

    /// Which scenarios.
    pub(super) fn selection(&self) -> Selection {
        Selection {
            files: self.files.clone(),
            paths: self.path.clone(),
            editions: self.edition.clone(),
            tags: self.tags.clone(),
            name: self.name.clone(),
            agents: self.agent.clone(),
            requirements: self.requirement.clone(),
            standards: self.standards,
            notes: self.notes,
        }
    }

    /// How to run them.
    ///
    /// # Errors
    /// If the personas can't be read.
    pub(super) fn order(&self, environment: &Environment) -> Result<Order, CastError> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let pace = Pace {
            at_once: self.jobs.map_or(cores, usize::from),
            limit: Duration::from_secs(self.timeout),
            fail_fast: self.fail_fast,
        };
        let browser = BrowserOptions {
            browser: self.browser.clone().or_else(|| environment.browser.clone()),
            driver: self.driver.clone().or_else(|| environment.driver.clone()),
            headed: self.headed,
            path: environment.path.clone(),
        };
        let cast = match &self.personas {
            Some(folder) => Cast::from_folder(folder, self.seed)?,
            None => Cast::new(self.seed),
        };
        let staging =
            StagingOptions { cast, portals: Portals::documented(), snapshots: self.snapshots(environment), browser };
        Ok(Order { pace, seed: self.seed, staging, flags: self.flags(), strict: self.strict })
    }

    /// How much to tell.
    pub(super) const fn detail(&self) -> Detail {
        match (self.quiet, self.verbose) {
            (true, _) => Detail::Quiet,
            (false, true) => Detail::Verbose,
            (false, false) => Detail::Normal,
        }
    }

    /// Snapshots are where they are said to be; else beside the features, if there are any.
    fn snapshots(&self, environment: &Environment) -> Snapshots {
        let beside = match self.sources().features {
            FeatureSource::Embedded => None,
            FeatureSource::Folder(features) => Some(features.parent().unwrap_or(Path::new("")).join("snapshots")),
        };
        let folder = self.snapshots.clone().or(beside);
        let absent = self.snapshots.is_none() && folder.as_ref().is_some_and(|folder| !folder.is_dir());
        let mode = match () {
            () if self.no_snapshots => SnapshotMode::Ignore,
            () if self.update_snapshots => SnapshotMode::Update,
            () if absent => SnapshotMode::Ignore,
            () if environment.review => SnapshotMode::Review,
            () => SnapshotMode::Compare,
        };
        Snapshots { folder, mode }
    }

    /// Whether snapshots shall be approved that are part of the program.
    pub(super) fn approves_embedded(&self) -> bool {
        self.update_snapshots && self.snapshots.is_none() && self.sources().features == FeatureSource::Embedded
    }

    /// The flags, beside those that select, that make the run what it is.
    fn flags(&self) -> Vec<String> {
        let folders = [
            ("--features", &self.features),
            ("--register", &self.register),
            ("--snapshots", &self.snapshots),
            ("--personas", &self.personas),
        ];
        let named = folders.into_iter().filter_map(|(flag, folder)| Some((flag, folder.as_ref()?)));
        let mut flags: Vec<String> =
            named.flat_map(|(flag, folder)| [flag.to_owned(), folder.display().to_string()]).collect();
        if self.seed != 1 {
            flags.extend(["--seed".to_owned(), self.seed.to_string()]);
        }
        let switches = [(self.standards, "--standards"), (self.notes, "--notes"), (self.strict, "--strict")];
        flags.extend(switches.into_iter().filter(|(on, _)| *on).map(|(_, flag)| flag.to_owned()));
        if self.no_snapshots {
            flags.push("--no-snapshots".to_owned());
        }
        flags
    }
}
