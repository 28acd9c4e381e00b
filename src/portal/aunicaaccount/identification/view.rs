//! The page of step 1.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::{
    STEPS, lists,
    row::{Entries, Row},
    step_page,
};
use crate::portal::{App, Policy, Visitor, html as page, texts::Registration};

/// The page, with what was typed so far and what is wrong with it.
pub(super) fn view(app: &App, visitor: &Visitor, errors: &BTreeMap<&'static str, &'static str>) -> Markup {
    let texts = &app.texts().registration;
    let (typed, asserted) = visitor.with(|session| {
        let draft = &session.registration;
        (draft.typed.clone(), draft.assertion.is_some())
    });
    let entries = Entries { typed: &typed, errors };
    let form = Form { policy: app.policy(), texts, entries, asserted };
    let content = html! {
        (page::alert((!errors.is_empty()).then_some(texts.errors.summary)))
        @if asserted { p role="status" { (texts.asserted) } }
        fieldset {
            legend { (texts.groups.identification) }
            (form.names())
            (form.birth())
            (form.citizenship())
        }
        fieldset {
            legend { (texts.groups.email) }
            (form.row("email", texts.labels.email, texts.marks.compulsory, texts.hints.email, true)
                .text(&form.entries, "email", "email", &html! {}))
        }
        div class="actions" { button name="next" value="1" { (texts.buttons.next) } }
    };
    step_page(app, visitor, 0, &page::form(visitor, STEPS[0], &content))
}

struct Form<'a> {
    policy: &'a Policy,
    texts: &'static Registration,
    entries: Entries<'a>,
    asserted: bool,
}

impl Form<'_> {
    fn row(
        &self,
        name: &'static str,
        label: &'static str,
        mark: &'static str,
        hint: &'static str,
        required: bool,
    ) -> Row<'static> {
        // What a digital identity says stays as it is.
        let readonly =
            self.asserted && ["surname", "name", "tax_code"].contains(&name) && !self.entries.value(name).is_empty();
        Row { name, label, mark, hint, required, readonly }
    }

    fn names(&self) -> Markup {
        let (labels, hints, marks) = (&self.texts.labels, &self.texts.hints, &self.texts.marks);
        let absent = !self.entries.value("no_surname").is_empty();
        let sex = self.entries.value("sex");
        let no_surname = html! {
            label class="beside" { input type="checkbox" name="no_surname" value="1" checked[absent]; " " (labels.no_surname) }
        };
        html! {
            (self.row("surname", labels.surname, marks.compulsory, hints.surname, !absent)
                .text(&self.entries, "text", "family-name", &no_surname))
            (self.row("name", labels.name, marks.compulsory, hints.name, true)
                .text(&self.entries, "text", "given-name", &html! {}))
            (self.row("sex", labels.sex, marks.compulsory, hints.sex, true).group(&self.entries, true, &html! {
                @for choice in ["M", "F"] {
                    label class="beside" { input type="radio" name="sex" value=(choice) checked[sex == choice]; " " (choice) }
                    " "
                }
            }))
        }
    }

    fn birth(&self) -> Markup {
        let (labels, hints, marks) = (&self.texts.labels, &self.texts.hints, &self.texts.marks);
        let country = self.entries.value("birth_country");
        let province = self.entries.value("birth_province");
        let italy = country == lists::ITALY;
        let date = Row {
            name: "birth_date",
            ..self.row("birth_day", labels.birth_date, marks.compulsory, hints.birth_date, true)
        };
        html! {
            (date.group(&self.entries, false, &self.date()))
            (self.row("birth_country", labels.birth_country, marks.compulsory, hints.birth_country, true)
                .list(&self.entries, lists::countries()))
            (self.row("birth_province", labels.birth_province, marks.compulsory_italy, hints.birth_province, italy)
                .list(&self.entries, &lists::provinces(country)))
            div class="field" {
                span {}
                div class="control" { button name="update" value="1" class="quiet" { (self.texts.buttons.update) } }
            }
            (self.row("birth_place", labels.birth_place, marks.compulsory, hints.birth_place, false)
                .list(&self.entries, &lists::municipalities(self.policy, country, province)))
            (self.row("birth_place_free", labels.birth_place_free, "", hints.birth_place_free, false)
                .text(&self.entries, "text", "off", &html! {}))
        }
    }

    fn date(&self) -> Markup {
        html! {
            @for (at, (name, label, size)) in [("birth_day", "dd", 2), ("birth_month", "mm", 2), ("birth_year", "yyyy", 4)].into_iter().enumerate() {
                @if at > 0 { " / " }
                label class="beside" {
                    span { (label) } " "
                    input class="short" type="text" inputmode="numeric" name=(name) value=(self.entries.value(name))
                        maxlength=(size) size=(size) required readonly[self.asserted];
                }
            }
            " " span { (self.texts.hints.birth_date_form) }
        }
    }

    fn citizenship(&self) -> Markup {
        let (labels, hints, marks) = (&self.texts.labels, &self.texts.hints, &self.texts.marks);
        let italian = self.entries.value("citizenship") == lists::ITALY;
        let countries = lists::countries();
        html! {
            (self.row("citizenship", labels.citizenship, marks.compulsory, hints.citizenship, true)
                .list(&self.entries, countries))
            (self.row("other_citizenship", labels.other_citizenship, marks.optional, hints.other_citizenship, false)
                .list(&self.entries, countries))
            (self.row("tax_code", labels.tax_code, marks.compulsory_tax_code, hints.tax_code, italian)
                .text(&self.entries, "text", "off", &html! {}))
        }
    }
}
