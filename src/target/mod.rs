//! What is tested and how to reach it: origins by name, the edition, and, of an embedded portal, its controls.

mod control;

use url::Url;

use crate::edition::Edition;

pub use control::{Control, ControlError};

/// A portal and how to reach it.
#[derive(Clone, Debug)]
pub struct Target {
    edition: Edition,
    origins: Vec<(String, Url)>,
    control: Option<Control>,
}

/// A place that no origin of the target has.
#[derive(Debug, thiserror::Error)]
#[error("unknown place {place:?}, expected an address or one of {}", .known.join(", "))]
pub struct UnknownPlace {
    place: String,
    known: Vec<String>,
}

impl Target {
    /// A target whose clock and messages can't be reached: origins by name.
    pub fn new(edition: Edition, origins: impl IntoIterator<Item = (String, Url)>) -> Self {
        Self { edition, origins: origins.into_iter().collect(), control: None }
    }

    /// The same target with the controls of an embedded portal: its own, and that of the third parties.
    #[must_use]
    pub fn with_control(mut self, control: Control) -> Self {
        self.control = Some(control);
        self
    }

    /// The portal as which guide shows it.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// Name and address of every origin.
    pub fn origins(&self) -> impl Iterator<Item = (&str, &Url)> {
        self.origins.iter().map(|(name, address)| (name.as_str(), address))
    }

    /// The controls of an embedded portal.
    #[must_use]
    pub const fn control(&self) -> Option<&Control> {
        self.control.as_ref()
    }

    /// The address of a place: an address as it is, or the name of an origin and a path (`pok/login`).
    ///
    /// # Errors
    ///
    /// When no origin has that name.
    pub fn address(&self, place: &str) -> Result<Url, UnknownPlace> {
        let unknown = || UnknownPlace {
            place: place.to_owned(),
            known: self.origins.iter().map(|(name, _)| name.clone()).collect(),
        };
        if place.contains("://") {
            return Url::parse(place).map_err(|_| unknown());
        }
        let (name, path) = place.split_once('/').unwrap_or((place, ""));
        let (_, origin) = self.origins.iter().find(|(known, _)| known == name).ok_or_else(unknown)?;
        origin.join(&format!("/{path}")).map_err(|_| unknown())
    }

    /// The place of an address, without its query: `pok/login`; an address of no known origin keeps its host.
    #[must_use]
    pub fn place(&self, address: &Url) -> String {
        let origin = self.origins.iter().find(|(_, origin)| origin.origin() == address.origin());
        let name = origin.map_or_else(|| address.host_str().unwrap_or_default(), |(name, _)| name.as_str());
        format!("{name}{}", address.path().trim_end_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target() -> Target {
        Target::new(Edition::Gss, [("pok".to_owned(), "http://pok.polimi.localhost:4000".parse().unwrap())])
    }

    #[test]
    fn places_and_addresses_are_two_names_of_one_thing() {
        let table = [
            ("pok", "http://pok.polimi.localhost:4000/", "pok"),
            ("pok/login", "http://pok.polimi.localhost:4000/login", "pok/login"),
            ("pok/course?id=1", "http://pok.polimi.localhost:4000/course?id=1", "pok/course"),
            ("http://other.localhost:1/x", "http://other.localhost:1/x", "other.localhost/x"),
        ];
        for (place, address, back) in table {
            let found = target().address(place).unwrap();
            assert_eq!(found.as_str(), address);
            assert_eq!(target().place(&found), back);
        }
    }

    #[test]
    fn an_unknown_place_is_named_with_the_known_ones() {
        let error = target().address("pik/login").unwrap_err();
        assert_eq!(error.to_string(), "unknown place \"pik/login\", expected an address or one of pok");
    }
}
