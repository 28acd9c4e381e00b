//! The services that ask for log-ins.

/// One service.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Service {
    /// The Online Services themselves.
    #[default]
    OnlineServices,
    /// The MOOC portal.
    Pok,
}

impl Service {
    /// The service with this id.
    pub(crate) fn of(id: &str) -> Option<Self> {
        [Self::OnlineServices, Self::Pok].into_iter().find(|service| service.id() == id)
    }

    /// Its id: `id_servizio` of addresses.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::OnlineServices => "1",
            Self::Pok => "2292",
        }
    }
}
