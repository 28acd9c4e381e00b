//! A small client for the tests of pages: keeps cookies, sends forms with the token of the page before.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use jiff::Timestamp;
use tower::ServiceExt as _;

use super::{
    App, Clock, Origin, Origins, Policy, PortalConfig, ThirdParties, ThirdPartyOrigins,
    accounts::{Account, Password, Person},
    aunicalogin::{Access, Means, Principal, Stage},
    messages,
};
use crate::edition::Edition;

/// The port of the portal that is no server.
const PORT: u16 = 7000;

/// A page that was answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Fails unless the page says this.
    #[track_caller]
    pub(crate) fn says(self, sentence: &str) -> Self {
        assert!(self.text().contains(sentence), "expected {sentence:?} in\n{}", self.text());
        self
    }

    /// Fails if the page says this.
    #[track_caller]
    pub(crate) fn keeps_quiet_about(self, sentence: &str) -> Self {
        assert!(!self.text().contains(sentence), "did not expect {sentence:?} in\n{}", self.text());
        self
    }
}

/// Somebody with a browser in front of a portal.
#[derive(Debug)]
pub(crate) struct Probe {
    pub(crate) app: App,
    router: Router,
    cookies: BTreeMap<String, String>,
    /// Where the last page was.
    pub(crate) at: String,
    token: String,
    parties: Option<Arc<ThirdParties>>,
}

impl Probe {
    /// Without third parties: nothing can be sent.
    pub(crate) fn new(edition: Edition) -> Self {
        Self::beside(edition, ThirdPartyOrigins::default())
    }

    /// With gateways for messages.
    pub(crate) async fn with_gateways(edition: Edition) -> Self {
        let parties = ThirdParties::start().await;
        let probe = Self::beside(edition, parties.origins());
        Self { parties: Some(Arc::new(parties)), ..probe }
    }

    fn beside(edition: Edition, third_parties: ThirdPartyOrigins) -> Self {
        let config = PortalConfig {
            behaviour: Policy::documented(edition).into(),
            clock: Clock::scenario(),
            port: PORT,
            third_parties,
        };
        let app = App::new(config, Origins::at(PORT));
        let router = super::router(&app);
        Self { app, router, cookies: BTreeMap::new(), at: String::new(), token: String::new(), parties: None }
    }

    /// The same portal in another browser.
    pub(crate) fn other(&self) -> Self {
        let (app, router, parties) = (self.app.clone(), self.router.clone(), self.parties.clone());
        Self { app, router, cookies: BTreeMap::new(), at: String::new(), token: String::new(), parties }
    }

    /// Registers somebody with a password; answers the person code.
    pub(crate) fn registered(&self, citizenship: &str, password: &str) -> String {
        let person = Person {
            surname: Some("Shevchenko".into()),
            name: "Olena".into(),
            citizenship: citizenship.into(),
            email: "olena@example.org".into(),
            mobile: "+380441234567".into(),
            birth_date: Some(jiff::civil::date(1995, 3, 9)),
            ..Person::default()
        };
        let set = self.app.now();
        let mut state = self.app.state();
        let account = state.accounts.register(person, 8);
        account.passwords.push(Password { value: password.into(), set });
        account.person_code.clone()
    }

    pub(crate) fn account(&self, code: &str) -> Account {
        self.app.state().accounts.get(code).unwrap().clone()
    }

    pub(crate) fn advance(&self, seconds: u32) -> Timestamp {
        self.app.clock().advance(seconds);
        self.app.now()
    }

    pub(crate) fn session(&self) -> Option<&String> {
        self.cookies.get("SSO_LOGIN")
    }

    /// Opens a page and follows where it sends one, as far as the portal goes.
    pub(crate) async fn open(&mut self, origin: Origin, path: &str) -> Answer {
        let address = self.app.address(origin, path);
        self.go(&address).await
    }

    pub(crate) async fn go(&mut self, address: &str) -> Answer {
        self.ask(address, None).await
    }

