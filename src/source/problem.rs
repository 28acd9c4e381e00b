//! What is wrong with a text file, with its place and a remedy.

use miette::{Diagnostic, NamedSource, SourceSpan};

use super::SourceFile;

/// Something wrong at a place of a text file.
#[derive(Clone, Debug, thiserror::Error, Diagnostic)]
#[error("{message}")]
pub struct Problem {
    /// What is wrong.
    pub message: String,
    /// The line it is on, counted from 1.
    pub line: usize,
    #[source_code]
    place: NamedSource<String>,
    #[label("{label}")]
    span: SourceSpan,
    label: String,
    #[help]
    help: Option<String>,
}

impl Problem {
    /// A problem on a whole line of a file.
    #[must_use]
    pub fn new(file: &SourceFile, line: usize, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            line,
            place: NamedSource::new(&file.name, file.text.clone()),
            span: span_of(file, line),
            label: "here".to_owned(),
            help: None,
        }
    }

    /// A problem on a range of bytes of a file.
    #[must_use]
    pub fn within(file: &SourceFile, range: std::ops::Range<usize>, message: impl Into<String>) -> Self {
        let before = file.text.get(..range.start).unwrap_or(&file.text);
        let line = before.matches('\n').count() + 1;
        Self { span: range.into(), ..Self::new(file, line, message) }
    }

    /// What the place is marked with.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// What to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The file's name.
    #[must_use]
    pub fn file(&self) -> &str {
        self.place.name()
    }
}

/// Everything that is wrong with files of one kind.
#[derive(Debug, thiserror::Error, Diagnostic)]
#[error("{} in the {files}", count(.all.len()))]
#[diagnostic(help("nothing was run"))]
pub struct Problems {
    /// What kind of files: `feature files`.
    pub files: &'static str,
    /// In the order of files and lines.
    #[related]
    pub all: Vec<Problem>,
}

fn count(problems: usize) -> String {
    if problems == 1 { "1 problem".to_owned() } else { format!("{problems} problems") }
}

/// The visible part of a line, as a range of bytes.
fn span_of(file: &SourceFile, line: usize) -> SourceSpan {
    let mut start = 0;
    for (index, text) in file.text.split_inclusive('\n').enumerate() {
        if index + 1 == line {
            let trimmed = text.trim();
            let indent = text.len() - text.trim_start().len();
            return (start + indent.min(text.len()), trimmed.len()).into();
        }
        start += text.len();
    }
    (file.text.len(), 0).into()
}
