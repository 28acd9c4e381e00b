//! Colours for terminals, or none.

use crate::judge::Verdict;

/// Paints text, if there is colour.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Paint {
    /// Whether to paint at all.
    pub color: bool,
}

impl Paint {
    fn with(self, code: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// What went well.
    #[must_use]
    pub fn good(self, text: &str) -> String {
        self.with("32", text)
    }

    /// What did not.
    #[must_use]
    pub fn bad(self, text: &str) -> String {
        self.with("31", text)
    }

    /// What needs attention.
    #[must_use]
    pub fn warn(self, text: &str) -> String {
        self.with("33", text)
    }

    /// What matters less.
    #[must_use]
    pub fn dim(self, text: &str) -> String {
        self.with("2", text)
    }

    /// What matters more.
    #[must_use]
    pub fn strong(self, text: &str) -> String {
        self.with("1", text)
    }

    /// A verdict's mark.
    #[must_use]
    pub fn mark(self, verdict: Verdict) -> String {
        match verdict {
            Verdict::Passed => self.good("✓"),
            Verdict::Failed => self.bad("✗"),
            Verdict::Blocked => self.warn("?"),
            Verdict::Broken => self.warn("!"),
            Verdict::Untested => self.dim("-"),
        }
    }
}
