//! What a persona does in its browser: each action waits for what follows and reads it, and never does what a person could not.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::session::{Fault, LIMIT, Session, broken};
use super::traffic::Traffic;
use super::{cookies, fetch};
use crate::agent::wait::{Progress, Wait, within};
use crate::agent::{AgentError, Cookie, File, Input, Response, Result, Tampering};
use crate::page::{Document, Handle, Node, Page, Source};

/// For a page to come; within one, the script itself waits.
const PAGE: Wait = Wait { limit: LIMIT, period: Duration::from_millis(5) };
/// After which the script in a document that should be left asks us whether it really will be.
const PATIENCE: Duration = Duration::from_secs(1);

/// One persona's browser: a session of its own, with clean state.
#[derive(Debug)]
pub struct BrowserAgent {
    pub(super) session: Session,
    traffic: Traffic,
    /// The document that was read last, as the script names it.
    document: String,
    page: Option<Arc<Page>>,
    /// What was sent by each button, by its description: it may be secret.
    sent: Forms,
}

/// Forms that were sent, by the button that sent them. Its `Debug` tells nothing.
#[derive(Default)]
struct Forms(BTreeMap<String, Value>);

impl std::fmt::Debug for Forms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "({} forms)", self.0.len())
    }
}

/// A page as the script serialises it.
#[derive(Deserialize)]
struct Seen {
    id: String,
    address: String,
    html: String,
    invalid: Option<Refusal>,
}

/// Where a press goes, or why it can't.
#[derive(Deserialize)]
struct Aim {
    point: Option<[f64; 2]>,
    refused: Option<String>,
    /// It sends a form.
    sends: bool,
    /// What follows opens in another window.
    opens: bool,
    /// What it sends: where, how, names and values.
    form: Option<Value>,
}

#[derive(Deserialize)]
struct Filled {
    refused: Option<Refusal>,
    page: Option<Seen>,
}

#[derive(Deserialize)]
struct Refusal {
    n: u32,
    why: String,
}

impl BrowserAgent {
    pub(super) fn new(session: Session) -> Self {
        Self { session, traffic: Traffic::default(), document: String::new(), page: None, sent: Forms::default() }
    }

    /// Goes to an address, as typed into the address bar.
    ///
    /// # Errors
    /// [`AgentError::Broken`] if nothing answers there, [`AgentError::TimedOut`] if the answer takes too long.
    pub async fn open(&mut self, address: &Url) -> Result<()> {
        let answer = self.session.devtools("Page.navigate", json!({ "url": address.as_str() })).await?;
        if let Some(error) = answer["errorText"].as_str().filter(|text| !text.is_empty()) {
            // The browser's own error page comes instead, unless the answer was a file to keep.
            let _ = self.settle("the error page", error != "net::ERR_ABORTED").await;
            return Err(broken(&format!("opening {address}"), error));
        }
        // Within one document, as to a fragment, there is no loader.
        let must = !answer["loaderId"].is_null();
        self.settle(&format!("the page at {address}"), must).await?;
        Ok(())
    }

    /// The page as last seen.
    #[must_use]
    pub fn page(&self) -> Option<&Arc<Page>> {
        self.page.as_ref()
    }

    /// Presses a control with the mouse, and waits for what follows.
    ///
    /// # Errors
    /// [`AgentError::Unusable`] if a person could not press it, or if the form it sends holds an invalid control.
    pub async fn press(&mut self, control: Handle) -> Result<()> {
        let what = self.describe(control);
        let aim: Aim = self.session.call("press", &json!({ "n": control.0 })).await?;
        let point = match (aim.point, aim.refused) {
            (Some(point), None) => point,
            (_, why) => return Err(AgentError::Unusable { what, why: why.unwrap_or_default() }),
        };
        let windows = if aim.opens { self.session.windows().await? } else { Vec::new() };
        self.session.click(point).await?;
        if aim.opens {
            self.follow(&what, &windows).await?;
        }
        let invalid = self.settle(&format!("what follows {what}"), false).await?;
        match invalid.filter(|_| aim.sends) {
            Some(invalid) => Err(AgentError::Unusable { what: self.describe(Handle(invalid.n)), why: invalid.why }),
            None => {
                self.sent.0.extend(aim.form.map(|form| (what, form)));
                Ok(())
            }
        }
    }

