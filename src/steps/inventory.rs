//! What is on a page by kind: whether it is there, all there is, and what is noted without a verdict.

use super::{
    judging::{Seen, finding, listed, settle, thing, words_of},
    lookup::{Found, Kind, flat, missing, plain, same, under},
    thing::Thing,
};
use crate::{judge::Finding, page::Role};

impl<'a> Seen<'a> {
    /// Something of this kind is shown.
    pub(crate) fn sees(&self, what: Thing, name: &str) -> Finding {
        match what {
            Thing::Text => self.text(name, true),
            Thing::Named(Kind::Message) => self.message(name),
            Thing::Named(kind) => self.shows(kind, name),
            Thing::Option => self.some_list_offers(name, true),
        }
    }

    /// Nothing of this kind is shown.
    pub(crate) fn misses(&self, what: Thing, name: &str) -> Finding {
        match what {
            Thing::Text => self.text(name, false),
            Thing::Named(Kind::Message) => self.no_message(name),
            Thing::Named(kind) => self.hides(kind, name),
            Thing::Option => self.some_list_offers(name, false),
        }
    }

    /// Each thing of the table is shown.
    pub(crate) fn sees_all(&self, what: Thing) -> Finding {
        settle((|| {
            self.page()?;
            let names = self.table.iter().filter_map(|row| row.first());
            let absent: Vec<_> =
                names.filter(|name| !self.sees(what, name).met).map(|name| format!("{name:?}")).collect();
            let actual = if absent.is_empty() { "shown".to_owned() } else { format!("without {}", absent.join(", ")) };
            Ok(finding(what.plural(), "all shown on the page", actual, absent.is_empty()))
        })())
    }

    /// Whether something is shown, for the record: never a deviation.
    pub(crate) fn noted_whether(&self, what: Thing, name: &str) -> Finding {
        let seen = self.sees(what, name);
        let actual = if seen.met { "shown" } else { "not shown" };
        finding(seen.subject, "noted only", actual, true)
    }

    /// The page, or what stands under a place, has exactly these things, in this order.
    pub(crate) fn inventory(&self, what: Thing, place: Option<&str>) -> Finding {
        settle(self.scope(place).map(|scope| {
            let subject = match place {
                None => format!("{} of the page", what.plural()),
                Some(place) => format!("{} of {place:?}", what.plural()),
            };
            listed(subject, self.table, &names(&scope, what))
        }))
    }

    /// Over all pages seen so far that show all these buttons, five or more, they stood in more than one order.
    pub(crate) fn order_varies(&self) -> Finding {
        let wanted: Vec<_> = self.table.iter().filter_map(|row| row.first()).map(|name| plain(name)).collect();
        let orders: Vec<Vec<String>> = self
            .pages()
            .map(|page| {
                let mut buttons = names(&flat(page), Thing::Named(Kind::Button));
                buttons.retain(|name| wanted.contains(name));
                buttons
            })
            .filter(|order| order.len() == wanted.len())
            .collect();
        let varies = orders.iter().any(|order| Some(order) != orders.first());
        let words = if varies { "several orders" } else { "one order" };
        let actual = format!("{words} on {} pages", orders.len());
        finding("order of the buttons", "several orders on 5 pages or more", actual, varies && orders.len() >= 5)
    }

