//! Preconditions: what happened before the scenario begins, walked over HTTP, out of sight, by the very calls of the
//! other sentences. They adapt to what the edition asks, and judge nothing.

use crate::{
    page::Node,
    persona::{IdentityKind, Secret},
    steps::{
        Done, Failed, Stage,
        acting::Entry,
        lookup::{Kind, any, flat, missing, under},
    },
};

/// What is left of a walk when the scenario begins.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::steps) enum After {
    /// The session goes on in the persona's own browser.
    SignedIn,
    /// Everything but what the portal keeps is gone.
    SignedOut,
}

/// Opens a walk, runs it, and closes it whatever came of it.
macro_rules! backstage {
    ($stage:ident, $after:expr, $walk:expr) => {{
        $stage.go_backstage()?;
        let walked: Done = async { $walk }.await;
        let left = $stage.leave_backstage($after).await;
        walked.and(left)
    }};
}

impl Stage {
    /// Registration, from the log-in page to the person code.
    pub(in crate::steps) async fn has_registered(&mut self) -> Done {
        backstage!(self, After::SignedOut, self.walk_registration().await)
    }

    /// Registration and 2FA Polimi by app.
    pub(in crate::steps) async fn has_activated_app(&mut self) -> Done {
        backstage!(self, After::SignedOut, {
            self.walk_registration().await?;
            self.walk_activation().await
        })
    }

    /// Registration, 2FA Polimi by app, and POK's profile and consent.
    pub(in crate::steps) async fn has_set_up_pok(&mut self, after: After) -> Done {
        backstage!(self, after, {
            self.walk_registration().await?;
            self.walk_activation().await?;
            self.walk_into_pok().await
        })
    }

    /// Registration with a digital identity, from the log-in page to the person code.
    pub(in crate::steps) async fn has_registered_with(&mut self, kind: &str) -> Done {
        let kind = self.kind(kind)?;
        backstage!(self, After::SignedOut, self.walk_identity_registration(kind).await)
    }

    /// Registration and 2FA SPID/CIE/eIDAS.
    pub(in crate::steps) async fn has_activated_with(&mut self, kind: &str) -> Done {
        let kind = self.kind(kind)?;
        backstage!(self, After::SignedOut, {
            self.walk_identity_registration(kind).await?;
            self.walk_identity_activation(kind).await
        })
    }

    /// An account of POK's own, confirmed; logged out.
    pub(in crate::steps) async fn has_pok_account(&mut self) -> Done {
        backstage!(self, After::SignedOut, self.walk_sign_up().await)
    }

    /// POK for the first time with eduGAIN, as far as the profile form.
    pub(in crate::steps) async fn has_entered_pok_by_edugain(&mut self) -> Done {
        backstage!(self, After::SignedIn, self.walk_into_pok_by_edugain().await)
    }

    /// POK with eduGAIN, profile and consent done.
    pub(in crate::steps) async fn is_at_home_by_edugain(&mut self) -> Done {
        backstage!(self, After::SignedIn, {
            self.walk_into_pok_by_edugain().await?;
            self.walk_profile().await
        })
    }

    /// POK for the first time, as far as the two documents to agree to.
    pub(in crate::steps) async fn has_completed_profile(&mut self) -> Done {
        let by_edugain = self.persona()?.identity(IdentityKind::Edugain).is_some();
        backstage!(self, After::SignedIn, {
            if by_edugain {
                self.walk_into_pok_by_edugain().await?;
            } else {
                self.walk_registration().await?;
                self.walk_activation().await?;
                self.walk_to_profile().await?;
            }
            self.complete_profile().await?;
            self.press(Kind::Button, "Update profile").await
        })
    }

    async fn walk_into_pok_by_edugain(&mut self) -> Done {
        let provider = self.provider(IdentityKind::Edugain)?;
        self.open("pok/login").await?;
        self.activate("Polimi login").await?;
        self.enter_by(IdentityKind::Edugain, &provider).await
    }

    async fn walk_registration(&mut self) -> Done {
        self.open("aunicalogin").await?;
        self.press(Kind::Link, "Register").await?;
        self.enter_identification_data().await?;
        self.walk_wizard().await
    }

    /// From step 1/4, filled in, to the person code.
    async fn walk_wizard(&mut self) -> Done {
        self.press(Kind::Button, "Next").await?;
        self.enter_telephones().await?;
        self.press(Kind::Button, "Next").await?;
        self.answer_consent(true).await?;
        self.press(Kind::Button, "Next").await?;
        self.choose_password().await?;
        self.press(Kind::Button, "Continue").await?;
        self.note_person_code().await
    }

