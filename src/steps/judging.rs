//! What Then steps read, the recording and what the persona knows, and the findings they make of it. Never acts.

use super::{
    actor::Actor,
    lookup::{Found, Kind, any, find, flat, plain, same, under},
};
use crate::{
    judge::Finding,
    page::{Node, Page},
    record::{Observation, Recording},
    target::Target,
};

/// What a Then step may read.
pub(crate) struct Seen<'a> {
    pub(crate) recording: &'a Recording,
    pub(crate) target: &'a Target,
    /// The table of the step.
    pub(crate) table: &'a [Vec<String>],
    /// Who judges: whose observations count.
    pub(crate) actor: &'a Actor,
}

/// A check's answer, or already the finding that there is nothing to check.
pub(crate) type Checked = Result<Finding, Finding>;

/// The finding of a check, whichever way it ended.
pub(crate) fn settle(checked: Checked) -> Finding {
    checked.unwrap_or_else(|finding| finding)
}

/// A finding on `subject`.
pub(crate) fn finding(
    subject: impl Into<String>,
    expected: impl Into<String>,
    actual: impl Into<String>,
    met: bool,
) -> Finding {
    Finding { requirement: None, subject: subject.into(), expected: expected.into(), actual: actual.into(), met }
}

/// A finding that is met if both texts are the same but for white space.
pub(crate) fn equal(subject: impl Into<String>, expected: &str, actual: &str) -> Finding {
    finding(subject, format!("{expected:?}"), format!("{actual:?}"), same(expected, actual))
}

