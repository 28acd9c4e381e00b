//! Live values of controls: what was typed, ticked, chosen and opened, over the markup's defaults.

use super::{
    Choice, Handle,
    dom::{Document, Id, Source, normal},
    visible,
};

impl Document {
    /// The value of a text control; for a button, a check box and the like, that of its attribute.
    pub(super) fn value(&self, id: Id) -> &str {
        if let Some(value) = self.element(id).and_then(|element| element.value.as_deref()) {
            return value;
        }
        if self.source == Source::Live
            && let Some(value) = self.attribute(id, "data-collaudo-value")
        {
            return value;
        }
        if self.tag(id) == "textarea" { self.only_text(id) } else { self.attribute(id, "value").unwrap_or_default() }
    }

    fn only_text(&self, id: Id) -> &str {
        let text = self.children(id).find_map(|child| match &self.item(child)?.data {
            super::dom::Data::Text(text) => Some(text.as_str()),
            super::dom::Data::Fragment | super::dom::Data::Comment | super::dom::Data::Element(_) => None,
        });
        text.unwrap_or_default()
    }

    /// Whether a check box or radio button is ticked.
    pub(super) fn is_on(&self, id: Id) -> bool {
        if let Some(on) = self.element(id).and_then(|element| element.on) {
            return on;
        }
        match (self.source, self.attribute(id, "data-collaudo-checked")) {
            (Source::Live, Some(on)) => on != "false",
            _ => self.has(id, "checked"),
        }
    }

    /// The options of a `select`, in order.
    pub(super) fn options(&self, select: Id) -> Vec<Id> {
        self.descendants(select).filter(|id| self.tag(*id) == "option").collect()
    }

    /// The text that an option shows.
    pub(super) fn option_label(&self, option: Id) -> String {
        let label = self.attribute(option, "label").map(normal).filter(|label| !label.is_empty());
        label.unwrap_or_else(|| normal(&self.raw_text(option)))
    }

    /// The value that an option sends.
    pub(super) fn option_value(&self, option: Id) -> String {
        self.attribute(option, "value").map_or_else(|| normal(&self.raw_text(option)), str::to_owned)
    }

    /// Whether an option or its group is disabled.
    pub(super) fn is_disabled_option(&self, option: Id) -> bool {
        let group = self.parent(option).filter(|parent| self.tag(*parent) == "optgroup");
        self.has(option, "disabled") || group.is_some_and(|group| self.has(group, "disabled"))
    }

    /// The chosen options of a `select`: where none is chosen, a drop-down list shows the first that can be.
    pub(super) fn chosen(&self, select: Id) -> Vec<Id> {
        let options = self.options(select);
        let several = self.has(select, "multiple");
        let mut chosen: Vec<Id> = options.iter().copied().filter(|option| self.is_chosen(*option)).collect();
        if several {
            return chosen;
        }
        if chosen.len() > 1 {
            chosen.drain(..chosen.len() - 1);
        }
        let drops_down = self.attribute(select, "size").is_none_or(|size| matches!(size.trim(), "" | "0" | "1"));
        if chosen.is_empty() && drops_down && self.source == Source::Markup {
            chosen.extend(options.iter().copied().find(|option| !self.is_disabled_option(*option)));
        }
        chosen
    }

    fn is_chosen(&self, option: Id) -> bool {
        if let Some(on) = self.element(option).and_then(|element| element.on) {
            return on;
        }
        match self.source {
            Source::Live => self.attribute(option, "data-collaudo-selected").is_some_and(|value| value != "false"),
            Source::Markup => self.has(option, "selected"),
        }
    }

    pub(super) fn chosen_labels(&self, select: Id) -> Vec<String> {
        self.chosen(select).into_iter().map(|option| self.option_label(option)).collect()
    }