    /// The window that a press opens becomes the one at hand.
    async fn follow(&mut self, what: &str, before: &[String]) -> Result<()> {
        let session = &self.session;
        let opened = PAGE
            .until(&format!("the window that {what} opens"), async || match session.windows().await {
                Ok(windows) => {
                    let opened = windows.into_iter().find(|window| !before.contains(window));
                    opened.map_or(Progress::NotYet, Progress::Done)
                }
                Err(error) => Progress::Stop(error),
            })
            .await?;
        self.session.switch(opened).await?;
        // Its first document is empty, and is left at once.
        self.document = self.session.call("identify", &Value::Null).await?;
        Ok(())
    }

    /// Fills controls in, in this order, up to the first that can't be.
    ///
    /// # Errors
    /// [`AgentError::Unusable`] names that control and says why.
    pub async fn fill(&mut self, entries: &[(Handle, Input)]) -> Result<()> {
        let entries: Vec<Value> = entries.iter().map(|(control, input)| entry(*control, input)).collect();
        let filled = match self.session.call("fill", &waiting(json!({ "entries": entries }))).await {
            Ok(filled) => filled,
            Err(Fault::Cut) => Filled { refused: None, page: None },
            Err(Fault::Error(error)) => return Err(error),
        };
        let refused = filled.refused.map(|refusal| (self.describe(Handle(refusal.n)), refusal.why));
        match filled.page {
            Some(seen) => {
                self.take_in(seen)?;
            }
            None => {
                self.settle("what follows filling in", false).await?;
            }
        }
        refused.map_or(Ok(()), |(what, why)| Err(AgentError::Unusable { what, why }))
    }

    /// Sends again what the button of this name sent last, from the page at hand.
    ///
    /// # Errors
    /// [`AgentError::Unusable`] if nothing was sent by such a button.
    pub async fn resend(&mut self, button: &str) -> Result<()> {
        let what = format!("button {button:?}");
        let Some(form) = self.sent.0.get(&what) else {
            return Err(AgentError::Unusable { what, why: "nothing was sent by it".to_owned() });
        };
        match self.session.call::<()>("resend", form).await {
            Ok(()) | Err(Fault::Cut) => {}
            Err(Fault::Error(error)) => return Err(error),
        }
        self.settle(&format!("what follows sending again by {what}"), true).await?;
        Ok(())
    }

    /// Tampers with the tokens of the page's forms; answers how many there are.
    ///
    /// # Errors
    /// [`AgentError::Broken`] if the browser is gone.
    pub async fn tamper(&mut self, how: Tampering) -> Result<usize> {
        Ok(self.session.call("tamper", &json!({ "drop": how == Tampering::Drop })).await?)
    }

    /// Goes back in history.
    ///
    /// # Errors
    /// [`AgentError::Unusable`] on the first page.
    pub async fn back(&mut self) -> Result<()> {
        let history = self.session.devtools("Page.getNavigationHistory", json!({})).await?;
        let before = history["currentIndex"].as_u64().and_then(|now| now.checked_sub(1));
        let entry = before.and_then(|index| history["entries"].get(usize::try_from(index).ok()?));
        let Some(entry) = entry.filter(|entry| entry["url"].as_str().is_some_and(|url| url.starts_with("http"))) else {
            return Err(AgentError::Unusable {
                what: "the way back".to_owned(),
                why: "this is the first page".to_owned(),
            });
        };
        self.session.call::<()>("forget", &Value::Null).await?;
        self.session.devtools("Page.navigateToHistoryEntry", json!({ "entryId": entry["id"] })).await?;
        self.settle("the page before", true).await?;
        Ok(())
    }

