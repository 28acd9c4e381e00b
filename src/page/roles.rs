//! Roles: from the `role` attribute, else from the element (HTML-AAM 1.0, section 3).

use super::{
    Role,
    dom::{Document, Id},
};

/// The role of an element; `None` for what only wraps.
pub(super) fn role(document: &Document, id: Id) -> Option<Role> {
    match explicit(document, id) {
        Some(Explicit::Role(role)) => Some(role),
        Some(Explicit::Presentation) if !is_focusable(document, id) => None,
        Some(Explicit::Presentation) | None => native(document, id),
    }
}

/// What a `role` attribute asks for.
enum Explicit {
    Role(Role),
    Presentation,
}

fn explicit(document: &Document, id: Id) -> Option<Explicit> {
    document.attribute(id, "role")?.split_ascii_whitespace().find_map(|token| {
        let token = token.to_ascii_lowercase();
        match token.as_str() {
            "none" | "presentation" => Some(Explicit::Presentation),
            name => named(name).map(Explicit::Role),
        }
    })
}

fn named(name: &str) -> Option<Role> {
    Some(match name {
        "alert" => Role::Alert,
        "banner" => Role::Banner,
        "button" | "menuitem" => Role::Button,
        "cell" | "gridcell" => Role::Cell,
        "checkbox" | "menuitemcheckbox" => Role::Checkbox,
        "columnheader" => Role::Columnheader,
        "combobox" => Role::Combobox,
        "complementary" => Role::Complementary,
        "contentinfo" => Role::Contentinfo,
        "alertdialog" | "dialog" => Role::Dialog,
        "figure" | "group" => Role::Group,
        "form" => Role::Form,
        "heading" => Role::Heading,
        "image" | "img" => Role::Image,
        "link" => Role::Link,
        "list" => Role::List,
        "listbox" => Role::Listbox,
        "listitem" => Role::Listitem,
        "main" => Role::Main,
        "navigation" => Role::Navigation,
        "paragraph" => Role::Paragraph,
        "radio" | "menuitemradio" => Role::Radio,
        "radiogroup" => Role::Radiogroup,
        "region" => Role::Region,
        "row" => Role::Row,
        "rowheader" => Role::Rowheader,
        "search" => Role::Search,
        "searchbox" => Role::Searchbox,
        "separator" => Role::Separator,
        "slider" => Role::Slider,
        "spinbutton" => Role::Spinbutton,
        "status" | "log" => Role::Status,
        "switch" => Role::Switch,
        "tab" => Role::Tab,
        "grid" | "table" => Role::Table,
        "tablist" => Role::Tablist,
        "tabpanel" => Role::Tabpanel,
        "textbox" => Role::Textbox,
        _ => return None,
    })
}

fn native(document: &Document, id: Id) -> Option<Role> {
    Some(match document.tag(id) {
        "a" | "area" if document.has(id, "href") => Role::Link,
        "aside" => Role::Complementary,
        "button" => Role::Button,
        "dd" | "dt" | "li" => Role::Listitem,
        "details" => Role::Disclosure,
        "dialog" => Role::Dialog,
        "dl" | "menu" | "ol" | "ul" => Role::List,
        "fieldset" | "figure" => Role::Group,
        "footer" if is_of_body(document, id) => Role::Contentinfo,
        "form" if has_author_name(document, id) => Role::Form,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading,
        "header" if is_of_body(document, id) => Role::Banner,
        "hr" => Role::Separator,
        "img" if is_decoration(document, id) => return None,
        "img" => Role::Image,
        "input" => return input(document, id),
        "main" => Role::Main,
        "nav" => Role::Navigation,
        "output" => Role::Status,
        "p" => Role::Paragraph,
        "search" => Role::Search,
        "section" if has_author_name(document, id) => Role::Region,
        "select" if is_listbox(document, id) => Role::Listbox,
        "select" => Role::Combobox,
        "svg" if document.child(id, "title").is_some() || has_author_name(document, id) => Role::Image,
        "table" => Role::Table,
        "td" | "th" | "tr" if !is_in_table(document, id) => return None,
        "td" => Role::Cell,
        "textarea" => Role::Textbox,
        "th" => header(document, id),
        "tr" => Role::Row,
        _ => return None,
    })
}

