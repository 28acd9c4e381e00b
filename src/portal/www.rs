//! The university's public pages that the portal links: privacy, frequently asked questions.

use axum::{Router, extract::State, routing::get};
use maud::{Markup, html};

use super::{
    App, Reply, Visitor,
    html::{polimi_shell, show},
    texts::Article,
};

/// Pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
        .route("/", get(home))
        .route("/en/policy/privacy/", get(privacy))
        .route("/faq", get(questions))
        .route("/faq/digital-identities", get(identities))
        .route("/faq/2fa", get(two_factor))
}

fn links(app: &App) -> Markup {
    let t = &app.texts().www;
    html! {
        ul {
            li { a href="/faq/digital-identities" { (t.identities.title) } }
            li { a href="/faq/2fa" { (t.two_factor.title) } }
        }
    }
}

async fn home(State(app): State<App>, visitor: Visitor) -> Reply {
    let t = &app.texts().www;
    let content = html! {
        h1 { (t.home) }
        h2 { (t.faq) }
        (links(&app))
        p { a href="/en/policy/privacy/" { (t.privacy.title) } }
    };
    show(polimi_shell(&app, &visitor, t.home, &content))
}

async fn questions(State(app): State<App>, visitor: Visitor) -> Reply {
    let t = &app.texts().www;
    show(polimi_shell(&app, &visitor, t.faq, &html! { h1 { (t.faq) } (links(&app)) }))
}

async fn privacy(State(app): State<App>, visitor: Visitor) -> Reply {
    read(&app, &visitor, &app.texts().www.privacy, &html! {})
}

async fn identities(State(app): State<App>, visitor: Visitor) -> Reply {
    read(&app, &visitor, &app.texts().www.identities, &more(&app))
}

async fn two_factor(State(app): State<App>, visitor: Visitor) -> Reply {
    read(&app, &visitor, &app.texts().www.two_factor, &more(&app))
}

fn more(app: &App) -> Markup {
    html! { nav aria-label=(app.texts().www.faq) { (links(app)) } }
}

fn read(app: &App, visitor: &Visitor, article: &Article, after: &Markup) -> Reply {
    let content = html! {
        h1 { (article.title) }
        @for (heading, text) in article.parts { h2 { (heading) } p { (text) } }
        (after)
    };
    show(polimi_shell(app, visitor, article.title, &content))
}
