//! Changes of a page, addressed as a person would: by what something is and what it is called.
//! Works on markup; says nothing of why a page is changed.

mod apply;
mod find;
#[cfg(test)]
mod tests;
mod words;

pub use find::Named;

use super::Document;

/// One change of a page.
#[derive(Clone, Debug)]
pub enum Edit {
    /// Takes away everything of this name, with what belongs to it: a field's label and hint.
    Remove(Named),
    /// Gives it another name, wherever its name comes from.
    Rename(Named, String),
    /// Makes fields required, or optional.
    Require(Named, bool),
    /// Ticks check boxes and radio buttons, or unticks them.
    Tick(Named, bool),
    /// Lets two things change places, with what belongs to them.
    Swap(Named, Named),
    /// Lets a link, a button, a form or an image lead to another address.
    Target(Named, String),
    /// Gives a field another hint; none, if it is empty.
    Hint(Named, String),
    /// Replaces a text wherever it stands; white space does not matter.
    Text(String, String),
    /// Opens disclosures, or closes them.
    Open(Named, bool),
    /// Changes what a list offers.
    Options(Named, OptionEdit),
    /// Sets an attribute, or takes it away.
    Attribute(Named, String, Option<String>),
    /// Adds markup.
    Add(String, Place),
    /// Gives the document another title.
    Title(String),
    /// Lets the document declare another language; none, if it is empty.
    Language(String),
}

/// One change of what a list offers.
#[derive(Clone, Debug)]
pub enum OptionEdit {
    /// Takes an option away.
    Remove(String),
    /// Adds an option at the end.
    Add(String),
    /// Gives an option another label.
    Rename(String, String),
    /// Chooses an option from the start.
    Select(String),
    /// Moves an option to the end.
    Last(String),
}

/// Where markup is added.
#[derive(Clone, Debug)]
pub enum Place {
    /// At the end of the main content.
    End,
    /// Before something.
    Before(Named),
    /// After something.
    After(Named),
}

/// Why a change could not be made: there is nothing to change.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{0}")]
pub struct NothingToEdit(String);

impl NothingToEdit {
    fn because(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

impl Document {
    /// Changes the page.
    ///
    /// # Errors
    /// If there is nothing that the change would change; the page is then as it was.
    pub fn edit(&mut self, edit: &Edit) -> Result<(), NothingToEdit> {
        self.apply(edit)?;
        self.reindex();
        Ok(())
    }

    /// Whether the page has something of this name.
    #[must_use]
    pub fn has_named(&self, named: &Named) -> bool {
        !self.matching(named).is_empty()
    }
}
