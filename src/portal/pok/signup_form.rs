//! The form by which a POK-only account is created (PAG-UK, slide 14).

use axum::extract::State;
use maud::{Markup, html};

use super::{
    confirm, entry, layout, password,
    profile::{self, MORE},
    sheet::{Sheet, is_email, options},
    signup::{self, FORM},
    users::{Document, Local, Login, User},
};
use crate::portal::{
    App, Reply, Rule, Submission, Visitor,
    html::{Field, form, go, show},
    random,
};

/// The form's own fields; those of "More information" come after them.
const OWN: [&str; 7] = ["username", "email", "email2", "firstname", "lastname", "city", "country"];

/// Longest user name, names, address and town, in characters.
const LONGEST: usize = 100;

/// The form as it is first shown.
pub(super) fn empty(app: &App, visitor: &Visitor) -> Reply {
    show(form_page(app, visitor, &Sheet::default(), true))
}

/// The form; `open` tells whether its section is.
fn form_page(app: &App, visitor: &Visitor, sheet: &Sheet, open: bool) -> Markup {
    let t = &app.texts().pok.signup;
    let content = html! {
        h1 { (t.title) }
        p class="warning" { (t.warning) a href=(entry::polimi_login(app)) { (t.warning_link) } "." }
        (form(visitor, FORM, &html! {
            (account_fields(app, sheet))
            details open[open] {
                summary { (app.texts().pok.profile.more) }
                (profile::more_fields(app, sheet))
            }
            p class="hint" { (app.texts().pok.consent.required) }
            div class="actions" {
                button { (t.create) }
                button class="quiet" name="cancel" value="1" formnovalidate { (app.texts().pok.frame.cancel) }
            }
            (sections(app, open))
        }))
    };
    layout::shell(app, visitor, t.title, &content)
}

/// "Collapse all" or "Expand all": keeps what was typed. It stands at the end, where the Enter key does not press it;
/// the style sheet shows it above the fields.
fn sections(app: &App, open: bool) -> Markup {
    let t = &app.texts().pok.signup;
    let (value, label) = if open { ("closed", t.collapse_all) } else { ("open", t.expand_all) };
    html! {
        div class="sections" { button class="quiet" name="sections" value=(value) formnovalidate { (label) } }
    }
}

fn account_fields(app: &App, sheet: &Sheet) -> Markup {
    let t = &app.texts().pok.signup;
    let hint = password::hint(app);
    let countries = options(&profile::countries());
    let fields = [
        Field { hint: t.username_hint, autocomplete: "username", ..sheet.required("username", t.username) },
        Field { kind: "password", hint: &hint, autocomplete: "new-password", ..sheet.required("password", t.password) },
        Field { autocomplete: "email", ..sheet.required("email", t.email) },
        Field { autocomplete: "email", ..sheet.required("email2", t.email_again) },
        Field { autocomplete: "given-name", ..sheet.required("firstname", t.first_name) },
        Field { autocomplete: "family-name", ..sheet.required("lastname", t.last_name) },
        Field { required: app.policy().city_required, autocomplete: "address-level2", ..sheet.field("city", t.city) },
        Field { options: &countries, ..sheet.field("country", t.country) },
    ];
    html! { @for field in &fields { (field.render()) } }
}

/// Takes the form: an account that still has to be confirmed, and the mail about it.
pub(super) async fn create(State(app): State<App>, visitor: Visitor, sent: Submission) -> Reply {
    if sent.has("cancel") {
        visitor.with(|session| session.pok.signup = signup::Progress::default());
        return go(super::access::LOGIN);
    }
    if !signup::progress(&app, &visitor)?.agreed && app.keeps(Rule::SignupPolicies) {
        return go(FORM);
    }
    let mut sheet = Sheet::sent(&sent, &[OWN.as_slice(), MORE.as_slice()].concat());
    if sent.has("sections") {
        return show(form_page(&app, &visitor, &sheet, sent.get("sections") == "open"));
    }
    check(&app, &mut sheet, sent.exact("password"));
    if !sheet.accepted() {
        return show(form_page(&app, &visitor, &sheet, true));
    }
    let id = app.state().users.add(user(&app, sheet, sent.exact("password")));
    visitor.with(|session| session.pok.signup = signup::Progress::default());
    confirm::send(&app, id).await?;
    confirm::notice(&app, &visitor, id)
}

fn user(app: &App, sheet: Sheet, password: &str) -> User {
    let local = Local {
        username: sheet.value("username").to_owned(),
        password: password.to_owned(),
        secret: random::token(),
        confirmed: false,
        reset: None,
    };
    let now = app.now();
    let mut profile = sheet.values;
    profile.retain(|name, _| !["username", "email2"].contains(name));
    User {
        profile,
        complete: true,
        agreed: Document::ALL.map(|document| (document, now)).into(),
        ..User::new(Login::Local(local))
    }
}

/// In Moodle's order: user name, address, password, the rest.
fn check(app: &App, sheet: &mut Sheet, password: &str) {
    let t = &app.texts().pok.signup;
    check_username(app, sheet);
    check_email(app, sheet);
    if password.is_empty() {
        sheet.refuse("password", t.missing_password);
    } else if let Some(faults) = password::broken(app, password) {
        sheet.refuse("password", faults);
    }
    if app.keeps(Rule::SignupRequired) {
        sheet.require("firstname", t.missing_first_name);
        sheet.require("lastname", t.missing_last_name);
    }
    if app.policy().city_required && app.keeps(Rule::SignupRequired) {
        sheet.require("city", t.missing_city);
    }
    sheet.limit(&["username", "email", "firstname", "lastname", "city"], LONGEST, t.too_long);
    sheet.choose("country", &profile::countries(), app.texts().pok.profile.bad_choice);
    profile::check_more(app, sheet, Rule::SignupRequired);
}

fn check_username(app: &App, sheet: &mut Sheet) {
    let t = &app.texts().pok.signup;
    let name = sheet.value("username").to_owned();
    sheet.require("username", t.missing_username);
    let taken = app.state().users.find_local(|local| local.username == name).is_some();
    if taken && app.keeps(Rule::SignupUniqueUsername) {
        sheet.refuse("username", t.taken);
    }
    if name.chars().any(char::is_uppercase) && app.keeps(Rule::SignupLowerCase) {
        sheet.refuse("username", t.lower_case);
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.@".contains(c)) {
        sheet.refuse("username", t.characters);
    }
}

fn check_email(app: &App, sheet: &mut Sheet) {
    let t = &app.texts().pok.signup;
    let email = sheet.value("email").to_owned();
    sheet.require("email", t.missing_email);
    sheet.require("email2", t.missing_email);
    if !is_email(&email) && app.keeps(Rule::SignupEmailSyntax) {
        sheet.refuse("email", t.bad_email);
    }
    let taken = app.state().users.find(|user| user.field("email").eq_ignore_ascii_case(&email)).is_some();
    if taken && app.keeps(Rule::SignupUniqueEmail) {
        sheet.refuse("email", t.email_taken);
    }
    if !sheet.value("email2").eq_ignore_ascii_case(&email) && app.keeps(Rule::SignupEmailRepeated) {
        sheet.refuse("email2", t.emails_differ);
    }
}
