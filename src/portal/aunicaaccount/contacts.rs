//! Step 2/4: telephone contacts, all optional.

use std::collections::BTreeMap;

use axum::extract::State;
use maud::{Markup, html};

use super::{
    STEPS, elsewhere, entry,
    row::{Entries, Row},
    step_page,
};
use crate::portal::{App, Reply, Rule, Submission, Visitor, html as page, texts::Registration};

const FIELDS: [&str; 3] = ["mobile", "residence_phone", "domicile_phone"];

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 1) {
        return elsewhere;
    }
    page::show(view(&app, &visitor, &BTreeMap::new()))
}

pub(super) async fn submit(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 1) {
        return elsewhere;
    }
    let typed = FIELDS.map(|name| (name, form.get(name).to_owned()));
    visitor.with(|session| session.registration.typed.extend(typed.clone()));
    if form.has("back") {
        if !app.keeps(Rule::BackKeeps) {
            visitor.with(|session| session.registration.typed.clear());
        }
        return page::go(STEPS[0]);
    }
    let errors: BTreeMap<_, _> =
        typed.iter().filter_map(|(name, number)| Some((*name, wrong(&app, number)?))).collect();
    if !errors.is_empty() {
        return page::show(view(&app, &visitor, &errors));
    }
    let [(_, mobile), (_, residence), (_, domicile)] = typed;
    visitor.with(|session| {
        session.registration.contacts = true;
        if let Some(person) = &mut session.registration.person {
            person.mobile = mobile;
            person.residence_phone = residence;
            person.domicile_phone = domicile;
        }
    });
    page::go(STEPS[2])
}

/// What is wrong with a telephone number.
fn wrong(app: &App, number: &str) -> Option<&'static str> {
    let errors = &app.texts().registration.errors;
    if number.is_empty() {
        return (!app.keeps(Rule::PhonesOptional)).then_some(errors.missing);
    }
    let broken = entry::broken_phone_rules(number);
    broken.into_iter().any(|rule| app.keeps(rule)).then_some(errors.phone)
}

fn view(app: &App, visitor: &Visitor, errors: &BTreeMap<&'static str, &'static str>) -> Markup {
    let texts = &app.texts().registration;
    let typed = visitor.with(|session| session.registration.typed.clone());
    let entries = Entries { typed: &typed, errors };
    let content = html! {
        (page::alert((!errors.is_empty()).then_some(texts.errors.summary)))
        fieldset {
            legend { (texts.groups.phones) }
            @for row in rows(texts) { (row.text(&entries, "tel", "tel", &html! {})) }
        }
        div class="actions reversed" {
            button name="next" value="1" { (texts.buttons.next) }
            button name="back" value="1" class="quiet" { (texts.buttons.back) }
        }
    };
    step_page(app, visitor, 1, &page::form(visitor, STEPS[1], &content))
}

fn rows(texts: &'static Registration) -> [Row<'static>; 3] {
    let (labels, hints) = (&texts.labels, &texts.hints);
    let row =
        |name, label, hint| Row { name, label, hint, mark: texts.marks.optional, required: false, readonly: false };
    [
        row(FIELDS[0], labels.mobile, hints.mobile),
        row(FIELDS[1], labels.residence_phone, hints.residence_phone),
        row(FIELDS[2], labels.domicile_phone, hints.domicile_phone),
    ]
}
