//! Approved snapshots: read from a folder or from those compiled in, compared, written only in the modes that say so.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use include_dir::{Dir, include_dir};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/snapshots");

/// What to do where a text differs from the approved one. Plain runs write nothing.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Mode {
    /// Tell it (the default, and the only mode in CI).
    #[default]
    Compare,
    /// Tell it, and leave the text seen beside the approved one as `.snap.new`, for `cargo insta review`
    /// (`INSTA_UPDATE=new`).
    Review,
    /// Take the text seen as the approved one (`--update-snapshots`).
    Update,
}

/// Where the approved snapshots are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Store {
    /// Those compiled into the program: they can't be written.
    Embedded,
    /// A folder.
    Folder(PathBuf),
}

/// How a text compares with the approved one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Comparison {
    /// They are equal.
    Same,
    /// Nothing was approved under this name.
    New,
    /// They differ.
    Changed {
        /// The approved text.
        approved: String,
    },
    /// The text seen was written as the approved one.
    Updated,
}

/// Why a snapshot could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It could not be read.
    #[error("can't read the snapshot {}", .path.display())]
    Unreadable {
        /// Its file.
        path: PathBuf,
        /// The cause.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// It could not be written.
    #[error("can't write the snapshot {}", .path.display())]
    Unwritable {
        /// Its file.
        path: PathBuf,
        /// The cause.
        #[source]
        source: io::Error,
    },
    /// Embedded snapshots can't be changed.
    #[error("the snapshots compiled into the program can't be updated: name a folder with --snapshots")]
    Embedded,
}

impl Store {
    /// Compares a text with the snapshot of this name (`foreigner/registers--pag-uk`), and writes as the mode says.
    /// `about` is the description in the file's head, `source` the feature it comes from.
    ///
    /// # Errors
    ///
    /// When the snapshot can't be read or written.
    pub fn compare(&self, name: &str, text: &str, about: (&str, &str), mode: Mode) -> Result<Comparison, StoreError> {
        let approved = self.approved(name)?;
        let comparison = match approved {
            Some(approved) if approved.trim_end() == text.trim_end() => Comparison::Same,
            Some(approved) => Comparison::Changed { approved: format!("{}\n", approved.trim_end()) },
            None => Comparison::New,
        };
        let (source, description) = about;
        match (&comparison, mode) {
            (Comparison::Same, _) | (_, Mode::Compare) => Ok(comparison),
            (_, Mode::Review) => {
                write(&self.file(name, "snap.new")?, &file_text(source, description, text)).map(|()| comparison)
            }
            (_, Mode::Update) => {
                write(&self.file(name, "snap")?, &file_text(source, description, text)).map(|()| Comparison::Updated)
            }
        }
    }

    /// The names of every approved snapshot, sorted.
    ///
    /// # Errors
    ///
    /// When the folder can't be read.
    pub fn names(&self) -> Result<Vec<String>, StoreError> {
        let mut names = Vec::new();
        match self {
            Self::Embedded => embedded_names(&EMBEDDED, &mut names),
            Self::Folder(folder) => folder_names(folder, folder, &mut names)?,
        }
        names.sort();
        Ok(names)
    }

    /// The approved text of this name, if there is one.
    fn approved(&self, name: &str) -> Result<Option<String>, StoreError> {
        let unreadable = |path: &Path, source| StoreError::Unreadable { path: path.to_owned(), source };
        match self {
            Self::Embedded => {
                let path = format!("{name}.snap");
                Ok(EMBEDDED.get_file(&path).and_then(|file| file.contents_utf8()).map(|file| contents(file).to_owned()))
            }
            Self::Folder(_) => {
                let path = self.file(name, "snap")?;
                if !path.try_exists().map_err(|source| unreadable(&path, source.into()))? {
                    return Ok(None);
                }
                let snapshot =
                    insta::Snapshot::from_file(&path).map_err(|source| unreadable(&path, source.to_string().into()))?;
                Ok(snapshot.as_text().map(ToString::to_string))
            }
        }
    }

