//! What pressing a control does while scripts are off.

use url::Url;

use super::{Document, Handle, Role, dom::Id, form::Submission, roles};

/// What follows from pressing a control.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Activation {
    /// A link: the agent goes there.
    Follow(Url),
    /// A link that offers a file: the page stays.
    Download(Url),
    /// A submit button: the form is sent.
    Submit(Submission),
    /// Nothing leaves the page; it may look different now.
    Stay,
}

/// Why a person could not do this on this page.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{what} can't be used: {why}")]
pub struct Refusal {
    /// The control, by role and name.
    pub what: String,
    /// What stands in the way.
    pub why: String,
}

impl Document {
    /// Presses a control. With `constraints`, a form with an invalid control is not sent, as in a browser.
    ///
    /// # Errors
    ///
    /// If the control is gone, hidden or disabled, does nothing without scripts, or its form is invalid.
    pub fn activate(&mut self, control: Handle, constraints: bool) -> Result<Activation, Refusal> {
        let id = self.usable(control)?;
        match self.tag(id) {
            "a" | "area" => self.follow(id),
            "summary" | "details" => {
                let details = if self.tag(id) == "details" { Some(id) } else { self.parent(id) };
                if let Some(details) = details.filter(|details| self.tag(*details) == "details") {
                    self.toggle(details);
                }
                Ok(Activation::Stay)
            }
            "input" if self.has_type(id, "checkbox") => {
                self.set_checked(control, !self.is_on(id));
                Ok(Activation::Stay)
            }
            "input" if self.has_type(id, "radio") => {
                self.set_checked(control, true);
                Ok(Activation::Stay)
            }
            "button" | "input" => self.press_button(id, constraints),
            _ => self.press_other(id, constraints),
        }
    }

    /// Where a refresh without delay leads, by header or by `meta`; a later one is left to a person.
    #[must_use]
    pub fn refresh(&self, header: Option<&str>) -> Option<Url> {
        let is_refresh = |id: &Id| self.tag(*id) == "meta" && self.is(*id, "http-equiv", "refresh");
        let in_markup = || self.descendants(0).find(is_refresh).and_then(|id| self.attribute(id, "content"));
        let (delay, to) = header.or_else(in_markup)?.split_once([';', ','])?;
        if delay.trim().parse::<f32>().ok()? > 0.0 {
            return None;
        }
        let to = to.trim();
        let named = to
            .get(..3)
            .filter(|key| key.eq_ignore_ascii_case("url"))
            .and_then(|_| to[3..].trim_start().strip_prefix('='));
        self.resolve(named.unwrap_or(to).trim().trim_matches(['"', '\'']))
    }

    fn press_button(&mut self, id: Id, constraints: bool) -> Result<Activation, Refusal> {
        let form = self.form_owner(id);
        if self.is_resetter(id) {
            form.into_iter().for_each(|form| self.reset(form));
            return Ok(Activation::Stay);
        }
        if !self.is_submitter(id) {
            return if self.is_button(id) || self.tag(id) == "button" {
                Err(self.refuse(id, "does nothing while scripts are off"))
            } else {
                Ok(Activation::Stay)
            };
        }
        let Some(form) = form else { return Err(self.refuse(id, "belongs to no form")) };
        let free = self.has(form, "novalidate") || self.has(id, "formnovalidate");
        if constraints && !free {
            self.validate(form)?;
        }
        Ok(self.submission(form, id).map_or(Activation::Stay, Activation::Submit))
    }

    /// A tab or another part that is a wrapper around, or inside of, a link or button.
    fn press_other(&mut self, id: Id, constraints: bool) -> Result<Activation, Refusal> {
        let acts = |other: &Id| matches!(roles::role(self, *other), Some(Role::Link | Role::Button | Role::Tab));
        let native = |other: &Id| matches!(self.tag(*other), "a" | "button" | "input") && acts(other);
        let other = self.descendants(id).find(native).or_else(|| self.ancestors(id).find(native));
        match other {
            Some(other) => self.activate(Handle(other), constraints),
            None if roles::role(self, id).is_some_and(roles::is_field) => Ok(Activation::Stay),
            None => Err(self.refuse(id, "does nothing while scripts are off")),
        }
    }

    fn follow(&self, id: Id) -> Result<Activation, Refusal> {
        let href = self.attribute(id, "href").unwrap_or_default();
        let Some(address) = self.resolve(href) else { return Err(self.refuse(id, "points to no valid address")) };
        match address.scheme() {
            "http" | "https" if self.has(id, "download") => Ok(Activation::Download(address)),
            "http" | "https" => Ok(Activation::Follow(address)),
            "javascript" => Err(self.refuse(id, "does nothing while scripts are off")),
            scheme => Err(self.refuse(id, &format!("leads out of the browser ({scheme}:)"))),
        }
    }

    /// The element of a control that a person could use now.
    pub(super) fn usable(&self, control: Handle) -> Result<Id, Refusal> {
        let gone = || Refusal { what: "the control".to_owned(), why: "is no longer on the page".to_owned() };
        let id = self.at(control).ok_or_else(gone)?;
        if self.is_hidden(id) {
            return Err(self.refuse(id, "is hidden"));
        }
        if self.is_disabled(id) {
            return Err(self.refuse(id, "is disabled"));
        }
        Ok(id)
    }

    pub(super) fn refuse(&self, id: Id, why: &str) -> Refusal {
        Refusal { what: self.describe(id), why: why.to_owned() }
    }

    /// A control as messages name it: `button "Log in"`.
    fn describe(&self, id: Id) -> String {
        match self.node(id) {
            Some(node) => format!("{} {:?}", node.role, node.name),
            None => format!("<{}>", self.tag(id)),
        }
    }
}