    /// Sends a form to an address of the page's origin.
    pub(crate) async fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut fields: Vec<(&str, &str)> = fields.to_vec();
        let token = self.token.clone();
        fields.push(("sesskey", &token));
        self.send_exactly(path, &fields).await
    }

    /// As [`Self::send`], without the token.
    pub(crate) async fn send_exactly(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let address = url::Url::parse(&self.at).unwrap().join(path).unwrap();
        self.ask(address.as_str(), Some(serde_urlencoded::to_string(fields).unwrap())).await
    }

    async fn ask(&mut self, address: &str, mut body: Option<String>) -> Answer {
        let mut address = address.to_owned();
        for _ in 0..10 {
            let (answer, next) = self.once(&address, body.take()).await;
            self.at.clone_from(&address);
            match next {
                Some(next) if self.app.0.origins.owns(&next) && !next.contains("/auth/polimi/login.php") => {
                    address = next;
                }
                Some(next) => {
                    self.at = next;
                    return answer;
                }
                None => {
                    self.remember_token(&answer.text());
                    return answer;
                }
            }
        }
        panic!("the portal sends people around in circles: {address}");
    }

    async fn once(&mut self, address: &str, body: Option<String>) -> (Answer, Option<String>) {
        let url = url::Url::parse(address).unwrap();
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
        let request = Request::builder()
            .method(if body.is_some() { "POST" } else { "GET" })
            .uri(target)
            .header(header::HOST, format!("{}:{PORT}", url.host_str().unwrap()))
            .header(header::COOKIE, cookies.join("; "))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.unwrap_or_default()))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        for line in response.headers().get_all(header::SET_COOKIE) {
            let (name, rest) = line.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap_or_default();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let next =
            response.headers().get(header::LOCATION).map(|to| url.join(to.to_str().unwrap()).unwrap().to_string());
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec();
        (Answer { status, bytes }, next)
    }

    fn remember_token(&mut self, page: &str) {
        let marker = "name=\"sesskey\" value=\"";
        if let Some((_, rest)) = page.split_once(marker) {
            self.token = rest.split('"').next().unwrap_or_default().to_owned();
        }
    }

    /// Logs in by credentials from a service's request.
    pub(crate) async fn log_in(&mut self, service: &str, code: &str, password: &str) -> Answer {
        self.open(Origin::Aunicalogin, &format!("/aunicalogin/getservizio.xml?id_servizio={service}")).await;
        let path = "/aunicalogin/aunicalogin/controller/IdentificazioneUnica.do";
        self.send(path, &[("login", code), ("password", password)]).await
    }

    pub(crate) async fn log_out(&mut self) -> Answer {
        self.open(Origin::Aunicalogin, "/aunicalogin/aunicalogin.jsp?mode=logout").await
    }

    /// The text of the last message, and whom it went to.
    pub(crate) async fn message(&self) -> (String, String) {
        let mut sent = messages::sent(&self.app).await.unwrap();
        let last = sent.pop().unwrap().message;
        (last.to, last.text)
    }

    /// The code that the last message ends with.
    pub(crate) async fn code(&self) -> String {
        self.message().await.1.rsplit(' ').next().unwrap().trim().to_owned()
    }

    /// Lets the visitor be identified by other means than credentials, as the return from a provider does.
    pub(crate) async fn identified(&mut self, person_code: &str, means: Means) {
        self.log_out().await;
        self.open(Origin::Aunicalogin, "/").await;
        let mut state = self.app.state();
        let session = state.sessions.get(self.session().unwrap()).unwrap();
        let principal = Principal::Polimi { person_code: person_code.to_owned() };
        session.login.access = Some(Access { principal, means, stage: Stage::Activation });
    }

    /// The text between two marks of a page.
    #[track_caller]
    pub(crate) fn between(page: &Answer, before: &str, after: &str) -> String {
        let text = page.text();
        let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no {before:?} in\n{text}"));
        rest.split_once(after).unwrap().0.to_owned()
    }
}
