//! The catalogue of defects: read from a folder or from inside the program, checked as a whole.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use include_dir::{Dir, include_dir};
use toml::Spanned;

use super::{
    policy,
    problem::{CatalogueError, Problem, Text},
    shape::{AnswerPart, Entry, File, FormPart, MessagePart, PagePart},
};
use crate::{edition::Edition, portal::Policy};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/fixtures/defects");

/// The file that lists what no document fixes: no defects.
const UNDOCUMENTED: &str = "undocumented.toml";

/// A deliberate deviation of the portal, and the requirement that it breaks.
#[derive(Clone, Debug)]
pub struct Defect {
    /// Its name.
    pub id: String,
    /// The requirement that it breaks.
    pub requirement: String,
    /// The sentence that a person would report it with.
    pub report: String,
    /// Only in these editions; none: wherever its requirement has scenarios.
    pub editions: Option<Vec<Edition>>,
    /// Requirements that fail with it, and why that is right.
    pub collateral: BTreeMap<String, String>,
    /// The rules that it sets otherwise, by edition; none: as documented.
    pub(super) policies: Option<BTreeMap<Edition, Policy>>,
    pub(super) pages: Vec<PagePart>,
    pub(super) answers: Vec<AnswerPart>,
    pub(super) forms: Vec<FormPart>,
    pub(super) messages: Vec<MessagePart>,
}

impl Defect {
    /// The rules of a portal with this defect.
    #[must_use]
    pub fn policy(&self, edition: Edition) -> Policy {
        let deviating = self.policies.as_ref().and_then(|policies| policies.get(&edition));
        deviating.cloned().unwrap_or_else(|| Policy::documented(edition))
    }

    /// The area of its requirement: `ENTRY` of `ENTRY-03`.
    #[must_use]
    pub fn area(&self) -> &str {
        self.requirement.rsplit_once('-').map_or(&*self.requirement, |(area, _)| area)
    }

    /// How many parts it has besides the rules.
    pub(super) fn parts(&self) -> usize {
        self.pages.len() + self.answers.len() + self.forms.len() + self.messages.len()
    }
}

/// Every defect, in the order of files and places in them.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// All of them.
    pub defects: Vec<Arc<Defect>>,
}

/// Where the defects are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DefectSource {
    /// Every `.toml` file of a folder.
    Folder(PathBuf),
    /// The copy inside the program.
    Embedded,
}

impl DefectSource {
    /// The folder named; else `./fixtures/defects` of a Collaudo checkout; else the copy inside the program.
    #[must_use]
    pub fn choose(named: Option<PathBuf>) -> Self {
        if let Some(folder) = named {
            return Self::Folder(folder);
        }
        let checkout = fs::read_to_string("Cargo.toml").is_ok_and(|text| text.contains("name = \"collaudo\""));
        let folder = Path::new("fixtures/defects");
        if checkout && folder.is_dir() { Self::Folder(folder.into()) } else { Self::Embedded }
    }
}

impl Catalogue {
    /// Reads and checks the catalogue.
    ///
    /// # Errors
    /// If a file can't be read, everything that is wrong with them, or that there is no defect.
    pub fn load(source: &DefectSource) -> Result<Self, CatalogueError> {
        let (place, mut files) = match source {
            DefectSource::Folder(folder) => (folder.display().to_string(), read(folder)?),
            DefectSource::Embedded => ("this program".to_owned(), embedded()),
        };
        files.sort_by(|a, b| a.name.cmp(&b.name));
        let catalogue = Self::of(&files)?;
        if catalogue.defects.is_empty() { Err(CatalogueError::Empty(place)) } else { Ok(catalogue) }
    }

    fn of(files: &[Text]) -> Result<Self, CatalogueError> {
        let mut defects = Vec::new();
        let mut problems = Vec::new();
        let mut known: HashMap<String, String> = HashMap::new();
        for file in files {
            match toml::from_str::<File>(&file.text) {
                Err(error) => problems.push(Problem::new(file, error.span(), error.message())),
                Ok(parsed) => {
                    for entry in parsed.defect {
                        check(&entry, file, &known, &mut problems);
                        known.entry(entry.id.get_ref().clone()).or_insert_with(|| file.name.clone());
                        match defect(entry, file) {
                            Ok(defect) => defects.push(Arc::new(defect)),
                            Err(problem) => problems.push(problem),
                        }
                    }
                }
            }
        }
        if problems.is_empty() { Ok(Self { defects }) } else { Err(CatalogueError::Wrong(problems)) }
    }

