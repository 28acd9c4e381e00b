//! Cookies: what personas do with those that they keep, and what is right about them.

use crate::{
    agent,
    judge::Finding,
    record::{Cookie, Observation},
    steps::{
        Done, Stage,
        judging::{Seen, finding, settle},
    },
};

/// Parts of the names of cookies that carry a session, in lower case.
const SESSION_COOKIES: [&str; 3] = ["session", "sso_login", "moodle"];

fn is_session(name: &str) -> bool {
    SESSION_COOKIES.iter().any(|part| name.to_lowercase().contains(part))
}

impl Stage {
    /// Keeps the session cookies as they are now, to compare or to use them later.
    pub(in crate::steps) async fn note_session_cookies(&mut self) -> Done {
        let cookies = self.cookies().await?;
        self.actor()?.kept_cookies = cookies.into_iter().filter(|cookie| is_session(&cookie.name)).collect();
        Ok(())
    }

    /// Goes on with the session cookies that were kept, in place of those of now.
    pub(in crate::steps) async fn take_up_session_cookies(&mut self) -> Done {
        let kept: Vec<agent::Cookie> = self.actor()?.kept_cookies.clone();
        if kept.is_empty() {
            return Err(self.unmet(finding("session cookies", "noted before", "none was noted", false)));
        }
        self.take_cookies(&kept).await
    }
}

impl<'a> Seen<'a> {
    /// The cookies that were looked at last.
    fn cookies(&self) -> Result<&'a [Cookie], Finding> {
        let looked = self
            .latest()
            .find_map(|seen| if let Observation::Cookies(all) = seen { Some(all.as_slice()) } else { None });
        looked.ok_or_else(|| finding("cookies", "looked at", "never looked at", false))
    }

    /// Every session cookie passes a test; there is one at least. `what` names those that don't.
    fn session_cookies(&self, what: &str, test: impl Fn(&Cookie) -> bool) -> Finding {
        settle(self.cookies().map(|cookies| {
            let mut sessions = cookies.iter().filter(|cookie| is_session(&cookie.name)).peekable();
            if sessions.peek().is_none() {
                return finding(what, "none", "no session cookie at all", false);
            }
            let failing: Vec<_> = sessions.filter(|cookie| !test(cookie)).map(|cookie| cookie.name.as_str()).collect();
            finding(what, "none", named(&failing), failing.is_empty())
        }))
    }

    /// Scripts can't read session cookies.
    pub(in crate::steps) fn session_cookies_are_http_only(&self) -> Finding {
        self.session_cookies("session cookies that scripts can read", |cookie| cookie.http_only)
    }

    /// Session cookies are sent over HTTPS only.
    pub(in crate::steps) fn session_cookies_are_secure(&self) -> Finding {
        self.session_cookies("session cookies that are sent without HTTPS", |cookie| cookie.secure)
    }

    /// Other sites can't make the browser send session cookies with a form.
    pub(in crate::steps) fn session_cookies_stay(&self) -> Finding {
        let stays = |policy: &str| policy.eq_ignore_ascii_case("Lax") || policy.eq_ignore_ascii_case("Strict");
        self.session_cookies("session cookies that leave the site", |cookie| {
            cookie.same_site.as_deref().is_some_and(stays)
        })
    }

    /// Every session cookie that was kept has another value now, or is gone; one at least is there.
    pub(in crate::steps) fn session_cookies_changed(&self) -> Finding {
        let kept = &self.actor.kept_cookies;
        if kept.is_empty() {
            return finding("session cookies as noted before", "none", "none was noted", false);
        }
        self.session_cookies("session cookies as noted before", |cookie| {
            let same = |old: &agent::Cookie| old.name == cookie.name && old.domain == cookie.domain;
            kept.iter().filter(|old| same(old)).all(|old| old.value != cookie.value.expose())
        })
    }

    /// No cookie was set but those that carry a session.
    pub(in crate::steps) fn only_session_cookies(&self) -> Finding {
        settle(self.cookies().map(|cookies| {
            let others: Vec<_> =
                cookies.iter().map(|cookie| cookie.name.as_str()).filter(|name| !is_session(name)).collect();
            finding("cookies that carry no session", "none", named(&others), others.is_empty())
        }))
    }

    /// A cookie of this name was set, with this attribute (`HttpOnly`, `Secure`, `SameSite=Lax`).
    pub(in crate::steps) fn cookie_has(&self, name: &str, attribute: &str) -> Finding {
        settle(self.cookies().map(|cookies| {
            let cookie = cookies.iter().find(|cookie| cookie.name == name);
            let actual = cookie.map_or_else(|| "no such cookie".to_owned(), |cookie| attributes(cookie).join("; "));
            let has = |cookie: &Cookie| attributes(cookie).iter().any(|own| own.eq_ignore_ascii_case(attribute));
            finding(format!("cookie {name}"), attribute, actual, cookie.is_some_and(has))
        }))
    }
}

fn attributes(cookie: &Cookie) -> Vec<String> {
    let flags = [(cookie.http_only, "HttpOnly"), (cookie.secure, "Secure")];
    let flags = flags.into_iter().filter(|(set, _)| *set).map(|(_, name)| name.to_owned());
    flags.chain(cookie.same_site.iter().map(|policy| format!("SameSite={policy}"))).collect()
}

fn named(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
