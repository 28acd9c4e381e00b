//! Activation, log-in with one-time codes, and the ways to switch 2FA off.

use super::{Protection, Secret};
use crate::{
    edition::Edition,
    portal::{Origin, Policy, aunicalogin::Means, probe::Probe},
};

const PASSWORD: &str = "Sunflower42";
const DEACTIVATION: &str = "/aunicalogin/assistance/deactivation";

/// The code of the account's app, some time steps from now.
fn code(probe: &Probe, person_code: &str, steps: i64) -> String {
    let Protection::App(secret) = probe.account(person_code).two_factor.protection else { panic!("no app") };
    at(&secret, probe, steps)
}

fn at(secret: &Secret, probe: &Probe, steps: i64) -> String {
    secret.code(u64::try_from(probe.app.now().as_second() / 30 + steps).unwrap(), 6)
}

/// A secret as the wizard shows it to people.
fn typed(base32: &str) -> Secret {
    let parsed = totp_rs::Secret::try_from_base32(base32).unwrap();
    let bytes: [u8; 20] = parsed.as_ref().try_into().unwrap();
    Secret::of(bytes)
}

/// Somebody who has just activated 2FA Polimi by app, on the page "Disabling 2FA".
async fn activated() -> (Probe, String, String) {
    let mut probe = Probe::with_gateways(Edition::PagUk).await;
    let person = probe.registered("Ukraine", PASSWORD);
    probe.log_in("1", &person, PASSWORD).await;
    probe.open(Origin::TwoFactor, "/").await;
    let wizard = probe.send("/polimi", &[]).await;
    let secret = typed(&Probe::between(&wizard, "Secret key: <code>", "</code>"));
    let otp = at(&secret, &probe, 0);
    let page = probe.send("/polimi/confirm", &[("otp", &otp)]).await.says("<h1>Disabling 2FA</h1>");
    let key = Probe::between(&page, "Emergency deactivation key: <code>", "</code>");
    (probe, person, key)
}

#[tokio::test]
async fn the_wizard_refuses_wrong_codes_and_can_be_cancelled() {
    let mut probe = Probe::new(Edition::PagUk);
    let person = probe.registered("Ukraine", PASSWORD);
    probe.log_in("1", &person, PASSWORD).await;
    probe
        .open(Origin::TwoFactor, "/")
        .await
        .says("<h1>2fa Activation</h1>")
        .says(&format!("Olena Shevchenko {person}"))
        .keeps_quiet_about("OTP via SMS")
        .keeps_quiet_about("Indicate the reason");
    probe.send("/polimi", &[]).await.says("data:image/png;base64,").says("<h1>Enable 2FA Polimi</h1>");
    probe.send("/polimi/confirm", &[("otp", "12")]).await.says("The OTP is not valid.").says("OTP Code");
    probe.send("/polimi/cancel", &[]).await.says("<h1>2fa Activation</h1>");
    assert!(!probe.account(&person).two_factor.is_active());
    probe.open(Origin::OnlineServices, "/").await.says("Press Continue to access the activation page.");
}

#[tokio::test]
async fn the_key_and_the_codes_are_shown_once() {
    let (mut probe, _, key) = activated().await;
    let file = probe.open(Origin::TwoFactor, "/disabling/recovery-key.pdf").await;
    let text = lopdf::Document::load_mem(&file.bytes).unwrap().extract_text(&[1]).unwrap();
    assert!(text.contains(&key), "{text}");
    probe.open(Origin::TwoFactor, "/disabling").await.keeps_quiet_about(&key).says("is not active").says("is active");
    assert_eq!(probe.open(Origin::TwoFactor, "/disabling/recovery-key.pdf").await.status, 404);
}

