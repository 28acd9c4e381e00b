//! The rules that the handlers of the portal keep, one by one: a deviating portal leaves some out.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// Declares the rules: name and what the portal does because of it.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $rule:ident,)+) => {
        /// One rule that a handler keeps.
        #[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Rule { $($(#[doc = $doc])+ $rule,)+ }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$rule),+];
        }
    };
}

rules! {
    // Registration, step 1/4
    /// A surname is entered, or its absence declared.
    SurnameCompulsory,
    /// The absence of a surname can be declared.
    AbsenceOfSurname,
    /// A surname together with its absence is refused.
    SurnameOrAbsence,
    /// A name is entered.
    NameCompulsory,
    /// The sex is chosen.
    SexCompulsory,
    /// A date of birth is entered.
    BirthDateCompulsory,
    /// The date of birth is a day of the calendar.
    BirthDateInCalendar,
    /// The date of birth is not in the future.
    BirthDatePast,
    /// Who was born today can be registered.
    BornTodayAccepted,
    /// The country of birth is chosen.
    BirthCountryCompulsory,
    /// The province of birth is chosen if the country is Italy.
    BirthProvinceCompulsory,
    /// A place of birth is chosen or written.
    BirthPlaceCompulsory,
    /// A place of birth that is not listed can be written.
    BirthPlaceNotListed,
    /// A listed place of birth together with one not listed is refused.
    OneBirthPlace,
    /// The municipality existed on the date of birth.
    BirthPlaceExisted,
    /// Abolished municipalities are listed.
    AbolishedListed,
    /// Abolished municipalities are listed with the date of their abolition.
    AbolitionDated,
    /// A citizenship is chosen.
    CitizenshipCompulsory,
    /// A second citizenship is left open.
    OtherCitizenshipOptional,
    /// Of two citizenships the Italian one comes first.
    ItalianFirst,
    /// The second citizenship is another one.
    OtherCitizenshipDiffers,
    /// Italian citizens enter a tax code.
    TaxCodeCompulsory,
    /// Others may leave it out.
    TaxCodeOptional,
    /// A tax code has the right form and check character.
    TaxCodeForm,
    /// A tax code changed by omocodia is accepted.
    TaxCodeOmocodia,
    /// A tax code in small letters is accepted.
    TaxCodeSmallLetters,
    /// A tax code is held against the surname.
    TaxCodeSurname,
    /// A tax code is held against the name.
    TaxCodeName,
    /// A tax code is held against the sex.
    TaxCodeSex,
    /// A tax code is held against the date of birth.
    TaxCodeBirthDate,
    /// A tax code is held against the place of birth.
    TaxCodePlace,
    /// A personal e-mail address is entered.
    EmailCompulsory,
    /// The personal e-mail address is one.
    EmailSyntax,
    /// Nobody else is registered with the tax code.
    UniqueTaxCode,
    /// Nobody else is registered with the e-mail address.
    UniqueEmail,
    /// A refused form of the registration comes back with what was typed.
    TypedKept,

    // Registration, steps 2/4 to 4/4
    /// Telephone numbers can be left out.
    PhonesOptional,
    /// A telephone number begins with + and the country's prefix.
    PhonePrefix,
    /// A telephone number with spaces or signs is refused.
    PhoneDigitsOnly,
    /// A telephone number has 7 to 15 digits.
    PhoneLength,
    /// "Back" leaves what was entered.
    BackKeeps,
    /// Data changed after going back replace the first ones.
    ChangesKept,
    /// The consent has to be answered.
    RegistrationConsentCompulsory,
    /// Without consent the registration does not go on.
    RegistrationConsentNeeded,
    /// The confirmation e-mail is sent when the person code is assigned, not later.
    MailBeforePassword,
    /// Steps can't be skipped.
    StepsInOrder,

    // Passwords of Polimi accounts
    /// The repetition of a new password is the same.
    PasswordRepeated,
    /// Long passwords are accepted.
    LongPasswords,
    /// The whole password counts at the log-in.
    WholePassword,
    /// Capitals count at the log-in.
    PasswordCapitals,
    /// A change of password asks for the present one.
    PresentPasswordChecked,
    /// A password that was refused is not set.
    RefusedPasswordNotSet,
    /// Former passwords are remembered.
    PasswordHistory,

    // Log-in to Polimi, recovery
    /// The credentials have to be right.
    CredentialsChecked,
    /// Attempts are limited.
    Throttled,
    /// Unknown person code and wrong password are answered alike.
    LoginSilent,
    /// The recovery doesn't tell whether somebody was found.
    RecoverySilent,
    /// A link of the recovery opens once.
    RecoveryOnce,
    /// A link of the recovery lapses.
    RecoveryLapses,
    /// A newer link voids the older one.
    RecoveryNewest,
    /// The link of the recovery goes to the registered e-mail address.
    RecoveryToOwner,
    /// The recovery writes to registered people only.
    RecoveryKnownOnly,
    /// The message of the recovery tells the person code.
    RecoveryTellsCode,
    /// A recovered password is set for its owner alone.
    RecoveryOwnPassword,
    /// A recovered password leaves the second factor on.
    RecoveryKeepsTwoFactor,

    // Sessions and forms
    /// Forms are refused without the session's token.
    FormToken,
    /// A log-in gives the session a new id.
    SessionRenewed,
    /// A log-out ends the session, not only its cookie.
    SessionEnded,
    /// POK's log-out ends the session at Polimi, too.
    SingleLogOut,
    /// Sessions that are not used end.
    SessionLapses,

    // Two-factor authentication
    /// Services are closed until activation, declaration or code are done.
    ServicesGated,
    /// Two-factor authentication is demanded of those who enter with an identity, too.
    IdentityAsksTwoFactor,
    /// Those with Italian citizenship alone are obliged to use SPID or CIE.
    SoleItaliansObliged,
    /// The declaration needs a reason.
    ReasonRequired,
    /// 2FA Polimi is offered only after the declaration, to those who owe it.
    DeclarationFirst,
    /// 2FA SPID/CIE/eIDAS is activated by those only who entered with an identity.
    IdentityNeedsIdentity,
    /// "has been activated" is true.
    IdentityKept,
    /// With 2FA SPID/CIE/eIDAS credentials alone are refused.
    IdentityReplacesCredentials,
    /// With 2FA Polimi SPID, CIE and eIDAS let in without code.
    IdentityBesideApp,
    /// With 2FA Polimi the credentials are followed by a code.
    OtpAsked,
    /// With 2FA Polimi eduGAIN is followed by a code.
    OtpAfterEdugain,
    /// The wizard ends with a right code only.
    WizardCodeChecked,
    /// 2FA Polimi is switched on at the end of the wizard, not before.
    OnConfirmation,
    /// The manual secret is that of the QR code.
    ManualSecretSame,
    /// The QR code names the issuer.
    QrIssuer,
    /// A code has to be right at the log-in.
    OtpChecked,
    /// A code that was sent has to be right.
    SentCodeChecked,
    /// Emergency key and configuration code are shown once.
    KeyShownOnce,
    /// The printed file holds the emergency key.
    FileHoldsKey,
    /// The printed file holds the configuration code.
    FileHoldsCode,
    /// The emergency key has to be right.
    KeyChecked,
    /// A new emergency key replaces the old one.
    NewKeyReplaces,
    /// The emergency modes ask for the password.
    DeactivationPassword,
    /// "Manage 2FA" really deactivates.
    ManageDeactivates,
    /// The emergency key really deactivates.
    KeyDeactivates,
    /// The emergency SMS really deactivates.
    SmsDeactivates,
    /// The emergency e-mail really deactivates.
    EmailDeactivates,
    /// A deactivation is temporary: 2FA is asked for again.
    DeactivationTemporary,
    /// Emergency deactivation by SMS is off until enabled.
    RescueSmsOffAtFirst,
    /// Name and person code are in the head of the pages.
    HolderShown,

    // Third parties
    /// A response is accepted once.
    ResponsesOnce,
    /// An assertion is accepted once.
    AssertionsOnce,
    /// A response belongs to a request that was made.
    ResponseSolicited,
    /// A response is for this address.
    ResponseDestination,
    /// A response is for this audience.
    ResponseAudience,
    /// A response that has expired is refused.
    ResponseExpiry,
    /// The response comes from the provider that was asked.
    ResponseIssuer,
    /// An identity of a known person is linked to the account.
    IdentitiesLinked,
    /// A failed identification does not log in.
    FailureKeepsOut,
    /// The reason of a failed identification is told.
    FailureTold,
    /// Attributes that eduGAIN did not send are named.
    MissingAttributesNamed,
    /// No SPID provider always comes first.
    ProvidersShuffled,

    // POK: sign-up and log-in
    /// The policies come before the sign-up form.
    SignupPolicies,
    /// User names are in small letters.
    SignupLowerCase,
    /// A user name is taken once.
    SignupUniqueUsername,
    /// An e-mail address is taken once.
    SignupUniqueEmail,
    /// Both e-mail addresses are the same.
    SignupEmailRepeated,
    /// The e-mail address is one.
    SignupEmailSyntax,
    /// Required fields of the sign-up are filled in.
    SignupRequired,
    /// The date of birth is in the past.
    SignupPastBirth,
    /// The log-in is refused until the e-mail address is confirmed.
    SignupConfirmed,
    /// The link of the confirmation is used once.
    ConfirmationOnce,
    /// The credentials of POK have to be right.
    PokCredentialsChecked,
    /// Attempts to log in to POK are limited.
    PokThrottled,
    /// A link for a forgotten password of POK opens once.
    PokRecoveryOnce,
    /// A link for a forgotten password of POK lapses.
    PokRecoveryLapses,
    /// The recovery of POK writes to registered people only.
    PokRecoveryKnownOnly,

    // POK: profile, consent, courses
    /// The profile is asked for at the first log-in.
    ProfileAsked,
    /// Required fields of the profile are filled in.
    ProfileRequired,
    /// "Cancel" of the profile logs out.
    ProfileCancelEnds,
    /// "Cancel" of the consent logs out.
    ConsentCancelEnds,
    /// Both policies have to be agreed to.
    PoliciesRequired,
    /// Pages are closed until the policies are agreed to.
    PoliciesGate,
    /// An agreement is remembered.
    AgreementRemembered,
    /// A withdrawal takes effect.
    WithdrawalCounts,
    /// The title is searched.
    SearchTitle,
    /// The summary is searched.
    SearchSummary,
    /// The language filters.
    SearchLanguage,
    /// The target filters.
    SearchTarget,
    /// Contents are closed to those who are not enrolled.
    ContentsLocked,
    /// "Enrol me" enrols.
    EnrolmentKept,
    /// Certificates are for Polimi accounts only.
    CertificateForPolimi,
    /// The Dashboard is closed to strangers.
    DashboardForUsers,
    /// The support form asks for all its fields.
    SupportRequired,
    /// The support form takes only e-mail addresses for one.
    SupportEmailSyntax,
}

/// The rules that a portal leaves out: none, if it is as documented.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Omitted(BTreeSet<Rule>);

impl Omitted {
    /// Whether a rule is kept.
    #[must_use]
    pub fn keeps(&self, rule: Rule) -> bool {
        !self.0.contains(&rule)
    }
}

impl FromIterator<Rule> for Omitted {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Self {
        Self(rules.into_iter().collect())
    }
}
