//! The boundaries between modules: ARCHITECTURE.md says what may use what, the source is held against it.

#![expect(clippy::unwrap_used, reason = "a test that cannot read the sources has to fail")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Module to the modules it may use, as the table says.
fn allowed() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    text.lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |"))
        .map(|(module, rest)| {
            let uses = rest.trim_end_matches('|').rsplit('|').next().unwrap();
            let uses = uses.split(',').map(str::trim).filter(|name| *name != "–").map(str::to_owned);
            (module.to_owned(), uses.collect())
        })
        .collect()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The module that a source file belongs to: the first part of its path below `src`.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    let first = inside.iter().next().unwrap().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// Whether a source is tests alone.
fn is_tests(path: &Path) -> bool {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    inside.iter().any(|part| part.to_string_lossy().trim_end_matches(".rs").ends_with("tests"))
}

/// The modules that a source names: `crate::x`, and each of `crate::{x, y::z}`.
fn named(source: &str) -> BTreeSet<String> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut names = BTreeSet::new();
    for (_, rest) in code.match_indices("crate::").map(|(at, _)| code.split_at(at + "crate::".len())) {
        match rest.strip_prefix('{') {
            None => names.insert(word(rest)),
            Some(group) => {
                top_level(group).into_iter().for_each(|item| {
                    names.insert(word(item.trim_start()));
                });
                true
            }
        };
    }
    names.remove("");
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The items of a brace group, groups inside of them left whole.
fn top_level(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut items) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                items.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                items.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    items
}

#[test]
fn modules_use_only_what_the_table_allows() {
    let allowed = allowed();
    assert!(allowed.len() > 10, "the table of ARCHITECTURE.md was not found");
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut wrong = Vec::new();
    for file in files {
        let module = module(&file);
        if module == "lib" {
            continue;
        }
        let Some(may_use) = allowed.get(&module) else {
            wrong.push(format!("{}: module {module} is not in the table", file.display()));
            continue;
        };
        let source = fs::read_to_string(&file).unwrap();
        for name in named(&source) {
            if name != module && allowed.contains_key(&name) && !may_use.contains(&name) {
                wrong.push(format!("{}: {module} may not use {name}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn libraries_stay_where_they_belong() {
    let homes: [(&str, &[&str]); 4] = [
        ("cucumber::", &["steps", "run"]),
        ("fantoccini::", &["agent"]),
        ("axum::", &["portal"]),
        ("wiremock::", &["portal"]),
    ];
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    for file in files.into_iter().filter(|file| !is_tests(file)) {
        let source = fs::read_to_string(&file).unwrap();
        for (library, homes) in homes {
            let used = source.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(library));
            assert!(!used || homes.contains(&module(&file).as_str()), "{} uses {library}", file.display());
        }
    }
}

#[test]
fn groups_of_imports_are_read_whole() {
    let source =
        "use crate::{\n    agent::{self, Agent},\n    page,\n};\nuse crate::judge::Finding;\n// use crate::portal;\n";
    let expected: BTreeSet<String> = ["agent", "page", "judge"].map(str::to_owned).into();
    assert_eq!(named(source), expected);
}

#[test]
fn no_source_file_has_more_than_500_lines() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    for file in files {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines: more than one subject?", file.display());
    }
}