    /// Signs in until 2FA is asked for, declares if that is asked for, and sets the app up.
    async fn walk_activation(&mut self) -> Done {
        self.open("onlineservices").await?;
        self.sign_in().await?;
        if !self.is_asked_for_activation()? {
            self.log_out().await?;
            self.open("onlineservices").await?;
            self.sign_in().await?;
        }
        self.walk_to_activation_page().await?;
        self.activate("Enable 2FA Polimi").await?;
        self.scan_qr_code().await?;
        self.enter_app_code("OTP Code").await?;
        self.activate("Confirmation").await?;
        self.note_emergency_key().await
    }

    fn is_asked_for_activation(&mut self) -> Result<bool, Failed> {
        Ok(self.there_is(Kind::Button, "Continue")?
            || self.there_is(Kind::Link, "Continue")?
            || self.there_is(Kind::Box, "Do you have problems with SPID or CIE?")?)
    }

    async fn walk_to_activation_page(&mut self) -> Done {
        if self.there_is(Kind::Box, "Do you have problems with SPID or CIE?")? {
            self.toggle_box("Do you have problems with SPID or CIE?", true).await?;
            self.activate("Declare and continue without SPID / CIE").await?;
        } else {
            self.activate("Continue").await?;
        }
        if self.there_is(Kind::Box, "Can't use SPID or CIE?")? {
            self.toggle_box("Can't use SPID or CIE?", true).await?;
            self.indicate_reason().await?;
            self.press(Kind::Button, "Declare and continue").await?;
        }
        Ok(())
    }

    /// From the log-in page of POK through profile and consent to the Dashboard.
    async fn walk_into_pok(&mut self) -> Done {
        self.walk_to_profile().await?;
        self.walk_profile().await
    }

    async fn walk_to_profile(&mut self) -> Done {
        self.open("pok/login").await?;
        self.activate("Polimi login").await?;
        self.sign_in_through().await
    }

    /// Signs in if that is asked for, with the code of the app if that is.
    async fn sign_in_through(&mut self) -> Done {
        if self.there_is(Kind::Button, "Sign in")? {
            self.sign_in().await?;
        }
        if self.there_is(Kind::Field, "OTP")? {
            self.enter_app_code("OTP").await?;
            self.press(Kind::Button, "Continue").await?;
        }
        Ok(())
    }

    /// Signs in to the Online Services, with the code of the app if that is asked for.
    pub(in crate::steps) async fn sign_in_to_services(&mut self) -> Done {
        self.open("onlineservices").await?;
        self.sign_in_through().await
    }

    /// Changes the password in the Online Services; it is in force if the portal says so.
    pub(in crate::steps) async fn change_password_to(&mut self, password: &str) -> Done {
        let present = self.actor()?.password();
        self.open("onlineservices/password").await?;
        self.fill(vec![
            Entry::new("Present password", present.expose()),
            Entry::new("Password", password),
            Entry::new("Repeat password to confirm", password),
        ])
        .await?;
        self.press(Kind::Button, "Continue").await?;
        if self.page()?.text().contains("The password has been correctly defined") {
            self.actor()?.own_passwords.push(Secret::new(password));
        }
        Ok(())
    }

    async fn walk_profile(&mut self) -> Done {
        self.complete_profile().await?;
        self.press(Kind::Button, "Update profile").await?;
        self.agree_to_documents().await?;
        self.press(Kind::Button, "Next").await
    }

    /// From the log-in page to the provider and back.
    async fn walk_to_provider(&mut self, kind: IdentityKind) -> Done {
        let provider = self.provider(kind)?;
        self.open("onlineservices").await?;
        self.enter_by(kind, &provider).await
    }