    /// The defect of this name.
    ///
    /// # Errors
    /// If there is none: those that are called nearly so.
    pub fn get(&self, id: &str) -> Result<&Arc<Defect>, CatalogueError> {
        self.defects.iter().find(|defect| defect.id == id).ok_or_else(|| {
            let ids = self.defects.iter().map(|defect| defect.id.as_str());
            CatalogueError::Unknown { message: format!("there is no defect {id:?}"), help: near(id, ids) }
        })
    }

    /// The defects of a requirement.
    ///
    /// # Errors
    /// If there is none: the requirements that have some and are called nearly so.
    pub fn of_requirement(&self, id: &str) -> Result<Vec<&Arc<Defect>>, CatalogueError> {
        let found: Vec<_> = self.defects.iter().filter(|defect| defect.requirement == id).collect();
        if found.is_empty() {
            let ids = self.defects.iter().map(|defect| defect.requirement.as_str());
            return Err(CatalogueError::Unknown { message: format!("no defect breaks {id:?}"), help: near(id, ids) });
        }
        Ok(found)
    }
}

/// The names most like one, as a sentence.
fn near<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> String {
    let mut known: Vec<&str> = known.collect();
    known.sort_unstable();
    known.dedup();
    known.sort_by(|a, b| strsim::jaro_winkler(wanted, b).total_cmp(&strsim::jaro_winkler(wanted, a)));
    known.truncate(5);
    format!("there are {}, …; nothing was run", known.join(", "))
}

/// What is wrong with an entry beyond its shape.
fn check(entry: &Entry, file: &Text, known: &HashMap<String, String>, problems: &mut Vec<Problem>) {
    let mut wrong = |at: &Spanned<String>, message: String, help: &str| {
        problems.push(Problem::new(file, Some(at.span()), message).help(help));
    };
    let (id, requirement) = (entry.id.get_ref(), entry.requirement.get_ref());
    if let Some(other) = known.get(id) {
        wrong(&entry.id, format!("there is another defect {id:?} in {other}"), "give each a name of its own");
    }
    let kebab = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let beginning = format!("{}-", requirement.to_lowercase());
    if !kebab || !id.starts_with(&beginning) || id.len() == beginning.len() {
        let message = format!("{id:?} is no name for a defect of {requirement}");
        wrong(&entry.id, message, &format!("begin with {beginning}, and use small letters, digits and hyphens only"));
    }
    if entry.report.get_ref().trim().is_empty() {
        wrong(&entry.report, "the report is empty".to_owned(), "say what a person would report");
    }
    let parts = entry.page.len() + entry.answer.len() + entry.form.len() + entry.message.len();
    if parts == 0 && entry.policy.is_none() {
        let help = "give it a policy, a [[defect.page]], [[defect.answer]], [[defect.form]] or [[defect.message]]";
        wrong(&entry.id, format!("{id:?} changes nothing"), help);
    }
}

fn defect(entry: Entry, file: &Text) -> Result<Defect, Problem> {
    let policies = entry.policy.map(|over| {
        let of = |edition: Edition| Ok((edition, policy::deviating(edition, over.get_ref())?));
        let wrong = |error: toml::de::Error| Problem::new(file, Some(over.span()), error.message());
        Edition::ALL.into_iter().map(of).collect::<Result<BTreeMap<_, _>, _>>().map_err(wrong)
    });
    Ok(Defect {
        id: entry.id.into_inner(),
        requirement: entry.requirement.into_inner(),
        report: entry.report.into_inner(),
        editions: entry.editions,
        collateral: entry.collateral,
        policies: policies.transpose()?,
        pages: entry.page,
        answers: entry.answer,
        forms: entry.form,
        messages: entry.message,
    })
}

fn is_of_defects(path: &Path) -> bool {
    let toml = path.extension().is_some_and(|ending| ending == "toml");
    toml && path.file_name().is_none_or(|name| name != UNDOCUMENTED)
}

fn read(folder: &Path) -> Result<Vec<Text>, CatalogueError> {
    let unreadable = |path: &Path| {
        let path = path.display().to_string();
        |source| CatalogueError::Unreadable { path, source }
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if is_of_defects(&path) {
            let text = fs::read_to_string(&path).map_err(unreadable(&path))?;
            files.push(Text { name: path.to_string_lossy().replace('\\', "/"), text });
        }
    }
    Ok(files)
}

fn embedded() -> Vec<Text> {
    let files = EMBEDDED.files().filter(|file| is_of_defects(file.path()));
    let text = |file: &include_dir::File<'_>| {
        let name = format!("fixtures/defects/{}", file.path().display());
        Some(Text { name, text: file.contents_utf8()?.to_owned() })
    };
    files.filter_map(text).collect()
}

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
