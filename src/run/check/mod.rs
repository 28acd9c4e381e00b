//! What cucumber would pass in silence, or fail without a word: each is an error here, before anything is run.
//! Reads the parsed features and their text; never changes them.

mod description;
mod near;
mod outline;
mod parse;
mod scenario;
mod step;
mod tag;

use cucumber::gherkin;

use super::vocabulary::Vocabulary;
use crate::source::{Problem, Problems, SourceFile};

/// A feature file and what it says.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The file.
    pub file: SourceFile,
    /// Its feature.
    pub feature: gherkin::Feature,
}

impl Parsed {
    /// Every scenario, with the rule it stands under.
    pub fn scenarios(&self) -> impl Iterator<Item = (Option<&gherkin::Rule>, &gherkin::Scenario)> {
        let in_rules =
            self.feature.rules.iter().flat_map(|rule| rule.scenarios.iter().map(move |one| (Some(rule), one)));
        self.feature.scenarios.iter().map(|one| (None, one)).chain(in_rules)
    }

    /// Every background, of the feature and of its rules.
    pub fn backgrounds(&self) -> impl Iterator<Item = &gherkin::Background> {
        self.feature.background.iter().chain(self.feature.rules.iter().filter_map(|rule| rule.background.as_ref()))
    }

    /// The steps that come before those of a scenario.
    pub fn background_steps<'a>(&'a self, rule: Option<&'a gherkin::Rule>) -> impl Iterator<Item = &'a gherkin::Step> {
        let of_rule = rule.and_then(|rule| rule.background.as_ref());
        self.feature.background.iter().chain(of_rule).flat_map(|background| &background.steps)
    }
}

/// Parses the files and checks them.
///
/// # Errors
/// Everything that is wrong with them, in the order of files and lines.
pub fn check(files: Vec<SourceFile>, vocabulary: &Vocabulary) -> Result<Vec<Parsed>, Problems> {
    let mut all = Vec::new();
    let mut parsed = Vec::new();
    for file in files {
        match parse::parse(&file) {
            Ok(feature) => {
                let one = Parsed { file, feature };
                let mut found = check_one(&one, vocabulary);
                found.sort_by_key(|problem| problem.line);
                all.append(&mut found);
                parsed.push(one);
            }
            Err(problem) => all.push(*problem),
        }
    }
    if all.is_empty() { Ok(parsed) } else { Err(Problems { files: "feature files", all }) }
}

fn check_one(parsed: &Parsed, vocabulary: &Vocabulary) -> Vec<Problem> {
    let mut found = description::check(parsed, vocabulary);
    found.extend(scenario::check(parsed));
    found.extend(outline::check(parsed));
    found.extend(step::check(parsed, vocabulary));
    found.extend(tag::check(parsed));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::vocabulary::tests::vocabulary;

    /// What `check` says about a text, as `line: message`.
    fn said(text: &str) -> Vec<String> {
        let file = SourceFile::new("features/a.feature".to_owned(), text);
        match check(vec![file], &vocabulary()) {
            Ok(_) => vec![],
            Err(problems) => problems.all.iter().map(|one| format!("{}: {}", one.line, one.message)).collect(),
        }
    }

    const GOOD: &str =
        "Feature: A\n  Prose. The guide says so.\n\n  Scenario: B\n    Given a person\n    Then the page shows \"x\"\n";

    #[test]
    fn a_good_feature_passes() {
        assert_eq!(said(GOOD), Vec::<String>::new());
        assert_eq!(said(&GOOD.replace('\n', "\r\n")), Vec::<String>::new());
    }

    #[test]
    fn each_false_green_is_an_error_with_its_line() {
        let table = [
            ("", "1: this file is empty"),
            ("# only a comment\n", "1: this file is empty"),
            ("Feature: A\n", "1: this feature has no scenario"),
            ("Featur: A\n  Scenario: B\n    Given a person\n", "1: this is not Gherkin"),
            ("Feature: A\n  Scenario: B\n", "2: this scenario has no steps"),
            (
                "Feature: A\n  Scenaro: B\n    Given a person\n    Then the page shows \"x\"\n",
                "2: this line is taken as a description",
            ),
            (
                "Feature: A\n  Scenario: B\n    Givn a person\n    Then the page shows \"x\"\n",
                "3: this line is taken as a description",
            ),
            ("Feature: A\n  Scenario: B\n    Given a person\n    Thn the page shows \"x\"\n", "4: this is not Gherkin"),
            (
                "Feature: A\n  Scenario: B\n    The the page shows \"x\"\n    Then the page shows \"x\"\n",
                "3: this line is taken as a description",
            ),
            ("Feature: A\n  Scenario: B\n    Given a person\n", "2: this scenario judges nothing"),
            (
                "Feature: A\n  Scenario: B\n    Given a persn\n    Then the page shows \"x\"\n",
                "3: no sentence of the vocabulary reads \"a persn\"",
            ),
            ("Feature: A\n  Scenario: B\n    Given a person\n    Then both\n", "4: this step has several meanings"),
            (
                "Feature: A\n  Scenario Outline: B\n    Given a person\n    Then the page shows \"<x>\"\n",
                "2: this outline has no examples",
            ),
            (
                "Feature: A\n  Scenario Outline: B\n    Given a person\n    Then the page shows \"<x>\"\n\n    Examples:\n      | x |\n",
                "6: these examples have no rows",
            ),
            (
                "Feature: A\n  Scenario Outline: B\n    Given a person\n    Then the page shows \"<z>\"\n\n    Examples:\n      | x |\n      | 1 |\n",
                "4: there is no column for <z>",
            ),
            (
                "Feature: A\n  Scenario Outline: B\n    Given a person\n    Then the page shows \"<x>\"\n\n    Examples:\n      | x |\n      | 1 | 2 |\n",
                "8: this row has 2 cells, the first one of its table has 1",
            ),
            (
                "Feature: A\n  @pag-ukr\n  Scenario: B\n    Given a person\n    Then the page shows \"x\"\n",
                "3: there is no edition \"pag-ukr\"",
            ),
        ];
        for (text, expected) in table {
            let said = said(text);
            assert!(said.iter().any(|one| one.starts_with(expected)), "{text}\nexpected {expected}\nsaid {said:#?}");
        }
    }

    #[test]
    fn two_scenarios_of_one_name_are_told_apart_or_refused() {
        let twice = format!("{GOOD}\n  Scenario: B\n    Given a person\n    Then the page shows \"x\"\n");
        assert_eq!(said(&twice), ["8: there is another scenario \"B\" on line 4"]);
    }

    #[test]
    fn a_keyword_that_does_not_fit_the_sentence_is_named() {
        let said = said("Feature: A\n  Scenario: B\n    When a person\n    Then the page shows \"x\"\n");
        assert_eq!(said, ["3: no sentence of the vocabulary reads \"a person\" under When"]);
    }

    #[test]
    fn comments_do_not_shift_the_lines() {
        let text = "Feature: A\n  Scenario: B\n    Given a person\n    # why\n\n    When a persn\n    Then the page shows \"x\"\n";
        assert_eq!(said(text), ["6: no sentence of the vocabulary reads \"a persn\""]);
    }
}
