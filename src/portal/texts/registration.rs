//! The registration of a Polimi account: Ukrainian guide, slides 3 to 7; the other guides show step 1.

/// Texts of the registration.
#[derive(Debug)]
pub(crate) struct Registration {
    /// The heading of step `n` is this, then `n/4`.
    pub(crate) heading: &'static str,
    /// The two kinds of mark beside fields, and the one that depends on the country.
    pub(crate) marks: Marks,
    /// Legends of the groups of fields.
    pub(crate) groups: Groups,
    /// Labels of the fields.
    pub(crate) labels: Labels,
    /// What to enter, beside the fields.
    pub(crate) hints: Hints,
    /// Buttons and links.
    pub(crate) buttons: Buttons,
    /// What is wrong with a field.
    pub(crate) errors: Errors,
    /// Step 3: the consent.
    pub(crate) consent: Consent,
    /// Step 4 and the page after it.
    pub(crate) password: Password,
    /// The confirmation e-mail.
    pub(crate) mail: Mail,
    /// The seven password rules, in the order of `passwords::RULES`.
    pub(crate) password_rules: [&'static str; 7],
    /// Above the seven rules.
    pub(crate) password_rules_heading: &'static str,
    /// Before the seven rules.
    pub(crate) password_rules_intro: &'static str,
    /// When the registration was left alone for too long, or never begun.
    pub(crate) expired: &'static str,
    /// Beside fields that a digital identity vouches for.
    pub(crate) asserted: &'static str,
}

/// Whether a field must be filled in.
#[derive(Debug)]
pub(crate) struct Marks {
    pub(crate) compulsory: &'static str,
    pub(crate) compulsory_italy: &'static str,
    pub(crate) compulsory_tax_code: &'static str,
    pub(crate) optional: &'static str,
}

/// Legends.
#[derive(Debug)]
pub(crate) struct Groups {
    pub(crate) identification: &'static str,
    pub(crate) email: &'static str,
    pub(crate) phones: &'static str,
    pub(crate) consent: &'static str,
    pub(crate) codes: &'static str,
    pub(crate) information: &'static str,
    pub(crate) enter_password: &'static str,
}

/// Labels.
#[derive(Debug)]
pub(crate) struct Labels {
    pub(crate) person_code: &'static str,
    pub(crate) surname: &'static str,
    pub(crate) no_surname: &'static str,
    pub(crate) name: &'static str,
    pub(crate) sex: &'static str,
    pub(crate) birth_date: &'static str,
    pub(crate) birth_country: &'static str,
    pub(crate) birth_province: &'static str,
    pub(crate) birth_place: &'static str,
    pub(crate) birth_place_free: &'static str,
    pub(crate) citizenship: &'static str,
    pub(crate) other_citizenship: &'static str,
    pub(crate) tax_code: &'static str,
    pub(crate) email: &'static str,
    pub(crate) mobile: &'static str,
    pub(crate) residence_phone: &'static str,
    pub(crate) domicile_phone: &'static str,
}

/// Hints.
#[derive(Debug)]
pub(crate) struct Hints {
    pub(crate) surname: &'static str,
    pub(crate) name: &'static str,
    pub(crate) sex: &'static str,
    pub(crate) birth_date: &'static str,
    pub(crate) birth_date_form: &'static str,
    pub(crate) birth_country: &'static str,
    pub(crate) birth_province: &'static str,
    pub(crate) birth_place: &'static str,
    pub(crate) birth_place_free: &'static str,
    pub(crate) citizenship: &'static str,
    pub(crate) other_citizenship: &'static str,
    pub(crate) tax_code: &'static str,
    pub(crate) email: &'static str,
    pub(crate) mobile: &'static str,
    pub(crate) residence_phone: &'static str,
    pub(crate) domicile_phone: &'static str,
}

/// Buttons and links.
#[derive(Debug)]
pub(crate) struct Buttons {
    pub(crate) update: &'static str,
    pub(crate) next: &'static str,
    pub(crate) back: &'static str,
    pub(crate) proceed: &'static str,
    pub(crate) print: &'static str,
    pub(crate) login: &'static str,
    pub(crate) again: &'static str,
}

/// Errors.
#[derive(Debug)]
pub(crate) struct Errors {
    pub(crate) summary: &'static str,
    pub(crate) missing: &'static str,
    pub(crate) surname: &'static str,
    pub(crate) date: &'static str,
    pub(crate) future: &'static str,
    pub(crate) both_places: &'static str,
    pub(crate) place_not_then: &'static str,
    pub(crate) same_citizenship: &'static str,
    pub(crate) italian_first: &'static str,
    pub(crate) tax_code: &'static str,
    pub(crate) tax_code_of_another: &'static str,
    pub(crate) email: &'static str,
    pub(crate) phone: &'static str,
    pub(crate) registered: &'static str,
    pub(crate) asserted: &'static str,
}

/// The consent.
#[derive(Debug)]
pub(crate) struct Consent {
    pub(crate) yes: &'static str,
    pub(crate) no: &'static str,
    pub(crate) before_link: &'static str,
    pub(crate) link: &'static str,
    pub(crate) after_link: &'static str,
    pub(crate) refused: &'static str,
}

/// Step 4 and the page after it.
#[derive(Debug)]
pub(crate) struct Password {
    pub(crate) mail_sent: &'static str,
    pub(crate) label: &'static str,
    pub(crate) repeat: &'static str,
    pub(crate) mismatch: &'static str,
    pub(crate) completed: &'static str,
    pub(crate) defined: &'static str,
    pub(crate) purpose: &'static str,
    pub(crate) print_intro: &'static str,
    pub(crate) recap: &'static str,
}

/// The confirmation e-mail.
#[derive(Debug)]
pub(crate) struct Mail {
    pub(crate) subject: &'static str,
    pub(crate) greeting: &'static str,
    pub(crate) body: &'static str,
    pub(crate) code: &'static str,
}

/// English texts.
pub(super) const ENGLISH: Registration = Registration {
    heading: "Politecnico di Milano registration step",
    marks: Marks {
        compulsory: "Compulsory data",
        compulsory_italy: "Compulsory data if Italy has been selected",
        compulsory_tax_code: "Compulsory data for Italian citizens or residents",
        optional: "Optional data",
    },
    groups: Groups {
        identification: "Identification Data",
        email: "Personal email",
        phones: "Telephone contacts",
        consent: "Consent to processing of personal data",
        codes: "Identification codes",
        information: "Information",
        enter_password: "Enter password",
    },
    labels: Labels {
        person_code: "Person code",
        surname: "Surname",
        no_surname: "No surname",
        name: "Name",
        sex: "Sex",
        birth_date: "Date of birth",
        birth_country: "Country of birth",
        birth_province: "Province of birth",
        birth_place: "Place of birth",
        birth_place_free: "Place of birth not listed",
        citizenship: "Citizenship",
        other_citizenship: "Other citizenship",
        tax_code: "Tax code",
        email: "Personal e-mail address",
        mobile: "Mobile",
        residence_phone: "Residence telephone number",
        domicile_phone: "Domicile telephone number",
    },
    hints: Hints {
        surname: "Enter the same surname (Family name) as on the official document or declare the absence.",
        name: "Enter the same name as on the identity document",
        sex: "Enter sex",
        birth_date: "Enter date of birth in the format dd mm yyyy as on the official document",
        birth_date_form: "dd/mm/yyyy",
        birth_country: "Enter the country of birth as on the identity document",
        birth_province: "Only for Italian towns/cities: select the province from the list",
        birth_place: "Select the town/city of birth from list. Only for Italian municipalities: in the case of homonymous select the municipality existent at the moment of birth. For example, if you were born in 1983 in Bellagio choose: BELLAGGIO (abolished 03/feb/2014)",
        birth_place_free: "Add the town/city if it is not in the proposed list, write it a as is on the identity document.",
        citizenship: "Enter here citizenship (if you possess more than one on of which is italian, enter here the italian one, and the other under \"Other citizenship\") as on the official document",
        other_citizenship: "Enter here any other citizenship as on the official document",
        tax_code: "Enter only official the fiscal code (codice fiscale) given from italian \"Agenzia delle Entrate\"",
        email: "At this address you will receive communications regarding registration and authentication, in particular those for recovering the Polimi password or deactivating 2FA. Furthermore, this address will be used to send communications if the Polimi address is not available.",
        mobile: "Enter the mobile phone number with international code and without spaces (e.g. +3933812345678)",
        residence_phone: "Enter the residence address telephone number with international code and without spaces (e.g. +3901112345678)",
        domicile_phone: "Enter the contact address telephone number with international code and without spaces (e.g., +3901112345678)",
    },
    buttons: Buttons {
        update: "Update the lists",
        next: "Next",
        back: "Back",
        proceed: "Continue",
        print: "Print",
        login: "Go to the login page",
        again: "Start the registration again",
    },
    errors: Errors {
        summary: "Some data are missing or wrong. Please check the fields marked below.",
        missing: "This is compulsory.",
        surname: "Enter the surname or declare its absence, not both.",
        date: "This is not a date. Enter day, month and year as dd mm yyyy.",
        future: "The date of birth lies in the future.",
        both_places: "Choose a place from the list or write one that is not listed, not both.",
        place_not_then: "This municipality did not exist on the date of birth. Choose the one that existed then.",
        same_citizenship: "This is the same as the citizenship above.",
        italian_first: "Enter the Italian citizenship here, and the other one under \"Other citizenship\".",
        tax_code: "This is not an official tax code.",
        tax_code_of_another: "This tax code does not belong to the data entered above.",
        email: "This is not an e-mail address.",
        phone: "Enter the number with international code and without spaces.",
        registered: "A person with these data is already registered. Use the recovery of the Polimi credentials on the login page.",
        asserted: "Your digital identity says otherwise.",
    },
    consent: Consent {
        yes: "Yes",
        no: "No",
        before_link: "Having acknowledged the information in its entirety (art. 13 of the Regulation EU 2016/679 posted in: ",
        link: "https://www.polimi.it/en/policy/privacy/",
        after_link: ") I hereby authorize the processing of my personal, sensitive and judicial data by sending this form.",
        refused: "Without your consent the registration can't go on.",
    },
    password: Password {
        mail_sent: "A confirmation email was sent to your email address. The message contain also the Person Code as a reminder.",
        label: "Password",
        repeat: "Repeat password to confirm",
        mismatch: "The two passwords are not the same.",
        completed: "Registration completed successfully.",
        defined: "The password has been correctly defined",
        purpose: "The person code is your university identifier and, together with the relative password, allows you to use various university services. Keep it.",
        print_intro: "To print the registration click on the link shown",
        recap: "Politecnico di Milano registration",
    },
    mail: Mail {
        subject: "Politecnico di Milano: confirmation of your registration",
        greeting: "Dear",
        body: "this message confirms your registration at Politecnico di Milano.",
        code: "Your Person code is",
    },
    password_rules: [
        "It must be at least 8 alphanumeric characters",
        "It must contains minimum 2 numbers",
        "It must contains minimum 2 letters",
        "it must contains at least 1 upper case letter",
        "differ from the previous one by at least 4 characters",
        "differ from the previous 10 passwords used",
        "differ from a password used in the last 13 months",
    ],
    password_rules_heading: "Password rules",
    password_rules_intro: "The password must respect the following criteria:",
    expired: "Your session has expired: the data you had entered are no longer here.",
    asserted: "As your digital identity says",
};

impl Registration {
    /// The heading of pages that are none of the four steps.
    pub(crate) const fn recap_heading(&self) -> &'static str {
        self.password.recap
    }
}
