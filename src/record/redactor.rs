//! Replaces what is personal or volatile by the name of what it is, so that the same journey has the same text
//! whoever walks it, whenever and on whatever port. Knows only what it was told: it never guesses from the shape of a text.

use std::{borrow::Cow, cmp::Reverse, collections::BTreeMap};

use super::masked::without_masked;
use crate::page::{Node, Page};

/// Values shorter than this are replaced only where they are the whole value of a field filled with them.
const SHORT: usize = 4;
/// A query value longer than this is cut: it is a state or a message, not an address.
const LONGEST_QUERY_VALUE: usize = 24;
/// Query parameters that differ from run to run.
const VOLATILE: [&str; 10] = [
    "RelayState",
    "SAMLRequest",
    "SAMLResponse",
    "SigAlg",
    "Signature",
    "__pj1",
    "data",
    "logintoken",
    "sesskey",
    "token",
];

/// Knows the values that must not stay in a text.
#[derive(Clone, Debug, Default)]
pub struct Redactor {
    /// Origin as in an address or in a query, and its name.
    origins: Vec<(String, String)>,
    /// What was learned, by value: never printed.
    values: Values,
    /// (field, value) as typed, and what it is.
    typed: BTreeMap<(String, String), String>,
}

/// Placeholders by value. Its `Debug` tells nothing.
#[derive(Clone, Default)]
struct Values {
    placeholders: BTreeMap<String, String>,
    counts: BTreeMap<String, usize>,
    /// Every form in which a value may occur, and its placeholder; by first byte, as most places of a text begin none;
    /// the longest first.
    forms: BTreeMap<u8, Vec<(String, String)>>,
}

impl std::fmt::Debug for Values {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "({} values)", self.placeholders.len())
    }
}

impl Redactor {
    /// A redactor that knows origins only: name and origin (`pok`, `http://pok.polimi.localhost:4000`).
    pub fn new<'a>(origins: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut origins: Vec<_> = origins
            .into_iter()
            .map(|(name, origin)| (origin.trim_end_matches('/').to_owned(), name.to_owned()))
            .collect();
        origins.sort_by_key(|(origin, _)| Reverse(origin.len()));
        let forms = |(origin, name): (String, String)| [(origin.clone(), name.clone()), (encode(&origin), name)];
        let origins = origins.into_iter().flat_map(forms).collect();
        Self { origins, ..Self::default() }
    }

    /// Learns that this value is a `what`. Equal values keep their first name; different values of one name are numbered.
    pub fn learn(&mut self, what: &str, value: &str) {
        self.learn_forms(what, &[value]);
    }

    /// Learns that all these are forms of one `what`: a date written in several ways, a name in capitals.
    pub fn learn_forms(&mut self, what: &str, forms: &[&str]) {
        let known =
            |form: &str| self.values.placeholders.keys().any(|value| value == form || value.to_uppercase() == form);
        let fresh: Vec<_> =
            forms.iter().map(|form| form.trim()).filter(|form| !form.is_empty() && !known(form)).collect();
        if fresh.is_empty() {
            return;
        }
        let count = self.values.counts.entry(what.to_owned()).or_default();
        *count += 1;
        let placeholder = if *count == 1 { format!("[{what}]") } else { format!("[{what} {count}]") };
        for form in fresh {
            let capitals = forms.iter().any(|other| *other != form && other.to_uppercase() == form);
            if !capitals {
                self.values.insert(form, &placeholder);
            }
        }
    }

    /// Learns the codes that a message carries: eight digits are a person code, six a one-time code.
    pub fn learn_codes(&mut self, message: &str) {
        for word in
            message.split(|c: char| !c.is_alphanumeric()).filter(|word| word.bytes().all(|b| b.is_ascii_digit()))
        {
            match word.len() {
                8 => self.learn("person code", word),
                6 => self.learn("otp", word),
                _ => {}
            }
        }
    }

    /// Learns that a field was filled with a `what`, however short: where that is the whole value of a field of that
    /// name, it is replaced.
    pub fn typed(&mut self, field: &str, value: &str, what: &str) {
        self.typed.entry((field.to_owned(), value.to_owned())).or_insert_with(|| format!("[{what}]"));
    }

    /// A text without personal values, ports and long query values.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        let text = self.without_origins(text);
        let text = without_ports(&text);
        let known = self.values.placeholders.iter().map(|(value, placeholder)| (value.as_str(), placeholder.as_str()));
        let text = without_masked(&text, known);
        let text = self.without_values(&text);
        without_long_queries(&text)
    }

    /// A page with the values replaced that are too short to be replaced in its text.
    #[must_use]
    pub fn page(&self, page: &Page) -> Page {
        let mut page = page.clone();
        page.nodes.iter_mut().for_each(|node| self.node(node));
        page
    }

    fn node(&self, node: &mut Node) {
        if let Some(value) = &node.value
            && let Some(placeholder) = self.typed.get(&(node.name.clone(), value.clone()))
        {
            for choice in node.choices.iter_mut().filter(|choice| choice.selected) {
                choice.label.clone_from(placeholder);
            }
            node.value = Some(placeholder.clone());
        }
        node.children.iter_mut().for_each(|child| self.node(child));
    }

    fn without_origins(&self, text: &str) -> String {
        let mut text = Cow::Borrowed(text);
        for (origin, name) in &self.origins {
            if text.contains(origin) {
                text = Cow::Owned(text.replace(origin, name));
            }
        }
        text.into_owned()
    }

    /// Leftmost, longest first, on word boundaries.
    fn without_values(&self, text: &str) -> String {
        let begins: [bool; 256] =
            std::array::from_fn(|byte| u8::try_from(byte).is_ok_and(|byte| self.values.forms.contains_key(&byte)));
        let mut out = String::with_capacity(text.len());
        let mut kept = 0;
        for (at, byte) in text.bytes().enumerate() {
            if !begins[usize::from(byte)] || at < kept {
                continue;
            }
            if let Some((value, placeholder)) = self.values.at(text, at) {
                out.push_str(text.get(kept..at).unwrap_or_default());
                out.push_str(placeholder);
                kept = at + value.len();
            }
        }
        out.push_str(text.get(kept..).unwrap_or_default());
        out
    }
}

