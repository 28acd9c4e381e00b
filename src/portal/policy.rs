//! What the documents fix as rules: one value per edition, enforced by the server.

use serde::{Deserialize, Serialize};

use super::{Omitted, Rule};
use crate::edition::Edition;

/// The rules of a portal. `Policy::documented` is what the guides say; a defect is a deviation from it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The guide that this portal follows.
    pub edition: Edition,
    /// What the login page of POK looks like.
    pub login_page: LoginPage,
    /// Accesses with Polimi credentials before two-factor authentication is demanded.
    pub accesses_without_2fa: u32,
    /// Who sees the Italian-citizen page and declares that SPID and CIE can't be used.
    pub declaration: Declaration,
    /// Whether one-time codes by SMS are offered besides the app.
    pub otp_by_sms: bool,
    /// Whether the consent page offers "Cancel".
    pub consent_cancel: bool,
    /// Whether the login page has the fourth link of assistance, "First time here?".
    pub first_time_here: bool,
    /// Whether the login page names the service that asks for the log-in.
    pub service_shown: bool,
    /// Whether the sign-up of a POK-only account requires City/town.
    pub city_required: bool,
    /// Length of new person codes.
    pub person_code_digits: u32,
    /// Passwords of Polimi accounts.
    pub polimi_password: PolimiPasswordRules,
    /// Passwords of POK-only accounts.
    pub pok_password: PokPasswordRules,
    /// One-time codes.
    pub otp: OtpRules,
    /// Sessions and attempts.
    pub limits: Limits,
    /// What authentication requests say.
    pub saml: SamlRules,
    /// The rules that handlers leave out: none.
    pub omitted: Omitted,
}

/// The two layouts of POK's login page.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LoginPage {
    /// "CHOOSE YOUR LOGIN METHOD", two tabs; no POK-only accounts (Green Soft Skills guide).
    Tabs,
    /// A local form, "Don't have an account?", "HOW TO ACCESS" (the other guides).
    Local,
}

/// Who has to declare, before activating 2FA Polimi, that SPID and CIE can't be used.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Declaration {
    /// Whoever has Italian citizenship alone.
    SoleItalians,
    /// Everybody who signs in with credentials (Green Soft Skills guide: a reason like "Not Italian citizen").
    Everybody,
}

/// Password rules, step 4/4 of the registration (Ukrainian guide, slide 6).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PolimiPasswordRules {
    /// Shortest length, in characters.
    pub length: usize,
    /// Least number of digits.
    pub digits: usize,
    /// Least number of letters.
    pub letters: usize,
    /// Least number of upper-case letters.
    pub upper_case: usize,
    /// Least number of characters in which it differs from the previous one.
    pub differing: usize,
    /// How many passwords back none may be used again.
    pub history: usize,
    /// How many months back none may be used again.
    pub months: u32,
}

/// Password rules of the POK-only account (Ukrainian guide, slide 14).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PokPasswordRules {
    /// Shortest length, in characters.
    pub length: usize,
    /// Least number of digits.
    pub digits: usize,
    /// Least number of lower-case letters.
    pub lower_case: usize,
    /// Least number of upper-case letters.
    pub upper_case: usize,
    /// Least number of characters that are neither letter nor digit.
    pub special: usize,
}

/// One-time codes: RFC 6238 and the Key Uri Format defaults.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OtpRules {
    /// Length of a code.
    pub digits: usize,
    /// Length of the shared secret, in bytes (RFC 4226 section 4, R6: at least 16).
    pub secret_bytes: usize,
    /// Length of a time step, in seconds.
    pub period: u64,
    /// Time steps before and after the present one whose codes are accepted (RFC 6238 section 5.2: at most one).
    pub window: u64,
    /// Whether a code that was accepted is refused from then on (RFC 6238 section 5.2).
    pub once: bool,
    /// How long a code sent by SMS or e-mail is valid, in seconds.
    pub sent_code_validity: i64,
}

