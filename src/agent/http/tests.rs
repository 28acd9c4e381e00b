//! The HTTP agent on small portals on loopback.

use axum::{
    Router,
    body::Bytes,
    extract::RawForm,
    http::{HeaderMap, Method, StatusCode, Uri, header},
    response::{Html, IntoResponse, Redirect},
    routing::{get, post},
};
use url::Url;

use super::HttpAgent;
use crate::{
    agent::{AgentError, Input},
    page::{Handle, Lookup, Role},
};

async fn serve(router: Router) -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move { axum::serve(listener, router).await });
    port
}

fn at(host: &str, port: u16, path: &str) -> Url {
    Url::parse(&format!("http://{host}:{port}{path}")).expect("an address")
}

async fn opened(router: Router, path: &str) -> HttpAgent {
    let port = serve(router).await;
    let mut agent = HttpAgent::new().expect("an agent");
    agent.open(&at("pok.polimi.localhost", port, path)).await.expect("a page");
    agent
}

fn find(agent: &HttpAgent, role: Role, name: &str) -> Handle {
    agent.page().expect("a page").find(role, name).map_err(|e: Lookup| e.to_string()).expect("one").handle
}

fn text(agent: &HttpAgent) -> String {
    agent.page().expect("a page").text()
}

async fn press(agent: &mut HttpAgent, role: Role, name: &str) {
    let control = find(agent, role, name);
    agent.press(control).await.expect("to press it");
}

/// Tells what was asked: method, address, body and some headers.
async fn echo(uri: Uri, method: Method, headers: HeaderMap, body: Bytes) -> Html<String> {
    let told = ["referer", "origin", "cookie", "user-agent", "accept-language"].map(|name| {
        let value = headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        format!("<p>{name}: {}</p>", value.unwrap_or_else(|| "none".into()))
    });
    let body = String::from_utf8_lossy(&body).into_owned();
    Html(format!("<h1>Echo</h1><p>{method} {uri}</p><p>body: {body}</p>{}", told.concat()))
}

#[tokio::test]
async fn a_log_in_with_redirect_and_cookies() {
    let form = "<form method=post action=/login><label>User <input name=u required></label>
        <label>Password <input type=password name=p></label><label><input type=checkbox name=stay>Stay</label>
        <button name=evn value=go>Log in</button></form>";
    let log_in = |RawForm(body): RawForm| async move {
        assert_eq!(&body[..], b"u=10000000&p=s%26t&stay=on&evn=go");
        let cookies = [
            (header::SET_COOKIE, "sid=1; HttpOnly; Secure; Path=/"),
            (header::SET_COOKIE, "__Host-x=2; Secure; Path=/"),
            (header::SET_COOKIE, "__Host-no=3; Path=/"),
            (header::SET_COOKIE, "shared=4; Domain=polimi.localhost; Path=/"),
        ];
        (axum::response::AppendHeaders(cookies), Redirect::to("/home"))
    };
    let router = Router::new()
        .route("/", get(move || async move { Html(form) }))
        .route("/login", post(log_in))
        .route("/home", get(echo));
    let port = serve(router).await;
    let mut agent = HttpAgent::new().expect("an agent");
    agent.open(&at("pok.polimi.localhost", port, "/")).await.expect("a page");
    let entries = [
        (find(&agent, Role::Textbox, "User"), Input::Text("10000000".into())),
        (find(&agent, Role::Textbox, "Password"), Input::Text("s&t".into())),
        (find(&agent, Role::Checkbox, "Stay"), Input::Ticked(true)),
    ];
    agent.fill(&entries).await.expect("to fill it in");
    press(&mut agent, Role::Button, "Log in").await;
    assert!(text(&agent).contains("GET /home"), "{}", text(&agent));
    assert!(text(&agent).contains("cookie: __Host-x=2; shared=4; sid=1"), "{}", text(&agent));
    assert!(text(&agent).contains(concat!("user-agent: collaudo/", env!("CARGO_PKG_VERSION"))));
    assert!(text(&agent).contains("accept-language: en"));
    agent.open(&at("www.polimi.localhost", port, "/home")).await.expect("a page");
    assert!(text(&agent).contains("cookie: shared=4"), "{}", text(&agent));

    let kept = agent.cookies().await.expect("cookies");
    assert_eq!(
        kept.iter().map(|c| (c.name.as_str(), c.host_only)).collect::<Vec<_>>(),
        [("__Host-x", true), ("sid", true), ("shared", false)]
    );
    let mut other = HttpAgent::new().expect("an agent");
    other.set_cookies(&kept).await.expect("to take them");
    assert_eq!(other.cookies().await.expect("cookies"), kept);
}

