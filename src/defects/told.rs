//! What deviates with a defect, in words for a person who looks at the portal.

use std::fmt::Write as _;

use toml::{Table, Value};

use super::{
    catalogue::Defect,
    shape::{AnswerChange, MessageChange},
};
use crate::{
    edition::Edition,
    page::{Edit, Named, OptionEdit},
    portal::Policy,
};

/// A line for each part of a defect.
#[must_use]
pub fn told(defect: &Defect, edition: Edition) -> String {
    let mut text = String::new();
    let rules = (Table::try_from(Policy::documented(edition)), Table::try_from(defect.policy(edition)));
    if let (Ok(documented), Ok(deviating)) = rules {
        differences(&documented, &deviating, "", &mut text);
    }
    for part in &defect.pages {
        let heading = part.heading.as_ref().map(|name| format!(" with the heading {name:?}")).unwrap_or_default();
        let _ = writeln!(text, "  {}{heading}: {}", part.on, edit(&part.edit));
    }
    for part in &defect.answers {
        let _ = writeln!(text, "  {}: {}", part.on, answer(&part.change));
    }
    for part in &defect.forms {
        let value = part.value.as_ref().map_or_else(|| "nothing".to_owned(), |value| format!("{value:?}"));
        let _ = writeln!(text, "  {}: the field {:?} arrives with {value}", part.on, part.field);
    }
    for part in &defect.messages {
        let _ = writeln!(text, "  message {:?}: {}", part.subject, message(&part.change));
    }
    text.trim_end().to_owned()
}

fn differences(documented: &Table, deviating: &Table, place: &str, text: &mut String) {
    for (key, value) in deviating {
        match (documented.get(key), value) {
            (Some(Value::Table(documented)), Value::Table(value)) => {
                differences(documented, value, &format!("{place}{key}."), text);
            }
            (Some(documented), value) if documented != value => {
                let _ = writeln!(text, "  rule {place}{key}: {value} instead of {documented}");
            }
            (Some(_) | None, _) => {}
        }
    }
}

fn named(what: &Named) -> String {
    let roles: Vec<String> = what.roles.iter().take(1).map(ToString::to_string).collect();
    let name = what.name.as_ref().map(|name| format!(" {name:?}")).unwrap_or_default();
    format!("{}{name}", roles.concat())
}

fn edit(edit: &Edit) -> String {
    match edit {
        Edit::Remove(what) => format!("{} is gone", named(what)),
        Edit::Rename(what, to) => format!("{} is called {to:?}", named(what)),
        Edit::Require(what, on) => format!("{} is {}", named(what), if *on { "required" } else { "optional" }),
        Edit::Tick(what, on) => format!("{} is {}", named(what), if *on { "ticked" } else { "not ticked" }),
        Edit::Swap(one, other) => format!("{} and {} changed places", named(one), named(other)),
        Edit::Target(what, to) => format!("{} leads to {to}", named(what)),
        Edit::Hint(what, to) => format!("{} has the hint {to:?}", named(what)),
        Edit::Text(from, to) => format!("the text {from:?} is {to:?}"),
        Edit::Open(what, on) => format!("{} is {}", named(what), if *on { "open" } else { "closed" }),
        Edit::Options(list, change) => format!("{} {}", named(list), options(change)),
        Edit::Attribute(what, key, Some(to)) => format!("{key} of {} is {to:?}", named(what)),
        Edit::Attribute(what, key, None) => format!("{} has no {key}", named(what)),
        Edit::Add(html, _) => format!("there is {html} besides"),
        Edit::Title(to) => format!("the title is {to:?}"),
        Edit::Language(to) => format!("the language is {to:?}"),
    }
}

fn options(change: &OptionEdit) -> String {
    match change {
        OptionEdit::Remove(label) => format!("does not offer {label:?}"),
        OptionEdit::Add(label) => format!("offers {label:?} besides"),
        OptionEdit::Rename(label, to) => format!("offers {to:?} instead of {label:?}"),
        OptionEdit::Select(label) => format!("has {label:?} chosen"),
        OptionEdit::Last(label) => format!("offers {label:?} last"),
    }
}

fn answer(change: &AnswerChange) -> String {
    match change {
        AnswerChange::Status(status @ 400..) => format!("answers {status}, and does not do what was asked"),
        AnswerChange::Status(status) => format!("answers {status}"),
        AnswerChange::Redirect(to) => format!("leads to {to}"),
        AnswerChange::DropCookie(name) => format!("does not set the cookie {name}"),
        AnswerChange::CookieWithout(name, attribute) => format!("sets the cookie {name} without {attribute}"),
        AnswerChange::Header(name, value) => format!("has the header {name}: {value:?}"),
        AnswerChange::Body(from, to) => format!("holds {to:?} instead of {from:?}"),
        AnswerChange::Unchanged => "shows the page again, and does not do what was asked".to_owned(),
    }
}

fn message(change: &MessageChange) -> String {
    match change {
        MessageChange::Drop => "is not sent".to_owned(),
        MessageChange::Recipient(to) => format!("goes to {to}"),
        MessageChange::CopyTo(to) => format!("goes to {to}, too"),
        MessageChange::Text(from, to) => format!("holds {to:?} instead of {from:?}"),
    }
}
