//! `collaudo trace`: from requirements to scenarios and steps, and back.

use std::path::PathBuf;

use super::{
    Usage, complain, ended, overlooked,
    requirements::{Format, Place},
};
use crate::{
    config::Environment,
    judge::Exit,
    register::documents,
    report::{terminal::Terminal, trace},
    run,
};

/// Traces each requirement to the scenarios and steps that judge it, and refuses gaps on either side.
#[derive(clap::Args, Debug)]
pub(super) struct TraceArgs {
    /// From steps back to requirements.
    #[arg(long)]
    back: bool,
    /// How to write it.
    #[arg(long, value_name = "FORMAT", default_value = "table", conflicts_with = "back")]
    format: Format,
    /// Hold the register against copies of the guides in this folder: their digests, and what is quoted of them.
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

pub(super) fn run(args: &TraceArgs, environment: &Environment) -> Exit {
    let mut terminal = args.place.terminal(environment);
    let sources = args.place.sources();
    overlooked(&sources, &mut terminal);
    let (register, found) = match run::traced(&sources) {
        Ok(found) => found,
        Err(refusal) => {
            complain(&mut terminal, &refusal);
            return Exit::Usage;
        }
    };
    if let Some(folder) = &args.documents {
        if !folder.is_dir() {
            let help = "--documents names a folder with copies of the guides; nothing was compared";
            return Usage::new(format!("there is no folder {}", folder.display()), help).told(&mut terminal);
        }
        let differences = documents::compare(&register, folder);
        if !differences.is_empty() {
            return told(&differences, &mut terminal);
        }
    }
    let text = if args.back {
        Ok(trace::back(&found, terminal.paint()))
    } else {
        trace::forward(&found, args.format.into(), terminal.paint())
    };
    match text {
        Ok(text) => terminal.line(&text),
        Err(error) => return Usage::new(error.to_string(), "try another --format").told(&mut terminal),
    }
    ended(Exit::Conforms, &mut terminal)
}

fn told(differences: &[String], terminal: &mut Terminal) -> Exit {
    for difference in differences {
        terminal.line(difference);
    }
    let help = "read the guide again: what it says now decides what the register has to say";
    Usage::new("the register does not fit the documents", help).told(terminal);
    Exit::Deviates
}
