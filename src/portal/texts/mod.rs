//! What the portal says, by application: one value a language, so that another can stand beside it.
//!
//! Interface texts are quoted exactly as the documents show them.

mod article;
mod control;
mod group;
mod login;
mod online_services;
mod pok;
mod pok_articles;
mod pok_courses;
mod pok_entry;
mod pok_profile;
mod pok_signup;
mod registration;
mod saml;
mod shell;
mod third_party;
mod two_factor;
mod www;

pub(crate) use article::Article;
pub(crate) use control::Control;
pub(crate) use login::Login;
pub(crate) use online_services::OnlineServices;
pub(crate) use pok::Pok;
pub(crate) use pok_courses::{FILTERS, LANGUAGES, SORTS, TARGETS, VIEWS};
pub(crate) use pok_profile::{EDUCATION, EMPLOYMENT, GENDERS};
pub(crate) use registration::{Errors, Registration};
pub(crate) use saml::Saml;
pub(crate) use shell::{Problems, Shell};
pub(crate) use third_party::ThirdParty;
pub(crate) use two_factor::TwoFactor;
pub(crate) use www::Www;

/// All texts in one language.
#[derive(Debug)]
pub(crate) struct Texts {
    /// The language's tag (BCP 47).
    pub(crate) language: &'static str,
    /// Around every page of the Polimi applications.
    pub(crate) shell: Shell,
    /// The registration of a Polimi account.
    pub(crate) registration: Registration,
    /// The login page and what follows it.
    pub(crate) login: Login,
    /// The activation of two-factor authentication.
    pub(crate) two_factor: TwoFactor,
    /// The Online Services.
    pub(crate) online_services: OnlineServices,
    /// When a page can't be shown.
    pub(crate) problems: Problems,
    /// The MOOC portal.
    pub(crate) pok: Pok,
    /// The university's public pages.
    pub(crate) www: Www,
    /// When an identification by a third party does not succeed.
    pub(crate) saml: Saml,
    /// Pages of the third parties themselves.
    pub(crate) third_party: ThirdParty,
    /// The page of messages and addresses.
    pub(crate) control: Control,
}

/// English: the language of the documents' screens.
pub(crate) static ENGLISH: Texts = Texts {
    language: "en",
    shell: shell::ENGLISH,
    registration: registration::ENGLISH,
    login: login::ENGLISH,
    two_factor: two_factor::ENGLISH,
    online_services: online_services::ENGLISH,
    problems: shell::ENGLISH_PROBLEMS,
    saml: saml::ENGLISH,
    third_party: third_party::ENGLISH,
    control: control::ENGLISH,
    pok: pok::ENGLISH,
    www: www::ENGLISH,
};

/// Puts a value in the place of `{}`.
pub(crate) fn fill(text: &str, value: &str) -> String {
    text.replacen("{}", value, 1)
}
