//! Requirements and the scenarios that judge them: what is missing on either side is refused, by `trace` and by `run`.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: the program itself is started")]

use std::{fs, process::Command};

use tempfile::TempDir;

const DOCUMENTS: &str = r#"
[[document]]
id = "gss"
title = "A guide"
file = "guide.txt"
sha256 = "00"
"#;

const REGISTER: &str = r#"
title = "The way in"

[[requirement]]
id = "ENTRY-01"
revision = 1
keyword = "MUST"
statement = "The home page MUST offer \"Log in\"."
source = [{ document = "gss", heading = "Home" }]
paths = ["ALL"]
editions = ["gss", "pag"]
status = "strict"
effect = "none"

[[requirement]]
id = "ENTRY-02"
revision = 1
keyword = "MAY"
statement = "The home page MAY show a picture."
source = [{ derived = "it does" }]
paths = ["ALL"]
editions = ["gss"]
status = "note"
effect = "none"

[[requirement]]
id = "ENTRY-03"
revision = 1
keyword = "MUST"
statement = "The home page MUST be served over HTTPS."
source = [{ standard = "SPID technical rules" }]
paths = ["ALL"]
editions = ["gss"]
status = "standard"
effect = "none"
inapplicable = "embedded: loopback"
"#;

const FEATURE: &str = r#"@no-snapshot
Feature: The way in

  @ENTRY-01 @gss @pag
  Rule: The home page offers "Log in"

    Scenario: It is offered
      When Olena goes to POK
      Then she sees the link "Log in"

  @ENTRY-02 @gss
  Rule: A picture

    Scenario: It is noted
      When Olena goes to POK
      Then whether she sees the image "POK" is noted
"#;

struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

/// A checkout with this register and this feature.
fn checkout(register: &str, feature: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("fixtures/requirements/documents.toml", DOCUMENTS);
    write("fixtures/requirements/entry.toml", register);
    write("features/rules/entry.feature", feature);
    folder
}

