//! What a persona saw: pages, answers, messages, files, codes, cookies, the time.

use std::sync::Arc;

use jiff::Timestamp;

use crate::{page::Page, persona::Secret};

/// One thing seen by a persona.
#[derive(Clone, Debug)]
pub enum Observation {
    /// A page, as it looked after an action.
    Page(Arc<Page>),
    /// The answer that brought a page.
    Response(Response),
    /// The messages sent since the last look, to whomever.
    Messages(Vec<Message>),
    /// A file that the portal served.
    Document(Document),
    /// What a QR code holds: it may be secret.
    QrCode(Secret),
    /// The cookies of every origin visited.
    Cookies(Vec<Cookie>),
    /// The time at the portal.
    Time(Timestamp),
    /// A value that the persona took note of: what it is, and the value.
    Learned {
        /// What it is (`person code`).
        what: &'static str,
        /// The value.
        value: Secret,
    },
}

/// The answer that brought a page: what the page itself does not show.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Response {
    /// Where from.
    pub address: String,
    /// The HTTP status.
    pub status: u16,
    /// Names in lower case, in order of arrival.
    pub headers: Vec<(String, String)>,
}

/// A mail or an SMS.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Message {
    /// Which of the two.
    pub kind: MessageKind,
    /// Who sent it.
    pub from: String,
    /// An e-mail address or a telephone number.
    pub to: String,
    /// Empty for an SMS.
    pub subject: String,
    /// The plain text.
    pub text: String,
}

/// How a message travels.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum MessageKind {
    /// Electronic mail.
    Mail,
    /// A text message to a telephone.
    Sms,
}

/// A file that the portal served.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Document {
    /// Its media type, without parameters.
    pub media_type: String,
    /// The name it was offered under, if any.
    pub name: Option<String>,
    /// Its text, one line a line, if it has any that can be read.
    pub text: Option<String>,
}

/// A cookie, as the agent keeps it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cookie {
    /// Its name.
    pub name: String,
    /// Its value: never shown.
    pub value: Secret,
    /// The host or domain it is sent to.
    pub domain: String,
    /// Not visible to scripts.
    pub http_only: bool,
    /// Sent to trustworthy origins only.
    pub secure: bool,
    /// `Strict`, `Lax` or `None`.
    pub same_site: Option<String>,
}
