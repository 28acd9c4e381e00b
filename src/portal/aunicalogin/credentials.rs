//! Log-in by person code and password: one answer for all that is wrong, and not too many attempts.

use axum::extract::State;

use super::{Means, Principal, entry, login_page};
use crate::portal::{App, Reply, Rule, Submission, Visitor, accounts::Account, html as page};

pub(super) async fn submit(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let code = form.get("login");
    if let Err(sentence) = check(&app, code, form.exact("password")) {
        return page::show(login_page::view(&app, &visitor, Some(sentence)));
    }
    let stay = form.has("RESTA_CONNESSO");
    visitor.with(|session| session.stay = stay);
    entry::enter(&app, &visitor, Principal::Polimi { person_code: code.to_owned() }, Means::Credentials)
}

/// Whether these are the credentials of an account; if not, the sentence to show.
pub(super) fn check(app: &App, code: &str, password: &str) -> Result<(), &'static str> {
    let now = app.now().as_second();
    let key = format!("login:{code}");
    let mut state = app.state();
    if state.throttle.refuses(&key, now, app.policy()) {
        return Err(app.texts().problems.throttled);
    }
    let opens =
        |account: &mut Account| account.opens_with(app.policy(), password) || !app.keeps(Rule::CredentialsChecked);
    let known = state.accounts.get(code).map(opens);
    if known == Some(true) {
        state.throttle.succeeded(&key);
        return Ok(());
    }
    state.throttle.failed(&key, now);
    let texts = &app.texts().login.credentials;
    let tells = known.is_none() && !app.keeps(Rule::LoginSilent);
    Err(if tells { texts.unknown } else { texts.failed })
}
