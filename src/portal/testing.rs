//! What the tests of the portal share: a portal of one small application, and a visitor with cookies.

use std::collections::BTreeMap;

use axum::{Router, middleware, routing::get};
use tokio::net::TcpListener;
use url::Url;

use super::{App, Clock, Origin, Origins, Policy, PortalConfig, ThirdParties, Visitor, saml, session, third_party};
use crate::edition::Edition;

/// A portal whose only application sends visitors to identity providers and tells how that ended.
pub(super) struct TestPortal {
    pub(super) app: App,
    pub(super) address: String,
}

impl TestPortal {
    pub(super) async fn start(parties: &ThirdParties) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origins = Origins::at(listener.local_addr().unwrap().port());
        let config = PortalConfig {
            behaviour: Policy::documented(Edition::PagUk).into(),
            clock: Clock::scenario(),
            port: 0,
            third_parties: parties.origins(),
        };
        let app = App::new(config, origins);
        let router = Router::new()
            .route("/begin/{provider}", get(begin))
            .route("/finish", get(finish))
            .merge(saml::pages())
            .layer(middleware::from_fn_with_state((app.clone(), Origin::Aunicalogin), session::attach))
            .merge(saml::routes())
            .merge(super::control::pages())
            .with_state(app.clone());
        tokio::spawn(async { axum::serve(listener, router).await });
        Self { app, address: origins.address(Origin::Aunicalogin, "") }
    }
}

async fn begin(
    axum::extract::State(app): axum::extract::State<App>,
    visitor: Visitor,
    axum::extract::Path(provider): axum::extract::Path<String>,
) -> super::Reply {
    let provider = match provider.as_str() {
        "cie" => saml::Provider::Cie,
        "eidas" => saml::Provider::Eidas,
        "edugain" => saml::Provider::Edugain,
        id => saml::Provider::Spid(id.to_owned()),
    };
    saml::begin(&app, &visitor, Origin::Aunicalogin, provider, "/finish").await
}

async fn finish(axum::extract::State(app): axum::extract::State<App>, visitor: Visitor) -> String {
    match saml::outcome(&app, &visitor) {
        Some(Ok(assertion)) => format!("identified: {assertion:?}"),
        Some(Err(sentence)) => format!("refused: {sentence}"),
        None => "nothing".to_owned(),
    }
}

/// A person at a browser without scripts.
pub(super) struct Browser {
    client: reqwest::Client,
    cookies: BTreeMap<String, String>,
    pub(super) url: Url,
    pub(super) status: u16,
    pub(super) body: String,
}

/// A form of a page: where it goes and what its hidden fields hold.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub(super) action: Url,
    pub(super) fields: Vec<(String, String)>,
}

impl Form {
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(key, _)| key != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(super) fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}

impl Browser {
    pub(super) fn new() -> Self {
        Self {
            client: third_party::client(),
            cookies: BTreeMap::new(),
            url: Url::parse("about:blank").unwrap(),
            status: 0,
            body: String::new(),
        }
    }

    pub(super) async fn open(&mut self, address: &str) {
        let url = Url::parse(address).unwrap();
        self.follow(self.client.get(url.clone()), url, true).await;
    }

    /// Posts a form; cookies of a `SameSite=Lax` session go along only within one site.
    pub(super) async fn submit(&mut self, form: &Form) {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.fields).finish();
        let request = self
            .client
            .post(form.action.clone())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        let same = site(&form.action) == site(&self.url);
        self.follow(request, form.action.clone(), same).await;
    }

    async fn follow(&mut self, mut request: reqwest::RequestBuilder, mut url: Url, mut cookies: bool) {
        loop {
            let portal = site(&url) == "polimi.localhost";
            if cookies && portal {
                let line: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
                request = request.header("cookie", line.join("; "));
            }
            let response = request.send().await.unwrap();
            for line in response.headers().get_all("set-cookie") {
                let (name, value) = line.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
            let next = response.headers().get("location").map(|to| url.join(to.to_str().unwrap()).unwrap());
            let Some(next) = next else {
                self.status = response.status().as_u16();
                self.body = response.text().await.unwrap();
                self.url = url;
                return;
            };
            request = self.client.get(next.clone());
            (url, cookies) = (next, true);
        }
    }

    /// The form with this button.
    pub(super) fn form(&self, button: &str) -> Form {
        let label = format!(">{button}</button>");
        let form = self.body.split("<form").find(|form| form.contains(&label));
        let form = form.unwrap_or_else(|| panic!("no button {button} in {}", self.body));
        let fields = form.split("<input").filter(|input| input.contains("type=\"hidden\""));
        Form {
            action: self.url.join(&attribute(form, "action")).unwrap(),
            fields: fields.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect(),
        }
    }

    /// The target of the link with this text.
    pub(super) fn link(&self, text: &str) -> String {
        let before = self.body.split(&format!(">{text}</a>")).next().unwrap();
        attribute(before.rsplit("<a ").next().unwrap(), "href")
    }

    pub(super) async fn press(&mut self, button: &str) {
        self.submit(&self.form(button)).await;
    }

    pub(super) async fn log_in(&mut self, user: &str, password: &str) {
        self.submit(&self.form("Log in").with("username", user).with("password", password)).await;
    }
}

fn attribute(markup: &str, name: &str) -> String {
    let rest = markup.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("no {name} in {markup}")).1;
    rest.split_once('"').unwrap().0.replace("&amp;", "&").replace("&quot;", "\"")
}

fn site(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    host.rsplitn(3, '.').take(2).collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join(".")
}

/// Enrols a person.
pub(super) async fn enrol(parties: &ThirdParties, kind: &str, provider: &str, user: &str, fault: Option<&str>) -> u16 {
    let person = serde_json::json!({
        "kind": kind, "provider": provider, "user": user, "password": "secret", "given_name": "Aurelia",
        "surname": "O'Brien <&> \"Quote\"", "sex": "F", "birth_date": "1995-03-09", "birth_place": "F205",
        "tax_code": "BRNRLA95C49F205X", "email": "aurelia@example.org", "mobile": null, "affiliation": "student",
        "fault": fault,
    });
    let address = format!("{}/people", parties.origins().directory());
    let response = third_party::client().post(address).body(person.to_string()).send().await.unwrap();
    response.status().as_u16()
}
