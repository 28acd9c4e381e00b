//! `collaudo portal`: the embedded portal, for people.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::Usage;
use crate::{
    config::Environment,
    edition::Edition,
    judge::Exit,
    report::terminal::{Color, Terminal},
};

/// Serves the embedded portal to people until Ctrl-C.
#[derive(clap::Args, Debug)]
pub(super) struct PortalArgs {
    /// As which guide shows it.
    #[arg(long, value_name = "EDITION", default_value = "pag-uk",
        value_parser = PossibleValuesParser::new(Edition::ALL.map(Edition::name)).try_map(|name| name.parse::<Edition>()))]
    pub(super) edition: Edition,
    /// On which port of the loopback interface; 0 takes any that is free.
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    pub(super) port: u16,
}

pub(super) fn run(args: &PortalArgs, environment: &Environment) -> Exit {
    let mut terminal = Terminal::standard(Color::Auto, environment.no_color);
    let message = format!("the portal of {} can't be served on port {} yet", args.edition, args.port);
    Usage::new(message, "run the scenarios on it: collaudo run").told(&mut terminal)
}
