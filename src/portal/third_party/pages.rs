//! Pages of the third parties.

use maud::{Markup, html};
use wiremock::ResponseTemplate;

use super::{
    attributes::Attribute,
    catalogue::{self, Party, University},
    directory::Kind,
    response::Anomaly,
    transactions::Transaction,
};
use crate::portal::{html, texts};

const TEXTS: &texts::ThirdParty = &texts::ENGLISH.third_party;

/// A page with a status.
fn answer(status: u16, kind: Option<Kind>, owner: &str, heading: &str, content: &Markup) -> ResponseTemplate {
    let look = match kind {
        Some(Kind::Spid) => "spid",
        Some(Kind::Cie) => "cie",
        Some(Kind::Eidas) => "eidas",
        Some(Kind::Edugain) => "edugain",
        None => "third",
    };
    let body = html! { header { (owner) } main { h1 { (heading) } (content) } };
    let page = html::document(texts::ENGLISH.language, &format!("{heading} - {owner}"), look, &body);
    ResponseTemplate::new(status)
        .set_body_raw(page.into_string(), "text/html; charset=utf-8")
        .insert_header("cache-control", "no-store")
}

fn page(party: Party, heading: &str, content: &Markup) -> ResponseTemplate {
    answer(200, Some(party.kind()), party.name(), heading, content)
}

/// A page that says why a request is not served.
pub(super) fn refused(status: u16, owner: &str, sentence: &str) -> ResponseTemplate {
    answer(status, None, owner, TEXTS.bad_request, &html! { p role="alert" { (sentence) } })
}

/// As [`refused`], for a log-in that is not known.
pub(super) fn unknown_login(party: Party) -> ResponseTemplate {
    refused(404, party.name(), TEXTS.unknown_login)
}

/// A form whose button carries a response back to the service: a person presses it, no script does.
fn carry_back(transaction: &Transaction, response: &str, button: &str, quiet: bool) -> Markup {
    html! {
        form method="post" action=(transaction.request.consumer) {
            input type="hidden" name="SAMLResponse" value=(response);
            input type="hidden" name="RelayState" value=(transaction.request.relay);
            button class=[quiet.then_some("quiet")] { (button) }
        }
    }
}

fn alert(sentence: Option<&str>) -> Markup {
    html! { @if let Some(sentence) = sentence { p role="alert" { (sentence) } } }
}

fn hidden(transaction: &Transaction) -> Markup {
    html! { input type="hidden" name="transaction" value=(transaction.id); }
}

fn host(address: &str) -> String {
    url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

fn asked_by(transaction: &Transaction) -> Markup {
    html! { p { (TEXTS.asked_by) " " (host(&transaction.request.issuer)) "." } }
}

/// The log-in page; `cancelled` is the response that "Cancel" carries back.
pub(super) fn log_in(transaction: &Transaction, wrong: bool, cancelled: &str) -> ResponseTemplate {
    let content = html! {
        (alert(wrong.then_some(TEXTS.wrong)))
        (asked_by(transaction))
        form method="post" action="/login" {
            (hidden(transaction))
            div class="field" {
                label for="username" { (TEXTS.username) }
                input id="username" name="username" autocomplete="username" required;
            }
            div class="field" {
                label for="password" { (TEXTS.password) }
                input id="password" name="password" type="password" autocomplete="current-password" required;
            }
            button { (TEXTS.log_in) }
        }
        (carry_back(transaction, cancelled, TEXTS.cancel, true))
    };
    page(transaction.party, TEXTS.log_in, &content)
}

/// The consent page; it tells which data will be sent, and both buttons carry a response back.
pub(super) fn consent(
    transaction: &Transaction,
    attributes: &[Attribute],
    agreed: &str,
    refused: &str,
) -> ResponseTemplate {
    let content = html! {
        p { (TEXTS.will_be_sent) " " (host(&transaction.request.issuer)) ":" }
        ul { @for attribute in attributes { li { (attribute.label) } } }
        (carry_back(transaction, agreed, TEXTS.agree, false))
        (carry_back(transaction, refused, TEXTS.refuse, true))
    };
    page(transaction.party, TEXTS.consent, &content)
}

/// The page that tells of a failure; its button carries the response back.
pub(super) fn failed(transaction: &Transaction, anomaly: Anomaly, response: &str) -> ResponseTemplate {
    let (heading, sentence, button) = match anomaly {
        Anomaly::Attempts => (TEXTS.exhausted, TEXTS.exhausted_why, TEXTS.back),
        Anomaly::Level => (TEXTS.level, TEXTS.level_why, TEXTS.back),
        Anomaly::Revoked => (TEXTS.revoked, TEXTS.revoked_why, TEXTS.back),
        Anomaly::Kind => (TEXTS.kind, TEXTS.kind_why, TEXTS.back),
        Anomaly::Timeout | Anomaly::Consent | Anomaly::Cancelled => (TEXTS.timeout, TEXTS.timeout_why, TEXTS.proceed),
    };
    let content = html! { p role="alert" { (sentence) } (carry_back(transaction, response, button, false)) };
    page(transaction.party, heading, &content)
}

/// The eIDAS node's choice of a country.
pub(super) fn countries(transaction: &Transaction, missing: bool, cancelled: &str) -> ResponseTemplate {
    let content = html! {
        (alert(missing.then_some(TEXTS.country_missing)))
        (asked_by(transaction))
        form method="post" action="/country" {
            (hidden(transaction))
            div class="field" {
                label for="country" { (TEXTS.country) }
                select id="country" name="country" required {
                    option value="" { "" }
                    @for country in catalogue::countries() { option value=(country.code) { (country.name) } }
                }
            }
            button { (TEXTS.proceed) }
        }
        (carry_back(transaction, cancelled, TEXTS.cancel, true))
    };
    page(transaction.party, TEXTS.choose_country, &content)
}

/// What the discovery of home universities shows.
#[derive(Debug)]
pub(super) struct Search<'a> {
    /// What was searched for; none before the first search.
    pub(super) query: &'a str,
    /// What was found: each university with the address that chooses it.
    pub(super) found: Vec<(&'static University, String)>,
    /// The university that was chosen last, with the address that chooses it.
    pub(super) last: Option<(&'static University, String)>,
    /// The address that chooses none.
    pub(super) cancel: &'a str,
    /// What the form carries along.
    pub(super) carried: [(&'static str, &'a str); 2],
}

/// The discovery of home universities.
pub(super) fn discovery(search: &Search<'_>) -> ResponseTemplate {
    let content = html! {
        @if let Some((university, choose)) = &search.last {
            h2 { (TEXTS.chosen_last) }
            p { a href=(choose) { (university.name) } }
        }
        form method="get" action="/discovery" role="search" {
            @for (name, value) in search.carried { input type="hidden" name=(name) value=(value); }
            div class="field" {
                label for="university" { (TEXTS.university) }
                input id="university" name="university" type="search" value=(search.query) aria-describedby="university-hint";
                p class="hint" id="university-hint" { (TEXTS.university_hint) }
            }
            button { (TEXTS.search) }
        }
        @if !search.query.is_empty() {
            h2 { (TEXTS.results) }
            @if search.found.is_empty() { p { (TEXTS.no_results) } }
            @else { ul { @for (university, choose) in &search.found { li { a href=(choose) { (university.name) } } } } }
        }
        p { a href=(search.cancel) { (TEXTS.cancel) } }
    };
    answer(200, Some(Kind::Edugain), "eduGAIN", TEXTS.find_university, &content)
}
