//! How each change is made.

use super::{Edit, Named, NothingToEdit, OptionEdit, Place};
use crate::page::{
    Document,
    dom::{Data, Id, normal},
    name, roles,
};

type Done = Result<(), NothingToEdit>;

impl Document {
    pub(super) fn apply(&mut self, edit: &Edit) -> Done {
        match edit {
            Edit::Remove(what) => self.each(what, |page, id| page.remove(id)),
            Edit::Rename(what, to) => self.each(what, |page, id| page.rename(id, to)),
            Edit::Require(what, on) => self.each(what, |page, id| page.require(id, *on)),
            Edit::Tick(what, on) => self.each(what, |page, id| page.set_ticked(id, *on)),
            Edit::Swap(what, with) => self.swap(what, with),
            Edit::Target(what, to) => self.each(what, |page, id| page.aim(id, to)),
            Edit::Hint(what, to) => self.each(what, |page, id| page.set_hint(id, to)),
            Edit::Text(from, to) => self.replace_text(from, to),
            Edit::Open(what, on) => self.each(what, |page, id| page.change(id, "open", on.then_some(""))),
            Edit::Options(list, change) => self.each(list, |page, id| page.change_options(id, change)),
            Edit::Attribute(what, key, to) => self.each(what, |page, id| page.change(id, key, to.as_deref())),
            Edit::Add(html, place) => self.add_markup(html, place),
            Edit::Title(to) => self.set_title(to),
            Edit::Language(to) => match self.child(0, "html") {
                Some(html) => self.change(html, "lang", Some(to.as_str()).filter(|to| !to.is_empty())),
                None => Err(NothingToEdit::because("no html element")),
            },
        }
    }

    /// Changes everything of a name that can be changed: one thing at least.
    fn each(&mut self, named: &Named, mut change: impl FnMut(&mut Self, Id) -> Done) -> Done {
        let done: Vec<Done> = self.wanted(named)?.into_iter().map(|id| change(self, id)).collect();
        if done.iter().any(Result::is_ok) { Ok(()) } else { done.into_iter().next().unwrap_or(Ok(())) }
    }

    /// Sets an attribute, unless it is so already.
    fn change(&mut self, id: Id, key: &str, to: Option<&str>) -> Done {
        if self.attribute(id, key) == to {
            let now = to.map_or_else(|| "not there".to_owned(), |to| format!("{to:?} already"));
            return Err(NothingToEdit::because(format!("{key} of {:?} is {now}", self.called(id))));
        }
        self.set_attribute(id, key, to);
        Ok(())
    }

    fn remove(&mut self, id: Id) -> Done {
        let mut parts = vec![id];
        if roles::role(self, id).is_some_and(roles::is_field) {
            parts.extend(self.labels.get(&id).into_iter().flatten());
            let described = ["aria-describedby", "aria-errormessage"].map(|key| self.references(id, key));
            parts.extend(described.into_iter().flatten().filter(|part| !self.is_shared(*part, id)));
        }
        for part in parts {
            let parent = self.parent(part);
            self.detach(part);
            self.prune(parent);
        }
        Ok(())
    }

    /// Whether it describes something else, too.
    fn is_shared(&self, part: Id, of: Id) -> bool {
        let refers = |id: Id| self.references(id, "aria-describedby").contains(&part);
        self.descendants(0).any(|id| id != of && refers(id))
    }

    /// Takes away what would be left empty around something removed.
    fn prune(&mut self, mut around: Option<Id>) {
        while let Some(id) = around {
            let empties = matches!(self.tag(id), "dd" | "div" | "dt" | "li" | "p" | "span");
            let filled = self.descendants(id).any(|inner| self.element(inner).is_some_and(|e| &*e.name.local != "br"));
            if !empties || filled || !self.raw_text(id).trim().is_empty() {
                return;
            }
            around = self.parent(id);
            self.detach(id);
        }
    }

