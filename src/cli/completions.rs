//! `collaudo completions`: completions for a shell, on standard output.

use std::io::{self, Write as _};

use clap_complete::Shell;

use crate::judge::Exit;

/// Prints completions for a shell.
#[derive(clap::Args, Debug)]
pub(super) struct CompletionsArgs {
    /// For which shell.
    shell: Shell,
}

pub(super) fn run(args: &CompletionsArgs, mut command: clap::Command) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "collaudo", &mut script);
    match io::stdout().write_all(&script) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Exit::Broken,
        Ok(()) | Err(_) => Exit::Conforms,
    }
}
