//! "Policies and agreements" in the profile: what was agreed to, and how to withdraw it (article 7, paragraph 3 GDPR).

use axum::{Router, extract::State, routing::get};
use maud::{Markup, html};

use super::{
    access::Learner,
    articles, layout,
    users::{Document, User},
};
use crate::portal::{
    App, Problem, Reply, Rule, Submission, Visitor,
    html::{form, go, show},
    texts::fill,
};

/// The page.
const PAGE: &str = "/admin/tool/policy/user.php";

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(PAGE, get(page).post(withdraw))
}

async fn page(State(app): State<App>, visitor: Visitor, learner: Learner) -> Reply {
    let t = &app.texts().pok.consent;
    let content = html! {
        h1 { (t.agreements) }
        table {
            thead { tr { th scope="col" { (t.policy) } th scope="col" { (t.agreed_on) } th scope="col" { (t.response) } } }
            tbody { @for document in Document::ALL { (row(&app, &visitor, &learner.user, document)) } }
        }
        p class="hint" { (t.withdraw_note) }
    };
    show(layout::shell(&app, &visitor, t.agreements, &content))
}

fn row(app: &App, visitor: &Visitor, user: &User, document: Document) -> Markup {
    let t = &app.texts().pok.consent;
    let title = articles::of(app, document).title;
    let agreed = user.agreed.get(&document).map(|time| time.strftime("%-d %B %Y, %H:%M").to_string());
    html! {
        tr {
            td { a href=(articles::address(document)) { (title) } }
            td { (agreed.as_deref().unwrap_or(t.not_agreed)) }
            td {
                @if agreed.is_some() {
                    (form(visitor, PAGE, &html! {
                        button class="quiet" name="document" value=(articles::number(document)) { (fill(t.withdraw, title)) }
                    }))
                }
            }
        }
    }
}

async fn withdraw(State(app): State<App>, visitor: Visitor, learner: Learner, sent: Submission) -> Reply {
    let number = sent.get("document");
    let document = Document::ALL.into_iter().find(|document| articles::number(*document).to_string() == number);
    let document = document.ok_or(Problem::Malformed)?;
    if app.keeps(Rule::WithdrawalCounts) {
        learner.change(&app, |user| {
            user.agreed.remove(&document);
        });
    }
    visitor.with(|session| session.pok.notice = Some(app.texts().pok.consent.withdrawn));
    go(PAGE)
}
