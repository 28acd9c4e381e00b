//! What is inside a course: its sections, activities and grades, for those enrolled.

use axum::{
    Router,
    extract::{Query, State, rejection::QueryRejection},
    routing::get,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    access::Learner,
    catalogue::Course,
    course::{self, enrolled, head},
    layout,
};
use crate::portal::{
    App, Problem, Reply, Visitor,
    html::{go, show},
    texts::fill,
};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route("/mod/page/view.php", get(activity)).route("/grade/report/user/index.php", get(grades))
}

/// The sections of a course, closed before the enrolment.
pub(super) fn contents(app: &App, course: &Course, inside: bool) -> Markup {
    let t = &app.texts().pok.course;
    let locked = html! { p class="locked" { (t.locked) } };
    let text = |text: &str| {
        if inside {
            html! { p { (text) } }
        } else {
            locked.clone()
        }
    };
    html! {
        section { h2 { (t.introduction) } (text(t.introduction_text)) }
        section { h2 { (t.board) } (text(t.board_text)) }
        @for (number, (title, about)) in (1..).zip(course.weeks()) {
            section {
                h2 { (week(app, number, title)) }
                @if let Some(about) = about { p { (about) } }
                @if inside { (activities(app, course, number, title)) } @else { (locked) }
            }
        }
    }
}

fn week(app: &App, number: usize, title: &str) -> String {
    fill(&fill(app.texts().pok.course.week, &number.to_string()), title)
}

fn activities(app: &App, course: &Course, week: usize, title: &str) -> Markup {
    let t = &app.texts().pok.course;
    let address = |kind: &str| format!("/mod/page/view.php?id={}&week={week}&kind={kind}", course.id);
    html! {
        ul {
            li { a href=(address("lesson")) { (fill(t.lesson, title)) } }
            li { a href=(address("quiz")) { (fill(t.quiz, title)) } }
        }
    }
}

#[derive(Debug, Deserialize)]
struct Activity {
    id: u32,
    week: usize,
    kind: String,
}

async fn activity(
    State(app): State<App>,
    visitor: Visitor,
    learner: Learner,
    asked: Result<Query<Activity>, QueryRejection>,
) -> Reply {
    let Query(asked) = asked.map_err(|_| Problem::NotFound)?;
    let course = course::named(asked.id)?;
    if !enrolled(Some(&learner.user), course) {
        return go(&course::address(course));
    }
    let (title, _) = asked.week.checked_sub(1).and_then(|n| course.weeks().nth(n)).ok_or(Problem::NotFound)?;
    let t = &app.texts().pok.course;
    let (heading, text) = match asked.kind.as_str() {
        "lesson" => (fill(t.lesson, title), t.lesson_text),
        "quiz" => (fill(t.quiz, title), t.quiz_text),
        _ => return Err(Problem::NotFound),
    };
    let content = html! {
        (head(&app, course, true))
        h1 { (heading) }
        p { (text) }
        p { a href={ (course::address(course)) "&tab=content" } { (t.back) } }
    };
    show(layout::shell(&app, &visitor, &heading, &content))
}

#[derive(Debug, Deserialize)]
struct Asked {
    id: u32,
}

async fn grades(
    State(app): State<App>,
    visitor: Visitor,
    learner: Learner,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Reply {
    let Query(asked) = asked.map_err(|_| Problem::NotFound)?;
    let course = course::named(asked.id)?;
    let inside = enrolled(Some(&learner.user), course);
    let t = &app.texts().pok.course;
    let content = html! {
        (head(&app, course, inside))
        h1 { (t.grades) }
        @if inside {
            table {
                thead { tr { th scope="col" { (t.grade_item) } th scope="col" { (t.grade) } } }
                tbody {
                    @for (title, _) in course.weeks() { tr { td { (fill(t.quiz, title)) } td { (t.no_grade) } } }
                }
            }
        } @else {
            p { (t.grades_locked) }
        }
    };
    show(layout::shell(&app, &visitor, t.grades, &content))
}
