//! Longer texts: a title and parts with headings.

/// A page to read.
#[derive(Debug)]
pub(crate) struct Article {
    /// Its title.
    pub(crate) title: &'static str,
    /// Heading and paragraph of each part.
    pub(crate) parts: &'static [(&'static str, &'static str)],
}
