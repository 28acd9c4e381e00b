//! `collaudo prove`: shows that the scenarios notice every defect of the catalogue.

use std::{path::PathBuf, sync::Arc, time::Duration};

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use miette::Diagnostic;

use super::{Usage, color, complain, ended, overlooked};
use crate::{
    agent::BrowserOptions,
    config::Environment,
    defects::{self, Catalogue, CatalogueError, Chance, Defect, DefectSource, Draw, Proof, Undocumented, Wanted},
    edition::Edition,
    judge::Exit,
    persona::Cast,
    report::{proof, terminal::Terminal},
    run::{
        self, Order, Sources,
        engine::{Pace, Progress},
        plan::{AgentKind, Plan, Selection},
        staging::{Portals, SnapshotMode, Snapshots, StagingOptions},
    },
};

/// Proves that the scenarios of each requirement fail on a portal that breaks it.
#[derive(clap::Args, Debug)]
pub(super) struct ProveArgs {
    /// Only this defect; repeatable.
    #[arg(long, value_name = "ID", help_heading = "Which defects")]
    defect: Vec<String>,
    /// Only defects of this requirement; repeatable.
    #[arg(long, value_name = "ID", help_heading = "Which defects")]
    requirement: Vec<String>,
    /// Only in this edition: gss, pag, pag-uk; repeatable [default: those in which the requirement has scenarios].
    #[arg(long, value_name = "EDITION", help_heading = "Which defects", hide_possible_values = true,
        value_parser = PossibleValuesParser::new(Edition::ALL.map(Edition::name)).try_map(|name| name.parse::<Edition>()))]
    edition: Vec<Edition>,

    /// So many defects drawn at random instead of the catalogue: whatever fails notices them.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), conflicts_with_all = ["defect", "requirement", "full"],
        help_heading = "Which defects")]
    random: Option<u16>,
    /// What decides which are drawn.
    #[arg(long, value_name = "S", default_value_t = 1, requires = "random", help_heading = "Which defects")]
    seed: u64,

    /// Every scenario against each defect: tells what else fails, and what is blamed wrongly.
    #[arg(long, help_heading = "How")]
    full: bool,
    /// Through this agent: http, chrome.
    #[arg(long, value_name = "AGENT", default_value = "http", help_heading = "How", hide_possible_values = true,
        value_parser = PossibleValuesParser::new(AgentKind::ALL.map(AgentKind::name)).try_map(|name| name.parse::<AgentKind>()))]
    agent: AgentKind,
    /// Scenarios at once [default: twice the number of cores].
    #[arg(short = 'j', long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), help_heading = "How")]
    jobs: Option<u16>,
    /// How long one scenario may take, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..), help_heading = "How")]
    timeout: u64,

    /// The catalogue [default: fixtures/defects beside the features, else inside the program].
    #[arg(long, value_name = "DIR", help_heading = "Files")]
    defects: Option<PathBuf>,
    /// Features to run [default: ./features of a checkout, else those inside the program].
    #[arg(long, value_name = "DIR", help_heading = "Files")]
    features: Option<PathBuf>,
    /// The register of requirements [default: fixtures/requirements beside the features, else inside the program].
    #[arg(long, value_name = "DIR", help_heading = "Files")]
    register: Option<PathBuf>,
    /// Write the result as CSV, too.
    #[arg(long, value_name = "FILE", help_heading = "Files")]
    csv: Option<PathBuf>,
    /// Write the result as JSON, too.
    #[arg(long, value_name = "FILE", help_heading = "Files")]
    json: Option<PathBuf>,

    /// Tell only what is not killed, and the summary.
    #[arg(short, long, help_heading = "Output")]
    quiet: bool,
    /// When to use colours.
    #[arg(long, value_name = "WHEN", default_value_t, help_heading = "Output")]
    color: clap::ColorChoice,
}

pub(super) fn run(args: &ProveArgs, environment: &Environment) -> Exit {
    let mut terminal = Terminal::standard(color(args.color), environment.no_color);
    overlooked(&args.sources(), &mut terminal);
    let prepared = match args.prepare() {
        Ok(prepared) => prepared,
        Err(refusal) => {
            complain(&mut terminal, &*refusal);
            return Exit::Usage;
        }
    };
    for (flag, file) in args.files() {
        if let Some(problem) = super::unwritable(file, flag) {
            return problem.told(&mut terminal);
        }
    }
    let proof = match prepared {
        Prepared::Catalogue(plan, wanted) => {
            let order = args.order(environment, 1);
            watched(&mut terminal, defects::size(&plan, &wanted), |watcher| {
                defects::prove(&plan, &wanted, &order, watcher)
            })
        }
        Prepared::Random(plan, draw) => args.random(&mut terminal, environment, (&plan, &draw)),
    };
    terminal.line(&proof::matrix(&proof, args.quiet, terminal.paint()));
    let exit = args.write(&proof, &mut terminal);
    ended(exit, &mut terminal)
}

