//! Whole pages as text.

use super::{super::outline, page};

fn check(html: &str, expected: &str) {
    let text = outline(&page(html));
    let (_, nodes) = text.split_once("lang=en\n").expect("an address line");
    let expected: Vec<&str> =
        expected.trim_matches('\n').lines().map(|line| line.strip_prefix("        ").unwrap_or(line)).collect();
    assert_eq!(nodes.lines().collect::<Vec<_>>(), expected, "\n{text}");
}

#[test]
fn a_log_in_page() {
    check(
        r#"<!doctype html><html><head><title>Log in</title></head><body>
        <header><a href="/"><img src="/logo" alt="Politecnico di Milano"></a></header>
        <main><h1>Log in</h1>
        <div role="alert">Authentication failed</div>
        <form method="post" action="/login"><input type="hidden" name="token" value="x">
          <div><label for="u">Person code <span aria-hidden="true">*</span></label>
          <input id="u" name="login" required aria-describedby="uh" value="10"><small id="uh">8 digits</small></div>
          <div><label for="p">Password</label><input id="p" type="password" name="password" value="secret"></div>
          <label><input type="checkbox" name="stay"> Stay connected</label>
          <button>Log in</button> <a href="/forgot">Forgot your password?</a>
        </form>
        <p>Read the <a href="https://www.polimi.it/privacy">Privacy Notice</a> first.</p></main>
        <footer>Politecnico di Milano</footer></body></html>"#,
        r#"
        banner
          link "Politecnico di Milano" -> /
        main
          heading 1 "Log in"
          alert "Authentication failed"
          textbox "Person code" (required) = "10"
            hint: 8 digits
          textbox "Password" (masked) = "••••••••"
          checkbox "Stay connected" (unchecked)
          button "Log in"
          link "Forgot your password?" -> /forgot
          paragraph "Read the Privacy Notice first."
            link "Privacy Notice" -> https://www.polimi.it/privacy
        contentinfo
          text "Politecnico di Milano"
        "#
        .trim_end(),
    );
}

#[test]
fn states_and_choices() {
    check(
        r#"<form><fieldset disabled><legend>Data <input aria-label="In legend"></legend><input aria-label="Off"></fieldset>
        <label for=c>Country</label><select id=c required><option value="">Choose<optgroup label=EU disabled><option>Italy</optgroup><option selected>Ukraine</select>
        <input aria-label=Code aria-invalid=true aria-describedby="h e" readonly><p id=h>Six digits</p><p id=e role=alert>Wrong code</p>
        <label><input type=radio name=g checked>F</label><label><input type=radio name=g>M</label>
        <button aria-expanded=false disabled>More</button></form>"#,
        r#"
        group "Data" (disabled)
          textbox "In legend" = ""
          textbox "Off" (disabled) = ""
        combobox "Country" (required) = "Ukraine"
          option "Choose"
          option "Italy" (disabled)
          option "Ukraine" (selected)
        textbox "Code" (read-only, invalid) = ""
          hint: Six digits
          error: Wrong code
        radio "F" (checked)
        radio "M" (unchecked)
        button "More" (disabled, collapsed)
        "#
        .trim_end(),
    );
}

#[test]
fn hidden_parts_are_marked() {
    check(
        r#"<details><summary>SPID login</summary>Choose <a href=/poste>posteID</a></details>
        <details open><summary><h3>Open</h3></summary><p>Shown</p></details>
        <div role=tablist><a role=tab href="?tab=1" aria-selected=true>One</a><a role=tab href="?tab=2">Two</a></div>
        <div role=tabpanel aria-label=Two hidden><p>Panel</p></div>
        <p>Seen <span hidden>unseen</span></p><div style="display: none">Gone</div>"#,
        r#"
        disclosure "SPID login" (collapsed)
          text "Choose posteID" (hidden)
            link "posteID" (hidden) -> /poste
        disclosure "Open" (expanded)
          heading 3 "Open"
          paragraph "Shown"
        tablist
          tab "One" (selected)
          tab "Two"
        tabpanel "Two" (hidden)
          paragraph "Panel" (hidden)
        paragraph "Seen"
          text "unseen" (hidden)
        text "Gone" (hidden)
        "#
        .trim_end(),
    );
}

#[test]
fn lists_tables_and_loose_text() {
    check(
        r#"<ul><li>One</li><li><a href=/two>Two</a></li><li>Three <ul><li>Deep</li></ul></li></ul>
        <dl><dt>Person code</dt><dd>10000000</dd><div><dt>E-mail</dt><dd>a@b.it</dd><dd><a href=/change>Change</a></dd></div></dl>
        <table><tr><th>Name<th>Code<tr><th>SPID<td>1<tr><td>CIE<td><button>Use</button></table>
        <div><a href=/a>A</a> | <a href=/b>B</a></div><hr>Before<div>Inside</div>after <b>all</b>"#,
        r#"
        list
          listitem "One"
          listitem
            link "Two" -> /two
          listitem
            text "Three"
            list
              listitem "Deep"
        list
          listitem "Person code" = "10000000"
          listitem "E-mail" = "a@b.it"
            link "Change" -> /change
        table
          row
            columnheader "Name"
            columnheader "Code"
          row
            rowheader "SPID"
            cell "1"
          row
            cell "CIE"
            cell
              button "Use"
        link "A" -> /a
        link "B" -> /b
        separator
        text "Before"
        text "Inside"
        text "after all"
        "#
        .trim_end(),
    );
}

#[test]
fn many_choices_are_counted() {
    let options: String = (0..13).map(|n| format!("<option>{n}")).collect();
    check(&format!("<select aria-label=Many>{options}</select>"), "combobox \"Many\" = \"0\"\n  options: 13");
}

#[test]
fn the_head_of_an_outline() {
    let text = outline(&page("<html lang=uk><title> A  \"title\" </title><p>x"));
    assert_eq!(
        text,
        "page \"A \\\"title\\\"\"\naddress: http://pok.polimi.localhost:8080/login?lang=en\nlanguage: uk\nparagraph \"x\"\n"
    );
}
