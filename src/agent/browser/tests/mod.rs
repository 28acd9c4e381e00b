//! What only the inside of the browser agent can tell: what it leaves behind, and how its names compare.

mod labels;

use std::path::Path;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use url::Url;

use super::{Browser, BrowserAgent, BrowserOptions};
use crate::agent::AgentError;
use crate::agent::wait::{Progress, Wait};
use crate::page::{Handle, Node};

async fn browser() -> Browser {
    Browser::start(&BrowserOptions::default()).await.unwrap()
}

fn nodes(nodes: &[Node]) -> Vec<&Node> {
    nodes.iter().flat_map(|node| std::iter::once(node).chain(self::nodes(&node.children))).collect()
}

/// The living processes of a group.
fn living(group: i32) -> usize {
    let stats = std::fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path().join("stat"));
    // `pid (name) state parent group …`; the name may hold anything.
    let fields = stats.filter_map(|stat| Some(std::fs::read_to_string(stat).ok()?.rsplit_once(") ")?.1.to_owned()));
    let of_group = |fields: &String| {
        let fields: Vec<_> = fields.split(' ').collect();
        fields[0] != "Z" && fields[2] == group.to_string()
    };
    fields.filter(of_group).count()
}

async fn nothing_is_left(group: i32, files: &Path) {
    let wait = Wait { limit: Duration::from_secs(5), period: Duration::from_millis(10) };
    let gone = async || if living(group) == 0 && !files.exists() { Progress::Done(()) } else { Progress::NotYet };
    wait.until("everything to be gone", gone).await.unwrap();
}

/// A browser at work: one agent looks at a page, the next is being made ready.
async fn at_work() -> (Browser, BrowserAgent, i32, std::path::PathBuf) {
    let browser = browser().await;
    let mut agent = browser.agent().await.unwrap();
    agent.open(&Url::parse("data:text/html,<button>Press</button>").unwrap()).await.unwrap();
    let (group, files) = (browser.driver.group().unwrap(), browser.driver.files().unwrap());
    assert!(living(group) > 3 && files.exists());
    (browser, agent, group, files)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_after_the_end() {
    let (browser, agent, group, files) = at_work().await;
    agent.close().await.unwrap();
    browser.stop().await.unwrap();
    nothing_is_left(group, &files).await;
    browser.stop().await.unwrap();
    assert!(matches!(browser.agent().await, Err(AgentError::Broken { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_after_a_panic() {
    let (browser, agent, group, files) = at_work().await;
    let failed = tokio::spawn(async move {
        let _held = (browser, agent);
        panic!("as a step does");
    });
    assert!(failed.await.unwrap_err().is_panic());
    nothing_is_left(group, &files).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_when_we_are_killed() {
    let (browser, _agent, group, files) = at_work().await;
    browser.driver.forsake();
    nothing_is_left(group, &files).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_ends_with_its_agent() {
    let (browser, agent, _, _) = at_work().await;
    let other = browser.agent().await.unwrap();
    for (agent, how) in [(agent, "closed"), (other, "dropped")] {
        let process = agent.session.process().unwrap();
        assert!(Path::new(&format!("/proc/{process}")).exists());
        if how == "closed" {
            agent.close().await.unwrap()
        } else {
            drop(agent)
        }
        let wait = Wait { limit: Duration::from_secs(5), period: Duration::from_millis(10) };
        let gone = async || match Path::new(&format!("/proc/{process}")).exists() {
            true => Progress::NotYet,
            false => Progress::Done(()),
        };
        wait.until(&format!("the browser of the {how} agent to end"), gone).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_killed_while_waiting_is_broken_at_once() {
    let (_browser, mut agent, _, _) = at_work().await;
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let link = format!("<a href=http://127.0.0.1:{}/>Wait</a>", silent.local_addr().unwrap().port());
    agent.open(&Url::parse(&format!("data:text/html,{link}")).unwrap()).await.unwrap();
    let control = nodes(&agent.page().unwrap().nodes).iter().find(|node| node.name == "Wait").unwrap().handle;
    let process = agent.session.process().unwrap();
    let kill = async {
        let _taken = silent.accept().await;
        kill_process(Pid::from_raw(process).unwrap(), Signal::KILL).unwrap();
        Instant::now()
    };
    let (killed, pressed) = tokio::join!(kill, agent.press(control));
    let gone = pressed.unwrap_err();
    assert_eq!(gone.to_string(), "the browser is gone");
    assert!(killed.elapsed() < Duration::from_secs(3), "{:?}", killed.elapsed());
}

/// Callers may run agents on any thread.
#[test]
fn what_agents_do_can_be_sent() {
    fn sent(_: impl Send) {}
    fn check(browser: &Browser, agent: &mut BrowserAgent) {
        sent(browser.agent());
        sent(agent.press(Handle(0)));
        sent(agent.fill(&[]));
        sent(agent.back());
    }
    let _ = check;
}
