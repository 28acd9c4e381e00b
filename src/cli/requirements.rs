//! `collaudo requirements`: the register, filtered, or one requirement in full.

use std::path::PathBuf;

use clap::{
    Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser as _},
};

use super::{Usage, color, complain, ended, overlooked};
use crate::{
    config::Environment,
    defects::{Catalogue, CatalogueError, DefectSource},
    edition::Edition,
    judge::Exit,
    register::{Keyword, Register, Requirement, Status, Way},
    report::{requirements, terminal::Terminal},
    run::{self, Sources, source::FeatureSource},
};

/// Lists the requirements, or shows one with its scenarios.
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct RequirementsArgs {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    filter: Filter,
    /// How to write the list.
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    format: Format,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Shows one requirement: statement, source, reading, scenarios, defects.
    Show {
        /// The requirement's id: ENTRY-03.
        id: String,
        #[command(flatten)]
        place: Place,
    },
}

/// Where things are, and how they are shown.
#[derive(clap::Args, Debug)]
pub(super) struct Place {
    /// Features [default: ./features of a checkout, else those inside the program].
    #[arg(long, value_name = "DIR")]
    features: Option<PathBuf>,
    /// The register [default: fixtures/requirements beside the features, else the one inside the program].
    #[arg(long, value_name = "DIR")]
    register: Option<PathBuf>,
    /// When to use colours.
    #[arg(long, value_name = "WHEN", default_value_t)]
    color: clap::ColorChoice,
}

impl Place {
    pub(super) fn sources(&self) -> Sources {
        Sources::choose(self.features.clone(), self.register.clone())
    }

    pub(super) fn terminal(&self, environment: &Environment) -> Terminal {
        Terminal::standard(color(self.color), environment.no_color)
    }
}

/// How a list is written, as typed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Table,
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
    /// For pull requests and wikis.
    Markdown,
}

impl From<Format> for requirements::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Table => Self::Table,
            Format::Csv => Self::Csv,
            Format::Json => Self::Json,
            Format::Markdown => Self::Markdown,
        }
    }
}

/// Which requirements. What is not named lets all pass.
#[derive(clap::Args, Debug)]
struct Filter {
    /// Of this area: ENTRY; repeatable.
    #[arg(long, value_name = "AREA")]
    area: Vec<String>,
    /// On this path; repeatable.
    #[arg(long, value_name = "PATH", value_parser = names(Way::ALL.iter().map(|one| one.name()).collect()).try_map(|name| name.parse::<Way>()))]
    path: Vec<Way>,
    /// In this edition; repeatable.
    #[arg(long, value_name = "EDITION", value_parser = names(Edition::ALL.map(Edition::name).to_vec()).try_map(|name| name.parse::<Edition>()))]
    edition: Vec<Edition>,
    /// With this keyword; repeatable.
    #[arg(long, value_name = "KEYWORD", value_parser = names(Keyword::ALL.iter().map(|one| one.name()).collect()).try_map(|name| name.parse::<Keyword>()))]
    keyword: Vec<Keyword>,
    /// Of this status; repeatable.
    #[arg(long, value_name = "STATUS", value_parser = names(Status::ALL.iter().map(|one| one.name()).collect()).try_map(|name| name.parse::<Status>()))]
    status: Vec<Status>,
    /// Only those that no scenario judges, with the reason.
    #[arg(long)]
    unjudged: bool,
}

fn names(names: Vec<&'static str>) -> PossibleValuesParser {
    PossibleValuesParser::new(names)
}

impl Filter {
    fn passes(&self, one: &Requirement) -> bool {
        fn any<T>(wanted: &[T], matches: impl Fn(&T) -> bool) -> bool {
            wanted.is_empty() || wanted.iter().any(matches)
        }
        any(&self.area, |area| one.area().eq_ignore_ascii_case(area))
            && any(&self.path, |way| one.ways.contains(way))
            && any(&self.edition, |edition| one.editions.contains(edition))
            && any(&self.keyword, |keyword| one.keyword == *keyword)
            && any(&self.status, |status| one.status == *status)
            && !(self.unjudged && one.is_judged())
    }
}

pub(super) fn run(args: &RequirementsArgs, environment: &Environment) -> Exit {
    let place = match &args.command {
        Some(Command::Show { place, .. }) => place,
        None => &args.place,
    };
    let mut terminal = place.terminal(environment);
    overlooked(&place.sources(), &mut terminal);
    let done = match &args.command {
        Some(Command::Show { id, place }) => show(id, &place.sources(), &mut terminal),
        None => list(args, &mut terminal),
    };
    let exit = done.unwrap_or_else(|exit| exit);
    ended(exit, &mut terminal)
}

fn list(args: &RequirementsArgs, terminal: &mut Terminal) -> Result<Exit, Exit> {
    let register = register(&args.place.sources(), terminal)?;
    let found: Vec<&Requirement> =
        register.requirements().map(AsRef::as_ref).filter(|one| args.filter.passes(one)).collect();
    if found.is_empty() {
        let areas: Vec<&str> = register.areas.iter().map(|area| area.name.as_str()).collect();
        let help = format!("`collaudo requirements` alone lists every requirement; areas: {}", areas.join(", "));
        return Err(Usage::new("no requirement passes these filters", help).told(terminal));
    }
    match requirements::list(&found, args.format.into(), terminal.paint()) {
        Ok(text) => terminal.line(&text),
        Err(error) => return Err(Usage::new(error.to_string(), "try another --format").told(terminal)),
    }
    Ok(Exit::Conforms)
}

fn show(id: &str, sources: &Sources, terminal: &mut Terminal) -> Result<Exit, Exit> {
    let register = register(sources, terminal)?;
    let wanted = id.to_uppercase();
    let Some(requirement) = register.get(&wanted) else {
        let help = register.nearest(&wanted).map_or_else(
            || "`collaudo requirements` lists what there is".to_owned(),
            |near| format!("did you mean {near}?"),
        );
        return Err(Usage::new(format!("there is no requirement {id}"), help).told(terminal));
    };
    let (_, trace) = run::traced(sources).map_err(|refusal| {
        complain(terminal, &refusal);
        Exit::Usage
    })?;
    let trails = trace.requirements.iter().find(|(one, _)| one.id == wanted).map(|(_, trails)| trails.as_slice());
    let catalogue = catalogue(sources).map_err(|error| {
        complain(terminal, &error);
        Exit::Usage
    })?;
    let defects = catalogue.as_ref().and_then(|known| known.of_requirement(&wanted).ok()).unwrap_or_default();
    let proof = (trails.unwrap_or_default(), defects.as_slice());
    terminal.line(&requirements::show(requirement, &register, proof, terminal.paint()));
    Ok(Exit::Conforms)
}

/// The defects that belong to the features; none, if these come from a folder without any.
fn catalogue(sources: &Sources) -> Result<Option<Catalogue>, CatalogueError> {
    match DefectSource::choose(None, &sources.features) {
        DefectSource::Embedded if sources.features != FeatureSource::Embedded => Ok(None),
        source @ (DefectSource::Embedded | DefectSource::Folder(_)) => Catalogue::load(&source).map(Some),
    }
}

fn register(sources: &Sources, terminal: &mut Terminal) -> Result<Register, Exit> {
    crate::register::load(&sources.register).map_err(|error| {
        complain(terminal, &error);
        Exit::Usage
    })
}
