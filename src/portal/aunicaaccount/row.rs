//! One line of a step: label, control, whether it is compulsory, what to enter, what is wrong.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::lists::Choice;

/// What was typed, by field, and what is wrong with it.
#[derive(Debug)]
pub(super) struct Entries<'a> {
    pub(super) typed: &'a BTreeMap<&'static str, String>,
    pub(super) errors: &'a BTreeMap<&'static str, &'static str>,
}

impl Entries<'_> {
    pub(super) fn value(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", String::as_str)
    }

    fn error(&self, name: &str) -> Option<&'static str> {
        self.errors.get(name).copied()
    }
}

/// What stands beside a field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    pub(super) name: &'static str,
    pub(super) label: &'a str,
    pub(super) mark: &'a str,
    pub(super) hint: &'a str,
    pub(super) required: bool,
    pub(super) readonly: bool,
}

/// What tells assistive technology of a control's hint and error.
struct Tie {
    described_by: String,
    message: Option<String>,
    invalid: Option<&'static str>,
}

impl Row<'_> {
    fn tie(&self, entries: &Entries<'_>) -> Tie {
        let wrong = entries.error(self.name).is_some();
        Tie {
            described_by: format!("{}-hint", self.name),
            message: wrong.then(|| format!("{}-error", self.name)),
            invalid: wrong.then_some("true"),
        }
    }

    /// A text field; `extra` follows it on the same line.
    pub(super) fn text(&self, entries: &Entries<'_>, kind: &str, autocomplete: &str, extra: &Markup) -> Markup {
        let tie = self.tie(entries);
        let value = (kind != "password").then(|| entries.value(self.name));
        self.line(
            entries,
            &html! {
                input id=(self.name) name=(self.name) type=(kind) value=[value] required[self.required]
                    readonly[self.readonly] autocomplete=(autocomplete) aria-invalid=[tie.invalid]
                    aria-errormessage=[tie.message] aria-describedby=(tie.described_by);
                (extra)
            },
        )
    }

    /// A list to choose from; disabled while there is nothing to choose.
    pub(super) fn list(&self, entries: &Entries<'_>, choices: &[Choice]) -> Markup {
        let tie = self.tie(entries);
        let chosen = entries.value(self.name);
        self.line(
            entries,
            &html! {
                select id=(self.name) name=(self.name) required[self.required] disabled[choices.is_empty()]
                    aria-invalid=[tie.invalid] aria-errormessage=[tie.message] aria-describedby=(tie.described_by) {
                    option value="" {}
                    @for (value, label) in choices {
                        option value=[(value != label).then_some(value)] selected[value == chosen] { (label) }
                    }
                }
            },
        )
    }

    /// Several controls under one name: a group.
    pub(super) fn group(&self, entries: &Entries<'_>, radio: bool, controls: &Markup) -> Markup {
        let tie = self.tie(entries);
        html! {
            fieldset class="field" role=[radio.then_some("radiogroup")] aria-required=[(radio && self.required).then_some("true")]
                aria-invalid=[tie.invalid] aria-errormessage=[tie.message] aria-describedby=(tie.described_by) {
                legend { (self.label) }
                div class="control" { (controls) (self.notes(entries)) }
            }
        }
    }

    fn line(&self, entries: &Entries<'_>, control: &Markup) -> Markup {
        html! {
            div class="field" {
                label for=(self.name) { (self.label) }
                div class="control" { (control) (self.notes(entries)) }
            }
        }
    }

    fn notes(&self, entries: &Entries<'_>) -> Markup {
        html! {
            @if let Some(error) = entries.error(self.name) { p class="error" id={ (self.name) "-error" } { (error) } }
            p class="hint" id={ (self.name) "-hint" } {
                @if !self.mark.is_empty() { strong { (self.mark) } " " }
                (self.hint)
            }
        }
    }
}
