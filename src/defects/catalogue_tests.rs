use super::*;

fn load(text: &str) -> Result<Catalogue, Problems> {
    Catalogue::of(vec![SourceFile::new("defects/entry.toml".to_owned(), text)])
}

const GOOD: &str = r#"
title = "The way in"

[[defect]]
id = "entry-03-no-control"
requirement = "ENTRY-03"
report = "The link is gone."
editions = ["gss", "pag-uk"]
collateral = { "PATH-01" = "the path begins with it" }
policy = { polimi_password = { length = 7 } }

[[defect.page]]
on = "pok/login/index.php"
heading = "Log in"
remove = { role = "link", name = "Polimi login" }

[[defect.answer]]
on = ["aunicalogin/*", "pok"]
method = "POST"
redirect = "pok/login"

[[defect.form]]
on = "pok/signup"
field = "city"

[[defect.message]]
subject = "Confirm"
drop = true
"#;

#[test]
fn a_defect_is_read_whole() {
    let catalogue = load(GOOD).unwrap();
    let defect = catalogue.get("entry-03-no-control").unwrap();
    assert_eq!((defect.area(), defect.parts()), ("ENTRY", 4));
    assert_eq!(defect.policy(Edition::Pag).polimi_password.length, 7);
    assert_eq!(defect.editions.as_deref(), Some(&[Edition::Gss, Edition::PagUk][..]));
    let on = &defect.answers[0].on;
    assert!(on.is("aunicalogin/x/y") && on.is("aunicalogin") && on.is("pok") && !on.is("pok/login"));
}

/// What is said about a text, with the line and column that it points at.
fn said(text: &str) -> Vec<String> {
    use miette::Diagnostic as _;
    let told = |problem: &Problem| {
        let span = problem.labels().unwrap().next().unwrap();
        let place = problem.source_code().unwrap().read_span(span.inner(), 0, 0).unwrap();
        format!("{}:{}: {problem}", place.line() + 1, place.column() + 1)
    };
    load(text).unwrap_err().all.iter().map(told).collect()
}

fn entry(rest: &str) -> String {
    format!("[[defect]]\nid = \"entry-03-a\"\nrequirement = \"ENTRY-03\"\nreport = \"It is gone.\"\n{rest}")
}

#[test]
fn whatever_is_wrong_is_told_with_its_place() {
    let page = |change: &str| entry(&format!("[[defect.page]]\non = \"pok\"\n{change}\n"));
    let table = [
        ("[[defect]\n".to_owned(), "1:"),
        ("[[defects]]\n".to_owned(), "1:3: unknown field `defects`"),
        (entry("colour = 1\npolicy = {}\n"), "5:1: unknown field `colour`"),
        (entry(""), "2:6: \"entry-03-a\" changes nothing"),
        (entry("policy = { password = 1 }\n"), "5:10: policy has no `password`, expected one of "),
        (entry("editions = [\"gsss\"]\n"), "5:13: unknown variant `gsss`"),
        (page(""), "5:1: expected one of remove, rename"),
        (
            page("remove = { role = \"link\" }\ntitle = \"\""),
            "5:1: expected one change in a part, found remove and title",
        ),
        (page("remove = { role = \"lnk\", name = \"a\" }"), "7:10: unknown variant `lnk`"),
        (page("remove = { rol = \"link\", name = \"a\" }"), "7:12: unknown field `rol`"),
        (page("title = 3"), "7:9: invalid type: integer"),
        (
            entry("[[defect.page]]\non = \"pik/login\"\ntitle = \"\"\n"),
            "6:6: unknown origin \"pik\", expected one of pok, ",
        ),
        (entry("[[defect.message]]\nsubject = \"a\"\n"), "5:1: expected one of drop, recipient, copy_to, text"),
        (
            entry("policy = {}\n").replace("entry-03-a", "entry-3-a"),
            "2:6: \"entry-3-a\" is no name for a defect of ENTRY-03",
        ),
        (entry("policy = {}\n").replace("It is gone.", " "), "4:10: the report is empty"),
        (
            format!("{0}\n{0}", entry("policy = {}\n")),
            "8:6: there is another defect \"entry-03-a\" in defects/entry.toml",
        ),
    ];
    for (text, expected) in table {
        let said = said(&text);
        assert!(said.iter().any(|one| one.starts_with(expected)), "{text}\nexpected {expected}\nsaid {said:#?}");
    }
}

#[test]
fn what_is_not_there_is_answered_with_what_is_most_like_it() {
    let catalogue = load(GOOD).unwrap();
    let error = catalogue.get("entry-03-no-contrl").unwrap_err();
    assert_eq!(error.to_string(), "there is no defect \"entry-03-no-contrl\"");
    assert!(catalogue.of_requirement("ENTRY-3").is_err());
    assert_eq!(catalogue.of_requirement("ENTRY-03").unwrap().len(), 1);
}

#[test]
fn the_catalogue_that_comes_with_the_program_is_sound() {
    match Catalogue::load(&DefectSource::Embedded) {
        Ok(_) | Err(CatalogueError::Source(SourceError::Empty { .. })) => {}
        Err(CatalogueError::Problems(problems)) => {
            panic!("{:#?}", problems.all.iter().map(|one| (one.file(), one.line, &one.message)).collect::<Vec<_>>())
        }
        Err(error) => panic!("{error}"),
    }
}
