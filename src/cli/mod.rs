//! What was typed, and what is done about it: one file a subcommand.

mod completions;
mod portal;
mod prove;
mod requirements;
mod run;
mod steps;
mod trace;

use std::{fs::OpenOptions, path::Path, process::ExitCode};

use clap::{CommandFactory as _, Parser, Subcommand};
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme};

use crate::{
    config::Environment,
    judge::Exit,
    report::terminal::{Color, Terminal},
    run::{Sources, source::FeatureSource},
};

/// Walks every documented path into the Polimi account and POK, and tells whether the portal conforms.
///
/// Without a command: `run`, over HTTP, on the embedded portal.
#[derive(Debug, Parser)]
#[command(name = "collaudo", version, after_help = EXIT_CODES, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Run(Box<run::RunArgs>),
    Prove(Box<prove::ProveArgs>),
    Portal(portal::PortalArgs),
    Requirements(requirements::RequirementsArgs),
    Trace(trace::TraceArgs),
    Steps(steps::StepsArgs),
    Completions(completions::CompletionsArgs),
}

const EXIT_CODES: &str = "\
Exit codes:
  0  conforms: every selected requirement passed, the pages are as approved
  1  does not conform, or pages changed against their snapshots: the output says which
  2  usage or configuration: nothing was run
  3  the harness or its environment failed, and nothing is known to have failed
  4  incomplete: something selected was not tested, or could not be

Environment:
  COLLAUDO_BROWSER, COLLAUDO_DRIVER  programs of the browser and its driver
  NO_COLOR                           no colours
  CI                                 snapshots are never written";

/// Parses the command line, does what it says, and answers the exit code.
#[must_use]
pub fn main() -> ExitCode {
    let environment = Environment::read();
    let exit = match Cli::parse().command {
        None => run::run(&run::RunArgs::default_run(), &environment),
        Some(Command::Run(args)) => run::run(&args, &environment),
        Some(Command::Prove(args)) => prove::run(&args, &environment),
        Some(Command::Portal(args)) => portal::run(&args, &environment),
        Some(Command::Requirements(args)) => requirements::run(&args, &environment),
        Some(Command::Trace(args)) => trace::run(&args, &environment),
        Some(Command::Steps(args)) => steps::run(&args, &environment),
        Some(Command::Completions(args)) => completions::run(&args, Cli::command()),
    };
    exit.into()
}

/// When to paint, as typed.
fn color(choice: clap::ColorChoice) -> Color {
    match choice {
        clap::ColorChoice::Auto => Color::Auto,
        clap::ColorChoice::Always => Color::Always,
        clap::ColorChoice::Never => Color::Never,
    }
}

/// The exit code of a command that is done: another one, told, if its text could not be written.
fn ended(exit: Exit, terminal: &mut Terminal) -> Exit {
    let Some(error) = terminal.lost() else { return exit };
    let message = format!("can't write to standard output: {error}");
    complain(terminal, &Usage::new(message, "the exit code tells the result as far as it is known"));
    if matches!(exit, Exit::Conforms | Exit::Incomplete) { Exit::Broken } else { exit }
}

/// Tells that features which lie here are not those that are used.
fn overlooked(sources: &Sources, terminal: &mut Terminal) {
    if sources.features == FeatureSource::Embedded && Path::new("features").is_dir() {
        terminal.error("note: the features inside the program are used; for those here: --features features");
    }
}

/// Tells on standard error why nothing could be done.
fn complain(terminal: &mut Terminal, problem: &dyn Diagnostic) {
    let theme = if terminal.paint().color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let mut text = String::new();
    // Writing to a `String` can't fail; a diagnostic that can't be rendered is told in one line.
    if GraphicalReportHandler::new_themed(theme).with_width(110).render_report(&mut text, problem).is_err() {
        text = problem.to_string();
    }
    terminal.error(text.trim_end());
}

/// Whether a file named by a flag could be written, before anything is run.
fn unwritable(path: &Path, flag: &str) -> Option<Usage> {
    let error = OpenOptions::new().create(true).append(true).open(path).err()?;
    let message = format!("can't write {}: {error}", path.display());
    Some(Usage::new(
        message,
        format!("{flag} names a file in a folder that exists and can be written; nothing was run"),
    ))
}

/// A problem with what was typed.
#[derive(Debug, thiserror::Error, Diagnostic)]
#[error("{message}")]
struct Usage {
    message: String,
    #[help]
    help: String,
}

impl Usage {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }

    fn told(&self, terminal: &mut Terminal) -> Exit {
        complain(terminal, self);
        Exit::Usage
    }
}
