//! Seeing, pressing, filling in.

use collaudo::agent::{HttpAgent, Input};
use collaudo::page::{Role, outline};

use crate::{fill, handle, looking_at, press, seen, text, value};

#[tokio::test(flavor = "multi_thread")]
async fn sees_what_style_sheets_and_scripts_make_visible() {
    let (_site, _browser, agent) = looking_at(
        "<style>.off { display: none } .away { visibility: hidden } .in { visibility: visible }</style>
         <button class=off>Off</button> <div class=away><button>Away</button> <button class=in>In</button></div>
         <button id=later hidden>Later</button> <div style='display: contents'>Loose</div> <button>On</button>
         <details><summary>More</summary><button>Inside</button></details>
         <script>
           document.getElementById('later').hidden = false;
           const added = document.createElement('button');
           added.textContent = 'Added';
           document.body.append(added);
         </script>",
    )
    .await;
    let shown: Vec<_> =
        seen(&agent).all(Role::Button).filter(|node| !node.state.hidden).map(|node| node.name.as_str()).collect();
    assert_eq!(shown, ["In", "Later", "On", "Added"]);
    assert!(seen(&agent).text().contains("Loose"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_without_scripts_and_styles_is_the_same_through_both_agents() {
    let (site, _browser, mut agent) = looking_at(include_str!("../../src/agent/browser/tests/labels.html")).await;
    let mut plain = HttpAgent::new().unwrap();
    for path in ["page", "step/1"] {
        agent.open(&site.at("www", path)).await.unwrap();
        plain.open(&site.at("www", path)).await.unwrap();
        assert_eq!(outline(seen(&agent)), outline(plain.page().unwrap()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn refuses_what_a_person_could_not_press() {
    let (_site, _browser, mut agent) = looking_at(
        "<a href=/received>Under</a> <button disabled>Off</button> <button style='display: none'>Gone</button>
         <div style='position: fixed; inset: 0 0 50% 0; background: white'>We use cookies</div>",
    )
    .await;
    let refusal = press(&mut agent, Role::Link, "Under").await.unwrap_err().to_string();
    assert_eq!(refusal, "link \"Under\" can't be used: it is covered by div \"We use cookies\"");
    let refusal = press(&mut agent, Role::Button, "Off").await.unwrap_err().to_string();
    assert_eq!(refusal, "button \"Off\" can't be used: it is disabled");
    let refusal = press(&mut agent, Role::Button, "Gone").await.unwrap_err().to_string();
    assert_eq!(refusal, "button \"Gone\" can't be used: it is not visible");
}

#[tokio::test(flavor = "multi_thread")]
async fn fills_in_every_kind_of_control_and_sends_it() {
    let (site, _browser, mut agent) = looking_at(
        "<form method=post action=/post>
           <label>Name <input name=name maxlength=5></label> <label>Notes <textarea name=notes></textarea></label>
           <label>Born <input name=born type=date></label> <label>Age <input name=age type=number></label>
           <label>Country <select name=country><option value=''>Choose<option value=i>Italy<option value=u>Ukraine</select></label>
           <fieldset><legend>Sex</legend><label><input type=radio name=sex value=f>Female</label>
             <label><input type=radio name=sex value=m>Male</label></fieldset>
           <label><input type=checkbox name=news checked> News</label>
           <label><input type=checkbox name=terms style='opacity: 0; position: absolute'> Terms <a href=/received>read them</a></label>
           <label>Mail <input name=mail type=email value=old@x.it></label>
           <button>Send</button>
         </form>",
    )
    .await;
    let entries = [
        (handle(&agent, Role::Textbox, "Name"), text("Olena Ivanivna")),
        (handle(&agent, Role::Textbox, "Notes"), text("one\ntwo")),
        (handle(&agent, Role::Textbox, "Born"), text("1995-03-09")),
        (handle(&agent, Role::Spinbutton, "Age"), text("31")),
        (handle(&agent, Role::Combobox, "Country"), Input::Choice("Ukraine".into())),
        (handle(&agent, Role::Radio, "Female"), Input::Ticked(true)),
        (handle(&agent, Role::Checkbox, "News"), Input::Ticked(false)),
        (handle(&agent, Role::Checkbox, "Terms read them"), Input::Ticked(true)),
        (handle(&agent, Role::Textbox, "Mail"), text("olena@example.org")),
    ];
    agent.fill(&entries).await.unwrap();
    assert_eq!(value(&agent, Role::Textbox, "Name").as_deref(), Some("Olena"));
    assert_eq!(value(&agent, Role::Combobox, "Country").as_deref(), Some("Ukraine"));
    press(&mut agent, Role::Button, "Send").await.unwrap();
    assert_eq!(seen(&agent).title, "received");
    let sent: Vec<_> = site.last().into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    let expected = [
        "age=31",
        "born=1995-03-09",
        "country=u",
        "mail=olena@example.org",
        "name=Olena",
        "notes=one\r\ntwo",
        "sex=f",
        "terms=on",
    ];
    assert_eq!(sent, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn refuses_what_a_person_could_not_fill_in() {
    let (_site, _browser, mut agent) = looking_at(
        "<label>Fixed <input readonly value=x></label> <label>Off <input disabled></label>
         <label>Born <input type=date></label>
         <label>Country <select><option>Italy<option disabled>Malta</select></label>",
    )
    .await;
    for (role, name, input, why) in [
        (Role::Textbox, "Fixed", text("y"), "it is read-only"),
        (Role::Textbox, "Off", text("y"), "it is disabled"),
        (Role::Textbox, "Born", text("9 March"), "it takes no such value"),
        (Role::Combobox, "Country", Input::Choice("France".into()), "it has no option \"France\""),
        (Role::Combobox, "Country", Input::Choice("Malta".into()), "its option \"Malta\" is disabled"),
        (Role::Combobox, "Country", Input::Ticked(true), "it can't be ticked"),
    ] {
        let refusal = fill(&mut agent, role, name, input).await.unwrap_err().to_string();
        assert_eq!(refusal, format!("{role} {name:?} can't be used: {why}"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn names_the_control_that_keeps_a_form_from_being_sent() {
    let (site, _browser, mut agent) =
        looking_at("<form method=post action=/post><label>Mail <input type=email name=m required></label><button>Send</button></form>").await;
    let refusal = press(&mut agent, Role::Button, "Send").await.unwrap_err().to_string();
    assert_eq!(refusal, "textbox \"Mail\" can't be used: Please fill out this field.");
    fill(&mut agent, Role::Textbox, "Mail", text("nobody")).await.unwrap();
    let refusal = press(&mut agent, Role::Button, "Send").await.unwrap_err().to_string();
    assert!(refusal.contains("Please include an '@'"), "{refusal}");
    assert!(site.last().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stays_on_the_page_is_read_again() {
    let (_site, _browser, mut agent) = looking_at(
        "<details><summary>More</summary><p>Inside</p></details>
         <label><input type=checkbox onchange=\"document.querySelector('div').hidden = !this.checked\"> Company</label>
         <div hidden>VAT number</div> <button onclick=\"this.textContent = 'Pressed'\">Press</button>
         <button onclick=\"this.textContent = confirm('Sure?') ? 'Sure' : 'Not'\">Ask</button>
         <a href=#below style='display: block; margin: 200vh 0'>Below</a><a href=/nothing>Nothing</a> <a href=/file.pdf>File</a>",
    )
    .await;
    assert!(!seen(&agent).text().contains("Inside"));
    press(&mut agent, Role::Disclosure, "More").await.unwrap();
    assert!(seen(&agent).text().contains("Inside"));
    press(&mut agent, Role::Checkbox, "Company").await.unwrap();
    assert!(seen(&agent).text().contains("VAT number"));
    fill(&mut agent, Role::Checkbox, "Company", Input::Ticked(false)).await.unwrap();
    assert!(!seen(&agent).text().contains("VAT number"));
    press(&mut agent, Role::Button, "Press").await.unwrap();
    press(&mut agent, Role::Button, "Pressed").await.unwrap();
    press(&mut agent, Role::Button, "Ask").await.unwrap();
    press(&mut agent, Role::Button, "Sure").await.unwrap();
    press(&mut agent, Role::Link, "Below").await.unwrap();
    assert_eq!(seen(&agent).address.fragment(), Some("below"));
    press(&mut agent, Role::Link, "Nothing").await.unwrap();
    press(&mut agent, Role::Link, "File").await.unwrap();
    assert_eq!(seen(&agent).address.path(), "/page");
}

#[tokio::test(flavor = "multi_thread")]
async fn walks_history_windows_and_scripted_ways() {
    let (site, _browser, mut agent) = looking_at(
        "<h1>First</h1> <a href=/received>On</a> <a href=/received target=_blank>Beside</a>
         <button onclick=\"setTimeout(() => location.href = '/received')\">Go</button>
         <form id=f action=/post method=post><input type=hidden name=a value=b></form> <button onclick='f.submit()'>Script</button>",
    )
    .await;
    press(&mut agent, Role::Link, "On").await.unwrap();
    assert_eq!(seen(&agent).title, "received");
    agent.back().await.unwrap();
    assert_eq!(seen(&agent).title, "page");
    assert!(agent.back().await.unwrap_err().to_string().contains("first page"));
    agent.reload().await.unwrap();
    for button in ["Go", "Script"] {
        press(&mut agent, Role::Button, button).await.unwrap();
        assert_eq!(seen(&agent).title, "received", "{button}");
        agent.open(&site.at("www", "page")).await.unwrap();
    }
    assert_eq!(site.last().len(), 1);
    press(&mut agent, Role::Link, "Beside").await.unwrap();
    assert_eq!(seen(&agent).title, "received");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_would_rather_not_be_left_is_left() {
    let (_site, _browser, mut agent) = looking_at(
        "<label>Name <input></label> <a href=/received>On</a> <script>onbeforeunload = (event) => event.preventDefault()</script>",
    )
    .await;
    fill(&mut agent, Role::Textbox, "Name", text("Olena")).await.unwrap();
    press(&mut agent, Role::Link, "On").await.unwrap();
    assert_eq!(seen(&agent).title, "received");
}

#[tokio::test(flavor = "multi_thread")]
async fn refreshes_and_forms_that_send_themselves_are_followed() {
    let (site, _browser, mut agent) =
        looking_at("<h1>Wait</h1><meta http-equiv=refresh content='0; url=/received'>").await;
    assert_eq!(seen(&agent).title, "received");
    let (other, _other, _) = looking_at(
        "<form action=/post method=post><input type=hidden name=a value=b></form><script>document.forms[0].submit()</script>",
    )
    .await;
    agent.open(&other.at("www", "page")).await.unwrap();
    assert_eq!(seen(&agent).title, "received");
    drop(site);
}
