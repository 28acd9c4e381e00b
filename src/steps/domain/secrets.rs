//! What Then sentences look for of codes, keys and secrets that a page or a file may tell, or must not.

use super::{registration::numbers, two_factor::looks_like_key};
use crate::{
    judge::Finding,
    persona::Authenticator,
    steps::{
        judging::{Seen, finding, settle, words_of},
        lookup::{Found, flat, plain, under},
    },
};

/// The heading that the emergency key stands under.
const KEY_HEADING: &str = "Emergency deactivation key and configuration code";

const fn shown(met: bool) -> &'static str {
    if met { "shown" } else { "not shown" }
}

impl Seen<'_> {
    /// The page shows one number of eight digits, whichever it is.
    pub(in crate::steps) fn shows_person_code(&self) -> Finding {
        settle(self.page().map(|page| {
            let codes = numbers(&page.text(), 8);
            finding("person code", "one number of 8 digits", format!("{} of them", codes.len()), codes.len() == 1)
        }))
    }

    /// The page shows something like an emergency key where it belongs.
    pub(in crate::steps) fn shows_emergency_key(&self) -> Finding {
        settle(self.page().map(|page| {
            let place = under(&flat(page), KEY_HEADING).unwrap_or_default();
            let words: Vec<_> = place.iter().filter(|found| !found.hidden).map(|found| words_of(found.node)).collect();
            let met = words.iter().flat_map(|words| words.split_whitespace()).any(looks_like_key);
            finding("emergency deactivation key", shown(true), shown(met), met)
        }))
    }

    /// The page shows the persona's e-mail address.
    pub(in crate::steps) fn shows_email(&self) -> Finding {
        settle(self.page().map(|page| {
            let met = plain(&page.text()).contains(&self.actor.persona.email);
            finding("e-mail address", shown(true), shown(met), met)
        }))
    }

    /// The page shows the secret of the persona's app; or does not even hold it where it is hidden.
    pub(in crate::steps) fn shows_app_secret(&self, expected: bool) -> Finding {
        settle((|| {
            let page = self.page()?;
            let secret = self.app()?.secret();
            let tells = |found: &Found<'_>| {
                let texts = [Some(&found.node.name), found.node.value.as_ref(), found.node.hint.as_ref()];
                texts.into_iter().flatten().any(|text| text.replace([' ', '-'], "").contains(secret.expose()))
            };
            let met = flat(page).iter().filter(|found| !(expected && found.hidden)).any(tells);
            Ok(finding("secret of the app", shown(expected), shown(met), met == expected))
        })())
    }

    /// The file saved last holds the secret of the persona's app.
    pub(in crate::steps) fn file_holds_app_secret(&self) -> Finding {
        settle(self.app().map(|app| self.file_holds("secret of the app", app.secret().expose())))
    }

    /// The secret of the persona's app is long enough.
    pub(in crate::steps) fn app_secret_is_long(&self, bits: usize) -> Finding {
        settle(self.app().map(|app| {
            let actual = app.secret_bits();
            let expected = format!("at least {bits} bits");
            finding("secret of the QR code", expected, format!("{actual} bits"), actual >= bits)
        }))
    }

    fn app(&self) -> Result<&Authenticator, Finding> {
        let app = self.actor.authenticator.as_ref();
        app.ok_or_else(|| finding("secret of the app", "known", "no app was set up", false))
    }
}
