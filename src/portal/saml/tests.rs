//! A visitor is sent to a provider and comes back: what is accepted, and all that is not.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::portal::{
    ThirdParties,
    testing::{Browser, Form, TestPortal, enrol},
};

struct Scene {
    parties: ThirdParties,
    portal: TestPortal,
    visitor: Browser,
}

impl Scene {
    async fn new() -> Self {
        let parties = ThirdParties::start().await;
        let portal = TestPortal::start(&parties).await;
        Self { parties, portal, visitor: Browser::new() }
    }

    async fn begin(&mut self, provider: &str) {
        let address = format!("{}/begin/{provider}", self.portal.address);
        self.visitor.open(&address).await;
    }

    /// Goes to the consent page of posteID.
    async fn consent_page() -> (Self, Form) {
        let mut scene = Self::new().await;
        assert_eq!(enrol(&scene.parties, "spid", "posteID", "aurelia", None).await, 204);
        scene.begin("posteID").await;
        scene.visitor.log_in("aurelia", "secret").await;
        let form = scene.visitor.form("Agree");
        (scene, form)
    }
}

/// The response of a form with a part of it replaced.
fn altered(form: &Form, from: &str, to: &str) -> Form {
    let xml = String::from_utf8(STANDARD.decode(form.get("SAMLResponse")).unwrap()).unwrap();
    assert!(xml.contains(from), "{xml}");
    form.clone().with("SAMLResponse", &STANDARD.encode(xml.replace(from, to)))
}

