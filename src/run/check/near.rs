//! Words that were probably meant as a keyword of Gherkin.

/// Keywords that begin a step.
const STEPS: [&str; 5] = ["Given", "When", "Then", "And", "But"];
/// Keywords that begin a block, with a colon.
const BLOCKS: [&str; 9] = [
    "Feature",
    "Rule",
    "Background",
    "Scenario",
    "Scenario Outline",
    "Scenario Template",
    "Example",
    "Examples",
    "Scenarios",
];
/// Words of ordinary prose that lie near a keyword.
const PROSE: [&str; 34] = [
    "a", "an", "any", "are", "as", "ask", "bus", "bug", "buy", "cut", "end", "give", "gives", "has", "hen", "her",
    "land", "men", "out", "put", "ten", "than", "the", "their", "them", "there", "these", "they", "this", "thin",
    "where", "who", "add", "what",
];

/// The step keyword that a line of a description was probably meant to begin with.
pub(super) fn step_keyword(line: &str) -> Option<&'static str> {
    let word = first_word(line);
    if word.is_empty() || PROSE.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    let limit = |keyword: &str| if keyword.len() >= 4 { 2 } else { 1 };
    nearest(&word, &STEPS, limit)
}

/// The block keyword that a line with a colon was probably meant to begin with.
pub(super) fn block_keyword(line: &str) -> Option<&'static str> {
    let (head, _) = line.split_once(':')?;
    if head.split_whitespace().count() > 2 {
        return None;
    }
    let limit = |keyword: &str| if keyword.len() >= 7 { 2 } else { 1 };
    nearest(head.trim(), &BLOCKS, limit)
}

/// The first word of a line, without punctuation around it.
fn first_word(line: &str) -> String {
    let word = line.split_whitespace().next().unwrap_or_default();
    word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned()
}

fn nearest(word: &str, keywords: &[&'static str], limit: fn(&str) -> usize) -> Option<&'static str> {
    let word = word.to_lowercase();
    keywords
        .iter()
        .map(|keyword| (strsim::osa_distance(&word, &keyword.to_lowercase()), *keyword))
        .filter(|(distance, keyword)| *distance <= limit(keyword) && *distance < keyword.len() - 1)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, keyword)| keyword)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelt_step_keywords_are_recognised() {
        let table = [
            ("Givn a person", Some("Given")),
            ("Gievn a person", Some("Given")),
            ("GIVEN a person", Some("Given")),
            ("given a person", Some("Given")),
            ("Given: a person", Some("Given")),
            ("Wehn she presses", Some("When")),
            ("Whe she presses", Some("When")),
            ("Thne she sees", Some("Then")),
            ("Adn she sees", Some("And")),
            ("Butt she sees", Some("But")),
            ("The guide says so", None),
            ("They go on", None),
            ("What a person does", None),
            ("Registration of a foreigner", None),
            ("", None),
        ];
        for (line, expected) in table {
            assert_eq!(step_keyword(line), expected, "{line:?}");
        }
    }

    #[test]
    fn misspelt_block_keywords_are_recognised() {
        let table = [
            ("Scenaro: one", Some("Scenario")),
            ("scenario: one", Some("Scenario")),
            ("Scenario Outlin: one", Some("Scenario Outline")),
            ("Exmples:", Some("Examples")),
            ("Backgroud:", Some("Background")),
            ("Rule: none", Some("Rule")),
            ("Note: this is prose", None),
            ("Source: the guide", None),
            ("As shown: it works", None),
            ("no colon", None),
        ];
        for (line, expected) in table {
            assert_eq!(block_keyword(line), expected, "{line:?}");
        }
    }
}
