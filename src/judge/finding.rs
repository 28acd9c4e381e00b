//! One check's answer, and why a scenario could not go on.

/// One check's answer: what was looked at, what was expected of it, what it was.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    /// The requirement that the check judges, if it judges one (`TFA-27`).
    pub requirement: Option<String>,
    /// What was looked at (`heading of the page`, `button "Continue"`).
    pub subject: String,
    /// What the documents say.
    pub expected: String,
    /// What was seen.
    pub actual: String,
    /// Whether the two agree.
    pub met: bool,
}

/// Why a scenario ended before its last step.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Failure {
    /// The portal deviates from what was expected.
    Unmet {
        /// What was expected and seen.
        finding: Finding,
        /// The outline of the page seen.
        page: Option<String>,
    },
    /// Something could not be done on the way to what was to be judged: this judges nothing.
    Blocked {
        /// What was to be used, and why it could not be.
        finding: Finding,
        /// The outline of the page seen.
        page: Option<String>,
    },
    /// The harness or its environment failed: this says nothing about the portal.
    Broken {
        /// What was being done.
        what: String,
        /// Its causes, the nearest first.
        causes: Vec<String>,
    },
}

impl Failure {
    /// An accident: what was being done when it happened, and the chain of its causes.
    #[must_use]
    pub fn broken(error: &dyn std::error::Error) -> Self {
        let causes = std::iter::successors(error.source(), |cause| cause.source()).map(ToString::to_string).collect();
        Self::Broken { what: error.to_string(), causes }
    }

    /// In one line: what was expected and seen, or what went wrong.
    #[must_use]
    pub fn summary(&self) -> String {
        match self {
            Self::Unmet { finding, .. } | Self::Blocked { finding, .. } => {
                format!("{}: expected {}, was {}", finding.subject, finding.expected, finding.actual)
            }
            Self::Broken { what, .. } => what.clone(),
        }
    }

    /// Puts what was being done before an accident; an unmet expectation stays as it is.
    #[must_use]
    pub fn during(self, what: &str) -> Self {
        match self {
            Self::Broken { what: accident, mut causes } => {
                causes.insert(0, accident);
                Self::Broken { what: what.to_owned(), causes }
            }
            told @ (Self::Unmet { .. } | Self::Blocked { .. }) => told,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("can't start the browser")]
    struct Outer(#[source] std::io::Error);

    #[test]
    fn an_accident_keeps_its_causes_in_order() {
        let failure = Failure::broken(&Outer(std::io::Error::other("no such file"))).during("entering");
        let Failure::Broken { what, causes } = failure else { panic!("not an accident") };
        assert_eq!(what, "entering");
        assert_eq!(causes, ["can't start the browser", "no such file"]);
    }
}
