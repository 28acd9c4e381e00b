//! What of a result is a judgement of the portal: a Then step's finding, and nothing that could not be done.

use cucumber::gherkin::StepType;

use super::result::{CaseResult, StepStatus};
use crate::judge::{Failure, Finding};

impl CaseResult {
    /// What a Then step found unmet. A Given or When that could not be done judges nothing.
    #[must_use]
    pub fn unmet(&self) -> Option<&Finding> {
        let at = self.steps.iter().position(|step| step.status == StepStatus::Failed)?;
        let judges = self.case.steps.get(at).is_some_and(|step| step.ty == StepType::Then);
        match &self.failure {
            Some(Failure::Unmet { finding, .. }) if judges => Some(finding),
            Some(Failure::Unmet { .. } | Failure::Broken { .. }) | None => None,
        }
    }
}
