//! Documents serialised from a browser.

use url::Url;

use super::super::{Document, Handle, Page, Role, Source, outline};

fn page(html: &str) -> Page {
    let address = Url::parse("http://pok.polimi.localhost/").expect("an address");
    Document::parse(html, &address, Source::Live).page()
}

#[test]
fn annotations_tell_values_visibility_and_handles() {
    let page = page(
        r#"<html><body><noscript><p>Scripts off</p></noscript>
        <label for=a data-collaudo-n=3>User</label><input id=a value=old data-collaudo-value=new data-collaudo-n=4>
        <input type=checkbox aria-label=C checked data-collaudo-checked=false data-collaudo-n=5>
        <select aria-label=S data-collaudo-n=6 data-collaudo-value=Two><option data-collaudo-selected=false selected>One<option data-collaudo-selected=true>Two</select>
        <details open data-collaudo-open=true data-collaudo-n=9><summary data-collaudo-n=10>D</summary><p>Shown</p></details>
        <details data-collaudo-open=false data-collaudo-n=11><summary data-collaudo-n=12>E</summary>loose <p data-collaudo-hidden=true>Unseen</p></details>
        <p hidden>Shown by style</p><div data-collaudo-hidden=true><p>Inherits</p></div></body></html>"#,
    );
    let user = page.find(Role::Textbox, "User").expect("a field");
    assert_eq!((user.value.as_deref(), user.handle), (Some("new"), Handle(4)));
    assert_eq!(page.find(Role::Checkbox, "C").expect("a box").state.checked, Some(false));
    assert_eq!(page.find(Role::Combobox, "S").expect("a list").value.as_deref(), Some("Two"));
    assert_eq!(page.find(Role::Disclosure, "D").expect("a box").handle, Handle(10), "that of the summary");
    assert_eq!(page.find(Role::Disclosure, "E").expect("a box").state.expanded, Some(false));
    assert_eq!(page.text(), "User\nC\nS\nD\nShown\nE\nShown by style", "{}", outline(&page));
}

#[test]
fn the_same_page_through_every_agent() {
    let markup = r#"<html><head><title>T</title></head><body><h1>Log in</h1><details><summary>More</summary>Text <a href="/x">link</a></details>
        <form><label>User <input value="u"></label><select aria-label="S"><option>One</option><option>Two</option></select></form></body></html>"#;
    let live = markup
        .replace("<details>", "<details data-collaudo-open=false>")
        .replace("<a href", "<a data-collaudo-hidden=true href")
        .replace("<input", "<input data-collaudo-value=u")
        .replacen("<option>", "<option data-collaudo-selected=true>", 1);
    let address = Url::parse("http://pok.polimi.localhost/").expect("an address");
    let served = Document::parse(markup, &address, Source::Markup).page();
    assert_eq!(outline(&served), outline(&page(&live)));
}