impl Values {
    fn insert(&mut self, value: &str, placeholder: &str) {
        self.placeholders.insert(value.to_owned(), placeholder.to_owned());
        if value.chars().count() < SHORT {
            return;
        }
        self.insert_form(value.to_owned(), placeholder.to_owned());
        let capitals = value.to_uppercase();
        if capitals != *value {
            self.insert_form(capitals, placeholder.to_uppercase());
        }
        for encoded in [encode(value), encode(value).replace("%20", "+")] {
            if encoded != *value {
                self.insert_form(encoded, placeholder.to_owned());
            }
        }
    }

    /// Keeps the longest first; of equal length, by alphabet.
    fn insert_form(&mut self, form: String, placeholder: String) {
        let Some(first) = form.bytes().next() else { return };
        let alike = self.forms.entry(first).or_default();
        let place = alike.partition_point(|(other, _)| (Reverse(other.len()), other) <= (Reverse(form.len()), &form));
        alike.insert(place, (form, placeholder));
    }

    /// The longest form that stands at this place of a text as a word of its own.
    fn at(&self, text: &str, at: usize) -> Option<&(String, String)> {
        let (before, rest) = text.split_at_checked(at)?;
        let forms = self.forms.get(rest.as_bytes().first()?)?;
        let before = before.chars().next_back();
        forms.iter().find(|(value, _)| rest.starts_with(value.as_str()) && stands_alone(before, value, rest))
    }
}

/// Whether `value` at the start of `rest` is not part of a longer word.
fn stands_alone(before: Option<char>, value: &str, rest: &str) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let after = rest.get(value.len()..).and_then(|rest| rest.chars().next());
    let starts_free = !(word(before) && word(value.chars().next()));
    let ends_free = !(word(value.chars().last()) && word(after));
    starts_free && ends_free
}

