//! What holds of a page as a whole: its language, its address, what it loads, where its links lead, whether everything
//! has a name.

use super::{
    judging::{Seen, finding, settle},
    lookup::{Found, Kind, any, flat, missing, plain, same, under},
    thing::Thing,
};
use crate::{
    judge::Finding,
    page::{Node, Role},
};

/// Kinds whose every instance needs a name.
const NAMED: [Kind; 4] = [Kind::Field, Kind::Toggle, Kind::Button, Kind::Link];

impl<'a> Seen<'a> {
    /// The page declares this language (or one of its regions: `en` also stands for `en-GB`).
    pub(crate) fn language(&self, language: &str) -> Finding {
        settle(self.page().map(|page| {
            let actual = page.language.as_deref().unwrap_or("none");
            let primary = actual.split('-').next().unwrap_or_default();
            let met = actual.eq_ignore_ascii_case(language) || primary.eq_ignore_ascii_case(language);
            finding("language of the page", language, actual, met)
        }))
    }

    /// The page has a title.
    pub(crate) fn has_title(&self) -> Finding {
        settle(self.page().map(|page| {
            let titled = !page.title.trim().is_empty();
            finding("title of the page", "not empty", format!("{:?}", page.title), titled)
        }))
    }

    /// Every visible control and link has a name; there is one at least.
    pub(crate) fn all_named(&self) -> Finding {
        self.named("fields, buttons and links without a name", |node| NAMED.iter().any(|kind| kind.is(node.role)))
    }

    /// Every visible image has an alternative text; there is one at least. Decoration, declared as such, is none.
    pub(crate) fn images_named(&self) -> Finding {
        self.named("images without an alternative text", |node| node.role == Role::Image)
    }

    fn named(&self, what: &str, test: impl Fn(&Node) -> bool) -> Finding {
        settle(self.page().map(|page| {
            let shown = flat(page).into_iter().filter(|found| !found.hidden && test(found.node));
            let (named, nameless): (Vec<_>, Vec<_>) = shown.partition(|found| !found.node.name.trim().is_empty());
            let near: Vec<_> = nameless.iter().map(|found| found.node.role.to_string()).collect();
            let actual = match (named.len(), near.as_slice()) {
                (0, []) => "nothing of the kind on the page".to_owned(),
                (_, []) => "none".to_owned(),
                (_, near) => near.join(", "),
            };
            finding(what, "none", actual, nameless.is_empty() && !named.is_empty())
        }))
    }

    /// Nothing that the page loads by itself comes from another site.
    pub(crate) fn loads_from_its_site(&self) -> Finding {
        settle(self.page().map(|page| {
            let own = site(page.address.host_str().unwrap_or_default());
            let foreign = |address: &&url::Url| {
                !matches!(address.scheme(), "data" | "blob" | "about")
                    && site(address.host_str().unwrap_or_default()) != own
            };
            let others: Vec<_> = page.resources.iter().filter(foreign).map(url::Url::as_str).collect();
            let actual = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
            finding("resources from other sites", "none", actual, others.is_empty())
        }))
    }

    /// The person is at one of the places of the table.
    pub(crate) fn at_one_of(&self) -> Finding {
        settle(self.page().map(|page| {
            let places: Vec<_> = self.table.iter().filter_map(|row| row.first()).map(|place| plain(place)).collect();
            let actual = self.target.place(&page.address);
            let met = places.iter().any(|place| actual == place.trim_end_matches('/'));
            finding("address of the page", format!("one of {}", places.join(", ")), actual, met)
        }))
    }

    /// A link of this name is shown whose address begins so.
    pub(crate) fn link_points_to(&self, name: &str, address: &str) -> Finding {
        settle((|| {
            let all = any(self.page()?, Kind::Link, name)?;
            let targets: Vec<_> =
                all.iter().filter(|found| !found.hidden).map(|found| target(found.node).to_owned()).collect();
            let met = targets.iter().any(|target| target.starts_with(address));
            let actual = if targets.is_empty() { "not shown".to_owned() } else { targets.join(", ") };
            Ok(finding(format!("address of the link {name:?}"), format!("begins with {address}"), actual, met))
        })())
    }

    /// No link of the page, shown or not, has this in its address; there is a link at least.
    pub(crate) fn no_link_points_to(&self, text: &str) -> Finding {
        settle(self.page().map(|page| {
            let all = flat(page);
            let links: Vec<_> = all.iter().filter(|found| found.node.role == Role::Link).collect();
            let wrong: Vec<_> =
                links.iter().filter(|found| target(found.node).contains(text)).map(|found| &*found.node.name).collect();
            let actual = match (links.len(), wrong.as_slice()) {
                (0, _) => "no link on the page".to_owned(),
                (_, []) => "none".to_owned(),
                (_, names) => names.join(", "),
            };
            let subject = format!("links with {text:?} in their address");
            finding(subject, "none", actual, !links.is_empty() && wrong.is_empty())
        }))
    }

