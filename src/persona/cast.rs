//! The cast: every persona that features may call, from their templates.

use std::{collections::BTreeMap, fs, path::Path};

use include_dir::{Dir, include_dir};

use super::{Persona, draw::Draw, tax_code::TaxCodeError, template::Template};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/fixtures/personas");

/// Why there is no such persona.
#[derive(Debug, thiserror::Error)]
pub enum CastError {
    /// No template has that name.
    #[error("unknown persona {key:?}, expected one of {}", known.join(", "))]
    Unknown {
        /// The name asked for.
        key: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// A folder or file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The folder or file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The folder has no templates.
    #[error("no personas in {path}: expected files named <persona>.toml")]
    Empty {
        /// The folder.
        path: String,
    },
    /// A file is not a template.
    #[error("{file}:{line}:{column}: {message}")]
    Malformed {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1, in characters.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// The template's names make no tax code.
    #[error("persona {key:?} cannot have a tax code")]
    TaxCode {
        /// The persona.
        key: String,
        /// Why.
        source: TaxCodeError,
    },
}

/// All personas of a run. Cheap to make: a template is read when its persona is called.
#[derive(Clone, Debug)]
pub struct Cast {
    seed: u64,
    files: BTreeMap<String, File>,
}

#[derive(Clone, Debug)]
struct File {
    path: String,
    text: String,
}

impl Cast {
    /// The personas that come with the program.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let files = EMBEDDED.files().filter_map(|file| {
            let path = Path::new("fixtures/personas").join(file.path());
            Some((key(&path)?, File { path: path.display().to_string(), text: file.contents_utf8()?.into() }))
        });
        Self { seed, files: files.collect() }
    }

    /// The personas of a folder, and no others: one file `<persona>.toml` each.
    ///
    /// # Errors
    ///
    /// When the folder or a file cannot be read, when a file is no template, when there is none.
    pub fn from_folder(folder: &Path, seed: u64) -> Result<Self, CastError> {
        let unreadable = |path: &Path| {
            let path = path.display().to_string();
            |source| CastError::Read { path, source }
        };
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
            let path = entry.map_err(unreadable(folder))?.path();
            let Some(key) = key(&path) else { continue };
            let text = fs::read_to_string(&path).map_err(unreadable(&path))?;
            let file = File { path: path.display().to_string(), text };
            file.template()?;
            files.insert(key, file);
        }
        if files.is_empty() {
            return Err(CastError::Empty { path: folder.display().to_string() });
        }
        Ok(Self { seed, files })
    }

    /// The names of the personas, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// A persona, fresh for a scenario: the same for the same seed, name and `salt`; e-mail address, user names and
    /// passwords differ with the salt.
    ///
    /// # Errors
    ///
    /// [`CastError::Unknown`], or what is wrong with the template.
    pub fn person(&self, key: &str, salt: &str) -> Result<Persona, CastError> {
        let file = self.files.get(key).ok_or_else(|| self.unknown(key))?;
        let person = file.template()?.person(key, Draw::new(self.seed, key, salt));
        person.map_err(|source| CastError::TaxCode { key: key.into(), source })
    }

    fn unknown(&self, key: &str) -> CastError {
        CastError::Unknown { key: key.into(), known: self.files.keys().cloned().collect() }
    }
}

impl File {
    fn template(&self) -> Result<Template, CastError> {
        toml::from_str(&self.text).map_err(|error| {
            let before = error.span().and_then(|span| self.text.get(..span.start)).unwrap_or_default();
            let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
            CastError::Malformed {
                file: self.path.clone(),
                line: before.matches('\n').count() + 1,
                column: before[line_start..].chars().count() + 1,
                message: error.message().into(),
            }
        })
    }
}

/// The persona that a file describes; `None` for other files.
fn key(path: &Path) -> Option<String> {
    let is_template = path.extension().is_some_and(|extension| extension == "toml");
    path.file_stem().filter(|_| is_template)?.to_str().map(String::from)
}

#[cfg(test)]
#[path = "cast_tests.rs"]
mod tests;