    /// Loads the page again; what was sent to get it is sent again.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub async fn reload(&mut self) -> Result<()> {
        self.session.devtools("Page.reload", json!({})).await?;
        self.settle("the page to load again", true).await?;
        Ok(())
    }

    /// Fetches what a link points to or an image shows, with this persona's cookies; the page stays.
    ///
    /// # Errors
    /// [`AgentError::Unusable`] if the server refuses it, [`AgentError::Broken`] if none answers.
    pub async fn fetch(&mut self, address: &Url) -> Result<File> {
        fetch::fetch(&self.session, address).await
    }

    /// The answer that brought the page.
    ///
    /// # Errors
    /// [`AgentError::Unusable`] while no page was served.
    pub async fn response(&mut self) -> Result<Response> {
        self.traffic.take_in(self.session.events().await?, &self.session.window);
        let none =
            || AgentError::Unusable { what: "the answer".to_owned(), why: "no server has sent this page".to_owned() };
        self.traffic.response().ok_or_else(none)
    }

    /// The cookies of every origin visited.
    ///
    /// # Errors
    /// [`AgentError::Broken`] if the browser is gone.
    pub async fn cookies(&mut self) -> Result<Vec<Cookie>> {
        cookies::all(&self.session).await
    }

    /// Takes over cookies.
    ///
    /// # Errors
    /// [`AgentError::Broken`] if the browser does not take them.
    pub async fn set_cookies(&mut self, cookies: &[Cookie]) -> Result<()> {
        cookies::set(&self.session, cookies).await
    }

    /// Ends the browser. It goes in the background.
    ///
    /// # Errors
    /// None as yet.
    #[expect(clippy::unused_async, reason = "as every action of an agent")]
    pub async fn close(self) -> Result<()> {
        self.session.end();
        Ok(())
    }

    /// Waits for the page that follows and reads it. `must`: another document is sure to come.
    async fn settle(&mut self, what: &str, must: bool) -> Result<Option<Refusal>> {
        let seen = within(LIMIT, what, self.follows(what, must)).await??;
        self.take_in(seen)
    }

    async fn follows(&mut self, what: &str, mut must: bool) -> Result<Seen> {
        let session = &self.session;
        loop {
            let argument = waiting(json!({ "before": self.document, "must": must }));
            let ask = async || match session.call("settle", &argument).await {
                Ok(answer) => Progress::Done(answer),
                Err(Fault::Cut) => Progress::NotYet,
                Err(Fault::Error(error)) => Progress::Stop(error),
            };
            if let Some(seen) = PAGE.until(what, ask).await? {
                return Ok(seen);
            }
            must &= !stays(session, &mut self.traffic).await?;
        }
    }

    fn take_in(&mut self, seen: Seen) -> Result<Option<Refusal>> {
        let address =
            Url::parse(&seen.address).map_err(|error| broken("reading the page's address", &error.to_string()))?;
        self.document = seen.id;
        if address.scheme() == "chrome-error" {
            self.page = None;
            return Err(broken("loading the page", "the browser shows an error page instead"));
        }
        self.page = Some(Arc::new(Document::parse(&seen.html, &address, Source::Live).page()));
        Ok(seen.invalid)
    }

    /// A control by role and name, as the page now shows it.
    fn describe(&self, control: Handle) -> String {
        let nodes = self.page.as_ref().map(|page| page.nodes.as_slice()).unwrap_or_default();
        match find(nodes, control) {
            Some(node) => format!("{} {:?}", node.role, node.name),
            None => "the control".to_owned(),
        }
    }
}

fn find(nodes: &[Node], control: Handle) -> Option<&Node> {
    nodes.iter().find_map(|node| if node.handle == control { Some(node) } else { find(&node.children, control) })
}

/// Whether the document will not be left after all: what was answered is a file to keep, or nothing.
async fn stays(session: &Session, traffic: &mut Traffic) -> Result<bool> {
    traffic.take_in(session.events().await?, &session.window);
    let stays = traffic.came_to_nothing();
    if stays {
        match session.call("forget", &Value::Null).await {
            // It went away after all.
            Ok(()) | Err(Fault::Cut) => {}
            Err(Fault::Error(error)) => return Err(error),
        }
    }
    Ok(stays)
}

fn waiting(mut argument: Value) -> Value {
    argument["patience"] = json!(PATIENCE.as_millis());
    argument["limit"] = json!(LIMIT.as_millis() / 2);
    argument
}

fn entry(Handle(n): Handle, input: &Input) -> Value {
    match input {
        Input::Text(text) => json!({ "n": n, "text": text }),
        Input::Choice(label) => json!({ "n": n, "choice": label }),
        Input::Ticked(ticked) => json!({ "n": n, "ticked": ticked }),
    }
}
