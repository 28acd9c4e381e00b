//! Forgotten credentials: of a Polimi account, and of a POK account.

use crate::steps::{Done, Stage, acting::Entry, lookup::Kind};

/// What takes the place of characters that are changed; none of them is in a persona's password.
const OTHER: &str = "-";

impl Stage {
    /// Recovery at Polimi: e-mail address and person code.
    pub(in crate::steps) async fn ask_recovery_by_code(&mut self) -> Done {
        let (email, code) = (self.persona()?.email, self.noted("person code")?);
        self.fill(vec![Entry::new("Personal e-mail address", email), Entry::new("Person Code", code.expose())]).await
    }

    /// Recovery at Polimi: e-mail address and date of birth.
    pub(in crate::steps) async fn ask_recovery_by_birth(&mut self) -> Done {
        let persona = self.persona()?;
        let date = persona.birth.date;
        self.fill(vec![
            Entry::new("Personal e-mail address", persona.email),
            Entry::new("Date of birth > dd", format!("{:02}", date.day())),
            Entry::new("Date of birth > mm", format!("{:02}", date.month())),
            Entry::new("Date of birth > yyyy", format!("{:04}", date.year())),
        ])
        .await
    }

    /// A new password at Polimi that is the present one but for some characters.
    pub(in crate::steps) async fn try_changed_password(&mut self, count: usize) -> Done {
        let password = self.actor()?.password();
        let letters = password.expose().char_indices().filter(|(_, c)| c.is_lowercase()).map(|(at, _)| at);
        let mut changed = password.expose().to_owned();
        for at in letters.take(count) {
            changed.replace_range(at..=at, OTHER);
        }
        self.type_password(&changed).await
    }

    /// Forgotten credentials at POK: by user name.
    pub(in crate::steps) async fn search_account_by_name(&mut self) -> Done {
        let username = self.persona()?.username;
        self.fill_one("Search by username > Username", &username).await?;
        self.press(Kind::Button, "Search by username > Search").await
    }

    /// Forgotten credentials at POK: by e-mail address.
    pub(in crate::steps) async fn search_account_by_email(&mut self) -> Done {
        let email = self.persona()?.email;
        self.fill_one("Search by email address > Email address", &email).await?;
        self.press(Kind::Button, "Search by email address > Search").await
    }

    /// From now on the POK account has another password.
    pub(in crate::steps) async fn choose_new_pok_password(&mut self) -> Done {
        self.actor()?.pok_password_changes += 1;
        let password = self.actor()?.pok_password();
        let password = password.expose();
        self.fill(vec![Entry::new("New password", password), Entry::new("New password (again)", password)]).await
    }
}
