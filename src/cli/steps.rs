//! `collaudo steps`: the sentences that features are written in.

use super::{Usage, color, ended};
use crate::{
    config::Environment,
    judge::Exit,
    report::{list, terminal::Terminal},
    run::staging,
};

/// Lists the sentences that features are written in.
#[derive(clap::Args, Debug)]
pub(super) struct StepsArgs {
    /// Only sentences that contain this, or whose explanation does.
    #[arg(value_name = "TEXT")]
    filter: Option<String>,
    /// When to use colours.
    #[arg(long, value_name = "WHEN", default_value_t)]
    color: clap::ColorChoice,
}

pub(super) fn run(args: &StepsArgs, environment: &Environment) -> Exit {
    let mut terminal = Terminal::standard(color(args.color), environment.no_color);
    let filter = args.filter.as_deref().unwrap_or_default();
    match list::sentences(staging::vocabulary().sentences(), filter, terminal.paint()) {
        Some(text) => {
            terminal.line(&text);
            ended(Exit::Conforms, &mut terminal)
        }
        None => Usage::new(format!("no sentence contains \"{filter}\""), "`collaudo steps` lists every sentence")
            .told(&mut terminal),
    }
}
