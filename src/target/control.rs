//! The controls of an embedded portal, over its JSON interface: the clock, the messages it sent, and the people that
//! the third parties know. A live portal has none of these.

use std::{
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use jiff::Timestamp;
use reqwest::{Client, Method};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::record::{Message, MessageKind};

/// Reaches the controls of an embedded portal.
#[derive(Clone, Debug)]
pub struct Control {
    client: Client,
    portal: Url,
    providers: Option<Url>,
}

/// Why a control could not be used.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// It could not be reached.
    #[error("can't reach the control at {address}")]
    Unreachable {
        /// Where.
        address: String,
        /// The cause.
        #[source]
        source: reqwest::Error,
    },
    /// It answered with something else than was asked for.
    #[error("the control at {address} answered {status}: {answer}")]
    Refused {
        /// Where.
        address: String,
        /// The HTTP status.
        status: u16,
        /// What it said.
        answer: String,
    },
    /// Its answer can't be read.
    #[error("the control at {address} gave an answer that can't be read")]
    Unreadable {
        /// Where.
        address: String,
        /// The cause.
        #[source]
        source: serde_json::Error,
    },
}

#[derive(Deserialize)]
struct Clock {
    now: Timestamp,
}

#[derive(Serialize)]
struct Advance {
    advance_seconds: u64,
}

#[derive(Deserialize)]
struct Sent {
    id: u64,
    kind: String,
    #[serde(default)]
    from: String,
    to: String,
    #[serde(default)]
    subject: Option<String>,
    text: String,
}

impl Control {
    /// The controls at these origins: the portal's own, and that of the third parties.
    ///
    /// # Errors
    ///
    /// When no HTTP client can be made.
    pub fn new(portal: Url, providers: Option<Url>) -> Result<Self, ControlError> {
        let mut builder = Client::builder().no_proxy().timeout(Duration::from_secs(10));
        for host in [Some(&portal), providers.as_ref()].into_iter().flatten().filter_map(Url::host_str) {
            builder = builder.resolve(host, SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        }
        let client =
            builder.build().map_err(|source| ControlError::Unreachable { address: portal.to_string(), source })?;
        Ok(Self { client, portal, providers })
    }

    /// The time at the portal.
    ///
    /// # Errors
    ///
    /// When the control can't be reached or understood.
    pub async fn now(&self) -> Result<Timestamp, ControlError> {
        self.ask::<Clock>("clock").await.map(|clock| clock.now)
    }

    /// Moves the portal's clock forward.
    ///
    /// # Errors
    ///
    /// When the control can't be reached or refuses.
    pub async fn advance(&self, seconds: u64) -> Result<(), ControlError> {
        self.call(Method::POST, at(&self.portal, "clock"), Some(&Advance { advance_seconds: seconds })).await.map(drop)
    }

    /// The messages sent after the one with this number, and the number of the last.
    ///
    /// # Errors
    ///
    /// When the control can't be reached or understood.
    pub async fn messages_after(&self, last: u64) -> Result<(Vec<Message>, u64), ControlError> {
        let sent: Vec<Sent> = self.ask("messages").await?;
        let newest = sent.iter().map(|sent| sent.id).max().unwrap_or(last).max(last);
        let mut fresh: Vec<_> = sent.into_iter().filter(|sent| sent.id > last).collect();
        fresh.sort_by_key(|sent| sent.id);
        Ok((fresh.into_iter().map(Message::from).collect(), newest))
    }

    /// Tells the third parties of a digital identity, in the form of their interface; one with the same user replaces it.
    ///
    /// # Errors
    ///
    /// When the control can't be reached or refuses.
    pub async fn introduce(&self, identity: &impl Serialize) -> Result<(), ControlError> {
        let origin = self.providers.as_ref().unwrap_or(&self.portal);
        self.call(Method::POST, at(origin, "people"), Some(identity)).await.map(drop)
    }

    async fn ask<T: for<'a> Deserialize<'a>>(&self, what: &str) -> Result<T, ControlError> {
        let address = at(&self.portal, what);
        let answer = self.call(Method::GET, address.clone(), None::<&()>).await?;
        serde_json::from_slice(&answer)
            .map_err(|source| ControlError::Unreadable { address: address.to_string(), source })
    }

    async fn call(&self, method: Method, address: Url, body: Option<&impl Serialize>) -> Result<Vec<u8>, ControlError> {
        let unreachable = |source| ControlError::Unreachable { address: address.to_string(), source };
        let mut request = self.client.request(method, address.clone());
        if let Some(body) = body {
            let body = serde_json::to_vec(body)
                .map_err(|source| ControlError::Unreadable { address: address.to_string(), source })?;
            request = request.header("content-type", "application/json").body(body);
        }
        let response = request.send().await.map_err(unreachable)?;
        let status = response.status();
        let answer = response.bytes().await.map_err(unreachable)?.to_vec();
        if status.is_success() {
            return Ok(answer);
        }
        let answer = String::from_utf8_lossy(&answer).chars().take(200).collect();
        Err(ControlError::Refused { address: address.to_string(), status: status.as_u16(), answer })
    }
}

/// The address of a control below its origin.
fn at(origin: &Url, what: &str) -> Url {
    let mut address = origin.clone();
    address.set_path(what);
    address
}

impl From<Sent> for Message {
    fn from(sent: Sent) -> Self {
        Self {
            kind: if sent.kind == "sms" { MessageKind::Sms } else { MessageKind::Mail },
            from: sent.from,
            to: sent.to,
            subject: sent.subject.unwrap_or_default(),
            text: sent.text,
        }
    }
}
