//! The embedded portal: what the documents describe, over HTTP on the loopback interface.
//!
//! Faithful to the documents in wording, order of pages and rules; knows nothing of features, steps or judges,
//! and shares no code with them. State, clock and messages are one portal's own.

mod accounts;
mod aunicaaccount;
mod aunicalogin;
mod clock;
mod control;
mod deviation;
mod form;
mod html;
mod messages;
mod new_password;
mod online_services;
mod origins;
mod passwords;
mod pdf;
mod pok;
mod policy;
#[cfg(test)]
mod probe;
mod problem;
mod qr;
mod random;
mod rule;
mod saml;
mod serve;
mod session;
#[cfg(test)]
mod testing;
mod texts;
mod third_party;
mod throttle;
mod two_factor;
mod www;

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    extract::{Request, State as Extract},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use tower::ServiceExt as _;

use form::Submission;
use problem::Problem;
use session::Visitor;

pub use clock::Clock;
pub use deviation::{Answer, Asked, Behaviour, Deviation, Letter};
pub use origins::{Origin, Origins};
pub use policy::{Declaration, Limits, LoginPage, OtpRules, PokPasswordRules, Policy, PolimiPasswordRules, SamlRules};
pub use rule::{Omitted, Rule};
pub use serve::{ServeError, Served, serve};
pub use third_party::{ThirdParties, ThirdPartyOrigins};

/// What a page handler answers.
type Reply = Result<Response, Problem>;

/// How a portal is set up.
#[derive(Debug)]
pub struct PortalConfig {
    /// The rules it follows, and in what it deviates.
    pub behaviour: Behaviour,
    /// Its clock.
    pub clock: Clock,
    /// The port on the loopback interface; 0 for any that is free.
    pub port: u16,
    /// The third parties that it trusts.
    pub third_parties: ThirdPartyOrigins,
}

/// A running portal; stops when dropped.
#[derive(Debug)]
pub struct Portal {
    origins: Origins,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<io::Result<()>>,
}

impl Portal {
    /// Starts a portal on the loopback interface.
    ///
    /// # Errors
    /// When the port can't be had.
    pub async fn start(config: PortalConfig) -> io::Result<Self> {
        Self::launch(config).await.map(|(portal, _)| portal)
    }

    /// As [`start`](Self::start); gives what its pages get besides.
    async fn launch(config: PortalConfig) -> io::Result<(Self, App)> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, config.port))).await?;
        let origins = Origins::at(listener.local_addr()?.port());
        let (stop, stopped) = oneshot::channel();
        let app = App::new(config, origins);
        let router = router(&app);
        let server = axum::serve(listener, router).with_graceful_shutdown(async {
            let _ = stopped.await;
        });
        let portal = Self { origins, stop: Some(stop), server: tokio::spawn(server.into_future()) };
        Ok((portal, app))
    }

    /// Where its origins are.
    #[must_use]
    pub const fn origins(&self) -> Origins {
        self.origins
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        self.server.abort();
    }
}

/// What every page handler gets: rules, clock, addresses and state. Cheap to clone.
#[derive(Clone, Debug)]
struct App(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    policy: Policy,
    deviation: Option<Arc<dyn Deviation>>,
    clock: Clock,
    origins: Origins,
    third_parties: ThirdPartyOrigins,
    client: reqwest::Client,
    outbox: String,
    state: Mutex<State>,
}

/// All that a portal remembers. Locked for moments only, never across an await.
#[derive(Debug, Default)]
struct State {
    sessions: session::Sessions,
    accounts: accounts::Accounts,
    throttle: throttle::Throttle,
    saml: saml::Pending,
    tickets: aunicalogin::Tickets,
    recoveries: aunicalogin::Recoveries,
    users: pok::Users,
    logins: Vec<control::Login>,
}

