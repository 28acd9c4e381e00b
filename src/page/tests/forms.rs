//! Entry lists, constraints, filling in and pressing.

use super::{
    super::{Activation, Document, Handle, Role, Submission},
    document,
};

fn handle(document: &Document, role: Role, name: &str) -> Handle {
    let page = document.page();
    page.scope().all(role).find(|node| node.name == name).map(|node| node.handle).expect("a control of that name")
}

fn press(document: &mut Document, name: &str) -> Submission {
    let button = handle(document, Role::Button, name);
    match document.activate(button, true) {
        Ok(Activation::Submit(submission)) => submission,
        other => panic!("{name}: {other:?}"),
    }
}

fn body(submission: Submission) -> String {
    String::from_utf8(submission.body.expect("a body").1).expect("text")
}

#[test]
fn successful_controls() {
    let cases = [
        ("<input name=a value=1><input value=nameless><input name=b disabled value=2>", "a=1"),
        (
            "<input type=checkbox name=a checked><input type=checkbox name=b><input type=radio name=c value=x checked>",
            "a=on&c=x",
        ),
        ("<select name=s><option value=1>One<option selected>Two</select>", "s=Two"),
        ("<select name=s><option disabled value=0>No<option value=1>One</select>", "s=1"),
        ("<select name=s multiple><option selected>a<option>b<option selected>c</select>", "s=a&s=c"),
        ("<fieldset disabled><legend><input name=l value=1></legend><input name=x value=2></fieldset>", "l=1"),
        ("<textarea name=t>\nline\nend</textarea>", "t=line%0D%0Aend"),
        ("<input type=hidden name=_charset_>", "_charset_=UTF-8"),
        ("<input name=u value='Ґ & +'>", "u=%D2%90+%26+%2B"),
        ("<input type=file name=f><button name=other value=o>Other</button><datalist><input name=d></datalist>", "f="),
        ("<input name=d value=x dirname=dir>", "d=x&dir=ltr"),
    ];
    for (controls, expected) in cases {
        let mut document = document(&format!("<form method=post>{controls}<button>Send</button></form>"));
        assert_eq!(body(press(&mut document, "Send")), expected, "{controls}");
    }
}

#[test]
fn submitters_and_owners() {
    let mut document = document(
        "<form id=f method=post action=/f><input name=a value=1><button name=go value=yes formaction=/other>Go</button>
        <button formmethod=get>Get</button><input type=image name=i alt=Image></form>
        <input form=f name=outside value=2><button form=f>Outside</button>
        <form action='/g?old=1'><input name=q value='x y'><button>Search</button></form>",
    );
    let go = press(&mut document, "Go");
    assert_eq!(go.address.path(), "/other");
    assert_eq!(body(go), "a=1&go=yes&outside=2");
    assert_eq!(press(&mut document, "Get").address.query(), Some("a=1&outside=2"));
    assert_eq!(body(press(&mut document, "Image")), "a=1&i.x=0&i.y=0&outside=2");
    assert_eq!(press(&mut document, "Outside").address.path(), "/f");
    assert_eq!(press(&mut document, "Search").address.as_str(), "http://pok.polimi.localhost:8080/g?q=x+y");
}

#[test]
fn a_form_without_action_goes_to_the_page_itself() {
    let mut document = document("<form method=post><button>Send</button></form>");
    assert_eq!(press(&mut document, "Send").address.as_str(), "http://pok.polimi.localhost:8080/login?lang=en");
}

#[test]
fn multipart_bodies() {
    let mut document = document(
        "<form method=post enctype=multipart/form-data><input name='a\"b' value=1><button>Send</button></form>",
    );
    let (media_type, content) = press(&mut document, "Send").body.expect("a body");
    assert_eq!(media_type, "multipart/form-data; boundary=collaudo-form-boundary");
    let content = String::from_utf8(content).expect("text");
    assert!(
        content.starts_with("--collaudo-form-boundary\r\nContent-Disposition: form-data; name=\"a%22b\"\r\n\r\n1\r\n"),
        "{content}"
    );
}

#[test]
fn constraints_hold_the_form_back() {
    let cases = [
        (
            "<input name=a aria-label=A required>",
            "textbox \"A\" can't be used: it is required and it is empty, so the form is not sent",
        ),
        ("<input type=checkbox aria-label=A required>", "it is required and nothing is chosen"),
        (
            "<input type=radio name=r aria-label=A required><input type=radio name=r aria-label=B>",
            "it is required and nothing is chosen",
        ),
        (
            "<select aria-label=A required><option value=''>Choose<option>x</select>",
            "it is required and nothing is chosen",
        ),
        ("<input type=email aria-label=A value=no>", "its value is no e-mail address"),
        ("<input type=url aria-label=A value=no>", "its value is no address"),
        ("<input pattern='[0-9]{6}' aria-label=A value=12345>", "does not match the pattern"),
        ("<input type=number min=1 aria-label=A value=0>", "its value is less than 1"),
        ("<input type=number aria-label=A value=1.5>", "its value is not a multiple of 1"),
        ("<input type=date max=2008-03-02 aria-label=A value=2020-01-01>", "its value is after 2008-03-02"),
    ];
    for (control, expected) in cases {
        let html =
            format!("<form method=post>{control}<button>Send</button><button formnovalidate>Anyway</button></form>");
        let mut document = document(&html);
        let button = handle(&document, Role::Button, "Send");
        let refusal = document.activate(button, true).expect_err(control).to_string();
        assert!(refusal.contains(expected), "{control}: {refusal}");
        assert!(document.activate(button, false).is_ok(), "{control}: bypassed");
        press(&mut document, "Anyway");
    }
}

