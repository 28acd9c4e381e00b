//! What personas do through their agents. Every action and what is seen after it is recorded; every failure is noted.

use std::sync::Arc;

use super::{
    Done, Failed, Stage,
    lookup::{self, Kind, any, find, missing},
    stage::StageError,
};
use crate::{
    agent::{AgentError, Input, Tampering},
    judge::Finding,
    page::{Handle, Node, Page, Role},
    persona::Secret,
    record::{Action, Cookie, Document, Filled, Observation, Response, pdf_text},
};

/// What to put into a field.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The field's name, with what it stands under (`Date of birth > dd`).
    pub(super) field: String,
    /// The text or the option's label.
    pub(super) value: Secret,
}

impl Entry {
    pub(super) fn new(field: &str, value: impl Into<String>) -> Self {
        Self { field: field.to_owned(), value: Secret::new(value) }
    }
}

/// What an agent is told.
enum Command {
    Open(url::Url),
    Press(Handle),
    Fill(Vec<(Handle, Input)>),
    Back,
    Reload,
    Resend(String),
}

impl Stage {
    /// Goes to an address or a place.
    pub(super) async fn open(&mut self, place: &str) -> Done {
        let address = self.target.address(place).map_err(|error| self.broken(&error))?;
        self.perform(Action::Opened(address.to_string()), Command::Open(address)).await
    }

    /// Presses the visible thing of this kind and name.
    pub(super) async fn press(&mut self, kind: Kind, label: &str) -> Done {
        let node = self.find(kind, label)?;
        self.press_node(&node).await
    }

    /// Follows the link or presses the button of this name: people don't tell them apart.
    pub(super) async fn activate(&mut self, label: &str) -> Done {
        let page = self.page()?;
        let kind = if any(&page, Kind::Button, label).is_ok() { Kind::Button } else { Kind::Link };
        self.press(kind, label).await
    }

    /// Opens or closes a box, if it is not so already.
    pub(super) async fn toggle_box(&mut self, label: &str, open: bool) -> Done {
        let node = self.find(Kind::Box, label)?;
        if node.state.expanded == Some(open) {
            let state = if open { "open already" } else { "closed already" };
            let expected = if open { "a closed box" } else { "an open box" };
            let subject = format!("box {label:?}");
            let finding =
                Finding { requirement: None, subject, expected: expected.into(), actual: state.into(), met: false };
            return Err(self.unmet(finding));
        }
        self.press_node(&node).await
    }

    /// Fills fields in, in this order.
    pub(super) async fn fill(&mut self, entries: Vec<Entry>) -> Done {
        let page = self.page()?;
        let mut filled = Vec::new();
        let mut inputs = Vec::new();
        for entry in entries {
            let node = find(&page, Kind::Field, &entry.field).map_err(|finding| self.unmet(finding))?;
            let value = entry.value.expose().to_owned();
            let input = if node.choices.is_empty() { Input::Text(value) } else { Input::Choice(value) };
            inputs.push((node.handle, input));
            filled.push(Filled { field: node.name.clone(), value: entry.value });
        }
        self.perform(Action::FilledIn(filled), Command::Fill(inputs)).await
    }

    /// Chooses an option of a list.
    pub(super) async fn choose(&mut self, option: &str, list: &str) -> Done {
        self.find(Kind::List, list)?;
        self.fill(vec![Entry::new(list, option)]).await
    }

    /// Ticks or unticks a check box or switch, or ticks a radio button.
    pub(super) async fn tick(&mut self, label: &str, on: bool) -> Done {
        let node = self.find(Kind::Toggle, label)?;
        let filled = Filled { field: node.name.clone(), value: Secret::new(if on { "ticked" } else { "not ticked" }) };
        let command = Command::Fill(vec![(node.handle, Input::Ticked(on))]);
        self.perform(Action::FilledIn(vec![filled]), command).await
    }

    /// Leaves the agent for a fresh one.
    pub(super) async fn start_afresh(&mut self) -> Done {
        let actor = self.actor()?;
        actor.page = None;
        if let Some(agent) = actor.agent.take() {
            agent.close().await.map_err(|error| self.broken(&error))?;
        }
        self.summon().await
    }

    /// Sends again what a button sent.
    pub(super) async fn send_again(&mut self, label: &str) -> Done {
        self.perform(Action::SentAgain(label.to_owned()), Command::Resend(label.to_owned())).await
    }