#[tokio::test]
async fn redirects_keep_or_drop_the_body() {
    let to = |status: StatusCode| move || async move { (status, [(header::LOCATION, "/end#there")]).into_response() };
    let form =
        |path: &str| format!("<form method=post action={path}><input name=a value=1><button>{path}</button></form>");
    let page = [form("/301"), form("/303"), form("/307"), form("/308")].concat();
    let router = Router::new()
        .route("/", get(move || async move { Html(page) }))
        .route("/301", post(to(StatusCode::MOVED_PERMANENTLY)))
        .route("/303", post(to(StatusCode::SEE_OTHER)))
        .route("/307", post(to(StatusCode::TEMPORARY_REDIRECT)))
        .route("/308", post(to(StatusCode::PERMANENT_REDIRECT)))
        .route("/end", get(echo).post(echo));
    let mut agent = opened(router, "/").await;
    for (path, expected) in
        [("/301", "GET /end\nbody: \n"), ("/303", "GET"), ("/307", "POST /end\nbody: a=1"), ("/308", "POST")]
    {
        press(&mut agent, Role::Button, path).await;
        assert!(text(&agent).contains(expected.trim_end()), "{path}: {}", text(&agent));
        assert_eq!(agent.page().expect("a page").address.fragment(), Some("there"));
        agent.back().await.expect("to go back");
    }
}

#[tokio::test]
async fn endless_redirects_and_unreachable_servers_are_accidents() {
    let router = Router::new()
        .route("/", get(|| async { Html("<a href=/round>Round</a>") }))
        .route("/round", get(|| async { Redirect::to("/round") }));
    let mut agent = opened(router, "/").await;
    let link = find(&agent, Role::Link, "Round");
    assert!(matches!(agent.press(link).await, Err(AgentError::Broken { .. })));
    assert_eq!(agent.page().expect("still the page before").address.path(), "/");
    let nobody = agent.open(&at("localhost", 1, "/secret?token=1")).await.expect_err("nobody listens");
    assert_eq!(nobody.to_string(), "http://localhost:1/secret could not be reached");
}

#[tokio::test]
async fn referer_and_origin() {
    let router = Router::new()
        .route(
            "/",
            get(|headers: HeaderMap| async move {
                let host =
                    headers.get("host").and_then(|h| h.to_str().ok()).unwrap_or_default().replace("pok.", "www.");
                Html(format!(
                    "<a href=/echo#x>Here</a> <a href=http://{host}/echo>There</a>
                <form method=post action=http://{host}/echo><button>Send</button></form>"
                ))
            }),
        )
        .route("/echo", get(echo).post(echo));
    let mut agent = opened(router, "/?q=1#part").await;
    press(&mut agent, Role::Link, "Here").await;
    assert!(text(&agent).contains("/?q=1\norigin: none"), "{}", text(&agent));
    agent.back().await.expect("to go back");
    press(&mut agent, Role::Link, "There").await;
    assert!(!text(&agent).contains("q=1"), "{}", text(&agent));
    agent.back().await.expect("to go back");
    press(&mut agent, Role::Button, "Send").await;
    assert!(text(&agent).contains("origin: http://pok.polimi.localhost:"), "{}", text(&agent));
}

#[tokio::test]
async fn same_site_cookies_stay_at_home() {
    let page = |headers: HeaderMap| async move {
        let port = headers
            .get("host")
            .and_then(|h| h.to_str().ok())
            .and_then(|h| h.split_once(':'))
            .map(|(_, p)| p.to_owned());
        let there = format!("http://pok.polimi.localhost:{}/echo", port.unwrap_or_default());
        let cookies = [
            "strict=1; SameSite=Strict",
            "lax=1; SameSite=Lax",
            "none=1; SameSite=None; Secure",
            "bad=1; SameSite=None",
        ];
        let cookies = cookies.map(|cookie| (header::SET_COOKIE, cookie));
        let body = format!("<a href={there}>Go</a><form method=post action={there}><button>Send</button></form>");
        (axum::response::AppendHeaders(cookies), Html(body))
    };
    let port = serve(Router::new().route("/", get(page)).route("/echo", get(echo).post(echo))).await;
    let mut agent = HttpAgent::new().expect("an agent");
    agent.open(&at("pok.polimi.localhost", port, "/")).await.expect("a page");
    for (host, link, button) in [
        ("www.polimi.localhost", "lax=1; none=1; strict=1", "lax=1; none=1; strict=1"),
        ("idp.providers.localhost", "lax=1; none=1", "none=1"),
    ] {
        let start = at(host, port, "/");
        agent.open(&start).await.expect("a page");
        press(&mut agent, Role::Link, "Go").await;
        assert!(text(&agent).contains(&format!("cookie: {link}\n")), "{host}: {}", text(&agent));
        agent.open(&start).await.expect("a page");
        press(&mut agent, Role::Button, "Send").await;
        assert!(text(&agent).contains(&format!("cookie: {button}\n")), "{host}: {}", text(&agent));
    }
}

