//! The catalogue of defects: read from a folder or from inside the program, checked as a whole.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
    path::PathBuf,
    sync::Arc,
};

use include_dir::{Dir, include_dir};
use toml::Spanned;

use super::{
    Drawn, policy,
    shape::{AnswerPart, Entry, File, FormPart, MessagePart, PagePart},
};
use crate::{
    edition::Edition,
    portal::Policy,
    register::Register,
    run::source::FeatureSource,
    source::{self, Place, Problem, Problems, SourceError, SourceFile},
};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/fixtures/defects");

/// The file that lists what no document fixes: no defects.
pub(super) const UNDOCUMENTED: &str = "undocumented";

/// What the files are called in messages.
pub(super) const FILES: &str = "catalogue of defects";

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
    /// How it was drawn; none: somebody wrote it.
    pub drawn: Option<Drawn>,
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
    /// Where each names its requirement.
    places: HashMap<String, (Arc<SourceFile>, Range<usize>)>,
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
    /// The folder named; else the one beside the features; else the copy inside the program.
    #[must_use]
    pub fn choose(named: Option<PathBuf>, features: &FeatureSource) -> Self {
        named.or_else(|| features.beside("fixtures/defects")).map_or(Self::Embedded, Self::Folder)
    }

    /// Its files.
    ///
    /// # Errors
    /// If they can't be read.
    pub(super) fn files(&self) -> Result<Vec<SourceFile>, SourceError> {
        let place = match self {
            Self::Folder(folder) => Place::Folder(folder.clone()),
            Self::Embedded => Place::Embedded(&EMBEDDED, "fixtures/defects"),
        };
        source::load(&place, "toml")
    }
}

/// Why the catalogue of defects can't be used.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum CatalogueError {
    /// It can't be read.
    #[error(transparent)]
    #[diagnostic(help("--defects names a folder with one TOML file an area; nothing was run"))]
    Source(#[from] SourceError),
    /// Something is wrong in it.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Problems(#[from] Problems),
    /// What was asked for is not in it.
    #[error("{message}")]
    Unknown {
        /// What was asked for.
        message: String,
        /// What there is.
        #[help]
        help: String,
    },
}

impl Catalogue {
    /// Reads and checks the catalogue.
    ///
    /// # Errors
    /// If a file can't be read, or everything that is wrong with them.
    pub fn load(source: &DefectSource) -> Result<Self, CatalogueError> {
        let mut files = source.files()?;
        files.retain(|file| file.stem != UNDOCUMENTED);
        Ok(Self::of(files)?)
    }

    fn of(files: Vec<SourceFile>) -> Result<Self, Problems> {
        let mut catalogue = Self { defects: Vec::new(), places: HashMap::new() };
        let mut all = Vec::new();
        for file in files {
            let file = Arc::new(file);
            match toml::from_str::<File>(&file.text) {
                Err(error) => {
                    all.push(Problem::within(&file, error.span().unwrap_or_default(), error.message()));
                }
                Ok(parsed) => parsed.defect.into_iter().for_each(|entry| catalogue.take(entry, &file, &mut all)),
            }
        }
        if all.is_empty() { Ok(catalogue) } else { Err(Problems { files: FILES, all }) }
    }

    fn take(&mut self, entry: Entry, file: &Arc<SourceFile>, problems: &mut Vec<Problem>) {
        let known = self.places.get(entry.id.get_ref()).map(|(file, _)| file.name.as_str());
        check(&entry, file, known, problems);
        self.places.entry(entry.id.get_ref().clone()).or_insert((Arc::clone(file), entry.requirement.span()));
        match defect(entry, file) {
            Ok(defect) => self.defects.push(Arc::new(defect)),
            Err(problem) => problems.push(problem),
        }
    }

    /// Checks that every defect breaks a requirement of the register.
    ///
    /// # Errors
    /// The defects that don't.
    pub fn check_against(&self, register: &Register) -> Result<(), CatalogueError> {
        let mut all = Vec::new();
        let ids =
            |defect: &Defect| std::iter::once(&defect.requirement).chain(defect.collateral.keys()).cloned().collect();
        for defect in &self.defects {
            let ids: Vec<String> = ids(defect);
            let unknown = ids.iter().filter(|id| register.get(id).is_none());
            let Some((file, span)) = self.places.get(&defect.id) else { continue };
            all.extend(unknown.map(|id| {
                let problem = Problem::within(file, span.clone(), format!("the register has no requirement {id}"));
                match register.nearest(id) {
                    Some(near) => problem.help(format!("did you mean {near}?")),
                    None => problem,
                }
            }));
        }
        if all.is_empty() { Ok(()) } else { Err(Problems { files: FILES, all }.into()) }
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
fn check(entry: &Entry, file: &SourceFile, known: Option<&str>, problems: &mut Vec<Problem>) {
    let mut wrong = |at: &Spanned<String>, message: String, help: &str| {
        problems.push(Problem::within(file, at.span(), message).help(help));
    };
    let (id, requirement) = (entry.id.get_ref(), entry.requirement.get_ref());
    if let Some(other) = known {
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

pub(super) fn defect(entry: Entry, file: &SourceFile) -> Result<Defect, Problem> {
    let policies = entry.policy.map(|over| {
        let of = |edition: Edition| Ok((edition, policy::deviating(edition, over.get_ref())?));
        let wrong = |error: toml::de::Error| Problem::within(file, over.span(), error.message());
        Edition::ALL.into_iter().map(of).collect::<Result<BTreeMap<_, _>, _>>().map_err(wrong)
    });
    Ok(Defect {
        id: entry.id.into_inner(),
        requirement: entry.requirement.into_inner(),
        report: entry.report.into_inner(),
        editions: entry.editions,
        collateral: entry.collateral,
        drawn: None,
        policies: policies.transpose()?,
        pages: entry.page,
        answers: entry.answer,
        forms: entry.form,
        messages: entry.message,
    })
}

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