    /// Presses a button after the tokens of the page's forms were taken out or altered.
    pub(super) async fn press_tampered(&mut self, label: &str, how: Tampering) -> Done {
        let node = self.find(Kind::Button, label)?;
        let done = match self.actor()?.agent.as_mut() {
            Some(agent) => agent.tamper(how).await,
            None => return Err(self.no_page()),
        };
        let tokens = done.map_err(|error| self.agent_failed(&error))?;
        if tokens == 0 {
            let subject = "token of the forms".to_owned();
            let (expected, actual) = ("a hidden field".to_owned(), "none".to_owned());
            return Err(self.unmet(Finding { requirement: None, subject, expected, actual, met: false }));
        }
        self.note_action(Action::Tampered(if how == Tampering::Drop { "takes out" } else { "alters" }))?;
        self.press_node(&node).await
    }

    /// Goes back in history.
    pub(super) async fn back(&mut self) -> Done {
        self.perform(Action::WentBack, Command::Back).await
    }

    /// Loads the page again.
    pub(super) async fn reload(&mut self) -> Done {
        self.perform(Action::Reloaded, Command::Reload).await
    }

    /// Saves what a link points to, and reads it.
    pub(super) async fn save(&mut self, label: &str) -> Done {
        let link = self.find(Kind::Link, label)?;
        let file = self.fetch(&link).await?;
        let text = match file.media_type.as_str() {
            "application/pdf" => pdf_text(&file.content),
            media_type if media_type.starts_with("text/") => String::from_utf8(file.content).ok(),
            _ => None,
        };
        let document = Document { media_type: file.media_type, name: file.name, text };
        self.observe(Observation::Document(document))
    }

    /// Fetches what a link points to or an image shows.
    pub(super) async fn fetch(&mut self, node: &Node) -> Result<crate::agent::File, Failed> {
        let kind = if node.role == Role::Image { Kind::Image } else { Kind::Link };
        let Some(address) = node.target.clone() else {
            return Err(self.unmet(missing(kind, &node.name, "points to nothing".to_owned())));
        };
        let actor = self.actor()?;
        let fetched = match actor.agent.as_mut() {
            Some(agent) => agent.fetch(&address).await,
            None => return Err(self.no_page()),
        };
        self.note_action(Action::Fetched(node.name.clone()))?;
        fetched.map_err(|error| self.agent_failed(&error))
    }

    /// Looks at the answer that brought the page: status and headers.
    pub(super) async fn inspect_response(&mut self) -> Done {
        let answer = match self.actor()?.agent.as_mut() {
            Some(agent) => agent.response().await,
            None => return Err(self.no_page()),
        };
        let answer = answer.map_err(|error| self.agent_failed(&error))?;
        let (address, status, headers) = (answer.address.to_string(), answer.status, answer.headers);
        self.observe(Observation::Response(Response { address, status, headers }))
    }

    /// The cookies that the agent keeps.
    pub(super) async fn cookies(&mut self) -> Result<Vec<crate::agent::Cookie>, Failed> {
        let cookies = match self.actor()?.agent.as_mut() {
            Some(agent) => agent.cookies().await,
            None => return Err(self.no_page()),
        };
        cookies.map_err(|error| self.agent_failed(&error))
    }

    /// Looks at the cookies that the agent keeps.
    pub(super) async fn inspect_cookies(&mut self) -> Done {
        let seen = self.cookies().await?.into_iter().map(|cookie| Cookie {
            name: cookie.name,
            value: Secret::new(cookie.value),
            domain: cookie.domain,
            http_only: cookie.http_only,
            secure: cookie.secure,
            same_site: cookie.same_site,
        });
        self.observe(Observation::Cookies(seen.collect()))
    }

    /// Opens their mailbox and telephone: the messages since the last look, to whomever they went.
    pub(super) async fn collect_messages(&mut self) -> Done {
        let control = self.control("reading messages")?;
        let (messages, last) = control.messages_after(self.last_message).await.map_err(|error| self.broken(&error))?;
        self.last_message = last;
        for message in &messages {
            self.redactor.learn_codes(&message.text);
        }
        self.observe(Observation::Messages(messages))
    }

