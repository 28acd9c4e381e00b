//! Files that the portal serves: fetched by the browser itself, so that cookies, redirects and confinement are those of its pages.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use url::Url;

use super::session::{Session, broken};
use crate::agent::file::{embedded, essence, offered};
use crate::agent::{AgentError, File, Result};

pub(super) async fn fetch(session: &Session, address: &Url) -> Result<File> {
    if address.scheme() == "data" {
        return embedded(address);
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

fn unusable(address: &Url, why: &str) -> AgentError {
    AgentError::Unusable { what: format!("the file at {address}"), why: why.to_owned() }
}
