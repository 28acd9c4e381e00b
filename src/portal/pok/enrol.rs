//! Self enrolment: "Enrolment options", "Enrol me" (GSS, "Enroll in the MOOC").

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
    course::{self, enrolled},
    layout,
};
use crate::portal::{
    App, Problem, Reply, Rule, Submission, Visitor,
    html::{form, go, show},
};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route("/enrol/index.php", get(options).post(enrol))
}

#[derive(Debug, Deserialize)]
struct Asked {
    id: u32,
}

async fn options(
    State(app): State<App>,
    visitor: Visitor,
    learner: Learner,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Reply {
    let Query(asked) = asked.map_err(|_| Problem::NotFound)?;
    let course = course::named(asked.id)?;
    if enrolled(Some(&learner.user), course) {
        return enter(&visitor, course, app.texts().pok.course.already);
    }
    show(layout::shell(&app, &visitor, app.texts().pok.course.options, &options_page(&app, &visitor, course)))
}

fn options_page(app: &App, visitor: &Visitor, course: &Course) -> Markup {
    let texts = &app.texts().pok;
    let t = &texts.course;
    let above = [("/my/", texts.frame.dashboard), (super::courses::PAGE, t.courses)];
    let fields = html! {
        input type="hidden" name="id" value=(course.id);
        p { (t.no_fee) }
        div class="actions" { button { (t.enrol_me) } }
    };
    html! {
        (layout::breadcrumb(app, &above, course.short))
        h1 { (t.options) }
        p { (course.category) }
        h2 { (course.title) }
        h3 { (t.welcome) }
        (form(visitor, "/enrol/index.php", &fields))
    }
}

async fn enrol(State(app): State<App>, visitor: Visitor, learner: Learner, sent: Submission) -> Reply {
    let id = sent.get("id").parse().map_err(|_| Problem::Malformed)?;
    let course = course::named(id)?;
    if enrolled(Some(&learner.user), course) {
        return enter(&visitor, course, app.texts().pok.course.already);
    }
    if app.keeps(Rule::EnrolmentKept) {
        learner.change(&app, |user| user.enrolled.push(id));
    }
    enter(&visitor, course, app.texts().pok.course.enrolled)
}

fn enter(visitor: &Visitor, course: &Course, sentence: &'static str) -> Reply {
    visitor.with(|session| session.pok.notice = Some(sentence));
    go(&format!("{}&tab=content", course::address(course)))
}