#[tokio::test]
async fn a_one_time_code_is_asked_for_and_good_once() {
    let (mut probe, person, _) = activated().await;
    let asked = "2FA Polimi two-factor authentication";
    probe.open(Origin::OnlineServices, "/").await.says("<h1>Servizi online</h1>").says(asked);
    let used = code(&probe, &person, 0);
    probe.send("/aunicalogin/otp", &[("otp", &used)]).await.says("The OTP is not valid.");
    let next = code(&probe, &person, 1);
    probe.send("/aunicalogin/otp", &[("otp", &next)]).await.says("You are logged in as");

    let mut second = probe.other();
    second.log_in("1", &person, PASSWORD).await.says(asked);
    second.open(Origin::TwoFactor, "/").await.says(asked);
    second.open(Origin::OnlineServices, "/2fa").await.says(asked);
    second.send("/aunicalogin/otp", &[("otp", &next)]).await.says("The OTP is not valid.");
    second.advance(300);
    let old = code(&second, &person, -2);
    second.send("/aunicalogin/otp", &[("otp", &old)]).await.says("The OTP is not valid.");
    let present = code(&second, &person, 0);
    second.send("/aunicalogin/otp", &[("otp", &present)]).await.says("You are logged in as");
}

#[tokio::test]
async fn wrong_one_time_codes_are_limited() {
    let (mut probe, person, _) = activated().await;
    probe.open(Origin::OnlineServices, "/").await;
    for _ in 0..5 {
        probe.send("/aunicalogin/otp", &[("otp", "000")]).await.says("The OTP is not valid.");
    }
    let right = code(&probe, &person, 1);
    probe.send("/aunicalogin/otp", &[("otp", &right)]).await.says("Too many failed attempts");
}

#[tokio::test]
async fn a_declaration_needs_a_reason() {
    let mut probe = Probe::new(Edition::Pag);
    let person = probe.registered("Italy", PASSWORD);
    probe.log_in("1", &person, PASSWORD).await;
    probe.log_out().await;
    probe.log_in("1", &person, PASSWORD).await.says("you are obliged");
    let section = "Once you have activated 2FA Polimi";
    let page = probe.open(Origin::TwoFactor, "/").await;
    page.says("<details><summary>Can't use SPID or CIE?</summary>").keeps_quiet_about(section);
    probe.send("/polimi", &[]).await.says("Can't use SPID or CIE?");
    probe.send("/declaration", &[("reason", "  ")]).await.says("aria-invalid").keeps_quiet_about(section);
    probe.send("/declaration", &[("reason", "No reader for the card")]).await.says(section).says("OTP via SMS");
    assert_eq!(probe.account(&person).two_factor.declared.as_deref(), Some("No reader for the card"));
}

#[tokio::test]
async fn enabling_by_identity_needs_to_have_entered_by_one() {
    let mut probe = Probe::new(Edition::PagUk);
    let person = probe.registered("Ukraine", PASSWORD);
    probe.log_in("1", &person, PASSWORD).await;
    probe.open(Origin::TwoFactor, "/").await;
    let refused = probe.send("/identity", &[]).await;
    refused.says("<div role=\"alert\" class=\"alert\">To use this function log out");
    probe.identified(&person, Means::Identity).await;
    probe.open(Origin::TwoFactor, "/").await;
    probe.send("/identity", &[]).await.says("2FA SPID/CIE/eIDAS has been activated.");
    probe.open(Origin::OnlineServices, "/").await.says("2FA SPID/CIE/eIDAS is active.");
    probe.log_out().await;
    probe
        .log_in("1", &person, PASSWORD)
        .await
        .says("access to services is granted only to SPID, CIE or other eIDAS federated identities");
}

#[tokio::test]
async fn the_emergency_key_brings_back_credentials_for_the_time_being() {
    let (mut probe, person, key) = activated().await;
    probe.log_out().await;
    probe.open(Origin::Aunicalogin, DEACTIVATION).await;
    let mut fields = vec![("login", person.as_str()), ("password", "Sunflower43"), ("mode", "key")];
    probe.send(DEACTIVATION, &fields).await.says("Authentication failed");
    fields[1].1 = PASSWORD;
    probe.send(DEACTIVATION, &fields).await.says("Emergency deactivation key");
    let confirm = format!("{DEACTIVATION}/confirm");
    probe.send(&confirm, &[("proof", "AAAA-BBBB-CCCC-DDDD")]).await.says("key is not valid");
    probe.send(&confirm, &[("proof", &key)]).await.says("2FA has been deactivated.");
    probe.log_in("1", &person, PASSWORD).await.says("Two-factor authentication is not active.");
    probe.log_out().await;
    probe.log_in("1", &person, PASSWORD).await.says("Please activate two-factor authentication");
}

