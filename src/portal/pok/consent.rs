//! The consent page: at the first log-in after the profile, before a sign-up, and after a consent was withdrawn.

use axum::{Router, extract::State, routing::get};
use maud::{Markup, html};

use super::{
    access::{CONSENT, DASHBOARD, LOGIN},
    articles, layout,
    signup::{self, FORM},
    users::{Document, UserId},
};
use crate::portal::{
    App, Problem, Reply, Rule, Submission, Visitor,
    html::{alert, form, go, show},
    texts::fill,
};

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(CONSENT, get(page).post(answer))
}

/// The name of the switch that stands for a document.
const fn switch(document: Document) -> &'static str {
    match document {
        Document::Privacy => "status1",
        Document::Terms => "status2",
    }
}

/// Whose consent it is.
enum Asked {
    /// Somebody who is logged in.
    User(UserId),
    /// Somebody who is about to create an account of POK.
    Newcomer,
}

fn asked(app: &App, visitor: &Visitor) -> Result<Option<Asked>, Problem> {
    if let Some(id) = visitor.with(|session| session.pok.user) {
        return Ok(Some(Asked::User(id)));
    }
    match signup::progress(app, visitor) {
        Ok(progress) if progress.awaits_consent() => Ok(Some(Asked::Newcomer)),
        Ok(_) | Err(_) => Ok(None),
    }
}

async fn page(State(app): State<App>, visitor: Visitor) -> Reply {
    match asked(&app, &visitor)? {
        Some(Asked::User(_)) if layout::user(&app, &visitor).is_some_and(|user| user.agreed_to_all()) => {
            go("/admin/tool/policy/user.php")
        }
        Some(_) => show(consent_page(&app, &visitor, None, &[])),
        None => go(LOGIN),
    }
}

fn consent_page(app: &App, visitor: &Visitor, sentence: Option<&str>, ticked: &[Document]) -> Markup {
    let t = &app.texts().pok.consent;
    let frame = &app.texts().pok.frame;
    let content = html! {
        h1 { (t.heading) }
        p { (t.before) }
        h2 { (t.consent) }
        (alert(sentence))
        (form(visitor, CONSENT, &html! {
            @for document in Document::ALL { (question(app, document, ticked.contains(&document), sentence.is_some())) }
            p class="hint" { (t.required) }
            div class="actions" {
                button { (frame.next) }
                @if app.policy().consent_cancel {
                    button class="quiet" name="cancel" value="1" formnovalidate { (frame.cancel) }
                }
            }
        }))
    };
    layout::shell(app, visitor, t.consent, &content)
}

fn question(app: &App, document: Document, ticked: bool, refused: bool) -> Markup {
    let t = &app.texts().pok.consent;
    let (name, title) = (switch(document), articles::of(app, document).title);
    html! {
        section class="document" {
            h3 { (title) }
            p { (t.refer) a href=(articles::address(document)) { (title) } (t.refer_end) }
            p class="switch" {
                input type="checkbox" role="switch" id=(name) name=(name) value="1" required checked[ticked]
                    aria-invalid=[(refused && !ticked).then_some("true")];
                " "
                label for=(name) { (fill(t.agree, title)) span class="mark" aria-hidden="true" { " *" } }
            }
        }
    }
}

async fn answer(State(app): State<App>, visitor: Visitor, sent: Submission) -> Reply {
    let Some(asked) = asked(&app, &visitor)? else { return go(LOGIN) };
    if app.policy().consent_cancel && sent.has("cancel") {
        if app.keeps(Rule::ConsentCancelEnds) {
            visitor.end();
        }
        return go("/");
    }
    let ticked: Vec<Document> =
        Document::ALL.into_iter().filter(|document| sent.get(switch(*document)) == "1").collect();
    if ticked.len() < Document::ALL.len() && app.keeps(Rule::PoliciesRequired) {
        return show(consent_page(&app, &visitor, Some(app.texts().pok.consent.missing), &ticked));
    }
    match asked {
        Asked::User(id) => {
            let now = app.now();
            if let Some(user) = app.state().users.get_mut(id) {
                for document in Document::ALL {
                    user.agreed.entry(document).or_insert(now);
                }
            }
            go(DASHBOARD)
        }
        Asked::Newcomer => {
            visitor.with(|session| session.pok.signup.agreed = true);
            go(FORM)
        }
    }
}