    /// What a `select`, or a text box with suggestions, offers.
    pub(super) fn choices(&self, id: Id) -> Vec<Choice> {
        let offered = if self.tag(id) == "select" { Some(id) } else { self.references(id, "list").first().copied() };
        let chosen = self.chosen(id);
        let choice = |option: Id| Choice {
            label: self.option_label(option),
            selected: chosen.contains(&option),
            disabled: self.is_disabled_option(option),
        };
        offered.map(|list| self.options(list).into_iter().map(choice).collect()).unwrap_or_default()
    }

    /// Whether a `details` is open.
    pub(super) fn is_open(&self, details: Id) -> bool {
        match (self.source, self.attribute(details, "data-collaudo-open")) {
            (Source::Live, Some(open)) => open != "false",
            _ => self.has(details, "open"),
        }
    }

    /// Whether a control is disabled, by itself or by a `fieldset` around it.
    pub(super) fn is_disabled(&self, id: Id) -> bool {
        if !matches!(self.tag(id), "button" | "input" | "select" | "textarea" | "fieldset" | "option" | "optgroup") {
            return false;
        }
        if self.has(id, "disabled") {
            return true;
        }
        let mut inner = id;
        for ancestor in self.ancestors(id) {
            if self.disables(ancestor, inner) {
                return true;
            }
            inner = ancestor;
        }
        false
    }

    /// Whether this is a disabled `fieldset` and the child is not its legend.
    pub(super) fn disables(&self, fieldset: Id, child: Id) -> bool {
        self.tag(fieldset) == "fieldset"
            && self.has(fieldset, "disabled")
            && self.child(fieldset, "legend") != Some(child)
    }

    /// Replaces what a text control holds.
    pub(crate) fn set_value(&mut self, control: Handle, value: &str) {
        if let Some(element) = self.at(control).and_then(|id| self.element_mut(id)) {
            element.value = Some(value.to_owned());
        }
    }

    /// Ticks or unticks; a radio button that is ticked unticks the rest of its group.
    pub(crate) fn set_checked(&mut self, control: Handle, on: bool) {
        let Some(id) = self.at(control) else { return };
        if on && self.has_type(id, "radio") {
            for other in self.radio_group(id) {
                self.set_on(other, false);
            }
        }
        self.set_on(id, on);
    }

    /// Chooses an option of a `select` by the number of its place.
    pub(crate) fn choose(&mut self, control: Handle, place: usize) {
        let Some(id) = self.at(control) else { return };
        let options = self.options(id);
        if !self.has(id, "multiple") {
            for option in &options {
                self.set_on(*option, false);
            }
        }
        if let Some(option) = options.get(place) {
            self.set_on(*option, true);
        }
    }

    pub(super) fn set_on(&mut self, id: Id, on: bool) {
        if let Some(element) = self.element_mut(id) {
            element.on = Some(on);
        }
    }

    /// The radio buttons that exclude each other (HTML, "radio button group").
    pub(super) fn radio_group(&self, id: Id) -> Vec<Id> {
        let Some(name) = self.attribute(id, "name").filter(|name| !name.is_empty()) else { return vec![id] };
        let owner = self.form_owner(id);
        self.descendants(0)
            .filter(|other| {
                self.tag(*other) == "input"
                    && self.has_type(*other, "radio")
                    && self.attribute(*other, "name") == Some(name)
                    && self.form_owner(*other) == owner
            })
            .collect()
    }

    /// Opens or closes a `details`; opening one closes the others of its name.
    pub(super) fn toggle(&mut self, details: Id) {
        let opens = !self.has(details, "open");
        if let Some(name) = self.attribute(details, "name").filter(|name| opens && !name.is_empty()) {
            let same = |id: &Id| self.tag(*id) == "details" && self.attribute(*id, "name") == Some(name);
            for other in self.descendants(0).filter(same).collect::<Vec<_>>() {
                self.set_attribute(other, "open", None);
            }
        }
        self.set_attribute(details, "open", opens.then_some(""));
        self.hidden = visible::hidden(self);
    }
}
