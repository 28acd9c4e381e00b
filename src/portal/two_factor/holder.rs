//! Whose two-factor authentication it is: people with a Polimi account who were identified far enough.

use maud::Markup;

use crate::portal::{
    App, Rule, Visitor,
    accounts::Account,
    aunicalogin::{self, Means, Stage},
    html as page,
};

/// The holder of the account that the visitor was identified for.
#[derive(Debug)]
pub(crate) struct Holder {
    /// A copy of the account.
    pub(crate) account: Account,
    /// How the holder was identified.
    pub(crate) means: Means,
}

impl Holder {
    /// The holder, unless a one-time code is still awaited.
    pub(crate) fn of(app: &App, visitor: &Visitor) -> Option<Self> {
        let access = visitor.with(|session| session.login.access.clone())?;
        let account = access.person_code().and_then(|code| app.state().accounts.get(code).cloned())?;
        (access.stage != Stage::Otp).then_some(Self { account, means: access.means })
    }

    /// Changes the account itself.
    pub(crate) fn change<T>(&self, app: &App, act: impl FnOnce(&mut Account) -> T) -> Option<T> {
        app.state().accounts.get(&self.account.person_code).map(act)
    }

    /// Whether 2FA Polimi is offered after a declaration that is still due.
    pub(crate) fn must_declare(&self, app: &App) -> bool {
        self.owes_declaration(app) && app.keeps(Rule::DeclarationFirst)
    }

    /// Whether a declaration is still due.
    pub(crate) fn owes_declaration(&self, app: &App) -> bool {
        aunicalogin::obliged(app.policy(), &self.account, self.means) && self.account.two_factor.declared.is_none()
    }
}

/// Moves the visitor on after a second factor was switched on: identities are in, others enter its code next.
pub(super) fn enrolled(visitor: &Visitor, means: Means) {
    let stage = if means == Means::Identity { Stage::In } else { Stage::Enrolled };
    visitor.with(|session| {
        if let Some(access) = &mut session.login.access {
            access.stage = stage;
        }
    });
}

/// A page of the activation.
pub(super) fn sheet(app: &App, visitor: &Visitor, heading: &str, content: &Markup) -> Markup {
    page::polimi_shell(app, visitor, heading, &maud::html! { h1 { (heading) } (content) })
}
