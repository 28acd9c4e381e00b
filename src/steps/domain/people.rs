//! Who comes on stage, and with which digital identities.

use crate::steps::{Done, Failed, Stage, stage::StageError};

impl Stage {
    /// Introduces a persona in the words of its template, and tells the third parties who it is.
    pub(in crate::steps) async fn enter(&mut self, description: &str) -> Done {
        let persona = self.persona()?;
        if persona.about != description {
            let (who, found, expected) = (persona.key, description.to_owned(), persona.about);
            return Err(self.broken(&StageError::OtherDescription { who, found, expected }));
        }
        let Some(control) = self.target.control().cloned() else { return Ok(()) };
        for record in persona.identity_records() {
            control.introduce(&record).await.map_err(|error| self.broken(&error))?;
        }
        Ok(())
    }

    /// Notes that the persona has nothing of the kind that a sentence is about.
    pub(in crate::steps) fn lacks(&mut self, what: &str) -> Failed {
        let who = self.key().unwrap_or_default();
        self.broken(&StageError::Lacks { who, what: what.to_owned() })
    }
}
