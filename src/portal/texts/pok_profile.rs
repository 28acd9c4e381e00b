//! POK: the profile and the consent.

use super::group::group;

group! {
    /// The profile form (GSS, "Your POK profile") and the profile itself.
    Profile {
        edit_title: "Edit profile",
        lead: "Please fill out your profile. Fields with an asterisk are required.",
        general: "General",
        first_name: "First name",
        last_name: "Last name",
        email: "Email address",
        city: "City/town",
        country: "Country",
        description: "Description",
        locked: "As registered where you log in; it can't be changed here.",
        picture: "User picture",
        current_picture: "Current picture: none",
        picture_description: "Picture description",
        additional_names: "Additional names",
        first_phonetic: "First name - phonetic",
        last_phonetic: "Last name - phonetic",
        middle_name: "Middle name",
        alternate_name: "Alternate name",
        interests: "Interests",
        interests_list: "List of interests",
        interests_hint: "Separated by commas.",
        optional: "Optional",
        id_number: "ID number",
        institution: "Institution",
        department: "Department",
        phone: "Phone",
        mobile: "Mobile phone",
        address: "Address",
        more: "More information",
        gender: "Gender",
        birth_date: "Date of birth",
        education: "Highest level of education completed",
        employment: "Employment Status",
        internal: "Internal",
        logs_in_with: "Log-in with: {}",
        polimi: "Polimi login",
        edugain: "eduGAIN login",
        local: "POK account",
        update: "Update profile",
        bad_date: "Enter a date in the past.",
        bad_choice: "Choose one of the list.",
        saved: "Changes saved",
        details: "User details",
        edit: "Edit profile",
        my_courses: "Course details",
        policies: "Policies and agreements",
    }
}

/// What "Gender" offers.
pub(crate) const GENDERS: [&str; 4] = ["Female", "Male", "Non-binary", "Prefer not to say"];

/// What "Highest level of education completed" offers.
pub(crate) const EDUCATION: [&str; 6] = [
    "Primary school",
    "Lower secondary school",
    "Upper secondary school",
    "Bachelor's degree",
    "Master's degree",
    "Doctorate",
];

/// What "Employment Status" offers.
pub(crate) const EMPLOYMENT: [&str; 5] = ["Student", "Employed", "Self-employed", "Unemployed", "Retired"];

group! {
    /// The consent page (PAG-UK, slide 11; GSS, "Your POK profile") and the agreements in the profile.
    Consent {
        heading: "POK - Polimi Open Knowledge",
        before: "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service.",
        consent: "Consent",
        refer: "Please refer to the full ",
        refer_end: " if you would like to review the text.",
        agree: "I agree to the {}",
        required: "* Required",
        missing: "Before continuing you need to acknowledge all these policies.",
        agreements: "Policies and agreements",
        policy: "Policy",
        agreed_on: "Agreed on",
        not_agreed: "Not agreed",
        response: "Response",
        withdraw: "Withdraw consent to the {}",
        withdrawn: "Your consent has been withdrawn.",
        withdraw_note: "Without consent to both documents, courses can't be accessed.",
    }
}
