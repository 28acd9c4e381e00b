//! A cross-check: names and roles of the page model against those that the browser itself computes.

use serde_json::json;
use url::Url;

use super::{browser, nodes};
use crate::agent::browser::session::{Command, Session};
use crate::page::Role;

const PAGE: &str = include_str!("labels.html");

/// Where the two differ on purpose: ours, the browser's.
const KNOWN: &[(&str, &str)] = &[
    // Chromium's name for a role that ARIA lacks; a date is typed like any text.
    ("textbox \"Born\"", "Date \"Born\""),
    // ARIA lacks these two as well, and the difference from a button matters to a person.
    ("file \"Photo\"", "button \"Photo\""),
    ("disclosure \"Enter with a POK account\"", "DisclosureTriangle \"Enter with a POK account\""),
    // A figure is a group with a caption.
    ("group \"Figures\"", "figure \"\""),
];

/// Roles whose node carries its text as its name, which ARIA does not give them.
const NAMED_BY_TEXT: &[Role] = &[Role::Alert, Role::Listitem, Role::Paragraph, Role::Status];

/// Role and name of the n-th element, as the browser computes them.
async fn computed(session: &Session, n: u32) -> (String, String) {
    let script = json!({ "script": "return document.getElementsByTagName('*')[arguments[0]]", "args": [n] });
    let command = Command { path: "execute/sync".into(), body: Some(script) };
    let element = session.issue("an element", command).await.unwrap().unwrap();
    let id = element.as_object().unwrap().values().next().unwrap().as_str().unwrap();
    let ask = async |what| {
        let command = Command { path: format!("element/{id}/{what}").into(), body: None };
        session.issue(what, command).await.unwrap().unwrap().as_str().unwrap().to_owned()
    };
    (ask("computedrole").await, ask("computedlabel").await)
}

#[tokio::test(flavor = "multi_thread")]
async fn names_and_roles_are_those_of_the_browser() {
    let browser = browser().await;
    let mut agent = browser.agent().await.unwrap();
    let mut address = Url::parse("data:text/html,").unwrap();
    address.set_path(&format!("text/html;charset=utf-8,{}", PAGE.replace('\n', " ")));
    agent.open(&address).await.unwrap();
    let page = agent.page().unwrap();
    let mut differences = Vec::new();
    for node in nodes(&page.nodes) {
        if node.state.hidden || node.role == Role::Text {
            continue;
        }
        let (role, name) = computed(&agent.session, node.handle.0).await;
        let name = if NAMED_BY_TEXT.contains(&node.role) { node.name.clone() } else { name };
        let (ours, theirs) = (format!("{} {:?}", node.role, node.name), format!("{role} {name:?}"));
        if ours != theirs {
            differences.push((ours, theirs));
        }
    }
    let differences: Vec<_> = differences.iter().map(|(ours, theirs)| (ours.as_str(), theirs.as_str())).collect();
    assert_eq!(differences, KNOWN);
}