fn collaudo(folder: &TempDir, arguments: &[&str]) -> Said {
    let features = folder.path().join("features");
    let output = Command::new(env!("CARGO_BIN_EXE_collaudo"))
        .args(arguments)
        .arg("--features")
        .arg(features)
        .env("NO_COLOR", "1")
        .env_remove("CI")
        .output()
        .expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

#[test]
fn requirements_are_traced_to_their_judgements_and_back() {
    let folder = checkout(REGISTER, FEATURE);
    let said = collaudo(&folder, &["trace"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.contains("ENTRY-01 The home page MUST offer"), "{}", said.out);
    assert!(said.out.contains("Then she sees the link \"Log in\""), "{}", said.out);
    assert!(said.out.contains("3 requirements, 2 judged by 2 scenarios, 1 not judged"), "{}", said.out);
    let back = collaudo(&folder, &["trace", "--back"]);
    assert!(back.out.contains("Then she sees the link \"Log in\"\n  ENTRY-01"), "{}", back.out);
    let csv = collaudo(&folder, &["trace", "--format", "csv"]);
    assert_eq!(csv.out.trim_end().lines().count(), 3, "{}", csv.out);
}

#[test]
fn every_gap_is_refused_by_trace_and_by_run() {
    let untagged = FEATURE.replace("  @ENTRY-01 @gss @pag\n", "  @gss @pag\n");
    let table = [
        (REGISTER.to_owned(), untagged, "is tagged with no requirement"),
        (REGISTER.to_owned(), mistyped(FEATURE), "names no requirement"),
        (REGISTER.to_owned(), FEATURE.replace("@ENTRY-02", "@ENTRY-20"), "there is no requirement ENTRY-20"),
        (REGISTER.to_owned(), FEATURE.replace("@gss @pag", "@gss"), "no scenario judges ENTRY-01 in pag"),
        (REGISTER.to_owned(), FEATURE.replace("@gss @pag", "@gss @pag @pag-uk"), "ENTRY-01 does not hold in pag-uk"),
        (REGISTER.to_owned(), FEATURE.replace("@ENTRY-01", "@ENTRY-01 @ENTRY-02"), "judges ENTRY-01 and ENTRY-02"),
        (
            REGISTER.replacen("revision = 1", "revision = 2", 1),
            FEATURE.to_owned(),
            "@ENTRY-01 is for revision 1 of the requirement; it is at revision 2",
        ),
        (
            REGISTER.to_owned(),
            FEATURE.replace("      Then she sees the link \"Log in\"\n", ""),
            "this scenario judges nothing",
        ),
        (
            REGISTER.to_owned(),
            FEATURE.replace("she sees the link \"Log in\"", "whether she sees the link \"Log in\" is noted"),
            "this scenario judges nothing of ENTRY-01",
        ),
        (
            REGISTER.to_owned(),
            FEATURE.replace("whether she sees the image \"POK\" is noted", "she sees the image \"POK\""),
            "ENTRY-02 can't fail, but this scenario can",
        ),
        (
            REGISTER.replace("inapplicable = \"embedded: loopback\"\n", ""),
            FEATURE.to_owned(),
            "no scenario judges ENTRY-03",
        ),
        (
            REGISTER.to_owned(),
            FEATURE.replace("@ENTRY-02", "@ENTRY-03"),
            "ENTRY-03 is said not to be judged: embedded: loopback",
        ),
    ];
    for (register, feature, expected) in table {
        let folder = checkout(&register, &feature);
        for command in ["trace", "run"] {
            let said = collaudo(&folder, &[command]);
            assert_eq!(said.code, Some(2), "{command}: {expected}\n{}", said.err);
            let told = said.err.replace(['\n', '│'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(told.contains(expected), "{command}: {expected}\n{}", said.err);
        }
    }
}

/// The first rule's tag, mistyped.
fn mistyped(feature: &str) -> String {
    feature.replace("@ENTRY-01", "@Entry-01")
}

#[test]
fn a_run_counts_requirements_and_tells_what_was_left_out() {
    let folder = checkout(REGISTER, FEATURE);
    let said = collaudo(&folder, &["run"]);
    assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
    assert!(said.out.contains("passed") && said.out.contains("not selected, notes (--notes): 1"), "{}", said.out);
    let all = collaudo(&folder, &["run", "--notes", "--standards"]);
    assert_eq!(all.code, Some(0), "{}{}", all.out, all.err);
    let row = all.out.lines().find(|line| line.starts_with("MUST")).unwrap_or_default();
    assert_eq!(row.split_whitespace().collect::<Vec<_>>(), ["MUST", "1", "0", "0", "1", "0"], "{}", all.out);
    let none = collaudo(&folder, &["run", "--requirement", "ENTRY-09"]);
    assert_eq!(none.code, Some(2));
    assert!(none.err.contains("no requirement, nor area of requirements, ENTRY-09"), "{}", none.err);
    let unjudged = collaudo(&folder, &["run", "--requirement", "ENTRY-03"]);
    assert_eq!(unjudged.code, Some(2));
    assert!(unjudged.err.contains("ENTRY-03 is not judged: "), "{}", unjudged.err);
}

#[test]
fn a_folder_of_guides_that_is_missing_compares_nothing() {
    let folder = checkout(REGISTER, FEATURE);
    let said = collaudo(&folder, &["trace", "--documents", "/no/such/folder"]);
    assert_eq!(said.code, Some(2), "{}{}", said.out, said.err);
    assert!(said.err.contains("--documents names a folder"), "{}", said.err);
}

#[test]
fn a_failed_requirement_is_told_with_statement_and_source() {
    let folder = checkout(REGISTER, &FEATURE.replace("link \"Log in\"", "link \"Login in\""));
    let said = collaudo(&folder, &["run", "--edition", "gss"]);
    assert_eq!(said.code, Some(1), "{}{}", said.out, said.err);
    for told in ["ENTRY-01 The home page MUST offer", "source: gss, Home", "expected  shown", "failed ENTRY-01"] {
        assert!(said.out.contains(told), "{told}\n{}", said.out);
    }
    let should = REGISTER.replacen("MUST", "SHOULD", 2);
    let folder = checkout(&should, &FEATURE.replace("link \"Log in\"", "link \"Login in\""));
    assert_eq!(collaudo(&folder, &["run"]).code, Some(0), "a SHOULD warns");
    assert_eq!(collaudo(&folder, &["run", "--strict"]).code, Some(1), "but for --strict");
}

#[test]
fn what_is_blocked_judges_nothing() {
    let feature = FEATURE.replacen(
        "      When Olena goes to POK\n",
        "      When Olena goes to POK\n      And she follows the link \"Nowhere\"\n",
        1,
    );
    let folder = checkout(REGISTER, &feature);
    let said = collaudo(&folder, &["run", "--edition", "gss"]);
    assert_eq!(said.code, Some(4), "{}{}", said.out, said.err);
    assert!(said.out.contains("cantTell ENTRY-01"), "{}", said.out);
    assert!(
        said.out.contains("blocked by When she follows the link \"Nowhere\"")
            || said.out.contains("blocked by And she follows"),
        "{}",
        said.out
    );
}

#[test]
fn requirements_are_listed_and_shown() {
    let folder = checkout(REGISTER, FEATURE);
    let list = collaudo(&folder, &["requirements", "--keyword", "MAY"]);
    assert!(list.out.contains("ENTRY-02") && !list.out.contains("ENTRY-01"), "{}{}", list.out, list.err);
    let json = collaudo(&folder, &["requirements", "--format", "json", "--unjudged"]);
    let parsed: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(parsed[0]["id"], "ENTRY-03");
    let shown = collaudo(&folder, &["requirements", "show", "entry-01"]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    for told in ["source", "gss, Home", "It is offered", "Then she sees the link \"Log in\""] {
        assert!(shown.out.contains(told), "{told}\n{}", shown.out);
    }
    let unknown = collaudo(&folder, &["requirements", "show", "ENTRY-11"]);
    assert_eq!(unknown.code, Some(2));
    assert!(unknown.err.contains("did you mean ENTRY-01?"), "{}", unknown.err);
}
