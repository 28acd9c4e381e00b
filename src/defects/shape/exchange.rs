//! `[[defect.answer]]`, `[[defect.form]]` and `[[defect.message]]`: what is answered, received and sent otherwise.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{On, Replacement, only};

/// Another answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "RawAnswer")]
pub(in crate::defects) struct AnswerPart {
    pub(in crate::defects) on: On,
    pub(in crate::defects) method: Option<String>,
    /// Only if the answer has this status otherwise.
    pub(in crate::defects) was: Option<u16>,
    /// Only if the form has these values.
    pub(in crate::defects) with: BTreeMap<String, String>,
    pub(in crate::defects) change: AnswerChange,
}

/// What is answered otherwise.
#[derive(Clone, Debug)]
pub(in crate::defects) enum AnswerChange {
    /// Another status. From 400 on the request is not carried out, and nothing else is answered.
    Status(u16),
    /// A redirect elsewhere, once the request was carried out.
    Redirect(String),
    /// A cookie is not set.
    DropCookie(String),
    /// A cookie is set without an attribute.
    CookieWithout(String, String),
    /// A header has another value, or none.
    Header(String, String),
    /// The content holds another text.
    Body(String, String),
    /// The request is not carried out: the page that was shown before is shown again.
    Unchanged,
}

impl AnswerPart {
    /// Whether the request is not carried out.
    pub(in crate::defects) const fn is_instead(&self) -> bool {
        matches!(self.change, AnswerChange::Unchanged | AnswerChange::Status(400..))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAnswer {
    on: On,
    /// Only for this method. What leaves a page unchanged is a POST if nothing else is said.
    method: Option<String>,
    was: Option<u16>,
    #[serde(default)]
    with: BTreeMap<String, String>,
    status: Option<u16>,
    redirect: Option<String>,
    drop_cookie: Option<String>,
    cookie_without: Option<CookieWithout>,
    header: Option<Header>,
    body: Option<Replacement>,
    unchanged: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CookieWithout {
    name: String,
    attribute: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    name: String,
    #[serde(default)]
    value: String,
}

impl TryFrom<RawAnswer> for AnswerPart {
    type Error = String;

    fn try_from(raw: RawAnswer) -> Result<Self, String> {
        let unchanged = raw.unchanged.filter(|unchanged| *unchanged);
        let change = only(vec![
            ("status", raw.status.map(AnswerChange::Status)),
            ("redirect", raw.redirect.map(AnswerChange::Redirect)),
            ("drop_cookie", raw.drop_cookie.map(AnswerChange::DropCookie)),
            ("cookie_without", raw.cookie_without.map(|it| AnswerChange::CookieWithout(it.name, it.attribute))),
            ("header", raw.header.map(|it| AnswerChange::Header(it.name.to_lowercase(), it.value))),
            ("body", raw.body.map(|it| AnswerChange::Body(it.from, it.to))),
            ("unchanged", unchanged.map(|_| AnswerChange::Unchanged)),
        ])?;
        let post = || matches!(change, AnswerChange::Unchanged).then(|| "POST".to_owned());
        let method = raw.method.or_else(post);
        let part = Self { on: raw.on, method, was: raw.was, with: raw.with, change };
        if part.is_instead() && part.was.is_some() {
            return Err("a request that is not carried out has no other status: was can't be asked for".to_owned());
        }
        Ok(part)
    }
}

/// A form that arrives otherwise than it was sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::defects) struct FormPart {
    pub(in crate::defects) on: On,
    /// The field, by its name in the markup.
    pub(in crate::defects) field: String,
    /// The value that it arrives with; without: it does not arrive.
    pub(in crate::defects) value: Option<String>,
}

/// Another message.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "RawMessage")]
pub(in crate::defects) struct MessagePart {
    /// A part of the subject of a mail, or of the text of an SMS.
    pub(in crate::defects) subject: String,
    pub(in crate::defects) change: MessageChange,
}

/// What is sent otherwise.
#[derive(Clone, Debug)]
pub(in crate::defects) enum MessageChange {
    /// Nothing is sent.
    Drop,
    /// It goes to somebody else.
    Recipient(String),
    /// It goes to somebody else, too.
    CopyTo(String),
    /// Subject and text hold another text.
    Text(String, String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMessage {
    subject: String,
    drop: Option<bool>,
    recipient: Option<String>,
    copy_to: Option<String>,
    text: Option<Replacement>,
}

impl TryFrom<RawMessage> for MessagePart {
    type Error = String;

    fn try_from(raw: RawMessage) -> Result<Self, String> {
        let change = only(vec![
            ("drop", raw.drop.filter(|drop| *drop).map(|_| MessageChange::Drop)),
            ("recipient", raw.recipient.map(MessageChange::Recipient)),
            ("copy_to", raw.copy_to.map(MessageChange::CopyTo)),
            ("text", raw.text.map(|it| MessageChange::Text(it.from, it.to))),
        ])?;
        Ok(Self { subject: raw.subject, change })
    }
}
