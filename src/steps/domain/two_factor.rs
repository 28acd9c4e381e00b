//! Two-factor authentication: the app on the telephone, one-time codes, the emergency key.

use jiff::Timestamp;

use crate::{
    persona::{Authenticator, Secret},
    record::Observation,
    steps::{
        Done, Failed, Stage,
        judging::finding,
        lookup::{Kind, flat},
    },
};

/// The code after this many steps of the app is not valid yet.
const FAR: i64 = 10;

impl Stage {
    /// Points the telephone's camera at the QR code.
    pub(in crate::steps) async fn scan_qr_code(&mut self) -> Done {
        let page = self.page()?;
        let images = flat(&page).into_iter().filter(|found| !found.hidden && Kind::Image.is(found.node.role));
        let codes: Vec<_> = images.filter(|found| found.node.name.to_lowercase().contains("qr")).collect();
        let [code] = codes.as_slice() else {
            let actual = format!("{} of them", codes.len());
            return Err(self.unmet(finding("image of a QR code", "one on the page", actual, false)));
        };
        let file = self.fetch(code.node).await?;
        match Authenticator::scan(&file.content) {
            Ok(app) => self.set_app_up(app),
            Err(error) => Err(self.unmet(finding("QR code", "an account for the app", error.to_string(), false))),
        }
    }

    /// Types the secret that the page shows into the app.
    pub(in crate::steps) async fn type_secret(&mut self) -> Done {
        let page = self.page()?;
        let words = page.text();
        let secret = words.split_whitespace().find(|word| word.len() >= 16 && word.bytes().all(is_base32));
        let app = secret.map(Authenticator::from_manual_secret);
        match app {
            Some(Ok(app)) => self.set_app_up(app),
            _ => Err(self.unmet(finding("secret for the app", "shown on the page", "not shown", false))),
        }
    }

    fn set_app_up(&mut self, app: Authenticator) -> Done {
        self.redactor.learn("otp secret", app.secret().expose());
        let content = format!(
            "issuer {}, account {}, {}, {} digits, {} s, secret {}",
            app.issuer().unwrap_or("(none)"),
            app.account(),
            app.algorithm(),
            app.digits(),
            app.period(),
            app.secret().expose(),
        );
        self.actor()?.authenticator = Some(app);
        self.observe(Observation::QrCode(Secret::new(content)))
    }

    /// Types the code that the app shows; if it was used already, waits for the next.
    pub(in crate::steps) async fn enter_app_code(&mut self, field: &str) -> Done {
        let now = self.now().await?;
        let next = self.app()?.next_after(now);
        let seconds = next.duration_since(now).as_secs();
        if let Ok(seconds) = u64::try_from(seconds)
            && seconds > 0
        {
            self.wait(seconds).await?;
        }
        let now = self.now().await?;
        let code = self.app()?.code(now).map_err(|error| self.broken(&error))?;
        self.actor()?.notes.insert("otp", code.clone());
        self.enter_code(field, &code).await
    }

    /// Types the code that was typed last once more.
    pub(in crate::steps) async fn enter_same_code(&mut self, field: &str) -> Done {
        let code = self.noted("otp")?;
        self.enter_code(field, &code).await
    }

    /// Types a code that is not valid at this time.
    pub(in crate::steps) async fn enter_wrong_code(&mut self, field: &str) -> Done {
        let now = self.now().await?;
        let code = self.app()?.code_at(now, FAR);
        self.enter_code(field, &code).await
    }

    async fn enter_code(&mut self, field: &str, code: &Secret) -> Done {
        self.redactor.learn("otp", code.expose());
        self.fill_one(field, code.expose()).await
    }

    /// Copies the emergency deactivation key from the page.
    pub(in crate::steps) async fn note_emergency_key(&mut self) -> Done {
        let words = self.words_under("Emergency deactivation key and configuration code")?;
        let key = words.split_whitespace().find(|word| looks_like_key(word)).map(str::to_owned);
        match key {
            Some(key) => {
                let old = self.actor()?.notes.remove("emergency key");
                self.actor()?.notes.extend(old.map(|old| ("old emergency key", old)));
                self.learn("emergency key", &key)
            }
            None => Err(self.unmet(finding("emergency deactivation key", "shown on the page", "not shown", false))),
        }
    }

    /// Types the emergency key.
    pub(in crate::steps) async fn enter_emergency_key(&mut self) -> Done {
        let key = self.noted("emergency key")?;
        self.fill_one("Emergency deactivation key", key.expose()).await
    }

    /// Types the emergency key that was valid before the present one.
    pub(in crate::steps) async fn enter_old_emergency_key(&mut self) -> Done {
        let key = self.noted("old emergency key")?;
        self.fill_one("Emergency deactivation key", key.expose()).await
    }

    /// Writes why SPID and CIE can't be used.
    pub(in crate::steps) async fn indicate_reason(&mut self) -> Done {
        let reason = self.persona()?.reason;
        self.fill_one("Indicate the reason", &reason).await
    }

    fn app(&mut self) -> Result<&mut Authenticator, Failed> {
        if self.actor()?.authenticator.is_none() {
            return Err(self.lacks("authenticator app that was set up"));
        }
        let app = self.actor()?.authenticator.as_mut();
        app.ok_or_else(Failed::offstage)
    }

    /// The time at the portal.
    async fn now(&mut self) -> Result<Timestamp, Failed> {
        let control = self.control("reading the clock")?;
        let now = control.now().await.map_err(|error| self.broken(&error))?;
        self.observe(Observation::Time(now))?;
        Ok(now)
    }
}

const fn is_base32(byte: u8) -> bool {
    byte.is_ascii_uppercase() || matches!(byte, b'2'..=b'7')
}

/// Capitals and digits, in groups or with some digits among them.
pub(super) fn looks_like_key(word: &str) -> bool {
    let plain: String = word.chars().filter(|c| *c != '-').collect();
    plain.len() >= 12
        && plain.chars().all(|c| c.is_ascii_alphanumeric())
        && (word.contains('-') || plain.chars().any(|c| c.is_ascii_digit()))
        && !plain.chars().any(|c| c.is_ascii_lowercase())
}
