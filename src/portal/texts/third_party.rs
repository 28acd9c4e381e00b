//! What the stand-ins for identity providers say. They are no part of the portal and have words of their own.

/// Pages of identity providers.
#[derive(Debug)]
pub(crate) struct ThirdParty {
    /// Heading of the log-in page, and its button.
    pub(crate) log_in: &'static str,
    /// Who asks: before the service's name.
    pub(crate) asked_by: &'static str,
    /// Label of the user's name.
    pub(crate) username: &'static str,
    /// Label of the password.
    pub(crate) password: &'static str,
    /// Gives the log-in up.
    pub(crate) cancel: &'static str,
    /// The credentials are not those of anybody here.
    pub(crate) wrong: &'static str,
    /// Heading of the page on which the person agrees to the sending of their data.
    pub(crate) consent: &'static str,
    /// Above the list of the data.
    pub(crate) will_be_sent: &'static str,
    /// Sends the data.
    pub(crate) agree: &'static str,
    /// Does not send them.
    pub(crate) refuse: &'static str,
    /// Heading after too many wrong passwords.
    pub(crate) exhausted: &'static str,
    /// What that means.
    pub(crate) exhausted_why: &'static str,
    /// Heading for an identity that was suspended or revoked.
    pub(crate) revoked: &'static str,
    /// What that means.
    pub(crate) revoked_why: &'static str,
    /// Heading for an identity of too low a level.
    pub(crate) level: &'static str,
    /// What that means.
    pub(crate) level_why: &'static str,
    /// Heading after the time allowed.
    pub(crate) timeout: &'static str,
    /// What that means.
    pub(crate) timeout_why: &'static str,
    /// Heading for an identity of another kind.
    pub(crate) kind: &'static str,
    /// What that means.
    pub(crate) kind_why: &'static str,
    /// Goes on to the service.
    pub(crate) proceed: &'static str,
    /// Goes back to the service after a failure.
    pub(crate) back: &'static str,
    /// Heading of the eIDAS node's page, and the label of its list.
    pub(crate) choose_country: &'static str,
    /// Label of the list of countries.
    pub(crate) country: &'static str,
    /// No country was chosen.
    pub(crate) country_missing: &'static str,
    /// Heading of the discovery of home universities.
    pub(crate) find_university: &'static str,
    /// Label of the search field.
    pub(crate) university: &'static str,
    /// What to enter there.
    pub(crate) university_hint: &'static str,
    /// Searches.
    pub(crate) search: &'static str,
    /// Heading of the list of what was found.
    pub(crate) results: &'static str,
    /// Heading over the university that was chosen last.
    pub(crate) chosen_last: &'static str,
    /// Nothing was found.
    pub(crate) no_results: &'static str,
    /// Heading for a request that is refused.
    pub(crate) bad_request: &'static str,
    /// The log-in that a page belongs to is not known (any more).
    pub(crate) unknown_login: &'static str,
}

/// English.
pub(super) const ENGLISH: ThirdParty = ThirdParty {
    log_in: "Log in",
    asked_by: "You are asked to identify yourself by the service",
    username: "Username",
    password: "Password",
    cancel: "Cancel",
    wrong: "Wrong username or password.",
    consent: "Consent to the sending of your data",
    will_be_sent: "These data will be sent to the service",
    agree: "Agree",
    refuse: "Refuse",
    exhausted: "Too many attempts",
    exhausted_why: "You entered wrong credentials too often. Go back to the service to begin again.",
    revoked: "Credentials suspended or revoked",
    revoked_why: "Your digital identity is suspended or revoked and can't be used.",
    level: "Level not sufficient",
    level_why: "Your digital identity does not have credentials of the level that the service asks for.",
    timeout: "Your time is up",
    timeout_why: "The log-in was not finished within the time allowed.",
    kind: "Identity not suitable",
    kind_why: "Your digital identity is of another kind than the one that the service asks for.",
    proceed: "Continue",
    back: "Back to the service",
    choose_country: "Choose your country",
    country: "Country",
    country_missing: "Choose the country that issued your digital identity.",
    find_university: "Find your university",
    university: "Name of your university",
    university_hint: "Enter a part of the name.",
    search: "Search",
    results: "Universities found",
    chosen_last: "Chosen last",
    no_results: "No university of this name was found.",
    bad_request: "This request can't be served",
    unknown_login: "This log-in has ended or never began. Go back to the service and begin again.",
};
