//! What nobody does by hand, but others might: both agents send the same.

use std::collections::BTreeMap;

use collaudo::agent::{Agent, AgentError, HttpAgent, Input, Tampering};
use collaudo::page::{Handle, Role};

use crate::site::Site;
use crate::{browser, text};

/// Its controls have names that a form's own properties have, too.
const FORM: &str = "<form method=post action=/post>
    <input type=hidden name=sesskey value=a0><input type=hidden name=CSRF-Token value=b><input type=hidden name=step value=2>
    <label>Name <input name=action required></label> <label>Notes <textarea name=method></textarea></label>
    <label><input type=checkbox name=submit value=yes> Terms</label> <button name=do value=send>Send</button>
  </form>";

fn control(agent: &Agent, role: Role, name: &str) -> Handle {
    agent.page().unwrap().find(role, name).unwrap_or_else(|_| panic!("no {role} {name:?}")).handle
}

async fn send(agent: &mut Agent) -> Result<(), AgentError> {
    let entries = [
        (control(agent, Role::Textbox, "Name"), text("Olena")),
        (control(agent, Role::Textbox, "Notes"), text("one\ntwo")),
        (control(agent, Role::Checkbox, "Terms"), Input::Ticked(true)),
    ];
    agent.fill(&entries).await?;
    agent.press(control(agent, Role::Button, "Send")).await
}

/// All that both agents are to do; answers what was received.
async fn forge(mut agent: Agent) -> Vec<BTreeMap<String, String>> {
    let site = Site::start(&[("form", FORM)]).await;
    let form = site.at("www", "form");
    agent.open(&form).await.unwrap();
    let nothing = agent.resend("Send").await.unwrap_err().to_string();
    assert_eq!(nothing, "button \"Send\" can't be used: nothing was sent by it");
    assert!(agent.press(control(&agent, Role::Button, "Send")).await.is_err(), "a required field is empty");
    assert_eq!(agent.resend("Send").await.unwrap_err().to_string(), nothing);
    send(&mut agent).await.unwrap();
    // From another page, and another site of the same.
    for place in [site.at("www", "received"), site.at("pok", "on")] {
        agent.open(&place).await.unwrap();
        agent.resend("Send").await.unwrap();
        assert_eq!(agent.page().unwrap().address, site.at("www", "received"));
    }
    for how in [Tampering::Drop, Tampering::Alter] {
        agent.open(&form).await.unwrap();
        assert_eq!(agent.tamper(how).await.unwrap(), 2);
        send(&mut agent).await.unwrap();
    }
    // What was sent last, altered tokens too, is sent again.
    agent.resend("Send").await.unwrap();
    agent.open(&site.at("www", "received")).await.unwrap();
    assert_eq!(agent.tamper(Tampering::Drop).await.unwrap(), 0);
    agent.close().await.unwrap();
    let posted = site.posted.lock().unwrap();
    posted.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn forged_and_repeated_forms_are_the_same_through_both_agents() {
    let browser = browser().await;
    let by_browser = forge(Agent::Browser(Box::new(browser.agent().await.unwrap()))).await;
    let by_http = forge(Agent::Http(Box::new(HttpAgent::new().unwrap()))).await;
    assert_eq!(by_browser, by_http);
    let form = |tokens: &[(&str, &str)]| {
        let typed = [("step", "2"), ("action", "Olena"), ("method", "one\r\ntwo"), ("submit", "yes"), ("do", "send")];
        let entries = typed.iter().chain(tokens);
        entries.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<BTreeMap<_, _>>()
    };
    let (whole, altered) =
        (form(&[("sesskey", "a0"), ("CSRF-Token", "b")]), form(&[("sesskey", "a1"), ("CSRF-Token", "0")]));
    assert_eq!(by_http, [whole.clone(), whole.clone(), whole, form(&[]), altered.clone(), altered]);
}