/// Authentication requests (SPID technical rules, "Single Sign-On"; CIE; eIDAS node).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SamlRules {
    /// `Version`.
    pub version: String,
    /// `ForceAuthn` of SPID, CIE and eIDAS.
    pub force_authn: bool,
    /// Whether `IsPassive` is sent.
    pub is_passive: bool,
    /// `Format` of `Issuer`; none if empty.
    pub issuer_format: String,
    /// Whether `Issuer` has a `NameQualifier`.
    pub name_qualifier: bool,
    /// `Format` of `NameIDPolicy`.
    pub name_id_format: String,
    /// Whether `NameIDPolicy` has `AllowCreate`.
    pub allow_create: bool,
    /// `Comparison` of `RequestedAuthnContext`.
    pub comparison: String,
    /// The level asked for.
    pub level: String,
    /// How many levels are asked for.
    pub levels: usize,
    /// `Destination`: the provider's own address, if empty.
    pub destination: String,
    /// What stands for the zone in `IssueInstant`: `Z` for UTC.
    pub zone: String,
    /// The identifier of every request: one of its own, if empty.
    pub id: String,
    /// `RelayState`: one of its own that tells nothing, if empty.
    pub relay_state: String,
    /// The set of attributes that is asked for of the eIDAS node.
    pub eidas_attributes: u8,
}

/// Sessions and attempts.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Seconds without a request after which a session of the Polimi applications ends.
    pub polimi_idle: i64,
    /// As [`Self::polimi_idle`], for people who asked to stay connected.
    pub stay_connected: i64,
    /// Seconds without a request after which a session of POK ends.
    pub pok_idle: i64,
    /// Failed attempts for one account within the window, after which further ones are refused.
    pub attempts: usize,
    /// The window, in seconds.
    pub attempts_window: i64,
}

impl Policy {
    /// What the guide of an edition says.
    #[must_use]
    pub fn documented(edition: Edition) -> Self {
        let gss = edition == Edition::Gss;
        let uk = edition == Edition::PagUk;
        Self {
            edition,
            login_page: if gss { LoginPage::Tabs } else { LoginPage::Local },
            accesses_without_2fa: u32::from(!uk),
            declaration: if gss { Declaration::Everybody } else { Declaration::SoleItalians },
            otp_by_sms: !uk,
            consent_cancel: gss,
            first_time_here: gss,
            service_shown: uk,
            city_required: uk,
            person_code_digits: 8,
            polimi_password: PolimiPasswordRules {
                length: 8,
                digits: 2,
                letters: 2,
                upper_case: 1,
                differing: 4,
                history: 10,
                months: 13,
            },
            pok_password: PokPasswordRules { length: 8, digits: 1, lower_case: 1, upper_case: 1, special: 1 },
            otp: OtpRules { digits: 6, secret_bytes: 20, period: 30, window: 1, once: true, sent_code_validity: 600 },
            limits: Limits {
                polimi_idle: 1_800,
                stay_connected: 2_592_000,
                pok_idle: 7_200,
                attempts: 5,
                attempts_window: 900,
            },
            saml: SamlRules {
                version: "2.0".to_owned(),
                force_authn: true,
                is_passive: false,
                issuer_format: "urn:oasis:names:tc:SAML:2.0:nameid-format:entity".to_owned(),
                name_qualifier: true,
                name_id_format: "urn:oasis:names:tc:SAML:2.0:nameid-format:transient".to_owned(),
                allow_create: false,
                comparison: "minimum".to_owned(),
                level: "https://www.spid.gov.it/SpidL2".to_owned(),
                levels: 1,
                destination: String::new(),
                zone: "Z".to_owned(),
                id: String::new(),
                relay_state: String::new(),
                eidas_attributes: 99,
            },
            omitted: Omitted::default(),
        }
    }

    /// Whether handlers keep a rule.
    #[must_use]
    pub fn keeps(&self, rule: Rule) -> bool {
        self.omitted.keeps(rule)
    }
}
