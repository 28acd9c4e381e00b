//! Where people read: lines on standard output, a progress bar on standard error while a run is on.
//! A reader that goes away is no error.

use std::io::{self, IsTerminal as _, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::paint::Paint;

/// Where people read.
pub struct Terminal {
    out: Box<dyn Write>,
    paint: Paint,
    interactive: bool,
    bar: Option<ProgressBar>,
    lost: Option<io::Error>,
}

impl std::fmt::Debug for Terminal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Terminal")
            .field("paint", &self.paint)
            .field("interactive", &self.interactive)
            .finish_non_exhaustive()
    }
}

/// When to paint.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Color {
    /// On a terminal, unless told otherwise.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Terminal {
    /// Standard output and standard error.
    #[must_use]
    pub fn standard(color: Color, no_color: bool) -> Self {
        let interactive = io::stdout().is_terminal() && io::stderr().is_terminal();
        let color = match color {
            Color::Auto => io::stdout().is_terminal() && !no_color,
            Color::Always => true,
            Color::Never => false,
        };
        Self { out: Box::new(io::stdout()), paint: Paint { color }, interactive, bar: None, lost: None }
    }

    /// How to paint.
    #[must_use]
    pub const fn paint(&self) -> Paint {
        self.paint
    }

    /// Shows how far a run of so many scenarios is, if somebody watches.
    pub fn begin(&mut self, scenarios: usize) {
        if !self.interactive {
            return;
        }
        let length = u64::try_from(scenarios).unwrap_or(u64::MAX);
        let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {elapsed} {wide_msg}") {
            bar.set_style(style);
        }
        self.bar = Some(bar);
    }

    /// Shows what is being run.
    pub fn doing(&self, what: String) {
        if let Some(bar) = &self.bar {
            bar.set_message(what);
        }
    }

    /// Shows that one more is done.
    pub fn done(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    /// Takes the progress bar away.
    pub fn end(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }

    /// Writes a text, with a line end.
    pub fn line(&mut self, text: &str) {
        let out = &mut self.out;
        let mut write = || writeln!(out, "{text}").and_then(|()| out.flush());
        let written = match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        };
        // Whoever reads may stop reading, as `head` does: the exit code still tells the result.
        let lost = written.err().filter(|error| error.kind() != io::ErrorKind::BrokenPipe);
        self.lost = self.lost.take().or(lost);
    }

    /// Why something of the text was lost, for instance because the disk is full.
    pub const fn lost(&self) -> Option<&io::Error> {
        self.lost.as_ref()
    }

    /// Writes a text on standard error, with a line end.
    pub fn error(&mut self, text: &str) {
        let write = || {
            let _ = writeln!(io::stderr(), "{text}");
        };
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}
