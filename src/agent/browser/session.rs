//! One browser with clean state: commands to it, each with a limit, and calls to our script in its page.
//!
//! The only file that speaks WebDriver; what a command means is its callers' business.

use std::borrow::Cow;
use std::path::Path;
use std::time::Duration;

use fantoccini::error::CmdError;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::agent::AgentError;
use crate::agent::wait::{Progress, Wait, within};

type Result<T, E = AgentError> = std::result::Result<T, E>;

/// No command takes longer.
pub(super) const LIMIT: Duration = Duration::from_secs(20);

/// For a window that is changing pages.
const AGAIN: Wait = Wait { limit: LIMIT, period: Duration::from_millis(5) };

/// What every document is given at its start: it watches what is done to it and offers its functions to `call`.
const SCRIPT: &str = concat!(
    "(() => { 'use strict';\nconst key = Symbol.for('collaudo');\nif (document[key]) return;\n",
    include_str!("scripts/watch.js"),
    include_str!("scripts/read.js"),
    include_str!("scripts/reach.js"),
    include_str!("scripts/fill.js"),
    include_str!("scripts/forge.js"),
    "\nObject.defineProperty(document, key, { value: { identify, forget, settle, press, fill, tamper, resend } });\n})()",
);

#[derive(Debug)]
pub(super) struct Session {
    client: Client,
    /// The window at hand: also the name of its main frame.
    pub(super) window: String,
}

/// Why a call to the script has no answer.
#[derive(Debug)]
pub(super) enum Fault {
    /// The document went away under it.
    Cut,
    /// Anything else.
    Error(AgentError),
}

impl From<Fault> for AgentError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Error(error) => error,
            Fault::Cut => broken("asking the page", "the document went away meanwhile"),
        }
    }
}

impl Session {
    pub(super) async fn start(driver: &Url, capabilities: &Capabilities) -> Result<Self> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let builder = builder.capabilities(capabilities.clone());
        let client = within(LIMIT, "a browser to start", builder.connect(driver.as_str()))
            .await?
            .map_err(|error| broken("starting a browser", &first_line(&error.to_string())))?;
        let mut session = Self { client, window: String::new() };
        session.window = session.windows().await?.pop().unwrap_or_default();
        session.watch().await?;
        Ok(session)
    }

    /// Gives this and every later document of the window our script.
    async fn watch(&self) -> Result<()> {
        let script = json!({ "source": SCRIPT, "runImmediately": true });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", script).await?;
        Ok(())
    }

    /// A command of the Chrome DevTools Protocol; given again while the window is just changing pages.
    pub(super) async fn devtools(&self, command: &str, params: Value) -> Result<Value> {
        AGAIN
            .until(command, async || match self.command(command, &params).await {
                Ok(Ok(answer)) => Progress::Done(answer),
                Ok(Err(error)) if is_between_pages(&error) => Progress::NotYet,
                Ok(Err(error)) => Progress::Stop(fault(command, &error)),
                Err(error) => Progress::Stop(error),
            })
            .await
    }

    async fn command(&self, command: &str, params: &Value) -> Result<Result<Value, CmdError>> {
        let body = json!({ "cmd": command, "params": params });
        self.issue(command, Command { path: "goog/cdp/execute".into(), body: Some(body) }).await
    }

    /// What the browser noted of its traffic since the last time, as DevTools events.
    pub(super) async fn events(&self) -> Result<Vec<Value>> {
        let command = Command { path: "se/log".into(), body: Some(json!({ "type": "performance" })) };
        let log =
            self.issue("the traffic log", command).await?.map_err(|error| fault("reading the traffic log", &error))?;
        let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
        let events = entries.iter().filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok());
        Ok(events.map(|mut event| event["message"].take()).collect())
    }

    pub(super) async fn windows(&self) -> Result<Vec<String>> {
        let command = Command { path: "window/handles".into(), body: None };
        let windows =
            self.issue("the windows", command).await?.map_err(|error| fault("listing the windows", &error))?;
        serde_json::from_value(windows).map_err(|error| broken("listing the windows", &error.to_string()))
    }

    /// Makes another window the one at hand.
    pub(super) async fn switch(&mut self, window: String) -> Result<()> {
        let command = Command { path: "window".into(), body: Some(json!({ "handle": window })) };
        self.issue("the other window", command).await?.map_err(|error| fault("changing windows", &error))?;
        self.window = window;
        self.watch().await
    }

    /// Calls a function of our script in the page, and waits for its promise.
    pub(super) async fn call<T: DeserializeOwned>(&self, function: &str, argument: &Value) -> Result<T, Fault> {
        let call = format!(
            "(async () => {{ const it = document[Symbol.for('collaudo')]; return it ? it.{function}({argument}) : 0 }})()"
        );
        let mut answer = self.evaluate(&call).await?;
        if answer == json!(0) {
            self.evaluate(SCRIPT).await?;
            answer = self.evaluate(&call).await?;
        }
        serde_json::from_value(answer)
            .map_err(|error| Fault::Error(broken("understanding the page's script", &error.to_string())))
    }

    async fn evaluate(&self, expression: &str) -> Result<Value, Fault> {
        let params =
            json!({ "expression": expression, "returnByValue": true, "awaitPromise": true, "userGesture": true });
        match self.command("Runtime.evaluate", &params).await.map_err(Fault::Error)? {
            Ok(mut answer) if answer["exceptionDetails"].is_null() => Ok(answer["result"]["value"].take()),
            Ok(answer) => {
                let text = answer["exceptionDetails"]["exception"]["description"].to_string();
                Err(Fault::Error(broken("running the page's script", &text)))
            }
            Err(error) if is_gone(&error) || is_unreachable(&error) => {
                Err(Fault::Error(fault("asking the page", &error)))
            }
            Err(_) => Err(Fault::Cut),
        }
    }

    /// Presses the left button of the mouse there. It has been pressed, too, when the page goes away under it.
    pub(super) async fn click(&self, [x, y]: [f64; 2]) -> Result<()> {
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
            match self.command("Input.dispatchMouseEvent", &event).await? {
                Err(error) if !is_between_pages(&error) => return Err(fault("pressing the mouse", &error)),
                Ok(_) | Err(_) => {}
            }
        }
        Ok(())
    }

    pub(super) async fn issue(&self, what: &str, command: Command) -> Result<Result<Value, CmdError>> {
        within(LIMIT, what, self.client.issue_cmd(command)).await
    }

    /// Ends the browser, without waiting for it.
    pub(super) fn end(self) {
        // The client's own task ends the session once nobody can give it commands any more.
        drop(self.client);
    }
}

