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

/// The cookie that remembers the university that was chosen last (RA21).
const CHOSEN: &str = "chosen";

/// `GET /discovery?entityID=…&return=…`: a search by name, which offers the university chosen last first;
/// `GET /discovery/choose?university=…&return=…`: remembers what is chosen, and tells it to the return address.
#[derive(Debug)]
pub(super) struct Discovery(pub(super) ThirdPartyOrigins);

impl Respond for Discovery {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let chooses = request.url.path() == "/discovery/choose";
        if !(chooses || request.url.path() == "/discovery") || request.method != Method::GET {
            return pages::refused(404, OWNER, "There is no page at this address.");
        }
        let query = request.url.query().unwrap_or_default().as_bytes();
        let (service, back) = (field(query, "entityID"), field(query, "return"));
        let known = |address: &str| Url::parse(address).is_ok_and(|url| is_of_the_portal(&url));
        if !(chooses || known(&service)) || !known(&back) {
            return pages::refused(400, OWNER, "The service that asks is not known here.");
        }
        if chooses {
            return self.choose(&field(query, "university"), &back);
        }
        let wanted = field(query, "university");
        let wanted = wanted.trim();
        pages::discovery(&Search {
            query: wanted,
            found: self.find(wanted, &back),
            last: last(request).map(|university| (university, self.choice(university, &back))),
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

    /// The address that chooses a university.
    fn choice(&self, university: &'static University, back: &str) -> String {
        let query = [("university", university.id), ("return", back)];
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
        format!("{}/choose?{query}", self.0.discovery())
    }

    /// Sends the person back with the university that they chose.
    fn choose(&self, id: &str, back: &str) -> ResponseTemplate {
        let (Some(university), Ok(mut back)) = (by_id(id), Url::parse(back)) else {
            return pages::refused(404, OWNER, "There is no university of this name.");
        };
        let entity = self.0.endpoint(Party::University(university)).entity;
        back.query_pairs_mut().append_pair("entityID", &entity);
        let cookie = format!("{CHOSEN}={}; Path=/; Max-Age=31536000; HttpOnly; Secure; SameSite=Lax", university.id);
        ResponseTemplate::new(303).insert_header("location", back.as_str()).insert_header("set-cookie", cookie)
    }
}

fn by_id(id: &str) -> Option<&'static University> {
    catalogue::universities().iter().find(|university| university.id == id)
}

/// The university that the person's browser remembers.
fn last(request: &Request) -> Option<&'static University> {
    let lines = request.headers.get_all(http::header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == CHOSEN).and_then(|(_, id)| by_id(id))
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

    #[tokio::test]
    async fn the_university_chosen_last_is_offered_first() {
        let parties = crate::portal::ThirdParties::start().await;
        let at = format!(
            "{}?entityID=http%3A%2F%2Fpok.polimi.localhost%2Fs&return=http%3A%2F%2Fpok.polimi.localhost%2Fx",
            parties.origins().discovery()
        );
        let ask = async |address: &str, cookie: &str| {
            crate::portal::third_party::client().get(address).header("cookie", cookie).send().await.unwrap()
        };
        let page = ask(&at, "").await.text().await.unwrap();
        assert!(!page.contains("Chosen last"));
        let choose = at.replacen("/discovery?", "/discovery/choose?university=altbach&", 1);
        let answer = ask(&choose, "").await;
        let cookie = answer.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        assert!(answer.headers()["location"].to_str().unwrap().contains("entityID="));
        let page = ask(&at, &cookie).await.text().await.unwrap();
        assert!(page.contains("Chosen last") && page.contains("Universität Altbach"), "{page}");
    }

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
