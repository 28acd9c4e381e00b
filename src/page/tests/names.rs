//! Roles and names, the hard cases of accname 1.2 and HTML-AAM among them.

use super::page;

/// Markup, and the first node of the given role: its name and its hint.
const CASES: &[(&str, &str, &str, Option<&str>)] = &[
    // Labels
    ("<label for=a>Surname</label><input id=a>", "textbox", "Surname", None),
    ("<label>Surname <input></label>", "textbox", "Surname", None),
    ("<label for=a>Last</label><label for=a>name</label><input id=a>", "textbox", "Last name", None),
    ("<label><input type=checkbox> I have <b>read</b> it</label>", "checkbox", "I have read it", None),
    ("<label>Flash the screen <input value=3 size=2> times.</label>", "textbox", "Flash the screen times.", None),
    (
        "<label><input type=checkbox> Flash <input aria-label=n value=3> times</label>",
        "checkbox",
        "Flash 3 times",
        None,
    ),
    (
        "<label for=a>Flash <select><option>1<option selected>2</select> times</label><input type=checkbox id=a>",
        "checkbox",
        "Flash 2 times",
        None,
    ),
    ("<label for=a>A<div>B</div>C</label><input id=a>", "textbox", "A B C", None),
    ("<label for=a>A<span>B</span>C</label><input id=a>", "textbox", "ABC", None),
    ("<label for=a>One<br>two</label><input id=a>", "textbox", "One two", None),
    // Chromium passes over it, where accname 1.2 would not.
    ("<label for=a hidden>Hidden label</label><input id=a>", "textbox", "", None),
    ("<label for=a></label><input id=a title=Tip>", "textbox", "Tip", None),
    (
        "<label for=a>Pick <select multiple><option selected>1<option selected>2</select></label><input type=radio id=a>",
        "radio",
        "Pick 1 2",
        None,
    ),
    ("<label for=a>At <input type=range value=7></label><input type=checkbox id=a>", "checkbox", "At 7", None),
    (
        "<label for=a>At <span role=slider aria-valuenow=7 aria-valuetext=seven></span></label><input type=checkbox id=a>",
        "checkbox",
        "At seven",
        None,
    ),
    (
        "<label for=a>Say <span role=textbox contenteditable>typed</span></label><input type=checkbox id=a>",
        "checkbox",
        "Say typed",
        None,
    ),
    (
        "<label for=a>Is <button>pressed</button> now</label><input type=checkbox id=a>",
        "checkbox",
        "Is pressed now",
        None,
    ),
    ("<label>Note <textarea>x</textarea></label>", "textbox", "Note", None),
    ("<label>Country <select><option>Italy</select></label>", "combobox", "Country", None),
    ("<label><input type=radio><div>Block</div><p>text</p></label>", "radio", "Block text", None),
    ("<label for=a>Name <span hidden>(secret)</span></label><input id=a>", "textbox", "Name", None),
    ("<label for=a>Name <span aria-hidden=true>*</span></label><input id=a>", "textbox", "Name", None),
    // References and attributes
    ("<span id=x>First</span><input aria-labelledby=x aria-label=Second>", "textbox", "First", None),
    ("<span id=x>City</span><span id=y>of birth</span><input aria-labelledby='y x'>", "textbox", "of birth City", None),
    ("<span id=x hidden>Hidden <b>text</b></span><input aria-labelledby=x>", "textbox", "Hidden text", None),
    ("<input aria-labelledby=missing aria-label=Fallback>", "textbox", "Fallback", None),
    ("<input aria-labelledby=missing title=Titled>", "textbox", "Titled", None),
    (
        "<button id=d aria-label=Delete aria-labelledby='d f'>x</button><a id=f href=f>file.pdf</a>",
        "button",
        "Delete file.pdf",
        None,
    ),
    (
        "<span id=a aria-labelledby=b>A</span><span id=b aria-labelledby=a>B</span><input aria-labelledby=a>",
        "textbox",
        "A",
        None,
    ),
    ("<input aria-label='  Spaced   out '>", "textbox", "Spaced out", None),
    ("<input aria-label='' placeholder=Place>", "textbox", "Place", None),
    ("<input title=Title placeholder=Place>", "textbox", "Title", None),
    ("<label for=a>Label</label><input id=a title=Tip>", "textbox", "Label", Some("Tip")),
    ("<textarea placeholder=Notes>typed</textarea>", "textbox", "Notes", None),
    (
        "<i id=x>One <i aria-labelledby=y>two</i></i><i id=y hidden>other</i><input aria-labelledby=x>",
        "textbox",
        "One two",
        None,
    ),
    (
        "<input id=f value=typed aria-label=F><button aria-labelledby='b f' id=b>Find</button>",
        "button",
        "Find typed",
        None,
    ),
    ("<i id=x aria-label=Labelled>text</i><input aria-labelledby=x>", "textbox", "Labelled", None),
    ("<input type=password title='Your password'>", "textbox", "Your password", None),
    ("<input type=checkbox title=Agree>", "checkbox", "Agree", None),
    ("<input placeholder=Place aria-describedby=h><i id=h>Hint</i>", "textbox", "Place", Some("Hint")),
    // Descriptions
    (
        "<label for=a>User</label><input id=a aria-describedby=h><p id=h>Eight digits</p>",
        "textbox",
        "User",
        Some("Eight digits"),
    ),
    ("<input aria-label=U aria-describedby='h k'><i id=h>One</i><i id=k>two</i>", "textbox", "U", Some("One two")),
    ("<input aria-label=U aria-describedby=h title=T><i id=h>Hint</i>", "textbox", "U", Some("Hint")),
    ("<input aria-label=U aria-description='Said apart'>", "textbox", "U", Some("Said apart")),
    ("<input aria-label=U aria-describedby=h><i id=h hidden>Unseen</i>", "textbox", "U", Some("Unseen")),
    // Buttons
    ("<button>Log <b>in</b></button>", "button", "Log in", None),
    ("<button aria-label=Close>×</button>", "button", "Close", None),
    ("<button><img src=x alt='Enter with SPID'></button>", "button", "Enter with SPID", None),
    ("<button title=Close></button>", "button", "Close", None),
    ("<button title=Close><img src=x alt=''></button>", "button", "Close", None),
    ("<input type=submit>", "button", "Submit", None),
    ("<input type=submit value='Go on'>", "button", "Go on", None),
    ("<input type=reset>", "button", "Reset", None),
    ("<input type=button value=Press title=Tip>", "button", "Press", Some("Tip")),
    ("<input type=image alt=Search value=v>", "button", "Search", None),
    ("<input type=image>", "button", "Submit", None),
    ("<div role=button tabindex=0>Div <i>button</i></div>", "button", "Div button", None),
    ("<button>Pay <input aria-label=sum value=3> now</button>", "button", "Pay 3 now", None),
    ("<button><span aria-label=Said>seen</span> text</button>", "button", "Said text", None),
    ("<button><i aria-hidden=true>x</i>Close</button>", "button", "Close", None),
    ("<button><span aria-labelledby=y>two</span></button><i id=y hidden>other</i>", "button", "other", None),
    ("<button><span title=Tip></span></button>", "button", "Tip", None),
    ("<button><span title=Tip>Text</span></button>", "button", "Text", None),
    ("<button><div>One</div><div>Two</div></button>", "button", "One Two", None),
    ("<button>One<img src=x alt=Two>Three</button>", "button", "One Two Three", None),
    ("<input type=button>", "button", "", None),
    ("<input type=submit aria-label=Said value=Seen>", "button", "Said", Some("Seen")),
    ("<input type=image title=Tip>", "button", "Tip", None),
    ("<input type=submit value=''>", "button", "", None),
    ("<label for=a>Label</label><button id=a>Content</button>", "button", "Label", None),
    // Links and images
    ("<a href=/x><span hidden>No</span>Yes</a>", "link", "Yes", None),
    ("<a href=/x><img src=x alt=Alt aria-label=Said></a>", "link", "Said", None),
    ("<a href=/x><img src=x title=Tip></a>", "link", "Tip", None),
    ("<a href=/x><abbr title='World Wide Web'>WWW</abbr></a>", "link", "WWW", None),
    ("<a href=/x><h3>Title</h3><p>Text</p></a>", "link", "Title Text", None),
    ("<h1><img src=x alt=POK> portal</h1>", "heading", "POK portal", None),
    ("<a href=/x>To <img alt='the portal' src=p></a>", "link", "To the portal", None),
    ("<a href=/x><svg><title>Home</title></svg></a>", "link", "Home", None),
    ("<a href=/x aria-label=Facebook>f</a>", "link", "Facebook", None),
    ("<a href=/x>A<span> </span>B</a>", "link", "A B", None),
    ("<a href=/x title='Opens a PDF'>Guide</a>", "link", "Guide", Some("Opens a PDF")),
    ("<img src=x alt='QR code'>", "image", "QR code", None),
    ("<img src=x title=Logo>", "image", "Logo", None),
    ("<img src=x>", "image", "", None),
    // Structure
    ("<fieldset><legend>Your <b>data</b></legend></fieldset>", "group", "Your data", None),
    ("<fieldset aria-label=Own><legend>Legend</legend></fieldset>", "group", "Own", None),
    ("<div role=radiogroup aria-labelledby=l><b id=l>Gender</b></div>", "radiogroup", "Gender", None),
    ("<table><caption>Codes</caption><tr><td>1</table>", "table", "Codes", None),
    ("<figure><img src=x alt=a><figcaption>Fig. 1</figcaption></figure>", "group", "Fig. 1", None),
    ("<details><summary>SPID <i>login</i></summary>x</details>", "disclosure", "SPID login", None),
    ("<details>x</details>", "disclosure", "Details", None),
    ("<h2>Log <a href=/>in</a></h2>", "heading", "Log in", None),
    ("<div role=heading aria-level=4>Deep</div>", "heading", "Deep", None),
    ("<section aria-labelledby=h><h2 id=h>Part</h2></section>", "region", "Part", None),
    ("<form aria-label=Search></form>", "form", "Search", None),
    ("<nav aria-label=Main></nav>", "navigation", "Main", None),
    ("<dialog open aria-label=Sure></dialog>", "dialog", "Sure", None),
    ("<div role=tab>Use <b>SPID</b></div>", "tab", "Use SPID", None),
    ("<p role=alert>Wrong <b>code</b></p>", "alert", "Wrong code", None),
    ("<ul><li>One <b>item</b></li></ul>", "listitem", "One item", None),
    ("<p>Joined <em>inline</em> text</p>", "paragraph", "Joined inline text", None),
    ("<div>Loose <span>text</span></div>", "text", "Loose text", None),
    // Kinds of fields
    ("<input type=search aria-label=s>", "searchbox", "s", None),
    ("<input type=number aria-label=s>", "spinbutton", "s", None),
    ("<input type=range aria-label=s>", "slider", "s", None),
    ("<input type=file aria-label=s>", "file", "s", None),
    ("<input type=checkbox role=switch aria-label=s>", "switch", "s", None),
    ("<input list=l aria-label=s><datalist id=l><option>x</datalist>", "combobox", "s", None),
    ("<select aria-label=s multiple></select>", "listbox", "s", None),
    ("<input type=date aria-label=s>", "textbox", "s", None),
    ("<button role=none>Still</button>", "button", "Still", None),
    ("<a href=/ role='unknown button'>Second</a>", "button", "Second", None),
];

