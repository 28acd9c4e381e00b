//! Skeleton.
use super::{Cookie, File, Input, Response, Result};
use crate::page::{Handle, Page};
use url::Url;

/// Which browser, from where, how.
#[derive(Clone, Debug, Default)]
pub struct BrowserOptions {
    /// The browser's program, if not the one on PATH.
    pub browser: Option<std::path::PathBuf>,
    /// The driver's program, if not the one on PATH.
    pub driver: Option<std::path::PathBuf>,
    /// With a window.
    pub headed: bool,
}
/// A browser ready to hand out agents (driver process, pool).
#[derive(Debug)]
pub struct Browser;
impl Browser {
    /// Finds and starts the driver.
    pub async fn start(_options: &BrowserOptions) -> Result<Self> {
        unimplemented!()
    }
    /// An agent with clean state.
    pub async fn agent(&self) -> Result<BrowserAgent> {
        unimplemented!()
    }
    /// Ends every session and the driver.
    pub async fn stop(self) -> Result<()> {
        unimplemented!()
    }
}

/// Skeleton.
#[derive(Debug)]
pub struct BrowserAgent;
impl BrowserAgent {
    #[doc(hidden)]
    pub async fn open(&mut self, _address: &Url) -> Result<()> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub fn page(&self) -> Option<&Page> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn press(&mut self, _control: Handle) -> Result<()> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn fill(&mut self, _entries: &[(Handle, Input)]) -> Result<()> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn back(&mut self) -> Result<()> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn reload(&mut self) -> Result<()> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn fetch(&mut self, _address: &Url) -> Result<File> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn response(&mut self) -> Result<Response> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn cookies(&mut self) -> Result<Vec<Cookie>> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn set_cookies(&mut self, _cookies: &[Cookie]) -> Result<()> {
        unimplemented!()
    }
    #[doc(hidden)]
    pub async fn close(self) -> Result<()> {
        unimplemented!()
    }
}
