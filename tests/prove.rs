//! Defects and the proof that scenarios notice them: what is killed, what survives, and what proves nothing.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: the program itself is started")]

use std::{fs, process::Command};

use tempfile::TempDir;

const DOCUMENTS: &str = "[[document]]\nid = \"pag\"\ntitle = \"A guide\"\nfile = \"guide.txt\"\nsha256 = \"00\"\n";

const FEATURE: &str = r#"@no-snapshot @pag
Feature: The way in

  @ENTRY-01
  Rule: The home page offers "Log in"

    Scenario: It is offered
      When Olena goes to POK
      Then she sees the link "Log in"

  @ENTRY-02
  Rule: The login page refuses strangers

    Scenario: A stranger
      When Olena goes to POK
      And she follows the link "Log in"
      Then she sees the button "Log in"
      When she fills in "Username" with "nobody"
      And she fills in "Password" with "nothing"
      And she presses the button "Log in"
      Then she sees a message

  @ENTRY-03
  Rule: Nothing is wrong

    Scenario: The home page
      When Olena goes to POK
      Then she does not see the text "Error"
"#;

const DEFECTS: &str = r#"
[[defect]]
id = "entry-01-gone"
requirement = "ENTRY-01"
report = "There is no \"Log in\"."
collateral = { ENTRY-02 = "the way in begins with it" }
[[defect.page]]
on = "pok"
remove = { role = "link", name = "Log in" }

[[defect]]
id = "entry-01-failing"
requirement = "ENTRY-01"
report = "The home page is down."
[[defect.answer]]
on = "pok"
status = 500

[[defect]]
id = "entry-01-harmless"
requirement = "ENTRY-01"
report = "The home page says more."
[[defect.page]]
on = "pok"
add = { html = "<p>More</p>" }

[[defect]]
id = "entry-01-idle"
requirement = "ENTRY-01"
report = "There is no \"Log out\"."
[[defect.page]]
on = "pok"
remove = { role = "link", name = "Log out" }

[[defect]]
id = "entry-02-tabs"
requirement = "ENTRY-02"
report = "The login page has tabs instead of a form."
policy = { login_page = "tabs" }

[[defect]]
id = "entry-02-silent"
requirement = "ENTRY-02"
report = "The login page comes again without a word."
[[defect.answer]]
on = "pok/login/*"
unchanged = true

[[defect]]
id = "entry-02-unreachable"
requirement = "ENTRY-02"
report = "Nobody comes to the login page."
[[defect.page]]
on = "pok"
remove = { role = "link", name = "Log in" }

[[defect]]
id = "entry-03-error"
requirement = "ENTRY-03"
report = "The home page shows an error."
[[defect.page]]
on = "pok"
add = { html = "<p role=alert>Error</p>", before = { role = "heading" } }
"#;

/// A checkout with this feature and these defects.
fn checkout(feature: &str, defects: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let requirement = |number: u8| {
        format!(
            "[[requirement]]\nid = \"ENTRY-0{number}\"\nrevision = 1\nkeyword = \"MUST\"\n\
             statement = \"The portal MUST do {number}.\"\nsource = [{{ derived = \"it does\" }}]\npaths = [\"ALL\"]\n\
             editions = [\"pag\"]\nstatus = \"strict\"\neffect = \"none\"\n"
        )
    };
    let register: String = (1..=3).map(requirement).collect();
    write("fixtures/requirements/documents.toml", DOCUMENTS);
    write("fixtures/requirements/entry.toml", &format!("title = \"The way in\"\n{register}"));
    write("fixtures/defects/entry.toml", defects);
    write("features/rules/entry.feature", feature);
    folder
}

struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

fn prove(folder: &TempDir, arguments: &[&str]) -> Said {
    let features = folder.path().join("features").display().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_collaudo"));
    command.args(["prove", "--features", &features]).args(arguments).env("NO_COLOR", "1");
    let output = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// The outcome that the matrix tells of a defect.
fn outcome<'a>(said: &'a Said, defect: &str) -> &'a str {
    let line = said.out.lines().find(|line| line.contains(&format!(" {defect} ")));
    let rest = line.and_then(|line| line.split_once(defect)).map(|(_, rest)| rest.trim()).unwrap_or_default();
    rest.trim_end_matches("pag").trim()
}

