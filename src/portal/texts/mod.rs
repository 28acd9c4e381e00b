//! What the portal says, by application: one value a language, so that another can stand beside it.
//!
//! Interface texts are quoted exactly as the documents show them.

mod registration;
mod shell;

pub(crate) use registration::{Errors, Registration};
pub(crate) use shell::{Problems, Shell};

/// All texts in one language.
#[derive(Debug)]
pub(crate) struct Texts {
    /// The language's tag (BCP 47).
    pub(crate) language: &'static str,
    /// Around every page of the Polimi applications.
    pub(crate) shell: Shell,
    /// The registration of a Polimi account.
    pub(crate) registration: Registration,
    /// When a page can't be shown.
    pub(crate) problems: Problems,
}

/// English: the language of the documents' screens.
pub(crate) static ENGLISH: Texts = Texts {
    language: "en",
    shell: shell::ENGLISH,
    registration: registration::ENGLISH,
    problems: shell::ENGLISH_PROBLEMS,
};
