//! The first log-in: profile, then consent, then the Dashboard.

use super::client::{Client, MORE};
use crate::edition::Edition;

#[tokio::test]
async fn whatever_is_asked_for_the_profile_comes_first_and_the_consent_second() {
    let pages =
        ["/", "/my/", "/course/index.php", "/course/view.php?id=183", "/enrol/index.php?id=183", "/user/profile.php"];
    let mut person = Client::with_polimi_account(Edition::PagUk).await;
    for page in pages {
        person.open(page).await;
        assert_eq!(person.path, "/user/edit.php", "{page}");
    }
    person.send("/user/edit.php", &MORE).await;
    for page in pages {
        person.open(page).await;
        assert_eq!(person.path, "/admin/tool/policy/index.php", "{page}");
    }
    person.send("/enrol/index.php", &[("id", "183")]).await;
    assert_eq!(person.path, "/admin/tool/policy/index.php");
    assert!(person.account().enrolled.is_empty());
}

#[tokio::test]
async fn the_profile_has_every_section_and_wants_the_four_fields() {
    let mut person = Client::with_polimi_account(Edition::PagUk).await;
    for section in
        ["General", "User picture", "Additional names", "Interests", "Optional", "More information", "Internal"]
    {
        person.sees(&format!("<legend>{section}</legend>"));
    }
    for (field, _) in MORE {
        let fields: Vec<_> = MORE.into_iter().filter(|(name, _)| *name != field).collect();
        person.send("/user/edit.php", &fields).await;
        person.sees(&format!("id=\"{field}-error\""));
        assert!(!person.account().complete);
    }
    person.send("/user/edit.php", &MORE).await;
    person.sees("Before continuing you need to acknowledge the Privacy Notice and the Terms of Service.");
}

#[tokio::test]
async fn both_documents_have_to_be_agreed_to_and_nothing_is_ticked_before() {
    let mut person = Client::with_polimi_account(Edition::PagUk).await;
    person.send("/user/edit.php", &MORE).await;
    person.does_not_see("checked");
    person.does_not_see("Cancel");
    for ticked in [vec![], vec![("status1", "1")], vec![("status2", "1")]] {
        person.send("/admin/tool/policy/index.php", &ticked).await;
        person.sees("role=\"alert\"");
        assert!(!person.account().agreed_to_all());
    }
    person.send("/admin/tool/policy/index.php", &[("status1", "1"), ("status2", "1")]).await;
    assert_eq!(person.path, "/my/");
    for text in ["Course overview", "Sort by course name", "Card", "No courses", "Log out"] {
        person.sees(text);
    }
}

#[tokio::test]
async fn a_withdrawn_consent_closes_the_pages_again() {
    let mut person = Client::settled(Edition::PagUk).await;
    person.open("/admin/tool/policy/user.php").await;
    person.send("/admin/tool/policy/user.php", &[("document", "2")]).await;
    assert_eq!(person.path, "/admin/tool/policy/index.php");
    person.open("/my/").await;
    assert_eq!(person.path, "/admin/tool/policy/index.php");
}

#[tokio::test]
async fn cancelling_the_first_profile_leaves_without_access() {
    let mut person = Client::with_polimi_account(Edition::PagUk).await;
    person.send("/user/edit.php", &[("cancel", "1")]).await;
    assert_eq!(person.path, "/");
    person.open("/my/").await;
    assert_eq!(person.path, "/login/index.php");
}
