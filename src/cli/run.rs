//! `collaudo run`: walks the selected scenarios and tells what they came to.

mod args;

use std::path::Path;

use super::{Usage, color, complain, ended, overlooked, unwritable};
use crate::{
    config::Environment,
    judge::Exit,
    register,
    report::{junit, list, scenario, summary, terminal::Terminal},
    run::{
        self, Order, Refusal,
        engine::Progress,
        plan::Plan,
        result::{CaseResult, Run},
    },
};

pub(super) use args::RunArgs;

/// How much to tell.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Detail {
    /// Failures and the summary.
    Quiet,
    /// A line a scenario besides.
    Normal,
    /// Every step besides.
    Verbose,
}

pub(super) fn run(args: &RunArgs, environment: &Environment) -> Exit {
    let mut terminal = Terminal::standard(color(args.color), environment.no_color);
    if args.update_snapshots && environment.ci {
        let help = "run it on your machine, look at the difference, and commit it";
        return Usage::new("--update-snapshots is refused where CI is set: nothing was run", help).told(&mut terminal);
    }
    if args.approves_embedded() {
        let help = "name a folder for them: --snapshots DIR; nothing was run";
        return Usage::new("the snapshots inside the program can't be changed", help).told(&mut terminal);
    }
    overlooked(&args.sources(), &mut terminal);
    let plan = match run::prepare(&args.sources(), &args.selection()) {
        Ok(plan) => plan,
        Err(refusal) => return refused(&refusal, args, &mut terminal),
    };
    if args.list {
        terminal.line(&list::plan(&plan, terminal.paint()));
        return ended(Exit::Conforms, &mut terminal);
    }
    if let Some(problem) = args.junit.as_deref().and_then(|file| unwritable(file, "--junit")) {
        return problem.told(&mut terminal);
    }
    match args.order(environment) {
        Ok(order) => perform(args, &order, &plan, &mut terminal),
        Err(error) => {
            let help = "--personas names a folder with one file a persona; nothing was run";
            Usage::new(with_causes(&error), help).told(&mut terminal)
        }
    }
}

/// Tells why nothing is run; of a requirement that nothing judges, what the register says of it.
fn refused(refusal: &Refusal, args: &RunArgs, terminal: &mut Terminal) -> Exit {
    let unknown = match refusal {
        Refusal::Nothing(_) => register::load(&args.sources().register).ok().and_then(|known| args.unjudged(&known)),
        Refusal::Source(_) | Refusal::Problems(_) | Refusal::Register(_) => None,
    };
    match unknown {
        Some(usage) => usage.told(terminal),
        None => {
            complain(terminal, refusal);
            Exit::Usage
        }
    }
}

fn with_causes(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

fn perform(args: &RunArgs, order: &Order, plan: &Plan, terminal: &mut Terminal) -> Exit {
    let detail = args.detail();
    if detail != Detail::Quiet {
        terminal.line(&summary::head(plan, order.seed, terminal.paint()));
        terminal.begin(plan.cases.len());
    }
    let result = run::perform(plan, order, &mut |progress| watch(progress, detail, terminal));
    terminal.end();
    let paint = terminal.paint();
    if let Some(untested) = scenario::untested(&result, paint) {
        terminal.line(&untested);
    }
    terminal.line(&summary::tail(&result, paint));
    let junit = args.junit.as_deref().and_then(|path| write_junit(path, &result).err());
    let exit = match junit {
        Some(problem) => {
            complain(terminal, &problem);
            if matches!(result.exit(), Exit::Conforms | Exit::Incomplete) { Exit::Broken } else { result.exit() }
        }
        None => result.exit(),
    };
    ended(exit, terminal)
}

fn watch(progress: &Progress, detail: Detail, terminal: &mut Terminal) {
    match progress {
        Progress::Started(case) => terminal.doing(case.title()),
        Progress::Accident(_) => {}
        Progress::Finished(result) => {
            terminal.done();
            if detail != Detail::Quiet && result.untested_because.is_none() {
                tell(result, detail, terminal);
            }
        }
    }
}

fn tell(result: &CaseResult, detail: Detail, terminal: &mut Terminal) {
    let paint = terminal.paint();
    terminal.line(&scenario::line(result, paint));
    if detail == Detail::Verbose {
        terminal.line(&scenario::steps(result, paint));
    }
    if let Some(hint) = scenario::hint(result, paint) {
        terminal.line(&hint);
    }
}

fn write_junit(path: &Path, result: &Run) -> Result<(), Usage> {
    let failed = |error: String| {
        let message = format!("can't write {}: {error}", path.display());
        Usage::new(message, "the result above is complete; only the file is missing")
    };
    let text = junit::junit(result).map_err(|error| failed(error.to_string()))?;
    std::fs::write(path, text).map_err(|error| failed(error.to_string()))
}
