//! The embedded portal for the benches.

use collaudo::{
    edition::Edition,
    portal::{Clock, Policy, Portal, PortalConfig, ThirdParties},
};

/// A portal as the Ukrainian guide shows it.
pub(crate) async fn start() -> (ThirdParties, Portal) {
    let third_parties = ThirdParties::start().await;
    let config = PortalConfig {
        behaviour: Policy::documented(Edition::PagUk).into(),
        clock: Clock::scenario(),
        port: 0,
        third_parties: third_parties.origins(),
    };
    let portal = Portal::start(config).await.unwrap();
    (third_parties, portal)
}