/// What is to be done.
enum Prepared {
    /// Defects of the catalogue, by these scenarios.
    Catalogue(Plan, Wanted),
    /// Defects drawn at random, by these scenarios.
    Random(Plan, Draw),
}

/// Shows how far something is that runs so many scenarios at most.
fn watched<T>(terminal: &mut Terminal, size: usize, work: impl FnOnce(&mut dyn FnMut(&Progress)) -> T) -> T {
    terminal.begin(size);
    let done = work(&mut |progress| match progress {
        Progress::Started(case) => terminal.doing(case.title()),
        Progress::Finished(_) => terminal.done(),
        Progress::Accident(_) => {}
    });
    terminal.end();
    done
}

impl ProveArgs {
    fn sources(&self) -> Sources {
        Sources::choose(self.features.clone(), self.register.clone())
    }

    /// The scenarios, and what is to be proven by them.
    fn prepare(&self) -> Result<Prepared, Box<dyn Diagnostic>> {
        let sources = self.sources();
        let selection = Selection {
            editions: self.edition.clone(),
            agents: vec![self.agent],
            standards: true,
            notes: true,
            ..Selection::default()
        };
        let source = DefectSource::choose(self.defects.clone(), &sources.features);
        let undocumented = Undocumented::load(&source)?;
        let catalogue = Catalogue::load(&source)?;
        if let Some(number) = self.random {
            let draw = Draw { number: usize::from(number), seed: self.seed, undocumented, catalogue };
            return Ok(Prepared::Random(run::prepare(&sources, &selection)?, draw));
        }
        let wanted = self.wanted(&catalogue)?;
        let plan = run::prepare(&sources, &selection)?;
        if let Some(register) = &plan.register {
            catalogue.check_against(register)?;
        }
        Ok(Prepared::Catalogue(plan, wanted))
    }

    fn wanted(&self, catalogue: &Catalogue) -> Result<Wanted, CatalogueError> {
        let mut named: Vec<&Arc<Defect>> = Vec::new();
        for id in &self.defect {
            named.push(catalogue.get(id)?);
        }
        for id in &self.requirement {
            named.extend(catalogue.of_requirement(id)?);
        }
        let whole = self.defect.is_empty() && self.requirement.is_empty();
        let chosen = |one: &&Arc<Defect>| whole || named.iter().any(|other| other.id == one.id);
        let defects = catalogue.defects.iter().filter(chosen).cloned().collect();
        Ok(Wanted { defects, editions: self.edition.clone(), full: self.full, whole })
    }

    /// Draws defects from what the portal shows, and tries them.
    fn random(&self, terminal: &mut Terminal, environment: &Environment, (plan, draw): (&Plan, &Draw)) -> Proof {
        let [order, other] = [1, 2].map(|seed| self.order(environment, seed));
        let observed =
            watched(terminal, 2 * plan.cases.len(), |watcher| defects::observe(plan, [&order, &other], watcher));
        let drawn = defects::draw(plan, &observed, draw);
        let size = drawn.iter().map(Chance::size).sum();
        watched(terminal, size, |watcher| defects::prove_drawn(plan, observed, &drawn, &order, watcher))
    }

    fn order(&self, environment: &Environment, seed: u64) -> Order {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Order {
            pace: Pace {
                at_once: self.jobs.map_or(2 * cores, usize::from),
                limit: Duration::from_secs(self.timeout),
                fail_fast: false,
            },
            seed,
            staging: StagingOptions {
                cast: Cast::new(seed),
                portals: Portals::documented(),
                snapshots: Snapshots { folder: None, mode: SnapshotMode::Ignore },
                browser: BrowserOptions {
                    browser: environment.browser.clone(),
                    driver: environment.driver.clone(),
                    headed: false,
                    path: environment.path.clone(),
                },
            },
            flags: Vec::new(),
            strict: true,
        }
    }

    fn files(&self) -> impl Iterator<Item = (&'static str, &PathBuf)> {
        let files = [("--csv", &self.csv), ("--json", &self.json)];
        files.into_iter().filter_map(|(flag, file)| Some((flag, file.as_ref()?)))
    }

    /// Writes the files; answers the exit code.
    fn write(&self, proof: &Proof, terminal: &mut Terminal) -> Exit {
        let mut exit = proof.exit();
        for (flag, file) in self.files() {
            let text = if flag == "--csv" { proof::csv(proof) } else { proof::json(proof) };
            if let Err(error) = std::fs::write(file, text) {
                let message = format!("can't write {}: {error}", file.display());
                Usage::new(message, "the result above is complete; only the file is missing").told(terminal);
                if matches!(exit, Exit::Conforms | Exit::Incomplete) {
                    exit = Exit::Broken;
                }
            }
        }
        exit
    }
}
