//! Fixtures of markup and what must be seen in it.

mod forms;
mod live;
mod names;
mod outlines;
mod queries;

use url::Url;

use super::{Document, Page, Source};

fn document(html: &str) -> Document {
    let address = Url::parse("http://pok.polimi.localhost:8080/login?lang=en").expect("an address");
    Document::parse(html, &address, Source::Markup)
}

fn page(html: &str) -> Page {
    document(html).page()
}
