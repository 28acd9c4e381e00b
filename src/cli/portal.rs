//! `collaudo portal`: the embedded portal, for people.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::complain;
use crate::{
    config::Environment,
    edition::Edition,
    judge::Exit,
    portal::{self, Policy},
    report::terminal::{Color, Terminal},
    run::stop::{self, Stop},
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
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            terminal.error(&format!("the runtime can't be started: {error}"));
            return Exit::Broken;
        }
    };
    let exit = runtime.block_on(serve(args, &mut terminal));
    runtime.shutdown_background();
    exit
}

async fn serve(args: &PortalArgs, terminal: &mut Terminal) -> Exit {
    match portal::serve(Policy::documented(args.edition).into(), args.port).await {
        Ok(served) => {
            terminal.line(served.text());
            let stop = Stop::default();
            tokio::spawn(stop::listen(stop.clone()));
            stop.interrupted().await;
            Exit::Conforms
        }
        Err(problem) => {
            complain(terminal, &problem);
            Exit::Broken
        }
    }
}
