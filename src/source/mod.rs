//! Text files, read whole from a folder or from the copy inside the program, and what is wrong in them.
//! Reads files; never parses or judges them.

mod problem;

use std::path::{Path, PathBuf};

use include_dir::Dir;

pub use problem::{Problem, Problems};

/// Where files are.
#[derive(Clone, Debug)]
pub enum Place {
    /// Under a folder.
    Folder(PathBuf),
    /// Inside the program, and the name that the folder has in a checkout.
    Embedded(&'static Dir<'static>, &'static str),
}

/// A text file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SourceFile {
    /// As shown to people, with forward slashes: `features/paths/foreigner.feature`.
    pub name: String,
    /// The file's name without its ending: `foreigner`.
    pub stem: String,
    /// Its text, without a byte order mark.
    pub text: String,
}

impl SourceFile {
    /// A file of this name and text.
    #[must_use]
    pub fn new(name: String, text: &str) -> Self {
        let stem = Path::new(&name).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Self { stem, name, text: text.trim_start_matches('\u{feff}').to_owned() }
    }

    /// Line `number`, counted from 1, without its end.
    #[must_use]
    pub fn line(&self, number: usize) -> &str {
        self.text.lines().nth(number.saturating_sub(1)).unwrap_or_default()
    }
}

/// Why files can't be read.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// A folder or file can't be read.
    #[error("can't read {path}")]
    Unreadable {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// There is none.
    #[error("no .{ending} file in {place}")]
    Empty {
        /// The ending looked for.
        ending: &'static str,
        /// Where.
        place: String,
    },
}

/// Reads every file with an ending, in the order of their names.
///
/// # Errors
/// If the folder or a file can't be read, or if there is no such file.
pub fn load(place: &Place, ending: &'static str) -> Result<Vec<SourceFile>, SourceError> {
    let mut files = Vec::new();
    let shown = match place {
        Place::Folder(folder) => {
            walk(folder, ending, &mut files)?;
            folder.display().to_string()
        }
        Place::Embedded(folder, name) => {
            embedded(folder, name, ending, &mut files)?;
            "this program".to_owned()
        }
    };
    files.sort_by(|a, b| a.name.cmp(&b.name));
    if files.is_empty() { Err(SourceError::Empty { ending, place: shown }) } else { Ok(files) }
}

fn walk(folder: &Path, ending: &str, files: &mut Vec<SourceFile>) -> Result<(), SourceError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| SourceError::Unreadable { path, source }
    };
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if path.is_dir() {
            walk(&path, ending, files)?;
        } else if path.extension().is_some_and(|found| found == ending) {
            let text = std::fs::read_to_string(&path).map_err(unreadable(&path))?;
            files.push(SourceFile::new(path.to_string_lossy().replace('\\', "/"), &text));
        }
    }
    Ok(())
}

fn embedded(folder: &Dir<'_>, name: &str, ending: &str, files: &mut Vec<SourceFile>) -> Result<(), SourceError> {
    for file in folder.files().filter(|file| file.path().extension().is_some_and(|found| found == ending)) {
        let shown = format!("{name}/{}", file.path().to_string_lossy().replace('\\', "/"));
        let text = file.contents_utf8().ok_or_else(|| SourceError::Unreadable {
            path: file.path().to_owned(),
            source: std::io::Error::new(std::io::ErrorKind::InvalidData, "not UTF-8"),
        })?;
        files.push(SourceFile::new(shown, text));
    }
    folder.dirs().try_for_each(|dir| embedded(dir, name, ending, files))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_knows_its_stem_and_lines() {
        let file =
            SourceFile::new("features/paths/foreigner.feature".to_owned(), "\u{feff}Feature: A\n\n  Scenario: B\n");
        assert_eq!(file.stem, "foreigner");
        assert_eq!(file.line(1), "Feature: A");
        assert_eq!(file.line(3), "  Scenario: B");
        assert_eq!(file.line(9), "");
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = load(&Place::Folder("no/such/folder".into()), "feature").expect_err("there is no such folder");
        assert_eq!(error.to_string(), "can't read no/such/folder");
    }
}
