//! What a request tells of the page that asks (Referrer Policy, W3C; Fetch, "append a request Origin header").

use url::Url;

/// The page that asks for something, and what it lets be known of itself.
#[derive(Clone, Debug)]
pub(super) struct Referrer {
    pub(super) page: Url,
    policy: String,
}

impl Referrer {
    /// `policy` is the page's `Referrer-Policy`; of several the last that is known counts.
    pub(super) fn new(page: Url, policy: Option<&str>) -> Self {
        let mut known = policy.unwrap_or_default().rsplit(',').map(|token| token.trim().to_ascii_lowercase());
        let policy = known.find(|token| POLICIES.contains(&token.as_str()));
        Self { page, policy: policy.unwrap_or_else(|| "strict-origin-when-cross-origin".to_owned()) }
    }

    /// The `Referer` header of a request to this address.
    pub(super) fn referer(&self, to: &Url) -> Option<String> {
        if !matches!(self.page.scheme(), "http" | "https") {
            return None;
        }
        let same = self.page.origin() == to.origin();
        let origin = || format!("{}/", self.page.origin().ascii_serialization());
        match self.policy.as_str() {
            "no-referrer" => None,
            "same-origin" => same.then(|| self.whole()),
            "unsafe-url" => Some(self.whole()),
            "origin" => Some(origin()),
            "origin-when-cross-origin" => Some(if same { self.whole() } else { origin() }),
            _ if self.is_downgrade(to) => None,
            "strict-origin" => Some(origin()),
            "no-referrer-when-downgrade" => Some(self.whole()),
            _ => Some(if same { self.whole() } else { origin() }),
        }
    }

    /// The `Origin` header of a POST to this address.
    pub(super) fn origin(&self, to: &Url) -> String {
        let withheld = match self.policy.as_str() {
            "no-referrer" => true,
            "same-origin" => self.page.origin() != to.origin(),
            "origin" | "origin-when-cross-origin" | "unsafe-url" => false,
            _ => self.is_downgrade(to),
        };
        if withheld { "null".to_owned() } else { self.page.origin().ascii_serialization() }
    }

    fn is_downgrade(&self, to: &Url) -> bool {
        self.page.scheme() == "https" && to.scheme() == "http"
    }

    fn whole(&self) -> String {
        let mut page = self.page.clone();
        page.set_fragment(None);
        // Only fails for addresses that can't have credentials.
        let _ = page.set_username("");
        let _ = page.set_password(None);
        page.to_string()
    }
}

const POLICIES: [&str; 8] = [
    "no-referrer",
    "no-referrer-when-downgrade",
    "origin",
    "origin-when-cross-origin",
    "same-origin",
    "strict-origin",
    "strict-origin-when-cross-origin",
    "unsafe-url",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies() {
        let url = |text: &str| Url::parse(text).expect("an address");
        let page = "http://a.localhost/x?q=1#f";
        let (here, there) = ("http://a.localhost/y", "http://b.localhost/");
        let (whole, origin) = (Some("http://a.localhost/x?q=1"), Some("http://a.localhost/"));
        let cases = [
            (None, whole, origin, "http://a.localhost"),
            (Some("same-origin"), whole, None, "null"),
            (Some("no-referrer"), None, None, "null"),
            (Some("origin"), origin, origin, "http://a.localhost"),
            (Some("no-referrer, unknown"), None, None, "null"),
            (Some("unsafe-url"), whole, whole, "http://a.localhost"),
        ];
        for (policy, inside, across, sent) in cases {
            let referrer = Referrer::new(url(page), policy);
            assert_eq!(referrer.referer(&url(here)).as_deref(), inside, "{policy:?}");
            assert_eq!(referrer.referer(&url(there)).as_deref(), across, "{policy:?}");
            assert_eq!(referrer.origin(&url(there)), sent, "{policy:?}");
        }
        let secure = Referrer::new(url("https://a.localhost/"), None);
        assert_eq!(secure.referer(&url(here)), None, "downgrade");
    }
}
