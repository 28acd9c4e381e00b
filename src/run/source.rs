//! Where the features come from: a folder, or the copy inside the program.
//! Reads files; never parses or judges them.

use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

/// The features as they were when the program was built.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/features");

/// Where to look for features.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FeatureSource {
    /// Every `.feature` file under a folder.
    Folder(PathBuf),
    /// The copy inside the program.
    Embedded,
}

impl FeatureSource {
    /// The folder named; else `./features` of a Collaudo checkout; else the copy inside the program.
    #[must_use]
    pub fn choose(named: Option<PathBuf>) -> Self {
        if let Some(folder) = named {
            return Self::Folder(folder);
        }
        let checkout = std::fs::read_to_string("Cargo.toml").is_ok_and(|text| text.contains("name = \"collaudo\""));
        if checkout && Path::new("features").is_dir() { Self::Folder("features".into()) } else { Self::Embedded }
    }
}

/// A feature file.
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

/// Why the features can't be read.
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
    /// There is nothing to run.
    #[error("no .feature file in {0}")]
    Empty(String),
}

/// Reads every feature file, in the order of their names.
///
/// # Errors
/// If the folder or a file can't be read, or if there is no feature file.
pub fn load(source: &FeatureSource) -> Result<Vec<SourceFile>, SourceError> {
    let mut files = Vec::new();
    let place = match source {
        FeatureSource::Folder(folder) => {
            walk(folder, &mut files)?;
            folder.display().to_string()
        }
        FeatureSource::Embedded => {
            embedded(&EMBEDDED, &mut files)?;
            "this program".to_owned()
        }
    };
    files.sort_by(|a, b| a.name.cmp(&b.name));
    if files.is_empty() { Err(SourceError::Empty(place)) } else { Ok(files) }
}

fn walk(folder: &Path, files: &mut Vec<SourceFile>) -> Result<(), SourceError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| SourceError::Unreadable { path, source }
    };
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "feature") {
            let text = std::fs::read_to_string(&path).map_err(unreadable(&path))?;
            files.push(SourceFile::new(path.to_string_lossy().replace('\\', "/"), &text));
        }
    }
    Ok(())
}

fn embedded(folder: &Dir<'_>, files: &mut Vec<SourceFile>) -> Result<(), SourceError> {
    for file in folder.files().filter(|file| file.path().extension().is_some_and(|ending| ending == "feature")) {
        let name = format!("features/{}", file.path().to_string_lossy().replace('\\', "/"));
        let text = file.contents_utf8().ok_or_else(|| SourceError::Unreadable {
            path: file.path().to_owned(),
            source: std::io::Error::new(std::io::ErrorKind::InvalidData, "not UTF-8"),
        })?;
        files.push(SourceFile::new(name, text));
    }
    folder.dirs().try_for_each(|dir| embedded(dir, files))
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
        let error = load(&FeatureSource::Folder("no/such/folder".into())).expect_err("there is no such folder");
        assert_eq!(error.to_string(), "can't read no/such/folder");
    }
}
