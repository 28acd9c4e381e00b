//! Step 3/4: the data for checking, and the consent; passing it registers the person.

use axum::extract::State;
use maud::{Markup, html};

use super::{STEPS, elsewhere, identification, step_page};
use crate::portal::{
    App, Origin, Reply, Rule, Submission, Visitor,
    accounts::Person,
    html as page,
    messages::{self, Message},
    texts::Registration,
};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 2) {
        return elsewhere;
    }
    page::show(view(&app, &visitor, None))
}

pub(super) async fn submit(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 2) {
        return elsewhere;
    }
    let texts = &app.texts().registration;
    if form.has("back") {
        return page::go(STEPS[1]);
    }
    let refused = match form.get("consent") {
        "yes" => None,
        "no" => Some((Rule::RegistrationConsentNeeded, texts.consent.refused)),
        _ => Some((Rule::RegistrationConsentCompulsory, texts.errors.missing)),
    };
    if let Some((_, wrong)) = refused.filter(|(rule, _)| app.keeps(*rule)) {
        return page::show(view(&app, &visitor, Some(wrong)));
    }
    let Some(person) = visitor.with(|session| session.registration.person.clone()) else {
        return page::go(STEPS[0]);
    };
    if identification::registered_by(&app, &person).is_some() {
        return page::show(view(&app, &visitor, Some(texts.errors.registered)));
    }
    let code = register(&app, &visitor, person.clone());
    if app.keeps(Rule::MailBeforePassword) {
        messages::send(&app, confirmation(&app, &person, &code)).await?;
    }
    page::go(STEPS[3])
}

/// Assigns the person code.
fn register(app: &App, visitor: &Visitor, person: Person) -> String {
    let assertion = visitor.with(|session| session.registration.assertion.clone());
    let linked = assertion.map(|assertion| (assertion.issuer, assertion.subject));
    let code = {
        let mut state = app.state();
        let account = state.accounts.register(person, app.policy().person_code_digits);
        account.linked.extend(linked);
        account.person_code.clone()
    };
    visitor.with(|session| session.registration.person_code = Some(code.clone()));
    code
}

/// The confirmation e-mail.
pub(super) fn confirmation(app: &App, person: &Person, code: &str) -> Message {
    let mail = &app.texts().registration.mail;
    Message {
        to: person.email.clone(),
        subject: Some(mail.subject.to_owned()),
        text: format!("{} {},\n\n{}\n{}: {code}\n", mail.greeting, person.full_name(), mail.body, mail.code),
    }
}

fn view(app: &App, visitor: &Visitor, error: Option<&'static str>) -> Markup {
    let texts = &app.texts().registration;
    let person = visitor.with(|session| session.registration.person.clone()).unwrap_or_default();
    let content = html! {
        (page::alert(error))
        (data(texts, &person, None))
        (consent(app, texts, error))
        div class="actions reversed" {
            button name="next" value="1" { (texts.buttons.next) }
            button name="back" value="1" class="quiet" { (texts.buttons.back) }
        }
    };
    step_page(app, visitor, 2, &page::form(visitor, STEPS[2], &content))
}

/// What was entered, label by label; also what the printed registration shows.
pub(super) fn lines(texts: &Registration, person: &Person, code: Option<&str>) -> [Vec<(&'static str, String)>; 3] {
    let labels = &texts.labels;
    let date = person.birth_date.map(|date| date.strftime("%d/%m/%Y").to_string()).unwrap_or_default();
    let surname = person.surname.clone().unwrap_or_else(|| labels.no_surname.to_owned());
    [
        vec![
            (labels.person_code, code.unwrap_or_default().to_owned()),
            (labels.surname, surname),
            (labels.name, person.name.clone()),
            (labels.sex, person.sex.clone()),
            ("Date of birth (dd/mm/yyyy)", date),
            (labels.birth_country, person.birth_country.clone()),
            (labels.birth_place, person.birth_place.clone()),
            (labels.citizenship, person.citizenship.clone()),
            (labels.other_citizenship, person.other_citizenship.clone()),
            (labels.tax_code, person.tax_code.clone()),
        ],
        vec![(labels.email, person.email.clone())],
        vec![
            (labels.mobile, person.mobile.clone()),
            (labels.residence_phone, person.residence_phone.clone()),
            (labels.domicile_phone, person.domicile_phone.clone()),
        ],
    ]
}

fn data(texts: &Registration, person: &Person, code: Option<&str>) -> Markup {
    let groups = [texts.groups.identification, texts.groups.email, texts.groups.phones];
    html! {
        @for (heading, lines) in groups.iter().zip(lines(texts, person, code)) {
            h2 { (heading) }
            table {
                @for (label, value) in lines { tr { th scope="row" { (label) } td { (value) } } }
            }
        }
    }
}

fn consent(app: &App, texts: &Registration, error: Option<&str>) -> Markup {
    let invalid = error.map(|_| "true");
    html! {
        h2 { (texts.groups.consent) }
        fieldset class="field" role="radiogroup" aria-required="true" aria-invalid=[invalid] aria-describedby="consent-hint" {
            legend { (texts.groups.consent) }
            div class="control" {
                label { input type="radio" name="consent" value="yes"; " " (texts.consent.yes) }
                " "
                label { input type="radio" name="consent" value="no"; " " (texts.consent.no) }
                p class="hint" id="consent-hint" { strong { (texts.marks.compulsory) } }
            }
        }
        p {
            (texts.consent.before_link)
            a href=(app.address(Origin::Www, "/en/policy/privacy/")) { (texts.consent.link) }
            (texts.consent.after_link)
        }
    }
}