#[tokio::test]
async fn the_sms_mode_has_to_be_enabled_first() {
    let (mut probe, person, _) = activated().await;
    let mut other = probe.other();
    other.open(Origin::Aunicalogin, DEACTIVATION).await;
    let fields = [("login", person.as_str()), ("password", PASSWORD), ("mode", "sms")];
    other.send(DEACTIVATION, &fields).await.says("Emergency deactivation via SMS is not active.");

    probe.open(Origin::TwoFactor, "/disabling").await;
    probe.send("/disabling/sms", &[]).await.says("+380441234567");
    probe.send("/disabling/sms/send", &[("mobile", "044 1234567")]).await.says("aria-invalid");
    probe.send("/disabling/sms/send", &[("mobile", "+380441234567")]).await.says("+38***567");
    probe.send("/disabling/sms/confirm", &[("otp", "1")]).await.says("The OTP is not valid.");
    let sent = probe.code().await;
    probe.send("/disabling/sms/confirm", &[("otp", &sent)]).await.says("via SMS to this number: +380441234567");
    other.send(DEACTIVATION, &fields).await.says("An OTP was sent by SMS to");
}

#[tokio::test]
async fn the_email_mode_needs_the_code_in_time() {
    let (probe, person, _) = activated().await;
    let mut probe = probe.other();
    probe.open(Origin::Aunicalogin, DEACTIVATION).await;
    let fields = [("login", person.as_str()), ("password", PASSWORD), ("mode", "email")];
    let confirm = format!("{DEACTIVATION}/confirm");
    for (late, said) in [(601, "The OTP is not valid."), (600, "2FA has been deactivated.")] {
        probe.send(DEACTIVATION, &fields).await.says("o***@example.org");
        let code = probe.code().await;
        probe.advance(late);
        probe.send(&confirm, &[("proof", &code)]).await.says(said);
    }
}

#[tokio::test]
async fn manage_2fa_makes_a_new_key_and_switches_off() {
    let (mut probe, person, old) = activated().await;
    probe.open(Origin::OnlineServices, "/").await;
    let otp = code(&probe, &person, 1);
    probe.send("/aunicalogin/otp", &[("otp", &otp)]).await.says("Manage 2FA").keeps_quiet_about("Enable 2FA");
    probe.open(Origin::OnlineServices, "/2fa").await.says("2FA Polimi is active.");
    let page = probe.send("/2fa/key", &[]).await;
    let new = Probe::between(&page, "Emergency deactivation key: <code>", "</code>");
    let enrolment = probe.account(&person).two_factor;
    assert!(
        enrolment.opens_with_key(&Policy::documented(Edition::PagUk), &new)
            && !enrolment.opens_with_key(&Policy::documented(Edition::PagUk), &old)
    );
    probe.open(Origin::OnlineServices, "/2fa").await;
    probe.send("/2fa/deactivate", &[]).await.says("2FA has been deactivated.");
    probe.log_out().await;
    probe.log_in("1", &person, PASSWORD).await.says("Enable 2FA");
}

#[tokio::test]
async fn one_time_codes_by_sms_where_the_edition_offers_them() {
    let mut probe = Probe::with_gateways(Edition::Pag).await;
    let person = probe.registered("Ukraine", PASSWORD);
    probe.log_in("1", &person, PASSWORD).await;
    probe.open(Origin::TwoFactor, "/").await.says("Enable 2FA Polimi (OTP via SMS)");
    probe.send("/sms", &[]).await.says("+380441234567");
    probe.send("/sms/send", &[("mobile", "+380447654321")]).await.says("OTP Code");
    let sent = probe.code().await;
    probe.send("/sms/confirm", &[("otp", &sent)]).await.says("<h1>Disabling 2FA</h1>");
    probe.log_out().await;
    probe.log_in("1", &person, PASSWORD).await.says("Send the OTP by SMS");
    probe.send("/aunicalogin/otp", &[("otp", &sent)]).await.says("The OTP is not valid.");
    probe.send("/aunicalogin/otp/send", &[]).await.says("An OTP was sent by SMS");
    let sent = probe.code().await;
    probe.send("/aunicalogin/otp", &[("otp", &sent)]).await.says("You are logged in as");
}
