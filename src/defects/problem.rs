//! What is wrong with the catalogue, with its place and a remedy.

use std::ops::Range;

use miette::{Diagnostic, NamedSource, SourceSpan};

/// A file of the catalogue.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) name: String,
    pub(super) text: String,
}

/// Something wrong at a place of a file.
#[derive(Clone, Debug, thiserror::Error, Diagnostic)]
#[error("{message}")]
pub struct Problem {
    message: String,
    #[source_code]
    place: NamedSource<String>,
    #[label("here")]
    span: SourceSpan,
    #[help]
    help: Option<String>,
}

impl Problem {
    pub(super) fn new(file: &Text, span: Option<Range<usize>>, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            place: NamedSource::new(&file.name, file.text.clone()),
            span: span.unwrap_or(0..0).into(),
            help: None,
        }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Why the catalogue of defects can't be used.
#[derive(Debug, thiserror::Error, Diagnostic)]
pub enum CatalogueError {
    /// A folder or file can't be read.
    #[error("can't read {path}")]
    #[diagnostic(help("--defects names a folder with one TOML file an area; nothing was run"))]
    Unreadable {
        /// The folder or file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// There is nothing to prove.
    #[error("no defects in {0}")]
    #[diagnostic(help("--defects names a folder with one TOML file an area; nothing was run"))]
    Empty(String),
    /// Something is wrong with the files.
    #[error("{} in the catalogue of defects", count(.0.len()))]
    #[diagnostic(help("nothing was run"))]
    Wrong(#[related] Vec<Problem>),
    /// The filters leave nothing.
    #[error("{message}")]
    Unknown {
        /// What was asked for.
        message: String,
        /// What there is.
        #[help]
        help: String,
    },
}

fn count(problems: usize) -> String {
    if problems == 1 { "1 problem".to_owned() } else { format!("{problems} problems") }
}
