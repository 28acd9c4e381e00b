//! Fixtures of markup and what must be seen in it.

mod forms;
mod live;
mod names;
mod outlines;
mod queries;

use proptest::{collection::vec, prelude::*, sample::select};
use url::Url;

use super::{Document, Page, Role, Source, outline};

fn document(html: &str) -> Document {
    let address = Url::parse("http://pok.polimi.localhost:8080/login?lang=en").expect("an address");
    Document::parse(html, &address, Source::Markup)
}

fn page(html: &str) -> Page {
    document(html).page()
}

#[test]
fn deep_nesting_is_flattened() {
    let page = page(&format!("{}deep", "<div>".repeat(3_000)));
    assert_eq!(page.text(), "deep");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the markup, there is a page, and every handle on it names an element.
    #[test]
    fn any_markup_is_a_page(pieces in vec(select(PIECES), 0..60)) {
        let mut document = document(&pieces.concat());
        let page = document.page();
        prop_assert_eq!(&page, &document.page());
        prop_assert!(outline(&page).starts_with("page"));
        for node in page.scope().iter().filter(|node| node.role == Role::Button || node.role == Role::Disclosure) {
            let gone = document.activate(node.handle, true).is_err_and(|refusal| refusal.why.contains("no longer"));
            prop_assert!(!gone);
        }
    }
}

const PIECES: &[&str] = &[
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<form id=f>",
    "</form>",
    "<button id=b aria-labelledby='b c'>",
    "</button>",
    "<p id=p>",
    "</p>",
    "<b>",
    "<i>",
    "</b>",
    "</i>",
    "<a href=/x id=c aria-labelledby=b>",
    "</a>",
    "<select id=s>",
    "<option>",
    "</select>",
    "<label for=s>",
    "<label>",
    "</label>",
    "<input id=i aria-describedby='p i'>",
    "<details>",
    "<summary>",
    "</details>",
    "text",
    "<template>",
    "</template>",
    "<svg>",
    "<title>",
    "</svg>",
    "<ul>",
    "<li>",
    "<dl>",
    "<dt>",
    "<dd>",
    "<fieldset disabled>",
    "<legend>",
    "<h1>",
    "<div hidden>",
    "</div>",
    "<textarea>",
    "</textarea>",
    "<noscript>",
    "<body lang=x>",
    "<math>",
    "<!-- c -->",
    "&amp;",
];
