//! Around every page of the Polimi applications, and when a page can't be shown.

/// Header and footer.
#[derive(Debug)]
pub(crate) struct Shell {
    /// The university's name.
    pub(crate) university: &'static str,
    /// Beside the name of whoever is logged in.
    pub(crate) logout: &'static str,
    /// Who runs the applications (Ukrainian guide, slides 3 to 9).
    pub(crate) ict_area: &'static str,
    /// The link to the declaration that law 4/2004, article 3-quater, asks for.
    pub(crate) accessibility: &'static str,
}

/// Problems, each with one sentence.
#[derive(Debug)]
pub(crate) struct Problems {
    /// The heading of all of them.
    pub(crate) heading: &'static str,
    /// No such page.
    pub(crate) not_found: &'static str,
    /// A form with a wrong token.
    pub(crate) token: &'static str,
    /// A request no form sends.
    pub(crate) malformed: &'static str,
    /// Not for this visitor.
    pub(crate) forbidden: &'static str,
    /// Too many attempts.
    pub(crate) throttled: &'static str,
    /// The portal's own fault.
    pub(crate) internal: &'static str,
}

/// English header and footer.
pub(super) const ENGLISH: Shell = Shell {
    university: "POLITECNICO MILANO 1863",
    logout: "Logout",
    ict_area: "Area Servizi ICT",
    accessibility: "Accessibility declaration",
};

/// English problems.
pub(super) const ENGLISH_PROBLEMS: Problems = Problems {
    heading: "This page can't be shown",
    not_found: "There is no page at this address.",
    token: "Your session has most likely timed out. Please go back and send the form again.",
    malformed: "The request could not be understood.",
    forbidden: "You are not allowed to see this page.",
    throttled: "Too many failed attempts. Please wait some minutes and try again.",
    internal: "Something went wrong on our side.",
};
