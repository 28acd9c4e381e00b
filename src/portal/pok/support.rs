//! "Contact site support": a form for everybody, a mail to the help desk.

use axum::{Router, extract::State, routing::get};
use maud::{Markup, html};

use super::{
    layout,
    sheet::{Sheet, is_email},
};
use crate::portal::{
    App, Reply, Rule, Submission, Visitor,
    html::{Field, form, go, show},
    messages::{self, Message},
};

/// The page.
const PAGE: &str = "/user/contactsitesupport.php";

/// The fields, all of them required.
const FIELDS: [&str; 4] = ["name", "email", "subject", "message"];

/// Longest line, in characters.
const LONGEST_LINE: usize = 255;

/// Longest message, in characters.
const LONGEST_MESSAGE: usize = 10_000;

/// Pages.
pub(super) fn pages() -> Router<App> {
    Router::new().route(PAGE, get(page).post(send))
}

async fn page(State(app): State<App>, visitor: Visitor) -> Reply {
    let mut sheet = Sheet::default();
    if let Some(user) = layout::user(&app, &visitor) {
        sheet.values.insert("name", user.full_name());
        sheet.values.insert("email", user.field("email").to_owned());
    }
    show(form_page(&app, &visitor, &sheet))
}

fn form_page(app: &App, visitor: &Visitor, sheet: &Sheet) -> Markup {
    let texts = &app.texts().pok;
    let t = &texts.support;
    let fields = html! {
        (Field { autocomplete: "name", ..sheet.required("name", t.name) }.render())
        (Field { autocomplete: "email", ..sheet.required("email", t.email) }.render())
        (sheet.required("subject", t.subject).render())
        (Field { kind: "textarea", ..sheet.required("message", t.message) }.render())
        div class="actions" { button { (t.submit) } }
    };
    let content = html! {
        h1 { (t.title) }
        p { (t.lead) " " a href={ "mailto:" (texts.frame.address) } { (texts.frame.address) } "." }
        (form(visitor, PAGE, &fields))
    };
    layout::shell(app, visitor, t.title, &content)
}

async fn send(State(app): State<App>, visitor: Visitor, sent: Submission) -> Reply {
    let texts = &app.texts().pok;
    let mut sheet = Sheet::sent(&sent, &FIELDS);
    check(&app, &mut sheet);
    if !sheet.accepted() {
        return show(form_page(&app, &visitor, &sheet));
    }
    let text = format!("{} <{}>\n\n{}", sheet.value("name"), sheet.value("email"), sheet.value("message"));
    let subject = sheet.value("subject").to_owned();
    messages::send(&app, Message { to: texts.frame.address.to_owned(), subject: Some(subject), text }).await?;
    visitor.with(|session| session.pok.notice = Some(texts.support.sent));
    go("/")
}

fn check(app: &App, sheet: &mut Sheet) {
    let texts = &app.texts().pok;
    if app.keeps(Rule::SupportRequired) {
        for name in FIELDS {
            sheet.require(name, texts.frame.required);
        }
    }
    let empty = sheet.value("email").is_empty() && !app.keeps(Rule::SupportRequired);
    if !empty && !is_email(sheet.value("email")) && app.keeps(Rule::SupportEmailSyntax) {
        sheet.refuse("email", texts.support.bad_email);
    }
    sheet.limit(&["name", "email", "subject"], LONGEST_LINE, texts.support.too_long);
    sheet.limit(&["message"], LONGEST_MESSAGE, texts.support.too_long);
}
