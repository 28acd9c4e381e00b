//! Reads a register and refuses what is wrong in it, with file and line.

use std::{collections::BTreeMap, ops::Range, path::PathBuf, sync::Arc};

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use toml::Spanned;

use super::{Area, Contradiction, Document, Keyword, Register, Requirement, Source, is_id};
use crate::source::{self, Place, Problem, Problems, SourceError, SourceFile};

/// The register as it was when the program was built.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fixtures/requirements");

/// Where a register is.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum RegisterSource {
    /// Every `.toml` file under a folder.
    Folder(PathBuf),
    /// The copy inside the program.
    #[default]
    Embedded,
}

/// Why a register can't be used.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum RegisterError {
    /// It can't be read.
    #[error(transparent)]
    #[diagnostic(help("--register names a folder with one file an area; nothing was run"))]
    Source(#[from] SourceError),
    /// Something is wrong in it.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Problems(#[from] Problems),
}

/// A file of guides and contradictions, or of one area.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    title: Option<String>,
    #[serde(default)]
    document: Vec<Document>,
    #[serde(default)]
    contradiction: Vec<Contradiction>,
    #[serde(default)]
    requirement: Vec<Spanned<Requirement>>,
}

/// Reads a register.
///
/// # Errors
/// If it can't be read, or everything that is wrong in it.
pub fn load(source: &RegisterSource) -> Result<Register, RegisterError> {
    let place = match source {
        RegisterSource::Folder(folder) => Place::Folder(folder.clone()),
        RegisterSource::Embedded => Place::Embedded(&EMBEDDED, "fixtures/requirements"),
    };
    Ok(read(source::load(&place, "toml")?)?)
}

fn read(files: Vec<SourceFile>) -> Result<Register, Problems> {
    let mut register = Register::default();
    let mut written = Vec::new();
    let mut all = Vec::new();
    for file in files {
        match toml::from_str::<Written>(&file.text) {
            Ok(one) => written.push((file, one)),
            Err(error) => {
                let range = error.span().unwrap_or(0..0);
                let help = "the requirements around it show the form";
                all.push(Problem::within(&file, range, error.message()).help(help));
            }
        }
    }
    for (_, one) in &mut written {
        register.documents.append(&mut one.document);
        register.contradictions.append(&mut one.contradiction);
    }
    let mut known = BTreeMap::new();
    for (file, one) in written {
        for requirement in &one.requirement {
            let check = Check { register: &register, file: &file, known: &known };
            all.extend(check.all(requirement.get_ref(), requirement.span()));
            known.insert(requirement.get_ref().id.clone(), file.name.clone());
        }
        if !one.requirement.is_empty() {
            register.areas.push(area(file, one));
        }
    }
    if all.is_empty() { Ok(register) } else { Err(Problems { files: "register", all }) }
}

fn area(file: SourceFile, written: Written) -> Area {
    let line = |range: Range<usize>| file.text.get(..range.start).unwrap_or_default().matches('\n').count() + 1;
    let lines = written.requirement.iter().map(|one| (one.get_ref().id.clone(), line(one.span()))).collect();
    let requirements = written.requirement.into_iter().map(|one| Arc::new(one.into_inner())).collect();
    Area { name: file.stem.to_uppercase(), title: written.title.unwrap_or_default(), file, requirements, lines }
}

/// What a requirement is held against.
struct Check<'a> {
    register: &'a Register,
    file: &'a SourceFile,
    /// The requirements read so far, and their files.
    known: &'a BTreeMap<String, String>,
}

impl Check<'_> {
    fn all(&self, one: &Requirement, range: Range<usize>) -> Vec<Problem> {
        let id = &one.id;
        let wrong = [self.id(one), words(one), self.source(one), lists(one), self.contradictions(one)];
        let problem = |(message, help): (String, &str)| {
            Problem::within(self.file, range.clone(), format!("{id}: {message}")).help(help)
        };
        wrong.into_iter().flatten().map(problem).collect()
    }

    fn id(&self, one: &Requirement) -> Option<(String, &'static str)> {
        let area = self.file.stem.to_uppercase();
        if !is_id(&one.id) || one.area() != area {
            return Some((
                format!("the id of a requirement in this file is {area}- and a number"),
                "the file's name is the area",
            ));
        }
        let other = self.known.get(&one.id)?;
        Some((format!("another requirement of this id is in {other}"), "every id is given once"))
    }

    fn source(&self, one: &Requirement) -> Option<(String, &'static str)> {
        if one.source.is_empty() {
            return Some((
                "it has no source".to_owned(),
                "name the document, the standard, or why it follows from them",
            ));
        }
        let unknown = one.source.iter().find_map(|source| match source {
            Source::Document { document, .. } => {
                (!self.register.documents.iter().any(|known| known.id == *document)).then_some(document)
            }
            Source::Standard { .. } | Source::Derived { .. } => None,
        })?;
        Some((format!("there is no document \"{unknown}\""), "documents are declared as [[document]] in this folder"))
    }

    fn contradictions(&self, one: &Requirement) -> Option<(String, &'static str)> {
        let known = |number: &&u32| self.register.contradictions.iter().any(|known| known.number == **number);
        let unknown = one.contradictions.iter().find(|number| !known(number))?;
        let help = "contradictions are declared as [[contradiction]] in this folder";
        Some((format!("there is no contradiction {unknown}"), help))
    }
}

