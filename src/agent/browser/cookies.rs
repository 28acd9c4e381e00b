//! The browser's cookies, of all origins, in and out.

use serde_json::{Value, json};

use super::session::Session;
use crate::agent::{Cookie, Result};

pub(super) async fn all(session: &Session) -> Result<Vec<Cookie>> {
    let answer = session.devtools("Network.getAllCookies", json!({})).await?;
    Ok(answer["cookies"].as_array().into_iter().flatten().map(read).collect())
}

pub(super) async fn set(session: &Session, cookies: &[Cookie]) -> Result<()> {
    let cookies: Vec<Value> = cookies.iter().map(write).collect();
    session.devtools("Network.setCookies", json!({ "cookies": cookies })).await?;
    Ok(())
}

fn read(cookie: &Value) -> Cookie {
    let text = |name: &str| cookie[name].as_str().unwrap_or_default().to_owned();
    let flag = |name: &str| cookie[name].as_bool().unwrap_or_default();
    let domain = text("domain");
    Cookie {
        name: text("name"),
        value: text("value"),
        host_only: !domain.starts_with('.'),
        domain: domain.trim_start_matches('.').to_owned(),
        path: text("path"),
        http_only: flag("httpOnly"),
        secure: flag("secure"),
        same_site: cookie["sameSite"].as_str().map(str::to_owned),
    }
}

fn write(cookie: &Cookie) -> Value {
    let scheme = if cookie.secure { "https" } else { "http" };
    let mut written = json!({
        "name": cookie.name,
        "value": cookie.value,
        "url": format!("{scheme}://{}{}", cookie.domain, cookie.path),
        "path": cookie.path,
        "httpOnly": cookie.http_only,
        "secure": cookie.secure,
    });
    // A domain, even that of the address, would make it one for subdomains too.
    if !cookie.host_only {
        written["domain"] = json!(format!(".{}", cookie.domain));
    }
    if let Some(same_site) = &cookie.same_site {
        written["sameSite"] = json!(same_site);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_survives_the_way_out_and_in() {
        let seen = json!({ "name": "a", "value": "b", "domain": ".polimi.localhost", "path": "/x", "httpOnly": true, "secure": true });
        let cookie = read(&seen);
        assert!(!cookie.host_only);
        let written = write(&cookie);
        assert_eq!(written["domain"], ".polimi.localhost");
        assert_eq!(written["url"], "https://polimi.localhost/x");
        assert!(written.get("sameSite").is_none());
        let own = write(&Cookie { host_only: true, ..cookie });
        assert!(own.get("domain").is_none());
    }
}
