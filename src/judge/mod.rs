//! From what was found to a verdict: findings, what a scenario came to, and the exit code of a run.
//! Pure functions of their arguments: nothing here reads a page, a clock or a file.

mod exit;
mod finding;
mod outcome;
mod requirement;

pub use exit::Exit;
pub use finding::{Failure, Finding};
pub use outcome::{Counts, PageChange, Verdict, exit, verdict};
pub use requirement::{Outcome, Testimony, outcome};
