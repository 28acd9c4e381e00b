//! Finding things on a page as a person does: by role and name.

use std::fmt;

use super::{Node, Page, Role, dom::normal};

/// Why there is no one thing of that role and name.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Lookup {
    /// Nothing is called that.
    #[error("no {role} {name:?}{}", others(near))]
    NotFound {
        /// The role that was looked for.
        role: Role,
        /// The name that was looked for.
        name: String,
        /// The names of the visible nodes of that role.
        near: Vec<String>,
    },
    /// Several are called that.
    #[error("{count} of {role} {name:?}, expected one")]
    Ambiguous {
        /// The role that was looked for.
        role: Role,
        /// The name that was looked for.
        name: String,
        /// How many there are.
        count: usize,
    },
    /// It is in the page but not shown.
    #[error("{role} {name:?} is hidden")]
    Hidden {
        /// The role that was looked for.
        role: Role,
        /// The name that was looked for.
        name: String,
    },
}

fn others(near: &[String]) -> String {
    if near.is_empty() { String::new() } else { format!(", only {}", near.join(", ")) }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format!("{self:?}").to_lowercase())
    }
}

/// A part of a page, or all of it.
#[derive(Clone, Debug)]
pub struct Scope<'a> {
    nodes: Vec<&'a Node>,
}

impl<'a> Scope<'a> {
    /// Every node of a role, shown or not, in document order.
    pub fn all(&self, role: Role) -> impl Iterator<Item = &'a Node> + use<'a> {
        self.iter().filter(move |node| node.role == role)
    }

    /// Every node, in document order.
    pub fn iter(&self) -> impl Iterator<Item = &'a Node> + use<'a> {
        let mut stack: Vec<&'a Node> = self.nodes.iter().rev().copied().collect();
        std::iter::from_fn(move || {
            let node = stack.pop()?;
            stack.extend(node.children.iter().rev());
            Some(node)
        })
    }

    /// The one visible node of this role and name; white space aside, names compare exactly.
    ///
    /// # Errors
    ///
    /// If there is none, if it is hidden, or if there are several (links of one name to one target count as one).
    pub fn find(&self, role: Role, name: &str) -> Result<&'a Node, Lookup> {
        let name = normal(name);
        let named: Vec<&Node> = self.all(role).filter(|node| label(node) == name).collect();
        let mut shown = named.iter().copied().filter(|node| !node.state.hidden);
        match (shown.next(), shown.next()) {
            (Some(one), None) => Ok(one),
            (Some(one), Some(other)) => {
                let same = |node: &Node| node.target.is_some() && node.target == one.target;
                if same(other) && shown.all(same) {
                    return Ok(one);
                }
                let count = named.iter().filter(|node| !node.state.hidden).count();
                Err(Lookup::Ambiguous { role, name, count })
            }
            (None, _) if !named.is_empty() => Err(Lookup::Hidden { role, name }),
            (None, _) => Err(Lookup::NotFound { role, name, near: self.names(role) }),
        }
    }

    /// The names of the visible nodes of a role.
    #[must_use]
    pub fn names(&self, role: Role) -> Vec<String> {
        self.all(role).filter(|node| !node.state.hidden).map(label).filter(|name| !name.is_empty()).collect()
    }

    /// The visible headings.
    #[must_use]
    pub fn headings(&self) -> Vec<&'a Node> {
        self.all(Role::Heading).filter(|node| !node.state.hidden).collect()
    }

    /// The texts of the visible alerts, and of the error messages beside controls.
    #[must_use]
    pub fn alerts(&self) -> Vec<String> {
        let alert = |node: &'a Node| match (&node.error, node.role) {
            (Some(error), _) => Some(error.clone()),
            (None, Role::Alert) => Some(text_of([node])),
            (None, _) => None,
        };
        self.iter().filter(|node| !node.state.hidden).filter_map(alert).filter(|text| !text.is_empty()).collect()
    }

    /// The visible text, a line a node.
    #[must_use]
    pub fn text(&self) -> String {
        text_of(self.nodes.iter().copied())
    }
}

