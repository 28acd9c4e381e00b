//! The embedded portal for people: with the real clock, third parties of its own, and somebody who can log in.

use std::{fmt::Write as _, io};

use super::{
    App, Behaviour, Clock, Origin, Portal, PortalConfig, ThirdParties,
    accounts::{Password, Person},
    control::Login,
    pok,
    policy::LoginPage,
    random, third_party,
};
use crate::{
    edition::Edition,
    persona::{Cast, CastError, IdentityKind, Persona},
};

/// The people who have a Polimi account already: a foreigner, an Italian, a citizen of two countries.
const REGISTERED: [&str; 3] = ["olena", "celestino", "ines"];

/// The person who has an account of POK itself already, where there are such accounts.
const LOCAL: &str = "kofi";

/// Whatever is called by this name is made up anew for it.
const SALT: &str = "portal";

/// Why the portal can't be served.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum ServeError {
    /// Something else listens there.
    #[error("port {port} of the loopback interface is taken")]
    #[diagnostic(help("end what uses it, or choose another: --port N (0 takes any that is free)"))]
    Taken {
        /// The port.
        port: u16,
        /// What the operating system says.
        source: io::Error,
    },
    /// The port can't be had for another reason.
    #[error("port {port} of the loopback interface can't be used")]
    #[diagnostic(help("ports below 1024 may need privileges; choose another: --port N"))]
    Port {
        /// The port.
        port: u16,
        /// What the operating system says.
        source: io::Error,
    },
    /// The people who come with the program can't be made.
    #[error("the personas can't be read")]
    People(#[from] CastError),
    /// They can't be enrolled at the identity providers.
    #[error("the identity providers don't take people")]
    Providers(#[from] reqwest::Error),
}

/// A portal that is being served; stops when dropped.
#[derive(Debug)]
pub struct Served {
    _portal: Portal,
    _third_parties: ThirdParties,
    text: String,
}

impl Served {
    /// Where everything is and who can log in, for a terminal.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Serves a portal on a port of the loopback interface (0: any that is free).
///
/// # Errors
/// When the port can't be had, or people can't be made or enrolled.
pub async fn serve(behaviour: Behaviour, port: u16) -> Result<Served, ServeError> {
    let people = people()?;
    let third_parties = ThirdParties::start().await;
    let edition = behaviour.policy.edition;
    let config = PortalConfig { behaviour, clock: Clock::real(), port, third_parties: third_parties.origins() };
    let (portal, app) = Portal::launch(config).await.map_err(|source| {
        let taken = source.kind() == io::ErrorKind::AddrInUse;
        if taken { ServeError::Taken { port, source } } else { ServeError::Port { port, source } }
    })?;
    for person in &people {
        enrol(&third_parties, person).await?;
    }
    let logins: Vec<Login> = people.iter().flat_map(|person| logins(&app, person)).collect();
    let text = text(&app, edition, &logins);
    app.state().logins = logins;
    Ok(Served { _portal: portal, _third_parties: third_parties, text })
}

fn people() -> Result<Vec<Persona>, CastError> {
    let cast = Cast::new(0);
    cast.keys().map(|key| cast.person(key, SALT)).collect()
}

/// Makes a person known to the providers of their identities.
async fn enrol(third_parties: &ThirdParties, person: &Persona) -> Result<(), reqwest::Error> {
    let address = format!("{}/people", third_parties.origins().directory());
    for record in person.identity_records() {
        let body = serde_json::to_vec(&record).unwrap_or_default();
        third_party::client().post(&address).body(body).send().await?.error_for_status()?;
    }
    Ok(())
}

/// Where a person can log in. Some get a Polimi account for it.
fn logins(app: &App, person: &Persona) -> Vec<Login> {
    let login = |place: String, username: &str, password: &str| Login {
        person: format!("{}: {}", person.full_name(), person.about),
        place,
        username: username.to_owned(),
        password: password.to_owned(),
    };
    let identities = person.identities.iter().map(|identity| {
        let place = match identity.kind {
            IdentityKind::Spid => format!("SPID, {}", identity.provider),
            IdentityKind::Cie => "CIE".to_owned(),
            IdentityKind::Eidas => format!("eIDAS, {}", identity.provider),
            IdentityKind::Edugain => format!("eduGAIN, {}", identity.provider),
        };
        login(place, &identity.user, identity.password.expose())
    });
    let account = REGISTERED.contains(&person.key.as_str()).then(|| {
        let code = register(app, person);
        login("Polimi account".to_owned(), &code, person.password.expose())
    });
    let local = person.key == LOCAL && app.policy().login_page == LoginPage::Local;
    let local = local.then(|| {
        sign_up(app, person);
        login("POK-only account".to_owned(), &person.username, person.pok_password.expose())
    });
    identities.chain(account).chain(local).collect()
}

/// Registers a person as the wizard would; answers the person code.
fn register(app: &App, person: &Persona) -> String {
    let set = app.now();
    let mut state = app.state();
    let account = state.accounts.register(
        Person {
            surname: person.surname.clone(),
            name: person.given_name.clone(),
            sex: person.sex.letter().to_owned(),
            birth_date: Some(person.birth.date),
            birth_country: person.birth.country.label(),
            birth_province: person.birth.province.map(|province| province.code.to_owned()).unwrap_or_default(),
            birth_place: person.birth.place_label(),
            citizenship: person.citizenship.label(),
            other_citizenship: person.other_citizenship.map(|country| country.label()).unwrap_or_default(),
            tax_code: person.tax_code.clone().unwrap_or_default(),
            email: person.email.clone(),
            mobile: person.mobile.clone().unwrap_or_default(),
            residence_phone: person.residence_phone.clone().unwrap_or_default(),
            domicile_phone: person.domicile_phone.clone().unwrap_or_default(),
        },
        app.policy().person_code_digits,
    );
    account.passwords.push(Password { value: person.password.expose().to_owned(), set });
    account.person_code.clone()
}

/// Makes a confirmed account of POK itself.
fn sign_up(app: &App, person: &Persona) {
    let mut user = pok::User::new(pok::Login::Local(pok::Local {
        username: person.username.clone(),
        password: person.pok_password.expose().to_owned(),
        secret: random::token(),
        confirmed: true,
        reset: None,
    }));
    let surname = person.surname.clone().unwrap_or_default();
    user.profile =
        [("firstname", person.given_name.clone()), ("lastname", surname), ("email", person.email.clone())].into();
    app.state().users.add(user);
}

fn text(app: &App, edition: Edition, logins: &[Login]) -> String {
    let mut text = format!("The portal as the guide {edition} shows it, on this machine only:\n\n");
    let named = [
        (Origin::Pok, "POK"),
        (Origin::Aunicalogin, "log-in"),
        (Origin::Aunicaaccount, "registration"),
        (Origin::TwoFactor, "two-factor authentication"),
        (Origin::OnlineServices, "Online Services"),
        (Origin::Www, "public pages"),
        (Origin::Control, "sent mails and SMS, the clock, who can log in"),
    ];
    for (origin, what) in named {
        let _ = writeln!(text, "  {:<50} {what}", app.address(origin, "/"));
    }
    text.push_str("\nWho can log in (all of them invented); anybody else can register:\n\n");
    let _ = writeln!(text, "  {:<22} {:<26} {:<14} who", "where", "username", "password");
    for login in logins {
        let _ = writeln!(text, "  {:<22} {:<26} {:<14} {}", login.place, login.username, login.password, login.person);
    }
    text.push_str("\nCtrl-C stops it.");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portal::Policy;

    #[tokio::test]
    async fn tells_where_everything_is_and_who_can_log_in() {
        let served = serve(Policy::documented(Edition::PagUk).into(), 0).await.unwrap();
        for part in [
            "http://pok.polimi.localhost:",
            "http://control.polimi.localhost:",
            "SPID, posteID",
            "Polimi account",
            "POK-only account",
        ] {
            assert!(served.text().contains(part), "{part} in {}", served.text());
        }
    }

    #[tokio::test]
    async fn a_taken_port_is_an_error_at_once() {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = serve(Policy::documented(Edition::Gss).into(), port).await.unwrap_err();
        assert_eq!(error.to_string(), format!("port {port} of the loopback interface is taken"));
    }
}
