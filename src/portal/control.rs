//! What moves the clock of the embedded portal and shows its messages, to programs and to people. No part of a real portal.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::get,
};
use maud::{Markup, html};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{App, Origin, Reply, html as page, messages, third_party::Kept};

/// Pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
        .route("/", get(overview))
        .route("/clock", get(show_clock).post(move_clock))
        .route("/messages", get(show_messages))
        .route("/style.css", get(page::style_sheet))
}

#[derive(Debug, Deserialize)]
struct Move {
    advance_seconds: u32,
}

async fn show_clock(State(app): State<App>) -> Response {
    json_answer(&json!({ "now": app.now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string() }))
}

async fn move_clock(State(app): State<App>, body: Bytes) -> Response {
    match serde_json::from_slice::<Move>(&body) {
        Ok(wanted) => {
            app.clock().advance(wanted.advance_seconds);
            show_clock(State(app)).await
        }
        Err(error) => {
            (StatusCode::BAD_REQUEST, format!("expected {{\"advance_seconds\": …}}: {error}\n")).into_response()
        }
    }
}

async fn show_messages(State(app): State<App>) -> Reply {
    Ok(json_answer(&messages::sent(&app).await?))
}

fn json_answer(value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Somebody who can log in, as the page lists them.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    /// Who it is.
    pub(crate) person: String,
    /// Where: a provider, a university, the portal.
    pub(crate) place: String,
    /// The user's name there.
    pub(crate) username: String,
    /// The password there.
    pub(crate) password: String,
}

/// What was sent, where the applications are, and who can log in.
async fn overview(State(app): State<App>) -> Reply {
    let sent = messages::sent(&app).await?;
    let logins = app.state().logins.clone();
    let texts = app.texts();
    let content = html! {
        h1 { (texts.control.heading) }
        p { (texts.control.clock) " " time { (app.now().strftime("%Y-%m-%d %H:%M:%S UTC")) } "." }
        h2 { (texts.control.messages) }
        (message_list(&app, &sent))
        h2 { (texts.control.addresses) }
        ul { @for origin in Origin::ALL { @let address = app.address(origin, "/"); li { a href=(address) { (address) } } } }
        @if !logins.is_empty() { h2 { (texts.control.people) } (login_table(&app, &logins)) }
    };
    let body = html! { header { div class="brand" { (texts.shell.university) } } main { (content) } };
    page::show(page::document(texts.language, texts.control.heading, "polimi", &body))
}

/// The newest first.
fn message_list(app: &App, sent: &[Kept]) -> Markup {
    let texts = &app.texts().control;
    html! {
        @if sent.is_empty() { p { (texts.no_messages) } }
        @for kept in sent.iter().rev() {
            @let message = &kept.message;
            article class="card" {
                h3 { @if message.subject.is_empty() { (texts.sms) } @else { (message.subject) } }
                p { (texts.from) ": " (message.from) br; (texts.to) ": " (message.to) br; time { (message.sent) } }
                @for line in message.text.lines() { p { (with_links(line)) } }
            }
        }
    }
}

fn login_table(app: &App, logins: &[Login]) -> Markup {
    html! {
        table {
            thead { tr { @for column in app.texts().control.columns { th scope="col" { (column) } } } }
            tbody {
                @for login in logins {
                    tr { td { (login.person) } td { (login.place) } td { code { (login.username) } } td { code { (login.password) } } }
                }
            }
        }
    }
}

/// A line of plain text with its addresses as links.
fn with_links(line: &str) -> Markup {
    html! {
        @for word in line.split_inclusive(char::is_whitespace) {
            @let address = word.trim_end_matches(|end: char| end.is_whitespace() || ".,;:)>".contains(end));
            @if address.starts_with("http://") || address.starts_with("https://") {
                a href=(address) { (address) } (word.strip_prefix(address).unwrap_or_default())
            } @else { (word) }
        }
    }
}
