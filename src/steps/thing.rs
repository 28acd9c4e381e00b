//! What sentences call the things on a page, one by one (`link`) or many at once (`links`).

use std::str::FromStr;

use super::lookup::Kind;
use crate::page::{Node, Role};

/// A kind of thing that people see on a page.
#[derive(Clone, Copy, Debug, Eq, PartialEq, cucumber::Parameter)]
#[param(
    name = "thing",
    regex = "link|button|heading|text|field|list|check box|checkbox|box|tab|group|image|message|option"
)]
pub(crate) enum Thing {
    /// Something with a role and a name.
    Named(Kind),
    /// A run of text.
    Text,
    /// What a list offers.
    Option,
}

/// Several things of a kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq, cucumber::Parameter)]
#[param(
    name = "things",
    regex = "links|buttons|headings|texts|fields|lists|check boxes|boxes|tabs|groups|images|messages|options"
)]
pub(crate) struct Things(pub(crate) Thing);

/// A word that no kind of thing is called.
#[derive(Debug, thiserror::Error)]
#[error("nothing on a page is called {0:?}")]
pub(crate) struct UnknownThing(String);

impl FromStr for Thing {
    type Err = UnknownThing;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Ok(Self::Named(match word {
            "text" => return Ok(Self::Text),
            "option" => return Ok(Self::Option),
            "link" => Kind::Link,
            "button" => Kind::Button,
            "heading" => Kind::Heading,
            "field" => Kind::Field,
            "list" => Kind::List,
            "check box" | "checkbox" => Kind::Toggle,
            "box" => Kind::Box,
            "tab" => Kind::Tab,
            "group" => Kind::Group,
            "image" => Kind::Image,
            "message" => Kind::Message,
            other => return Err(UnknownThing(other.to_owned())),
        }))
    }
}

impl FromStr for Things {
    type Err = UnknownThing;

    fn from_str(words: &str) -> Result<Self, Self::Err> {
        let word = words.strip_suffix("boxes").map(|rest| format!("{rest}box"));
        word.as_deref().unwrap_or_else(|| words.trim_end_matches('s')).parse().map(Self)
    }
}

impl Thing {
    /// Whether a node is such a thing; options are parts of nodes.
    pub(crate) fn is(self, node: &Node) -> bool {
        match self {
            Self::Named(kind) => kind.is(node.role),
            Self::Text => matches!(node.role, Role::Text | Role::Paragraph),
            Self::Option => false,
        }
    }

    /// What several of them are called.
    pub(crate) fn plural(self) -> String {
        match self {
            Self::Text => "texts".to_owned(),
            Self::Option => "options".to_owned(),
            Self::Named(kind @ (Kind::Box | Kind::Toggle)) => format!("{}es", kind.noun()),
            Self::Named(kind) => format!("{}s", kind.noun()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_many_are_the_same_things() {
        for (one, many) in [("link", "links"), ("box", "boxes"), ("check box", "check boxes"), ("option", "options")] {
            let (thing, things) = (one.parse::<Thing>().unwrap(), many.parse::<Things>().unwrap());
            assert_eq!(things.0, thing, "{many}");
            assert_eq!(thing.plural(), many);
        }
        assert!("links".parse::<Thing>().is_err());
    }
}
