//! Each change on a small page: what the page looks like after it.

use url::Url;

use super::{Edit, Named, OptionEdit, Place};
use crate::page::{Document, Role, Source, outline};

const PAGE: &str = r#"<!DOCTYPE html><html lang="en"><head><title>Log in</title></head><body>
<header><a href="/">Home</a> <a href="/login">Log in</a></header>
<main><h1>Log in</h1>
<div role="alert">Too many attempts. Wait 5 minutes.</div>
<form action="/in" method="post">
<div class="field"><label for="u">Username<span aria-hidden="true"> *</span></label>
<input id="u" name="u" required aria-describedby="u-hint"><p id="u-hint">8 characters</p></div>
<div class="field"><label for="p">Password</label><input id="p" name="p" type="password"></div>
<label><input type="checkbox" name="s"> Stay</label>
<fieldset><legend>Sex</legend><label><input type="radio" name="x" value="m" checked> M</label><label><input type="radio" name="x" value="f"> F</label></fieldset>
<label for="c">Country</label><select id="c"><option></option><option>Italy</option><option>Ukraine</option></select>
<button>Log in</button></form>
<ul><li><a href="/a">First</a></li><li><a href="/b">Second</a></li></ul>
<details><summary>Help</summary><p>Ask <b>the   desk</b> first.</p></details>
<img src="/x.png" alt="Logo"></main></body></html>"#;

fn page(html: &str) -> Document {
    Document::parse(html, &Url::parse("http://pok.localhost/login").unwrap(), Source::Markup)
}

fn one(role: Role, name: &str) -> Named {
    Named { roles: vec![role], name: Some(name.to_owned()) }
}

/// The lines of the outline that go and come with a change; the markup is written and parsed again in between.
fn changed(edit: &Edit) -> (Vec<String>, Vec<String>) {
    let before = outline(&page(PAGE).page());
    let mut document = page(PAGE);
    document.edit(edit).unwrap();
    let after = outline(&page(&document.to_html()).page());
    assert_eq!(after, outline(&document.page()), "the page says the same when it is read again");
    let missing = |text: &str, other: &str| -> Vec<String> {
        let mut others: Vec<&str> = other.lines().map(str::trim).collect();
        let lines = text.lines().map(str::trim).filter(|line| match others.iter().position(|one| one == line) {
            Some(at) => {
                others.remove(at);
                false
            }
            None => true,
        });
        let mut lines: Vec<String> = lines.map(str::to_owned).collect();
        lines.sort();
        lines
    };
    (missing(&before, &after), missing(&after, &before))
}

#[test]
fn a_page_stays_the_same_when_it_is_written() {
    let document = page(PAGE);
    assert_eq!(outline(&page(&document.to_html()).page()), outline(&document.page()));
}

