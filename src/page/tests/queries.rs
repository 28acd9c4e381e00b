//! Finding things.

use super::{
    super::{Lookup, Role},
    page,
};

#[test]
fn by_role_and_name() {
    let page = page(
        "<button>  Log   in </button><a href=/>Home</a><a href=/>Home</a><p><button hidden>Later</button><a href=/x>Two</a> <a href=/y>Two</a>",
    );
    assert!(page.find(Role::Button, "Log in").is_ok());
    assert!(page.find(Role::Link, "Home").is_ok(), "links to one target count as one");
    assert_eq!(page.find(Role::Link, "Two"), Err(Lookup::Ambiguous { role: Role::Link, name: "Two".into(), count: 2 }));
    assert_eq!(page.find(Role::Button, "Later"), Err(Lookup::Hidden { role: Role::Button, name: "Later".into() }));
    let missing = page.find(Role::Button, "log in").expect_err("case counts");
    assert_eq!(missing.to_string(), "no button \"log in\", only Log in");
}

#[test]
fn within_groups_and_sections() {
    let page = page(
        "<fieldset><legend>A</legend><input aria-label=x></fieldset><fieldset><legend>B</legend><input aria-label=x></fieldset>
        <h2>One</h2><p>first</p><h3>Sub</h3><p>deep</p><h2>Two</h2><p>second</p>",
    );
    assert!(page.find(Role::Textbox, "x").is_err());
    assert!(page.within("B").and_then(|b| b.find(Role::Textbox, "x")).is_ok());
    assert_eq!(page.within("One").map(|one| one.text()), Ok("first\nSub\ndeep".into()));
    assert_eq!(page.within("Two").map(|two| two.text()), Ok("second".into()));
    assert!(page.within("Three").is_err());
}

#[test]
fn alerts_headings_and_text() {
    let page = page(
        "<h1>Sign up</h1><div role=alert><p>Not so.</p><ul><li>One</li><li>Two</li></ul></div><div role=alert hidden>no</div>
        <input aria-label=x aria-invalid=true aria-errormessage=e><p id=e>Too short</p><p>See <a href=/>this</a>. <button>Go</button></p>",
    );
    assert_eq!(page.alerts(), ["Not so.\nOne\nTwo", "Too short"]);
    assert_eq!(page.headings().len(), 1);
    assert_eq!(page.text(), "Sign up\nNot so.\nOne\nTwo\nx\nToo short\nSee this.\nGo");
    assert!(page.find(Role::Alert, "Not so. One Two").is_ok());
}