#[cfg(test)]
impl Session {
    /// The browser's process.
    pub(super) fn process(&self) -> Option<i32> {
        self.client.capabilities()?.get("goog:processID")?.as_i64()?.try_into().ok()
    }
}

/// How sessions are to be.
pub(super) fn capabilities(browser: &Path, headed: bool) -> Capabilities {
    let mut arguments = vec![
        // Nothing outside of this machine, whatever a page or the browser itself asks for.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
        "--no-proxy-server",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--lang=en-US",
        "--accept-lang=en-US,en",
        "--window-size=1280,1024",
    ];
    if !headed {
        arguments.push("--headless");
    }
    if rustix::process::geteuid().is_root() {
        arguments.push("--no-sandbox");
    }
    let capabilities = json!({
        "browserName": "chrome",
        // `settle` waits; the driver's own waiting races with submissions.
        "pageLoadStrategy": "none",
        "unhandledPromptBehavior": "accept",
        "goog:loggingPrefs": { "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": browser,
            "args": arguments,
            "perfLoggingPrefs": { "enableNetwork": true, "enablePage": true },
        },
    });
    capabilities.as_object().cloned().unwrap_or_default()
}

/// A command that fantoccini has no method for.
#[derive(Debug)]
pub(super) struct Command {
    /// Below the session's own.
    pub(super) path: Cow<'static, str>,
    /// With a body it is a POST, without a GET.
    pub(super) body: Option<Value>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}

pub(super) fn broken(what: &str, why: &str) -> AgentError {
    AgentError::Broken { what: what.to_owned(), source: why.to_owned().into() }
}

fn fault(what: &str, error: &CmdError) -> AgentError {
    let why = first_line(&error.to_string());
    if is_gone(error) {
        broken("the browser is gone", &why)
    } else if is_unreachable(error) {
        broken("the browser's driver is gone", &why)
    } else {
        broken(what, &why)
    }
}

fn is_gone(error: &CmdError) -> bool {
    let lost = ["disconnected", "browser has closed", "crashed", "not reachable"];
    error.is_invalid_session_id() || error.is_no_such_window() || {
        let text = error.to_string();
        matches!(error, CmdError::Standard(_)) && lost.iter().any(|words| text.contains(words))
    }
}

/// The document is being replaced, in a process of its own perhaps.
fn is_between_pages(error: &CmdError) -> bool {
    let text = error.to_string();
    ["aborted by navigation", "Not attached to an active page"].iter().any(|words| text.contains(words))
}

fn is_unreachable(error: &CmdError) -> bool {
    matches!(error, CmdError::Failed(_) | CmdError::FailedC(_) | CmdError::Lost(_))
}

/// The rest is the driver's stack.
fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
