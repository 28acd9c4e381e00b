//! The discovery of home universities (OASIS Identity Provider Discovery Service Protocol and Profile).

use http::Method;
use url::Url;
use wiremock::{Request, Respond, ResponseTemplate};

use super::{
    ThirdPartyOrigins,
    catalogue::{self, Party, University},
    local::field,
    pages::{self, Search},
    request::is_of_the_portal,
};

/// The host of the discovery.
pub(super) const HOST: &str = "edugain.providers.localhost";

const OWNER: &str = "eduGAIN";

/// `GET /discovery?entityID=…&return=…`: a search by name; what is chosen is told to the return address.
#[derive(Debug)]
pub(super) struct Discovery(pub(super) ThirdPartyOrigins);

impl Respond for Discovery {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        if request.url.path() != "/discovery" || request.method != Method::GET {
            return pages::refused(404, OWNER, "There is no page at this address.");
        }
        let query = request.url.query().unwrap_or_default().as_bytes();
        let (service, back) = (field(query, "entityID"), field(query, "return"));
        let known = |address: &str| Url::parse(address).is_ok_and(|url| is_of_the_portal(&url));
        if !known(&service) || !known(&back) {
            return pages::refused(400, OWNER, "The service that asks is not known here.");
        }
        let wanted = field(query, "university");
        let wanted = wanted.trim();
        pages::discovery(&Search {
            query: wanted,
            found: self.find(wanted, &back),
            cancel: &back,
            carried: [("entityID", &service), ("return", &back)],
        })
    }
}

impl Discovery {
    fn find(&self, wanted: &str, back: &str) -> Vec<(&'static University, String)> {
        let wanted = fold(wanted);
        let words: Vec<&str> = wanted.split_whitespace().collect();
        catalogue::universities()
            .iter()
            .filter(|university| words.iter().all(|word| fold(university.name).contains(word)))
            .map(|university| (university, self.choice(university, back)))
            .collect()
    }

    fn choice(&self, university: &'static University, back: &str) -> String {
        let entity = self.0.endpoint(Party::University(university)).entity;
        Url::parse(back).map_or_else(
            |_| back.to_owned(),
            |mut url| {
                url.query_pairs_mut().append_pair("entityID", &entity);
                url.into()
            },
        )
    }
}

/// Lower case without diacritics, so that people find names that they can't type.
fn fold(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'à' | 'á' | 'â' | 'ä' | 'å' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' | 'ø' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_by_any_word_and_without_diacritics() {
        let discovery = Discovery(ThirdPartyOrigins::default());
        for (wanted, expected) in [
            ("altbach", vec!["altbach"]),
            ("UNIVERSITAT alt", vec!["altbach"]),
            ("université", vec!["valmont"]),
            ("universit north", vec!["northfield"]),
            ("nowhere", vec![]),
        ] {
            let found: Vec<_> =
                discovery.find(wanted, "http://pok.polimi.localhost/x").iter().map(|(it, _)| it.id).collect();
            assert!(expected.iter().all(|id| found.contains(id)), "{wanted}: {found:?}");
            assert!(!expected.is_empty() || found.is_empty(), "{wanted}: {found:?}");
        }
    }
}
