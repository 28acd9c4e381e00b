//! The sentences that steps are written in, as the checks of feature files see them.

use std::{cell::RefCell, collections::HashMap};

use cucumber::{
    gherkin::{self, StepType},
    step::Collection,
};

/// A sentence of the vocabulary.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Sentence {
    /// `Given`, `When`, `Then`, or several of them: `Given/When`.
    pub keyword: String,
    /// As it is written in a feature, with its parameters in braces.
    pub text: String,
    /// What it does, for people.
    pub about: String,
}

/// What a step stands for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Meaning {
    /// Exactly one sentence.
    One,
    /// No sentence.
    Nothing,
    /// Several sentences: their patterns.
    Several(Vec<String>),
}

/// What a step stands for, by its registered patterns.
type Lookup = Box<dyn Fn(&gherkin::Step) -> Meaning>;

/// The sentences, and how a step is matched with them.
pub struct Vocabulary {
    sentences: Vec<Sentence>,
    lookup: Lookup,
    /// What was looked up: features repeat their steps, and each look tries every pattern.
    known: RefCell<HashMap<(StepType, String), Meaning>>,
}

impl std::fmt::Debug for Vocabulary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vocabulary").field("sentences", &self.sentences.len()).finish_non_exhaustive()
    }
}

impl Vocabulary {
    /// The sentences registered for a kind of world.
    #[must_use]
    pub fn new<W: 'static>(registry: &'static Collection<W>, sentences: Vec<Sentence>) -> Self {
        let lookup = |step: &gherkin::Step| match registry.find(step) {
            Ok(Some(_)) => Meaning::One,
            Ok(None) => Meaning::Nothing,
            Err(ambiguous) => {
                Meaning::Several(ambiguous.possible_matches.iter().map(|(pattern, _)| pattern.to_string()).collect())
            }
        };
        Self { sentences, lookup: Box::new(lookup), known: RefCell::default() }
    }

    /// Every sentence.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// What a step stands for.
    #[must_use]
    pub fn meaning(&self, step: &gherkin::Step) -> Meaning {
        let key = (step.ty, step.value.clone());
        self.known.borrow_mut().entry(key).or_insert_with(|| (self.lookup)(step)).clone()
    }

    /// Whether some sentence, under any keyword, reads like this.
    #[must_use]
    pub fn knows(&self, text: &str) -> bool {
        self.keyword_of(text).is_some()
    }

    /// The keyword under which a sentence like this exists.
    #[must_use]
    pub fn keyword_of(&self, text: &str) -> Option<&'static str> {
        use StepType::{Given, Then, When};
        [(Given, "Given"), (When, "When"), (Then, "Then")].into_iter().find_map(|(ty, keyword)| {
            let step = gherkin::Step::builder().keyword(String::new()).ty(ty).value(text.to_owned()).build();
            (self.meaning(&step) != Meaning::Nothing).then_some(keyword)
        })
    }

    /// The sentences that read most like this text, the nearest first.
    #[must_use]
    pub fn nearest(&self, text: &str) -> Vec<&Sentence> {
        let wanted = shape(text);
        let mut near: Vec<(f64, &Sentence)> = self
            .sentences
            .iter()
            .map(|sentence| (strsim::normalized_levenshtein(&wanted, &shape(&sentence.text)), sentence))
            .filter(|(likeness, _)| *likeness >= 0.5)
            .collect();
        near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        near.into_iter().take(3).map(|(_, sentence)| sentence).collect()
    }
}

/// A text without the values of its parameters: `"…"`, numbers and `{…}` all read alike.
fn shape(text: &str) -> String {
    let mut shape = String::with_capacity(text.len());
    let mut end = None;
    for letter in text.chars() {
        match end {
            Some(closing) if letter == closing => end = None,
            Some(_) => {}
            None => match letter {
                '"' | '{' => {
                    end = Some(if letter == '{' { '}' } else { '"' });
                    shape.push('_');
                }
                '0'..='9' if shape.ends_with('_') => {}
                '0'..='9' => shape.push('_'),
                other => shape.extend(other.to_lowercase()),
            },
        }
    }
    shape
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::LazyLock;

    use cucumber::step::Collection;
    use regex::Regex;

    use super::{Sentence, Vocabulary, shape};

    /// A small registry: "a person", "the page shows …", and "both", which two patterns match.
    static REGISTRY: LazyLock<Collection<()>> = LazyLock::new(|| {
        let pattern = |text| Regex::new(text).expect("a pattern");
        Collection::new()
            .given(None, pattern("^a person$"), |(), _| Box::pin(async {}))
            .then(None, pattern("^the page shows \"([^\"]*)\"$"), |(), _| Box::pin(async {}))
            .then(None, pattern("^both$"), |(), _| Box::pin(async {}))
            .then(None, pattern("^bo(.*)$"), |(), _| Box::pin(async {}))
    });

    /// The sentences of the small registry.
    pub(in crate::run) fn vocabulary() -> Vocabulary {
        let sentence = |keyword: &str, text: &str| Sentence {
            keyword: keyword.to_owned(),
            text: text.to_owned(),
            about: String::new(),
        };
        Vocabulary::new(&REGISTRY, vec![sentence("Given", "a person"), sentence("Then", "the page shows {string}")])
    }

    #[test]
    fn the_nearest_sentences_are_suggested() {
        let vocabulary = vocabulary();
        let near = vocabulary.nearest("the page show \"Dashboard\"");
        assert_eq!(near.first().map(|sentence| sentence.text.as_str()), Some("the page shows {string}"));
        assert!(vocabulary.nearest("something else entirely, of another length").is_empty());
    }

    #[test]
    fn values_do_not_count_in_a_comparison() {
        assert_eq!(shape("she fills in \"Surname\" with 12 letters"), "she fills in _ with _ letters");
        assert_eq!(shape("She fills in {string} with {int} letters"), "she fills in _ with _ letters");
    }
}
