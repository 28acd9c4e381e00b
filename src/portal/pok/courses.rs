//! "All courses": cards, search and paging (GSS, "Enroll in the MOOC").

use axum::{
    Router,
    extract::{Query, RawQuery, State},
    http::header,
    response::IntoResponse,
    routing::get,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{
    catalogue::{self, Course},
    layout,
};
use crate::portal::{
    App, Policy, Problem, Reply, Rule, Visitor,
    form::fields,
    html::{Field, show},
    texts::{LANGUAGES, TARGETS, fill},
};

/// The page.
pub(super) const PAGE: &str = "/course/index.php";

/// Courses on one page.
const PAGE_SIZE: usize = 20;

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(PAGE, get(index)).route("/course/picture.svg", get(picture))
}

/// What is searched for. Titles and summaries match by what they contain, in whatever case.
#[derive(Debug, Default)]
struct Search {
    title: String,
    summary: String,
    languages: Vec<String>,
    targets: Vec<String>,
    page: usize,
}

impl Search {
    fn read(query: &str) -> Result<Self, Problem> {
        let mut search = Self { page: 1, ..Self::default() };
        for (name, value) in fields(query.as_bytes())? {
            match name.as_str() {
                "title" => search.title = value.trim().to_owned(),
                "summary" => search.summary = value.trim().to_owned(),
                "language" if LANGUAGES.contains(&value.as_str()) => search.languages.push(value),
                "target" if TARGETS.contains(&value.as_str()) => search.targets.push(value),
                "page" => search.page = value.parse().unwrap_or(1),
                _ => {}
            }
        }
        Ok(search)
    }

    fn is_empty(&self) -> bool {
        self.title.is_empty() && self.summary.is_empty() && self.languages.is_empty() && self.targets.is_empty()
    }

    fn finds(&self, policy: &Policy, course: &Course) -> bool {
        let any = |wanted: &[String], has: &str| wanted.is_empty() || wanted.iter().any(|one| one == has);
        let filters = [
            (Rule::SearchTitle, contains(course.title, &self.title)),
            (Rule::SearchSummary, contains(course.summary, &self.summary)),
            (Rule::SearchLanguage, any(&self.languages, course.language)),
            (Rule::SearchTarget, any(&self.targets, course.category)),
        ];
        filters.into_iter().all(|(rule, passes)| passes || !policy.keeps(rule))
    }

    /// The address of another page of what was found.
    fn address(&self, page: usize) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("title", &self.title).append_pair("summary", &self.summary);
        query.extend_pairs(self.languages.iter().map(|language| ("language", language)));
        query.extend_pairs(self.targets.iter().map(|target| ("target", target)));
        query.append_pair("page", &page.to_string());
        format!("{PAGE}?{}", query.finish())
    }
}

/// Whether a text contains another, white space and case aside.
fn contains(text: &str, part: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(text).contains(&plain(part))
}

async fn index(State(app): State<App>, visitor: Visitor, RawQuery(query): RawQuery) -> Reply {
    let t = &app.texts().pok.courses;
    let search = Search::read(query.as_deref().unwrap_or_default())?;
    let found: Vec<&Course> = catalogue::courses().iter().filter(|course| search.finds(app.policy(), course)).collect();
    let last = found.len().div_ceil(PAGE_SIZE).max(1);
    let page = search.page.clamp(1, last);
    let count = fill(&fill(t.found, &found.len().to_string()), &catalogue::courses().len().to_string());
    let content = html! {
        h1 { (t.title) }
        div class="with-aside" {
            div {
                @if !search.is_empty() { p class="found" { (count) " " a href=(PAGE) { (t.clear) } } }
                @if found.is_empty() { p class="empty" { (t.none) } }
                (cards(&app, found.into_iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE)))
                (paging(&app, &search, page, last))
            }
            (search_form(&app, &search))
        }
    };
    show(layout::shell(&app, &visitor, t.title, &content))
}

fn paging(app: &App, search: &Search, page: usize, last: usize) -> Markup {
    let t = &app.texts().pok.courses;
    html! {
        @if last > 1 {
            nav class="paging" aria-label=(t.pages) {
                @if page > 1 { a href=(search.address(page - 1)) { (t.previous) } }
                span { (fill(&fill(t.page, &page.to_string()), &last.to_string())) }
                @if page < last { a href=(search.address(page + 1)) { (t.next) } }
            }
        }
    }
}

