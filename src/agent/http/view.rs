//! Answers as a browser takes them: pages are shown, files are kept aside.

use std::sync::Arc;

use url::Url;

use super::{
    data,
    net::{Reply, Request},
    referrer::Referrer,
};
use crate::{
    agent::{File, Response},
    page::{Document, Page, Source},
};

/// What an answer is to a browser.
pub(super) enum Answer {
    /// A page to show.
    Page(Box<View>),
    /// A file to download; the page stays.
    File(File),
    /// The page stays (204 No Content, 205 Reset Content).
    Nothing,
}

/// A page and what brought it.
#[derive(Clone)]
pub(super) struct View {
    pub(super) request: Request,
    pub(super) response: Response,
    pub(super) document: Document,
    pub(super) page: Arc<Page>,
}

impl View {
    /// Another fragment of the same document.
    pub(super) fn move_to(&mut self, address: Url) {
        self.document.set_address(address.clone());
        Arc::make_mut(&mut self.page).address = address.clone();
        self.request.address = address;
    }

    /// A header of the answer that brought the page.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.response.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What the page's requests tell of it.
    pub(super) fn referrer(&self) -> Referrer {
        Referrer::new(self.document.address().clone(), self.header("referrer-policy"))
    }
}

/// Tells pages from files by media type and `Content-Disposition`.
pub(super) fn read(reply: Reply) -> Answer {
    if matches!(reply.response.status, 204 | 205) {
        return Answer::Nothing;
    }
    let disposition = reply.header("content-disposition").unwrap_or_default();
    let attached = disposition.trim_start().to_ascii_lowercase().starts_with("attachment");
    let media_type = reply.media_type();
    let is_html = matches!(media_type.as_str(), "" | "text/html" | "application/xhtml+xml");
    let is_text = media_type.starts_with("text/") || media_type == "application/json";
    if attached || !(is_html || is_text) {
        return Answer::File(file(reply));
    }
    let content = String::from_utf8_lossy(&reply.content);
    let address = &reply.request.address;
    let document = if is_html {
        Document::parse(&content, address, Source::Markup)
    } else {
        let escaped = content.replace('&', "&amp;").replace('<', "&lt;");
        Document::parse(&format!("<pre>{escaped}</pre>"), address, Source::Markup)
    };
    let page = Arc::new(document.page());
    Answer::Page(Box::new(View { request: reply.request, response: reply.response, document, page }))
}

/// A reply as a file.
pub(super) fn file(reply: Reply) -> File {
    let name = reply.header("content-disposition").and_then(file_name);
    File { media_type: reply.media_type(), name, content: reply.content }
}

/// The `filename*` or else the `filename` of a `Content-Disposition` header (RFC 6266).
fn file_name(header: &str) -> Option<String> {
    let parameter = |wanted: &str| {
        let mut parts = header.split(';').filter_map(|part| part.split_once('='));
        parts.find(|(key, _)| key.trim().eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim().trim_matches('"'))
    };
    let extended = parameter("filename*").and_then(|value| value.splitn(3, '\'').nth(2));
    let decoded = extended.map(|name| String::from_utf8_lossy(&data::percent_decoded(name)).into_owned());
    decoded.or_else(|| parameter("filename").map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn file_names() {
        for (header, name) in [
            ("attachment; filename=\"recap.pdf\"", Some("recap.pdf")),
            ("attachment; filename=recap.pdf; filename*=UTF-8''r%C3%A9cap.pdf", Some("récap.pdf")),
            ("inline", None),
        ] {
            assert_eq!(file_name(header).as_deref(), name, "{header}");
        }
    }
}