#[test]
fn each_defect_comes_to_what_the_scenarios_make_of_it() {
    let folder = checkout(FEATURE, DEFECTS);
    let csv = folder.path().join("proof.csv");
    let json = folder.path().join("proof.json");
    let said = prove(&folder, &["--csv", &csv.display().to_string(), "--json", &json.display().to_string()]);
    let expected = [
        ("entry-01-gone", "killed"),
        ("entry-01-failing", "killed"),
        ("entry-01-harmless", "survived"),
        ("entry-01-idle", "idle"),
        ("entry-02-tabs", "killed"),
        ("entry-02-silent", "killed"),
        ("entry-02-unreachable", "survived (blocked)"),
        ("entry-03-error", "killed"),
    ];
    let csv = fs::read_to_string(csv).expect("a file");
    for (defect, word) in expected {
        assert_eq!(outcome(&said, defect), word, "{defect} in\n{}\n{}", said.out, said.err);
        assert!(csv.contains(&format!(",{defect},pag,{word},")), "{defect} in\n{csv}");
    }
    assert!(said.out.contains("pok: no link \"Log out\", only "), "{}", said.out);
    assert!(said.out.contains("8 defects: 5 killed, 1 survived, 1 survived (blocked), 1 idle"), "{}", said.out);
    assert!(said.out.ends_with("exit 1: not every defect is killed\n"), "{}", said.out);
    let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(json).expect("a file")).expect("JSON");
    assert_eq!(json["defects"][0]["outcome"], "killed");
    assert_eq!(json["defects"][0]["by"]["subject"], "link \"Log in\"");
    assert_eq!(said.code, Some(1));
}

#[test]
fn the_exit_code_tells_what_proving_came_to() {
    let folder = checkout(FEATURE, DEFECTS);
    let table: [(&[&str], i32, &str); 8] = [
        (&["--defect", "entry-01-gone", "--defect", "entry-03-error"], 0, "exit 0: every defect is killed"),
        (&["--defect", "entry-01-harmless"], 1, "exit 1: not every defect is killed"),
        (&["--defect", "entry-01-idle"], 1, "it never took effect"),
        (&["--requirement", "ENTRY-03", "-j", "1"], 0, "1 defect: 1 killed"),
        (&["--defect", "entry-01-gon"], 2, "there is no defect \"entry-01-gon\""),
        (&["--requirement", "ENTRY-1"], 2, "no defect breaks \"ENTRY-1\""),
        (&["--edition", "gss"], 2, "nothing matches --edition gss"),
        (&["--csv", "/no/such/folder/proof.csv"], 2, "can't write /no/such/folder/proof.csv"),
    ];
    for (arguments, code, text) in table {
        let said = prove(&folder, arguments);
        let all = format!("{}{}", said.out, said.err);
        assert_eq!(said.code, Some(code), "{arguments:?}\n{all}");
        assert!(all.contains(text), "{arguments:?}\n{all}");
    }
}

#[test]
fn with_the_whole_suite_it_is_told_what_else_fails() {
    let folder = checkout(FEATURE, DEFECTS);
    let said = prove(&folder, &["--full", "--defect", "entry-02-unreachable", "--defect", "entry-01-failing"]);
    assert_eq!(outcome(&said, "entry-02-unreachable"), "mis-blamed", "{}", said.out);
    assert_eq!(outcome(&said, "entry-01-failing"), "killed", "{}", said.out);
    assert!(said.out.contains("and ENTRY-01 not justified"), "{}", said.out);
    assert!(said.out.contains("and ENTRY-03 not justified"), "{}", said.out);
    assert_eq!(said.code, Some(1));
}

