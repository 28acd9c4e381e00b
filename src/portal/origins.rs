//! The origins of the embedded portal: one site, several hosts, one port.

use url::Url;

/// One application of the portal, with a host name of its own.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Origin {
    /// The MOOC portal.
    Pok,
    /// The login page of the Online Services.
    Aunicalogin,
    /// The registration of a Polimi account.
    Aunicaaccount,
    /// The activation of two-factor authentication.
    TwoFactor,
    /// The Online Services, with the Authentication widget.
    OnlineServices,
    /// The university's public pages: policies, frequently asked questions.
    Www,
    /// What moves the clock and shows the messages; no part of a real portal.
    Control,
}

impl Origin {
    /// Every origin.
    pub const ALL: [Self; 7] = [
        Self::Pok,
        Self::Aunicalogin,
        Self::Aunicaaccount,
        Self::TwoFactor,
        Self::OnlineServices,
        Self::Www,
        Self::Control,
    ];

    /// Its host name.
    #[must_use]
    pub const fn host(self) -> &'static str {
        match self {
            Self::Pok => "pok.polimi.localhost",
            Self::Aunicalogin => "aunicalogin.polimi.localhost",
            Self::Aunicaaccount => "aunicaaccount.polimi.localhost",
            Self::TwoFactor => "2fa.polimi.localhost",
            Self::OnlineServices => "onlineservices.polimi.localhost",
            Self::Www => "www.polimi.localhost",
            Self::Control => "control.polimi.localhost",
        }
    }

    /// The first part of its host name, by which places are named: `pok`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.host().split('.').next().unwrap_or_default()
    }

    /// The origin whose host name this is, if any.
    #[must_use]
    pub fn of_host(host: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.host() == host)
    }
}

/// Where the origins of one running portal are.
#[derive(Clone, Copy, Debug)]
pub struct Origins {
    port: u16,
}

impl Origins {
    /// The origins behind a port of the loopback interface.
    #[must_use]
    pub const fn at(port: u16) -> Self {
        Self { port }
    }

    /// The port that all of them share.
    #[must_use]
    pub const fn port(self) -> u16 {
        self.port
    }

    /// An address: `path` begins with a slash and may carry a query.
    #[must_use]
    pub fn address(self, origin: Origin, path: &str) -> String {
        format!("http://{}:{}{path}", origin.host(), self.port)
    }

    /// Whether an address belongs to the portal: guards redirects to places given by a request.
    #[must_use]
    pub fn owns(self, address: &str) -> bool {
        Url::parse(address).is_ok_and(|url| {
            url.scheme() == "http"
                && url.port() == Some(self.port)
                && url.host_str().and_then(Origin::of_host).is_some()
        })
    }
}

impl Origin {
    /// The application's name and version as its footer shows them (Ukrainian guide, slides 3 to 9).
    pub(crate) const fn application(self) -> Option<&'static str> {
        match self {
            Self::Aunicalogin => Some("aunicalogin 26.15.0"),
            Self::Aunicaaccount => Some("aunicaaccount2 v. 15.1.2 / 15.1.2"),
            Self::TwoFactor => Some("2fa Activation v. 3.1.1 / 3.1.1"),
            Self::Pok | Self::OnlineServices | Self::Www | Self::Control => None,
        }
    }
}