#[tokio::test]
async fn spid_identifies_a_person() {
    let (mut scene, form) = Scene::consent_page().await;
    scene.visitor.submit(&form).await;
    let said = &scene.visitor.body;
    assert!(said.starts_with("identified"), "{said}");
    for part in ["kind: \"spid\"", "POST", "BRNRLA95C49F205X", "1995-03-09", "aurelia@example.org"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(said.contains("O'Brien <&> \\\"Quote\\\""), "{said}");
}

#[tokio::test]
async fn cie_identifies_a_person() {
    let mut scene = Scene::new().await;
    enrol(&scene.parties, "cie", "", "aurelia", None).await;
    scene.begin("cie").await;
    scene.visitor.log_in("aurelia", "secret").await;
    scene.visitor.press("Agree").await;
    assert!(scene.visitor.body.contains("kind: \"cie\", subject: \"BRNRLA95C49F205X\""), "{}", scene.visitor.body);
}

#[tokio::test]
async fn eidas_asks_for_the_country_first() {
    let mut scene = Scene::new().await;
    enrol(&scene.parties, "eidas", "DE", "aurelia", None).await;
    scene.begin("eidas").await;
    scene.visitor.press("Continue").await;
    assert!(scene.visitor.body.contains("Choose the country that issued"), "{}", scene.visitor.body);
    let form = scene.visitor.form("Continue").with("country", "DE");
    scene.visitor.submit(&form).await;
    assert_eq!(scene.visitor.url.host_str(), Some("de.countries.localhost"));
    scene.visitor.log_in("aurelia", "secret").await;
    scene.visitor.press("Agree").await;
    assert!(scene.visitor.body.contains("subject: \"DE/IT/"), "{}", scene.visitor.body);
}

#[tokio::test]
async fn edugain_finds_the_university_first() {
    let mut scene = Scene::new().await;
    enrol(&scene.parties, "edugain", "northfield", "aurelia", None).await;
    scene.begin("edugain").await;
    let search = format!("{}&university=north", scene.visitor.url);
    scene.visitor.open(&search).await;
    let chosen = scene.visitor.link("University of Northfield");
    scene.visitor.open(&chosen).await;
    scene.visitor.log_in("aurelia", "secret").await;
    scene.visitor.press("Agree").await;
    let said = &scene.visitor.body;
    assert!(said.contains("kind: \"edugain\"") && said.contains("@northfield.example"), "{said}");
}

#[tokio::test]
async fn edugain_can_be_cancelled_at_the_discovery() {
    let mut scene = Scene::new().await;
    scene.begin("edugain").await;
    let cancel = scene.visitor.link("Cancel");
    scene.visitor.open(&cancel).await;
    assert_eq!(scene.visitor.body, "refused: You cancelled the authentication.");
}

#[tokio::test]
async fn edugain_names_what_the_university_did_not_send() {
    let mut scene = Scene::new().await;
    enrol(&scene.parties, "edugain", "valmont", "aurelia", Some("attributes")).await;
    scene.begin("edugain").await;
    let search = format!("{}&university=valmont", scene.visitor.url);
    scene.visitor.open(&search).await;
    let chosen = scene.visitor.link("Université de Valmont");
    scene.visitor.open(&chosen).await;
    scene.visitor.log_in("aurelia", "secret").await;
    scene.visitor.press("Agree").await;
    assert_eq!(scene.visitor.body, "refused: Your identity provider did not send your name and your e-mail address.");
}

#[tokio::test]
async fn anomalies_are_explained() {
    for (fault, button, sentence) in [
        ("revoked", "Back to the service", "Your digital identity is suspended or revoked."),
        ("level", "Back to the service", "Your SPID identity does not have the level this service needs."),
        ("timeout", "Continue", "The authentication took too long."),
        ("kind", "Back to the service", "This kind of digital identity is not accepted."),
    ] {
        let mut scene = Scene::new().await;
        enrol(&scene.parties, "spid", "timID", "aurelia", Some(fault)).await;
        scene.begin("timID").await;
        scene.visitor.log_in("aurelia", "secret").await;
        scene.visitor.press(button).await;
        assert_eq!(scene.visitor.body, format!("refused: {sentence}"));
    }
}

#[tokio::test]
async fn wrong_passwords_end_the_login() {
    let mut scene = Scene::new().await;
    scene.begin("timID").await;
    scene.visitor.log_in("aurelia", "wrong").await;
    assert!(scene.visitor.body.contains("Wrong username or password."));
    scene.visitor.log_in("aurelia", "wrong").await;
    scene.visitor.log_in("aurelia", "wrong").await;
    scene.visitor.press("Back to the service").await;
    assert_eq!(scene.visitor.body, "refused: Too many failed attempts at your identity provider.");
}

#[tokio::test]
async fn cancelling_and_refusing_are_explained() {
    let (mut scene, _) = Scene::consent_page().await;
    scene.visitor.press("Refuse").await;
    assert_eq!(scene.visitor.body, "refused: You did not consent to sending your data.");
    scene.begin("posteID").await;
    scene.visitor.press("Cancel").await;
    assert_eq!(scene.visitor.body, "refused: You cancelled the authentication.");
}

#[tokio::test]
async fn altered_responses_are_refused() {
    let (_, sample) = Scene::consent_page().await;
    let xml = String::from_utf8(STANDARD.decode(sample.get("SAMLResponse")).unwrap()).unwrap();
    let assertion = xml[xml.find("<saml:Assertion").unwrap()..xml.find("</samlp:Response>").unwrap()].to_owned();
    drop(sample);
    for (from, to, sentence) in [
        ("<saml:Audience>http://aunicalogin", "<saml:Audience>http://other", "meant for another service"),
        (" Destination=\"http://aunicalogin", " Destination=\"http://other", "meant for another address"),
        ("Recipient=\"http://aunicalogin", "Recipient=\"http://other", "meant for another address"),
        ("http://posteid", "http://timid", "another identity provider than the one"),
        ("SpidL2", "SpidL1", "level this service needs"),
        ("NotBefore=\"2026", "NotBefore=\"2027", "not valid yet"),
        ("NotOnOrAfter=\"2026", "NotOnOrAfter=\"2025", "expired"),
        ("</samlp:Response>", "", "could not be understood"),
        ("status:Success", "statuss:Success", "could not identify you"),
        ("</samlp:Response>", &format!("{assertion}</samlp:Response>"), "could not be understood"),
        (" Name=\"spidCode\"", " Name=\"other\"", "identifier of yours"),
        (
            "<samlp:Response",
            "<!DOCTYPE r [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><samlp:Response",
            "could not be understood",
        ),
    ] {
        let (mut scene, form) = Scene::consent_page().await;
        scene.visitor.submit(&altered(&form, from, to)).await;
        let said = &scene.visitor.body;
        assert!(said.starts_with("refused") && said.contains(sentence), "{from}: {said}");
    }
}

#[tokio::test]
async fn hostile_encodings_are_refused() {
    let deep = "<a>".repeat(50_000);
    for response in ["", "%%%", "AAAA", &STANDARD.encode(deep), &"A".repeat(300_000)] {
        let (mut scene, form) = Scene::consent_page().await;
        scene.visitor.submit(&form.with("SAMLResponse", response)).await;
        assert_eq!(scene.visitor.body, "refused: The answer of the identity provider could not be understood.");
    }
}

#[tokio::test]
async fn a_huge_form_is_refused() {
    let (mut scene, form) = Scene::consent_page().await;
    scene.visitor.submit(&form.with("SAMLResponse", &"A".repeat(600_000))).await;
    assert_eq!(scene.visitor.status, 413);
    assert!(scene.visitor.body.contains("could not be understood"));
}

#[tokio::test]
async fn unsolicited_and_replayed_responses_are_refused() {
    let (mut scene, form) = Scene::consent_page().await;
    scene.visitor.submit(&form.clone().with("RelayState", "0123")).await;
    assert_eq!(scene.visitor.status, 403);
    assert!(scene.visitor.body.contains("was not asked for"), "{}", scene.visitor.body);
    scene.visitor.submit(&form).await;
    assert!(scene.visitor.body.starts_with("identified"));
    scene.visitor.submit(&form).await;
    assert_eq!(scene.visitor.status, 403);
    // The same assertion for another request of the same visitor.
    scene.begin("posteID").await;
    let relay = scene.visitor.form("Cancel").get("RelayState").to_owned();
    scene.visitor.submit(&form.with("RelayState", &relay)).await;
    assert_eq!(scene.visitor.status, 403);
}

#[tokio::test]
async fn a_response_is_valid_for_five_minutes() {
    let (mut scene, form) = Scene::consent_page().await;
    scene.portal.app.clock().advance(310);
    scene.visitor.submit(&form).await;
    assert_eq!(scene.visitor.body, "refused: The answer of the identity provider has expired.");
}

#[tokio::test]
async fn another_session_gets_nothing() {
    let (mut scene, form) = Scene::consent_page().await;
    let mut other = Browser::new();
    other.open(&format!("{}/finish", scene.portal.address)).await;
    other.submit(&form).await;
    assert!(other.body.contains("begun in another session"), "{}", other.body);
    scene.visitor.open(&format!("{}/finish", scene.portal.address)).await;
    assert_eq!(scene.visitor.body, "nothing");
}

#[tokio::test]
async fn two_portals_do_not_mix() {
    let (mut scene, form) = Scene::consent_page().await;
    let other = TestPortal::start(&scene.parties).await;
    let mut misled = form.clone();
    misled.action = format!("{}/Shibboleth.sso/SAML2/POST", other.address).parse().unwrap();
    scene.visitor.submit(&misled).await;
    assert_eq!(scene.visitor.status, 403);
}

/// The request that a visitor was sent with, as XML.
fn request_of(address: &url::Url) -> String {
    use std::io::Read as _;
    let packed = address.query_pairs().find(|(name, _)| name == "SAMLRequest").unwrap().1;
    let packed = STANDARD.decode(packed.as_bytes()).unwrap();
    let mut xml = String::new();
    flate2::read::DeflateDecoder::new(packed.as_slice()).read_to_string(&mut xml).unwrap();
    xml
}

#[tokio::test]
async fn requests_follow_the_rules_of_their_scheme() {
    let mut scene = Scene::new().await;
    for (provider, index) in [("posteID", 1), ("cie", 0), ("eidas", 99)] {
        scene.begin(provider).await;
        let xml = request_of(&scene.visitor.url);
        let host = provider.to_ascii_lowercase();
        for part in [
            " Version=\"2.0\" IssueInstant=\"2026-03-02T09:00:00Z\"",
            &format!(" Destination=\"http://{host}.providers.localhost:"),
            " ForceAuthn=\"true\"",
            &format!(" AttributeConsumingServiceIndex=\"{index}\""),
            "Format=\"urn:oasis:names:tc:SAML:2.0:nameid-format:entity\" NameQualifier=",
            "<samlp:NameIDPolicy Format=\"urn:oasis:names:tc:SAML:2.0:nameid-format:transient\">",
            "<samlp:RequestedAuthnContext Comparison=\"minimum\">",
            "https://www.spid.gov.it/SpidL2",
        ] {
            assert!(xml.contains(part), "{part} in {xml}");
        }
        assert!(!xml.contains("IsPassive") && !xml.contains("AllowCreate"), "{xml}");
        let relay = scene.visitor.form("Cancel").get("RelayState").to_owned();
        assert!(relay.len() == 32 && !relay.contains('/'), "{relay}");
    }
}