#[test]
fn what_is_judged_without_a_defect_and_what_fails_without_one_is_told() {
    let few: String = DEFECTS.split("[[defect]]").take(2).collect::<Vec<_>>().join("[[defect]]");
    let said = prove(&checkout(FEATURE, &few), &[]);
    assert!(said.out.contains("ENTRY-02 no defect breaks it: The portal MUST do 2."), "{}", said.out);
    assert_eq!(said.code, Some(1), "{}", said.out);

    let wrong = FEATURE.replace("sees the link \"Log in\"", "sees the link \"Enter\"");
    let said = prove(&checkout(&wrong, &few), &["--defect", "entry-01-gone"]);
    assert_eq!(outcome(&said, "entry-01-gone"), "survived (unjudged)", "{}", said.out);
    assert!(said.out.contains("fails without any defect"), "{}", said.out);
    assert_eq!(said.code, Some(1));
}

#[test]
fn a_catalogue_with_mistakes_is_refused_with_their_places() {
    let table = [
        (DEFECTS.replace("role = \"link\"", "role = \"lnk\""), "entry.toml:9:10]"),
        (DEFECTS.replace("login_page = \"tabs\"", "login_pages = \"tabs\""), "policy has no `login_pages`"),
        (DEFECTS.replace("ENTRY-02 = \"the", "ENTRY-12 = \"the"), "the register has no requirement ENTRY-12"),
    ];
    for (defects, expected) in table {
        let said = prove(&checkout(FEATURE, &defects), &[]);
        assert_eq!(said.code, Some(2), "{}", said.err);
        assert!(said.err.contains(expected), "expected {expected}\n{}", said.err);
    }
}

#[test]
fn random_defects_are_the_same_for_the_same_seed_and_survivors_are_told_as_they_would_stand_in_a_file() {
    let folder = checkout(FEATURE, DEFECTS);
    let json = folder.path().join("proof.json");
    let drawn = |seed: &str| {
        let said = prove(&folder, &["--random", "12", "--seed", seed, "--json", &json.display().to_string()]);
        let json = fs::read_to_string(&json).unwrap_or_else(|error| panic!("{error}\n{}{}", said.out, said.err));
        let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let outcome = |one: &serde_json::Value| (one["toml"].to_string(), one["outcome"].to_string());
        (said, json["defects"].as_array().expect("defects").iter().map(outcome).collect::<Vec<_>>())
    };
    let (said, first) = drawn("1");
    assert_eq!(first.len(), 12, "{}", said.out);
    assert!(first.iter().any(|(_, outcome)| outcome.contains("killed")), "{}", said.out);
    assert!(first.iter().any(|(_, outcome)| outcome.contains("survived")), "{}", said.out);
    assert!(said.out.contains("| [[defect]]\n"), "{}", said.out);
    assert!(said.out.ends_with("exit 1: not every defect is killed\n"), "{}", said.out);
    assert_eq!(said.code, Some(1));
    assert_eq!(drawn("1").1, first);
    assert_ne!(drawn("2").1, first);
}

#[test]
fn what_no_document_fixes_does_not_survive() {
    let folder = checkout(FEATURE, DEFECTS);
    let operators = [
        "drop",
        "swap",
        "number",
        "optional",
        "no-hint",
        "rule",
        "value",
        "unchanged",
        "words",
        "unsent",
        "misdirected",
        "elsewhere",
    ];
    let patterns = format!(
        "[[undocumented]]\noperator = {operators:?}\npage = [\"*\"]\ncontrol = [\"*\"]\nreason = \"A small guide.\"\n"
    );
    let file = folder.path().join("fixtures/defects/undocumented.toml");
    fs::write(&file, patterns).expect("a file");
    let said = prove(&folder, &["--random", "5"]);
    assert!(said.out.contains("5 defects: 5 undocumented"), "{}{}", said.out, said.err);
    assert!(said.out.contains("A small guide."), "{}", said.out);
    assert_eq!(said.code, Some(0));

    fs::write(&file, "[[undocumented]]\noperator = [\"drip\"]\n").expect("a file");
    let said = prove(&folder, &["--random", "5"]);
    assert!(said.err.contains("undocumented.toml:2"), "{}", said.err);
    assert_eq!(said.code, Some(2));
}
