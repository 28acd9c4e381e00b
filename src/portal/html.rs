//! What every page is made of: the document, the Polimi look, fields with their hints and errors.

use axum::{
    http::header,
    response::{Html, IntoResponse, Redirect, Response},
};
use maud::{DOCTYPE, Markup, html};

use super::{App, Origin, Reply, Rule, Visitor, form::TOKEN};

/// Where public bodies publish their accessibility declarations.
pub(crate) const ACCESSIBILITY: &str = "https://form.agid.gov.it/";

/// The answer that shows a page.
pub(crate) fn page(markup: Markup) -> Response {
    Html(markup.into_string()).into_response()
}

/// As [`page`], for handlers that can also fail.
#[expect(clippy::unnecessary_wraps, reason = "the shape of every handler's answer")]
pub(crate) fn show(markup: Markup) -> Reply {
    Ok(page(markup))
}

/// Sends the visitor on to another page (303 See Other).
#[expect(clippy::unnecessary_wraps, reason = "the shape of every handler's answer")]
pub(crate) fn go(address: &str) -> Reply {
    Ok(Redirect::to(address).into_response())
}

/// The style sheet of all applications.
pub(crate) async fn style_sheet() -> impl IntoResponse {
    (
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "max-age=3600")],
        include_str!("assets/style.css"),
    )
}

/// A whole document. `look` is the class of its body: `polimi`, `pok` or a third party's.
pub(crate) fn document(language: &str, title: &str, look: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                link rel="stylesheet" href="/style.css";
                link rel="icon" href="data:,";
            }
            body class=(look) { (body) }
        }
    }
}

/// The page around the content of a Polimi application.
pub(crate) fn polimi_shell(app: &App, visitor: &Visitor, title: &str, content: &Markup) -> Markup {
    let texts = &app.texts().shell;
    let footer = visitor.origin.application().map(|name| html! { p { (name) } });
    let in_person =
        matches!(visitor.origin, Origin::TwoFactor | Origin::OnlineServices) && app.keeps(Rule::HolderShown);
    let who = in_person.then(|| super::aunicalogin::who(app, visitor)).flatten();
    let body = html! {
        header {
            div class="brand" { (texts.university) }
            @if let Some((name, code)) = who {
                p class="who" {
                    (name) " " (code) " "
                    a href=(app.address(Origin::Aunicalogin, super::aunicalogin::LOGOUT)) { (texts.logout) }
                }
            }
        }
        main { (content) }
        footer {
            @if visitor.origin == Origin::Aunicalogin { (logos(app)) }
            (footer.unwrap_or_default())
            p { (texts.ict_area) }
            p { a href=(ACCESSIBILITY) { (texts.accessibility) } }
        }
    };
    document(app.texts().language, title, "polimi", &body)
}

/// The logos that the login page has to show.
fn logos(app: &App) -> Markup {
    let texts = &app.texts().login.federated;
    html! {
        p class="logos" {
            img src="/logos/spid.svg" alt=(texts.spid_logo) width="72" height="28";
            " "
            img src="/logos/agid.svg" alt=(texts.agid_logo) width="150" height="28";
        }
    }
}

/// The content of a page that tells of a problem.
pub(crate) fn problem(heading: &str, sentence: &str) -> Markup {
    html! { h1 { (heading) } p role="alert" { (sentence) } }
}

/// The hidden field without which no form is taken.
pub(crate) fn token(visitor: &Visitor) -> Markup {
    html! { input type="hidden" name=(TOKEN) value=(visitor.token()); }
}

/// A message at the head of a page, announced at once.
pub(crate) fn alert(sentence: Option<&str>) -> Markup {
    html! { @if let Some(sentence) = sentence { div role="alert" class="alert" { (sentence) } } }
}

/// One field with its label, hint and error, tied together for assistive technology.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Field<'a> {
    /// The field's name in the submission, and its id.
    pub(crate) name: &'a str,
    /// Its label.
    pub(crate) label: &'a str,
    /// The input's type: `text` if empty; `textarea` for several lines.
    pub(crate) kind: &'a str,
    /// What it holds; never shown for passwords.
    pub(crate) value: &'a str,
    /// Whether it must be filled in; marked by an asterisk where the form marks them so.
    pub(crate) required: bool,
    /// Whether it is shown, but can't be changed.
    pub(crate) readonly: bool,
    /// What to enter.
    pub(crate) hint: &'a str,
    /// What is wrong with what was entered.
    pub(crate) error: Option<&'a str>,
    /// What password managers put in.
    pub(crate) autocomplete: &'a str,
    /// Options of a list: value and label. A list if not empty.
    pub(crate) options: &'a [(String, String)],
}

impl Field<'_> {
    fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.name));
        let error = self.error.map(|_| format!("{}-error", self.name));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    /// The field's markup.
    pub(crate) fn render(&self) -> Markup {
        html! {
            div class="field" {
                label for=(self.name) { (self.label) @if self.required { span class="mark" aria-hidden="true" { " *" } } }
                div class="control" {
                    (self.control())
                    @if let Some(error) = self.error { p class="error" id={ (self.name) "-error" } { (error) } }
                    @if !self.hint.is_empty() { p class="hint" id={ (self.name) "-hint" } { (self.hint) } }
                }
            }
        }
    }

    fn control(&self) -> Markup {
        let invalid = self.error.map(|_| "true");
        let message = self.error.map(|_| format!("{}-error", self.name));
        html! {
            @if self.kind == "textarea" {
                textarea id=(self.name) name=(self.name) rows="5" required[self.required]
                    aria-invalid=[invalid] aria-errormessage=[&message] aria-describedby=[self.described_by()] { (self.value) }
            } @else if self.options.is_empty() {
                input id=(self.name) name=(self.name) type=(if self.kind.is_empty() { "text" } else { self.kind })
                    value=[(self.kind != "password").then_some(self.value)] required[self.required] readonly[self.readonly]
                    autocomplete=[(!self.autocomplete.is_empty()).then_some(self.autocomplete)]
                    aria-invalid=[invalid] aria-errormessage=[&message] aria-describedby=[self.described_by()];
            } @else {
                select id=(self.name) name=(self.name) required[self.required]
                    aria-invalid=[invalid] aria-errormessage=[&message] aria-describedby=[self.described_by()] {
                    option value="" { "" }
                    @for (value, label) in self.options {
                        option value=(value) selected[value == self.value] { (label) }
                    }
                }
            }
        }
    }
}

/// A form that posts to `action`, checked by the server alone.
pub(crate) fn form(visitor: &Visitor, action: &str, content: &Markup) -> Markup {
    html! { form method="post" action=(action) novalidate { (token(visitor)) (content) } }
}