    fn file(&self, name: &str, extension: &str) -> Result<PathBuf, StoreError> {
        match self {
            Self::Embedded => Err(StoreError::Embedded),
            Self::Folder(folder) => Ok(folder.join(format!("{name}.{extension}"))),
        }
    }
}

/// A name as part of a file's name: words in lower case, joined by hyphens.
#[must_use]
pub fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

/// The file of a text, in insta's format.
fn file_text(source: &str, description: &str, text: &str) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let (source, description) = (quoted(source), quoted(description));
    format!("---\nsource: {source}\ndescription: {description}\n---\n{}\n", text.trim_end())
}

/// What follows the head of a snapshot's file.
fn contents(file: &str) -> &str {
    file.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).map_or(file, |(_, contents)| contents)
}

/// Writes beside the file first, so that a full disk leaves no half of it.
fn write(path: &Path, text: &str) -> Result<(), StoreError> {
    let unwritable = |source| StoreError::Unwritable { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(unwritable)?;
    }
    let beside = path.with_extension("snap.part");
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, path)).map_err(|source| {
        let _ = fs::remove_file(&beside);
        unwritable(source)
    })
}

fn embedded_names(folder: &Dir<'_>, names: &mut Vec<String>) {
    for file in folder.files() {
        if let Some(name) = file.path().to_str().and_then(|path| path.strip_suffix(".snap")) {
            names.push(name.to_owned());
        }
    }
    folder.dirs().for_each(|folder| embedded_names(folder, names));
}

fn folder_names(root: &Path, folder: &Path, names: &mut Vec<String>) -> Result<(), StoreError> {
    let unreadable = |source: io::Error| StoreError::Unreadable { path: folder.to_owned(), source: source.into() };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(unreadable)?,
    };
    for entry in entries {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            folder_names(root, &path, names)?;
        } else if let Some(name) = path.strip_prefix(root).ok().and_then(Path::to_str)
            && let Some(name) = name.strip_suffix(".snap")
        {
            names.push(name.replace('\\', "/"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: (&str, &str) = ("features/paths/foreigner.feature", "A \"foreigner\" registers");

    fn store(name: &str) -> Store {
        let folder = std::env::temp_dir().join(format!("collaudo-store-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Store::Folder(folder)
    }

    #[test]
    fn a_plain_run_writes_nothing() {
        let store = store("plain");
        assert_eq!(store.compare("a/b", "text", ABOUT, Mode::Compare).unwrap(), Comparison::New);
        assert!(store.names().unwrap().is_empty());
    }

    #[test]
    fn what_was_written_is_the_same_text_when_read_again() {
        let store = store("update");
        let text = "── 1 · When ──\n---\n  pok\n\nend\n";
        assert_eq!(store.compare("a/b", text, ABOUT, Mode::Update).unwrap(), Comparison::Updated);
        assert_eq!(store.compare("a/b", text, ABOUT, Mode::Compare).unwrap(), Comparison::Same);
        assert_eq!(store.names().unwrap(), ["a/b"]);
        let changed = store.compare("a/b", "other", ABOUT, Mode::Compare).unwrap();
        assert_eq!(changed, Comparison::Changed { approved: text.to_owned() });
    }

    #[test]
    fn a_review_leaves_the_text_seen_beside_the_approved_one() {
        let store = store("review");
        store.compare("a", "old", ABOUT, Mode::Update).unwrap();
        store.compare("a", "new", ABOUT, Mode::Review).unwrap();
        let pending = insta::Snapshot::from_file(&store.file("a", "snap.new").unwrap()).unwrap();
        assert_eq!(pending.as_text().unwrap().to_string(), "new");
        assert_eq!(pending.metadata().description(), Some(ABOUT.1));
        assert_eq!(store.approved("a").unwrap().as_deref(), Some("old"));
    }

    #[test]
    fn the_embedded_reader_agrees_with_insta() {
        assert_eq!(contents(&file_text("s", "d", "x\n---\ny")), "x\n---\ny\n");
    }

    #[test]
    fn names_become_parts_of_file_names() {
        assert_eq!(slug("Foreigner: 2FA Polimi, by app!"), "foreigner-2fa-polimi-by-app");
    }
}
