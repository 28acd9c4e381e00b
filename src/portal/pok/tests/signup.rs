//! The sign-up of a POK-only account.

use super::client::{Client, form};
use crate::edition::Edition;

#[tokio::test]
async fn the_documents_come_first_one_after_the_other() {
    let mut person = Client::new(Edition::PagUk).await;
    person.open("/login/signup.php").await;
    person.sees("<h1>Privacy Notice</h1>");
    person.sees("Policy 1 out of 2");
    person.send("/login/policies.php", &[("number", "1")]).await;
    person.sees("<h1>Terms of Service</h1>");
    person.sees("Policy 2 out of 2");
    person.send("/login/policies.php", &[("number", "2")]).await;
    assert_eq!(person.path, "/admin/tool/policy/index.php");
    person.send("/admin/tool/policy/index.php", &[("status1", "1")]).await;
    person.sees("Before continuing you need to acknowledge all these policies.");
    person.send("/admin/tool/policy/index.php", &[("status1", "1"), ("status2", "1")]).await;
    person.sees("By creating a POK account here, you will not be able to request certificates");
    person.sees("The password must have at least 8 characters, at least 1 digit(s)");
}

#[tokio::test]
async fn the_form_can_not_be_sent_before_the_consent() {
    let mut person = Client::new(Edition::PagUk).await;
    person.open("/login/signup.php").await;
    person.send("/login/signup.php", &form(&[])).await;
    assert_eq!(person.path, "/login/policies.php");
    assert!(person.app.state().users.find(|_| true).is_none());
}

#[tokio::test]
async fn every_fault_is_named() {
    let faults = [
        ("username", "", "Missing username"),
        ("username", "Olena", "Only lowercase letters allowed"),
        ("username", "olena s", "Only letters, digits,"),
        ("password", "", "Missing password"),
        ("password", "zirka-2026", "at least 1 upper case letter(s)."),
        ("password", "Zirka2026", "Passwords must have at least 1 special character(s)"),
        ("password", "Zi-2026", "Passwords must be at least 8 characters long."),
        ("email", "olena", "Invalid email address"),
        ("email2", "altra@posta.example", "The two email addresses are not the same."),
        ("firstname", "", "Missing first name"),
        ("lastname", "", "Missing last name"),
        ("city", "", "Missing city/town"),
        ("country", "Atlantis", "Choose one of the list."),
        ("profile_field_gender", "", "Required"),
        ("profile_field_birthdate", "2026-03-02", "Enter a date in the past."),
    ];
    let mut person = Client::new(Edition::PagUk).await;
    person.reaches_the_form().await;
    for (name, value, sentence) in faults {
        person.send("/login/signup.php", &form(&[(name, value)])).await;
        person.sees(sentence);
        person.sees(&format!("id=\"{name}-error\""));
    }
    assert!(person.app.state().users.find(|_| true).is_none());
}

#[tokio::test]
async fn the_town_may_be_left_out_where_the_guide_does_not_ask_for_it() {
    let mut person = Client::new(Edition::Pag).await;
    person.reaches_the_form().await;
    person.send("/login/signup.php", &form(&[("city", "")])).await;
    person.sees("An email should have been sent to your address at olena@posta.example");
}

#[tokio::test]
async fn a_name_or_an_address_is_taken_once() {
    let mut person = Client::new(Edition::PagUk).await;
    person.signs_up().await;
    person.reaches_the_form().await;
    person.send("/login/signup.php", &form(&[])).await;
    person.sees("This username already exists, choose another");
    person.sees("This email address is already registered.");
}

#[tokio::test]
async fn nobody_enters_before_the_mail_is_answered() {
    let mut person = Client::new(Edition::PagUk).await;
    person.signs_up().await;
    person.sees("<h1>Confirm your account</h1>");
    person.open("/login/index.php").await;
    person.send("/login/index.php", &[("username", "olena.s"), ("password", "Zirka-2026")]).await;
    person.sees("You need to confirm your account");
    person.send("/login/confirm.php", &[]).await;
    person.sees("An email should have been sent to your address at olena@posta.example");
    person.open("/login/confirm.php?data=wrong/olena.s").await;
    person.sees("Invalid confirmation data");
    person.open("/my/").await;
    assert_eq!(person.path, "/login/index.php");
    let link = person.link("olena@posta.example").await;
    person.open(&link).await;
    person.sees("Thanks, Olena Shevchenko");
    person.sees("Your registration has been confirmed");
    person.open("/my/").await;
    person.sees("No courses");
    person.open(&link).await;
    person.sees("Registration has already been confirmed");
}

#[tokio::test]
async fn sections_close_and_open_and_keep_what_was_typed() {
    let mut kofi = Client::new(Edition::PagUk).await;
    kofi.reaches_the_form().await;
    kofi.sees("<details open><summary>More information</summary>");
    kofi.send("/login/signup.php", &[("username", "kofi"), ("sections", "closed")]).await;
    kofi.sees("<details><summary>More information</summary>");
    kofi.sees("value=\"kofi\"");
    kofi.sees("Expand all");
    kofi.does_not_see("Missing email address");
    kofi.send("/login/signup.php", &[("username", "kofi"), ("sections", "open")]).await;
    kofi.sees("Collapse all");
}

#[tokio::test]
async fn recovery_mails_are_few_and_the_newest_alone_counts() {
    let mut olena = Client::with_pok_account(Edition::PagUk).await;
    olena.open("/login/logout.php").await;
    olena.send("/login/logout.php", &[]).await;
    let mut links = Vec::new();
    for _ in 0..7 {
        olena.open("/login/forgot_password.php").await;
        olena.send("/login/forgot_password.php", &[("username", "olena.s")]).await;
        links.push(olena.link("olena@posta.example").await);
    }
    links.dedup();
    assert_eq!(links.len(), 5, "no more than five mails");
    olena.open(&links[3]).await;
    olena.does_not_see("name=\"password2\"");
    olena.open(&links[4]).await;
    olena.sees("name=\"password2\"");
}
