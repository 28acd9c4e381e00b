//! Stand-ins for third parties: identity providers, mail and SMS gateways.
//!
//! One set serves every portal of a run: people are told apart by their user names, messages by the portal that sent
//! them. They are met over HTTP only, as the real ones would be.

mod attributes;
mod catalogue;
mod directory;
mod discovery;
mod gateway;
mod idp;
mod local;
mod pages;
mod request;
mod response;
#[cfg(test)]
mod tests;
mod transactions;

use std::{fmt, sync::Arc};

use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

use catalogue::Party;
use local::Host;

pub(crate) use catalogue::{SPID, universities};
pub(crate) use gateway::{Draft, Kept};
pub(crate) use local::client;

/// Where the third parties are.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThirdPartyOrigins {
    /// The port of the identity providers.
    pub providers: u16,
    /// The port of the gateways.
    pub gateways: u16,
}

impl ThirdPartyOrigins {
    /// The origin of the directory of people: `POST /people` enrols one.
    #[must_use]
    pub fn directory(self) -> String {
        self.provider(directory::HOST)
    }

    /// An origin among the identity providers.
    pub(crate) fn provider(self, host: &str) -> String {
        format!("http://{host}:{}", self.providers)
    }

    /// The mail and SMS gateway's box of one portal.
    pub(crate) fn outbox(self, portal: &str) -> String {
        format!("http://{}:{}/outbox/{portal}", gateway::HOST, self.gateways)
    }

    /// The discovery of home universities.
    pub(crate) fn discovery(self) -> String {
        format!("{}/discovery", self.provider(discovery::HOST))
    }

    /// The entity id of a SPID provider; none if there is no such provider.
    pub(crate) fn spid(self, id: &str) -> Option<Endpoint> {
        Party::spid(id).map(|party| self.endpoint(party))
    }

    /// The electronic identity card's provider.
    pub(crate) fn cie(self) -> Endpoint {
        self.endpoint(Party::Cie)
    }

    /// The Italian eIDAS node.
    pub(crate) fn eidas(self) -> Endpoint {
        self.endpoint(Party::Node)
    }

    /// The home university with this entity id.
    pub(crate) fn university(self, entity: &str) -> Option<Endpoint> {
        universities()
            .iter()
            .map(|university| self.endpoint(Party::University(university)))
            .find(|it| it.entity == entity)
    }

    fn endpoint(self, party: Party) -> Endpoint {
        let origin = self.provider(&party.host());
        Endpoint { entity: format!("{origin}/metadata"), single_sign_on: format!("{origin}/sso") }
    }
}

/// What a service provider has to know of an identity provider: the part of its metadata that matters here.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Endpoint {
    /// Its entity id.
    pub(crate) entity: String,
    /// Where it takes requests.
    pub(crate) single_sign_on: String,
}

/// The running third parties; stop when dropped.
pub struct ThirdParties {
    providers: MockServer,
    gateways: MockServer,
}

impl fmt::Debug for ThirdParties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ThirdParties").field(&self.origins()).finish()
    }
}

impl ThirdParties {
    /// Starts them on the loopback interface.
    pub async fn start() -> Self {
        let this = Self { providers: server().await, gateways: server().await };
        let origins = this.origins();
        let people = Arc::<directory::Directory>::default();
        let providers = [
            Mock::given(matchers::path("/style.css")).respond_with(style_sheet()).with_priority(1),
            Mock::given(Host::is(directory::HOST)).respond_with(directory::Control(Arc::clone(&people))),
            Mock::given(Host::is(discovery::HOST)).respond_with(discovery::Discovery(origins)),
            Mock::given(Host::of(|name| Party::of_host(name).is_some()))
                .respond_with(idp::IdentityProviders::new(origins, people)),
        ];
        for mock in providers {
            mock.mount(&this.providers).await;
        }
        Mock::given(Host::is(gateway::HOST)).respond_with(gateway::Gateway::default()).mount(&this.gateways).await;
        this
    }

    /// Where they are.
    #[must_use]
    pub fn origins(&self) -> ThirdPartyOrigins {
        ThirdPartyOrigins { providers: self.providers.address().port(), gateways: self.gateways.address().port() }
    }
}

async fn server() -> MockServer {
    MockServer::builder().disable_request_recording().start().await
}

fn style_sheet() -> ResponseTemplate {
    ResponseTemplate::new(200)
        .set_body_raw(include_str!("style.css"), "text/css; charset=utf-8")
        .insert_header("cache-control", "max-age=3600")
}
