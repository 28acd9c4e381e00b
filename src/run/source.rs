//! Where the features come from: a folder, or the copy inside the program.

use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::source::{self, Place, SourceError, SourceFile};

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

    /// A folder beside that of the features, if there is one: `fixtures/requirements`.
    #[must_use]
    pub fn beside(&self, name: &str) -> Option<PathBuf> {
        match self {
            Self::Embedded => None,
            Self::Folder(features) => {
                Some(features.parent().unwrap_or(Path::new("")).join(name)).filter(|found| found.is_dir())
            }
        }
    }
}

/// Reads every feature file, in the order of their names.
///
/// # Errors
/// If the folder or a file can't be read, or if there is no feature file.
pub fn load(source: &FeatureSource) -> Result<Vec<SourceFile>, SourceError> {
    let place = match source {
        FeatureSource::Folder(folder) => Place::Folder(folder.clone()),
        FeatureSource::Embedded => Place::Embedded(&EMBEDDED, "features"),
    };
    source::load(&place, "feature")
}
