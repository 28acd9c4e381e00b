//! Information for people who don't know how to log in.

use axum::extract::State;
use maud::html;

use super::sheet;
use crate::portal::{App, Origin, Reply, Visitor, html as page};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    let texts = &app.texts().login.assistance;
    let parts = ["first", "spid", "eidas", "help"];
    let content = html! {
        @for (part, (heading, text)) in parts.iter().zip(texts.information_lines) {
            section id=(part) { h2 { (heading) } p { (text) } }
        }
        ul class="plain" {
            li { a href=(app.address(Origin::Www, "/faq/digital-identities")) { (texts.faq) } }
            li { a href=(app.address(Origin::Pok, "/user/contactsitesupport.php")) { (texts.support) } }
        }
    };
    page::show(sheet(&app, &visitor, texts.information, &content))
}

pub(super) async fn first_time(State(app): State<App>, visitor: Visitor) -> Reply {
    let texts = &app.texts().login.assistance;
    let content = html! { ol { @for step in texts.first_time_steps { li { (step) } } } };
    page::show(sheet(&app, &visitor, texts.first_time, &content))
}
