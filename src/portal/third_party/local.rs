//! Hosts below `localhost`: told apart by name, all of them on the loopback interface.

use std::{fmt, future, net::Ipv4Addr, net::SocketAddr};

use http::header;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use wiremock::{Match, Request};

/// Matches requests by the name of the host that they are for.
pub(super) struct Host(Box<dyn Fn(&str) -> bool + Send + Sync>);

impl Host {
    /// Exactly this host.
    pub(super) fn is(name: &'static str) -> Self {
        Self::of(move |host| host == name)
    }

    /// The hosts that a test holds for.
    pub(super) fn of(test: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self(Box::new(test))
    }
}

impl Match for Host {
    fn matches(&self, request: &Request) -> bool {
        (self.0)(&host(request))
    }
}

/// The host that a request is for, without its port.
pub(super) fn host(request: &Request) -> String {
    let line = request.headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    line.rsplit_once(':').map_or(line, |(name, _)| name).to_ascii_lowercase()
}

/// The first value of a field in a query or a form; empty if there is none.
pub(super) fn field(encoded: &[u8], name: &str) -> String {
    url::form_urlencoded::parse(encoded)
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// Resolves `localhost` and what is below it to the loopback interface, and nothing else.
struct Loopback;

impl Resolve for Loopback {
    fn resolve(&self, name: Name) -> Resolving {
        let local = name.as_str() == "localhost" || name.as_str().ends_with(".localhost");
        let found = if local {
            let addresses: Addrs = Box::new([SocketAddr::from((Ipv4Addr::LOCALHOST, 0))].into_iter());
            Ok(addresses)
        } else {
            Err(Elsewhere.into())
        };
        Box::pin(future::ready(found))
    }
}

/// A name that is not below `localhost`.
#[derive(Debug)]
struct Elsewhere;

impl fmt::Display for Elsewhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a name below localhost")
    }
}

impl std::error::Error for Elsewhere {}

/// The client by which the portal reaches its gateways: loopback only, no redirects, no proxy.
pub(crate) fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .dns_resolver(Loopback)
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap_or_default()
}
