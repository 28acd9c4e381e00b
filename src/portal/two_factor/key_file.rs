//! The emergency key and the codes as a file to print, as long as their page is open.

use axum::{extract::State, http::header, response::IntoResponse as _};

use super::{Holder, Secret};
use crate::portal::{App, Problem, Reply, Rule, Visitor, pdf, qr::QrMatrix};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    let holder = Holder::of(&app, &visitor).ok_or(Problem::Forbidden)?;
    let shown = visitor.with(|session| session.two_factor.shown.clone()).ok_or(Problem::NotFound)?;
    let texts = &app.texts().two_factor.disabling;
    let account = &holder.account;
    let mut lines = vec![
        format!("{}: {}", texts.file_name, account.person.full_name()),
        format!("{}: {}", texts.file_code, account.person_code),
    ];
    lines.extend(app.keeps(Rule::FileHoldsKey).then(|| format!("{} {}", texts.key, shown.key)));
    let code = shown.secret.as_ref().filter(|_| app.keeps(Rule::FileHoldsCode));
    lines.extend(code.map(|secret| format!("{} {}", texts.code, secret.base32())));
    let address = |secret: &Secret| secret.address(&account.person_code, &app.policy().otp);
    let picture = code.map(address).and_then(|address| QrMatrix::of(&address));
    let file = pdf::document(texts.file_title, &lines, picture.as_ref());
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"recovery-key.pdf\""),
    ];
    Ok((headers, file).into_response())
}
