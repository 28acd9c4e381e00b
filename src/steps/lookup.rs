//! Finds things on a page as a person does: by what they are, what they are called, and what they stand under.

use crate::{
    judge::Finding,
    page::{Node, Page, Role},
};

/// Separates what something stands under from its name: `Date of birth > dd`.
const UNDER: &str = " > ";

/// What a person would call a thing on a page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Link,
    Button,
    Box,
    Tab,
    Field,
    List,
    Toggle,
    Heading,
    Group,
    Image,
    Message,
}

impl Kind {
    pub(crate) const fn noun(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Button => "button",
            Self::Box => "box",
            Self::Tab => "tab",
            Self::Field => "field",
            Self::List => "list",
            Self::Toggle => "check box",
            Self::Heading => "heading",
            Self::Group => "group",
            Self::Image => "image",
            Self::Message => "message",
        }
    }

    pub(crate) fn is(self, role: Role) -> bool {
        let roles: &[Role] = match self {
            Self::Link => &[Role::Link],
            Self::Button => &[Role::Button],
            Self::Box => &[Role::Disclosure],
            Self::Tab => &[Role::Tab],
            Self::Field => &[
                Role::Textbox,
                Role::Searchbox,
                Role::Combobox,
                Role::Listbox,
                Role::Spinbutton,
                Role::Slider,
                Role::File,
            ],
            Self::List => &[Role::Combobox, Role::Listbox],
            Self::Toggle => &[Role::Checkbox, Role::Switch, Role::Radio],
            Self::Heading => &[Role::Heading],
            Self::Group => &[Role::Group, Role::Radiogroup],
            Self::Image => &[Role::Image],
            Self::Message => &[Role::Alert, Role::Status],
        };
        roles.contains(&role)
    }
}

/// A node, and whether it or what it is in is hidden.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'p> {
    pub(crate) node: &'p Node,
    pub(crate) hidden: bool,
}

/// Every node, in document order.
pub(crate) fn flat(page: &Page) -> Vec<Found<'_>> {
    let mut all = Vec::new();
    page.nodes.iter().for_each(|node| collect(node, false, &mut all));
    all
}

fn collect<'p>(node: &'p Node, within_hidden: bool, all: &mut Vec<Found<'p>>) {
    let hidden = within_hidden || node.state.hidden;
    all.push(Found { node, hidden });
    node.children.iter().for_each(|child| collect(child, hidden, all));
}

/// One visible thing of this kind and name; links of one name to one place count as one. The finding tells what was
/// there instead.
pub(crate) fn find<'p>(page: &'p Page, kind: Kind, label: &str) -> Result<&'p Node, Finding> {
    let all = any(page, kind, label)?;
    let visible: Vec<_> = all.iter().filter(|found| !found.hidden).map(|found| found.node).collect();
    match visible.as_slice() {
        [] => Err(missing(kind, label, "in the page, but not shown".to_owned())),
        [first, others @ ..] if others.iter().all(|other| first.target.is_some() && first.target == other.target) => {
            Ok(first)
        }
        several => Err(missing(kind, label, format!("{} of that name", several.len()))),
    }
}

/// Everything of this kind and name, hidden or not; at least one.
pub(crate) fn any<'p>(page: &'p Page, kind: Kind, label: &str) -> Result<Vec<Found<'p>>, Finding> {
    let (scope, name) = scoped(page, kind, label)?;
    let found: Vec<_> = scope.iter().copied().filter(|f| kind.is(f.node.role) && same(&f.node.name, name)).collect();
    if found.is_empty() { Err(missing(kind, label, near(&scope, kind))) } else { Ok(found) }
}

/// What stands under the last part of a label's path, and the name that remains.
pub(crate) fn scoped<'p, 'l>(page: &'p Page, kind: Kind, label: &'l str) -> Result<(Vec<Found<'p>>, &'l str), Finding> {
    let mut scope = flat(page);
    let mut rest = label;
    while let Some((place, name)) = rest.split_once(UNDER) {
        scope = under(&scope, place).ok_or_else(|| missing(kind, label, format!("there is no {place:?}")))?;
        rest = name;
    }
    Ok((scope, rest))
}

