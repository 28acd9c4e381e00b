//! Certificates of accomplishment: for holders of Polimi and university accounts, never for POK-only accounts.

use axum::{Router, extract::State, http::StatusCode, response::IntoResponse, routing::post};
use maud::{Markup, html};

use super::{
    access::Learner,
    catalogue::Course,
    course::{self, enrolled},
    entry, layout,
    users::User,
};
use crate::portal::{
    App, Problem, Reply, Rule, Submission, Visitor,
    html::{form, page, show},
    texts::fill,
};

/// The page.
const PAGE: &str = "/course/certificate.php";

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(PAGE, post(request))
}

/// Why a user can't request the certificate of a course, if so.
fn obstacle(app: &App, user: Option<&User>, course: &Course) -> Option<&'static str> {
    let t = &app.texts().pok.certificate;
    match user {
        None => Some(t.guest),
        Some(user) if user.is_local() && app.keeps(Rule::CertificateForPolimi) => Some(t.local),
        Some(_) if !enrolled(user, course) => Some(t.not_enrolled),
        Some(_) => None,
    }
}

/// The tab "Certificate" of a course.
pub(super) fn panel(app: &App, visitor: &Visitor, course: &Course, user: Option<&User>) -> Markup {
    let t = &app.texts().pok.certificate;
    let obstacle = obstacle(app, user, course);
    let requested = user.is_some_and(|user| user.certificates.contains(&course.id));
    html! {
        p { (t.about) }
        @if let Some(reason) = obstacle {
            p class="warning" { (reason) }
            @if user.is_some_and(User::is_local) { p { a href=(entry::polimi_login(app)) { (t.create_polimi) } } }
        } @else if requested {
            p { (t.requested) }
        } @else {
            (form(visitor, PAGE, &html! {
                input type="hidden" name="id" value=(course.id);
                button { (t.request) }
            }))
        }
    }
}

async fn request(State(app): State<App>, visitor: Visitor, learner: Learner, sent: Submission) -> Reply {
    let t = &app.texts().pok.certificate;
    let course = course::named(sent.get("id").parse().map_err(|_| Problem::Malformed)?)?;
    let inside = enrolled(Some(&learner.user), course);
    let answer = |content: &Markup| {
        let content = html! {
            (course::head(&app, course, inside))
            h1 { (t.title) }
            (content)
            p { a href=(course::address(course)) { (app.texts().pok.course.back) } }
        };
        layout::shell(&app, &visitor, t.title, &content)
    };
    if let Some(reason) = obstacle(&app, Some(&learner.user), course) {
        return Ok((StatusCode::FORBIDDEN, page(answer(&html! { p role="alert" { (reason) } }))).into_response());
    }
    learner.change(&app, |user| {
        if !user.certificates.contains(&course.id) {
            user.certificates.push(course.id);
        }
    });
    show(answer(&html! {
        p role="status" { (t.requested) }
        p { (fill(t.name, &learner.user.full_name())) }
    }))
}