    /// Every node of the page, or of what stands under a place.
    fn scope(&self, place: Option<&str>) -> Result<Vec<Found<'a>>, Finding> {
        let all = flat(self.page()?);
        match place {
            None => Ok(all),
            Some(place) => under(&all, place).ok_or_else(|| missing(Kind::Heading, place, "not there".into())),
        }
    }

    fn some_list_offers(&self, option: &str, expected: bool) -> Finding {
        settle(self.scope(None).map(|scope| {
            let offered = names(&scope, Thing::Option).iter().any(|name| same(name, option));
            let words = |offered: bool| if offered { "offered" } else { "not offered" };
            finding(format!("option {option:?}"), words(expected), words(offered), offered == expected)
        }))
    }

    /// The visible texts of the page and of its parts, each by itself.
    pub(crate) fn lines(&self) -> Result<Vec<String>, Finding> {
        let says = |role: Role| {
            matches!(role, Role::Cell | Role::Columnheader | Role::Listitem | Role::Rowheader)
                || Kind::Message.is(role)
                || is_text(role)
        };
        let shown = self.scope(None)?.into_iter().filter(|found| !found.hidden).map(|found| found.node);
        let lines = shown.flat_map(|node| {
            let own = says(node.role).then_some(&node.name);
            let item = node.value.as_ref().filter(|_| node.role == Role::Listitem);
            own.into_iter().chain(item).chain(&node.hint).chain(&node.error)
        });
        Ok(lines.map(|line| plain(line)).filter(|line| !line.is_empty()).collect())
    }

    /// A text of the page is this one, no more and no less.
    pub(crate) fn exact_line(&self, text: &str) -> Finding {
        settle(self.lines().map(|lines| {
            let met = lines.iter().any(|line| same(line, text));
            let near = lines.iter().max_by_key(|line| common_beginning(line, text));
            let near = near.filter(|line| common_beginning(line, text) > 0);
            let actual = match near {
                _ if met => "shown".to_owned(),
                Some(near) => format!("not shown; nearest: {near:?}"),
                None => "not shown".to_owned(),
            };
            finding(format!("line {text:?}"), "shown on the page, by itself", actual, met)
        }))
    }

    /// What every message on the page says.
    pub(crate) fn messages_shown(&self) -> Result<Vec<String>, Finding> {
        Ok(names(&self.scope(None)?, Thing::Named(Kind::Message)))
    }

    /// A message is this text, no more and no less.
    pub(crate) fn exact_message(&self, text: &str) -> Finding {
        settle(self.messages_shown().map(|messages| {
            let met = messages.iter().any(|message| same(message, text));
            let actual = if messages.is_empty() { "no message".to_owned() } else { format!("{messages:?}") };
            finding("message", format!("{text:?}"), actual, met)
        }))
    }

    /// The hint beside a field is this text, no more and no less.
    pub(crate) fn exact_hint(&self, label: &str, text: &str) -> Finding {
        settle(self.field(label).map(|node| {
            let actual = plain(node.hint.as_deref().unwrap_or_default());
            finding(
                format!("hint of the field {label:?}"),
                format!("{text:?}"),
                format!("{actual:?}"),
                same(&actual, text),
            )
        }))
    }

    /// A password field: what is typed is not shown.
    pub(crate) fn masks(&self, label: &str) -> Finding {
        settle(self.field(label).map(|node| {
            let words = |masked: bool| if masked { "hidden" } else { "shown" };
            let subject = format!("what is typed into {}", thing(Kind::Field, label));
            finding(subject, words(true), words(node.state.masked), node.state.masked)
        }))
    }
}

/// The names of what is visible, in document order; check boxes count as fields.
fn names(scope: &[Found<'_>], what: Thing) -> Vec<String> {
    let mut names = Vec::new();
    for node in scope.iter().filter(|found| !found.hidden).map(|found| found.node) {
        match what {
            Thing::Named(Kind::Message) if Kind::Message.is(node.role) => names.push(message(node)),
            Thing::Named(Kind::Field) if Kind::Toggle.is(node.role) => names.push(plain(&node.name)),
            Thing::Named(kind) if kind.is(node.role) => names.push(plain(&node.name)),
            Thing::Text if is_text(node.role) => names.push(plain(&node.name)),
            Thing::Option if Kind::List.is(node.role) => {
                names.extend(node.choices.iter().filter(|choice| !choice.disabled).map(|choice| plain(&choice.label)));
            }
            Thing::Named(_) | Thing::Text | Thing::Option => {}
        }
    }
    names
}

/// What a message says: its name is its text, unless it has none.
fn message(node: &crate::page::Node) -> String {
    if node.name.is_empty() { words_of(node) } else { plain(&node.name) }
}

const fn is_text(role: Role) -> bool {
    matches!(role, Role::Text | Role::Paragraph)
}

/// How many words two texts have in common from their beginning on.
fn common_beginning(a: &str, b: &str) -> usize {
    a.split_whitespace().zip(b.split_whitespace()).take_while(|(a, b)| a == b).count()
}
