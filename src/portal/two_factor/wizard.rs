//! The wizard "Enable 2FA Polimi": the account in the app, then a code of the app.

use axum::extract::State;
use maud::{Markup, html};

use super::{
    ACTIVATION, DISABLING, Holder, Protection, Secret, Shown, WIZARD,
    holder::{enrolled, sheet},
};
use crate::portal::{
    App, Problem, Reply, Rule, Submission, Visitor, aunicalogin,
    html::{self as page, Field},
    qr::QrMatrix,
};

/// Begins with a new secret.
pub(super) async fn begin(State(app): State<App>, visitor: Visitor, _form: Submission) -> Reply {
    let Some(holder) = Holder::of(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    if holder.must_declare(&app) || holder.account.two_factor.is_active() {
        return page::go(ACTIVATION);
    }
    let secret = Secret::new(&app.policy().otp);
    visitor.with(|session| session.two_factor.secret = Some(secret.clone()));
    if !app.keeps(Rule::OnConfirmation) {
        holder.change(&app, |account| account.two_factor.activate(Protection::App(secret)));
    }
    page::go(WIZARD)
}

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Reply {
    answer(&app, &visitor, None)
}

pub(super) async fn cancel(visitor: Visitor, _form: Submission) -> Reply {
    visitor.with(|session| session.two_factor.secret = None);
    page::go(ACTIVATION)
}

/// Takes the code that ends the activation.
pub(super) async fn confirm(State(app): State<App>, visitor: Visitor, form: Submission) -> Reply {
    let Some(holder) = Holder::of(&app, &visitor) else {
        return aunicalogin::expect_login(&app, &visitor);
    };
    let secret = visitor.with(|session| session.two_factor.secret.clone());
    let open = !holder.account.two_factor.is_active() || !app.keeps(Rule::OnConfirmation);
    let Some(secret) = secret.filter(|_| open) else {
        return page::go(ACTIVATION);
    };
    if let Err(sentence) = activate(&app, &visitor, &holder, secret, form.get("otp")) {
        return answer(&app, &visitor, Some(sentence));
    }
    page::go(DISABLING)
}

/// Switches 2FA Polimi on if the code is right; if not, the sentence to show.
fn activate(
    app: &App,
    visitor: &Visitor,
    holder: &Holder,
    secret: Secret,
    candidate: &str,
) -> Result<(), &'static str> {
    let now = app.now();
    let refused = app.texts().two_factor.wizard.refused;
    let throttle = format!("wizard:{}", holder.account.person_code);
    let key = {
        let mut guard = app.state();
        let state = &mut *guard;
        if state.throttle.refuses(&throttle, now.as_second(), app.policy()) {
            return Err(app.texts().problems.throttled);
        }
        let account = state.accounts.get(&holder.account.person_code).ok_or(refused)?;
        if !account.two_factor.confirm_app(secret.clone(), app.policy(), candidate, now) {
            state.throttle.failed(&throttle, now.as_second());
            return Err(refused);
        }
        state.throttle.succeeded(&throttle);
        account.two_factor.renew_key()
    };
    enrolled(visitor, holder.means);
    visitor.with(|session| {
        session.two_factor.secret = None;
        session.two_factor.shown = Some(Shown::new(key, Some(secret)));
    });
    Ok(())
}

fn answer(app: &App, visitor: &Visitor, alert: Option<&str>) -> Reply {
    let Some(holder) = Holder::of(app, visitor) else {
        return aunicalogin::expect_login(app, visitor);
    };
    match visitor.with(|session| session.two_factor.secret.clone()) {
        Some(secret) => page::show(view(app, visitor, (&holder, &secret), alert)?),
        None => page::go(ACTIVATION),
    }
}

fn view(
    app: &App,
    visitor: &Visitor,
    (holder, secret): (&Holder, &Secret),
    alert: Option<&str>,
) -> Result<Markup, Problem> {
    let texts = &app.texts().two_factor.wizard;
    let content = html! {
        (page::alert(alert))
        p { (texts.apps_intro) }
        ul { @for line in texts.apps { li { (line) } } }
        p { (texts.steps_below) }
        h2 { (texts.step1) }
        (account(app, holder, secret)?)
        h2 { (texts.step2) }
        p { (texts.enter) }
        (code_form(app, visitor, "/polimi", alert))
    };
    Ok(sheet(app, visitor, texts.heading, &content))
}

/// The two ways to set up the account in the app.
fn account(app: &App, holder: &Holder, secret: &Secret) -> Result<Markup, Problem> {
    let texts = &app.texts().two_factor.wizard;
    let code = &holder.account.person_code;
    let address = secret.address(code, &app.policy().otp);
    let address =
        if app.keeps(Rule::QrIssuer) { address } else { address.replace("Polimi:", "").replace("&issuer=Polimi", "") };
    let manual =
        if app.keeps(Rule::ManualSecretSame) { secret.base32() } else { Secret::new(&app.policy().otp).base32() };
    let picture = QrMatrix::of(&address).and_then(|matrix| matrix.data_address());
    let picture = picture.ok_or(Problem::Internal("the picture of a QR code"))?;
    Ok(html! {
        p { (texts.modes) }
        details open {
            summary { (texts.by_qr) }
            p { (texts.scan) }
            img src=(picture) alt=(texts.qr) class="qr";
        }
        details {
            summary { (texts.manually) }
            p { (texts.account) " Polimi:" (code) }
            p { (texts.secret) " " code { (manual) } }
        }
    })
}

/// The field for a code, with "Cancel" and "Confirmation" under `path`.
///
/// "Cancel" has a form of its own, so that the Enter key confirms.
pub(super) fn code_form(app: &App, visitor: &Visitor, path: &str, error: Option<&str>) -> Markup {
    let texts = &app.texts().two_factor.wizard;
    let field = Field { name: "otp", label: texts.code, autocomplete: "one-time-code", error, ..Field::default() };
    html! {
        form id="confirmation" method="post" action={ (path) "/confirm" } novalidate {
            (page::token(visitor))
            (field.render())
        }
        div class="actions" {
            (page::form(visitor, &format!("{path}/cancel"), &html! { button class="quiet" { (texts.cancel) } }))
            button form="confirmation" { (texts.confirm) }
        }
    }
}
