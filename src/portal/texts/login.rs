//! The login page of the Online Services and what follows it: Green Soft Skills guide ("How to create POLIMI
//! credentials", "2FA Activation"), Ukrainian guide (slides 3, 8 and 10).

/// Texts of the login application.
#[derive(Debug)]
pub(crate) struct Login {
    /// Whose login it is: the service that asks.
    pub(crate) services: Services,
    /// Log-in by digital identities.
    pub(crate) federated: Federated,
    /// Log-in by Polimi credentials.
    pub(crate) credentials: Credentials,
    /// The disclosure with the ways out, and their pages.
    pub(crate) assistance: Assistance,
    /// The page that asks for the one-time code.
    pub(crate) otp: Otp,
    /// The pages that demand two-factor authentication, and the one that refuses credentials.
    pub(crate) demands: Demands,
    /// After log-out and when the session has ended.
    pub(crate) farewell: Farewell,
    /// Recovery of credentials.
    pub(crate) recovery: Recovery,
    /// Deactivation of two-factor authentication without it.
    pub(crate) deactivation: Deactivation,
}

/// Names of services.
#[derive(Debug)]
pub(crate) struct Services {
    pub(crate) pok: &'static str,
    pub(crate) online_services: &'static str,
    /// The heading of the pages between credentials and service.
    pub(crate) between: &'static str,
}

