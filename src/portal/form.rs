//! What a form sends: fields by name, taken only with the token of the visitor's session.

use axum::{
    RequestExt as _,
    extract::{FromRequest, RawForm, Request},
};

use super::{Problem, Rule, Visitor};

/// The name of the hidden field that carries the session's token (POK calls it as Moodle does).
pub(crate) const TOKEN: &str = "sesskey";

/// A submitted form whose token was right.
#[derive(Debug)]
pub(crate) struct Submission(Vec<(String, String)>);

impl Submission {
    /// The first value of a field, without surrounding white space; empty if the field was not sent.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.exact(name).trim()
    }

    /// The first value of a field as it was typed: passwords.
    pub(crate) fn exact(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Whether a field was sent: check boxes, the button that was pressed.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }
}

/// The fields of a form, whoever sent it: for messages of third parties, which carry proofs of their own.
pub(crate) fn fields(body: &[u8]) -> Result<Vec<(String, String)>, Problem> {
    serde_urlencoded::from_bytes(body).map_err(|_| Problem::Malformed)
}

impl<S: Send + Sync> FromRequest<S> for Submission {
    type Rejection = Problem;

    async fn from_request(mut request: Request, _: &S) -> Result<Self, Problem> {
        let visitor = request.extract_parts::<Visitor>().await?;
        let RawForm(body) = request.extract().await.map_err(|_| Problem::Malformed)?;
        let form = Self(fields(&body)?);
        if form.exact(TOKEN) == visitor.token() || !visitor.app().keeps(Rule::FormToken) {
            Ok(form)
        } else {
            Err(if visitor.timed_out { Problem::TimedOut } else { Problem::Token })
        }
    }
}
