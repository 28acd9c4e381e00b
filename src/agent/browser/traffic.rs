//! What went over the wire for the document at hand, from the browser's own log: cheap until asked for.

use serde_json::Value;
use url::Url;

use crate::agent::Response;

/// The events about documents of the window at hand.
#[derive(Debug, Default)]
pub(super) struct Traffic {
    events: Vec<Value>,
}

impl Traffic {
    pub(super) fn take_in(&mut self, events: Vec<Value>, window: &str) {
        let ours = events.into_iter().filter(|event| concerns(event, window));
        self.events.extend(ours);
        // What led to the document at hand begins before it is committed: only older ones can go.
        if let Some(loader) = self.committed().map(|(_, loader)| loader.to_owned()) {
            let first = self.events.iter().position(|event| event["params"]["loaderId"] == loader.as_str());
            drop(self.events.drain(..first.unwrap_or(0)));
        }
    }

    /// The answer that brought the document at hand; none if it came from elsewhere, as a blank page does.
    pub(super) fn response(&self) -> Option<Response> {
        let (_, loader) = self.committed()?;
        let received = self.received().rfind(|event| event["params"]["loaderId"] == loader)?;
        let answer = &received["params"]["response"];
        let raw = self.events.iter().rfind(|event| {
            event["method"] == "Network.responseReceivedExtraInfo"
                && event["params"]["requestId"] == received["params"]["requestId"]
        });
        Some(Response {
            address: Url::parse(answer["url"].as_str()?).ok()?,
            status: answer["status"].as_u64().and_then(|status| u16::try_from(status).ok())?,
            headers: raw.map_or_else(|| listed(&answer["headers"]), |raw| headers(&raw["params"])),
        })
    }

    /// Whether a navigation since the document at hand brought no other: the answer was a file to keep, or no content.
    pub(super) fn came_to_nothing(&self) -> bool {
        let committed = self.committed().map_or(0, |(place, _)| place);
        let later = self.events[committed..].iter();
        let mut ends = later.skip_while(|event| event["method"] != "Network.requestWillBeSent");
        let Some(request) = ends.next().map(|event| &event["params"]["requestId"]) else { return false };
        let mut answered = false;
        ends.any(|event| match event["method"].as_str() {
            Some("Network.loadingFailed") => event["params"]["requestId"] == *request,
            Some("Network.responseReceived") => {
                answered = true;
                false
            }
            Some("Page.frameStoppedLoading") => answered,
            _ => false,
        })
    }

    /// The last document that arrived: the place of the event, and its loader.
    fn committed(&self) -> Option<(usize, &str)> {
        let place = self.events.iter().rposition(|event| event["method"] == "Page.frameNavigated")?;
        Some((place, self.events[place]["params"]["frame"]["loaderId"].as_str()?))
    }

    fn received(&self) -> impl DoubleEndedIterator<Item = &Value> {
        self.events.iter().filter(|event| event["method"] == "Network.responseReceived")
    }
}

fn concerns(event: &Value, window: &str) -> bool {
    let params = &event["params"];
    match event["method"].as_str() {
        Some("Page.frameNavigated") => params["frame"]["id"] == window,
        Some("Page.frameStoppedLoading") => params["frameId"] == window,
        Some("Network.requestWillBeSent" | "Network.responseReceived") => {
            params["frameId"] == window && params["type"] == "Document"
        }
        Some("Network.loadingFailed") => params["type"] == "Document",
        Some("Network.responseReceivedExtraInfo") => true,
        _ => false,
    }
}

/// In order of arrival where the raw text is known.
fn headers(raw: &Value) -> Vec<(String, String)> {
    let Some(text) = raw["headersText"].as_str() else { return listed(&raw["headers"]) };
    let lines = text.lines().skip(1).filter_map(|line| line.split_once(':'));
    lines.map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned())).collect()
}

/// Several of one name come as one, with line breaks between them.
fn listed(headers: &Value) -> Vec<(String, String)> {
    let entries = headers.as_object().into_iter().flatten();
    let pairs =
        entries.flat_map(|(name, values)| values.as_str().unwrap_or_default().lines().map(move |value| (name, value)));
    pairs.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect()
}
