//! A page as text: one node a line, pleasant to compare.

use std::fmt::Write as _;

use url::Url;

use super::{Node, Page, Role};

/// More choices than this are counted, not listed.
const LISTED_CHOICES: usize = 12;

/// The page as indented text, in document order.
///
/// Links within the origin show their path alone, others their whole address.
#[must_use]
pub fn outline(page: &Page) -> String {
    let mut text = String::new();
    line(&mut text, 0, &format!("page {:?}", page.title));
    line(&mut text, 0, &format!("address: {}", page.address));
    if let Some(language) = &page.language {
        line(&mut text, 0, &format!("language: {language}"));
    }
    for node in &page.nodes {
        write_node(&mut text, node, 0, &page.address);
    }
    text
}

fn write_node(text: &mut String, node: &Node, depth: usize, address: &Url) {
    line(text, depth, &head(node, address));
    let inner = depth + 1;
    if let Some(hint) = &node.hint {
        line(text, inner, &format!("hint: {hint}"));
    }
    if let Some(error) = &node.error {
        line(text, inner, &format!("error: {error}"));
    }
    if node.choices.len() > LISTED_CHOICES {
        line(text, inner, &format!("options: {}", node.choices.len()));
    } else {
        for choice in &node.choices {
            let states = [("selected", choice.selected), ("disabled", choice.disabled)];
            line(text, inner, &format!("option {:?}{}", choice.label, listed(&states)));
        }
    }
    for child in &node.children {
        write_node(text, child, inner, address);
    }
}

fn head(node: &Node, address: &Url) -> String {
    let mut head = node.role.to_string();
    if let Some(level) = node.state.level {
        let _ = write!(head, " {level}");
    }
    if !node.name.is_empty() {
        let _ = write!(head, " {}", quoted(&node.name));
    }
    head.push_str(&states(node));
    if let Some(value) = &node.value {
        let _ = write!(head, " = {}", quoted(value));
    }
    if let Some(target) = &node.target {
        let _ = write!(head, " -> {}", short(target, address));
    }
    head
}

fn states(node: &Node) -> String {
    let state = &node.state;
    listed(&[
        ("required", state.required),
        ("disabled", state.disabled),
        ("read-only", state.readonly),
        ("invalid", state.invalid),
        ("masked", state.masked),
        ("checked", state.checked == Some(true)),
        ("unchecked", state.checked == Some(false)),
        ("expanded", state.expanded == Some(true)),
        ("collapsed", state.expanded == Some(false)),
        ("selected", state.selected == Some(true)),
        ("unnamed", node.name.is_empty() && needs_name(node.role)),
        ("hidden", state.hidden),
    ])
}

/// Without a name nobody can tell what it is for.
const fn needs_name(role: Role) -> bool {
    super::roles::is_control(role) || matches!(role, Role::Image)
}

fn listed(states: &[(&str, bool)]) -> String {
    let on: Vec<&str> = states.iter().filter(|(_, on)| *on).map(|(name, _)| *name).collect();
    if on.is_empty() { String::new() } else { format!(" ({})", on.join(", ")) }
}

/// Text in quotes, as it is but for quotes and line ends.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

fn short(target: &Url, address: &Url) -> String {
    if target.origin() == address.origin() && target.has_host() {
        target[url::Position::BeforePath..].to_owned()
    } else {
        match (target.scheme(), target.path().split_once([';', ','])) {
            ("data", Some((media_type, _))) => format!("data:{media_type}"),
            _ => target.to_string(),
        }
    }
}

fn line(text: &mut String, depth: usize, content: &str) {
    for _ in 0..depth {
        text.push_str("  ");
    }
    text.push_str(content);
    text.push('\n');
}