#[test]
fn names_and_hints() {
    let mut wrong = Vec::new();
    for (html, role, name, hint) in CASES {
        let page = page(html);
        let node = page.scope().iter().find(|node| node.role.to_string() == *role);
        let found = node.map(|node| (node.name.as_str(), node.hint.as_deref()));
        if found != Some((*name, *hint)) {
            wrong.push(format!("{html}: expected {name:?} {hint:?}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn decoration_is_no_part_of_the_page() {
    for html in [
        "<img src=x alt=''>",
        "<svg><path d=''/></svg>",
        "<div aria-hidden=true>x <button>y</button></div>",
        "<input type=hidden name=t value=v>",
        "<script>x</script><style>y</style><template><p>z</p></template>",
        "<table role=presentation><tr><td></table>",
    ] {
        assert!(page(html).nodes.is_empty(), "{html}: {:?}", page(html).nodes);
    }
}

#[test]
fn names_and_hints_are_not_said_twice() {
    for html in [
        "<label for=a>Once</label><input id=a>",
        "<label>Once <input></label>",
        "<span id=x>Once</span><input aria-labelledby=x>",
        "<input aria-label=x aria-describedby=h><p id=h>Once</p>",
        "<input aria-label=x aria-invalid=true aria-errormessage=h><div id=h><p>Once</p></div>",
        "<fieldset><legend>Once</legend></fieldset>",
        "<table><caption>Once</caption><tr><td>x</table>",
        "<details><summary>Once</summary></details>",
        "<p>Once <i>x</i></p>",
        "<a href=/><b>Once</b></a>",
        "<h1><a href=/>Once</a></h1>",
        "<p role=alert>Once</p>",
    ] {
        assert_eq!(page(html).text().matches("Once").count(), 1, "{html}: {}", page(html).text());
    }
}
