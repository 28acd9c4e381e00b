//! Joins inline content into texts while blocks and controls stay nodes of their own.

use super::{Node, Role, dom::normal};

/// The nodes of one container, with the text that is being joined.
#[derive(Debug, Default)]
pub(super) struct Flow {
    nodes: Vec<Node>,
    text: String,
    /// Whether some of the text is the container's own, not that of its links.
    own: bool,
    children: Vec<Node>,
    hidden: bool,
    /// In a paragraph, controls do not end the text.
    joins: bool,
}

impl Flow {
    /// The content of a container.
    pub(super) fn new(hidden: bool) -> Self {
        Self { hidden, ..Self::default() }
    }

    /// The content of a paragraph, which is one text.
    pub(super) fn paragraph(hidden: bool) -> Self {
        Self { hidden, joins: true, ..Self::default() }
    }

    /// Whether what it collects is not shown.
    pub(super) const fn is_hidden(&self) -> bool {
        self.hidden
    }

    /// Adds text that belongs to the container itself.
    pub(super) fn text(&mut self, text: &str) {
        self.own |= text.contains(char::is_alphanumeric);
        self.text.push_str(text);
    }

    /// Adds a link or an image, which stands within the text.
    pub(super) fn inline(&mut self, node: Node) {
        if node.role == Role::Link {
            self.text.push_str(&node.name);
        }
        self.children.push(node);
    }

    /// Adds a control, which interrupts the text unless it stands in a paragraph.
    pub(super) fn control(&mut self, node: Node) {
        if self.joins {
            self.text.push(' ');
            self.children.push(node);
        } else {
            self.block(node);
        }
    }

    /// Adds something that stands apart from the text around it.
    pub(super) fn block(&mut self, node: Node) {
        self.boundary();
        if self.joins {
            self.children.push(node);
        } else {
            self.nodes.push(node);
        }
    }

    /// Adds what a hidden part of the text contains, without joining it with what is shown.
    pub(super) fn aside(&mut self, nodes: Vec<Node>) {
        self.children.extend(nodes);
    }

    /// Ends the text: a block begins or ends.
    pub(super) fn boundary(&mut self) {
        if self.joins {
            self.text.push(' ');
            return;
        }
        let children = std::mem::take(&mut self.children);
        let text = normal(&std::mem::take(&mut self.text));
        if std::mem::take(&mut self.own) {
            self.nodes.push(text_node(Role::Text, text, children, self.hidden));
        } else {
            self.nodes.extend(children);
        }
    }

    /// The nodes of a container.
    pub(super) fn finish(mut self) -> Vec<Node> {
        self.joins = false;
        self.boundary();
        self.nodes
    }

    /// The text and its children, if it has text of its own; else the children alone.
    pub(super) fn finish_paragraph(self) -> Result<Node, Vec<Node>> {
        if self.own {
            Ok(text_node(Role::Paragraph, normal(&self.text), self.children, self.hidden))
        } else {
            Err(self.children)
        }
    }
}

fn text_node(role: Role, name: String, children: Vec<Node>, hidden: bool) -> Node {
    let mut node = Node { role, name, children, ..Node::default() };
    node.state.hidden = hidden;
    node
}

/// Lets a container whose only content is a text carry that text as its name.
pub(super) fn hoist(node: &mut Node, mut content: Vec<Node>) {
    let is_text =
        |only: &Node| matches!(only.role, Role::Paragraph | Role::Text) && only.state.hidden == node.state.hidden;
    if node.name.is_empty() && content.len() == 1 && content.first().is_some_and(is_text) {
        if let Some(text) = content.pop() {
            node.name = text.name;
            node.children = text.children;
        }
    } else {
        node.children = content;
    }
}

/// Gives an announcement of several parts their text as its name.
pub(super) fn announce(node: &mut Node) {
    if node.name.is_empty() {
        node.name = normal(&super::query::text_of(&node.children));
    }
}
