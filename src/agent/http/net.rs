//! Sends requests as a browser does: cookies, `Referer` and `Origin`, redirects.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use reqwest::{
    Client,
    dns::{Addrs, Name, Resolve, Resolving},
    header,
};
use url::Url;

use super::{
    jar::{Jar, is_local_name},
    referrer::Referrer,
};
use crate::agent::{AgentError, Response, Result, file::essence};

/// Longer than this, and the portal counts as unreachable.
const PATIENCE: Duration = Duration::from_secs(10);

/// As many redirects as browsers follow.
pub(super) const REDIRECTS: usize = 20;

/// What is asked for.
#[derive(Clone)]
pub(super) struct Request {
    pub(super) address: Url,
    /// By POST rather than GET.
    pub(super) post: bool,
    /// Media type and content.
    pub(super) body: Option<(String, Vec<u8>)>,
    /// Who asks; `None` for an address that was typed.
    pub(super) referrer: Option<Referrer>,
    /// Whether a redirect led across origins since the page asked.
    tainted: bool,
}

impl Request {
    pub(super) const fn get(address: Url, referrer: Option<Referrer>) -> Self {
        Self { address, post: false, body: None, referrer, tainted: false }
    }

    pub(super) const fn post(address: Url, body: Option<(String, Vec<u8>)>, referrer: Option<Referrer>) -> Self {
        Self { address, post: true, body, referrer, tainted: false }
    }

    /// The request that a redirect leads to (Fetch, "HTTP-redirect fetch").
    fn redirected(mut self, status: u16, mut to: Url) -> Self {
        if to.fragment().is_none() {
            to.set_fragment(self.address.fragment());
        }
        if status == 303 || (self.post && matches!(status, 301 | 302)) {
            self.post = false;
            self.body = None;
        }
        let from_page = self.referrer.as_ref().is_some_and(|by| by.page.origin() == self.address.origin());
        self.tainted |= to.origin() != self.address.origin() && !from_page;
        self.address = to;
        self
    }

    fn referer(&self) -> Option<String> {
        self.referrer.as_ref()?.referer(&self.address)
    }

    fn origin(&self) -> String {
        match &self.referrer {
            Some(referrer) if !self.tainted => referrer.origin(&self.address),
            _ => "null".to_owned(),
        }
    }
}

/// What came back, after redirects.
pub(super) struct Reply {
    /// The request that was answered last.
    pub(super) request: Request,
    pub(super) response: Response,
    pub(super) content: Vec<u8>,
}

impl Reply {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.response.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The media type without parameters, in lower case.
    pub(super) fn media_type(&self) -> String {
        essence(self.header("content-type").unwrap_or_default())
    }
}

/// A client that leaves redirects and cookies to us, and finds `*.localhost` on loopback.
pub(super) fn client() -> Result<Client> {
    let mut headers = header::HeaderMap::new();
    headers.insert(header::ACCEPT_LANGUAGE, header::HeaderValue::from_static("en"));
    Client::builder()
        .user_agent(concat!("collaudo/", env!("CARGO_PKG_VERSION")))
        .default_headers(headers)
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(PATIENCE)
        .connect_timeout(PATIENCE)
        .tcp_nodelay(true)
        .dns_resolver(Arc::new(LocalNames))
        .build()
        .map_err(|source| AgentError::Broken {
            what: "the HTTP client could not be set up".to_owned(),
            source: source.into(),
        })
}

/// Sends a request and follows redirects.
pub(super) async fn send(client: &Client, jar: &mut Jar, mut request: Request) -> Result<Reply> {
    for _ in 0..=REDIRECTS {
        let reply = send_once(client, jar, request).await?;
        let location =
            reply.header("location").filter(|_| matches!(reply.response.status, 301 | 302 | 303 | 307 | 308));
        let Some(to) = location.and_then(|location| reply.request.address.join(location).ok()) else {
            return Ok(reply);
        };
        request = reply.request.redirected(reply.response.status, to);
    }
    Err(endless(&request.address))
}

/// The failure of going round in circles.
pub(super) fn endless(address: &Url) -> AgentError {
    let source = format!("more than {REDIRECTS} redirects").into();
    AgentError::Broken { what: format!("{} does not end in a page", bare(address)), source }
}

async fn send_once(client: &Client, jar: &mut Jar, request: Request) -> Result<Reply> {
    let address = &request.address;
    let broken = |source: reqwest::Error| failure(address, source);
    let mut builder = if request.post { client.post(address.clone()) } else { client.get(address.clone()) };
    builder = builder.header(header::ACCEPT, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
    if let Some(cookies) = jar.header(address, request.referrer.as_ref().map(|by| &by.page), !request.post) {
        builder = builder.header(header::COOKIE, cookies);
    }
    if let Some(referer) = request.referer() {
        builder = builder.header(header::REFERER, referer);
    }
    if request.post {
        builder = builder.header(header::ORIGIN, request.origin());
        let (media_type, content) = request.body.clone().unwrap_or_default();
        if !media_type.is_empty() {
            builder = builder.header(header::CONTENT_TYPE, media_type);
        }
        builder = builder.body(content);
    }
    let answer = builder.send().await.map_err(broken)?;
    let status = answer.status().as_u16();
    let text = |value: &header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers: Vec<_> =
        answer.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    for (_, cookie) in headers.iter().filter(|(name, _)| name == "set-cookie") {
        jar.keep(cookie, address);
    }
    let content = answer.bytes().await.map_err(broken)?.to_vec();
    let response = Response { address: address.clone(), status, headers };
    Ok(Reply { request, response, content })
}

fn failure(address: &Url, source: reqwest::Error) -> AgentError {
    let what = if source.is_timeout() {
        format!("{} did not answer within {} s", bare(address), PATIENCE.as_secs())
    } else {
        format!("{} could not be reached", bare(address))
    };
    AgentError::Broken { what, source: source.without_url().into() }
}

/// An address without its query, which may hold what is secret.
fn bare(address: &Url) -> &str {
    &address[..url::Position::AfterPath]
}

/// Finds `localhost` and `*.localhost` on loopback without asking anybody, and nothing else by itself.
#[derive(Debug)]
struct LocalNames;

impl Resolve for LocalNames {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            if is_local_name(name.as_str()) {
                let loopback: Addrs = Box::new(std::iter::once(SocketAddr::from(([127, 0, 0, 1], 0))));
                return Ok(loopback);
            }
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let addresses: Addrs = Box::new(found.into_iter());
            Ok(addresses)
        })
    }
}