impl<'a> Seen<'a> {
    /// Whose observations count.
    pub(crate) fn who(&self) -> &'a str {
        &self.actor.persona.key
    }

    /// The page seen last.
    pub(crate) fn page(&self) -> Result<&'a Page, Finding> {
        let page = self.recording.page(self.who()).map(AsRef::as_ref);
        page.ok_or_else(|| finding("the page", "a page", "none was opened", false))
    }

    /// Every page that this persona saw, the latest first.
    pub(crate) fn pages(&self) -> impl Iterator<Item = &'a Page> + use<'a> {
        self.latest().filter_map(|seen| if let Observation::Page(page) = seen { Some(page.as_ref()) } else { None })
    }

    /// What this persona observed, the latest first.
    pub(crate) fn latest(&self) -> impl Iterator<Item = &'a Observation> + use<'a> {
        self.recording.latest(self.who())
    }

    /// The visible thing of this kind and name.
    fn one(&self, kind: Kind, label: &str) -> Result<&'a Node, Finding> {
        find(self.page()?, kind, label)
    }

    /// Something of this kind and name is shown.
    pub(crate) fn shows(&self, kind: Kind, label: &str) -> Finding {
        settle((|| {
            let all = any(self.page()?, kind, label)?;
            let shown = all.iter().filter(|found| !found.hidden).count();
            let actual = if shown == 0 { "in the page, but not shown" } else { "shown" };
            Ok(finding(thing(kind, label), "shown on the page", actual, shown > 0))
        })())
    }

    /// Nothing of this kind and name is shown.
    pub(crate) fn hides(&self, kind: Kind, label: &str) -> Finding {
        settle((|| {
            let shown = any(self.page()?, kind, label).is_ok_and(|all| all.iter().any(|found| !found.hidden));
            let actual = if shown { "shown" } else { "not shown" };
            Ok(finding(thing(kind, label), "not shown on the page", actual, !shown))
        })())
    }

    /// A text is (or is not) shown.
    pub(crate) fn text(&self, text: &str, expected: bool) -> Finding {
        settle((|| {
            let page = plain(&self.page()?.text());
            let shown = page.contains(&plain(text));
            let words = |shown: bool| if shown { "shown" } else { "not shown" };
            let actual = if shown || !expected { words(shown).to_owned() } else { nearest(&page, text) };
            let expected_words = format!("{} on the page", words(expected));
            Ok(finding(format!("text {text:?}"), expected_words, actual, shown == expected))
        })())
    }

    /// A message (an alert or a status) is shown that holds this text.
    pub(crate) fn message(&self, text: &str) -> Finding {
        settle(self.shown_messages().map(|messages| {
            let met = messages.iter().any(|message| message.contains(&plain(text)));
            let actual = if messages.is_empty() { "no message".to_owned() } else { format!("{messages:?}") };
            finding(format!("message {text:?}"), "shown on the page", actual, met)
        }))
    }

    /// No message is shown that holds this text.
    pub(crate) fn no_message(&self, text: &str) -> Finding {
        settle(self.shown_messages().map(|messages| {
            let shown = messages.iter().any(|message| message.contains(&plain(text)));
            let actual = if shown { "shown" } else { "not shown" };
            finding(format!("message {text:?}"), "not shown on the page", actual, !shown)
        }))
    }

    /// The words of every message on the page.
    fn shown_messages(&self) -> Result<Vec<String>, Finding> {
        let all = flat(self.page()?).into_iter();
        let shown = all.filter(|found| Kind::Message.is(found.node.role) && !found.hidden);
        Ok(shown.map(|found| words_of(found.node)).collect())
    }

    /// A box is open or closed.
    pub(crate) fn box_is(&self, label: &str, open: bool) -> Finding {
        let words = |open: Option<bool>| match open {
            Some(true) => "open",
            Some(false) => "closed",
            None => "neither open nor closed",
        };
        settle(self.one(Kind::Box, label).map(|node| {
            let actual = node.state.expanded;
            finding(thing(Kind::Box, label), words(Some(open)), words(actual), actual == Some(open))
        }))
    }

    /// Something is in a box, and nowhere else on the page.
    pub(crate) fn only_in_box(&self, kind: Kind, label: &str, place: &str) -> Finding {
        settle((|| {
            let page = self.page()?;
            find(page, Kind::Box, place)?;
            let named = |found: &&Found<'_>| kind.is(found.node.role) && same(&found.node.name, label);
            let all = flat(page);
            let inside = under(&all, place).unwrap_or_default().iter().filter(named).count();
            let everywhere = all.iter().filter(named).count();
            let actual = format!("{inside} in the box, {} elsewhere", everywhere - inside);
            Ok(finding(
                thing(kind, label),
                format!("only in the box {place:?}"),
                actual,
                inside > 0 && inside == everywhere,
            ))
        })())
    }

    /// A check box, switch or radio button is ticked or not.
    pub(crate) fn ticked(&self, label: &str, expected: bool) -> Finding {
        let words = |ticked: bool| if ticked { "ticked" } else { "not ticked" };
        settle(self.one(Kind::Toggle, label).map(|node| {
            let actual = node.state.checked == Some(true);
            finding(thing(Kind::Toggle, label), words(expected), words(actual), actual == expected)
        }))
    }

    /// A field must be filled in, or need not.
    pub(crate) fn required(&self, label: &str, expected: bool) -> Finding {
        let words = |required: bool| if required { "required" } else { "optional" };
        settle(self.field(label).map(|node| {
            let actual = node.state.required;
            finding(thing(Kind::Field, label), words(expected), words(actual), actual == expected)
        }))
    }

    /// A field holds this value.
    pub(crate) fn holds(&self, label: &str, value: &str) -> Finding {
        settle(self.one(Kind::Field, label).map(|node| {
            let subject = format!("value of the field {label:?}");
            equal(subject, value, node.value.as_deref().unwrap_or_default())
        }))
    }

    /// A field has this text in its hint.
    pub(crate) fn hint(&self, label: &str, text: &str) -> Finding {
        settle(self.field(label).map(|node| {
            let actual = plain(node.hint.as_deref().unwrap_or_default());
            let met = actual.contains(&plain(text));
            finding(format!("hint of the field {label:?}"), format!("holds {text:?}"), format!("{actual:?}"), met)
        }))
    }

    /// A field is marked as wrong; with this text in its message, if one is given.
    pub(crate) fn wrong(&self, label: &str, text: Option<&str>) -> Finding {
        settle(self.field(label).map(|node| {
            let message = node.error.as_deref().map(plain);
            let met = node.state.invalid
                && text.is_none_or(|text| message.as_ref().is_some_and(|m| m.contains(&plain(text))));
            let expected =
                text.map_or_else(|| "marked as wrong".to_owned(), |text| format!("marked as wrong with {text:?}"));
            let actual = match (node.state.invalid, message) {
                (false, _) => "not marked".to_owned(),
                (true, None) => "marked as wrong without a message".to_owned(),
                (true, Some(message)) => format!("marked as wrong with {message:?}"),
            };
            finding(thing(Kind::Field, label), expected, actual, met)
        }))
    }

    /// A list offers an option, or does not.
    pub(crate) fn offers(&self, list: &str, option: &str, expected: bool) -> Finding {
        settle(self.one(Kind::List, list).map(|node| {
            let offered = node.choices.iter().any(|choice| same(&choice.label, option) && !choice.disabled);
            let words = |offered: bool| if offered { "offered" } else { "not offered" };
            let subject = format!("option {option:?} of the list {list:?}");
            finding(subject, words(expected), words(offered), offered == expected)
        }))
    }

    /// A list offers so many options that can be chosen, the empty one not counted.
    pub(crate) fn option_count(&self, list: &str, count: usize) -> Finding {
        settle(self.one(Kind::List, list).map(|node| {
            let actual =
                node.choices.iter().filter(|choice| !choice.disabled && !choice.label.trim().is_empty()).count();
            finding(format!("options of the list {list:?}"), count.to_string(), actual.to_string(), actual == count)
        }))
    }

    /// A list offers exactly these options, in this order, the empty one not counted.
    pub(crate) fn options(&self, list: &str) -> Finding {
        settle(self.one(Kind::List, list).map(|node| {
            let actual: Vec<_> =
                node.choices.iter().map(|c| plain(&c.label)).filter(|label| !label.is_empty()).collect();
            listed(format!("options of the list {list:?}"), self.table, &actual)
        }))
    }

    /// The person is at a place.
    pub(crate) fn at(&self, place: &str) -> Finding {
        settle(self.page().map(|page| {
            let actual = self.target.place(&page.address);
            finding("address of the page", place, &actual, actual == place.trim_end_matches('/'))
        }))
    }

    /// The page has this title.
    pub(crate) fn title(&self, title: &str) -> Finding {
        settle(self.page().map(|page| equal("title of the page", title, &page.title)))
    }

    /// A table, list or text of the page holds each row's cells side by side.
    pub(crate) fn rows(&self) -> Finding {
        settle(self.page().map(|page| {
            let text = plain(&page.text());
            let absent: Vec<_> =
                self.table.iter().map(|row| plain(&row.join(" "))).filter(|row| !text.contains(row)).collect();
            let actual = if absent.is_empty() { "shown".to_owned() } else { format!("without {}", absent.join("; ")) };
            finding("rows on the page", "shown", actual, absent.is_empty())
        }))
    }

    /// A text field, list, check box or group of this name, for what all of them have.
    pub(crate) fn field(&self, label: &str) -> Result<&'a Node, Finding> {
        let page = self.page()?;
        let found =
            find(page, Kind::Field, label).or_else(|finding| find(page, Kind::Toggle, label).map_err(|_| finding));
        found.or_else(|finding| find(page, Kind::Group, label).map_err(|_| finding))
    }
}

/// Compares the first column of a table with what is there, in order.
pub(crate) fn listed(subject: String, table: &[Vec<String>], actual: &[String]) -> Finding {
    let expected: Vec<_> = table.iter().filter_map(|row| row.first()).map(|cell| plain(cell)).collect();
    finding(subject, expected.join(", "), actual.join(", "), expected == actual)
}

pub(crate) fn thing(kind: Kind, label: &str) -> String {
    format!("{} {label:?}", kind.noun())
}

/// All words in a node.
pub(crate) fn words_of(node: &Node) -> String {
    let mut words = vec![node.name.clone()];
    words.extend(node.children.iter().map(words_of));
    plain(&words.join(" "))
}

/// The part of a page's text that begins like the text looked for: it shows where they part.
fn nearest(page: &str, text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let beginnings = (1..words.len()).rev().filter_map(|count| words.get(..count));
    for beginning in beginnings {
        if let Some((_, rest)) = page.split_once(&beginning.join(" ")) {
            let rest: String = rest.chars().take(40).collect();
            return format!("not shown; nearest: \"{}{rest}…\"", beginning.join(" "));
        }
    }
    "not shown".to_owned()
}
