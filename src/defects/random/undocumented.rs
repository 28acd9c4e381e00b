//! What no document fixes, by pattern: `undocumented.toml` beside the defects.

use serde::Deserialize;

use super::{Operator, operators::Mutant};
use crate::{
    defects::{
        CatalogueError, DefectSource,
        catalogue::{FILES, UNDOCUMENTED},
    },
    edition::Edition,
    source::{Problem, Problems, SourceFile},
};

/// What no document fixes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undocumented {
    #[serde(default)]
    undocumented: Vec<Pattern>,
}

/// One kind of deviation that breaks nothing. In every text `*` stands for anything.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    /// Only these operators.
    operator: Vec<Operator>,
    /// On these pages: origin and path.
    page: Vec<String>,
    /// Done to this: `link "Log in"`.
    control: Vec<String>,
    /// Only in these editions.
    editions: Option<Vec<Edition>>,
    /// Why no document fixes it.
    reason: String,
}

impl Undocumented {
    /// Reads it; there may be none.
    ///
    /// # Errors
    /// If it can't be read, or what is wrong with it.
    pub fn load(source: &DefectSource) -> Result<Self, CatalogueError> {
        let file = source.files()?.into_iter().find(|file| file.stem == UNDOCUMENTED);
        Ok(file.map_or_else(|| Ok(Self::default()), |file| Self::of(&file))?)
    }

    pub(super) fn of(file: &SourceFile) -> Result<Self, Problems> {
        let parsed: Result<Self, _> = toml::from_str(&file.text);
        let problem = match parsed {
            Ok(parsed) if parsed.undocumented.iter().all(|one| !one.reason.trim().is_empty()) => return Ok(parsed),
            Ok(_) => Problem::within(file, 0..0, "a reason is empty").help("say why no document fixes it"),
            Err(error) => Problem::within(file, error.span().unwrap_or_default(), error.message()),
        };
        Err(Problems { files: FILES, all: vec![problem] })
    }

    /// Why no document fixes what is changed; `None` if one does.
    pub(super) fn reason(&self, mutant: &Mutant) -> Option<&str> {
        let means = |one: &&Pattern| {
            let edition = one.editions.as_ref().is_none_or(|editions| editions.contains(&mutant.spot.edition));
            edition
                && one.operator.contains(&mutant.operator)
                && one.page.iter().any(|pattern| matches(pattern, &mutant.spot.place))
                && one.control.iter().any(|pattern| matches(pattern, &mutant.control))
        };
        self.undocumented.iter().find(means).map(|one| one.reason.as_str())
    }
}

/// Whether a text is as a pattern says: `*` stands for anything.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((beginning, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(beginning) else { return false };
    let parts: Vec<&str> = rest.split('*').collect();
    let Some((end, middle)) = parts.split_last() else { return true };
    for part in middle {
        let Some(at) = text.find(part) else { return false };
        text = &text[at + part.len()..];
    }
    text.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        let yes = [("*", "a b"), ("a*", "a b"), ("*b", "a b"), ("a*b", "a b"), ("a b", "a b"), ("*a*c*", "b a b c d")];
        let no = [("b*", "a b"), ("a", "a b"), ("a*a", "a"), ("*c*", "a b"), ("a*b*c", "a c b")];
        assert!(yes.iter().all(|(pattern, text)| matches(pattern, text)));
        assert!(no.iter().all(|(pattern, text)| !matches(pattern, text)));
    }
}
