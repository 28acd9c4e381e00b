//! Courses: search, enrolment, certificates; support.

use axum::http::StatusCode;

use super::client::Client;
use crate::edition::Edition;

const GREEN: &str = "Green Soft Skills for transitioning towards a Sustainable Future";

#[tokio::test]
async fn all_courses_can_be_searched_and_paged() {
    let mut person = Client::new(Edition::Gss).await;
    person.open("/course/index.php").await;
    person.sees("Page 1 of 10");
    person.does_not_see("out of");
    person.open("/course/index.php?title=Green+Soft+Skills").await;
    person.sees("Found 1 out of 190 records.");
    person.sees("Clear all");
    person.sees(GREEN);
    person.open("/course/index.php?title=none+such").await;
    person.sees("Found 0 out of 190 records.");
}

#[tokio::test]
async fn enrolling_opens_the_contents_and_fills_the_dashboard() {
    let mut person = Client::settled(Edition::PagUk).await;
    person.open("/course/view.php?id=183").await;
    for text in [
        GREEN,
        "You are currently viewing the course index.",
        "Content available if you are enrolled in this course",
        "Enrol me in this course",
        "Soft Skills for Green transition",
        "Fees and access",
    ] {
        person.sees(text);
    }
    person.does_not_see("/mod/page/view.php");
    person.open("/enrol/index.php?id=183").await;
    for text in ["Enrolment options", "MOOCs for Teachers", "Welcome", "No enrolment fee required."] {
        person.sees(text);
    }
    person.send("/enrol/index.php", &[("id", "183")]).await;
    person.sees("You are enrolled in the course.");
    person.does_not_see("Content available if you are enrolled in this course");
    person.sees("/mod/page/view.php?id=183&amp;week=1&amp;kind=lesson");
    person.open("/mod/page/view.php?id=183&week=1&kind=lesson").await;
    person.sees("Back to the course");
    person.open("/my/").await;
    person.sees(GREEN);
    person.does_not_see("No courses");
}

#[tokio::test]
async fn certificates_are_for_polimi_accounts_only() {
    let mut person = Client::settled(Edition::PagUk).await;
    person.open("/enrol/index.php?id=183").await;
    person.send("/enrol/index.php", &[("id", "183")]).await;
    person.open("/course/view.php?id=183&tab=certificate").await;
    person.send("/course/certificate.php", &[("id", "183")]).await;
    person.sees("Your certificate of accomplishment has been requested.");

    let mut person = Client::with_pok_account(Edition::PagUk).await;
    person.open("/enrol/index.php?id=183").await;
    person.send("/enrol/index.php", &[("id", "183")]).await;
    person.open("/course/view.php?id=183&tab=certificate").await;
    person.sees("With a POK account you cannot request certificates");
    person.does_not_see("Request the certificate");
    person.send("/course/certificate.php", &[("id", "183")]).await;
    assert_eq!(person.status, StatusCode::FORBIDDEN);
    assert!(person.account().certificates.is_empty());
}

#[tokio::test]
async fn every_page_that_is_linked_exists() {
    let mut person = Client::new(Edition::PagUk).await;
    for start in
        ["/", "/login/index.php", "/course/index.php", "/course/view.php?id=183", "/user/contactsitesupport.php"]
    {
        person.open(start).await;
        let links: Vec<String> = person
            .page
            .split("href=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&"))
            .filter(|address| address.starts_with('/') && address != "/style.css")
            .collect();
        for link in links {
            person.open(&link).await;
            assert_eq!(person.status, StatusCode::OK, "{link} on {start}");
        }
    }
    person.open("/no/such/page").await;
    assert_eq!(person.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn support_wants_all_four_fields() {
    let mut person = Client::new(Edition::Gss).await;
    person.open("/user/contactsitesupport.php").await;
    person.send("/user/contactsitesupport.php", &[("email", "olena")]).await;
    for field in ["name", "email", "subject", "message"] {
        person.sees(&format!("id=\"{field}-error\""));
    }
    let fields = [("name", "Olena"), ("email", "olena@posta.example"), ("subject", "Help"), ("message", "Hello")];
    person.send("/user/contactsitesupport.php", &fields).await;
    person.sees("Your message has been sent.");
}
