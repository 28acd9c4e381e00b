//! What something is called in a file of defects: WAI-ARIA's words, and those of the features.

use serde::{
    Deserialize, Deserializer,
    de::{IntoDeserializer as _, value},
};

use crate::page::{Named, Role};

/// Something on a page. Without a name: everything of the role.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    role: String,
    name: Option<String>,
}

/// A role and a name, with what is to be done beside them.
pub(super) fn named<E: serde::de::Error>(role: &str, name: Option<String>) -> Result<Named, E> {
    Ok(Named { roles: roles(role).map_err(E::custom)?, name })
}

/// As a table of its own.
pub(super) fn table<'de, D: Deserializer<'de>>(from: D) -> Result<Named, D::Error> {
    let Raw { role, name } = Raw::deserialize(from)?;
    named(&role, name)
}

/// The roles that a word means.
fn roles(word: &str) -> Result<Vec<Role>, value::Error> {
    Ok(match word {
        "box" => vec![Role::Disclosure],
        "check box" | "checkbox" => vec![Role::Checkbox, Role::Switch, Role::Radio],
        "field" => vec![
            Role::Textbox,
            Role::Searchbox,
            Role::Combobox,
            Role::Listbox,
            Role::Spinbutton,
            Role::Slider,
            Role::File,
            Role::Checkbox,
            Role::Switch,
            Role::Radio,
        ],
        "group" => vec![Role::Group, Role::Radiogroup],
        "list" => vec![Role::Combobox, Role::Listbox, Role::List],
        "message" => vec![Role::Alert, Role::Status],
        other => vec![Role::deserialize(other.into_deserializer())?],
    })
}