/// Digital identities.
#[derive(Debug)]
pub(crate) struct Federated {
    pub(crate) heading: &'static str,
    pub(crate) spid: &'static str,
    pub(crate) cie: &'static str,
    pub(crate) eidas: &'static str,
    pub(crate) edugain: &'static str,
    pub(crate) spid_choice: &'static str,
    pub(crate) spid_help: [&'static str; 3],
    pub(crate) spid_logo: &'static str,
    pub(crate) agid_logo: &'static str,
}

/// Polimi credentials.
#[derive(Debug)]
pub(crate) struct Credentials {
    pub(crate) heading: &'static str,
    pub(crate) person_code: &'static str,
    pub(crate) password: &'static str,
    pub(crate) sign_in: &'static str,
    pub(crate) register: &'static str,
    pub(crate) stay: &'static str,
    pub(crate) stay_help: &'static str,
    pub(crate) stay_explained: &'static str,
    pub(crate) failed: &'static str,
    /// Nobody was found; told by portals only that tell too much.
    pub(crate) unknown: &'static str,
}

/// The disclosure "Authentication assistance".
#[derive(Debug)]
pub(crate) struct Assistance {
    pub(crate) summary: &'static str,
    pub(crate) first_time: &'static str,
    pub(crate) recovery: &'static str,
    pub(crate) deactivation: &'static str,
    pub(crate) information: &'static str,
    pub(crate) first_time_steps: [&'static str; 4],
    pub(crate) information_lines: [(&'static str, &'static str); 4],
    pub(crate) faq: &'static str,
    pub(crate) support: &'static str,
}

/// The one-time code.
#[derive(Debug)]
pub(crate) struct Otp {
    pub(crate) heading: &'static str,
    pub(crate) label: &'static str,
    pub(crate) proceed: &'static str,
    pub(crate) refused: &'static str,
    pub(crate) by_sms: &'static str,
    pub(crate) send: &'static str,
    pub(crate) sent: &'static str,
    /// The SMS: what stands before the code.
    pub(crate) sms: &'static str,
}

/// Demands before the service can be used.
#[derive(Debug)]
pub(crate) struct Demands {
    pub(crate) activate: &'static str,
    pub(crate) proceed: &'static str,
    pub(crate) obligation: &'static str,
    pub(crate) back: &'static str,
    pub(crate) problems: &'static str,
    pub(crate) temporarily: &'static str,
    pub(crate) declare: &'static str,
    pub(crate) identity_only: &'static str,
}

/// After log-out.
#[derive(Debug)]
pub(crate) struct Farewell {
    pub(crate) heading: &'static str,
    pub(crate) ended: &'static str,
    pub(crate) timed_out: &'static str,
}

/// Recovery of credentials.
#[derive(Debug)]
pub(crate) struct Recovery {
    pub(crate) intro: &'static str,
    pub(crate) email: &'static str,
    pub(crate) either: &'static str,
    pub(crate) birth_date: &'static str,
    pub(crate) date_parts: [&'static str; 3],
    pub(crate) incomplete: &'static str,
    pub(crate) proceed: &'static str,
    pub(crate) answer: &'static str,
    pub(crate) subject: &'static str,
    pub(crate) greeting: &'static str,
    pub(crate) code: &'static str,
    pub(crate) link: &'static str,
    pub(crate) unasked: &'static str,
    pub(crate) heading: &'static str,
    pub(crate) used_up: &'static str,
    pub(crate) done: &'static str,
}

/// Deactivation of two-factor authentication.
#[derive(Debug)]
pub(crate) struct Deactivation {
    pub(crate) intro: &'static str,
    pub(crate) choice: &'static str,
    pub(crate) key: &'static str,
    pub(crate) sms: &'static str,
    pub(crate) email: &'static str,
    pub(crate) proceed: &'static str,
    pub(crate) unchosen: &'static str,
    pub(crate) off: &'static str,
    pub(crate) sms_inactive: &'static str,
    pub(crate) no_key: &'static str,
    pub(crate) wrong_key: &'static str,
    pub(crate) sent_sms: &'static str,
    pub(crate) sent_email: &'static str,
    pub(crate) deactivate: &'static str,
    pub(crate) done: &'static str,
    pub(crate) subject: &'static str,
    /// Mail and SMS: what stands before the code.
    pub(crate) message: &'static str,
}

/// English texts.
pub(super) const ENGLISH: Login = Login {
    services: Services { pok: "SP wepok", online_services: "Online Services", between: "Servizi online" },
    federated: Federated {
        heading: "Digital identity",
        spid: "SPID login",
        cie: "CIE login",
        eidas: "Login with eIDAS",
        edugain: "eduGAIN login",
        spid_choice: "Choose your SPID provider",
        spid_help: ["Maggiori informazioni", "Non hai SPID?", "Serve aiuto?"],
        spid_logo: "SPID",
        agid_logo: "AgID Agenzia per l'Italia Digitale",
    },
    credentials: Credentials {
        heading: "Polimi Credentials",
        person_code: "Person Code",
        password: "Password",
        sign_in: "Sign in",
        register: "Register",
        stay: "Stay connected.",
        stay_help: "Help: stay connected",
        stay_explained: "You stay logged in on this device for thirty days, or until you log out. Do not use it on a device that you share with others.",
        failed: "Authentication failed",
        unknown: "There is no such person",
    },
    assistance: Assistance {
        summary: "Authentication assistance",
        first_time: "First time here?",
        recovery: "Polimi credentials recovery (person code and password)",
        deactivation: "Deactivate 2FA: access temporarily with Polimi credentials only",
        information: "Information, FAQs and assistance",
        first_time_steps: [
            "If you have SPID, CIE or eIDAS, log in with it: you will receive a person code and choose a password.",
            "Otherwise click on Register and enter your personal data; have the tax code available.",
            "Log in with your person code and password.",
            "Activate two-factor authentication when you are asked to.",
        ],
        information_lines: [
            (
                "Polimi credentials",
                "The person code is the number of eight digits that you received when you registered. If you have lost it, or the password, recover both by your personal e-mail address.",
            ),
            (
                "SPID and CIE",
                "Italian citizens access the Online Services by SPID or CIE. Any SPID provider will do, with an identity of level 2.",
            ),
            (
                "eIDAS and eduGAIN",
                "Citizens of other European countries may use the digital identity of their country by eIDAS; students of other universities that of their university by eduGAIN.",
            ),
            (
                "Two-factor authentication",
                "If you can't use your second factor, deactivate it by the emergency key, by SMS or by e-mail and set it up again.",
            ),
        ],
        faq: "Frequently asked questions on digital identities and authentication",
        support: "Contact site support",
    },
    otp: Otp {
        heading: "2FA Polimi two-factor authentication",
        label: "OTP",
        proceed: "Continue",
        refused: "The OTP is not valid. Wait for a new one and try again.",
        by_sms: "The OTP is sent by SMS to your mobile number",
        send: "Send the OTP by SMS",
        sent: "An OTP was sent by SMS to your mobile number.",
        sms: "Politecnico di Milano: your OTP is",
    },
    demands: Demands {
        activate: "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page.",
        proceed: "Continue",
        obligation: "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity.",
        back: "Back to Login",
        problems: "Do you have problems with SPID or CIE?",
        temporarily: "You can temporarily activate Polimi two-factor authentication (2FA Polimi) following your declaration.",
        declare: "Declare and continue without SPID / CIE",
        identity_only: "You have activated 2FA SPID/CIE/eIDAS: access to services is granted only to SPID, CIE or other eIDAS federated identities.",
    },
    farewell: Farewell {
        heading: "Logout",
        ended: "Your session has ended.",
        timed_out: "Your session has timed out. Please log in again.",
    },
    recovery: Recovery {
        intro: "Enter the personal e-mail address that you gave when you registered, and your person code or your date of birth.",
        email: "Personal e-mail address",
        either: "Enter the person code or the date of birth.",
        birth_date: "Date of birth",
        date_parts: ["dd", "mm", "yyyy"],
        incomplete: "Enter the personal e-mail address, and the person code or the date of birth.",
        proceed: "Continue",
        answer: "If these data are those of a registered person, a message has been sent to the personal e-mail address. The link in it is valid for one hour.",
        subject: "Politecnico di Milano: recovery of your Polimi credentials",
        greeting: "Dear",
        code: "your Person code is",
        link: "To set a new password, open this page within one hour:",
        unasked: "If you did not ask for this, do nothing: your password stays as it is.",
        heading: "Enter password",
        used_up: "This link is no longer valid. Ask for a new one.",
        done: "The password has been correctly defined",
    },
    deactivation: Deactivation {
        intro: "In case of difficulty you can deactivate 2FA and temporarily return to the use of university credentials.",
        choice: "Emergency mode",
        key: "Emergency deactivation key",
        sms: "Emergency deactivation via SMS",
        email: "Emergency deactivation via EMAIL",
        proceed: "Continue",
        unchosen: "Choose an emergency mode.",
        off: "2FA is not active.",
        sms_inactive: "Emergency deactivation via SMS is not active.",
        no_key: "No emergency deactivation key was generated.",
        wrong_key: "The emergency deactivation key is not valid.",
        sent_sms: "An OTP was sent by SMS to",
        sent_email: "An OTP was sent by e-mail to",
        deactivate: "Deactivate 2FA",
        done: "2FA has been deactivated. You can temporarily access with Polimi credentials only.",
        subject: "Politecnico di Milano: OTP to deactivate 2FA",
        message: "Politecnico di Milano: your OTP to deactivate two-factor authentication is",
    },
};
