//! `collaudo run`: walks the selected scenarios and tells what they came to.

mod args;

use std::path::Path;

use super::{Usage, color, complain, unwritable};
use crate::{
    config::Environment,
    judge::Exit,
    report::{junit, list, scenario, summary, terminal::Terminal},
    run::{
        self, Order,
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
    let plan = match run::prepare(&args.sources(), &args.selection()) {
        Ok(plan) => plan,
        Err(refusal) => {
            complain(&mut terminal, &refusal);
            return Exit::Usage;
        }
    };
    if args.list {
        terminal.line(&list::plan(&plan, terminal.paint()));
        return Exit::Conforms;
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
    let output = terminal.lost().map(|error| {
        Usage::new(
            format!("can't write to standard output: {error}"),
            "the exit code tells the result as far as it is known",
        )
    });
    for problem in junit.iter().chain(&output) {
        complain(terminal, problem);
    }
    let lost = junit.is_some() || output.is_some();
    let exit = result.exit();
    if lost && matches!(exit, Exit::Conforms | Exit::Incomplete) { Exit::Broken } else { exit }
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