impl Page {
    /// The whole page.
    #[must_use]
    pub fn scope(&self) -> Scope<'_> {
        Scope { nodes: self.nodes.iter().collect() }
    }

    /// Every node of a role, shown or not, in document order.
    pub fn all(&self, role: Role) -> impl Iterator<Item = &Node> {
        self.scope().all(role)
    }

    /// The one visible node of this role and name; white space aside, names compare exactly.
    ///
    /// # Errors
    ///
    /// If there is none, if it is hidden, or if there are several (links of one name to one target count as one).
    pub fn find(&self, role: Role, name: &str) -> Result<&Node, Lookup> {
        self.scope().find(role, name)
    }

    /// The name of what a handle stands for.
    #[must_use]
    pub fn named(&self, handle: super::Handle) -> Option<&str> {
        self.scope().iter().find(|node| node.handle == handle).map(|node| node.name.as_str())
    }

    /// The visible headings.
    #[must_use]
    pub fn headings(&self) -> Vec<&Node> {
        self.scope().headings()
    }

    /// The texts of the visible alerts, and of the error messages beside controls.
    #[must_use]
    pub fn alerts(&self) -> Vec<String> {
        self.scope().alerts()
    }

    /// The visible text, a line a node.
    #[must_use]
    pub fn text(&self) -> String {
        self.scope().text()
    }

    /// What the visible group, region, disclosure and the like of this name contains, or what follows the heading of this
    /// name up to the next of its level.
    ///
    /// # Errors
    ///
    /// If nothing visible is called that.
    pub fn within(&self, name: &str) -> Result<Scope<'_>, Lookup> {
        let name = normal(name);
        let contains = |node: &&Node| !node.state.hidden && holds(node.role) && label(node) == name;
        if let Some(node) = self.scope().iter().find(contains) {
            return Ok(Scope { nodes: node.children.iter().collect() });
        }
        let near = || self.scope().names(Role::Heading);
        section(&self.nodes, &name).ok_or_else(|| Lookup::NotFound {
            role: Role::Heading,
            name: name.clone(),
            near: near(),
        })
    }
}

/// Whether it is a container that people refer to by name.
const fn holds(role: Role) -> bool {
    matches!(
        role,
        Role::Banner
            | Role::Complementary
            | Role::Contentinfo
            | Role::Dialog
            | Role::Disclosure
            | Role::Form
            | Role::Group
            | Role::List
            | Role::Listitem
            | Role::Main
            | Role::Navigation
            | Role::Radiogroup
            | Role::Region
            | Role::Search
            | Role::Table
            | Role::Tablist
            | Role::Tabpanel
    )
}

/// The siblings after a heading, up to the next heading of its level or above.
fn section<'a>(nodes: &'a [Node], name: &str) -> Option<Scope<'a>> {
    let is_it = |node: &Node| node.role == Role::Heading && !node.state.hidden && node.name == name;
    if let Some(at) = nodes.iter().position(is_it) {
        let level = nodes.get(at).and_then(|node| node.state.level);
        let ends = |node: &&Node| node.role == Role::Heading && node.state.level <= level;
        return Some(Scope { nodes: nodes.iter().skip(at + 1).take_while(|node| !ends(node)).collect() });
    }
    nodes.iter().find_map(|node| section(&node.children, name))
}

/// The name, or for what has none the text of its content.
fn label(node: &Node) -> String {
    let speaks = matches!(node.role, Role::Cell | Role::Columnheader | Role::Listitem | Role::Rowheader);
    if node.name.is_empty() && speaks { normal(&text_of([node])) } else { node.name.clone() }
}

/// The visible text of nodes, a line each.
pub(super) fn text_of<'a>(nodes: impl IntoIterator<Item = &'a Node>) -> String {
    let mut lines = Vec::new();
    for node in nodes {
        say(node, &mut lines);
    }
    lines.join("\n")
}

/// Whether its name is the text of its children, put together.
fn repeats_children(node: &Node) -> bool {
    let is_text = |child: &Node| matches!(child.role, Role::Heading | Role::List | Role::Paragraph | Role::Text);
    matches!(node.role, Role::Alert | Role::Status) && node.children.iter().any(is_text)
}

/// Whether its name is that of a part of it (`legend`, `summary`, `caption`): the rest is to be said as well.
const fn is_named_by_part(role: Role) -> bool {
    matches!(role, Role::Disclosure | Role::Group | Role::Radiogroup | Role::Table)
}

fn say<'a>(node: &'a Node, lines: &mut Vec<&'a str>) {
    if node.state.hidden {
        return;
    }
    let named = says_name(node.role) && !node.name.is_empty() && !repeats_children(node);
    if named {
        lines.push(&node.name);
    }
    if node.role == Role::Listitem {
        lines.extend(node.value.as_deref());
    }
    lines.extend(node.hint.as_deref());
    lines.extend(node.error.as_deref());
    for child in &node.children {
        let said =
            named && !is_named_by_part(node.role) && matches!(child.role, Role::Heading | Role::Image | Role::Link);
        if !said {
            say(child, lines);
        }
    }
}

/// Whether its name is text on the page; landmarks are named by attribute or by a heading.
const fn says_name(role: Role) -> bool {
    !matches!(
        role,
        Role::Banner
            | Role::Complementary
            | Role::Contentinfo
            | Role::Dialog
            | Role::Form
            | Role::List
            | Role::Main
            | Role::Navigation
            | Role::Region
            | Role::Search
            | Role::Tablist
            | Role::Tabpanel
    )
}
