//! A browser with scripts off: it keeps the page, what was typed into it, cookies and history.
//!
//! It submits forms as the HTML Standard says and does nothing that a person could not do on the page.

mod jar;
mod net;
mod referrer;
mod view;

#[cfg(test)]
mod tests;

use std::{collections::HashMap, fmt, sync::Arc};

use reqwest::Client;
use url::Url;

use self::{
    jar::Jar,
    net::{Reply, Request},
    referrer::Referrer,
    view::{Answer, View},
};
use super::{AgentError, Cookie, File, Input, Response, Result, Tampering, file};
use crate::page::{Activation, Handle, Page, Refusal, Submission};

/// An HTTP client that behaves as a browser with scripts off.
pub struct HttpAgent {
    client: Client,
    jar: Jar,
    view: Option<View>,
    history: Vec<View>,
    downloaded: Option<File>,
    /// What was sent by each button, by its name.
    sent: HashMap<String, Submission>,
    bypass: bool,
}

impl fmt::Debug for HttpAgent {
    /// Without cookies and content, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.page().map(|page| &page.address[..url::Position::AfterPath]);
        f.debug_struct("HttpAgent").field("address", &address).finish_non_exhaustive()
    }
}

impl From<Refusal> for AgentError {
    fn from(Refusal { what, why }: Refusal) -> Self {
        Self::Unusable { what, why }
    }
}

impl HttpAgent {
    /// An agent with clean state.
    ///
    /// # Errors
    ///
    /// If the HTTP client can't be set up.
    pub fn new() -> Result<Self> {
        let client = net::client()?;
        Ok(Self {
            client,
            jar: Jar::default(),
            view: None,
            history: Vec::new(),
            downloaded: None,
            sent: HashMap::new(),
            bypass: false,
        })
    }

    /// Whether forms are sent even with invalid controls, to see what the server says.
    pub const fn bypass_constraints(&mut self, bypass: bool) {
        self.bypass = bypass;
    }

    /// The file that the last press offered instead of a page, if it did.
    #[must_use]
    pub const fn downloaded(&self) -> Option<&File> {
        self.downloaded.as_ref()
    }

    /// Goes to an address, as typed into the address bar.
    ///
    /// # Errors
    ///
    /// If the server can't be reached.
    pub async fn open(&mut self, address: &Url) -> Result<()> {
        self.go(Request::get(address.clone(), None)).await
    }

    /// The page as last seen.
    #[must_use]
    pub fn page(&self) -> Option<&Arc<Page>> {
        self.view.as_ref().map(|view| &view.page)
    }

    /// Presses a button, link, disclosure, tab, check box or radio button, and goes where that leads.
    ///
    /// # Errors
    ///
    /// If a person could not press it, or the server can't be reached.
    pub async fn press(&mut self, control: Handle) -> Result<()> {
        let constraints = !self.bypass;
        self.downloaded = None;
        let view = self.seen()?;
        let activation = view.document.activate(control, constraints)?;
        let (shown, from) = (view.document.address().clone(), view.referrer());
        match activation {
            Activation::Stay => {
                view.page = Arc::new(view.document.page());
                Ok(())
            }
            Activation::Follow(address) if is_fragment_of(&address, &shown) => {
                self.jump(address);
                Ok(())
            }
            Activation::Follow(address) => self.go(Request::get(address, Some(from))).await,
            Activation::Download(address) => {
                let reply = self.request(Request::get(address, Some(from))).await?;
                self.downloaded = Some(view::file(reply));
                Ok(())
            }
            Activation::Submit(sent) => {
                let button = view.page.named(control).map(str::to_owned);
                self.sent.extend(button.map(|button| (button, sent.clone())));
                self.send(sent, from).await
            }
        }
    }

    /// Sends again what the button of this name sent last, from the page at hand.
    ///
    /// # Errors
    ///
    /// If nothing was sent by such a button, or the server can't be reached.
    pub async fn resend(&mut self, button: &str) -> Result<()> {
        let nothing = || Refusal { what: format!("button {button:?}"), why: "nothing was sent by it".to_owned() };
        let sent = self.sent.get(button).cloned().ok_or_else(nothing)?;
        let from = self.seen()?.referrer();
        self.send(sent, from).await
    }

    async fn send(&mut self, sent: Submission, from: Referrer) -> Result<()> {
        let request = if sent.post {
            Request::post(sent.address, sent.body, Some(from))
        } else {
            Request::get(sent.address, Some(from))
        };
        self.go(request).await
    }

    /// Fills controls in, in this order; stops at the first that a person could not fill in so.
    ///
    /// # Errors
    ///
    /// If a control is hidden, disabled, read-only or gone, or has no such option.
    #[expect(clippy::unused_async, reason = "every agent fills in the same way, and others wait for a browser")]
    pub async fn fill(&mut self, entries: &[(Handle, Input)]) -> Result<()> {
        let view = self.seen()?;
        let mut done = Ok(());
        for (control, input) in entries {
            done = match input {
                Input::Text(text) => view.document.type_into(*control, text),
                Input::Choice(label) => view.document.choose_option(*control, label),
                Input::Ticked(on) => view.document.tick(*control, *on),
            };
            if done.is_err() {
                break;
            }
        }
        view.page = Arc::new(view.document.page());
        Ok(done?)
    }