    fn rename(&mut self, id: Id, to: &str) -> Done {
        if self.called(id) == normal(to) {
            return Err(NothingToEdit::because(format!("it is called {to:?} already")));
        }
        if let Some((first, others)) = self.references(id, "aria-labelledby").split_first() {
            self.set_words(*first, to);
            others.iter().for_each(|other| self.set_words(*other, ""));
            return Ok(());
        }
        if self.attribute(id, "aria-label").is_some_and(|label| !label.trim().is_empty()) {
            self.set_attribute(id, "aria-label", Some(to));
            return Ok(());
        }
        match self.naming_part(id) {
            Naming::Words(part) if self.has(part, "aria-label") => self.set_attribute(part, "aria-label", Some(to)),
            Naming::Words(part) => self.set_words(part, to),
            Naming::Attribute(key) => self.set_attribute(id, key, Some(to)),
        }
        Ok(())
    }

    /// Where the name of an element comes from, once authors have not said it by ARIA.
    fn naming_part(&self, id: Id) -> Naming {
        if let Some(part) = name::naming_elements(self, id).first() {
            return Naming::Words(*part);
        }
        let buttons = ["button", "reset", "submit"].iter().any(|kind| self.has_type(id, kind));
        match self.tag(id) {
            "input" if buttons => Naming::Attribute("value"),
            "input" | "textarea" if self.has(id, "placeholder") && !self.has(id, "title") => {
                Naming::Attribute("placeholder")
            }
            "input" | "select" | "textarea" => Naming::Attribute("title"),
            "area" | "img" => Naming::Attribute("alt"),
            _ => Naming::Words(id),
        }
    }

    fn require(&mut self, id: Id, on: bool) -> Done {
        let native = matches!(self.tag(id), "input" | "select" | "textarea");
        let now = (native && self.has(id, "required")) || self.is(id, "aria-required", "true");
        if now == on {
            let state = if on { "required" } else { "optional" };
            return Err(NothingToEdit::because(format!("{:?} is {state} already", self.called(id))));
        }
        self.set_attribute(id, "aria-required", (on && !native).then_some("true"));
        self.set_attribute(id, "required", (on && native).then_some(""));
        if !on {
            self.remove_mark(id);
        }
        Ok(())
    }

    /// Takes away the asterisk that marks a field as required.
    fn remove_mark(&mut self, id: Id) {
        let parts = name::naming_elements(self, id);
        let inside: Vec<Id> = parts.iter().flat_map(|part| self.descendants(*part)).collect();
        for mark in inside {
            if self.is(mark, "aria-hidden", "true") && self.raw_text(mark).trim() == "*" {
                self.detach(mark);
            }
        }
    }

    fn set_ticked(&mut self, id: Id, on: bool) -> Done {
        if self.tag(id) != "input" {
            return self.change(id, "aria-checked", Some(if on { "true" } else { "false" }));
        }
        self.change(id, "checked", on.then_some(""))?;
        if on && self.has_type(id, "radio") {
            let others = self.radio_group(id).into_iter().filter(|other| *other != id);
            others.collect::<Vec<_>>().into_iter().for_each(|other| self.set_attribute(other, "checked", None));
        }
        Ok(())
    }

    fn swap(&mut self, what: &Named, with: &Named) -> Done {
        let (one, other) = (self.wanted(what)?, self.wanted(with)?);
        let (Some(one), Some(other)) = (one.first().copied(), other.first().copied()) else { return Ok(()) };
        let within = |outer: Id, inner: Id| outer == inner || self.ancestors(inner).any(|id| id == outer);
        if within(one, other) || within(other, one) {
            return Err(NothingToEdit::because("what is inside of the other can't change places with it"));
        }
        let shared = self.ancestors(one).find(|id| within(*id, other));
        let top = |id: Id| {
            let chain = std::iter::once(id).chain(self.ancestors(id));
            chain.take_while(|above| Some(*above) != shared).last().unwrap_or(id)
        };
        let (upper, lower) = (top(one), top(other));
        let label = |id: Id| self.labels.get(&id).and_then(|labels| labels.first()).copied();
        let bare = upper == one && lower == other;
        let labels = label(one).zip(label(other)).filter(|_| bare);
        self.exchange(upper, lower);
        if let Some((one, other)) = labels {
            self.exchange(one, other);
        }
        Ok(())
    }