/// What is in the group, box or region of this name, or follows the heading of this name; or else is in the landmark of
/// this role.
pub(crate) fn under<'p>(scope: &[Found<'p>], place: &str) -> Option<Vec<Found<'p>>> {
    let named = |found: &&Found<'_>| same(&found.node.name, place);
    let holds = |found: &&Found<'_>| !found.node.children.is_empty() && found.node.role != Role::Heading;
    let role = landmark(place);
    let is_landmark = |found: &&Found<'_>| Some(found.node.role) == role && found.node.name.is_empty();
    let container = scope.iter().filter(named).find(holds).or_else(|| scope.iter().find(is_landmark));
    if let Some(container) = container {
        let mut inside = Vec::new();
        let hidden = container.hidden;
        container.node.children.iter().for_each(|child| collect(child, hidden, &mut inside));
        return Some(inside);
    }
    let start = scope.iter().position(|found| found.node.role == Role::Heading && same(&found.node.name, place))?;
    let level = scope.get(start)?.node.state.level.unwrap_or(1);
    let ends = |found: &&Found<'p>| {
        found.node.role == Role::Heading && found.node.state.level.unwrap_or(1) <= level && !found.hidden
    };
    let after = scope.get(start + 1..).unwrap_or_default();
    let length = after.iter().position(|found| ends(&found)).unwrap_or(after.len());
    Some(after.get(..length).unwrap_or_default().to_vec())
}

/// The landmark that a word stands for.
fn landmark(word: &str) -> Option<Role> {
    match word {
        "banner" => Some(Role::Banner),
        "contentinfo" => Some(Role::Contentinfo),
        "main" => Some(Role::Main),
        "navigation" => Some(Role::Navigation),
        _ => None,
    }
}

/// Whether two names are the same but for white space.
pub(crate) fn same(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

/// A text with its white space made plain.
pub(crate) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The finding that something is not there as expected.
pub(crate) fn missing(kind: Kind, label: &str, actual: String) -> Finding {
    let subject = format!("{} {label:?}", kind.noun());
    Finding { requirement: None, subject, expected: "shown on the page".to_owned(), actual, met: false }
}

/// What of that kind is shown instead.
fn near(scope: &[Found<'_>], kind: Kind) -> String {
    let names: Vec<_> = scope
        .iter()
        .filter(|found| kind.is(found.node.role) && !found.hidden)
        .map(|found| format!("{:?}", found.node.name))
        .collect();
    if names.is_empty() {
        format!("not there, nor any other {}", kind.noun())
    } else {
        format!("not there; shown: {}", names.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::State;

    fn node(role: Role, name: &str) -> Node {
        Node { role, name: name.to_owned(), ..Node::default() }
    }

    fn heading(level: u8, name: &str) -> Node {
        Node { state: State { level: Some(level), ..State::default() }, ..node(Role::Heading, name) }
    }

    fn page() -> Page {
        let hidden = State { hidden: true, ..State::default() };
        let date = Node { children: vec![node(Role::Textbox, "dd")], ..node(Role::Group, "Date of birth") };
        let boxed = Node { state: hidden, ..node(Role::Group, "") };
        let boxed = Node { children: vec![node(Role::Link, "Declare")], ..boxed };
        Page {
            address: "http://pok.localhost/".parse().unwrap(),
            title: String::new(),
            language: None,
            resources: Vec::new(),
            nodes: vec![
                date,
                boxed,
                heading(2, "By SMS"),
                node(Role::Button, "Enable"),
                heading(2, "By mail"),
                node(Role::Button, "Enable"),
                node(Role::Button, "Log\n out"),
            ],
        }
    }

    #[test]
    fn things_are_found_by_kind_and_name_and_place() {
        let page = page();
        for (kind, label) in [
            (Kind::Field, "dd"),
            (Kind::Field, "Date of birth > dd"),
            (Kind::Button, "By SMS > Enable"),
            (Kind::Button, "Log out"),
        ] {
            assert!(find(&page, kind, label).is_ok(), "{label}");
        }
    }

    #[test]
    fn what_is_not_found_tells_what_is_there() {
        let page = page();
        let table = [
            (Kind::Button, "Enable", "2 of that name"),
            (Kind::Link, "Declare", "in the page, but not shown"),
            (Kind::Field, "mm", "not there; shown: \"dd\""),
            (Kind::Tab, "x", "not there, nor any other tab"),
            (Kind::Button, "By post > Enable", "there is no \"By post\""),
        ];
        for (kind, label, expected) in table {
            assert_eq!(find(&page, kind, label).unwrap_err().actual, expected, "{label}");
        }
    }
}
