//! The profile of a user, and the fields that every profile must have.

use std::sync::OnceLock;

use axum::{Router, extract::State, routing::get};
use jiff::civil::Date;
use maud::{Markup, html};

use super::{
    access::{Learner, PROFILE},
    catalogue, layout,
    sheet::{Sheet, options},
    users::{Login, User},
};
use crate::{
    places,
    portal::{
        App, Reply, Rule, Visitor,
        html::{Field, show},
        texts::{EDUCATION, EMPLOYMENT, GENDERS},
    },
};

/// The required fields of "More information" (GSS, "Your POK profile"), as Moodle names profile fields.
pub(super) const MORE: [&str; 4] =
    ["profile_field_gender", "profile_field_birthdate", "profile_field_education", "profile_field_employment"];

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route("/user/profile.php", get(page))
}

/// The names of the countries that exist.
pub(super) fn countries() -> Vec<&'static str> {
    static NAMES: OnceLock<Vec<&'static str>> = OnceLock::new();
    NAMES
        .get_or_init(|| {
            places::countries().iter().filter(|country| country.ended.is_none()).map(|country| country.name).collect()
        })
        .clone()
}

/// The required fields, for the profile and for the sign-up.
pub(super) fn more_fields(app: &App, sheet: &Sheet) -> Markup {
    let t = &app.texts().pok.profile;
    let [gender, birth_date, education, employment] = MORE;
    let lists = [options(&GENDERS), options(&EDUCATION), options(&EMPLOYMENT)];
    let [genders, levels, statuses] = &lists;
    let fields = [
        Field { options: genders, ..sheet.required(gender, t.gender) },
        Field { kind: "date", ..sheet.required(birth_date, t.birth_date) },
        Field { options: levels, ..sheet.required(education, t.education) },
        Field { options: statuses, ..sheet.required(employment, t.employment) },
    ];
    html! { @for field in &fields { (field.render()) } }
}

/// Refuses required fields that are empty or hold what can't be; `required` is the rule that requires them.
pub(super) fn check_more(app: &App, sheet: &mut Sheet, required: Rule) {
    let texts = &app.texts().pok;
    let [gender, birth_date, education, employment] = MORE;
    if app.keeps(required) {
        for name in MORE {
            sheet.require(name, texts.frame.required);
        }
    }
    let today = app.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let born = sheet.value(birth_date).parse::<Date>();
    let past = |date: Date| date < today || !app.keeps(Rule::SignupPastBirth);
    let empty = sheet.value(birth_date).is_empty() && !app.keeps(required);
    if !empty && !born.is_ok_and(|date| past(date) && date.year() >= 1900) {
        sheet.refuse(birth_date, texts.profile.bad_date);
    }
    sheet.choose(gender, &GENDERS, texts.profile.bad_choice);
    sheet.choose(education, &EDUCATION, texts.profile.bad_choice);
    sheet.choose(employment, &EMPLOYMENT, texts.profile.bad_choice);
}

/// How the user logs in, in words.
pub(super) fn logs_in_with(app: &App, user: &User) -> &'static str {
    let t = &app.texts().pok.profile;
    match user.login {
        Login::Polimi { .. } => t.polimi,
        Login::Edugain { .. } => t.edugain,
        Login::Local(_) => t.local,
    }
}

async fn page(State(app): State<App>, visitor: Visitor, learner: Learner) -> Reply {
    let t = &app.texts().pok.profile;
    let user = &learner.user;
    let details = [
        (t.email, user.field("email")),
        (t.city, user.field("city")),
        (t.country, user.field("country")),
        (t.description, user.field("description")),
    ];
    let content = html! {
        h1 { (user.full_name()) }
        h2 { (t.details) }
        dl {
            @for (label, value) in details {
                @if !value.is_empty() { dt { (label) } dd { (value) } }
            }
        }
        p { a href=(PROFILE) { (t.edit) } }
        p { a href="/admin/tool/policy/user.php" { (t.policies) } }
        h2 { (t.my_courses) }
        ul {
            @for course in user.enrolled.iter().filter_map(|id| catalogue::course(*id)) {
                li { a href={ "/course/view.php?id=" (course.id) } { (course.title) } }
            }
        }
    };
    show(layout::shell(&app, &visitor, &user.full_name(), &content))
}
