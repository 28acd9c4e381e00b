//! Skeleton.
use super::{Cookie, File, Input, Response, Result};
use crate::page::{Handle, Page};
use url::Url;

/// Skeleton.
#[derive(Debug)]
pub struct HttpAgent;
impl HttpAgent {
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
}
