//! The end of the registration: the person code, the printed registration, the way to the login page.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use maud::html;

use super::{RECAP, elsewhere, shell, summary};
use crate::portal::{App, Origin, Problem, Reply, Visitor, aunicalogin::Service, html as page, pdf};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    if let Some(elsewhere) = elsewhere(&app, &visitor, 4) {
        return elsewhere;
    }
    let texts = &app.texts().registration;
    let code = visitor.with(|session| session.registration.person_code.clone()).unwrap_or_default();
    let login = login_page(&app);
    page::show(shell(
        &app,
        &visitor,
        texts.groups.information,
        &html! {
            div role="status" { p { (texts.password.completed) } p { (texts.password.defined) } }
            h2 { (texts.groups.codes) }
            p { (texts.password.purpose) }
            table { tr { th scope="row" { (texts.labels.person_code) ":" } td { (code) } } }
            p { (texts.password.print_intro) " " a href=(RECAP) { (texts.buttons.print) } }
            p class="actions" { a class="button" href=(login) { (texts.buttons.login) } }
        },
    ))
}

/// The login page that the guide goes on with: that of POK if it names the service (PAG-UK, slide 8), else that of the
/// Online Services (GSS and PAG: "login … to access the Online Services").
fn login_page(app: &App) -> String {
    let service = if app.policy().service_shown { Service::Pok } else { Service::OnlineServices };
    app.address(Origin::Aunicalogin, &format!("/aunicalogin/getservizio.xml?id_servizio={}", service.id()))
}

/// The registration as a PDF.
pub(super) async fn recap(State(app): State<App>, visitor: Visitor) -> Result<Response, Problem> {
    let (person, code, completed) = visitor.with(|session| {
        let draft = &session.registration;
        (draft.person.clone(), draft.person_code.clone(), draft.completed)
    });
    let (Some(person), Some(code), Some(completed)) = (person, code, completed) else {
        return Err(Problem::Forbidden);
    };
    let texts = &app.texts().registration;
    let mut lines: Vec<String> = summary::lines(texts, &person, Some(&code))
        .into_iter()
        .flatten()
        .map(|(label, value)| format!("{label}: {value}"))
        .collect();
    lines.push(completed.strftime("%d/%m/%Y %H:%M UTC").to_string());
    let name = "attachment; filename=\"registration.pdf\"";
    let headers = [(header::CONTENT_TYPE, "application/pdf"), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, pdf::document(texts.password.recap, &lines, None)).into_response())
}