    /// Tampers with the tokens of the page's forms; answers how many there are.
    ///
    /// # Errors
    ///
    /// If no page was opened yet.
    #[expect(clippy::unused_async, reason = "every agent does it in the same way, and others wait for a browser")]
    pub async fn tamper(&mut self, how: Tampering) -> Result<usize> {
        Ok(self.seen()?.document.tamper(how == Tampering::Drop))
    }

    /// Goes back in history: reads the page before again, or shows it as it was if it came by POST.
    ///
    /// # Errors
    ///
    /// If there is no page before, or the server can't be reached.
    pub async fn back(&mut self) -> Result<()> {
        let Some(before) = self.history.pop() else {
            return Err(Refusal {
                what: "the way back".to_owned(),
                why: "there is no page before this one".to_owned(),
            }
            .into());
        };
        if let Some(view) = &mut self.view
            && !view.request.post
            && is_same_document(&view.request, &before.request)
        {
            view.move_to(before.request.address);
            return Ok(());
        }
        if before.request.post {
            self.view = Some(before);
            return Ok(());
        }
        match self.load(before.request.clone()).await {
            Ok(view) => {
                self.view = view.or(Some(before));
                Ok(())
            }
            Err(failure) => {
                self.history.push(before);
                Err(failure)
            }
        }
    }

    /// Loads the page again; one that came by POST is posted again.
    ///
    /// # Errors
    ///
    /// If there is no page, or the server can't be reached.
    pub async fn reload(&mut self) -> Result<()> {
        let request = self.seen()?.request.clone();
        if let Some(view) = self.load(request).await? {
            self.view = Some(view);
        }
        Ok(())
    }

    /// Fetches an address with this agent's cookies; the page stays.
    ///
    /// # Errors
    ///
    /// If the server can't be reached.
    pub async fn fetch(&mut self, address: &Url) -> Result<File> {
        if address.scheme() == "data" {
            return file::embedded(address);
        }
        let referrer = self.view.as_ref().map(View::referrer);
        let reply = self.request(Request::get(address.clone(), referrer)).await?;
        Ok(view::file(reply))
    }

    /// The answer that brought the page.
    ///
    /// # Errors
    ///
    /// If no page was opened yet.
    #[expect(clippy::unused_async, reason = "every agent answers in the same way, and others wait for a browser")]
    pub async fn response(&mut self) -> Result<Response> {
        Ok(self.seen()?.response.clone())
    }

    /// The cookies of every origin visited.
    ///
    /// # Errors
    ///
    /// None.
    #[expect(clippy::unused_async, reason = "every agent answers in the same way, and others wait for a browser")]
    pub async fn cookies(&mut self) -> Result<Vec<Cookie>> {
        Ok(self.jar.all())
    }

    /// Takes over cookies of another agent.
    ///
    /// # Errors
    ///
    /// None.
    #[expect(clippy::unused_async, reason = "every agent takes them in the same way, and others wait for a browser")]
    pub async fn set_cookies(&mut self, cookies: &[Cookie]) -> Result<()> {
        for cookie in cookies {
            self.jar.take(cookie);
        }
        Ok(())
    }

    fn seen(&mut self) -> Result<&mut View> {
        let nothing = || Refusal { what: "the page".to_owned(), why: "nothing was opened yet".to_owned() };
        Ok(self.view.as_mut().ok_or_else(nothing)?)
    }

    async fn request(&mut self, request: Request) -> Result<Reply> {
        net::send(&self.client, &mut self.jar, request).await
    }

    /// Goes on to another page, if the answer is one.
    async fn go(&mut self, request: Request) -> Result<()> {
        if let Some(view) = self.load(request).await? {
            self.show(view);
        }
        Ok(())
    }

    /// Requests until there is a page: redirects by header are the network's, those by markup are ours.
    async fn load(&mut self, mut request: Request) -> Result<Option<View>> {
        for _ in 0..=net::REDIRECTS {
            let view = match view::read(self.request(request).await?) {
                Answer::Page(view) => *view,
                Answer::File(file) => {
                    self.downloaded = Some(file);
                    return Ok(None);
                }
                Answer::Nothing => return Ok(None),
            };
            let Some(to) = view.document.refresh(view.header("refresh")) else { return Ok(Some(view)) };
            request = Request::get(to, Some(view.referrer()));
        }
        Err(net::endless(&request.address))
    }

    /// Shows a page; the one before goes into history unless it is the same address read again.
    fn show(&mut self, view: View) {
        let before = self.view.replace(view);
        let again = |before: &View| {
            self.view.as_ref().is_some_and(|now| !now.request.post && now.request.address == before.request.address)
        };
        if let Some(before) = before.filter(|before| !again(before)) {
            self.history.push(before);
        }
    }

    /// Goes to a fragment of the page that is shown.
    fn jump(&mut self, address: Url) {
        let Some(view) = &mut self.view else { return };
        if *view.document.address() == address {
            return;
        }
        let before = view.clone();
        view.move_to(address);
        self.history.push(before);
    }
}

/// Whether going to an address only moves within the page.
fn is_fragment_of(address: &Url, page: &Url) -> bool {
    address.fragment().is_some() && address[..url::Position::AfterQuery] == page[..url::Position::AfterQuery]
}

/// Whether two requests brought one document, at two of its fragments.
fn is_same_document(one: &Request, other: &Request) -> bool {
    one.post == other.post && one.address[..url::Position::AfterQuery] == other.address[..url::Position::AfterQuery]
}
