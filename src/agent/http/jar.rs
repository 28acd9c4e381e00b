//! Cookies as a browser keeps them: `*.localhost` is trustworthy, prefixes and `SameSite` count.

use cookie_store::{CookieDomain, CookieStore, RawCookie};
use url::{Host, Url};

use crate::agent::Cookie;

/// The cookies of one agent.
#[derive(Default)]
pub(super) struct Jar {
    store: CookieStore,
}

impl Jar {
    /// Keeps a `Set-Cookie` header, unless a browser would refuse it.
    pub(super) fn keep(&mut self, header: &str, from: &Url) {
        let Ok(cookie) = RawCookie::parse(header.to_owned()) else { return };
        if is_acceptable(&cookie, from) {
            // The store refuses what does not match the address, as it should.
            let _ = self.store.insert_raw(&cookie.into_owned(), &trusted(from));
        }
    }

    /// The `Cookie` header for a request, if any; `initiator` is the page that asks for it.
    pub(super) fn header(&self, to: &Url, initiator: Option<&Url>, safe: bool) -> Option<String> {
        let same_site = initiator.is_none_or(|initiator| site(initiator) == site(to));
        let is_sent = |cookie: &&cookie_store::Cookie<'static>| {
            same_site
                || match cookie.same_site() {
                    Some(cookie::SameSite::Strict) => false,
                    Some(cookie::SameSite::Lax) => safe,
                    // Browsers let fresh cookies without the attribute through for two minutes ("Lax + POST").
                    Some(cookie::SameSite::None) | None => true,
                }
        };
        let mut cookies: Vec<_> = self.store.matches(&trusted(to)).into_iter().filter(is_sent).collect();
        // Longer paths first (RFC 6265, section 5.4); names make the order stable.
        cookies.sort_by(|a, b| path_of(b).len().cmp(&path_of(a).len()).then_with(|| a.name().cmp(b.name())));
        let pairs: Vec<String> = cookies.iter().map(|cookie| format!("{}={}", cookie.name(), cookie.value())).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// Every cookie that has not expired, by domain, path and name.
    pub(super) fn all(&self) -> Vec<Cookie> {
        let mut cookies: Vec<Cookie> = self.store.iter_unexpired().map(shown).collect();
        cookies.sort_by(|a, b| (&a.domain, &a.path, &a.name).cmp(&(&b.domain, &b.path, &b.name)));
        cookies
    }

    /// Takes over a cookie of another agent.
    pub(super) fn take(&mut self, cookie: &Cookie) {
        let domain = cookie.domain.trim_start_matches('.');
        let Ok(from) = Url::parse(&format!("https://{domain}{}", cookie.path)) else { return };
        let mut raw = RawCookie::build((cookie.name.clone(), cookie.value.clone()))
            .path(cookie.path.clone())
            .http_only(cookie.http_only)
            .secure(cookie.secure);
        if !cookie.host_only {
            raw = raw.domain(domain.to_owned());
        }
        match cookie.same_site.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("strict") => raw = raw.same_site(cookie::SameSite::Strict),
            Some("lax") => raw = raw.same_site(cookie::SameSite::Lax),
            Some("none") => raw = raw.same_site(cookie::SameSite::None),
            _ => {}
        }
        let _ = self.store.insert_raw(&raw.build(), &from);
    }
}

fn path_of<'a>(cookie: &'a cookie_store::Cookie<'_>) -> &'a str {
    cookie.path.as_ref()
}

fn shown(cookie: &cookie_store::Cookie<'static>) -> Cookie {
    let (domain, host_only) = match &cookie.domain {
        CookieDomain::HostOnly(host) => (host.clone(), true),
        CookieDomain::Suffix(suffix) => (suffix.clone(), false),
        CookieDomain::NotPresent | CookieDomain::Empty => (String::new(), true),
    };
    Cookie {
        name: cookie.name().to_owned(),
        value: cookie.value().to_owned(),
        domain,
        host_only,
        path: path_of(cookie).to_owned(),
        http_only: cookie.http_only().unwrap_or(false),
        secure: cookie.secure().unwrap_or(false),
        same_site: cookie.same_site().map(|same_site| same_site.to_string()),
    }
}

/// Browsers count loopback as trustworthy; the store is asked as if it spoke HTTPS.
fn trusted(address: &Url) -> Url {
    let mut address = address.clone();
    if is_loopback(&address) {
        // Only fails between schemes of different kinds.
        let _ = address.set_scheme("https");
    }
    address
}

/// Whether an address is this machine's by name or number.
pub(super) fn is_loopback(address: &Url) -> bool {
    match address.host() {
        Some(Host::Domain(name)) => is_local_name(name),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// `localhost` and every name below it (RFC 6761, section 6.3).
pub(super) fn is_local_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost")
}

/// The site of an address: its last two labels, as if every top-level domain were a public suffix.
fn site(address: &Url) -> Option<String> {
    match address.host()? {
        Host::Domain(name) => {
            let labels: Vec<&str> = name.rsplit('.').take(2).collect();
            Some(labels.into_iter().rev().collect::<Vec<_>>().join("."))
        }
        host @ (Host::Ipv4(_) | Host::Ipv6(_)) => Some(host.to_string()),
    }
}

/// Rules of browsers beyond the store's: name prefixes, `SameSite=None`, domains that are public suffixes.
fn is_acceptable(cookie: &RawCookie<'_>, from: &Url) -> bool {
    let secure = cookie.secure().unwrap_or(false);
    let host_wide = secure && cookie.path() == Some("/") && cookie.domain().is_none();
    let name = cookie.name().to_ascii_lowercase();
    let prefix_holds = if name.starts_with("__host-") { host_wide } else { !name.starts_with("__secure-") || secure };
    let site_holds = cookie.same_site() != Some(cookie::SameSite::None) || secure;
    let domain_holds = cookie.domain().is_none_or(|domain| {
        let domain = domain.trim_start_matches('.');
        domain.contains('.') || from.host_str() == Some(domain)
    });
    prefix_holds && site_holds && domain_holds
}
