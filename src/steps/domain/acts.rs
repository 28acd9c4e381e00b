//! What the guides tell people to do.

use super::walks::After;
use crate::{
    record::MessageKind,
    steps::{Layer, lookup::Kind, sentence::acts},
};

acts! { Layer::Domain;
    /// Brings a persona on stage, described in the very words of its template (`about`). The third parties learn of its
    /// digital identities.
    given "{subject}, {}" => |stage by who, description: String| stage.enter(&description);

    /// Precondition: registered at Polimi with person code and password; signed out.
    given "{subject} has registered" => |stage by who| stage.has_registered();

    /// Precondition: registered, and 2FA Polimi by app is active; signed out.
    given "{subject} has activated 2FA Polimi by app" => |stage by who| stage.has_activated_app();

    /// Precondition: registered, 2FA Polimi by app is active, POK's profile and consent are done; signed out.
    given "{subject} has used POK before" => |stage by who| stage.has_set_up_pok(After::SignedOut);

    /// Precondition: as "has used POK before", and still logged in.
    given "{subject} is logged in to POK" => |stage by who| stage.has_set_up_pok(After::SignedIn);

    /// Precondition: registered with a digital identity (`SPID`, `CIE`, `eIDAS`); signed out.
    given "{subject} has registered with {word}" => |stage by who, kind: String| stage.has_registered_with(&kind);

    /// Precondition: registered with a digital identity, and 2FA SPID/CIE/eIDAS is active; signed out.
    given "{subject} has activated 2FA with {word}" => |stage by who, kind: String| stage.has_activated_with(&kind);

    /// Precondition: has a confirmed account of POK's own; logged out.
    given "{subject} has a POK account" => |stage by who| stage.has_pok_account();

    /// Precondition: came to POK for the first time with eduGAIN, and is logged in, at the profile form.
    given "{subject} has logged in to POK with eduGAIN" => |stage by who| stage.has_entered_pok_by_edugain();

    /// Precondition: as "has logged in to POK with eduGAIN", and profile and consent are done.
    given "{subject} is logged in to POK with eduGAIN" => |stage by who| stage.is_at_home_by_edugain();

    /// Precondition: came to POK for the first time (with eduGAIN who has it; others registered, with 2FA by app), filled
    /// the profile in, and is logged in, at the two documents to agree to.
    given "{subject} has completed the profile of POK" => |stage by who| stage.has_completed_profile();

    /// Opens the home page of POK.
    given when "{subject} goes/go to POK" => |stage by who| stage.open("pok");

    /// Opens the log-in page of POK, as the guides give its address.
    given when "{subject} goes/go to the login page of POK" => |stage by who| stage.open("pok/login");

    /// Opens the Online Services.
    given when "{subject} goes/go to the Online Services" => |stage by who| stage.open("onlineservices");

    /// Registration step 1/4: fills in all that the persona's documents say.
    when "{subject} enters her/his/their identification data" => |stage by who| stage.enter_identification_data();

    /// Registration step 1/4 after an identification: fills in what the identity does not say.
    when "{subject} completes her/his/their identification data" => |stage by who| stage.complete_identification_data();

    /// Registration step 2/4: fills in the telephones that the persona has.
    when "{subject} enters her/his/their telephone contacts" => |stage by who| stage.enter_telephones();

    /// Registration step 3/4: chooses "Yes" under "Consent to processing of personal data".
    when "{subject} consents to the processing of her/his/their personal data" => |stage by who|
        stage.answer_consent(true);

    /// Registration step 3/4: chooses "No" under "Consent to processing of personal data".
    when "{subject} refuses the processing of her/his/their personal data" => |stage by who|
        stage.answer_consent(false);

    /// Types the persona's password in both fields.
    when "{subject} chooses her/his/their password" => |stage by who| stage.choose_password();

    /// Types this password in both fields.
    when "{subject} tries the password {string}" => |stage by who, password: String| stage.type_password(&password);

    /// Types the password in force in both fields, where a new one is asked for.
    when "{subject} tries her/his/their present password" => |stage by who| stage.choose_password();

    /// Types the password in force with so many of its characters changed in both fields.
    when "{subject} tries her/his/their present password with {int} character(s) changed" => |stage by who, count: usize|
        stage.try_changed_password(count);

    /// Types another password of the persona's in both fields: the one in force from now on.
    when "{subject} chooses a new password" => |stage by who| stage.choose_new_password();

    /// Recovery of the credentials: e-mail address and person code.
    when "{subject} enters her/his/their e-mail address and person code" => |stage by who|
        stage.ask_recovery_by_code();

    /// Recovery of the credentials: e-mail address and date of birth.
    when "{subject} enters her/his/their e-mail address and date of birth" => |stage by who|
        stage.ask_recovery_by_birth();

    /// Reads the person code off the page: it is known from now on.
    when "{subject} takes note of her/his/their person code" => |stage by who| stage.note_person_code();

    /// Saves the PDF behind "Print", and reads it.
    when "{subject} prints the registration" => |stage by who| stage.save("Print");

    /// Enters the person code and the password in force, and presses "Sign in".
    when "{subject} signs in with her/his/their person code and password" => |stage by who| stage.sign_in();

    /// Enters the person code and the password in force, and presses nothing: forms other than the log-in ask for them.
    when "{subject} enters her/his/their person code and password" => |stage by who| stage.enter_credentials();

    /// Enters the person code and the password that was in force before the last change, and presses "Sign in".
    when "{subject} signs in with her/his/their old password" => |stage by who| stage.sign_in_as_before();

    /// Enters somebody else's person code, the own password in force, and presses "Sign in".
    when "{subject} signs in with the person code of {word} and her/his/their own password" =>
        |stage by who, other: String| stage.sign_in_as_other(&other);

    /// Enters the person code and a password that is not theirs, and presses "Sign in".
    when "{subject} signs in with a wrong password" => |stage by who| stage.sign_in_with("Wr0ngPassw0rd");

    /// Enters the person code and this password, and presses "Sign in"; the password in force stays.
    when "{subject} signs in with the password {string}" => |stage by who, password: String|
        stage.sign_in_with(&password);

    /// Opens the Online Services and signs in with the person code, the password in force and, if it is asked for, the code
    /// of the app.
    given when "{subject} signs in to the Online Services" => |stage by who| stage.sign_in_to_services();

    /// Signed in to the Online Services: changes the password there. If the portal says that it did, this password is in
    /// force from now on.
    given when "{subject} changes her/his/their password to {string}" => |stage by who, password: String|
        stage.change_password_to(&password);

    /// At the page of the provider of an identity (`SPID`, `CIE`, `eIDAS`, `eduGAIN`): logs in and agrees that the data
    /// are sent.
    when "{subject} logs in with her/his/their {word} identity" => |stage by who, kind: String|
        stage.log_in_by(&kind);

    /// At the page of an identity provider, for people who have several: logs in and agrees that the data are sent.
    when "{subject} logs in at {string}" => |stage by who, provider: String| stage.log_in_at(&provider);

    /// At the page of the provider of an identity: enters user name and password, and stops before the consent.
    when "{subject} identifies herself/himself/themselves with her/his/their {word} identity" => |stage by who, kind: String|
        stage.identify_by(&kind, None);

    /// At the page of the provider of an identity: enters a wrong password.
    when "{subject} enters a wrong password for her/his/their {word} identity" => |stage by who, kind: String|
        stage.identify_by(&kind, Some("wrong"));

    /// The eIDAS node: chooses the country that issued the persona's identity, and continues.
    when "{subject} chooses the country of her/his/their identity" => |stage by who| stage.choose_country();

    /// Enters the user name and the password of the POK account, and presses nothing.
    when "{subject} enters the user name and password of her/his/their POK account" => |stage by who|
        stage.enter_pok_credentials();

    /// Enters the user name and the password of the POK account, and presses "Log in".
    when "{subject} logs in with her/his/their POK account" => |stage by who| stage.log_in_to_pok();

    /// Enters the user name and the password that the POK account had before the last change, and presses "Log in".
    when "{subject} logs in with the old password of her/his/their POK account" => |stage by who|
        stage.log_in_to_pok_as_before();

    /// Forgotten credentials of a POK account: searches for it by its user name.
    when "{subject} searches for her/his/their POK account by user name" => |stage by who|
        stage.search_account_by_name();

    /// Forgotten credentials of a POK account: searches for it by its e-mail address.
    when "{subject} searches for her/his/their POK account by e-mail address" => |stage by who|
        stage.search_account_by_email();

    /// Types another password for the POK account in both fields: the one in force from now on.
    when "{subject} chooses a new password for her/his/their POK account" => |stage by who|
        stage.choose_new_pok_password();

    /// Sets the authenticator app up with the QR code that the page shows.
    when "{subject} scans the QR code with her/his/their authenticator app" => |stage by who| stage.scan_qr_code();

    /// Sets the authenticator app up with the secret that the page shows.
    when "{subject} types the secret into her/his/their authenticator app" => |stage by who| stage.type_secret();

    /// Types the code of the app into this field; if that code was used already, waits for the next (embedded portal).
    when "{subject} enters the code from her/his/their app in {string}" => |stage by who, field: String|
        stage.enter_app_code(&field);

    /// Types the code that was typed last once more.
    when "{subject} enters the same code again in {string}" => |stage by who, field: String|
        stage.enter_same_code(&field);

    /// Types a code that the app shows only some minutes later.
    when "{subject} enters a wrong code in {string}" => |stage by who, field: String| stage.enter_wrong_code(&field);

    /// Types the code of the last SMS into this field.
    when "{subject} enters the code from the SMS in {string}" => |stage by who, field: String|
        stage.enter_code_of(MessageKind::Sms, &field);

    /// Types the code of the last mail into this field.
    when "{subject} enters the code from the mail in {string}" => |stage by who, field: String|
        stage.enter_code_of(MessageKind::Mail, &field);

    /// Writes down the emergency deactivation key that the page shows.
    when "{subject} takes note of her/his/their emergency key" => |stage by who| stage.note_emergency_key();

    /// Saves the PDF with the emergency key and the codes for other devices, and reads it.
    when "{subject} prints the recovery key and the QR code" => |stage by who|
        stage.save("Print Recovery Key and QR Code");

    /// Types the emergency deactivation key that was written down.
    when "{subject} enters her/his/their emergency key" => |stage by who| stage.enter_emergency_key();

    /// Types the emergency deactivation key that was written down before the present one.
    when "{subject} enters her/his/their old emergency key" => |stage by who| stage.enter_old_emergency_key();

    /// Writes the persona's reason under "Indicate the reason".
    when "{subject} indicates why she/he/they cannot use SPID or CIE" => |stage by who| stage.indicate_reason();

    /// Fills in what the POK profile requires: gender, date of birth, education, employment.
    when "{subject} completes her/his/their profile" => |stage by who| stage.complete_profile();

    /// Turns on "I agree to the Privacy Notice" and "I agree to the Terms of Service".
    when "{subject} agrees to the Privacy Notice and the Terms of Service" => |stage by who|
        stage.agree_to_documents();

    /// Fills in the form of an account of POK's own.
    when "{subject} enters the data of her/his/their POK account" => |stage by who| stage.enter_account_data();

    /// Searches "All courses" by title.
    when "{subject} searches for the course {string}" => |stage by who, title: String| stage.search_course(&title);

    /// Opens a course from its title.
    when "{subject} opens the course {string}" => |stage by who, title: String| stage.press(Kind::Link, &title);

    /// Fills in the form of the site's support.
    when "{subject} writes to the site support" => |stage by who| stage.write_to_support();

    /// Looks at all messages sent since the last look: mails and SMS, to whomever.
    when "{subject} opens her/his/their mailbox" => |stage by who| stage.collect_messages();

    /// Looks at all messages sent since the last look: mails and SMS, to whomever.
    when "{subject} looks at her/his/their telephone" => |stage by who| stage.collect_messages();

    /// Opens the link in the last mail with this subject.
    when "{subject} follows the link in the mail {string}" => |stage by who, subject: String|
        stage.follow_mail_link(&subject);

    /// Keeps the session cookies as they are now, to compare them or to take them up later.
    given when "{subject} takes note of her/his/their session cookies" => |stage by who| stage.note_session_cookies();

    /// Goes on with the session cookies that were noted, as somebody does who stole them.
    when "{subject} takes up the session cookies that were noted" => |stage by who| stage.take_up_session_cookies();

    /// Log-out, at whatever page offers it by "Logout" or "Log out".
    when "{subject} logs out" => |stage by who| stage.log_out();
}