/// The statement holds its keyword once, and no other.
fn words(one: &Requirement) -> Option<(String, &'static str)> {
    let words: Vec<&str> = one.statement.split(|letter: char| !letter.is_alphanumeric()).collect();
    let count = |keyword: Keyword| words.iter().filter(|word| **word == keyword.name()).count();
    let right = Keyword::ALL.iter().all(|keyword| count(*keyword) == usize::from(*keyword == one.keyword));
    let help = "one statement, one requirement: split it, or give it its keyword";
    (!right).then(|| (format!("the statement has to hold {} once and no other keyword", one.keyword), help))
}

fn lists(one: &Requirement) -> Option<(String, &'static str)> {
    if one.ways.is_empty() || one.editions.is_empty() {
        return Some(("paths or editions are empty".to_owned(), "a requirement concerns somebody, in some edition"));
    }
    let both = one.unjudged.is_some() && one.inapplicable.is_some();
    both.then(|| ("it is both unjudged and inapplicable".to_owned(), "inapplicable: the embedded portal can't have it"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENTS: &str = r#"
[[document]]
id = "gss"
title = "A guide"
file = "guide.txt"
sha256 = "00"

[[contradiction]]
number = 1
texts = "One says this, another that."
reading = "This."
"#;

    const GOOD: &str = r#"
title = "Codes"

[[requirement]]
id = "TFA-01"
revision = 1
keyword = "MUST"
statement = "The page MUST ask for a code."
source = [{ document = "gss", heading = "2FA" }, { standard = "RFC 6238", section = "5.2" }, { derived = "so it is" }]
paths = ["IT-DID"]
editions = ["gss", "pag-uk"]
status = "strict"
effect = "none"
contradictions = [1]
"#;

    fn said(text: &str) -> Vec<String> {
        let file = |name: &str, text: &str| SourceFile::new(name.to_owned(), text);
        match read(vec![file("r/documents.toml", DOCUMENTS), file("r/tfa.toml", text)]) {
            Ok(_) => vec![],
            Err(problems) => problems.all.iter().map(|one| format!("{}: {}", one.line, one.message)).collect(),
        }
    }

    #[test]
    fn a_register_is_read() {
        let file = |name: &str, text: &str| SourceFile::new(name.to_owned(), text);
        let register = read(vec![file("r/documents.toml", DOCUMENTS), file("r/tfa.toml", GOOD)]).expect("it is good");
        let requirement = register.get("TFA-01").expect("it is there");
        assert_eq!((requirement.area(), requirement.keyword, requirement.source.len()), ("TFA", Keyword::Must, 3));
        assert_eq!(register.areas[0].lines["TFA-01"], 4);
        assert_eq!(register.nearest("TFA-10"), Some("TFA-01"));
        assert_eq!(register.nearest("ENTRY-10"), None);
    }

    #[test]
    fn each_mistake_is_named_with_its_line() {
        let twice = format!("{GOOD}{}", GOOD.replace("title = \"Codes\"", ""));
        let table = [
            (GOOD.replace("TFA-01", "REG-01"), "4: REG-01: the id of a requirement in this file is TFA- and a number"),
            (GOOD.replace("TFA-01", "TFA-x"), "4: TFA-x: the id of a requirement in this file is TFA- and a number"),
            (twice, "18: TFA-01: another requirement of this id is in r/tfa.toml"),
            (GOOD.replace("MUST ask", "asks"), "4: TFA-01: the statement has to hold MUST once and no other keyword"),
            (
                GOOD.replace("a code", "a code and MAY show it"),
                "4: TFA-01: the statement has to hold MUST once and no other keyword",
            ),
            (GOOD.replace("document = \"gss\"", "document = \"gsx\""), "4: TFA-01: there is no document \"gsx\""),
            (GOOD.replace("[1]", "[2]"), "4: TFA-01: there is no contradiction 2"),
            (GOOD.replace("[\"IT-DID\"]", "[]"), "4: TFA-01: paths or editions are empty"),
            (GOOD.replace("[\"IT-DID\"]", "[\"IT\"]"), "10: unknown path \"IT\""),
            (GOOD.replace("strict", "strikt"), "12: unknown variant `strikt`"),
            (GOOD.replace("effect", "efect"), "13: unknown field `efect`"),
        ];
        for (text, expected) in table {
            let said = said(&text);
            assert!(said.iter().any(|one| one.starts_with(expected)), "expected {expected}\nsaid {said:#?}");
        }
        assert_eq!(said(GOOD), Vec::<String>::new());
    }
}
