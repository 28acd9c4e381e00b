//! The third parties as a portal and a harness meet them.

use super::{ThirdParties, client};
use crate::portal::{
    messages::{self, Message},
    testing::{Browser, TestPortal, enrol},
};

#[tokio::test]
async fn people_are_enrolled_where_there_is_such_a_provider() {
    let parties = ThirdParties::start().await;
    for (kind, provider, status) in [
        ("spid", "posteID", 204),
        ("spid", "POSTEID", 204),
        ("cie", "", 204),
        ("eidas", "DE", 204),
        ("edugain", "altbach", 204),
        ("eidas", "IT", 400),
        ("spid", "nobodyID", 400),
        ("passport", "x", 400),
    ] {
        assert_eq!(enrol(&parties, kind, provider, "aurelia", None).await, status, "{kind} {provider}");
    }
}

#[tokio::test]
async fn messages_are_kept_apart_by_portal() {
    let parties = ThirdParties::start().await;
    let (one, other) = (TestPortal::start(&parties).await, TestPortal::start(&parties).await);
    let mail =
        Message { to: "a@example.org".into(), subject: Some("Hello".into()), text: "See http://x.localhost/y.".into() };
    messages::send(&one.app, mail).await.unwrap();
    let sms = Message { to: "+390000000".into(), subject: None, text: "Code 123456".into() };
    messages::send(&one.app, sms).await.unwrap();
    let sent = messages::sent(&one.app).await.unwrap();
    let seen: Vec<_> =
        sent.iter().map(|kept| (kept.id, kept.message.kind.as_str(), kept.message.to.as_str())).collect();
    assert_eq!(seen, [(1, "mail", "a@example.org"), (2, "sms", "+390000000")]);
    assert_eq!(sent[0].message.sent, "2026-03-02T09:00:00Z");
    assert!(messages::sent(&other.app).await.unwrap().is_empty());
    let mut reader = Browser::new();
    reader.open(&format!("{}/", one.address)).await;
    assert_eq!(reader.link("http://x.localhost/y"), "http://x.localhost/y");
}

#[tokio::test]
async fn a_gateway_that_is_gone_is_the_portals_problem() {
    let parties = ThirdParties::start().await;
    let portal = TestPortal::start(&parties).await;
    drop(parties);
    let mail = Message { to: "a@example.org".into(), subject: Some("Hello".into()), text: "Hello".into() };
    assert!(messages::send(&portal.app, mail).await.is_err());
}

#[tokio::test]
async fn the_clock_moves_when_told() {
    let parties = ThirdParties::start().await;
    let portal = TestPortal::start(&parties).await;
    let clock = format!("{}/clock", portal.address);
    let moved = client().post(&clock).body("{\"advance_seconds\":30}").send().await.unwrap().text().await.unwrap();
    assert_eq!(moved, "{\"now\":\"2026-03-02T09:00:30Z\"}");
    let wrong = client().post(&clock).body("{\"advance_seconds\":-1}").send().await.unwrap();
    assert_eq!(wrong.status(), 400);
}

#[tokio::test]
async fn providers_refuse_requests_of_strangers() {
    let parties = ThirdParties::start().await;
    let mut visitor = Browser::new();
    for (path, status) in
        [("/sso", 400), ("/sso?SAMLRequest=%25&RelayState=x", 400), ("/login?transaction=0", 404), ("/x", 404)]
    {
        visitor.open(&parties.origins().provider("posteid.providers.localhost").add(path)).await;
        assert_eq!(visitor.status, status, "{path}");
    }
    let stranger = "/discovery?entityID=http://example.org/&return=http://example.org/";
    visitor.open(&parties.origins().provider("edugain.providers.localhost").add(stranger)).await;
    assert_eq!(visitor.status, 400);
}

trait Add {
    fn add(self, path: &str) -> String;
}

impl Add for String {
    fn add(mut self, path: &str) -> String {
        self.push_str(path);
        self
    }
}
