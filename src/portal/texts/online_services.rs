//! The Online Services: the widget "Authentication" and "Manage 2FA" (Ukrainian guide, slide 10).

/// Texts of the Online Services.
#[derive(Debug)]
pub(crate) struct OnlineServices {
    pub(crate) heading: &'static str,
    pub(crate) logged_in: &'static str,
    pub(crate) person_code: &'static str,
    pub(crate) services: &'static str,
    pub(crate) pok: &'static str,
    /// The widget.
    pub(crate) authentication: &'static str,
    pub(crate) manage: &'static str,
    pub(crate) enable: &'static str,
    pub(crate) change_password: &'static str,
    /// What protects the account.
    pub(crate) off: &'static str,
    pub(crate) by_identity: &'static str,
    pub(crate) by_app: &'static str,
    pub(crate) by_sms: &'static str,
    pub(crate) back: &'static str,
    /// Manage 2FA.
    pub(crate) key_heading: &'static str,
    pub(crate) key_intro: &'static str,
    pub(crate) new_key: &'static str,
    pub(crate) deactivation_heading: &'static str,
    pub(crate) deactivation_intro: &'static str,
    pub(crate) deactivate: &'static str,
    pub(crate) deactivated: &'static str,
    /// Change of password.
    pub(crate) old_password: &'static str,
    pub(crate) wrong_password: &'static str,
    pub(crate) password_changed: &'static str,
}

/// English texts.
pub(super) const ENGLISH: OnlineServices = OnlineServices {
    heading: "Online Services",
    logged_in: "You are logged in as",
    person_code: "Person code",
    services: "Services",
    pok: "POK - Polimi Open Knowledge",
    authentication: "Authentication",
    manage: "Manage 2FA",
    enable: "Enable 2FA",
    change_password: "Change password",
    off: "Two-factor authentication is not active.",
    by_identity: "2FA SPID/CIE/eIDAS is active.",
    by_app: "2FA Polimi is active.",
    by_sms: "2FA Polimi (OTP via SMS) is active.",
    back: "Back to Online Services",
    key_heading: "Emergency deactivation key",
    key_intro: "If you have lost your deactivation key you can generate a new one; the old one is no longer valid then.",
    new_key: "Generate a new key",
    deactivation_heading: "Deactivate 2FA",
    deactivation_intro: "You can deactivate 2FA and temporarily return to the use of university credentials.",
    deactivate: "Deactivate 2FA",
    deactivated: "2FA has been deactivated. You can temporarily access with Polimi credentials only.",
    old_password: "Present password",
    wrong_password: "This is not your present password.",
    password_changed: "The password has been correctly defined",
};