impl App {
    fn new(config: PortalConfig, origins: Origins) -> Self {
        Self(Arc::new(Inner {
            policy: config.behaviour.policy,
            deviation: config.behaviour.deviation,
            clock: config.clock,
            origins,
            third_parties: config.third_parties,
            client: third_party::client(),
            outbox: config.third_parties.outbox(&random::token()),
            state: Mutex::default(),
        }))
    }

    fn policy(&self) -> &Policy {
        &self.0.policy
    }

    fn deviation(&self) -> Option<&Arc<dyn Deviation>> {
        self.0.deviation.as_ref()
    }

    /// Whether a rule is kept.
    fn keeps(&self, rule: Rule) -> bool {
        self.policy().keeps(rule)
    }

    fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    fn clock(&self) -> &Clock {
        &self.0.clock
    }

    fn texts(&self) -> &'static texts::Texts {
        &texts::ENGLISH
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn third_parties(&self) -> ThirdPartyOrigins {
        self.0.third_parties
    }

    fn client(&self) -> &reqwest::Client {
        &self.0.client
    }

    /// The address of this portal's box at the gateways.
    fn outbox(&self) -> &str {
        &self.0.outbox
    }

    /// The address of a page of the portal.
    fn address(&self, origin: Origin, path: &str) -> String {
        self.0.origins.address(origin, path)
    }
}

/// The portal as a service: hosts told apart by name.
fn router(app: &App) -> Router {
    let hosts = Origin::ALL.map(|origin| (origin, host(origin, app)));
    let router = Router::new()
        .fallback(dispatch)
        .with_state(Arc::new(hosts))
        .layer(middleware::from_fn_with_state(app.clone(), common_headers));
    match app.deviation() {
        Some(deviation) => {
            let state = (app.clone(), Arc::clone(deviation));
            router.layer(middleware::from_fn_with_state(state, deviation::deviate))
        }
        None => router,
    }
}

fn host(origin: Origin, app: &App) -> Router {
    let sessionless = match origin {
        Origin::Pok | Origin::Aunicalogin => saml::routes(),
        Origin::Aunicaaccount | Origin::TwoFactor | Origin::OnlineServices | Origin::Www | Origin::Control => {
            Router::new()
        }
    };
    let pages = match origin {
        Origin::Pok => pok::pages().merge(saml::pages()),
        Origin::Aunicalogin => aunicalogin::pages().merge(saml::pages()),
        Origin::Aunicaaccount => aunicaaccount::pages(),
        Origin::TwoFactor => two_factor::pages(),
        Origin::OnlineServices => online_services::pages(),
        Origin::Www => www::pages(),
        Origin::Control => return control::pages().with_state(app.clone()),
    };
    pages
        .route("/style.css", axum::routing::get(html::style_sheet))
        .fallback(problem::not_found)
        .layer(middleware::from_fn_with_state((app.clone(), origin), problem::explain))
        .layer(middleware::from_fn_with_state((app.clone(), origin), session::attach))
        .merge(sessionless)
        .with_state(app.clone())
}

type Hosts = Arc<[(Origin, Router); Origin::ALL.len()]>;

/// The origin that a request names, if the portal has it.
fn origin_asked(request: &Request) -> Option<Origin> {
    let name = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    Origin::of_host(name.rsplit_once(':').map_or(name, |(name, _)| name))
}

async fn dispatch(Extract(hosts): Extract<Hosts>, request: Request) -> Response {
    let wanted = origin_asked(&request);
    match hosts.iter().find(|(origin, _)| Some(*origin) == wanted) {
        Some((_, router)) => match router.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        },
        None => (StatusCode::MISDIRECTED_REQUEST, "no application of the portal has this host name\n").into_response(),
    }
}

async fn common_headers(Extract(app): Extract<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    add_common_headers(&app, response.headers_mut());
    response
}

/// The headers of every answer: its date by the portal's clock, and what a browser must not do with it.
fn add_common_headers(app: &App, headers: &mut HeaderMap) {
    let date = app.now().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    if let Ok(date) = HeaderValue::from_str(&date) {
        headers.insert(header::DATE, date);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'self'; img-src 'self' data:; script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
    );
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}
