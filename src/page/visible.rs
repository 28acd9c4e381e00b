//! What is rendered: by HTML alone for markup, by the browser's annotations for a live DOM.

use super::dom::{Document, Id, Source};

/// For every node, whether it or something around it is not shown.
pub(super) fn hidden(document: &Document) -> Vec<bool> {
    let mut hidden = vec![false; document.nodes.len()];
    for id in document.descendants(0) {
        let inherited = document.parent(id).is_some_and(|parent| hidden.get(parent as usize).copied().unwrap_or(false));
        if let Some(entry) = hidden.get_mut(id as usize) {
            *entry = inherited || hides(document, id);
        }
    }
    hidden
}

fn hides(document: &Document, id: Id) -> bool {
    if document.element(id).is_none() {
        return in_closed_details(document, id);
    }
    if document.source == Source::Live {
        return document.attribute(id, "data-collaudo-hidden").is_some_and(|value| value != "false");
    }
    document.has(id, "hidden")
        || document.attribute(id, "style").is_some_and(style_hides)
        || (document.tag(id) == "dialog" && !document.has(id, "open"))
        || (document.has(id, "popover") && !document.has(id, "data-collaudo-open"))
        || in_closed_details(document, id)
}

/// A closed `details` shows its first `summary` and nothing else.
fn in_closed_details(document: &Document, id: Id) -> bool {
    let Some(parent) = document.parent(id) else { return false };
    document.tag(parent) == "details" && !document.is_open(parent) && document.child(parent, "summary") != Some(id)
}

fn style_hides(style: &str) -> bool {
    style.split(';').filter_map(|declaration| declaration.split_once(':')).any(|(property, value)| {
        let value = value.trim().trim_end_matches("!important").trim_end();
        match property.trim().to_ascii_lowercase().as_str() {
            "display" => value.eq_ignore_ascii_case("none"),
            "visibility" => value.eq_ignore_ascii_case("hidden") || value.eq_ignore_ascii_case("collapse"),
            _ => false,
        }
    })
}

/// Whether an element is never part of a page, shown or not.
pub(super) fn is_machinery(document: &Document, id: Id) -> bool {
    match document.tag(id) {
        "head" | "script" | "style" | "template" | "link" | "meta" | "title" | "base" | "param" | "source"
        | "track" | "col" | "colgroup" | "datalist" | "canvas" | "iframe" | "object" | "audio" | "video" | "map"
        | "rp" | "rt" => true,
        "noscript" => document.source == Source::Live,
        "input" => document.has_type(id, "hidden"),
        _ => document.is(id, "aria-hidden", "true"),
    }
}
