//! What is meant by a role and a name, in the markup.

use super::NothingToEdit;
use crate::page::{
    Document, Role,
    dom::{Id, normal},
    name, roles, visible,
};

/// Separates what something stands under from its name: `Date of birth > dd`.
const UNDER: &str = " > ";

/// Something on a page, by what it is and what it is called.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Named {
    /// Any of these roles.
    pub roles: Vec<Role>,
    /// Its name, or for messages, paragraphs and cells a part of their text; before ` > ` the name of a group, box or
    /// heading that it stands under, or a landmark (`header`, `main`, `footer`, `navigation`). None: everything of these
    /// roles.
    pub name: Option<String>,
}

impl Named {
    fn told(&self) -> String {
        let roles: Vec<String> = self.roles.iter().map(ToString::to_string).collect();
        let name = self.name.as_ref().map(|name| format!(" {name:?}")).unwrap_or_default();
        format!("{}{name}", roles.join(" or "))
    }
}

/// Such things are called by their text, which can hold what changes from time to time: a part of it is enough.
const fn speaks(role: Role) -> bool {
    matches!(
        role,
        Role::Alert | Role::Cell | Role::Listitem | Role::Paragraph | Role::Row | Role::Status | Role::Tabpanel
    )
}

impl Document {
    /// All that is meant, in document order.
    pub(super) fn matching(&self, named: &Named) -> Vec<Id> {
        let (place, name) = match named.name.as_deref().map(|name| name.rsplit_once(UNDER).ok_or(name)) {
            Some(Ok((place, name))) => (Some(normal(place)), Some(normal(name))),
            Some(Err(name)) => (None, Some(normal(name))),
            None => (None, None),
        };
        self.candidates(&named.roles)
            .filter(|(id, role)| name.as_deref().is_none_or(|name| self.is_called(*id, *role, name)))
            .filter(|(id, _)| place.as_deref().is_none_or(|place| self.stands_under(*id, place)))
            .map(|(id, _)| id)
            .collect()
    }

    /// All that is meant: one thing at least.
    pub(super) fn wanted(&self, named: &Named) -> Result<Vec<Id>, NothingToEdit> {
        let found = self.matching(named);
        if found.is_empty() { Err(NothingToEdit::because(self.absent(named))) } else { Ok(found) }
    }

    /// That there is nothing of this name, and what there is instead.
    fn absent(&self, named: &Named) -> String {
        let names = self.candidates(&named.roles).map(|(id, _)| self.called(id)).filter(|name| !name.is_empty());
        let mut names: Vec<String> = names.map(|name| format!("{name:?}")).collect();
        names.truncate(12);
        let others = if names.is_empty() { String::new() } else { format!(", only {}", names.join(", ")) };
        format!("no {}{others}", named.told())
    }

    fn candidates<'a>(&'a self, wanted: &'a [Role]) -> impl Iterator<Item = (Id, Role)> + 'a {
        let elements = self.descendants(0).filter(|id| self.element(*id).is_some() && !self.is_apart(*id));
        elements.filter_map(move |id| {
            let role = roles::role(self, id)?;
            wanted.contains(&role).then_some((id, role))
        })
    }

    /// Whether it is no part of what a person meets.
    pub(super) fn is_apart(&self, id: Id) -> bool {
        visible::is_machinery(self, id) || self.ancestors(id).any(|ancestor| visible::is_machinery(self, ancestor))
    }

    fn is_called(&self, id: Id, role: Role, name: &str) -> bool {
        let called = self.called(id);
        called == name || speaks(role) && called.contains(name)
    }

    /// Its name, or for what has none its text.
    pub(super) fn called(&self, id: Id) -> String {
        let name = name::name(self, id);
        if name.is_empty() { normal(&self.raw_text(id)) } else { name }
    }

    /// Whether something around it, or the last heading before it, has this name.
    fn stands_under(&self, id: Id, place: &str) -> bool {
        let landmark = match place {
            "footer" => Some(Role::Contentinfo),
            "header" => Some(Role::Banner),
            "main" => Some(Role::Main),
            "navigation" => Some(Role::Navigation),
            _ => None,
        };
        let around = |id: &Id| {
            let role = roles::role(self, *id);
            role.is_some() && (role == landmark || name::name(self, *id) == place)
        };
        self.ancestors(id).any(|ancestor| around(&ancestor)) || self.headings_above(id).iter().any(around)
    }

    /// The headings whose section this is in, the nearest first.
    fn headings_above(&self, id: Id) -> Vec<Id> {
        let before: Vec<Id> = self.descendants(0).take_while(|at| *at != id).collect();
        let mut lowest = u8::MAX;
        let mut above = Vec::new();
        for heading in before.into_iter().rev().filter(|at| roles::role(self, *at) == Some(Role::Heading)) {
            let level = self.tag(heading).strip_prefix('h').and_then(|level| level.parse().ok()).unwrap_or(2);
            if level < lowest {
                lowest = level;
                above.push(heading);
            }
        }
        above
    }
}
