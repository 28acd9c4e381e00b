//! `data:` addresses, which carry the file themselves (RFC 2397).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use url::Url;

use crate::agent::{AgentError, File, Result};

/// The file that a `data:` address holds.
pub(super) fn file(address: &Url) -> Result<File> {
    let (head, content) = address.path().split_once(',').ok_or_else(|| broken("has no comma".into()))?;
    let bytes = percent_decoded(content);
    let (media_type, content) = match head.strip_suffix(";base64") {
        Some(media_type) => {
            let dense: Vec<u8> = bytes.into_iter().filter(|byte| !byte.is_ascii_whitespace()).collect();
            (media_type, STANDARD.decode(dense).map_err(|source| broken(source.into()))?)
        }
        None => (head, bytes),
    };
    let media_type = media_type.split(';').next().filter(|name| !name.is_empty()).unwrap_or("text/plain");
    Ok(File { media_type: media_type.to_owned(), name: None, content })
}

fn broken(source: Box<dyn std::error::Error + Send + Sync>) -> AgentError {
    AgentError::Broken { what: "a data: address could not be read".to_owned(), source }
}

/// The bytes that percent-encoded text stands for.
pub(super) fn percent_decoded(text: &str) -> Vec<u8> {
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
    fn files_in_addresses() {
        for (address, media_type, content) in [
            ("data:image/png;base64,aGk=", "image/png", "hi"),
            ("data:image/png;base64,aGk%3D", "image/png", "hi"),
            ("data:,a%20b%", "text/plain", "a b%"),
            ("data:text/html;charset=utf-8,<p>", "text/html", "<p>"),
        ] {
            let file = file(&Url::parse(address).expect("an address")).expect("a file");
            assert_eq!(
                (file.media_type.as_str(), file.content.as_slice()),
                (media_type, content.as_bytes()),
                "{address}"
            );
        }
        assert!(file(&Url::parse("data:nothing").expect("an address")).is_err());
    }
}