fn input(document: &Document, id: Id) -> Option<Role> {
    let kind = document.attribute(id, "type").unwrap_or_default().trim().to_ascii_lowercase();
    Some(match kind.as_str() {
        "hidden" => return None,
        "button" | "image" | "reset" | "submit" => Role::Button,
        "checkbox" if document.has(id, "switch") => Role::Switch,
        "checkbox" => Role::Checkbox,
        "file" => Role::File,
        "number" => Role::Spinbutton,
        "radio" => Role::Radio,
        "range" => Role::Slider,
        "color" | "date" | "datetime-local" | "month" | "password" | "time" | "week" => Role::Textbox,
        _ if document.has(id, "list") => Role::Combobox,
        "search" => Role::Searchbox,
        _ => Role::Textbox,
    })
}

fn header(document: &Document, id: Id) -> Role {
    match document.attribute(id, "scope").unwrap_or_default().to_ascii_lowercase().as_str() {
        "row" | "rowgroup" => return Role::Rowheader,
        "col" | "colgroup" => return Role::Columnheader,
        _ => {}
    }
    let beside_cells = document.parent(id).is_some_and(|row| document.child(row, "td").is_some());
    if beside_cells { Role::Rowheader } else { Role::Columnheader }
}

/// Whether a cell or a row belongs to a table that is one to assistive technology.
fn is_in_table(document: &Document, id: Id) -> bool {
    let table = document.ancestors(id).find(|ancestor| document.tag(*ancestor) == "table");
    table.is_some_and(|table| role(document, table) == Some(Role::Table))
}

fn is_listbox(document: &Document, id: Id) -> bool {
    let size = document.attribute(id, "size").and_then(|size| size.trim().parse::<u32>().ok()).unwrap_or(0);
    document.has(id, "multiple") || size > 1
}

fn is_decoration(document: &Document, id: Id) -> bool {
    document.attribute(id, "alt").is_some_and(|alt| alt.trim().is_empty()) && !has_author_name(document, id)
}

/// `header` and `footer` are landmarks only outside of sectioning content.
fn is_of_body(document: &Document, id: Id) -> bool {
    !document
        .ancestors(id)
        .any(|ancestor| matches!(document.tag(ancestor), "article" | "aside" | "main" | "nav" | "section"))
}

/// Whether the author gave a name by attribute.
pub(super) fn has_author_name(document: &Document, id: Id) -> bool {
    ["aria-label", "aria-labelledby", "title"]
        .iter()
        .any(|name| document.attribute(id, name).is_some_and(|value| !value.trim().is_empty()))
}

/// Such an element keeps its role whatever `role=none` asks for (WAI-ARIA, conflict resolution).
fn is_focusable(document: &Document, id: Id) -> bool {
    match document.tag(id) {
        "a" => document.has(id, "href"),
        "button" | "input" | "select" | "textarea" => true,
        _ => document.has(id, "tabindex"),
    }
}

/// Whether a person puts something into it or ticks it.
pub(super) const fn is_field(role: Role) -> bool {
    matches!(
        role,
        Role::Checkbox
            | Role::Combobox
            | Role::File
            | Role::Listbox
            | Role::Radio
            | Role::Searchbox
            | Role::Slider
            | Role::Spinbutton
            | Role::Switch
            | Role::Textbox
    )
}

/// Whether a person acts on it.
pub(super) const fn is_control(role: Role) -> bool {
    is_field(role) || matches!(role, Role::Button | Role::Link | Role::Tab)
}

/// Whether its content gives its name (WAI-ARIA, "name from: contents").
pub(super) const fn named_by_content(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::Cell
            | Role::Checkbox
            | Role::Columnheader
            | Role::Heading
            | Role::Link
            | Role::Radio
            | Role::Row
            | Role::Rowheader
            | Role::Switch
            | Role::Tab
    )
}

/// Whether an element starts a line of its own in a browser's default style sheet.
pub(super) fn is_block(tag: &str) -> bool {
    !matches!(
        tag,
        "" | "a"
            | "abbr"
            | "b"
            | "bdi"
            | "bdo"
            | "button"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "img"
            | "input"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "meter"
            | "noscript"
            | "output"
            | "progress"
            | "q"
            | "ruby"
            | "s"
            | "samp"
            | "select"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "svg"
            | "textarea"
            | "time"
            | "tt"
            | "u"
            | "var"
            | "wbr"
    )
}