fn encode(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// Ports of hosts on this machine differ from run to run.
fn without_ports(text: &str) -> String {
    let mut parts = text.split(".localhost:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(".localhost");
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    out
}

/// Cuts the values of volatile query parameters, and those too long to be read.
fn without_long_queries(text: &str) -> String {
    let ends_value = |c: char| c.is_whitespace() || matches!(c, '&' | '"' | '\'' | '<' | '>' | ')' | '#');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['?', '&']) {
        let (head, tail) = rest.split_at(start + 1);
        out.push_str(head);
        rest = tail;
        let Some((name, value)) = tail.split_once('=') else { continue };
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')) {
            continue;
        }
        let value = value.get(..value.find(ends_value).unwrap_or(value.len())).unwrap_or_default();
        let cut = VOLATILE.contains(&name) || value.chars().count() > LONGEST_QUERY_VALUE;
        out.push_str(name);
        out.push('=');
        out.push_str(if cut && !value.is_empty() { "…" } else { value });
        rest = tail.get(name.len() + 1 + value.len()..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redactor() -> Redactor {
        let mut redactor = Redactor::new([("pok", "http://pok.polimi.localhost:4000/")]);
        redactor.learn("person code", "10987654");
        redactor.learn("person code", "10987655");
        redactor.learn("e-mail address", "olena.42@example.org");
        redactor.learn("given name", "Olena");
        redactor
    }

    #[test]
    fn values_become_the_names_of_what_they_are() {
        let table = [
            ("your code is 10987654.", "your code is [person code]."),
            ("10987655 and 10987654", "[person code 2] and [person code]"),
            ("110987654", "110987654"),
            ("OLENA, olena, Olenas", "[GIVEN NAME], olena, Olenas"),
            ("olena.42@example.org", "[e-mail address]"),
            ("on 09/03", "on 09/03"),
            ("", ""),
        ];
        for (text, expected) in table {
            assert_eq!(redactor().text(text), expected, "{text}");
        }
    }

    #[test]
    fn addresses_lose_ports_origins_and_volatile_queries() {
        let table = [
            ("http://pok.polimi.localhost:4000/login?lang=en", "pok/login?lang=en"),
            ("see http://pok.polimi.localhost:4000.", "see pok."),
            ("/x?back=http%3A%2F%2Fpok.polimi.localhost%3A4000%2Fmy", "/x?back=pok%2Fmy"),
            (
                "http://id.providers.localhost:51234/sso?SAMLRequest=abc&a=1",
                "http://id.providers.localhost/sso?SAMLRequest=…&a=1",
            ),
            ("/x?mail=olena.42%40example.org", "/x?mail=[e-mail address]"),
            ("/x?q=0123456789012345678901234", "/x?q=…"),
            ("Really? a=b & c", "Really? a=b & c"),
        ];
        for (text, expected) in table {
            assert_eq!(redactor().text(text), expected, "{text}");
        }
    }

    #[test]
    fn short_values_are_replaced_where_they_fill_a_field() {
        let mut redactor = redactor();
        redactor.typed("dd", "09", "birth day");
        let field = |name: &str| Node { name: name.to_owned(), value: Some("09".to_owned()), ..Node::default() };
        let page = Page {
            address: "http://pok.polimi.localhost:4000/".parse().unwrap(),
            title: String::new(),
            language: None,
            resources: Vec::new(),
            nodes: vec![field("dd"), field("mm")],
        };
        let page = redactor.page(&page);
        assert_eq!(page.nodes[0].value.as_deref(), Some("[birth day]"));
        assert_eq!(page.nodes[1].value.as_deref(), Some("09"));
    }

    #[test]
    fn forms_of_one_thing_share_its_name() {
        let mut redactor = Redactor::default();
        redactor.learn_forms("birth date", &["09/03/1995", "1995-03-09"]);
        redactor.learn_forms("given name", &["Marta", "MARTA"]);
        redactor.learn_forms("given name", &["Ivan"]);
        let text = "09/03/1995 1995-03-09 Marta MARTA Ivan";
        let expected = "[birth date] [birth date] [given name] [GIVEN NAME] [given name 2]";
        assert_eq!(redactor.text(text), expected);
    }

    #[test]
    fn the_longest_value_wins() {
        let mut redactor = Redactor::default();
        redactor.learn("surname", "Kovalenko");
        redactor.learn("full name", "Olena Kovalenko");
        redactor.learn("given name", "Olena");
        assert_eq!(redactor.text("Olena Kovalenko, Olena"), "[full name], [given name]");
    }
}
