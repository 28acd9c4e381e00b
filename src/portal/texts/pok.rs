//! POK: what stands around every page, the home page and support.

use super::{
    group::group, pok_articles::Articles, pok_courses, pok_courses::Courses, pok_entry, pok_entry::Entry, pok_profile,
    pok_profile::Profile, pok_signup, pok_signup::Signup,
};

/// All texts of POK.
#[derive(Debug)]
pub(crate) struct Pok {
    pub(crate) frame: Frame,
    pub(crate) home: Home,
    pub(crate) support: Support,
    pub(crate) entry: Entry,
    pub(crate) recovery: pok_entry::Recovery,
    pub(crate) signup: Signup,
    pub(crate) confirm: pok_signup::Confirm,
    pub(crate) password: pok_signup::Password,
    pub(crate) profile: Profile,
    pub(crate) consent: pok_profile::Consent,
    pub(crate) dashboard: pok_courses::Dashboard,
    pub(crate) courses: Courses,
    pub(crate) course: pok_courses::CoursePage,
    pub(crate) certificate: pok_courses::Certificate,
    pub(crate) articles: Articles,
}

/// POK in English.
pub(super) const ENGLISH: Pok = Pok {
    frame: Frame::ENGLISH,
    home: Home::ENGLISH,
    support: Support::ENGLISH,
    entry: Entry::ENGLISH,
    recovery: pok_entry::Recovery::ENGLISH,
    signup: Signup::ENGLISH,
    confirm: pok_signup::Confirm::ENGLISH,
    password: pok_signup::Password::ENGLISH,
    profile: Profile::ENGLISH,
    consent: pok_profile::Consent::ENGLISH,
    dashboard: pok_courses::Dashboard::ENGLISH,
    courses: Courses::ENGLISH,
    course: pok_courses::CoursePage::ENGLISH,
    certificate: pok_courses::Certificate::ENGLISH,
    articles: super::pok_articles::ENGLISH,
};

group! {
    /// Header and footer (GSS and PAG, "Your Dashboard").
    Frame {
        brand: "POK",
        open_knowledge: "Open Knowledge",
        name: "POK - Polimi Open Knowledge",
        slogan: "MOOCs portal of Politecnico di Milano",
        navigation: "Main",
        home: "Home",
        dashboard: "Dashboard",
        all_courses: "All courses",
        log_in: "Log in",
        log_out: "Log out",
        log_out_question: "Do you want to log out?",
        documentation: "Documentation",
        faq: "FAQ",
        terms: "Terms of service",
        privacy: "Privacy policy",
        cookies: "Cookie policy",
        accessibility: "Accessibility declaration",
        contacts: "Contacts",
        contact_support: "Contact site support",
        address: "pok@polimi.it",
        required: "Required",
        next: "Next",
        cancel: "Cancel",
        continue_: "Continue",
        you_are_here: "Breadcrumb",
    }
}

group! {
    /// The home page.
    Home {
        title: "Home",
        heading: "Polimi Open Knowledge",
        lead: "Free online courses of Politecnico di Milano, open to everybody.",
        what: "What is POK?",
        what_text: "POK is the MOOCs portal of Politecnico di Milano. Its courses bridge the gaps: from school to university, from a bachelor's to a master's degree, from university to work.",
        how: "How does it work?",
        how_text: "Log in, choose a course, enrol and learn at your own pace. Enrolment is free.",
        courses: "Some of our courses",
        all: "See all courses",
    }
}

group! {
    /// The form behind "Contact site support".
    Support {
        title: "Contact site support",
        lead: "Tell us what the matter is: we answer to your email address. You can also write to",
        name: "Name",
        email: "Email address",
        subject: "Subject",
        message: "Message",
        submit: "Submit",
        sent: "Your message has been sent.",
        bad_email: "Invalid email address",
        too_long: "That is too long.",
    }
}
