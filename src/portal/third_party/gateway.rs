//! The mail and SMS gateway: takes messages and keeps them, in a box for each portal.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use http::Method;
use serde::{Deserialize, Serialize};
use wiremock::{Request, Respond, ResponseTemplate};

/// The gateway's host.
pub(super) const HOST: &str = "gateways.localhost";

/// A message as it is handed in.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct Draft {
    /// `mail` or `sms`.
    pub(crate) kind: String,
    /// The sender.
    pub(crate) from: String,
    /// E-mail address or phone number.
    pub(crate) to: String,
    /// The subject of a mail; empty for an SMS.
    pub(crate) subject: String,
    /// Plain text.
    pub(crate) text: String,
    /// When it was sent, by the sender's clock.
    pub(crate) sent: String,
}

/// A message as it is kept: numbered from 1 within its box.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct Kept {
    /// Its number.
    pub(crate) id: usize,
    /// The message.
    #[serde(flatten)]
    pub(crate) message: Draft,
}

/// `POST /outbox/<portal>` takes a message, `GET /outbox/<portal>` lists them, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Gateway(Mutex<HashMap<String, Vec<Kept>>>);

impl Gateway {
    fn take(&self, portal: &str, message: Draft) {
        let mut boxes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = boxes.entry(portal.to_owned()).or_default();
        kept.push(Kept { id: kept.len() + 1, message });
    }

    fn list(&self, portal: &str) -> ResponseTemplate {
        let boxes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = boxes.get(portal).map(Vec::as_slice).unwrap_or_default();
        ResponseTemplate::new(200).set_body_json(kept)
    }
}

impl Respond for Gateway {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let Some(portal) = request.url.path().strip_prefix("/outbox/") else { return ResponseTemplate::new(404) };
        if request.method == Method::GET {
            return self.list(portal);
        }
        if request.method != Method::POST {
            return ResponseTemplate::new(405).insert_header("allow", "GET, POST");
        }
        match request.body_json() {
            Ok(message) => {
                self.take(portal, message);
                ResponseTemplate::new(202)
            }
            Err(error) => ResponseTemplate::new(400).set_body_string(format!("not a message: {error}\n")),
        }
    }
}
