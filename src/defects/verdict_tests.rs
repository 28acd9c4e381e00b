use std::sync::Arc;

use super::*;
use crate::{
    edition::Edition,
    register::Requirement,
    run::plan::{AgentKind, Case},
};

fn defect() -> Defect {
    Defect {
        id: "entry-03-a".to_owned(),
        requirement: "ENTRY-03".to_owned(),
        report: "Something is gone.".to_owned(),
        editions: None,
        drawn: None,
        collateral: [("ENTRY-04".to_owned(), "the same page".to_owned())].into(),
        policies: None,
        pages: vec![],
        answers: vec![],
        forms: vec![],
        messages: vec![],
    }
}

fn ran(id: &str, came: Came) -> Ran {
    let case = Case {
        id: 0,
        path: "entry".to_owned(),
        file: "features/rules/entry.feature".to_owned(),
        line: 1,
        feature: String::new(),
        rule: None,
        scenario: "A".to_owned(),
        requirement: Some(Arc::new(requirement(id))),
        edition: Edition::Gss,
        agent: AgentKind::Http,
        tags: vec![],
        steps: vec![],
    };
    Ran { case: Arc::new(case), came, clean: true }
}

fn requirement(id: &str) -> Requirement {
    let text = format!(
        "id = {id:?}\nrevision = 1\nkeyword = \"MUST\"\nstatement = \"It MUST.\"\nsource = []\npaths = [\"ALL\"]\n\
         editions = [\"gss\"]\nstatus = \"strict\"\neffect = \"none\""
    );
    toml::from_str(&text).unwrap()
}

fn blame() -> Blame {
    let text = || "x".to_owned();
    Blame { scenario: text(), place: text(), step: text(), subject: text(), expected: text(), actual: text() }
}

#[test]
fn what_the_scenarios_say_decides() {
    let own = |came| ran("ENTRY-03", came);
    let unmet = || Came::Unmet(blame());
    let blocked = || Came::Blocked(blame());
    let broken = || Came::Broken("driver".to_owned());
    let untested = || Came::Untested("interrupted".to_owned());
    let table = [
        (vec![own(Came::Held), own(unmet())], Ok(()), "killed"),
        (vec![own(Came::Held), own(Came::Held)], Ok(()), "survived"),
        (vec![own(Came::Held), own(blocked())], Ok(()), "survived (blocked)"),
        (vec![own(blocked()), own(unmet())], Ok(()), "killed"),
        (vec![ran("ENTRY-04", unmet())], Ok(()), "survived (unjudged)"),
        (vec![own(Came::Held), ran("ENTRY-04", unmet())], Ok(()), "mis-blamed"),
        (vec![own(Came::Held), own(broken())], Ok(()), "broken"),
        (vec![own(unmet()), own(untested())], Ok(()), "not tried"),
        (vec![own(Came::Held)], Err(None), "idle"),
        (vec![own(unmet())], Err(None), "idle"),
        (vec![Ran { clean: false, ..own(unmet()) }], Ok(()), "survived (unjudged)"),
        (vec![Ran { clean: false, ..own(unmet()) }, own(Came::Held)], Ok(()), "survived"),
        (vec![], Ok(()), "survived (unjudged)"),
    ];
    for (ran, effective, expected) in table {
        assert_eq!(outcome(&defect(), &ran, effective.clone()).name(), expected, "{ran:#?} {effective:?}");
    }
}

#[test]
fn what_else_fails_is_told_with_the_reason_why_that_is_right() {
    let ran = [
        ran("ENTRY-03", Came::Unmet(blame())),
        ran("ENTRY-04", Came::Unmet(blame())),
        ran("ENTRY-04", Came::Unmet(blame())),
        ran("ENTRY-05", Came::Unmet(blame())),
        ran("ENTRY-06", Came::Blocked(blame())),
        ran("PATH-01", Came::Unmet(blame())),
    ];
    let told: Vec<(String, bool)> =
        collateral(&defect(), &ran).into_iter().map(|one| (one.requirement, one.reason.is_some())).collect();
    let expected = [("ENTRY-04", true), ("ENTRY-05", false), ("PATH-01", true)];
    assert_eq!(told, expected.map(|(id, justified)| (id.to_owned(), justified)));
}
