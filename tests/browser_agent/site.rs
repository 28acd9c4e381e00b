//! A small site on loopback for the browser to walk: static pages, and a sign-up that posts and redirects.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::{get, post};
use url::Url;

/// What was posted, latest last.
pub(crate) type Posted = Arc<Mutex<Vec<BTreeMap<String, String>>>>;

pub(crate) struct Site {
    port: u16,
    pub(crate) posted: Posted,
}

impl Site {
    /// Serves these pages (path without the slash, content of the body), the sign-up and the files.
    pub(crate) async fn start(pages: &[(&'static str, &'static str)]) -> Self {
        let posted = Posted::default();
        let mut app = Router::new();
        for &(path, body) in pages {
            app = app.route(&format!("/{path}"), get(async move || page(path, body)));
        }
        let app = app
            .route("/post", post(receive))
            .route("/received", get(async || page("received", "<h1>Received</h1>")))
            .route("/on", get(async || page("on", "<h1>On</h1><a href=/on>On</a>")))
            .route("/step/{n}", get(step).post(next))
            .route("/set/{name}", get(set))
            .route("/cookies", get(sent))
            .route("/file.pdf", get(file))
            .route("/nothing", get(async || StatusCode::NO_CONTENT))
            .route(
                "/answer",
                get(async || (StatusCode::IM_A_TEAPOT, [("x-a", "1"), ("x-b", "2")], page("answer", "short"))),
            )
            .with_state(Arc::clone(&posted));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { port, posted }
    }

    /// An address on a host of the site.
    pub(crate) fn at(&self, host: &str, path: &str) -> Url {
        Url::parse(&format!("http://{host}.polimi.localhost:{}/{path}", self.port)).unwrap()
    }

    pub(crate) fn last(&self) -> BTreeMap<String, String> {
        self.posted.lock().unwrap().last().cloned().unwrap_or_default()
    }
}

fn page(title: &str, body: &str) -> Html<String> {
    Html(format!("<!doctype html><html lang=en><head><title>{title}</title></head><body>{body}</body></html>"))
}

async fn receive(State(posted): State<Posted>, Form(form): Form<BTreeMap<String, String>>) -> Redirect {
    posted.lock().unwrap().push(form);
    Redirect::to("/received")
}

/// A step of a long form: some fields, a button.
async fn step(Path(n): Path<u32>) -> Html<String> {
    let fields: String = (1..=3).map(|i| format!("<p><label>Field {i} <input name=f{i} required></label>")).collect();
    let choice = "<p><label>Country <select name=c><option>Italy<option>Ukraine</select></label>";
    let tick = "<p><label><input type=checkbox name=t> I agree</label>";
    page(
        "step",
        &format!("<h1>Step {n}</h1><form method=post>{fields}{choice}{tick}<p><button>Continue</button></form>"),
    )
}

async fn next(
    State(posted): State<Posted>,
    Path(n): Path<u32>,
    Form(form): Form<BTreeMap<String, String>>,
) -> Redirect {
    posted.lock().unwrap().push(form);
    Redirect::to(&format!("/step/{}", n + 1))
}

async fn set(Path(name): Path<String>) -> impl IntoResponse {
    ([(header::SET_COOKIE, format!("{name}=1; Path=/; HttpOnly; SameSite=Lax"))], page("set", "<h1>Set</h1>"))
}

async fn sent(headers: HeaderMap) -> Html<String> {
    let cookies = headers.get(header::COOKIE).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
    page("cookies", &format!("<p>{cookies}</p>"))
}

async fn file(headers: HeaderMap) -> impl IntoResponse {
    let cookies = headers.get(header::COOKIE).map(|value| value.as_bytes().to_vec()).unwrap_or_default();
    let about =
        [(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, "attachment; filename=\"keys.pdf\"")];
    (about, [b"%PDF \xff ".to_vec(), cookies].concat())
}