#[test]
fn valid_forms_are_sent() {
    for control in [
        "<input required value=x>",
        "<input required disabled>",
        "<input required readonly>",
        "<input type=email value=a.b+c@polimi.it>",
        "<input type=email>",
        "<input pattern='[0-9]{6}'>",
        "<input minlength=8 value=short>",
        "<input type=number step=any value=1.5>",
        "<select required><option>x</select>",
        "<input type=checkbox required checked>",
    ] {
        press(&mut document(&format!("<form>{control}<button>Send</button></form>")), "Send");
    }
}

#[test]
fn typing() {
    let mut document = document(
        "<form method=post><input name=a aria-label=A maxlength=3><input name=m aria-label=M minlength=8>
        <input type=date name=d aria-label=D><input type=number name=n aria-label=N><textarea name=t aria-label=T>old</textarea><button>Send</button></form>",
    );
    let at = |document: &Document, name: &str| handle(document, Role::Textbox, name);
    let (a, m, d, t) = (at(&document, "A"), at(&document, "M"), at(&document, "D"), at(&document, "T"));
    let number = handle(&document, Role::Spinbutton, "N");
    document.type_into(a, "abcdef").expect("typing");
    document.type_into(t, "new").expect("typing");
    document.type_into(d, "03/02/2014").expect("a date");
    document.type_into(number, "42").expect("a number");
    assert!(document.type_into(d, "30/02/2014").is_err());
    assert!(document.type_into(number, "many").is_err());
    document.type_into(m, "short").expect("typing");
    let send = handle(&document, Role::Button, "Send");
    assert!(document.activate(send, true).expect_err("too short").why.contains("fewer than 8"));
    document.type_into(m, "long enough").expect("typing");
    assert_eq!(body(press(&mut document, "Send")), "a=abc&m=long+enough&d=2014-02-03&n=42&t=new");
}

#[test]
fn choosing_and_ticking() {
    let mut document = document(
        "<form method=post><select name=s aria-label=S><option value=1>One<option value=2> Two  words<option disabled>Three</select>
        <fieldset><legend>G</legend><label><input type=radio name=g value=f checked>F</label><label><input type=radio name=g value=m>M</label></fieldset>
        <input type=checkbox name=c aria-label=C><button>Send</button><button type=reset>Undo</button></form>",
    );
    let select = handle(&document, Role::Combobox, "S");
    document.choose_option(select, "Two words").expect("an option");
    assert_eq!(document.choose_option(select, "Four").expect_err("none").why, "has no option \"Four\"");
    assert!(document.choose_option(select, "Three").is_err());
    let group = handle(&document, Role::Group, "G");
    document.choose_option(group, "M").expect("a radio button");
    assert!(document.tick(handle(&document, Role::Radio, "M"), false).is_err());
    document.tick(handle(&document, Role::Checkbox, "C"), true).expect("a check box");
    assert_eq!(body(press(&mut document, "Send")), "s=2&g=m&c=on");
    let undo = handle(&document, Role::Button, "Undo");
    assert_eq!(document.activate(undo, true), Ok(Activation::Stay));
    assert_eq!(body(press(&mut document, "Send")), "s=1&g=f");
}

#[test]
fn what_a_person_could_not_do() {
    let cases = [
        ("<button hidden>B</button>", "is hidden"),
        ("<details><summary>S</summary><button>B</button></details>", "is hidden"),
        ("<button disabled>B</button>", "is disabled"),
        ("<fieldset disabled><button>B</button></fieldset>", "is disabled"),
        ("<button type=button>B</button>", "does nothing while scripts are off"),
        ("<button>B</button>", "belongs to no form"),
        ("<div role=button>B</div>", "does nothing while scripts are off"),
    ];
    for (html, why) in cases {
        let mut document = document(html);
        let button = handle(&document, Role::Button, "B");
        assert_eq!(document.activate(button, true).expect_err(html).why, why, "{html}");
    }
    let mut document = document("<input aria-label=A readonly>");
    let field = handle(&document, Role::Textbox, "A");
    assert_eq!(document.type_into(field, "x").expect_err("read-only").why, "is read-only");
    assert!(document.type_into(Handle(9999), "x").expect_err("gone").why.contains("no longer"));
}

#[test]
fn disclosures_open_and_close() {
    let mut document = document(
        "<details name=x><summary>One</summary><p>1</p></details><details name=x open><summary>Two</summary><p>2</p></details>",
    );
    let one = handle(&document, Role::Disclosure, "One");
    assert_eq!(document.page().text(), "One\nTwo\n2");
    document.activate(one, true).expect("a disclosure");
    assert_eq!(document.page().text(), "One\n1\nTwo");
    document.activate(one, true).expect("a disclosure");
    assert_eq!(document.page().text(), "One\nTwo");
}

#[test]
fn refreshes() {
    let cases = [
        ("0;url=/next", Some("/next")),
        ("0; URL = '/next'", Some("/next")),
        ("0, /next", Some("/next")),
        ("5;url=/later", None),
        ("0", None),
    ];
    for (content, expected) in cases {
        let document = document(&format!("<meta http-equiv=Refresh content=\"{content}\">"));
        assert_eq!(document.refresh(None).as_ref().map(url::Url::path), expected, "{content}");
    }
}
