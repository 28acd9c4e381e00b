//! The sign-up of a POK-only account: first the documents, one after the other, then consent, then the form.

use axum::{Router, extract::State, routing::get};
use maud::{Markup, html};

use super::{access, articles, layout, signup_form, users::Document};
use crate::portal::{
    App, Problem, Reply, Rule, Submission, Visitor,
    html::{form, go, show},
    policy::LoginPage,
    texts::fill,
};

/// Where the documents are gone through.
const READ: &str = "/login/policies.php";

/// Where the form is.
pub(super) const FORM: &str = "/login/signup.php";

/// How far the documents before a sign-up have been gone through.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Progress {
    /// Documents read.
    pub(super) read: usize,
    /// Whether both are agreed to.
    pub(super) agreed: bool,
}

impl Progress {
    /// Whether the visitor is asked for consent before a sign-up.
    pub(super) const fn awaits_consent(self) -> bool {
        self.read >= Document::ALL.len()
    }
}

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(FORM, get(begin).post(signup_form::create)).route(READ, get(read).post(next))
}

/// The visitor's progress; only where the login page offers accounts of POK itself, and only to people not logged in.
pub(super) fn progress(app: &App, visitor: &Visitor) -> Result<Progress, Problem> {
    match app.policy().login_page {
        LoginPage::Local if layout::user(app, visitor).is_none() => Ok(visitor.with(|session| session.pok.signup)),
        LoginPage::Local => Err(Problem::Forbidden),
        LoginPage::Tabs => Err(Problem::NotFound),
    }
}

async fn begin(State(app): State<App>, visitor: Visitor) -> Reply {
    let progress = progress(&app, &visitor)?;
    if progress.agreed || !app.keeps(Rule::SignupPolicies) {
        signup_form::empty(&app, &visitor)
    } else if progress.awaits_consent() {
        go(access::CONSENT)
    } else {
        go(READ)
    }
}

async fn read(State(app): State<App>, visitor: Visitor) -> Reply {
    let progress = progress(&app, &visitor)?;
    match Document::ALL.get(progress.read) {
        Some(document) => show(document_page(&app, &visitor, *document, progress.read + 1)),
        None => go(access::CONSENT),
    }
}

fn document_page(app: &App, visitor: &Visitor, document: Document, number: usize) -> Markup {
    let article = articles::of(app, document);
    let count = fill(app.texts().pok.signup.policy, &number.to_string());
    let hidden = html! {
        input type="hidden" name="number" value=(number);
        div class="actions" { button { (app.texts().pok.frame.next) } }
    };
    let content = html! {
        (articles::body(article))
        p { (fill(&count, &Document::ALL.len().to_string())) }
        (form(visitor, READ, &hidden))
    };
    layout::shell(app, visitor, article.title, &content)
}

async fn next(State(app): State<App>, visitor: Visitor, sent: Submission) -> Reply {
    let progress = progress(&app, &visitor)?;
    if sent.get("number") == (progress.read + 1).to_string() {
        visitor.with(|session| session.pok.signup.read += 1);
    }
    go(FORM)
}