    /// A thing of this kind and name is shown in a part of the page (`header`, `footer`, `navigation`, `main`).
    pub(crate) fn sees_in(&self, what: Thing, name: &str, part: &str) -> Finding {
        settle((|| {
            let landmark = match part {
                "header" => "banner",
                "footer" => "contentinfo",
                other => other,
            };
            let all = flat(self.page()?);
            let inside = under(&all, landmark).ok_or_else(|| missing(Kind::Group, part, "not there".to_owned()))?;
            let is_it = |found: &&Found<'_>| !found.hidden && what.is(found.node) && same(&found.node.name, name);
            let met = inside.iter().any(|found| is_it(&found));
            let elsewhere = all.iter().any(|found| is_it(&found));
            let actual = match (met, elsewhere) {
                (true, _) => "shown there",
                (false, true) => "shown elsewhere",
                (false, false) => "not shown",
            };
            Ok(finding(format!("{name:?}"), format!("shown in the {part}"), actual, met))
        })())
    }

    /// The field is there, and not marked as wrong.
    pub(crate) fn not_wrong(&self, label: &str) -> Finding {
        settle(self.field(label).map(|node| {
            let words = |wrong: bool| if wrong { "marked as wrong" } else { "not marked" };
            finding(format!("field {label:?}"), words(false), words(node.state.invalid), !node.state.invalid)
        }))
    }

    /// The field tells browsers and password managers what it is for (`autocomplete`).
    pub(crate) fn purpose(&self, label: &str, purpose: &str) -> Finding {
        settle(self.field(label).map(|node| {
            let actual = node.purpose.as_deref().unwrap_or("nothing");
            let met = actual.split_whitespace().any(|token| token.eq_ignore_ascii_case(purpose));
            finding(format!("what the field {label:?} tells password managers"), purpose, actual, met)
        }))
    }

    /// Exactly one message is shown, and it is this text.
    pub(crate) fn only_message(&self, text: &str) -> Finding {
        settle(self.messages_shown().map(|messages| {
            let met = matches!(messages.as_slice(), [only] if same(only, text));
            let actual = if messages.is_empty() { "no message".to_owned() } else { format!("{messages:?}") };
            finding("messages of the page", format!("{text:?} alone"), actual, met)
        }))
    }

    /// Some message with a text is shown.
    pub(crate) fn some_message(&self) -> Finding {
        settle(self.messages_shown().map(|messages| {
            let met = messages.iter().any(|message| !message.is_empty());
            finding("message", "shown on the page, whatever it says", if met { "shown" } else { "none" }, met)
        }))
    }

    /// The page names a version of something: the name, perhaps "v.", and numbers parted by points.
    pub(crate) fn version_of(&self, name: &str) -> Finding {
        settle(self.page().map(|page| {
            let text = plain(&page.text());
            let after = text.match_indices(name).map(|(at, found)| text.get(at + found.len()..).unwrap_or_default());
            let met = after.clone().any(tells_version);
            let actual = match after.count() {
                _ if met => "shown",
                0 => "no such name",
                _ => "the name without a version",
            };
            finding(format!("version of {name}"), "shown on the page", actual, met)
        }))
    }
}

fn target(node: &Node) -> &str {
    node.target.as_ref().map_or("", url::Url::as_str)
}

/// The last two labels of a host name: what cookies can be shared by.
fn site(host: &str) -> &str {
    host.rmatch_indices('.').nth(1).and_then(|(at, _)| host.get(at + 1..)).unwrap_or(host)
}

/// Whether a text begins with a version: `v. 2.14.0`, `2.1`.
fn tells_version(text: &str) -> bool {
    let text = text.trim_start_matches([' ', ':', '-', ',']).to_lowercase();
    let number = ["version ", "v. ", "v.", "v"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(&text);
    let number = number.split_whitespace().next().unwrap_or_default();
    let parts: Vec<_> = number.trim_end_matches(['.', ',', ')']).split('.').collect();
    parts.len() >= 2 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_numbers_with_points() {
        for (text, expected) in [
            (" v. 2.14.0 and so on", true),
            (" 3.1", true),
            (" version 1.2.3.", true),
            (" v2.0", true),
            (" 2", false),
            (" is good. 1.2", false),
            ("", false),
        ] {
            assert_eq!(tells_version(text), expected, "{text}");
        }
    }

    #[test]
    fn sites_are_the_ends_of_hosts() {
        for (host, expected) in [
            ("pok.polimi.localhost", "polimi.localhost"),
            ("polimi.localhost", "polimi.localhost"),
            ("localhost", "localhost"),
            ("a.b.polimi.it", "polimi.it"),
        ] {
            assert_eq!(site(host), expected, "{host}");
        }
    }
}
