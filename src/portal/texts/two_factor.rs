//! The activation of two-factor authentication: Green Soft Skills guide ("2FA Activation"), Ukrainian guide
//! (slides 9 and 10).

/// Texts of the activation.
#[derive(Debug)]
pub(crate) struct TwoFactor {
    /// The page on which the way is chosen.
    pub(crate) activation: Activation,
    /// 2FA SPID/CIE/eIDAS.
    pub(crate) identity: Identity,
    /// The declaration of not being able to use SPID or CIE.
    pub(crate) declaration: Declaration,
    /// 2FA Polimi: its section on the activation page.
    pub(crate) polimi: Polimi,
    /// The wizard of the app.
    pub(crate) wizard: Wizard,
    /// One-time codes by SMS.
    pub(crate) sms: Sms,
    /// The page "Disabling 2FA".
    pub(crate) disabling: Disabling,
}

/// The activation page.
#[derive(Debug)]
pub(crate) struct Activation {
    pub(crate) heading: &'static str,
    pub(crate) more: &'static str,
    pub(crate) more_on: &'static str,
    pub(crate) title: &'static str,
    pub(crate) why: &'static str,
    pub(crate) active: &'static str,
    pub(crate) manage: &'static str,
}

/// 2FA SPID/CIE/eIDAS.
#[derive(Debug)]
pub(crate) struct Identity {
    pub(crate) heading: &'static str,
    pub(crate) effect: &'static str,
    pub(crate) ways: [&'static str; 3],
    pub(crate) credentials: &'static str,
    pub(crate) faq: &'static str,
    pub(crate) re_enter: &'static str,
    pub(crate) enable: &'static str,
    pub(crate) enabled: &'static str,
    pub(crate) go_on: &'static str,
}

/// The declaration.
#[derive(Debug)]
pub(crate) struct Declaration {
    pub(crate) summary: &'static str,
    pub(crate) temporarily: [&'static str; 3],
    pub(crate) reason_intro: [&'static str; 2],
    pub(crate) reason: &'static str,
    pub(crate) declare: &'static str,
    pub(crate) missing: &'static str,
    pub(crate) done: &'static str,
}

/// 2FA Polimi.
#[derive(Debug)]
pub(crate) struct Polimi {
    pub(crate) heading: &'static str,
    pub(crate) effect: &'static str,
    pub(crate) ways_intro: &'static str,
    pub(crate) ways: [&'static str; 4],
    pub(crate) apps_intro: &'static str,
    pub(crate) apps: [&'static str; 2],
    pub(crate) enable: &'static str,
    pub(crate) enable_sms: &'static str,
}

/// The wizard.
#[derive(Debug)]
pub(crate) struct Wizard {
    pub(crate) heading: &'static str,
    pub(crate) apps_intro: &'static str,
    pub(crate) apps: [&'static str; 2],
    pub(crate) steps_below: &'static str,
    pub(crate) step1: &'static str,
    pub(crate) modes: &'static str,
    pub(crate) by_qr: &'static str,
    pub(crate) scan: &'static str,
    pub(crate) qr: &'static str,
    pub(crate) manually: &'static str,
    pub(crate) account: &'static str,
    pub(crate) secret: &'static str,
    pub(crate) step2: &'static str,
    pub(crate) enter: &'static str,
    pub(crate) code: &'static str,
    pub(crate) cancel: &'static str,
    pub(crate) confirm: &'static str,
    pub(crate) refused: &'static str,
}

/// One-time codes by SMS, for log-in and for emergencies.
#[derive(Debug)]
pub(crate) struct Sms {
    pub(crate) intro: &'static str,
    pub(crate) mobile: &'static str,
    pub(crate) mobile_hint: &'static str,
    pub(crate) send: &'static str,
    pub(crate) bad_number: &'static str,
    pub(crate) sent: &'static str,
    pub(crate) refused: &'static str,
    /// The SMS: what stands before the code.
    pub(crate) message: &'static str,
}

/// The page "Disabling 2FA".
#[derive(Debug)]
pub(crate) struct Disabling {
    pub(crate) heading: &'static str,
    pub(crate) intro: &'static str,
    pub(crate) key_heading: &'static str,
    pub(crate) key: &'static str,
    pub(crate) code: &'static str,
    pub(crate) download: [&'static str; 5],
    pub(crate) closing: [&'static str; 3],
    pub(crate) lost: &'static str,
    pub(crate) gone: &'static str,
    pub(crate) print: &'static str,
    pub(crate) sms_heading: &'static str,
    pub(crate) via_sms: &'static str,
    pub(crate) not_active: &'static str,
    pub(crate) active: &'static str,
    pub(crate) sms_use: &'static str,
    pub(crate) sms_used: &'static str,
    pub(crate) enable: &'static str,
    pub(crate) email_heading: &'static str,
    pub(crate) via_email: &'static str,
    pub(crate) email_use: &'static str,
    pub(crate) go_on: &'static str,
    pub(crate) file_title: &'static str,
    pub(crate) file_name: &'static str,
    pub(crate) file_code: &'static str,
}

/// English texts.
pub(super) const ENGLISH: TwoFactor = TwoFactor {
    activation: Activation {
        heading: "2fa Activation",
        more: "More information and frequently asked questions",
        more_on: "on digital identities and authentication.",
        title: "2FA two-factor authentication activation",
        why: "Access to Online Services requires the activation of two-factor authentication (2FA), also known as two-step verification. 2FA adds a layer of security to your personal space and protects you from fraudulent access in the event that your Polimi credentials are stolen.",
        active: "Two-factor authentication is active.",
        manage: "Manage 2FA",
    },
    identity: Identity {
        heading: "2FA SPID/CIE/eIDAS",
        effect: "By activating this function you protect yourself from fraudulent access in the event that your Polimi credentials are stolen, as access to services is granted only to SPID, CIE or other eIDAS federated identities. Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via:",
        ways: ["any SPID identity (Poste, Sielte...) in your possession", "CIE", "eIDAS"],
        credentials: "The University credentials will in any case remain valid and useful for the configuration and use of some services (see ",
        faq: "frequently asked questions",
        re_enter: "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS.",
        enable: "Enable 2FA SPID/CIE/eIDAS",
        enabled: "2FA SPID/CIE/eIDAS has been activated.",
        go_on: "Go to Online Services",
    },
    declaration: Declaration {
        summary: "Can't use SPID or CIE?",
        temporarily: [
            "You can temporarily activate ",
            "Polimi two-factor authentication via APP",
            ". To access the Online Services you will need to enter, in addition to your University credentials, a One Time Password (OTP) generated by an APP installed on your smartphone.",
        ],
        reason_intro: ["To continue", " indicate the reason why you cannot use SPID or CIE."],
        reason: "Indicate the reason",
        declare: "Declare and continue",
        missing: "Indicate the reason why you cannot use SPID or CIE.",
        done: "Your declaration has been registered. You can temporarily activate 2FA Polimi.",
    },
    polimi: Polimi {
        heading: "2FA Polimi",
        effect: "Activating this type of 2FA means that the Polimi credentials (or the eduGAIN federated credentials) are made more secure by entering an OTP (one-time password) required after login.",
        ways_intro: "Once you have activated 2FA Polimi you will be able to access the online services using the method you prefer and available to you:",
        ways: [
            "Polimi credentials followed by OTP",
            "eduGAIN followed by OTP (only people from other universities)",
            "SPID or CIE",
            "eIDAS",
        ],
        apps_intro: "To activate 2FA Polimi you must have on your smartphone one of these OTP generator Apps:",
        apps: [
            "Android and iOS: Google Authenticator (recommended), Vip Access, FreeOTP Authenticator",
            "Windows (Phone e 10 Mobile): Microsoft Authenticator (recommended), Authenticator G, OTP Manager.",
        ],
        enable: "Enable 2FA Polimi",
        enable_sms: "Enable 2FA Polimi (OTP via SMS)",
    },
    wizard: Wizard {
        heading: "Enable 2FA Polimi",
        apps_intro: "To activate 2FA Polimi you must have on your smartphone one of these recommended OTP generator Apps:",
        apps: [
            "Android and iOS: Google Authenticator (recommended), Vip Access, FreeOTP Authenticator",
            "Windows (Phone and 10 Mobile): Microsoft Authenticator (recommended), Authenticator G, OTP Manager",
        ],
        steps_below: "and the execution of the two steps described below.",
        step1: "1. Set up the account on the APP",
        modes: "Open the APP to create the OTP and add a new account by following one of these two modes:",
        by_qr: "Create account with QRCode",
        scan: "Scan this QR code, the account will be created automatically.",
        qr: "QR code of the account",
        manually: "Create account manually",
        account: "Account:",
        secret: "Secret key:",
        step2: "2. Enter OTP provided by the APP",
        enter: "To end the activation, enter the OTP created by the APP and press Confirm",
        code: "OTP Code",
        cancel: "Cancel",
        confirm: "Confirmation",
        refused: "The OTP is not valid. Wait for a new one and try again.",
    },
    sms: Sms {
        intro: "Enter the mobile number to which the OTP will be sent by SMS.",
        mobile: "Mobile",
        mobile_hint: "Enter the mobile phone number with international code and without spaces (e.g. +3933812345678)",
        send: "Send the OTP by SMS",
        bad_number: "Enter the number with international code and without spaces.",
        sent: "An OTP was sent by SMS to",
        refused: "The OTP is not valid. Ask for a new one and try again.",
        message: "Politecnico di Milano: your OTP is",
    },
    disabling: Disabling {
        heading: "Disabling 2FA",
        intro: "In case of difficulty you can deactivate 2FA and temporarily return to the use of university credentials. You can use the Manage 2FA link available in the Authentication widget on the Online Services, or use one of the following emergency modes.",
        key_heading: "Emergency deactivation key and configuration code",
        key: "Emergency deactivation key:",
        code: "Configuration code:",
        download: [
            "Download the pdf containing the ",
            "Emergency deactivation key",
            " and the ",
            "codes for configuring the APP on other devices",
            ".",
        ],
        closing: [
            "When you close this page, neither the key nor the codes will be visible and ",
            "they cannot be retrieved",
            ".",
        ],
        lost: "If you lose your deactivation key, you can generate a new one by logging into Online Services and following the Manage 2FA link available in the Authentication widget.",
        gone: "Neither the key nor the codes are visible any more.",
        print: "Print Recovery Key and QR Code",
        sms_heading: "Emergency deactivation via SMS",
        via_sms: "Emergency deactivation via SMS ",
        not_active: "is not active",
        active: "is active",
        sms_use: "If necessary, you can receive an OTP, useful for deactivating 2FA, via SMS to your mobile number.",
        sms_used: "If necessary, you can receive an OTP, useful for deactivating 2FA, via SMS to this number: ",
        enable: "Enable",
        email_heading: "Emergency deactivation via EMAIL",
        via_email: "Emergency deactivation via email ",
        email_use: "If necessary, you can request the sending of an OTP useful for deactivating two-factor authentication on this address: ",
        go_on: "Go to Online Services",
        file_title: "2FA Polimi two-factor authentication",
        file_name: "Name",
        file_code: "Person code",
    },
};
