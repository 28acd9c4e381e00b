//! `collaudo portal`: the embedded portal, for people.

use std::{path::PathBuf, sync::Arc};

use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::complain;
use crate::{
    config::Environment,
    defects::{self, Catalogue, CatalogueError, Defect, DefectSource, Effects},
    edition::Edition,
    judge::Exit,
    portal::{self, Behaviour, Policy},
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
    /// With this defect of the catalogue.
    #[arg(long, value_name = "ID")]
    defect: Option<String>,
    /// The catalogue [default: ./fixtures/defects of a checkout, else the one inside the program].
    #[arg(long, value_name = "DIR", requires = "defect")]
    defects: Option<PathBuf>,
}

pub(super) fn run(args: &PortalArgs, environment: &Environment) -> Exit {
    let mut terminal = Terminal::standard(Color::Auto, environment.no_color);
    let defect = match args.defect() {
        Ok(defect) => defect,
        Err(error) => {
            complain(&mut terminal, &error);
            return Exit::Usage;
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            terminal.error(&format!("the runtime can't be started: {error}"));
            return Exit::Broken;
        }
    };
    let exit = runtime.block_on(serve(args, defect.as_ref(), &mut terminal));
    runtime.shutdown_background();
    exit
}

impl PortalArgs {
    fn defect(&self) -> Result<Option<Arc<Defect>>, CatalogueError> {
        let Some(id) = &self.defect else { return Ok(None) };
        Catalogue::load(&DefectSource::choose(self.defects.clone()))?.get(id).cloned().map(Some)
    }

    fn behaviour(&self, defect: Option<&Arc<Defect>>) -> Behaviour {
        defect.map_or_else(
            || Policy::documented(self.edition).into(),
            |defect| defects::behaviour(defect, &Arc::new(Effects::of(defect)), self.edition),
        )
    }
}

async fn serve(args: &PortalArgs, defect: Option<&Arc<Defect>>, terminal: &mut Terminal) -> Exit {
    match portal::serve(args.behaviour(defect), args.port).await {
        Ok(served) => {
            if let Some(defect) = defect {
                let told = defects::told(defect, args.edition);
                terminal.line(&format!("Defect {} of {}: {}\n{told}\n", defect.id, defect.requirement, defect.report));
            }
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
