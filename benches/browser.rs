//! The browser agent on a small site: a new agent, a press that leads to another page, a form filled in and sent.

#![expect(clippy::unwrap_used, reason = "a bench that can't be set up has nothing to measure")]

#[path = "../tests/browser_agent/site.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod site;

use collaudo::{
    agent::{Browser, BrowserAgent, BrowserOptions, Input},
    page::Role,
};
use divan::Bencher;
use tokio::runtime::Runtime;

use site::Site;

fn main() {
    divan::main();
}

/// A browser that looks at a page of the site.
struct Look {
    runtime: Runtime,
    _site: Site,
    browser: Browser,
    agent: BrowserAgent,
}

impl Look {
    fn at(path: &str) -> Self {
        let runtime = Runtime::new().unwrap();
        let (site, browser, agent) = runtime.block_on(async {
            let site = Site::start(&[]).await;
            let browser = Browser::start(&BrowserOptions::default()).await.unwrap();
            let mut agent = browser.agent().await.unwrap();
            agent.open(&site.at("www", path)).await.unwrap();
            (site, browser, agent)
        });
        Self { runtime, _site: site, browser, agent }
    }

    fn press(&mut self, role: Role, name: &str) {
        let control = self.agent.page().unwrap().find(role, name).unwrap().handle;
        self.runtime.block_on(self.agent.press(control)).unwrap();
    }

    fn fill(&mut self) {
        let page = self.agent.page().unwrap();
        let text = |name, text: &str| (page.find(Role::Textbox, name).unwrap().handle, Input::Text(text.to_owned()));
        let entries = [
            text("Field 1", "one"),
            text("Field 2", "two"),
            text("Field 3", "three"),
            (page.find(Role::Combobox, "Country").unwrap().handle, Input::Choice("Ukraine".to_owned())),
            (page.find(Role::Checkbox, "I agree").unwrap().handle, Input::Ticked(true)),
        ];
        self.runtime.block_on(self.agent.fill(&entries)).unwrap();
    }
}

#[divan::bench]
fn press_and_read_the_next_page(bencher: Bencher<'_, '_>) {
    let mut look = Look::at("on");
    bencher.bench_local(|| look.press(Role::Link, "On"));
}

#[divan::bench]
fn fill_five_controls(bencher: Bencher<'_, '_>) {
    let mut look = Look::at("step/1");
    bencher.bench_local(|| look.fill());
}

/// So many that a press which races the page that follows would show.
#[divan::bench(sample_count = 500, sample_size = 1)]
fn fill_five_controls_and_send(bencher: Bencher<'_, '_>) {
    let mut look = Look::at("step/1");
    let mut step = 1;
    bencher.bench_local(|| {
        look.fill();
        look.press(Role::Button, "Continue");
        step += 1;
        assert!(look.agent.page().unwrap().find(Role::Heading, &format!("Step {step}")).is_ok());
    });
}

#[divan::bench(sample_count = 20)]
fn a_new_agent(bencher: Bencher<'_, '_>) {
    let look = Look::at("on");
    bencher.bench_local(|| {
        look.runtime.block_on(async { look.browser.agent().await.unwrap().close().await }).unwrap();
    });
}