    fn aim(&mut self, id: Id, to: &str) -> Done {
        let key = match self.tag(id) {
            "a" | "area" => "href",
            "form" => "action",
            "img" => "src",
            "button" | "input" => "formaction",
            _ => return Err(NothingToEdit::because(format!("{:?} leads nowhere by itself", self.called(id)))),
        };
        self.change(id, key, Some(to))
    }

    fn set_hint(&mut self, id: Id, to: &str) -> Done {
        let errors = self.error_elements(id);
        let hints: Vec<Id> =
            self.references(id, "aria-describedby").into_iter().filter(|hint| !errors.contains(hint)).collect();
        match hints.split_first() {
            Some((first, others)) if !to.is_empty() => {
                self.set_words(*first, to);
                others.iter().for_each(|other| self.detach(*other));
            }
            Some(_) => hints.iter().for_each(|hint| self.detach(*hint)),
            None => {
                let keys = ["aria-description", "title"].into_iter().find(|key| self.has(id, key));
                let Some(key) = keys else {
                    return Err(NothingToEdit::because(format!("{:?} has no hint", self.called(id))));
                };
                self.set_attribute(id, key, Some(to).filter(|to| !to.is_empty()));
            }
        }
        Ok(())
    }

    fn change_options(&mut self, list: Id, change: &OptionEdit) -> Done {
        let named = |label: &str| {
            let found = self.options(list).into_iter().find(|option| self.option_label(*option) == normal(label));
            found.ok_or_else(|| NothingToEdit::because(format!("{:?} offers no {label:?}", self.called(list))))
        };
        match change {
            OptionEdit::Remove(label) => self.detach(named(label)?),
            OptionEdit::Rename(label, to) => self.set_words(named(label)?, to),
            OptionEdit::Last(label) => self.place(named(label)?, list, None),
            OptionEdit::Select(label) => {
                let chosen = named(label)?;
                self.options(list).into_iter().for_each(|option| self.set_attribute(option, "selected", None));
                self.set_attribute(chosen, "selected", Some(""));
            }
            OptionEdit::Add(label) => {
                let select = format!("<select><option>{}</option></select>", escaped(label));
                let adopted = self.adopt(&select).first().and_then(|select| self.child(*select, "option"));
                adopted.into_iter().for_each(|option| self.place(option, list, None));
            }
        }
        Ok(())
    }

    fn add_markup(&mut self, html: &str, place: &Place) -> Done {
        let tagged = |tag: &str| self.descendants(0).find(|id| self.tag(*id) == tag);
        let (parent, before) = match place {
            Place::End => (tagged("main").or_else(|| tagged("body")), None),
            Place::Before(named) => {
                let next = self.wanted(named)?.first().copied();
                (next.and_then(|next| self.parent(next)), next)
            }
            Place::After(named) => {
                let item = self.wanted(named)?.first().and_then(|id| self.item(*id));
                (item.and_then(|item| item.parent), item.and_then(|item| item.next))
            }
        };
        let Some(parent) = parent else { return Err(NothingToEdit::because("no content to add to")) };
        for id in self.adopt(html) {
            self.place(id, parent, before);
        }
        Ok(())
    }

    fn set_title(&mut self, to: &str) -> Done {
        let title = self.descendants(0).find(|id| self.tag(*id) == "title");
        let Some(title) = title else { return Err(NothingToEdit::because("no title")) };
        let texts: Vec<Id> = self.children(title).collect();
        texts.into_iter().for_each(|text| self.detach(text));
        let text = self.add(Data::Text(to.to_owned()));
        self.place(text, title, None);
        Ok(())
    }
}

/// Where a name comes from.
enum Naming {
    Words(Id),
    Attribute(&'static str),
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
