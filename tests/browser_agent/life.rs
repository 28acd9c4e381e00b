//! State, files, time, and what is left behind.

use std::time::Instant;

use collaudo::agent::{AgentError, BrowserAgent, BrowserOptions, Input};
use collaudo::page::Role;

use crate::site::Site;
use crate::{browser, handle, looking_at, press, seen, text};

/// Fills a step of the long form in and goes on to the next.
async fn one_step(agent: &mut BrowserAgent, n: u32) {
    let entries = [
        (handle(agent, Role::Textbox, "Field 1"), text(&n.to_string())),
        (handle(agent, Role::Textbox, "Field 2"), text("two")),
        (handle(agent, Role::Textbox, "Field 3"), text("three")),
        (handle(agent, Role::Combobox, "Country"), Input::Choice("Ukraine".into())),
        (handle(agent, Role::Checkbox, "I agree"), Input::Ticked(true)),
    ];
    agent.fill(&entries).await.unwrap();
    press(agent, Role::Button, "Continue").await.unwrap();
    assert_eq!(seen(agent).find(Role::Heading, &format!("Step {}", n + 1)).map(|_| ()), Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn consecutive_flows_never_race_with_the_next_page() {
    let site = Site::start(&[]).await;
    let browser = browser().await;
    let mut agent = browser.agent().await.unwrap();
    agent.open(&site.at("www", "step/1")).await.unwrap();
    for n in 1..=50 {
        one_step(&mut agent, n).await;
        assert_eq!(site.posted.lock().unwrap().len(), n as usize);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_share_no_cookies_and_can_hand_them_over() {
    let site = Site::start(&[]).await;
    let browser = browser().await;
    let (mut one, mut other) = (browser.agent().await.unwrap(), browser.agent().await.unwrap());
    one.open(&site.at("pok", "set/seat")).await.unwrap();
    one.open(&site.at("www", "set/other")).await.unwrap();
    other.open(&site.at("pok", "cookies")).await.unwrap();
    assert_eq!(seen(&other).text(), "");
    let cookies = one.cookies().await.unwrap();
    let seat = cookies.iter().find(|cookie| cookie.name == "seat").unwrap();
    assert!(seat.http_only && seat.host_only && seat.domain == "pok.polimi.localhost");
    assert_eq!(seat.same_site.as_deref(), Some("Lax"));
    other.set_cookies(&cookies).await.unwrap();
    other.reload().await.unwrap();
    assert_eq!(seen(&other).text(), "seat=1");
    let mut taken = other.cookies().await.unwrap();
    let mut given = cookies;
    taken.sort_by(|a, b| a.name.cmp(&b.name));
    given.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(taken, given);
}

#[tokio::test(flavor = "multi_thread")]
async fn fetches_files_with_the_persona_s_cookies() {
    let site = Site::start(&[]).await;
    let browser = browser().await;
    let mut agent = browser.agent().await.unwrap();
    agent.open(&site.at("pok", "set/seat")).await.unwrap();
    agent.open(&site.at("www", "received")).await.unwrap();
    let file = agent.fetch(&site.at("pok", "file.pdf")).await.unwrap();
    assert_eq!(file.content, b"%PDF \xff seat=1");
    assert_eq!((file.media_type.as_str(), file.name.as_deref()), ("application/pdf", Some("keys.pdf")));
    assert_eq!(seen(&agent).title, "received");
    let missing = agent.fetch(&site.at("pok", "none")).await.unwrap_err();
    assert!(missing.to_string().ends_with("the server answers 404"), "{missing}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tells_the_answer_that_brought_the_page() {
    let site = Site::start(&[]).await;
    let browser = browser().await;
    let mut agent = browser.agent().await.unwrap();
    agent.open(&site.at("www", "received")).await.unwrap();
    agent.open(&site.at("www", "answer")).await.unwrap();
    agent.fetch(&site.at("www", "file.pdf")).await.unwrap();
    for _ in 0..2 {
        let response = agent.response().await.unwrap();
        assert_eq!((response.status, response.address), (418, site.at("www", "answer")));
        let ours: Vec<_> = response.headers.iter().filter(|(name, _)| name.starts_with("x-")).collect();
        assert_eq!(ours, [&("x-a".to_owned(), "1".to_owned()), &("x-b".to_owned(), "2".to_owned())]);
    }
    agent.open(&site.at("pok", "set/seat")).await.unwrap();
    let response = agent.response().await.unwrap();
    assert!(response.headers.iter().any(|(name, value)| name == "set-cookie" && value.starts_with("seat=1")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_reached_is_broken_at_once() {
    let (_site, _browser, mut agent) = looking_at("<a href=http://www.polimi.it/>Out</a>").await;
    let start = Instant::now();
    let nobody = agent.open(&"http://www.polimi.localhost:1/".parse().unwrap()).await.unwrap_err();
    assert!(matches!(nobody, AgentError::Broken { .. }), "{nobody}");
    agent.back().await.unwrap();
    let outside = press(&mut agent, Role::Link, "Out").await.unwrap_err();
    assert!(matches!(outside, AgentError::Broken { .. }), "{outside}");
    assert!(start.elapsed().as_secs() < 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_browser_is_broken_not_waited_for() {
    let (_site, browser, mut agent) = looking_at("<button>Press</button>").await;
    let start = Instant::now();
    browser.stop().await.unwrap();
    let gone = press(&mut agent, Role::Button, "Press").await.unwrap_err();
    assert!(matches!(&gone, AgentError::Broken { what, .. } if what.ends_with("is gone")), "{gone}");
    assert!(start.elapsed().as_secs() < 5);
}

#[tokio::test]
async fn a_missing_program_comes_with_its_remedy() {
    let options = BrowserOptions { driver: Some("/nowhere/chromedriver".into()), ..BrowserOptions::default() };
    let missing = collaudo::agent::Browser::start(&options).await.unwrap_err();
    assert!(
        matches!(&missing, AgentError::Missing { remedy, .. } if remedy.starts_with("apt-get install")),
        "{missing}"
    );
}
