//! Log-in by credentials, from the service's request to the service.

mod federated;

use super::Principal;
use crate::{
    edition::Edition,
    portal::{Origin, accounts::Person, probe::Probe, two_factor::Protection},
};

const PASSWORD: &str = "Sunflower42";

#[tokio::test]
async fn the_page_names_the_service_where_the_edition_does() {
    for (edition, service, heading) in [
        (Edition::PagUk, "2292", "<h1>SP wepok</h1>"),
        (Edition::PagUk, "1", "<h1>Online Services</h1>"),
        (Edition::Gss, "2292", "<h1>Online Services</h1>"),
    ] {
        let mut probe = Probe::new(edition);
        let page =
            probe.open(Origin::Aunicalogin, &format!("/aunicalogin/getservizio.xml?id_servizio={service}")).await;
        let page = page.says(heading).says("aunicalogin 26.15.0").says("Stay connected.");
        assert_eq!(page.text().contains("First time here?"), edition == Edition::Gss);
    }
    let mut probe = Probe::new(Edition::Gss);
    let unknown = probe.open(Origin::Aunicalogin, "/aunicalogin/getservizio.xml?id_servizio=9").await;
    assert_eq!(unknown.status, 404);
}

#[tokio::test]
async fn wrong_credentials_get_one_answer_and_not_too_many_attempts() {
    let mut probe = Probe::new(Edition::Gss);
    let code = probe.registered("Ukraine", PASSWORD);
    let unknown = probe.log_in("1", "10000000", PASSWORD).await.says("Authentication failed").text();
    let wrong = probe.log_in("1", &code, "Sunflower43").await.says("Authentication failed").text();
    assert_eq!(unknown, wrong);
    for _ in 0..4 {
        probe.log_in("1", &code, "Sunflower43").await.says("Authentication failed");
    }
    probe.log_in("1", &code, PASSWORD).await.says("Too many failed attempts");
    probe.advance(900);
    probe.log_in("1", &code, PASSWORD).await.says("You are logged in as");
}

#[tokio::test]
async fn the_session_changes_at_log_in_and_ends_at_log_out() {
    let mut probe = Probe::new(Edition::Gss);
    let code = probe.registered("Ukraine", PASSWORD);
    probe.open(Origin::Aunicalogin, "/").await;
    let before = probe.session().cloned();
    probe.log_in("1", &code, PASSWORD).await.says(&code);
    let inside = probe.session().cloned();
    assert_ne!(before, inside);
    probe.log_out().await.says("Your session has ended.");
    assert_ne!(inside, probe.session().cloned());
    probe.open(Origin::OnlineServices, "/").await.says("Polimi Credentials");
}

#[tokio::test]
async fn staying_connected_outlives_the_idle_time() {
    for (stay, said) in [(true, "You are logged in as"), (false, "Your session has timed out")] {
        let mut probe = Probe::new(Edition::Gss);
        let code = probe.registered("Ukraine", PASSWORD);
        probe.open(Origin::Aunicalogin, "/").await;
        let mut fields = vec![("login", code.as_str()), ("password", PASSWORD)];
        fields.extend(stay.then_some(("RESTA_CONNESSO", "1")));
        probe.send(super::SIGN_IN, &fields).await.says("You are logged in as");
        probe.advance(86_400);
        probe.open(Origin::OnlineServices, "/").await.says(said);
    }
}

#[tokio::test]
async fn forms_need_the_token_of_the_session() {
    let mut probe = Probe::new(Edition::Gss);
    let code = probe.registered("Ukraine", PASSWORD);
    probe.open(Origin::Aunicalogin, "/").await;
    let fields = [("login", code.as_str()), ("password", PASSWORD), ("sesskey", "invented")];
    assert_eq!(probe.send_exactly(super::SIGN_IN, &fields).await.status, 403);
}

#[tokio::test]
async fn accesses_before_two_factor_authentication_by_edition() {
    let asked = "Please activate two-factor authentication (2fa) to access the services.";
    for (edition, first) in [(Edition::Gss, "logged in"), (Edition::Pag, "logged in"), (Edition::PagUk, asked)] {
        let mut probe = Probe::new(edition);
        let code = probe.registered("Ukraine", PASSWORD);
        probe.log_in("1", &code, PASSWORD).await.says(first);
        probe.log_out().await;
        let declared = edition == Edition::Gss;
        let second = if declared { "As an Italian citizen, you are obliged" } else { asked };
        probe.log_in("1", &code, PASSWORD).await.says(second);
        probe.open(Origin::OnlineServices, "/").await.says(second);
        probe.open(Origin::OnlineServices, "/2fa").await.says(second);
    }
}

#[tokio::test]
async fn sole_italians_are_obliged_and_dual_citizens_are_not() {
    let mut probe = Probe::new(Edition::PagUk);
    let code = probe.registered("Italy", PASSWORD);
    probe
        .log_in("2292", &code, PASSWORD)
        .await
        .says("<h1>Servizi online</h1>")
        .says("As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity.")
        .says("<details><summary>Do you have problems with SPID or CIE?</summary>")
        .says("Declare and continue without SPID / CIE")
        .says("Back to Login");
    probe.open(Origin::Aunicalogin, "/aunicalogin/again").await.says("Polimi Credentials");
    if let Some(account) = probe.app.state().accounts.get(&code) {
        account.person.other_citizenship = "Ukraine".into();
    }
    probe.log_in("2292", &code, PASSWORD).await.says("Press Continue to access the activation page.");
}

