//! The Dashboard, with the block "Course overview" (GSS and PAG, "Your Dashboard").

use axum::{
    Router,
    extract::{Query, State},
    response::Response,
    routing::get,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    access::{DASHBOARD, Learner},
    catalogue::{self, Course},
    courses, layout,
};
use crate::portal::{
    App, Reply, Rule, Visitor,
    html::{go, show},
    texts::{FILTERS, SORTS, VIEWS},
};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(DASHBOARD, get(dashboard)).route("/my", get(async || go(DASHBOARD)))
}

/// What was chosen in the course overview.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Overview {
    filter: String,
    search: String,
    sort: String,
    view: String,
}

impl Overview {
    /// The learner's courses as asked for. All of them are always in progress: none has dates.
    fn courses(&self, enrolled: &[u32]) -> Vec<&'static Course> {
        let wanted = self.search.trim().to_lowercase();
        let mut courses: Vec<&Course> = enrolled.iter().rev().filter_map(|id| catalogue::course(*id)).collect();
        courses.retain(|course| course.title.to_lowercase().contains(&wanted));
        let [all, in_progress, ..] = FILTERS;
        if !["", all, in_progress].contains(&self.filter.as_str()) {
            courses.clear();
        }
        let [_, last_enrolled] = SORTS;
        if self.sort != last_enrolled {
            courses.sort_by_key(|course| course.title);
        }
        courses
    }
}

async fn dashboard(
    State(app): State<App>,
    visitor: Visitor,
    learner: Result<Learner, Response>,
    Query(overview): Query<Overview>,
) -> Reply {
    let enrolled = match learner {
        Ok(learner) => learner.user.enrolled,
        Err(_) if !app.keeps(Rule::DashboardForUsers) => Vec::new(),
        Err(to_the_login) => return Ok(to_the_login),
    };
    let t = &app.texts().pok.dashboard;
    let courses = overview.courses(&enrolled);
    let [_, list] = VIEWS;
    let content = html! {
        h1 { (t.title) }
        section aria-labelledby="overview" {
            h2 id="overview" { (t.overview) }
            (controls(&app, &overview))
            @if courses.is_empty() {
                p class="empty" { (t.none) }
            } @else if overview.view == list {
                ul { @for course in courses { li { a href={ "/course/view.php?id=" (course.id) } { (course.title) } } } }
            } @else {
                (courses::cards(&app, courses.into_iter()))
            }
        }
    };
    show(layout::shell(&app, &visitor, t.title, &content))
}

fn controls(app: &App, overview: &Overview) -> Markup {
    let t = &app.texts().pok.dashboard;
    html! {
        form class="controls" method="get" action=(DASHBOARD) {
            (list("filter", t.filter, &FILTERS, &overview.filter))
            label { span { (t.search) } input type="search" name="search" value=(overview.search); }
            (list("sort", t.sort, &SORTS, &overview.sort))
            (list("view", t.view, &VIEWS, &overview.view))
            button { (t.apply) }
        }
    }
}

fn list(name: &str, label: &str, choices: &[&str], chosen: &str) -> Markup {
    html! {
        label {
            span { (label) }
            select name=(name) { @for choice in choices { option selected[*choice == chosen] { (choice) } } }
        }
    }
}
