//! POK's users: how they log in, their profile, agreements and courses.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::portal::accounts::Person;

/// What identifies a user.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct UserId(usize);

/// How a user logs in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Login {
    /// With a Polimi account.
    Polimi {
        /// Its person code.
        person_code: String,
    },
    /// By way of another university.
    Edugain {
        /// The university's entity id.
        issuer: String,
        /// Who it is, for that university.
        subject: String,
    },
    /// With an account of POK itself: no certificates.
    Local(Local),
}

/// The credentials of a POK-only account.
#[derive(Clone, Eq, PartialEq)]
pub(crate) struct Local {
    /// Lower-case.
    pub(crate) username: String,
    /// As it was chosen.
    pub(crate) password: String,
    /// What the link in the confirmation mail carries.
    pub(crate) secret: String,
    /// Whether that link was opened.
    pub(crate) confirmed: bool,
    /// What the link of the last mail about a forgotten password carries, and when it was sent.
    pub(crate) reset: Option<(String, Timestamp)>,
}

impl std::fmt::Debug for Local {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Local").field("username", &self.username).finish_non_exhaustive()
    }
}

/// A document that has to be agreed to.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Document {
    /// The Privacy Notice.
    Privacy,
    /// The Terms of Service.
    Terms,
}

impl Document {
    /// Both, in the order in which they are shown.
    pub(crate) const ALL: [Self; 2] = [Self::Privacy, Self::Terms];
}

/// The fields of a profile, by name.
pub(crate) type Profile = BTreeMap<&'static str, String>;

/// One user.
#[derive(Clone, Debug)]
pub(crate) struct User {
    /// How they log in.
    pub(crate) login: Login,
    /// What they told about themselves.
    pub(crate) profile: Profile,
    /// Whether the profile form was completed.
    pub(crate) complete: bool,
    /// What they agreed to, and when.
    pub(crate) agreed: BTreeMap<Document, Timestamp>,
    /// Courses, by id, in the order of enrolment.
    pub(crate) enrolled: Vec<u32>,
    /// Courses whose certificate was requested.
    pub(crate) certificates: Vec<u32>,
}

impl User {
    /// A user who has told nothing yet.
    pub(crate) fn new(login: Login) -> Self {
        Self {
            login,
            profile: Profile::new(),
            complete: false,
            agreed: BTreeMap::new(),
            enrolled: Vec::new(),
            certificates: Vec::new(),
        }
    }

    /// A field of the profile; empty if not filled in.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.profile.get(name).map_or("", String::as_str)
    }

    /// Given name and surname.
    pub(crate) fn full_name(&self) -> String {
        format!("{} {}", self.field("firstname"), self.field("lastname")).trim().to_owned()
    }

    /// Whether both documents are agreed to.
    pub(crate) fn agreed_to_all(&self) -> bool {
        Document::ALL.iter().all(|document| self.agreed.contains_key(document))
    }

    /// Whether this is an account of POK itself.
    pub(crate) const fn is_local(&self) -> bool {
        matches!(self.login, Login::Local(_))
    }

    /// The credentials of a POK-only account.
    pub(crate) const fn local(&self) -> Option<&Local> {
        match &self.login {
            Login::Local(local) => Some(local),
            Login::Polimi { .. } | Login::Edugain { .. } => None,
        }
    }

    /// The same, to be changed.
    pub(crate) const fn local_mut(&mut self) -> Option<&mut Local> {
        match &mut self.login {
            Login::Local(local) => Some(local),
            Login::Polimi { .. } | Login::Edugain { .. } => None,
        }
    }
}

/// Every user of POK; nobody is ever removed.
#[derive(Debug, Default)]
pub(crate) struct Users(Vec<User>);

impl Users {
    /// Takes a user in.
    pub(crate) fn add(&mut self, user: User) -> UserId {
        self.0.push(user);
        UserId(self.0.len() - 1)
    }

    /// The user with this id.
    pub(crate) fn get(&self, id: UserId) -> Option<&User> {
        self.0.get(id.0)
    }

    /// The same, to be changed.
    pub(crate) fn get_mut(&mut self, id: UserId) -> Option<&mut User> {
        self.0.get_mut(id.0)
    }

    /// The first user that a test holds for.
    pub(crate) fn find(&self, test: impl Fn(&User) -> bool) -> Option<UserId> {
        self.0.iter().position(test).map(UserId)
    }

    /// The POK-only account that a test holds for.
    pub(crate) fn find_local(&self, test: impl Fn(&Local) -> bool) -> Option<UserId> {
        self.find(|user| user.local().is_some_and(&test))
    }

    /// The user who logs in this way; a new one at the first log-in. What the log-in tells of the person replaces what was known.
    pub(crate) fn logs_in(&mut self, login: Login, person: &Person) -> UserId {
        let id = match self.find(|user| user.login == login) {
            Some(id) => id,
            None => self.add(User::new(login)),
        };
        if let Some(user) = self.get_mut(id) {
            user.profile.insert("firstname", person.name.clone());
            user.profile.insert("lastname", person.surname.clone().unwrap_or_default());
            user.profile.insert("email", person.email.clone());
        }
        id
    }
}
