//! A persona on stage: the person, their agent, and what they took note of.

use std::{collections::BTreeMap, fmt, sync::Arc};

use crate::{
    agent::Agent,
    page::Page,
    persona::{Authenticator, Persona, Secret},
};

/// A persona on stage.
pub(crate) struct Actor {
    /// Who it is.
    pub(crate) persona: Persona,
    /// Their browser, once they need one.
    pub(crate) agent: Option<Agent>,
    /// Their browser, while a precondition is walked by another.
    pub(crate) waiting: Option<Agent>,
    /// What their browser shows.
    pub(crate) page: Option<Arc<Page>>,
    /// The app on their telephone, once it was set up.
    pub(crate) authenticator: Option<Authenticator>,
    /// What they took note of, by what it is.
    pub(crate) notes: BTreeMap<&'static str, Secret>,
    /// How often the password was changed.
    pub(crate) password_changes: u32,
}

impl Actor {
    pub(crate) const fn new(persona: Persona) -> Self {
        Self {
            persona,
            agent: None,
            waiting: None,
            page: None,
            authenticator: None,
            notes: BTreeMap::new(),
            password_changes: 0,
        }
    }

    /// The password that this person uses at Polimi.
    pub(crate) fn password(&self) -> Secret {
        self.persona.password_after(self.password_changes)
    }
}

impl fmt::Debug for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Actor").field("persona", &self.persona.key).finish_non_exhaustive()
    }
}
