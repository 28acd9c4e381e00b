//! The login page.

use axum::http::StatusCode;

use super::client::Client;
use crate::{
    edition::Edition,
    portal::{
        accounts::Person,
        aunicalogin::{LOGOUT, Principal},
        pok::SERVICE,
    },
};

#[tokio::test]
async fn gss_shows_one_tab_at_a_time_and_no_pok_accounts() {
    let mut person = Client::new(Edition::Gss).await;
    person.open("/login").await;
    assert_eq!(person.path, "/login/index.php");
    for text in [
        "CHOOSE YOUR LOGIN METHOD",
        "Polimi or university students",
        "Other users",
        "Login staff",
        "Create a Polimi account",
        "Tutorial: how to create a Polimi account",
        "Can't sign in? Visit our ",
        "Contact site support",
        "log in with SPID o CIE",
    ] {
        person.sees(text);
    }
    person.sees("id=\"panel-other\" aria-labelledby=\"tab-other\" hidden");
    person.open("/login/index.php?tab=other").await;
    person.sees("id=\"panel-students\" aria-labelledby=\"tab-students\" hidden");
    for path in ["/login/signup.php", "/login/forgot_password.php"] {
        person.open(path).await;
        assert_eq!(person.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn gss_asks_the_universities_directly_and_the_others_by_way_of_the_polimi_login_page() {
    let mut person = Client::new(Edition::Gss).await;
    person.open("/auth/edugain/index.php").await;
    assert!(person.path.contains("providers.localhost"), "{}", person.path);
    let mut person = Client::new(Edition::PagUk).await;
    person.open("/auth/edugain/index.php").await;
    assert_eq!(person.status, StatusCode::NOT_FOUND);
    person.open("/auth/polimi/login.php?ticket=invented").await;
    person.sees("Invalid login, please try again");
}

#[tokio::test]
async fn the_other_guides_show_a_form_and_a_closed_box() {
    for edition in [Edition::Pag, Edition::PagUk] {
        let mut person = Client::new(edition).await;
        person.open("/login/index.php").await;
        for text in [
            "Polimi login",
            "Forgotten your username or password?",
            "<details><summary>Don't have an account?</summary><h2>HOW TO ACCESS</h2>",
            "Create a POK account (no certificates)",
            "Help with registration and account",
        ] {
            person.sees(text);
        }
        person.does_not_see("CHOOSE YOUR LOGIN METHOD");
    }
}

#[tokio::test]
async fn unknown_names_and_wrong_passwords_are_answered_alike_and_throttled() {
    let mut person = Client::with_pok_account(Edition::PagUk).await;
    person.send("/login/logout.php", &[]).await;
    assert_eq!(person.path, "/");
    let mut answers = Vec::new();
    for username in ["nobody", "olena.s"] {
        person.open("/login/index.php").await;
        person.send("/login/index.php", &[("username", username), ("password", "Sbagliata-1")]).await;
        person.sees("Invalid login, please try again");
        answers.push(person.page.replace(username, "NAME"));
    }
    assert_eq!(answers[0], answers[1]);
    for _ in 0..5 {
        person.send("/login/index.php", &[("username", "olena.s"), ("password", "Sbagliata-1")]).await;
        person.open("/login/index.php").await;
    }
    person.send("/login/index.php", &[("username", "olena.s"), ("password", "Zirka-2026")]).await;
    assert_eq!(person.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn logging_in_changes_the_session_and_leads_where_one_wanted_to_go() {
    let mut person = Client::with_pok_account(Edition::PagUk).await;
    person.send("/login/logout.php", &[]).await;
    person.open("/enrol/index.php?id=183").await;
    assert_eq!(person.path, "/login/index.php");
    let before = person.cookie().to_owned();
    person.send("/login/index.php", &[("username", "olena.s"), ("password", "Zirka-2026")]).await;
    assert_ne!(person.cookie(), before);
    assert_eq!(person.path, "/enrol/index.php?id=183");
}

#[tokio::test]
async fn whoever_came_by_way_of_polimi_is_logged_out_there_too() {
    let mut person = Client::new(Edition::PagUk).await;
    let known = Person { name: "Percival".into(), email: "percival@posta.example".into(), ..Person::default() };
    let (issuer, subject) = ("https://university.example".into(), "p1".into());
    let principal = Principal::Edugain { issuer, subject, person: known };
    let now = person.app.now();
    let ticket = person.app.state().tickets.issue(SERVICE, principal, now);
    person.open(&format!("/auth/polimi/login.php?ticket={ticket}")).await;
    assert_eq!(person.path, "/user/edit.php");
    person.send("/login/logout.php", &[]).await;
    assert!(person.path.ends_with(LOGOUT), "{}", person.path);
}

#[tokio::test]
async fn forms_without_the_token_of_the_session_are_refused() {
    let mut person = Client::new(Edition::PagUk).await;
    person.open("/login/index.php").await;
    person.send_with("/login/index.php", &[("username", "olena.s")], "0123").await;
    assert_eq!(person.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_unused_session_ends() {
    let mut person = Client::with_pok_account(Edition::PagUk).await;
    person.open("/my/").await;
    person.app.clock().advance(7_201);
    person.open("/my/").await;
    assert_eq!(person.path, "/login/index.php");
    person.sees("Your session has timed out. Please log in again.");
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_link_that_works_once() {
    let mut person = Client::with_pok_account(Edition::Pag).await;
    person.send("/login/logout.php", &[]).await;
    person.open("/login/forgot_password.php").await;
    person.send("/login/forgot_password.php", &[("email", "nobody@posta.example")]).await;
    let unknown = person.page.clone();
    person.open("/login/forgot_password.php").await;
    person.send("/login/forgot_password.php", &[("email", "olena@posta.example")]).await;
    assert_eq!(person.page, unknown);
    let link = person.link("olena@posta.example").await;
    let token = link.split_once("token=").unwrap().1.to_owned();
    person.open(&link).await;
    person.send("/login/set_password.php", &[("token", &token), ("password", "corta"), ("password2", "corta")]).await;
    person.sees("Passwords must be at least 8 characters long.");
    person
        .send("/login/set_password.php", &[("token", &token), ("password", "Nuova-2026"), ("password2", "Nuova-2026")])
        .await;
    person.sees("Your password has been set.");
    person.send("/login/index.php", &[("username", "olena.s"), ("password", "Nuova-2026")]).await;
    assert_eq!(person.path, "/my/");
    person.send("/login/logout.php", &[]).await;
    person.open(&link).await;
    person.sees("This link is no longer valid.");
}
