//! Pages to read: policies, frequently asked questions, tutorial, documentation.

use axum::{
    Router,
    extract::{Query, State, rejection::QueryRejection},
    routing::get,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{layout, users::Document};
use crate::portal::{App, Problem, Reply, Visitor, html::show, texts::Article};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new()
        .route("/admin/tool/policy/view.php", get(policy))
        .route("/admin/tool/policy/viewall.php", get(policies))
        .route("/local/page/index.php", get(local_page))
        .route("/mod/data/view.php", get(faq))
}

/// The text of a document.
pub(super) fn of(app: &App, document: Document) -> &'static Article {
    let articles = &app.texts().pok.articles;
    match document {
        Document::Privacy => &articles.privacy,
        Document::Terms => &articles.terms,
    }
}

/// The number of a document in addresses.
pub(super) const fn number(document: Document) -> u8 {
    match document {
        Document::Privacy => 1,
        Document::Terms => 2,
    }
}

/// Where a document can be read.
pub(super) fn address(document: Document) -> String {
    format!("/admin/tool/policy/view.php?versionid={}", number(document))
}

/// An article with its title as the page's heading.
pub(super) fn body(article: &Article) -> Markup {
    html! {
        h1 { (article.title) }
        (parts(article))
    }
}

fn parts(article: &Article) -> Markup {
    html! { @for (heading, text) in article.parts { h2 { (heading) } p { (text) } } }
}

#[derive(Debug, Deserialize)]
struct Version {
    versionid: u8,
}

async fn policy(State(app): State<App>, visitor: Visitor, query: Result<Query<Version>, QueryRejection>) -> Reply {
    let wanted = query.ok().map(|Query(version)| version.versionid);
    let document = Document::ALL.into_iter().find(|document| Some(number(*document)) == wanted);
    let article = of(&app, document.ok_or(Problem::NotFound)?);
    show(layout::shell(&app, &visitor, article.title, &body(article)))
}

async fn policies(State(app): State<App>, visitor: Visitor) -> Reply {
    let articles = &app.texts().pok.articles;
    let content = html! {
        h1 { (articles.policies) }
        ul {
            @for document in Document::ALL { li { a href=(address(document)) { (of(&app, document).title) } } }
            li { a href="/local/page/index.php?id=3" { (articles.cookies.title) } }
        }
    };
    show(layout::shell(&app, &visitor, articles.policies, &content))
}

#[derive(Debug, Deserialize)]
struct Id {
    id: u8,
}

async fn local_page(State(app): State<App>, visitor: Visitor, query: Result<Query<Id>, QueryRejection>) -> Reply {
    let articles = &app.texts().pok.articles;
    let article = match query.ok().map(|Query(page)| page.id) {
        Some(1) => &articles.documentation,
        Some(3) => &articles.cookies,
        Some(5) => &articles.tutorial,
        _ => return Err(Problem::NotFound),
    };
    show(layout::shell(&app, &visitor, article.title, &body(article)))
}

async fn faq(State(app): State<App>, visitor: Visitor) -> Reply {
    let texts = &app.texts().pok;
    let content = html! {
        (body(&texts.articles.faq))
        p {
            (texts.frame.contacts) ": " a href={ "mailto:" (texts.frame.address) } { (texts.frame.address) } ", "
            a href="/user/contactsitesupport.php" { (texts.frame.contact_support) }
        }
    };
    show(layout::shell(&app, &visitor, texts.articles.faq.title, &content))
}