/// A change, the lines of the outline that go with it, and those that come.
type Case<'a> = (Edit, &'a [&'a str], &'a [&'a str]);

fn check(cases: Vec<Case<'_>>) {
    for (edit, gone, come) in cases {
        let sorted = |lines: &[&str]| {
            let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            lines.sort();
            lines
        };
        assert_eq!(changed(&edit), (sorted(gone), sorted(come)), "{edit:?}");
    }
}

#[test]
fn what_is_removed_goes_with_what_belongs_to_it() {
    let cases: Vec<Case<'_>> = vec![
        (Edit::Remove(one(Role::Link, "Log in")), &["link \"Log in\" -> /login"], &[]),
        (Edit::Remove(one(Role::Link, "First")), &["listitem", "link \"First\" -> /a"], &[]),
        (
            Edit::Remove(one(Role::Textbox, "Username")),
            &["textbox \"Username\" (required) = \"\"", "hint: 8 characters"],
            &[],
        ),
        (Edit::Remove(one(Role::Alert, "Too many attempts.")), &["alert \"Too many attempts. Wait 5 minutes.\""], &[]),
        (Edit::Remove(Named { roles: vec![Role::Image], name: None }), &["image \"Logo\" -> /x.png"], &[]),
        (Edit::Remove(one(Role::Radio, "Sex > F")), &["radio \"F\" (unchecked)"], &[]),
        (Edit::Remove(one(Role::Button, "Log in > Log in")), &["button \"Log in\""], &[]),
    ];
    check(cases);
}

#[test]
fn a_name_is_changed_wherever_it_comes_from() {
    let text = |text: &str| text.to_owned();
    let cases: Vec<Case<'_>> = vec![
        (
            Edit::Rename(one(Role::Textbox, "Password"), text("Secret")),
            &["textbox \"Password\" (masked) = \"\""],
            &["textbox \"Secret\" (masked) = \"\""],
        ),
        (Edit::Rename(one(Role::Button, "Log in"), text("Go")), &["button \"Log in\""], &["button \"Go\""]),
        (
            Edit::Rename(one(Role::Checkbox, "Stay"), text("Leave")),
            &["checkbox \"Stay\" (unchecked)"],
            &["checkbox \"Leave\" (unchecked)"],
        ),
        (Edit::Rename(one(Role::Group, "Sex"), text("Gender")), &["group \"Sex\""], &["group \"Gender\""]),
        (
            Edit::Rename(one(Role::Disclosure, "Help"), text("More")),
            &["disclosure \"Help\" (collapsed)"],
            &["disclosure \"More\" (collapsed)"],
        ),
        (Edit::Rename(one(Role::Image, "Logo"), text("")), &["image \"Logo\" -> /x.png"], &[]),
    ];
    check(cases);
}

#[test]
fn controls_are_changed_and_nothing_else() {
    let text = |text: &str| text.to_owned();
    let cases: Vec<Case<'_>> = vec![
        (
            Edit::Require(one(Role::Textbox, "Username"), false),
            &["textbox \"Username\" (required) = \"\""],
            &["textbox \"Username\" = \"\""],
        ),
        (
            Edit::Require(one(Role::Textbox, "Password"), true),
            &["textbox \"Password\" (masked) = \"\""],
            &["textbox \"Password\" (required, masked) = \"\""],
        ),
        (
            Edit::Tick(one(Role::Radio, "F"), true),
            &["radio \"M\" (checked)", "radio \"F\" (unchecked)"],
            &["radio \"M\" (unchecked)", "radio \"F\" (checked)"],
        ),
        (
            Edit::Target(one(Role::Link, "Second"), text("http://www.localhost/z")),
            &["link \"Second\" -> /b"],
            &["link \"Second\" -> http://www.localhost/z"],
        ),
        (Edit::Hint(one(Role::Textbox, "Username"), text("")), &["hint: 8 characters"], &[]),
        (
            Edit::Hint(one(Role::Textbox, "Username"), text("7 characters")),
            &["hint: 8 characters"],
            &["hint: 7 characters"],
        ),
    ];
    check(cases);
}

#[test]
fn content_is_changed_and_nothing_else() {
    let text = |text: &str| text.to_owned();
    let cases: Vec<Case<'_>> = vec![
        (
            Edit::Text(text("the desk first"), text("nobody")),
            &["paragraph \"Ask the desk first.\" (hidden)"],
            &["paragraph \"Ask nobody.\" (hidden)"],
        ),
        (
            Edit::Open(one(Role::Disclosure, "Help"), true),
            &["disclosure \"Help\" (collapsed)", "paragraph \"Ask the desk first.\" (hidden)"],
            &["disclosure \"Help\" (expanded)", "paragraph \"Ask the desk first.\""],
        ),
        (Edit::Options(one(Role::Combobox, "Country"), OptionEdit::Remove(text("Italy"))), &["option \"Italy\""], &[]),
        (Edit::Options(one(Role::Combobox, "Country"), OptionEdit::Add(text("A & B"))), &[], &["option \"A & B\""]),
        (
            Edit::Options(one(Role::Combobox, "Country"), OptionEdit::Rename(text("Italy"), text("Italia"))),
            &["option \"Italy\""],
            &["option \"Italia\""],
        ),
        (
            Edit::Attribute(one(Role::Textbox, "Password"), text("type"), Some(text("text"))),
            &["textbox \"Password\" (masked) = \"\""],
            &["textbox \"Password\" = \"\""],
        ),
        (Edit::Add(text("<p>Extra</p>"), Place::After(one(Role::Heading, "Log in"))), &[], &["paragraph \"Extra\""]),
        (Edit::Add(text("<p>Extra</p>"), Place::End), &[], &["paragraph \"Extra\""]),
    ];
    check(cases);
}

