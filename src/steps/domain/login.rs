//! Coming in: with Polimi credentials, at an identity provider, with a POK account.

use crate::{
    persona::IdentityKind,
    steps::{Done, Failed, Stage, acting::Entry, lookup::Kind},
};

impl Stage {
    /// Signs in at Polimi with the person code and the password in force.
    pub(in crate::steps) async fn sign_in(&mut self) -> Done {
        let password = self.actor()?.password();
        self.sign_in_with(password.expose()).await
    }

    /// Signs in at Polimi with the person code and the password that was in force before.
    pub(in crate::steps) async fn sign_in_as_before(&mut self) -> Done {
        let password = self.actor()?.old_password();
        self.sign_in_with(password.expose()).await
    }

    /// Signs in at Polimi with the person code and this password.
    pub(in crate::steps) async fn sign_in_with(&mut self, password: &str) -> Done {
        self.enter_code_and(password).await?;
        self.press(Kind::Button, "Sign in").await
    }

    /// Signs in at Polimi with somebody else's person code and the own password.
    pub(in crate::steps) async fn sign_in_as_other(&mut self, other: &str) -> Done {
        let key = crate::persona::tax_code::transliterate(other).to_lowercase();
        let code = self.actors.get(&key).and_then(|actor| actor.notes.get("person code")).cloned();
        let Some(code) = code else { return Err(self.lacks(&format!("idea of the person code of {other}"))) };
        let password = self.actor()?.password();
        self.fill(vec![Entry::new("Person Code", code.expose()), Entry::new("Password", password.expose())]).await?;
        self.press(Kind::Button, "Sign in").await
    }

    /// Types the person code and the password in force.
    pub(in crate::steps) async fn enter_credentials(&mut self) -> Done {
        let password = self.actor()?.password();
        self.enter_code_and(password.expose()).await
    }

    async fn enter_code_and(&mut self, password: &str) -> Done {
        let code = self.noted("person code")?;
        self.fill(vec![Entry::new("Person Code", code.expose()), Entry::new("Password", password)]).await
    }

    /// Logs in at the page of the provider, and agrees that the data are sent.
    pub(in crate::steps) async fn log_in_at(&mut self, provider: &str) -> Done {
        self.enter_identity(provider, None).await?;
        self.press(Kind::Button, "Agree").await
    }

    /// Logs in at the page of the provider of the first identity of a kind.
    pub(in crate::steps) async fn log_in_by(&mut self, kind: &str) -> Done {
        let kind = self.kind(kind)?;
        let provider = self.provider(kind)?;
        self.log_in_at(&provider).await
    }

    /// Enters user name and password of the first identity of a kind; another password if one is given.
    pub(in crate::steps) async fn identify_by(&mut self, kind: &str, password: Option<&str>) -> Done {
        let kind = self.kind(kind)?;
        let provider = self.provider(kind)?;
        self.enter_identity(&provider, password).await
    }

    /// The eIDAS node: the country of the citizenship is the one that issued the identity.
    pub(in crate::steps) async fn choose_country(&mut self) -> Done {
        let country = self.persona()?.citizenship.label();
        self.choose(&country, "Country").await?;
        self.press(Kind::Button, "Continue").await
    }

    /// The kind of identity of this name.
    pub(in crate::steps) fn kind(&mut self, name: &str) -> Result<IdentityKind, Failed> {
        let kinds = [IdentityKind::Spid, IdentityKind::Cie, IdentityKind::Eidas, IdentityKind::Edugain];
        kinds.into_iter().find(|kind| kind.name() == name).ok_or_else(|| self.lacks(&format!("{name} identity")))
    }

    /// Enters user name and password at the page of the provider; another password if one is given.
    pub(in crate::steps) async fn enter_identity(&mut self, provider: &str, password: Option<&str>) -> Done {
        let persona = self.persona()?;
        let Some(identity) = persona.identities.iter().find(|identity| identity.provider == provider) else {
            return Err(self.lacks(&format!("identity by {provider}")));
        };
        let password = password.unwrap_or_else(|| identity.password.expose());
        self.fill(vec![Entry::new("Username", &identity.user), Entry::new("Password", password)]).await?;
        self.press(Kind::Button, "Log in").await
    }

    /// The provider of the persona's first identity of a kind.
    pub(in crate::steps) fn provider(&mut self, kind: IdentityKind) -> Result<String, Failed> {
        let persona = self.persona()?;
        let provider = persona.identity(kind).map(|identity| identity.provider.clone());
        provider.ok_or_else(|| self.lacks(kind.name()))
    }

    /// Logs in to POK with the account that was created there.
    pub(in crate::steps) async fn log_in_to_pok(&mut self) -> Done {
        let password = self.actor()?.pok_password();
        self.log_in_to_pok_with(password.expose()).await
    }

    /// Logs in to POK with the password that the account had before.
    pub(in crate::steps) async fn log_in_to_pok_as_before(&mut self) -> Done {
        let password = self.actor()?.old_pok_password();
        self.log_in_to_pok_with(password.expose()).await
    }

    /// Types the user name and the password in force of the POK account.
    pub(in crate::steps) async fn enter_pok_credentials(&mut self) -> Done {
        let password = self.actor()?.pok_password();
        self.enter_username_and(password.expose()).await
    }

    async fn log_in_to_pok_with(&mut self, password: &str) -> Done {
        self.enter_username_and(password).await?;
        self.press(Kind::Button, "Log in").await
    }

    async fn enter_username_and(&mut self, password: &str) -> Done {
        let username = self.persona()?.username;
        self.fill(vec![Entry::new("Username", username), Entry::new("Password", password)]).await
    }
}
