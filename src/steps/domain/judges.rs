//! What the guides say that people see.

use crate::{
    record::MessageKind,
    steps::{Layer, sentence::judges},
};

judges! { Layer::Domain;
    /// One mail with this subject came since the look before.
    then "{subject} receives a mail {string}" => |seen by who, subject: String| seen.receives_mail(&subject);

    /// One mail came since the look before, and it holds a person code (eight digits).
    then "{subject} receives a mail with her/his/their person code" => |seen by who| seen.receives_person_code();

    /// One mail came since the look before.
    then "{subject} receives a mail" => |seen by who| seen.receives(MessageKind::Mail, 1);

    /// One mail with this subject was sent since the look before, to this address and to nobody else.
    then "the mail {string} went to {string} alone" => |seen, subject: String, to: String|
        seen.mail_went_to(&subject, &to);

    /// No mail came since the look before.
    then "{subject} receives no mail" => |seen by who| seen.receives(MessageKind::Mail, 0);

    /// One SMS came since the look before.
    then "{subject} receives an SMS" => |seen by who| seen.receives(MessageKind::Sms, 1);

    /// No SMS came since the look before.
    then "{subject} receives no SMS" => |seen by who| seen.receives(MessageKind::Sms, 0);

    /// No message was sent to anybody since the look before.
    then "nobody receives a message" => |seen| seen.nobody_receives();

    /// All messages since the look before went to this person.
    then "nobody else receives a message" => |seen| seen.nobody_else_receives();

    /// The last mail holds this text.
    then "the mail holds {string}" => |seen, text: String|
        seen.message_holds(MessageKind::Mail, &format!("{text:?}"), &text);

    /// The last mail holds the person code that was taken note of.
    then "the mail holds her/his/their person code" => |seen| seen.mail_holds_noted("person code");

    /// The person code is eight digits.
    then "the person code has 8 digits" => |seen| seen.person_code_is_well_formed();

    /// The page shows the person code that was taken note of.
    then "{subject} sees her/his/their person code" => |seen by who| seen.shows_noted("person code");

    /// The page shows one number of eight digits.
    then "{subject} sees a person code" => |seen by who| seen.shows_person_code();

    /// The page shows an emergency deactivation key, under its heading.
    then "{subject} sees an emergency key" => |seen by who| seen.shows_emergency_key();

    /// The page shows the persona's e-mail address.
    then "{subject} sees her/his/their e-mail address" => |seen by who| seen.shows_email();

    /// The page shows the secret of the account in the persona's app.
    then "{subject} sees the secret of her/his/their app" => |seen by who| seen.shows_app_secret(true);

    /// The secret of the account in the persona's app is nowhere in the page, shown or not.
    then "{subject} does/do not see the secret of her/his/their app" => |seen by who| seen.shows_app_secret(false);

    /// The page shows the persona's name.
    then "{subject} sees her/his/their name" => |seen by who| seen.shows_name();

    /// The page shows what was entered: surname, name, sex, date and country of birth, citizenship, tax code, e-mail.
    then "{subject} sees her/his/their identification data" => |seen by who| seen.shows_identification_data();

    /// The fields of step 1/4 still hold what was entered.
    then "the fields hold her/his/their identification data" => |seen| seen.fields_hold_identification_data();

    /// The fields for telephones hold those that the persona has: still, or as a proposal.
    then "the fields hold her/his/their telephone contacts" => |seen| seen.fields_hold_telephone_contacts();

    /// The fields of step 1/4 hold what an identity (`SPID`, `CIE`, `eIDAS`) says of its owner.
    then "the fields hold what her/his/their {word} identity says" => |seen, kind: String| seen.fields_hold_identity(&kind);

    /// The file saved last is a PDF.
    then "the file is a PDF" => |seen| seen.file_is("application/pdf");

    /// The file saved last holds this text.
    then "the file holds {string}" => |seen, text: String| seen.file_holds(&format!("{text:?}"), &text);

    /// The file saved last holds the person code that was taken note of.
    then "the file holds her/his/their person code" => |seen| seen.file_holds_noted("person code");

    /// The file saved last holds the emergency key that was taken note of.
    then "the file holds her/his/their emergency key" => |seen| seen.file_holds_noted("emergency key");

    /// The file saved last holds the secret of the account in the persona's app.
    then "the file holds the secret of her/his/their app" => |seen| seen.file_holds_app_secret();

    /// The secret of the QR code that was scanned has this length at least.
    then "the secret of the QR code has at least {int} bits" => |seen, bits: usize| seen.app_secret_is_long(bits);

    /// The QR code holds an account for an authenticator app, with the parameters that all apps understand.
    then "the QR code holds an account of 6 digits and 30 seconds" => |seen| seen.qr_code_is_usual();

    /// The secret that the page tells for adding the account by hand is that of the QR code.
    then "the QR code and the manual code are the same secret" => |seen| seen.manual_code_is_the_same();
}