#[tokio::test]
async fn pok_gets_a_ticket() {
    let mut probe = Probe::new(Edition::Gss);
    let code = probe.registered("Ukraine", PASSWORD);
    probe.log_in("2292", &code, PASSWORD).await;
    let (path, ticket) = probe.at.split_once("?ticket=").unwrap();
    assert!(path.ends_with("/auth/polimi/login.php"), "{path}");
    let now = probe.app.now();
    let principal = probe.app.state().tickets.redeem(ticket, "2292", now);
    assert!(matches!(principal, Some(Principal::Polimi { person_code }) if person_code == code));
}

#[tokio::test]
async fn credentials_alone_are_refused_with_2fa_by_identity() {
    let mut probe = Probe::new(Edition::Pag);
    let code = probe.registered("Italy", PASSWORD);
    if let Some(account) = probe.app.state().accounts.get(&code) {
        account.two_factor.activate(Protection::Identity);
    }
    probe
        .log_in("1", &code, PASSWORD)
        .await
        .says("access to services is granted only to SPID, CIE or other eIDAS federated identities")
        .says("SPID login");
    probe.open(Origin::OnlineServices, "/").await.says("Polimi Credentials");
}

#[tokio::test]
async fn the_spid_providers_in_alphabetical_order() {
    let mut probe = Probe::new(Edition::Gss);
    let page = probe.open(Origin::Aunicalogin, "/aunicalogin/federated?with=spid&id_servizio=2292").await;
    let text = page.says("Non hai SPID?").text();
    let providers: Vec<&str> = text.split("data-idp=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(providers.len(), 12);
    assert!(providers.is_sorted_by_key(|name| name.to_lowercase()), "{providers:?}");
}

#[tokio::test]
async fn credentials_are_recovered_by_mail_alone() {
    let recovery = "/aunicalogin/assistance/recovery";
    let mut probe = Probe::with_gateways(Edition::PagUk).await;
    let code = probe.registered("Ukraine", PASSWORD);
    probe.open(Origin::Aunicalogin, recovery).await;
    let answer = "If these data are those of a registered person";
    probe.send(recovery, &[("email", "olena@example.org")]).await.says("and the person code or the date of birth");
    probe.send(recovery, &[("email", "other@example.org"), ("login", &code)]).await.says(answer);
    assert!(crate::portal::messages::sent(&probe.app).await.unwrap().is_empty());
    probe.open(Origin::Aunicalogin, recovery).await;
    let born = [("email", "olena@example.org"), ("day", "9"), ("month", "03"), ("year", "1995")];
    probe.send(recovery, &born).await.says(answer);
    let (to, text) = probe.message().await;
    assert_eq!(to, "olena@example.org");
    assert!(text.contains(&format!("your Person code is {code}")), "{text}");
    let link = text.lines().find(|line| line.starts_with("http")).unwrap();
    let secret = link.rsplit('=').next().unwrap();

    probe.go(link).await.says("Enter password");
    let new = |password| [("token", secret), ("password", password), ("repeated", password)];
    let set = "/aunicalogin/assistance/password";
    probe.send(set, &new(PASSWORD)).await.says("differ from the previous one by at least 4 characters");
    probe.send(set, &new("Buttercup77")).await.says("The password has been correctly defined");
    probe.go(link).await.says("This link is no longer valid.");
    probe.log_in("1", &code, PASSWORD).await.says("Authentication failed");
    probe.log_in("1", &code, "Buttercup77").await.says("Please activate two-factor authentication");
}

#[tokio::test]
async fn the_link_of_a_recovery_lapses_after_an_hour() {
    let mut probe = Probe::with_gateways(Edition::PagUk).await;
    let code = probe.registered("Ukraine", PASSWORD);
    let recovery = "/aunicalogin/assistance/recovery";
    probe.open(Origin::Aunicalogin, recovery).await;
    probe.send(recovery, &[("email", "olena@example.org"), ("login", &code)]).await;
    let text = probe.message().await.1;
    let link = text.lines().find(|line| line.starts_with("http")).unwrap();
    probe.advance(3_600);
    probe.go(link).await.says("Enter password");
    probe.advance(1);
    probe.go(link).await.says("This link is no longer valid.");
}

mod identities {
    use super::*;
    use crate::portal::{aunicalogin::matching, saml::Assertion};

    fn asserted(kind: &'static str, person: Person) -> Assertion {
        Assertion { issuer: "https://idp.example.org".into(), kind, subject: "s1".into(), person }
    }

    #[test]
    fn an_identity_finds_its_account_and_is_linked() {
        let probe = Probe::new(Edition::Gss);
        let code = probe.registered("Ukraine", PASSWORD);
        let known = probe.account(&code).person;
        let stranger = Person { name: "Taras".into(), ..known.clone() };
        let eidas = |person: Person| asserted("eidas", Person { email: String::new(), ..person });
        assert_eq!(matching::account_of(&probe.app, &eidas(stranger)), None);
        assert_eq!(matching::account_of(&probe.app, &eidas(known)), Some(code.clone()));
        assert_eq!(probe.account(&code).linked.len(), 1);
        assert_eq!(matching::account_of(&probe.app, &eidas(Person::default())), Some(code));
    }

    #[test]
    fn edugain_goes_by_the_email_address() {
        let probe = Probe::new(Edition::Gss);
        let code = probe.registered("Ukraine", PASSWORD);
        let person = Person { email: "Olena@Example.org".into(), ..Person::default() };
        assert_eq!(matching::account_of(&probe.app, &asserted("spid", person.clone())), None);
        assert_eq!(matching::account_of(&probe.app, &asserted("edugain", person)), Some(code));
    }
}
