//! The hidden tokens of forms, by which a portal tells its own forms from those of other sites.

use super::{Document, dom::Id};

impl Document {
    /// Takes the tokens out of every form, or alters them; answers how many there are.
    pub fn tamper(&mut self, drop: bool) -> usize {
        let tokens: Vec<Id> = self.descendants(0).filter(|id| self.is_token(*id)).collect();
        for id in &tokens {
            if drop {
                self.set_attribute(*id, "disabled", Some(""));
            } else {
                let altered = altered(self.attribute(*id, "value").unwrap_or_default());
                self.set_attribute(*id, "value", Some(&altered));
            }
        }
        tokens.len()
    }

    fn is_token(&self, id: Id) -> bool {
        let name = self.attribute(id, "name").unwrap_or_default().to_ascii_lowercase();
        let hidden = self.tag(id) == "input" && self.has_type(id, "hidden");
        hidden && (name == "sesskey" || name.contains("token") || name.contains("csrf"))
    }
}

/// The same text with another last character.
fn altered(token: &str) -> String {
    let mut text = token.to_owned();
    let last = text.pop();
    text.push(if last == Some('0') { '1' } else { '0' });
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Source;

    #[test]
    fn tokens_are_taken_out_or_altered() {
        let html = "<form><input type=hidden name=sesskey value=ab><input type=hidden name=id value=7></form>\
                    <form><input type=hidden name=csrf_token value=x0></form>";
        let document = || Document::parse(html, &"http://a.localhost/".parse().unwrap(), Source::Markup);
        let mut dropped = document();
        assert_eq!(dropped.tamper(true), 2);
        let mut altered = document();
        assert_eq!(altered.tamper(false), 2);
        let entries = |document: &Document| {
            let forms: Vec<Id> = document.descendants(0).filter(|id| document.tag(*id) == "form").collect();
            forms.into_iter().flat_map(|form| document.entries(form, None)).map(|(_, value)| value).collect::<Vec<_>>()
        };
        assert_eq!(entries(&dropped), ["7"]);
        assert_eq!(entries(&altered), ["a0", "7", "x1"]);
    }
}
