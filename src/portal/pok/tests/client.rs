//! A person at POK: keeps the cookie and the last page, and sends forms with their token.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use tower::ServiceExt as _;

use crate::{
    edition::Edition,
    portal::{
        App, Clock, Origin, Origins, Policy, PortalConfig, ThirdParties,
        accounts::Person,
        aunicalogin::Principal,
        host, messages,
        pok::{SERVICE, users::User},
    },
};

/// A person, and the portal they are at.
pub(super) struct Client {
    pub(super) app: App,
    pages: Router,
    _third_parties: ThirdParties,
    cookie: String,
    /// The last answer.
    pub(super) status: StatusCode,
    /// Where the last answer came from, after redirects.
    pub(super) path: String,
    /// The last page.
    pub(super) page: String,
}

impl Client {
    pub(super) async fn new(edition: Edition) -> Self {
        let third_parties = ThirdParties::start().await;
        let config = PortalConfig {
            behaviour: Policy::documented(edition).into(),
            clock: Clock::scenario(),
            port: 0,
            third_parties: third_parties.origins(),
        };
        let app = App::new(config, Origins::at(1));
        Self {
            pages: host(Origin::Pok, &app),
            app,
            _third_parties: third_parties,
            cookie: String::new(),
            status: StatusCode::OK,
            path: String::new(),
            page: String::new(),
        }
    }

    pub(super) async fn open(&mut self, path: &str) {
        self.walk(Request::get(path).body(Body::empty()).unwrap(), path).await;
    }

    /// Sends a form with the token of the last page.
    pub(super) async fn send(&mut self, path: &str, fields: &[(&str, &str)]) {
        let token = self.page.split_once("name=\"sesskey\" value=\"").and_then(|(_, rest)| rest.split('"').next());
        let token = token.unwrap_or_default().to_owned();
        self.send_with(path, fields, &token).await;
    }

    pub(super) async fn send_with(&mut self, path: &str, fields: &[(&str, &str)], token: &str) {
        let body = serde_urlencoded::to_string([&[("sesskey", token)], fields].concat()).unwrap();
        self.walk(
            Request::post(path)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(body))
                .unwrap(),
            path,
        )
        .await;
    }

    async fn walk(&mut self, request: Request<Body>, path: &str) {
        let mut next = self.ask(request, path).await;
        while let Some(address) = next {
            next = self.ask(Request::get(&address).body(Body::empty()).unwrap(), &address).await;
        }
    }

    /// One request; the address that the answer leads on to, if it does.
    async fn ask(&mut self, mut request: Request<Body>, path: &str) -> Option<String> {
        request.headers_mut().insert(header::COOKIE, self.cookie.parse().unwrap());
        let answer = self.pages.clone().oneshot(request).await.unwrap();
        if let Some(cookie) = answer.headers().get(header::SET_COOKIE) {
            self.cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
        self.status = answer.status();
        path.clone_into(&mut self.path);
        let location = answer.headers().get(header::LOCATION).map(|address| address.to_str().unwrap().to_owned());
        self.page = String::from_utf8(to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap();
        location
    }

    pub(super) fn cookie(&self) -> &str {
        &self.cookie
    }

    #[track_caller]
    pub(super) fn sees(&self, text: &str) {
        assert!(self.page.contains(text), "{text:?} is not on {}:\n{}", self.path, self.page);
    }

    #[track_caller]
    pub(super) fn does_not_see(&self, text: &str) {
        assert!(!self.page.contains(text), "{text:?} is on {}", self.path);
    }

    /// Goes through documents and consent to the sign-up form.
    pub(super) async fn reaches_the_form(&mut self) {
        self.open("/login/signup.php").await;
        self.send("/login/policies.php", &[("number", "1")]).await;
        self.send("/login/policies.php", &[("number", "2")]).await;
        self.send("/admin/tool/policy/index.php", &[("status1", "1"), ("status2", "1")]).await;
        assert_eq!(self.path, "/login/signup.php");
    }

    /// Creates an account of POK, not yet confirmed.
    pub(super) async fn signs_up(&mut self) {
        self.reaches_the_form().await;
        self.send("/login/signup.php", &form(&[])).await;
    }

    /// The first account that was created.
    pub(super) fn account(&self) -> User {
        let state = self.app.state();
        let id = state.users.find(|_| true).unwrap();
        state.users.get(id).unwrap().clone()
    }

    /// The last line of the last mail that holds a link: its path.
    pub(super) async fn link(&self, to: &str) -> String {
        let mails = messages::sent(&self.app).await.unwrap();
        let mail = mails.iter().rfind(|mail| mail.message.to == to).unwrap();
        let start = self.app.address(Origin::Pok, "");
        mail.message.text.lines().find_map(|line| line.strip_prefix(start.as_str())).unwrap().to_owned()
    }

    /// Somebody who is logged in with an account of POK.
    pub(super) async fn with_pok_account(edition: Edition) -> Self {
        let mut client = Self::new(edition).await;
        client.signs_up().await;
        let link = client.link("olena@posta.example").await;
        client.open(&link).await;
        client
    }

    /// Somebody who has just logged in with a Polimi account for the first time.
    pub(super) async fn with_polimi_account(edition: Edition) -> Self {
        let mut client = Self::new(edition).await;
        let ticket = client.ticket();
        client.open(&format!("/auth/polimi/login.php?ticket={ticket}")).await;
        client
    }

    fn ticket(&self) -> String {
        let person = Person {
            name: "Olena".to_owned(),
            surname: Some("Shevchenko".to_owned()),
            email: "olena@posta.example".to_owned(),
            ..Person::default()
        };
        let now = self.app.now();
        let mut state = self.app.state();
        let person_code = state.accounts.register(person, 8).person_code.clone();
        state.tickets.issue(SERVICE, Principal::Polimi { person_code }, now)
    }

    /// The same, with profile and consent completed.
    pub(super) async fn settled(edition: Edition) -> Self {
        let mut client = Self::with_polimi_account(edition).await;
        client.send("/user/edit.php", &MORE).await;
        client.send("/admin/tool/policy/index.php", &[("status1", "1"), ("status2", "1")]).await;
        assert_eq!(client.path, "/my/");
        client
    }
}

/// The required fields of "More information".
pub(super) const MORE: [(&str, &str); 4] = [
    ("profile_field_gender", "Female"),
    ("profile_field_birthdate", "1995-03-09"),
    ("profile_field_education", "Master's degree"),
    ("profile_field_employment", "Student"),
];

/// A good sign-up form, with some fields put in place of its own.
pub(super) fn form<'a>(instead: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let own = [
        ("username", "olena.s"),
        ("password", "Zirka-2026"),
        ("email", "olena@posta.example"),
        ("email2", "olena@posta.example"),
        ("firstname", "Olena"),
        ("lastname", "Shevchenko"),
        ("city", "Milano"),
        ("country", "Ukraine"),
    ];
    let mut fields = [own.as_slice(), MORE.as_slice()].concat();
    for (name, value) in instead {
        fields.iter_mut().filter(|(key, _)| key == name).for_each(|field| field.1 = value);
    }
    fields
}