#[tokio::test]
async fn invalid_forms_are_not_sent_unless_told() {
    let form = "<form method=post action=/echo><input name=a aria-label=Code required><button>Send</button></form>
        <form method=post action=/echo novalidate><input name=b aria-label=Other required><button>Free</button></form>";
    let router = Router::new().route("/", get(move || async move { Html(form) })).route("/echo", post(echo));
    let mut agent = opened(router, "/").await;
    let send = find(&agent, Role::Button, "Send");
    let refused = agent.press(send).await.expect_err("a required field is empty");
    assert_eq!(
        refused.to_string(),
        "textbox \"Code\" can't be used: it is required and it is empty, so the form is not sent"
    );
    press(&mut agent, Role::Button, "Free").await;
    assert!(text(&agent).contains("body: b="));
    agent.back().await.expect("to go back");
    agent.bypass_constraints(true);
    press(&mut agent, Role::Button, "Send").await;
    assert!(text(&agent).contains("body: a="));
}

#[tokio::test]
async fn disclosures_tabs_and_fragments_stay() {
    let html = "<details><summary>SPID</summary><a href=/echo>posteID</a></details><div role=tablist><a role=tab href='/?tab=2'>Two</a></div>
        <a href=#end>End</a><p id=end>End</p>";
    let router = Router::new().route("/", get(move || async move { Html(html) })).route("/echo", get(echo));
    let mut agent = opened(router, "/").await;
    assert!(matches!(agent.page().expect("a page").find(Role::Link, "posteID"), Err(Lookup::Hidden { .. })));
    press(&mut agent, Role::Disclosure, "SPID").await;
    press(&mut agent, Role::Link, "End").await;
    assert_eq!(agent.page().expect("a page").address.fragment(), Some("end"));
    assert!(agent.page().expect("a page").find(Role::Link, "posteID").is_ok(), "still open");
    agent.back().await.expect("to go back");
    assert_eq!(agent.page().expect("a page").address.fragment(), None);
    assert!(agent.page().expect("a page").find(Role::Link, "posteID").is_ok(), "still open");
    press(&mut agent, Role::Tab, "Two").await;
    assert_eq!(agent.page().expect("a page").address.query(), Some("tab=2"));
    press(&mut agent, Role::Disclosure, "SPID").await;
    press(&mut agent, Role::Link, "posteID").await;
    assert!(text(&agent).contains("GET /echo"));
}

#[tokio::test]
async fn history_and_reload() {
    let count = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let counted = move || {
        let n = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        async move {
            Html(format!(
                "<p>visit {n}</p><form method=post action=/post><input name=a value=1><button>Send</button></form>"
            ))
        }
    };
    let answer = |RawForm(body): RawForm| async move {
        Html(format!("<p>posted {}</p><a href=/count>On</a>", String::from_utf8_lossy(&body)))
    };
    let router = Router::new().route("/count", get(counted)).route("/post", post(answer));
    let mut agent = opened(router, "/count").await;
    assert!(matches!(agent.back().await, Err(AgentError::Unusable { .. })));
    agent.reload().await.expect("to reload");
    assert!(text(&agent).contains("visit 1"));
    press(&mut agent, Role::Button, "Send").await;
    assert!(text(&agent).contains("posted a=1"));
    agent.reload().await.expect("to post again");
    assert!(text(&agent).contains("posted a=1"));
    press(&mut agent, Role::Link, "On").await;
    assert!(text(&agent).contains("visit 2"));
    agent.back().await.expect("to go back");
    assert!(text(&agent).contains("posted a=1"), "as it was");
    agent.back().await.expect("to go back");
    assert!(text(&agent).contains("visit 3"), "read again");
    assert!(matches!(agent.back().await, Err(AgentError::Unusable { .. })));
}

#[tokio::test]
async fn files_and_refreshes() {
    let pdf = || async {
        (
            [
                (header::CONTENT_TYPE, "application/pdf"),
                (header::CONTENT_DISPOSITION, "attachment; filename=\"recap.pdf\""),
            ],
            "%PDF",
        )
    };
    let router = Router::new()
        .route("/", get(|| async { Html("<a href=/pdf>Print</a><a href=/refresh>Refresh</a>") }))
        .route("/pdf", get(pdf))
        .route(
            "/refresh",
            get(|| async { Html("<noscript><meta http-equiv=refresh content='0;url=/echo'></noscript>") }),
        )
        .route("/missing", get(|| async { (StatusCode::NOT_FOUND, Html("<h1>Not found</h1>")) }))
        .route("/echo", get(echo));
    let mut agent = opened(router, "/").await;
    press(&mut agent, Role::Link, "Print").await;
    let file = agent.downloaded().expect("a file");
    assert_eq!(
        (file.media_type.as_str(), file.name.as_deref(), file.content.as_slice()),
        ("application/pdf", Some("recap.pdf"), &b"%PDF"[..])
    );
    let target =
        agent.page().expect("a page").find(Role::Link, "Print").expect("still there").target.clone().expect("a target");
    assert_eq!(agent.fetch(&target).await.expect("the file").content, b"%PDF");
    press(&mut agent, Role::Link, "Refresh").await;
    assert!(text(&agent).contains("GET /echo"));
    let missing = target.join("/missing").expect("an address");
    agent.open(&missing).await.expect("a page is a page");
    let response = agent.response().await.expect("a response");
    assert_eq!((response.status, response.address), (404, missing));
    assert!(response.headers.iter().any(|(name, value)| name == "content-type" && value.starts_with("text/html")));
}
