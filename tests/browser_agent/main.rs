//! The browser agent on local pages: what it sees, what it refuses, what it leaves behind.

#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests may")]

mod acts;
mod forged;
mod life;
mod site;

use collaudo::agent::{AgentError, Browser, BrowserAgent, BrowserOptions, Input};
use collaudo::page::{Handle, Page, Role};

use site::Site;

async fn browser() -> Browser {
    let path = std::env::var_os("PATH").unwrap_or_default();
    Browser::start(&BrowserOptions { path, ..BrowserOptions::default() }).await.unwrap()
}

/// A site of one page, and an agent that looks at it.
async fn looking_at(body: &'static str) -> (Site, Browser, BrowserAgent) {
    let site = Site::start(&[("page", body)]).await;
    let browser = browser().await;
    let mut agent = browser.agent().await.unwrap();
    agent.open(&site.at("www", "page")).await.unwrap();
    (site, browser, agent)
}

fn seen(agent: &BrowserAgent) -> &Page {
    agent.page().unwrap()
}

fn handle(agent: &BrowserAgent, role: Role, name: &str) -> Handle {
    let page = seen(agent);
    page.all(role).find(|node| node.name == name).unwrap_or_else(|| panic!("no {role} {name:?} in {page:#?}")).handle
}

fn value(agent: &BrowserAgent, role: Role, name: &str) -> Option<String> {
    seen(agent).all(role).find(|node| node.name == name).unwrap().value.clone()
}

async fn press(agent: &mut BrowserAgent, role: Role, name: &str) -> Result<(), AgentError> {
    let control = handle(agent, role, name);
    agent.press(control).await
}

async fn fill(agent: &mut BrowserAgent, role: Role, name: &str, input: Input) -> Result<(), AgentError> {
    let control = handle(agent, role, name);
    agent.fill(&[(control, input)]).await
}

fn text(text: &str) -> Input {
    Input::Text(text.to_owned())
}
