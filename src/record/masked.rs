//! Values that a page shows with most of them hidden: `+39***567`, `o***@example.org`. What is left of them is still
//! personal, and differs from person to person.

/// How pages hide characters: so many asterisks at least.
const MASK: &str = "**";

/// A text in which every masked value that is known, with its placeholder, is replaced.
pub(super) fn without_masked<'v>(text: &str, values: impl Iterator<Item = (&'v str, &'v str)> + Clone) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(MASK) {
        let (head, tail) = rest.split_at(at);
        let shown_after = tail.trim_start_matches('*');
        let before = head.rsplit(ends_word).next().unwrap_or_default();
        let after = shown_after.split(ends_word).next().unwrap_or_default().trim_end_matches('.');
        let found = values.clone().find(|(value, _)| is_masked(value, before, after));
        match found {
            Some((_, placeholder)) => {
                out.push_str(head.strip_suffix(before).unwrap_or(head));
                out.push_str("[masked ");
                out.push_str(placeholder.trim_start_matches('['));
                rest = shown_after.strip_prefix(after).unwrap_or(shown_after);
            }
            None => {
                out.push_str(rest.strip_suffix(shown_after).unwrap_or(head));
                rest = shown_after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Whether a value begins and ends so, with something between.
fn is_masked(value: &str, before: &str, after: &str) -> bool {
    !(before.is_empty() && after.is_empty())
        && value.len() > before.len() + after.len()
        && value.starts_with(before)
        && value.ends_with(after)
}

fn ends_word(c: char) -> bool {
    !(c.is_alphanumeric() || "+@._-".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_of_a_value_is_replaced() {
        let values = [("+393381234567", "[mobile]"), ("olena.42@example.org", "[e-mail address]")];
        let table = [
            ("status \"sent to +39***567\"", "status \"sent to [masked mobile]\""),
            ("sent to o***@example.org.", "sent to [masked e-mail address]."),
            ("o***@example.org and +39***567", "[masked e-mail address] and [masked mobile]"),
            ("+39***568", "+39***568"),
            ("a ** b *** c", "a ** b *** c"),
            ("* Required", "* Required"),
        ];
        for (text, expected) in table {
            assert_eq!(without_masked(text, values.into_iter()), expected, "{text}");
        }
    }
}
