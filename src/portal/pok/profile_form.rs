//! The profile form (GSS, "Your POK profile"): shown at the first log-in, and whenever the user wants to change something.

use axum::{Router, extract::State, routing::get};
use maud::{Markup, html};

use super::{
    access::{CONSENT, Learner, PROFILE},
    layout,
    profile::{self, MORE},
    sheet::{Sheet, options},
    users::User,
};
use crate::portal::{
    App, Reply, Rule, Submission, Visitor,
    html::{Field, alert, form, go, show},
    texts::fill,
};

/// Fields that only users of POK-only accounts can change: the others' come with the log-in.
const NAMES: [&str; 2] = ["firstname", "lastname"];

/// Fields of one line that may be left empty.
const OPTIONAL: [&str; 14] = [
    "city",
    "country",
    "imagealt",
    "firstnamephonetic",
    "lastnamephonetic",
    "middlename",
    "alternatename",
    "interests",
    "idnumber",
    "institution",
    "department",
    "phone1",
    "phone2",
    "address",
];

/// Longest line, in characters.
const LONGEST: usize = 255;

/// Longest description, in characters.
const LONGEST_DESCRIPTION: usize = 5_000;

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(PROFILE, get(page).post(update))
}

async fn page(State(app): State<App>, visitor: Visitor, learner: Learner) -> Reply {
    let sheet = Sheet::showing(learner.user.profile.clone());
    show(form_page(&app, &visitor, &learner.user, &sheet))
}

fn form_page(app: &App, visitor: &Visitor, user: &User, sheet: &Sheet) -> Markup {
    let t = &app.texts().pok.profile;
    let frame = &app.texts().pok.frame;
    let content = html! {
        h1 { (t.edit_title) }
        @if !user.complete { p { (t.lead) } }
        (alert((!sheet.accepted()).then_some(app.texts().pok.profile.lead)))
        (form(visitor, PROFILE, &html! {
            (general(app, user, sheet))
            (additional(app, sheet))
            (section(t.more, &profile::more_fields(app, sheet)))
            (section(t.internal, &html! { p { (fill(t.logs_in_with, profile::logs_in_with(app, user))) } }))
            p class="hint" { (app.texts().pok.consent.required) }
            div class="actions" {
                button { (t.update) }
                button class="quiet" name="cancel" value="1" formnovalidate { (frame.cancel) }
            }
        }))
    };
    layout::shell(app, visitor, t.edit_title, &content)
}

fn section(legend: &str, content: &Markup) -> Markup {
    html! { fieldset { legend { (legend) } (content) } }
}

fn lines(sheet: &Sheet, fields: &[(&'static str, &str)]) -> Markup {
    html! { @for (name, label) in fields { (sheet.field(name, label).render()) } }
}

fn general(app: &App, user: &User, sheet: &Sheet) -> Markup {
    let t = &app.texts().pok.profile;
    let countries = options(&profile::countries());
    let locked = |field: Field<'static>, value: &str| {
        Field { value, readonly: true, required: false, hint: t.locked, ..field }.render()
    };
    let local = user.is_local();
    section(
        t.general,
        &html! {
            @if local {
                (sheet.required("firstname", t.first_name).render())
                (sheet.required("lastname", t.last_name).render())
            } @else {
                (locked(Field { name: "firstname", label: t.first_name, ..Field::default() }, user.field("firstname")))
                (locked(Field { name: "lastname", label: t.last_name, ..Field::default() }, user.field("lastname")))
            }
            (locked(Field { name: "email", label: t.email, ..Field::default() }, user.field("email")))
            (sheet.field("city", t.city).render())
            (Field { options: &countries, ..sheet.field("country", t.country) }.render())
            (Field { kind: "textarea", ..sheet.field("description", t.description) }.render())
        },
    )
}

fn additional(app: &App, sheet: &Sheet) -> Markup {
    let t = &app.texts().pok.profile;
    html! {
        (section(t.picture, &html! { p { (t.current_picture) } (lines(sheet, &[("imagealt", t.picture_description)])) }))
        (section(t.additional_names, &lines(sheet, &[
            ("firstnamephonetic", t.first_phonetic),
            ("lastnamephonetic", t.last_phonetic),
            ("middlename", t.middle_name),
            ("alternatename", t.alternate_name),
        ])))
        (section(t.interests, &Field { hint: t.interests_hint, ..sheet.field("interests", t.interests_list) }.render()))
        (section(t.optional, &lines(sheet, &[
            ("idnumber", t.id_number),
            ("institution", t.institution),
            ("department", t.department),
            ("phone1", t.phone),
            ("phone2", t.mobile),
            ("address", t.address),
        ])))
    }
}

async fn update(State(app): State<App>, visitor: Visitor, learner: Learner, sent: Submission) -> Reply {
    if sent.has("cancel") {
        return cancel(&app, &visitor, &learner.user);
    }
    let mut names = [OPTIONAL.as_slice(), MORE.as_slice(), &["description"]].concat();
    if learner.user.is_local() {
        names.extend(NAMES);
    }
    let mut sheet = Sheet::sent(&sent, &names);
    check(&app, &learner.user, &mut sheet);
    if !sheet.accepted() {
        return show(form_page(&app, &visitor, &learner.user, &sheet));
    }
    learner.change(&app, |user| {
        user.profile.extend(sheet.values);
        user.complete = true;
    });
    if !learner.user.agreed_to_all() {
        return go(CONSENT);
    }
    visitor.with(|session| session.pok.notice = Some(app.texts().pok.profile.saved));
    go("/user/profile.php")
}

/// Whoever does not complete the first profile leaves as they came.
fn cancel(app: &App, visitor: &Visitor, user: &User) -> Reply {
    if user.complete {
        return go("/user/profile.php");
    }
    if app.keeps(Rule::ProfileCancelEnds) {
        visitor.end();
    }
    go("/")
}

fn check(app: &App, user: &User, sheet: &mut Sheet) {
    let (signup, profile) = (&app.texts().pok.signup, &app.texts().pok.profile);
    if user.is_local() {
        sheet.require("firstname", signup.missing_first_name);
        sheet.require("lastname", signup.missing_last_name);
        sheet.limit(&NAMES, LONGEST, signup.too_long);
    }
    sheet.limit(&OPTIONAL, LONGEST, signup.too_long);
    sheet.limit(&["description"], LONGEST_DESCRIPTION, signup.too_long);
    sheet.choose("country", &profile::countries(), profile.bad_choice);
    profile::check_more(app, sheet, Rule::ProfileRequired);
}
