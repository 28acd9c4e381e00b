//! From HTML to page: a form of 60 fields, and step 1 of the embedded portal's registration with its long lists.

#![expect(clippy::unwrap_used, reason = "a bench that can't be set up has nothing to measure")]

mod embedded;

use std::fmt::Write as _;

use collaudo::{
    agent::HttpAgent,
    page::{Document, Page, Role, Source, outline},
    portal::Origin,
};
use divan::Bencher;
use tokio::runtime::Runtime;
use url::Url;

fn main() {
    divan::main();
}

/// A form of 60 fields with labels and hints: text fields, lists, boxes to tick, groups of radio buttons.
fn form() -> String {
    let mut fields = String::new();
    for n in 0..60 {
        let control = match n % 6 {
            0 => {
                (0..12).fold(format!("<select id=f{n} name=f{n}>"), |list, at| format!("{list}<option>Choice {at}"))
                    + "</select>"
            }
            1 => format!("<input type=checkbox id=f{n} name=f{n} required>"),
            2 => format!("<textarea id=f{n} name=f{n}>Text</textarea>"),
            _ => format!("<input id=f{n} name=f{n} value='Value {n}' required aria-describedby=h{n}>"),
        };
        let hint =
            format!("<p class=hint id=h{n}>What to enter as field {n}, as on the <em>identity document</em></p>");
        let _ = write!(fields, "<div class=field><label for=f{n}>Field {n}</label><div>{control}{hint}</div></div>");
    }
    format!(
        "<!doctype html><html lang=en><head><title>A form</title></head><body><main><h1>A form</h1>
         <form method=post><fieldset><legend>Data</legend>{fields}</fieldset><button>Next</button></form></main></body></html>"
    )
}

/// The page of the registration's first step, as the portal serves it.
fn registration() -> (String, Url) {
    Runtime::new().unwrap().block_on(async {
        let (_third_parties, portal) = embedded::start().await;
        let address = portal.origins().address(Origin::Aunicaaccount, "/aunicaaccount2/register");
        let address = Url::parse(&address).unwrap();
        let file = HttpAgent::new().unwrap().fetch(&address).await.unwrap();
        (String::from_utf8(file.content).unwrap(), address)
    })
}

fn extract((html, address): &(String, Url)) -> Page {
    Document::parse(html, address, Source::Markup).page()
}

#[divan::bench]
fn sixty_fields(bencher: Bencher<'_, '_>) {
    let page = (form(), Url::parse("http://www.polimi.localhost/").unwrap());
    assert_eq!(extract(&page).all(Role::Textbox).count(), 40);
    bencher.bench_local(|| extract(&page));
}

#[divan::bench]
fn registration_step_1(bencher: Bencher<'_, '_>) {
    let page = registration();
    bencher.bench_local(|| extract(&page));
}

#[divan::bench]
fn text_form_of_registration_step_1(bencher: Bencher<'_, '_>) {
    let page = extract(&registration());
    bencher.bench_local(|| outline(&page));
}
