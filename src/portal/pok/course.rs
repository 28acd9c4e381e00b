//! A course: for everybody as an index, for those enrolled in full (GSS, "Enroll in the MOOC").

use axum::{
    Router,
    extract::{Query, State, rejection::QueryRejection},
    routing::get,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    catalogue::{self, Course},
    certificate, layout,
    layout::Tab,
    learning,
    users::User,
};
use crate::portal::{App, Problem, Reply, Rule, Visitor, html::show, texts::fill};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route("/course/view.php", get(page))
}

#[derive(Debug, Deserialize)]
struct Asked {
    id: u32,
    #[serde(default)]
    tab: String,
}

/// The course that an address names.
pub(super) fn named(id: u32) -> Result<&'static Course, Problem> {
    catalogue::course(id).ok_or(Problem::NotFound)
}

/// The address of a course.
pub(super) fn address(course: &Course) -> String {
    format!("/course/view.php?id={}", course.id)
}

/// Whether a user is enrolled in a course.
pub(super) fn enrolled(user: Option<&User>, course: &Course) -> bool {
    user.is_some_and(|user| user.enrolled.contains(&course.id))
}

async fn page(State(app): State<App>, visitor: Visitor, asked: Result<Query<Asked>, QueryRejection>) -> Reply {
    let Query(asked) = asked.map_err(|_| Problem::NotFound)?;
    let course = named(asked.id)?;
    let user = layout::user(&app, &visitor);
    let t = &app.texts().pok.course;
    let inside = enrolled(user.as_ref(), course);
    let tabs = [
        Tab { name: "overview", label: t.overview, panel: overview(&app, course) },
        Tab {
            name: "content",
            label: t.content,
            panel: learning::contents(&app, course, inside || !app.keeps(Rule::ContentsLocked)),
        },
        Tab {
            name: "certificate",
            label: t.certificate,
            panel: certificate::panel(&app, &visitor, course, user.as_ref()),
        },
        Tab { name: "fees", label: t.fees, panel: html! { p { (t.no_fee) } p { (t.free) } } },
        Tab { name: "faculty", label: t.faculty, panel: faculty(&app, course) },
    ];
    let chosen = if asked.tab.is_empty() && !inside { "content" } else { &asked.tab };
    let content = html! {
        (head(&app, course, inside))
        h1 { (course.title) }
        (layout::tabs(t.sections, &format!("{}&", address(course)), &tabs, chosen))
    };
    show(layout::shell(&app, &visitor, course.title, &content))
}

/// What stands above every page of a course: where it is, whether one is enrolled, its items.
pub(super) fn head(app: &App, course: &Course, inside: bool) -> Markup {
    let texts = &app.texts().pok;
    let t = &texts.course;
    let above =
        [("/my/", texts.frame.dashboard), (super::courses::PAGE, t.courses), (super::courses::PAGE, course.category)];
    html! {
        (layout::breadcrumb(app, &above, course.short))
        @if !inside { div class="notice" { p { (t.index) } p { (t.self_enrol) } } }
        nav class="items" aria-label=(t.items) {
            ul {
                li { a href=(address(course)) { (t.course) } }
                li { a href={ "/grade/report/user/index.php?id=" (course.id) } { (t.grades) } }
                @if !inside { li { a class="button" href={ "/enrol/index.php?id=" (course.id) } { (t.enrol_me_in) } } }
            }
        }
    }
}

fn overview(app: &App, course: &Course) -> Markup {
    let (t, list) = (&app.texts().pok.course, &app.texts().pok.courses);
    let language = if course.language == "IT" { list.italian } else { list.english };
    html! {
        p { (course.summary) }
        ul { li { (fill(t.language, language)) } li { (t.effort) } }
    }
}

fn faculty(app: &App, course: &Course) -> Markup {
    let t = &app.texts().pok.course;
    html! {
        h2 { (t.taught_by) }
        ul { @for teacher in course.teachers() { li { (teacher) ", " (t.university) } } }
    }
}
