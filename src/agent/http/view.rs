//! Answers as a browser takes them: pages are shown, files are kept aside.

use std::sync::Arc;

use url::Url;

use super::{
    net::{Reply, Request},
    referrer::Referrer,
};
use crate::{
    agent::{File, Response, file::offered},
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
    let name = reply.header("content-disposition").and_then(offered);
    File { media_type: reply.media_type(), name, content: reply.content }
}
