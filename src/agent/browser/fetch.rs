//! Files that the portal serves: fetched by the browser itself, so that cookies, redirects and confinement are those of its pages.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use url::Url;

use super::session::{Session, broken};
use crate::agent::{AgentError, File, Result};

pub(super) async fn fetch(session: &Session, address: &Url) -> Result<File> {
    if address.scheme() == "data" {
        return embedded(address).ok_or_else(|| unusable(address, "it is not a data address"));
    }
    let request = json!({
        "frameId": session.window,
        "url": address.as_str(),
        "options": { "disableCache": false, "includeCredentials": true },
    });
    let answer = session.devtools("Network.loadNetworkResource", request).await?;
    let resource = &answer["resource"];
    match resource["httpStatusCode"].as_u64() {
        Some(200..=299) => {}
        Some(status) => return Err(unusable(address, &format!("the server answers {status}"))),
        None => {
            return Err(broken(
                &format!("fetching {address}"),
                resource["netErrorName"].as_str().unwrap_or("no answer"),
            ));
        }
    }
    let content = match resource["stream"].as_str() {
        Some(stream) => content(session, stream).await?,
        None => Vec::new(),
    };
    let header = |name: &str| header(&resource["headers"], name).unwrap_or_default();
    Ok(File { media_type: essence(header("content-type")), name: offered(header("content-disposition")), content })
}

async fn content(session: &Session, stream: &str) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    loop {
        let part = session.devtools("IO.read", json!({ "handle": stream, "size": 1 << 20 })).await?;
        let data = part["data"].as_str().unwrap_or_default();
        if part["base64Encoded"] == true {
            let bytes = BASE64_STANDARD.decode(data).map_err(|error| broken("reading a file", &error.to_string()))?;
            content.extend(bytes);
        } else {
            content.extend(data.as_bytes());
        }
        if part["eof"] != false {
            session.devtools("IO.close", json!({ "handle": stream })).await?;
            return Ok(content);
        }
    }
}

fn header<'a>(headers: &'a Value, name: &str) -> Option<&'a str> {
    let mut entries = headers.as_object()?.iter();
    entries.find(|(key, _)| key.eq_ignore_ascii_case(name)).and_then(|(_, value)| value.as_str())
}

fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The name in a `Content-Disposition` (RFC 6266): `filename*` before `filename`.
fn offered(disposition: &str) -> Option<String> {
    let parameters = || disposition.split(';').skip(1).filter_map(|parameter| parameter.trim().split_once('='));
    let parameter =
        |name: &str| parameters().find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim());
    if let Some((_, encoded)) = parameter("filename*").and_then(|value| value.rsplit_once('\'')) {
        return String::from_utf8(percent_decoded(encoded)).ok();
    }
    parameter("filename").map(|value| value.trim_matches('"').to_owned())
}

/// What a `data:` address holds (RFC 2397).
fn embedded(address: &Url) -> Option<File> {
    let (about, data) = address.path().split_once(',')?;
    let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
    let bytes = percent_decoded(&format!("{data}{query}"));
    let (media_type, content) = match about.strip_suffix(";base64") {
        Some(media_type) => (media_type, BASE64_STANDARD.decode(&bytes).ok()?),
        None => (about, bytes),
    };
    let media_type = if media_type.is_empty() { "text/plain".to_owned() } else { essence(media_type) };
    Some(File { media_type, name: None, content })
}

fn percent_decoded(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let digits = (byte == b'%').then(|| Some([ahead.next()?, ahead.next()?])).flatten();
        let value = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok());
        if value.is_some() {
            bytes = ahead;
        }
        decoded.push(value.unwrap_or(byte));
    }
    decoded
}

fn unusable(address: &Url, why: &str) -> AgentError {
    let address = if address.scheme() == "data" { "data:" } else { address.as_str() };
    AgentError::Unusable { what: format!("the file at {address}"), why: why.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_name_a_file_is_offered_under() {
        assert_eq!(offered("attachment; filename=\"keys.pdf\"").as_deref(), Some("keys.pdf"));
        assert_eq!(offered("attachment; filename=x; filename*=UTF-8''citt%C3%A0.pdf").as_deref(), Some("città.pdf"));
        assert_eq!(offered("inline"), None);
    }

    #[test]
    fn reads_what_an_address_holds() {
        let file = |text: &str| embedded(&Url::parse(text).unwrap()).unwrap();
        assert_eq!(file("data:image/png;base64,iVBORw%3D%3D").content, b"\x89PNG");
        assert_eq!(file("data:text/plain;charset=utf-8,100%25%20a?b").content, b"100% a?b");
        assert_eq!(file("data:,x").media_type, "text/plain");
    }
}
