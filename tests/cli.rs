//! What people type, and what they get: exit codes, and sentences that say what to do.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: the program itself is started")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A folder of its own for a test, with these files.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("collaudo-cli-{}-{name}", std::process::id()));
        for (file, text) in files {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn collaudo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_collaudo"));
    command.args(arguments).env_remove("CI").env_remove("INSTA_UPDATE").env("NO_COLOR", "1");
    command
}

struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

fn said(output: Output) -> Said {
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn run(arguments: &[&str]) -> Said {
    said(collaudo(arguments).output().expect("the program starts"))
}

/// Runs the one feature with further arguments.
fn run_feature(name: &str, feature: &str, arguments: &[&str]) -> Said {
    let folder = Folder::new(name, &[("features/a.feature", feature)]);
    run(&[&["run", "--features", &folder.path("features")], arguments].concat())
}

const PASSES: &str =
    "@pag\nFeature: A\n  Scenario: Looks\n    When Olena goes to POK\n    Then she does not see the text \"zzz\"\n";
const FAILS: &str =
    "@pag\nFeature: A\n  Scenario: Looks\n    When Olena goes to POK\n    Then she sees the text \"zzz\"\n";

#[test]
fn features_that_would_pass_in_silence_are_refused_with_their_place() {
    let table = [
        (
            "misspelt",
            "Feature: A\n  Scenario: B\n    Whn Olena goes to POK\n    Then she sees the text \"x\"\n",
            "a.feature:3",
        ),
        (
            "undefined",
            "Feature: A\n  Scenario: B\n    When Olena gos to POK\n    Then she sees the text \"x\"\n",
            "a.feature:3",
        ),
        ("no-steps", "Feature: A\n  Scenario: B\n", "a.feature:2"),
        ("no-then", "Feature: A\n  Scenario: B\n    When Olena goes to POK\n", "a.feature:2"),
        (
            "no-examples",
            "Feature: A\n  Scenario Outline: B\n    When Olena goes to POK\n    Then she sees the text \"<x>\"\n",
            "a.feature:2",
        ),
        ("no-scenario", "Feature: A\n", "a.feature:1"),
        ("no-gherkin", "Hello\n", "a.feature:1"),
        ("empty", "", "no scenario, or the file is empty"),
    ];
    for (name, feature, place) in table {
        let said = run_feature(name, feature, &[]);
        assert_eq!(said.code, Some(2), "{name}: {}{}", said.out, said.err);
        assert!(said.err.contains(place) || name == "empty", "{name}: {}", said.err);
        assert!(said.err.contains("nothing was run") && said.err.contains("help:"), "{name}: {}", said.err);
    }
}

#[test]
fn an_undefined_step_comes_with_the_nearest_sentences() {
    let said = run_feature(
        "nearest",
        "Feature: A\n  Scenario: B\n    When Olena gos to POK\n    Then she sees the text \"x\"\n",
        &[],
    );
    assert!(said.err.contains("did you mean") && said.err.contains("to POK"), "{}", said.err);
}

#[test]
fn a_filter_that_matches_nothing_is_named() {
    let table: [(&[&str], &str); 5] = [
        (&["--path", "b"], "--path b"),
        (&["--name", "^Walks"], "--name '^Walks'"),
        (&["--tags", "@none"], "--tags"),
        (&["--edition", "gss"], "--edition gss"),
        (&["b.feature"], "b.feature"),
    ];
    for (arguments, named) in table {
        let said = run_feature("filter", PASSES, arguments);
        assert_eq!(said.code, Some(2), "{arguments:?}: {}", said.out);
        assert!(said.err.contains(named), "{arguments:?}: {}", said.err);
    }
}

#[test]
fn what_cannot_be_understood_is_refused() {
    let table: [&[&str]; 7] = [
        &["walk"],
        &["run", "--edition", "pag-it"],
        &["run", "--agent", "firefox"],
        &["run", "--name", "("],
        &["run", "--tags", "quick"],
        &["run", "-j", "0"],
        &["run", "--features", "/no/such/folder"],
    ];
    for arguments in table {
        let said = run(arguments);
        assert_eq!(said.code, Some(2), "{arguments:?}: {}{}", said.out, said.err);
        assert!(!said.err.is_empty());
    }
}

#[test]
fn a_scenario_that_passes_is_told_and_ends_with_0() {
    let said = run_feature("passes", PASSES, &[]);
    assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
    assert!(said.out.contains("✓ a › Looks [pag, http]"), "{}", said.out);
    assert!(said.out.contains("1 scenario: 1 passed in") && said.out.contains("exit 0: conforms"), "{}", said.out);
    assert!(said.out.contains("says nothing about the live one"), "{}", said.out);
    assert!(!said.out.contains('\u{1b}'), "{}", said.out);
}

#[test]
fn a_failure_names_step_place_expectation_and_how_to_run_it_alone() {
    let said = run_feature("fails", FAILS, &["--seed", "7"]);
    assert_eq!(said.code, Some(1), "{}{}", said.out, said.err);
    for part in
        ["a.feature:5", "Then she sees the text \"zzz\"", "expected", "actual", "page seen", "exit 1: does not conform"]
    {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    let again = said.out.lines().find(|line| line.contains("collaudo run")).expect("a command");
    for part in ["--path a", "--name '^Looks$'", "--edition pag", "--agent http", "--seed 7", "--features"] {
        assert!(again.contains(part), "{part}: {again}");
    }
}

#[test]
fn pages_are_compared_with_approved_ones_apart_from_failures() {
    let folder =
        Folder::new("pages", &[("features/a.feature", PASSES), ("snapshots/a/other--pag.snap", "---\n---\nx\n")]);
    let features = folder.path("features");
    let run = |arguments: &[&str]| run(&[&["run", "--features", &features], arguments].concat());

    let new = run(&[]);
    assert_eq!(new.code, Some(1), "{}", new.out);
    assert!(new.out.contains("pages changed: 2 snapshots") && !new.out.contains("does not conform:"), "{}", new.out);
    assert!(new.out.contains("a/other--pag: no scenario refers"), "{}", new.out);
    assert_eq!(run(&["--no-snapshots"]).code, Some(0));

    assert_eq!(run(&["--update-snapshots", "--path", "a"]).code, Some(0));
    let approved = Path::new(&folder.path("snapshots/a/looks--pag.snap")).to_owned();
    fs::remove_file(folder.path("snapshots/a/other--pag.snap")).expect("the file was there");
    assert_eq!(run(&[]).code, Some(0));

    let text = fs::read_to_string(&approved).expect("it was written").replacen("page", "side", 2);
    fs::write(&approved, text).expect("a file");
    let changed = run(&[]);
    assert_eq!(changed.code, Some(1), "{}", changed.out);
    assert!(changed.out.lines().any(|line| line.trim().starts_with('-') && line.contains("side")), "{}", changed.out);
}

#[test]
fn snapshots_are_never_written_in_ci() {
    let folder = Folder::new("ci", &[("features/a.feature", PASSES), ("snapshots/.gitkeep", "")]);
    let features = folder.path("features");
    let said = said(
        collaudo(&["run", "--features", &features, "--update-snapshots"])
            .env("CI", "true")
            .output()
            .expect("it starts"),
    );
    assert_eq!(said.code, Some(2), "{}", said.out);
    assert_eq!(fs::read_dir(folder.path("snapshots")).expect("a folder").count(), 1);
}

#[test]
fn junit_keeps_failures_and_errors_apart() {
    let feature =
        format!("{FAILS}\n  Scenario: Other\n    When Olena goes to POK\n    Then she does not see the text \"zzz\"\n");
    let folder = Folder::new("junit", &[("features/a.feature", &feature)]);
    let (features, file) = (folder.path("features"), folder.path("junit.xml"));
    let said = run(&["run", "--features", &features, "--junit", &file]);
    assert_eq!(said.code, Some(1), "{}", said.out);
    let xml = fs::read_to_string(&file).expect("the report");
    assert!(xml.contains("tests=\"2\" skipped=\"0\" failures=\"1\" errors=\"0\""), "{xml}");
    assert!(xml.contains("<property name=\"edition\" value=\"pag\"/>"), "{xml}");
}

#[test]
fn a_report_that_cannot_be_written_is_told_before_anything_is_run() {
    let said = run_feature("unwritable", PASSES, &["--junit", "/no/such/folder/junit.xml"]);
    assert_eq!(said.code, Some(2), "{}", said.out);
    assert!(said.err.contains("/no/such/folder/junit.xml"), "{}", said.err);
    assert!(said.out.is_empty(), "{}", said.out);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_loses_the_file_but_not_the_result() {
    let said = run_feature("full", PASSES, &["--junit", "/dev/full"]);
    assert_eq!(said.code, Some(3), "{}", said.err);
    assert!(said.out.contains("1 passed") && said.err.contains("/dev/full"), "{}{}", said.out, said.err);
}

#[cfg(target_os = "linux")]
#[test]
fn a_text_that_is_lost_is_an_accident() {
    for command in [&["requirements"][..], &["requirements", "show", "ENTRY-03"], &["steps"], &["trace"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the device");
        let said = said(collaudo(command).stdout(full).output().expect("the program starts"));
        assert_eq!(said.code, Some(3), "{command:?} {}", said.err);
        assert!(said.err.contains("can't write to standard output"), "{}", said.err);
    }
}

#[test]
fn features_that_lie_here_and_are_not_used_are_told_of() {
    let folder = Folder::new("here", &[("features/a.feature", PASSES)]);
    let command = ["requirements", "--keyword", "MAY"];
    let said = said(collaudo(&command).current_dir(&folder.0).output().expect("the program starts"));
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("--features features"), "{}", said.err);
}

#[test]
fn a_browser_that_is_missing_is_an_accident_with_a_remedy() {
    let folder = Folder::new("browser", &[("features/a.feature", PASSES)]);
    let features = folder.path("features");
    let command = ["run", "--features", &features, "--agent", "chrome", "--driver", "/no/such/driver"];
    let said = run(&command);
    assert_eq!(said.code, Some(3), "{}{}", said.out, said.err);
    assert!(said.out.contains("install"), "{}", said.out);
}

#[test]
fn listings_list() {
    let said = run_feature("list", PASSES, &["--list", "--agent", "http", "--agent", "chrome"]);
    assert_eq!(said.code, Some(0));
    assert!(said.out.contains("[pag, http]") && said.out.contains("[pag, chrome]") && said.out.contains("2 scenarios"));
    let steps = run(&["steps", "to pok"]);
    assert_eq!(steps.code, Some(0), "{}", steps.err);
    let sentences = run(&["steps"]);
    assert!(sentences.out.lines().count() > 50);
    assert_eq!(run(&["steps", "no such sentence"]).code, Some(2));
    assert!(run(&["completions", "bash"]).out.contains("collaudo"));
}

#[test]
fn a_reader_that_goes_away_is_no_accident() {
    let folder = Folder::new("pipe", &[("features/a.feature", PASSES)]);
    let features = folder.path("features");
    let mut child =
        collaudo(&["run", "--features", &features]).stdout(std::process::Stdio::piped()).spawn().expect("it starts");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[cfg(unix)]
#[test]
fn ctrl_c_still_reports_what_was_done() {
    use std::{
        io::{BufRead as _, BufReader, Read as _},
        process::Stdio,
    };
    let mut feature = "@pag\nFeature: A\n".to_owned();
    for at in 0..400 {
        feature.push_str(&format!(
            "  Scenario: {at}\n    When Olena goes to POK\n    Then she does not see the text \"zzz\"\n"
        ));
    }
    let folder = Folder::new("ctrl-c", &[("features/a.feature", &feature)]);
    let features = folder.path("features");
    let mut child = collaudo(&["run", "--features", &features]).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    while !line.contains('✓') {
        line.clear();
        assert!(reader.read_line(&mut line).expect("a line") > 0, "it ended early");
    }
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(killed.success());
    let mut rest = String::new();
    reader.read_to_string(&mut rest).expect("text");
    assert_eq!(child.wait().expect("it ends").code(), Some(4), "{rest}");
    assert!(rest.contains("not tested") && rest.contains("exit 4: incomplete: interrupted"), "{rest}");
}
