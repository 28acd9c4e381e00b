//! A persona on stage: the person, their agent, and what they took note of.

use std::{collections::BTreeMap, fmt, sync::Arc};

use crate::{
    agent::{Agent, Cookie},
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
    /// Cookies that they kept aside.
    pub(crate) kept_cookies: Vec<Cookie>,
    /// The passwords that a scenario chose in place of the persona's, the present one last.
    pub(crate) own_passwords: Vec<Secret>,
    /// How often the password was changed.
    pub(crate) password_changes: u32,
    /// How often the password of the POK account was changed.
    pub(crate) pok_password_changes: u32,
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
            kept_cookies: Vec::new(),
            own_passwords: Vec::new(),
            password_changes: 0,
            pok_password_changes: 0,
        }
    }

    /// The password that this person uses at Polimi.
    pub(crate) fn password(&self) -> Secret {
        self.own_passwords.last().cloned().unwrap_or_else(|| self.persona.password_after(self.password_changes))
    }

    /// The password that this person used at Polimi before.
    pub(crate) fn old_password(&self) -> Secret {
        match self.own_passwords.as_slice() {
            [.., before, _] => before.clone(),
            [_] => self.persona.password_after(self.password_changes),
            [] => self.persona.password_after(self.password_changes.saturating_sub(1)),
        }
    }

    /// The password of this person's POK account.
    pub(crate) fn pok_password(&self) -> Secret {
        self.persona.pok_password_after(self.pok_password_changes)
    }

    /// The password that this person's POK account had before.
    pub(crate) fn old_pok_password(&self) -> Secret {
        self.persona.pok_password_after(self.pok_password_changes.saturating_sub(1))
    }
}

impl fmt::Debug for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Actor").field("persona", &self.persona.key).finish_non_exhaustive()
    }
}