    /// Lets time pass at the portal.
    pub(super) async fn wait(&mut self, seconds: u64) -> Done {
        let control = self.control("moving the clock")?;
        control.advance(seconds).await.map_err(|error| self.broken(&error))?;
        self.note_action(Action::Waited(seconds))?;
        let now = control.now().await.map_err(|error| self.broken(&error))?;
        self.observe(Observation::Time(now))
    }

    /// The controls of the embedded portal.
    pub(super) fn control(&mut self, purpose: &'static str) -> Result<crate::target::Control, Failed> {
        self.target.control().cloned().ok_or_else(|| self.broken(&StageError::NoControl(purpose)))
    }

    /// The page that who acts looks at.
    pub(super) fn page(&mut self) -> Result<Arc<Page>, Failed> {
        let page = self.actor()?.page.clone();
        page.ok_or_else(|| self.no_page())
    }

    /// One visible thing on the page.
    pub(super) fn find(&mut self, kind: Kind, label: &str) -> Result<Node, Failed> {
        let page = self.page()?;
        lookup::find(&page, kind, label).cloned().map_err(|finding| self.unmet(finding))
    }

    /// Presses what was found.
    pub(super) async fn press_node(&mut self, node: &Node) -> Done {
        let action = Action::Pressed { role: node.role, name: node.name.clone() };
        self.perform(action, Command::Press(node.handle)).await
    }

    /// Records an observation of who acts.
    pub(super) fn observe(&mut self, observation: Observation) -> Done {
        let who = self.key()?;
        self.recording.seen(&who, self.backstage, observation);
        Ok(())
    }

    fn note_action(&mut self, action: Action) -> Done {
        let who = self.key()?;
        self.recording.done(&who, self.backstage, action);
        Ok(())
    }

    /// Lets the agent do it, and records it with the page that it leads to.
    async fn perform(&mut self, action: Action, command: Command) -> Done {
        self.summon().await?;
        self.note_action(action)?;
        let actor = self.actor()?;
        let Some(agent) = actor.agent.as_mut() else { return Err(self.no_page()) };
        let done = match command {
            Command::Open(address) => agent.open(&address).await,
            Command::Press(control) => agent.press(control).await,
            Command::Fill(entries) => agent.fill(&entries).await,
            Command::Back => agent.back().await,
            Command::Reload => agent.reload().await,
            Command::Resend(button) => agent.resend(&button).await,
        };
        actor.page = agent.page().cloned();
        let page = actor.page.clone();
        if let Some(page) = page {
            self.observe(Observation::Page(page))?;
        }
        done.map_err(|error: AgentError| self.agent_failed(&error))
    }

    /// Gives who acts an agent, if they have none.
    async fn summon(&mut self) -> Done {
        if self.actor()?.agent.is_some() {
            return Ok(());
        }
        let source = if self.backstage { &self.agents.backstage } else { &self.agents.stage };
        let agent = source().await.map_err(|error| self.broken(&error))?;
        self.actor()?.agent = Some(agent);
        Ok(())
    }

    /// Hands the cookies of another agent to that of who acts.
    pub(super) async fn take_cookies(&mut self, cookies: &[crate::agent::Cookie]) -> Done {
        self.summon().await?;
        let taken = match self.actor()?.agent.as_mut() {
            Some(agent) => agent.set_cookies(cookies).await,
            None => return Err(self.no_page()),
        };
        taken.map_err(|error| self.agent_failed(&error))
    }

    fn no_page(&mut self) -> Failed {
        self.broken(&StageError::NoPage)
    }
}

impl Stage {
    /// Fills in one field.
    pub(super) async fn fill_one(&mut self, field: &str, value: &str) -> Done {
        self.fill(vec![Entry::new(field, value)]).await
    }

    /// Fills in the fields of the step's table.
    pub(super) async fn fill_table(&mut self) -> Done {
        let rows = self.table.iter().map(|row| match row.as_slice() {
            [field, value] => Some(Entry::new(field, value.as_str())),
            _ => None,
        });
        match rows.collect::<Option<Vec<_>>>() {
            Some(entries) if !entries.is_empty() => self.fill(entries).await,
            _ => Err(self.broken(&StageError::NoTable(2))),
        }
    }

    /// Ticks a radio button of a group.
    pub(super) async fn tick_under(&mut self, group: &str, option: &str) -> Done {
        self.tick(&format!("{group} > {option}"), true).await
    }
}
