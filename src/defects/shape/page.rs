//! `[[defect.page]]`: one change of the pages of an address.

use serde::Deserialize;

use super::{On, Replacement, only, role};
use crate::page::{Edit, Named, OptionEdit, Place};

/// A change of pages.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Raw")]
pub(in crate::defects) struct PagePart {
    pub(in crate::defects) on: On,
    /// Only in answers to this method.
    pub(in crate::defects) method: Option<String>,
    /// Only pages with this heading.
    pub(in crate::defects) heading: Option<String>,
    /// The change; a target is a place of the portal still.
    pub(in crate::defects) edit: Edit,
}

/// What may be written; one of the changes, the rest says where.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    /// `origin/path`, or several; `*` at the end stands for anything.
    on: On,
    /// Only in answers to this method.
    method: Option<String>,
    /// Only pages with this heading.
    heading: Option<String>,
    /// Takes something away, with its label and hint.
    remove: Option<One>,
    /// Gives it another name.
    rename: Option<OneTo>,
    /// Makes a field optional.
    optional: Option<One>,
    /// Makes a field required.
    required: Option<One>,
    /// Ticks a check box or radio button.
    tick: Option<One>,
    /// Unticks it.
    untick: Option<One>,
    /// Lets two things change places.
    swap: Option<Swap>,
    /// Lets a link, button or form lead elsewhere: `to` is `origin/path` or an address.
    target: Option<OneTo>,
    /// Gives a field another hint, or none.
    hint: Option<OneTo>,
    /// Replaces a text wherever it stands.
    text: Option<Replacement>,
    /// Opens a disclosure.
    open: Option<Disclosure>,
    /// Closes it.
    close: Option<Disclosure>,
    /// Changes what a list offers.
    option: Option<Options>,
    /// Gives an image another alternative text.
    alt: Option<Alt>,
    /// Sets an attribute; without `to`, takes it away.
    attribute: Option<Attribute>,
    /// Adds markup: before or after something, else at the end of the content.
    add: Option<Add>,
    /// Gives the document another title.
    title: Option<String>,
    /// Lets it declare another language, or none.
    language: Option<String>,
}

#[derive(Deserialize)]
struct One(#[serde(deserialize_with = "role::table")] Named);

#[derive(Deserialize)]
#[serde(try_from = "RawOneTo")]
struct OneTo(Named, String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOneTo {
    role: String,
    name: Option<String>,
    to: String,
}

impl TryFrom<RawOneTo> for OneTo {
    type Error = toml::de::Error;

    fn try_from(raw: RawOneTo) -> Result<Self, Self::Error> {
        Ok(Self(role::named(&raw.role, raw.name)?, raw.to))
    }
}

#[derive(Deserialize)]
#[serde(try_from = "RawSwap")]
struct Swap(Named, Named);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSwap {
    role: String,
    name: String,
    with: String,
    /// The role of the other, if it is another one.
    with_role: Option<String>,
}

impl TryFrom<RawSwap> for Swap {
    type Error = toml::de::Error;

    fn try_from(raw: RawSwap) -> Result<Self, Self::Error> {
        let other = raw.with_role.as_ref().unwrap_or(&raw.role);
        Ok(Self(role::named(&raw.role, Some(raw.name))?, role::named(other, Some(raw.with))?))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Disclosure {
    name: String,
}

impl Disclosure {
    fn named(self) -> Named {
        Named { roles: vec![crate::page::Role::Disclosure], name: Some(self.name) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Alt {
    name: String,
    to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attribute {
    role: String,
    name: Option<String>,
    attribute: String,
    to: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Add {
    html: String,
    before: Option<One>,
    after: Option<One>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    list: String,
    remove: Option<String>,
    add: Option<String>,
    rename: Option<Replacement>,
    select: Option<String>,
    last: Option<String>,
}

impl TryFrom<Raw> for PagePart {
    type Error = String;

    fn try_from(raw: Raw) -> Result<Self, String> {
        let edit = only(vec![
            ("remove", raw.remove.map(|One(what)| Ok(Edit::Remove(what)))),
            ("rename", raw.rename.map(|OneTo(what, to)| Ok(Edit::Rename(what, to)))),
            ("optional", raw.optional.map(|One(what)| Ok(Edit::Require(what, false)))),
            ("required", raw.required.map(|One(what)| Ok(Edit::Require(what, true)))),
            ("tick", raw.tick.map(|One(what)| Ok(Edit::Tick(what, true)))),
            ("untick", raw.untick.map(|One(what)| Ok(Edit::Tick(what, false)))),
            ("swap", raw.swap.map(|Swap(one, other)| Ok(Edit::Swap(one, other)))),
            ("target", raw.target.map(|OneTo(what, to)| Ok(Edit::Target(what, to)))),
            ("hint", raw.hint.map(|OneTo(what, to)| Ok(Edit::Hint(what, to)))),
            ("text", raw.text.map(|Replacement { from, to }| Ok(Edit::Text(from, to)))),
            ("open", raw.open.map(|what| Ok(Edit::Open(what.named(), true)))),
            ("close", raw.close.map(|what| Ok(Edit::Open(what.named(), false)))),
            ("option", raw.option.map(options)),
            ("alt", raw.alt.map(|alt| Ok(image(alt)))),
            ("attribute", raw.attribute.map(attribute)),
            ("add", raw.add.map(add)),
            ("title", raw.title.map(|to| Ok(Edit::Title(to)))),
            ("language", raw.language.map(|to| Ok(Edit::Language(to)))),
        ])??;
        Ok(Self { on: raw.on, method: raw.method, heading: raw.heading, edit })
    }
}

fn image(alt: Alt) -> Edit {
    let what = Named { roles: vec![crate::page::Role::Image], name: Some(alt.name) };
    Edit::Attribute(what, "alt".to_owned(), Some(alt.to))
}

fn attribute(raw: Attribute) -> Result<Edit, String> {
    let what = role::named::<toml::de::Error>(&raw.role, raw.name).map_err(|error| error.message().to_owned())?;
    Ok(Edit::Attribute(what, raw.attribute, raw.to))
}

fn add(raw: Add) -> Result<Edit, String> {
    let place = match (raw.before, raw.after) {
        (None, None) => Place::End,
        (Some(One(next)), None) => Place::Before(next),
        (None, Some(One(previous))) => Place::After(previous),
        (Some(_), Some(_)) => return Err("expected before or after, found both".to_owned()),
    };
    Ok(Edit::Add(raw.html, place))
}

fn options(raw: Options) -> Result<Edit, String> {
    let change = only(vec![
        ("remove", raw.remove.map(OptionEdit::Remove)),
        ("add", raw.add.map(OptionEdit::Add)),
        ("rename", raw.rename.map(|Replacement { from, to }| OptionEdit::Rename(from, to))),
        ("select", raw.select.map(OptionEdit::Select)),
        ("last", raw.last.map(OptionEdit::Last)),
    ])?;
    let list = role::named::<toml::de::Error>("list", Some(raw.list)).map_err(|error| error.message().to_owned())?;
    Ok(Edit::Options(list, change))
}
