//! The values that a page is made of.

use serde::{Deserialize, Serialize};
use url::Url;

/// What an agent sees: one page, at one moment.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Page {
    /// Where it was served from, after redirects.
    pub address: Url,
    /// The document's title.
    pub title: String,
    /// The language it declares (`html lang`).
    pub language: Option<String>,
    /// What is on it, in document order.
    pub nodes: Vec<Node>,
    /// What it loads by itself: images, style sheets, scripts, frames.
    #[serde(default)]
    pub resources: Vec<Url>,
}

/// One thing on a page: a landmark, a heading, a text, a control.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Node {
    /// What it is (WAI-ARIA).
    pub role: Role,
    /// Its accessible name (accname 1.2); for a text, the text.
    pub name: String,
    /// Its accessible description: the hint beside a field.
    pub hint: Option<String>,
    /// The message shown for it while it is invalid.
    pub error: Option<String>,
    /// The value of a text field, or the label of the chosen option.
    pub value: Option<String>,
    /// What a link points to, or where an image comes from.
    pub target: Option<Url>,
    /// What a field tells browsers and password managers that it is for (`autocomplete`).
    #[serde(default)]
    pub purpose: Option<String>,
    /// What a list box or a combo box offers.
    pub choices: Vec<Choice>,
    /// Required, disabled, expanded and the like.
    pub state: State,
    /// How the agent that saw it finds it again; means nothing elsewhere.
    #[serde(skip)]
    pub handle: Handle,
    /// What it contains.
    pub children: Vec<Node>,
}

/// One option of a `select`.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Choice {
    /// Its text.
    pub label: String,
    /// Whether it is chosen.
    pub selected: bool,
    /// Whether it can't be chosen.
    pub disabled: bool,
}

/// The states that assistive technology would announce. `None`: does not apply.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct State {
    /// Must be filled in.
    pub required: bool,
    /// Can't be used.
    pub disabled: bool,
    /// Can't be changed.
    pub readonly: bool,
    /// Was found wrong.
    pub invalid: bool,
    /// In the page, but not shown (a collapsed box, the panel of another tab).
    pub hidden: bool,
    /// Ticked: check boxes, radio buttons, switches.
    pub checked: Option<bool>,
    /// Open: disclosures.
    pub expanded: Option<bool>,
    /// Chosen: tabs.
    pub selected: Option<bool>,
    /// The level of a heading.
    pub level: Option<u8>,
    /// Whether what is typed is masked (`type=password`).
    pub masked: bool,
}

/// Names an element to the agent that saw it: its index in document order.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Handle(pub u32);

/// WAI-ARIA roles, as far as pages here use them, and plain text.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "each is the WAI-ARIA role of that name")]
pub enum Role {
    /// A run of text outside of any control.
    #[default]
    Text,
    Alert,
    Banner,
    Button,
    Cell,
    Checkbox,
    Columnheader,
    Combobox,
    Complementary,
    Contentinfo,
    Dialog,
    /// `details`: a box that opens; its `summary` is its name, `state.expanded` tells whether it is open.
    Disclosure,
    /// `input type=file`.
    File,
    Form,
    Group,
    Heading,
    Image,
    Link,
    List,
    Listbox,
    Listitem,
    Main,
    Navigation,
    Paragraph,
    Radio,
    Radiogroup,
    Region,
    Row,
    Rowheader,
    Search,
    Searchbox,
    Separator,
    Slider,
    Spinbutton,
    Status,
    Switch,
    Tab,
    Table,
    Tablist,
    Tabpanel,
    Textbox,
}
