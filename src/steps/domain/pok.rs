//! POK: the profile, the two documents to agree to, the account of POK's own, courses, support.

use crate::{
    persona::Persona,
    steps::{Done, Stage, acting::Entry, lookup::Kind},
};

/// The fields of the profile that have to be filled in.
fn profile(persona: &Persona) -> Vec<Entry> {
    vec![
        Entry::new("Gender", &persona.profile.gender),
        Entry::new("Date of birth", persona.birth.date.to_string()),
        Entry::new("Highest level of education completed", &persona.profile.education),
        Entry::new("Employment Status", &persona.profile.employment),
    ]
}

impl Stage {
    /// Fills in what the profile asks.
    pub(in crate::steps) async fn complete_profile(&mut self) -> Done {
        let persona = self.persona()?;
        self.fill(profile(&persona)).await
    }

    /// Turns both switches on.
    pub(in crate::steps) async fn agree_to_documents(&mut self) -> Done {
        self.tick("I agree to the Privacy Notice", true).await?;
        self.tick("I agree to the Terms of Service", true).await
    }

    /// Fills in the form of an account of POK's own.
    pub(in crate::steps) async fn enter_account_data(&mut self) -> Done {
        let persona = self.persona()?;
        let surname = persona.surname.clone().unwrap_or_default();
        let mut entries = vec![
            Entry::new("Username", &persona.username),
            Entry::new("Password", persona.pok_password.expose()),
            Entry::new("Email address", &persona.email),
            Entry::new("Email (again)", &persona.email),
            Entry::new("First name", &persona.given_name),
            Entry::new("Last name", surname),
            Entry::new("City/town", &persona.profile.city),
        ];
        entries.extend(profile(&persona));
        self.fill(entries).await
    }

    /// Looks for a course by its title.
    pub(in crate::steps) async fn search_course(&mut self, title: &str) -> Done {
        self.fill_one("TITLE", title).await?;
        self.press(Kind::Button, "Search").await
    }

    /// Writes to the site's support.
    pub(in crate::steps) async fn write_to_support(&mut self) -> Done {
        let persona = self.persona()?;
        self.fill(vec![
            Entry::new("Name", persona.full_name()),
            Entry::new("Email address", &persona.email),
            Entry::new("Subject", "A question"),
            Entry::new("Message", &persona.support_message),
        ])
        .await
    }
}
