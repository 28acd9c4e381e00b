//! What both agents know of files: the names that they are offered under, and those that an address itself carries.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use url::Url;

use super::{AgentError, File, Result};

/// The media type without parameters, in lower case.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The name in a `Content-Disposition` (RFC 6266): `filename*` before `filename`.
pub(super) fn offered(disposition: &str) -> Option<String> {
    let parameters = || disposition.split(';').skip(1).filter_map(|parameter| parameter.trim().split_once('='));
    let parameter =
        |name: &str| parameters().find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim());
    let extended = parameter("filename*").and_then(|value| value.splitn(3, '\'').nth(2));
    let decoded =
        extended.map(|name| String::from_utf8_lossy(&percent_decoded(name.trim_end_matches('"'))).into_owned());
    decoded.or_else(|| parameter("filename").map(|value| value.trim_matches('"').to_owned()))
}

/// The file that a `data:` address holds (RFC 2397).
pub(super) fn embedded(address: &Url) -> Result<File> {
    let (about, data) = address.path().split_once(',').ok_or_else(|| broken("it has no comma".into()))?;
    let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
    let bytes = percent_decoded(&format!("{data}{query}"));
    let (media_type, content) = match about.strip_suffix(";base64") {
        Some(media_type) => {
            let dense: Vec<u8> = bytes.into_iter().filter(|byte| !byte.is_ascii_whitespace()).collect();
            (media_type, BASE64_STANDARD.decode(dense).map_err(|source| broken(source.into()))?)
        }
        None => (about, bytes),
    };
    let media_type = if media_type.is_empty() { "text/plain".to_owned() } else { essence(media_type) };
    Ok(File { media_type, name: None, content })
}

fn broken(source: Box<dyn std::error::Error + Send + Sync>) -> AgentError {
    AgentError::Broken { what: "a data: address could not be read".to_owned(), source }
}

/// The bytes that percent-encoded text stands for.
fn percent_decoded(text: &str) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *byte == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        if let Some(value) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            decoded.push(value);
            rest = after.get(2..).unwrap_or_default();
        } else {
            decoded.push(*byte);
            rest = after;
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_files_are_offered_under() {
        for (header, name) in [
            ("attachment; filename=\"recap.pdf\"", Some("recap.pdf")),
            ("attachment; filename=recap.pdf; filename*=UTF-8''r%C3%A9cap.pdf", Some("récap.pdf")),
            ("inline", None),
        ] {
            assert_eq!(offered(header).as_deref(), name, "{header}");
        }
    }

    #[test]
    fn files_in_addresses() {
        for (address, media_type, content) in [
            ("data:image/png;base64,aGk=", "image/png", "hi"),
            ("data:image/png;base64,aGk%3D", "image/png", "hi"),
            ("data:,a%20b%", "text/plain", "a b%"),
            ("data:text/html;charset=utf-8,<p>", "text/html", "<p>"),
            ("data:text/plain;charset=utf-8,100%25%20a?b", "text/plain", "100% a?b"),
        ] {
            let file = embedded(&Url::parse(address).expect("an address")).expect("a file");
            assert_eq!(
                (file.media_type.as_str(), file.content.as_slice()),
                (media_type, content.as_bytes()),
                "{address}"
            );
        }
        assert!(embedded(&Url::parse("data:nothing").expect("an address")).is_err());
    }
}
