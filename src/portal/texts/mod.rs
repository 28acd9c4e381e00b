//! What the portal says, by application: one value a language, so that another can stand beside it.
//!
//! Interface texts are quoted exactly as the documents show them.

mod article;
mod group;
mod pok;
mod pok_articles;
mod pok_courses;
mod pok_entry;
mod pok_profile;
mod pok_signup;
mod shell;
mod www;

pub(crate) use article::Article;
pub(crate) use pok::Pok;
pub(crate) use pok_courses::{FILTERS, LANGUAGES, SORTS, TARGETS, VIEWS};
pub(crate) use pok_profile::{EDUCATION, EMPLOYMENT, GENDERS};
pub(crate) use shell::{Problems, Shell};
pub(crate) use www::Www;

/// All texts in one language.
#[derive(Debug)]
pub(crate) struct Texts {
    /// The language's tag (BCP 47).
    pub(crate) language: &'static str,
    /// Around every page of the Polimi applications.
    pub(crate) shell: Shell,
    /// When a page can't be shown.
    pub(crate) problems: Problems,
    /// The MOOC portal.
    pub(crate) pok: Pok,
    /// The university's public pages.
    pub(crate) www: Www,
}

/// English: the language of the documents' screens.
pub(crate) static ENGLISH: Texts = Texts {
    language: "en",
    shell: shell::ENGLISH,
    problems: shell::ENGLISH_PROBLEMS,
    pok: pok::ENGLISH,
    www: www::ENGLISH,
};

/// Puts a value in the place of `{}`.
pub(crate) fn fill(text: &str, value: &str) -> String {
    text.replacen("{}", value, 1)
}