fn search_form(app: &App, search: &Search) -> Markup {
    let t = &app.texts().pok.courses;
    html! {
        form role="search" method="get" action=(PAGE) {
            h2 { (t.search) }
            (Field { name: "title", label: t.by_title, value: &search.title, ..Field::default() }.render())
            (Field { name: "summary", label: t.by_summary, value: &search.summary, ..Field::default() }.render())
            (boxes("language", t.by_language, &LANGUAGES, &search.languages))
            (boxes("target", t.by_target, &TARGETS, &search.targets))
            button { (t.search) }
        }
    }
}

fn boxes(name: &str, legend: &str, choices: &[&str], ticked: &[String]) -> Markup {
    html! {
        fieldset {
            legend { (legend) }
            @for choice in choices {
                label class="tick" {
                    input type="checkbox" name=(name) value=(choice) checked[ticked.iter().any(|value| value == choice)];
                    " " (choice)
                }
            }
        }
    }
}

/// Courses as cards: picture, language, title, description.
pub(super) fn cards<'a>(app: &App, courses: impl Iterator<Item = &'a Course>) -> Markup {
    let t = &app.texts().pok.courses;
    html! {
        ul class="cards" {
            @for course in courses {
                li class="card" {
                    img src={ "/course/picture.svg?id=" (course.id) } alt=(fill(t.picture, course.title)) width="320" height="140";
                    p class="language" { abbr title=(if course.language == "IT" { t.italian } else { t.english }) { (course.language) } }
                    h3 { a href={ "/course/view.php?id=" (course.id) } { (course.title) } }
                    p { (course.summary) }
                }
            }
        }
    }
}

#[derive(Debug, Deserialize)]
struct Picture {
    #[serde(default)]
    id: u32,
}

/// A pattern of leaves, in colours that follow from the course's number.
async fn picture(Query(picture): Query<Picture>) -> impl IntoResponse {
    let hue = picture.id.wrapping_mul(47) % 360;
    let leaves = (0..7_u32).map(|n| {
        let (x, y) = ((picture.id.wrapping_mul(31) + n * 53) % 320, (picture.id.wrapping_mul(17) + n * 37) % 140);
        let turn = (picture.id.wrapping_mul(13) + n * 40) % 360;
        html! {
            path d="M0 0 C20 -26 52 -26 72 0 C52 26 20 26 0 0 Z" fill={ "hsl(" ((hue + n * 9) % 360) " 45% " (52 + n * 4) "%)" }
                opacity="0.85" transform={ "translate(" (x) " " (y) ") rotate(" (turn) ")" } {}
        }
    });
    let image = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 140" {
            rect width="320" height="140" fill={ "hsl(" (hue) " 40% 34%)" } {}
            @for leaf in leaves { (leaf) }
        }
    };
    ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "max-age=3600")], image.into_string())
}

#[cfg(test)]
mod tests {
    use super::Search;
    use crate::{
        edition::Edition,
        portal::{Policy, pok::catalogue::courses},
    };

    fn found(query: &str) -> usize {
        let search = Search::read(query).unwrap();
        let policy = Policy::documented(Edition::Gss);
        courses().iter().filter(|course| search.finds(&policy, course)).count()
    }

    #[test]
    fn narrows_the_list_down_by_every_field() {
        assert_eq!(found(""), 190);
        assert_eq!(found("title=green++SOFT+skills"), 1);
        assert_eq!(found("language=IT&language=EN"), 190);
        assert_eq!(found("title=Green+Soft+Skills&language=IT"), 0);
        assert_eq!(found("title=Green+Soft+Skills&summary=curious"), 1);
        assert!((1..190).contains(&found("target=MOOCs+for+Researchers")));
    }

    #[test]
    fn keeps_the_search_in_the_addresses_of_other_pages() {
        let search = Search::read("title=a%26b&language=EN").unwrap();
        let again = Search::read(search.address(3).split_once('?').unwrap().1).unwrap();
        assert_eq!((again.title.as_str(), again.page, again.languages.len()), ("a&b", 3, 1));
    }
}
