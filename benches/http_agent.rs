//! The HTTP agent: a form filled in and sent six times, each answered by a redirect to the next page: 12 requests and the first.

#![expect(clippy::unwrap_used, reason = "a bench that can't be set up has nothing to measure")]

use axum::{
    Router,
    extract::Path,
    response::{Html, Redirect},
    routing::get,
};
use collaudo::{
    agent::{HttpAgent, Input},
    page::Role,
};
use divan::Bencher;
use tokio::runtime::Runtime;
use url::Url;

const STEPS: u32 = 6;

fn main() {
    divan::main();
}

async fn step(Path(n): Path<u32>) -> Html<String> {
    Html(format!(
        "<!doctype html><title>Step {n}</title><h1>Step {n}</h1><form method=post>
         <p><label>Name <input name=name required></label>
         <p><label>Country <select name=country><option>Italy<option>Ukraine</select></label>
         <p><label><input type=checkbox name=agreed> I agree</label>
         <p><button>Continue</button></form>"
    ))
}

async fn next(Path(n): Path<u32>) -> Redirect {
    Redirect::to(&format!("/step/{}", n + 1))
}

async fn site() -> Url {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let app = Router::new().route("/step/{n}", get(step).post(next));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Url::parse(&format!("http://www.polimi.localhost:{port}/step/1")).unwrap()
}

async fn walk(first: &Url) {
    let mut agent = HttpAgent::new().unwrap();
    agent.open(first).await.unwrap();
    for _ in 0..STEPS {
        let page = agent.page().unwrap();
        let control = |role, name| page.find(role, name).unwrap().handle;
        let entries = [
            (control(Role::Textbox, "Name"), Input::Text("Olena".to_owned())),
            (control(Role::Combobox, "Country"), Input::Choice("Ukraine".to_owned())),
            (control(Role::Checkbox, "I agree"), Input::Ticked(true)),
        ];
        let button = control(Role::Button, "Continue");
        agent.fill(&entries).await.unwrap();
        agent.press(button).await.unwrap();
    }
    assert_eq!(agent.page().unwrap().title, format!("Step {}", STEPS + 1));
}

#[divan::bench]
fn twelve_requests(bencher: Bencher<'_, '_>) {
    let runtime = Runtime::new().unwrap();
    let first = runtime.block_on(site());
    bencher.bench_local(|| runtime.block_on(walk(&first)));
}

#[divan::bench]
fn a_new_agent() -> HttpAgent {
    HttpAgent::new().unwrap()
}