#[test]
fn the_document_has_another_title_and_language() {
    let mut document = page(PAGE);
    document.edit(&Edit::Title("Entra".to_owned())).unwrap();
    document.edit(&Edit::Language("it".to_owned())).unwrap();
    let page = page(&document.to_html()).page();
    assert_eq!((page.title.as_str(), page.language.as_deref()), ("Entra", Some("it")));
}

#[test]
fn things_change_places_with_what_belongs_to_them() {
    let names =
        |document: &Document, role| -> Vec<String> { document.page().all(role).map(|n| n.name.clone()).collect() };
    let mut document = page(PAGE);
    document.edit(&Edit::Swap(one(Role::Link, "Second"), one(Role::Link, "First"))).unwrap();
    document.edit(&Edit::Swap(one(Role::Textbox, "Username"), one(Role::Textbox, "Password"))).unwrap();
    document.edit(&Edit::Swap(one(Role::Radio, "F"), one(Role::Radio, "M"))).unwrap();
    let again = page(&document.to_html());
    assert_eq!(names(&again, Role::Link), ["Home", "Log in", "Second", "First"]);
    assert_eq!(names(&again, Role::Textbox), ["Password", "Username"]);
    assert_eq!(names(&again, Role::Radio), ["F", "M"]);
    let within = Edit::Swap(one(Role::Group, "Sex"), one(Role::Radio, "M"));
    assert!(document.edit(&within).is_err());
}

#[test]
fn options_are_chosen_and_moved() {
    let list = || one(Role::Combobox, "Country");
    let mut document = page(PAGE);
    document.edit(&Edit::Options(list(), OptionEdit::Select("Ukraine".to_owned()))).unwrap();
    document.edit(&Edit::Options(list(), OptionEdit::Last("Italy".to_owned()))).unwrap();
    let page = page(&document.to_html()).page();
    let country = page.find(Role::Combobox, "Country").unwrap();
    assert_eq!(country.value.as_deref(), Some("Ukraine"));
    assert_eq!(country.choices.last().map(|choice| choice.label.as_str()), Some("Italy"));
}

#[test]
fn a_change_that_changes_nothing_is_an_error_that_says_what_there_is() {
    let table = [
        (
            Edit::Remove(one(Role::Link, "Polimi login")),
            "no link \"Polimi login\", only \"Home\", \"Log in\", \"First\", \"Second\"",
        ),
        (Edit::Require(one(Role::Textbox, "Password"), false), "\"Password\" is optional already"),
        (Edit::Tick(one(Role::Checkbox, "Stay"), false), "checked of \"Stay\" is not there"),
        (Edit::Hint(one(Role::Textbox, "Password"), String::new()), "\"Password\" has no hint"),
        (Edit::Text("the desks".to_owned(), String::new()), "no text \"the desks\""),
        (
            Edit::Options(one(Role::Combobox, "Country"), OptionEdit::Remove("Atlantis".to_owned())),
            "\"Country\" offers no \"Atlantis\"",
        ),
        (Edit::Rename(one(Role::Button, "Log in"), "Log in".to_owned()), "it is called \"Log in\" already"),
    ];
    for (edit, expected) in table {
        assert_eq!(page(PAGE).edit(&edit).unwrap_err().to_string(), expected);
    }
}