    /// From the log-in page, chooses the provider of a kind of identity and logs in there.
    async fn enter_by(&mut self, kind: IdentityKind, provider: &str) -> Done {
        let login = match kind {
            IdentityKind::Spid => "SPID login",
            IdentityKind::Cie => "CIE login",
            IdentityKind::Eidas => "Login with eIDAS",
            IdentityKind::Edugain => "eduGAIN login",
        };
        match kind {
            IdentityKind::Spid => {
                if self.there_is(Kind::Box, login)? {
                    self.toggle_box(login, true).await?;
                } else {
                    self.activate(login).await?;
                }
                self.activate(provider).await?;
            }
            IdentityKind::Eidas => {
                self.activate(login).await?;
                self.choose_country().await?;
            }
            IdentityKind::Edugain => {
                self.activate(login).await?;
                self.fill_one("Name of your university", provider).await?;
                self.press(Kind::Button, "Search").await?;
                let found = self.only_university()?;
                self.press_node(&found).await?;
            }
            IdentityKind::Cie => self.activate(login).await?,
        }
        self.log_in_at(provider).await
    }

    /// The link to the one university that was found: its name on the page is not the provider's.
    fn only_university(&mut self) -> Result<Node, Failed> {
        let page = self.page()?;
        let found = under(&flat(&page), "Universities found").unwrap_or_default();
        let mut links = found.iter().filter(|found| Kind::Link.is(found.node.role));
        let first = links.next().map(|found| found.node.clone());
        first.ok_or_else(|| self.unmet(missing(Kind::Link, "the university", "none was found".to_owned())))
    }

    async fn walk_identity_registration(&mut self, kind: IdentityKind) -> Done {
        self.walk_to_provider(kind).await?;
        self.complete_identification_data().await?;
        self.walk_wizard().await
    }

    async fn walk_identity_activation(&mut self, kind: IdentityKind) -> Done {
        self.walk_to_provider(kind).await?;
        if !self.is_asked_for_activation()? {
            self.log_out().await?;
            self.walk_to_provider(kind).await?;
        }
        self.activate("Continue").await?;
        self.activate("Enable 2FA SPID/CIE/eIDAS").await
    }

    async fn walk_sign_up(&mut self) -> Done {
        self.open("pok/login").await?;
        self.toggle_box("Don't have an account?", true).await?;
        self.activate("Create a POK account (no certificates)").await?;
        self.press(Kind::Button, "Next").await?;
        self.press(Kind::Button, "Next").await?;
        self.agree_to_documents().await?;
        self.press(Kind::Button, "Next").await?;
        self.enter_account_data().await?;
        self.press(Kind::Button, "Create my new account").await?;
        self.collect_messages().await?;
        self.follow_mail_link("POK: account confirmation").await
    }

    /// Ends the session where the page offers it.
    pub(in crate::steps) async fn log_out(&mut self) -> Done {
        let page = self.page()?;
        let starts = |label: &str| any(&page, Kind::Button, label).is_ok() || any(&page, Kind::Link, label).is_ok();
        let label = if starts("Logout") { "Logout" } else { "Log out" };
        self.activate(label).await
    }

    /// From now on another password of the persona's is in force.
    pub(in crate::steps) async fn choose_new_password(&mut self) -> Done {
        let actor = self.actor()?;
        actor.password_changes += 1;
        actor.own_passwords.clear();
        self.choose_password().await
    }

    fn there_is(&mut self, kind: Kind, label: &str) -> Result<bool, Failed> {
        let page = self.page()?;
        Ok(any(&page, kind, label).is_ok_and(|all| all.iter().any(|found| !found.hidden)))
    }

    /// From now on who acts is out of sight, with an agent over HTTP.
    fn go_backstage(&mut self) -> Done {
        let actor = self.actor()?;
        actor.waiting = actor.agent.take();
        actor.page = None;
        self.backstage = true;
        Ok(())
    }

    /// Back in sight, with the cookies of the walk or without.
    async fn leave_backstage(&mut self, after: After) -> Done {
        let actor = self.actor()?;
        let mut walked = actor.agent.take();
        actor.agent = actor.waiting.take();
        actor.page = None;
        self.backstage = false;
        let cookies = match (&mut walked, after) {
            (Some(agent), After::SignedIn) => agent.cookies().await.map_err(|error| self.agent_failed(&error))?,
            _ => Vec::new(),
        };
        if let Some(agent) = walked {
            agent.close().await.map_err(|error| self.broken(&error))?;
        }
        if !cookies.is_empty() {
            self.take_cookies(&cookies).await?;
        }
        self.look_away().await
    }

    /// Messages sent so far belong to the past.
    async fn look_away(&mut self) -> Done {
        let Some(control) = self.target.control().cloned() else { return Ok(()) };
        let (_, last) = control.messages_after(self.last_message).await.map_err(|error| self.broken(&error))?;
        self.last_message = last;
        Ok(())
    }
}
