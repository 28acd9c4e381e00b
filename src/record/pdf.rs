//! The text of a PDF, as a person would copy it.

/// The text of every page, one line a line. `None`: not a PDF, or one without readable text.
#[must_use]
pub fn pdf_text(content: &[u8]) -> Option<String> {
    let document = lopdf::Document::load_mem(content).ok()?;
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).ok()?;
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}
