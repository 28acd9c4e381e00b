//! The page that shows what the embedded portal sent, where it is and who can log in.

/// Texts of the control page.
#[derive(Debug)]
pub(crate) struct Control {
    /// Its heading.
    pub(crate) heading: &'static str,
    /// Heading of the messages.
    pub(crate) messages: &'static str,
    /// No message was sent.
    pub(crate) no_messages: &'static str,
    /// Before the recipient.
    pub(crate) to: &'static str,
    /// Before the sender.
    pub(crate) from: &'static str,
    /// A message that goes to a phone.
    pub(crate) sms: &'static str,
    /// Heading of the addresses.
    pub(crate) addresses: &'static str,
    /// Heading of the list of people.
    pub(crate) people: &'static str,
    /// Heads of the columns of that list.
    pub(crate) columns: [&'static str; 4],
    /// Before the present time.
    pub(crate) clock: &'static str,
    /// The sender of mails.
    pub(crate) mail_sender: &'static str,
    /// The sender of SMS.
    pub(crate) sms_sender: &'static str,
}

/// English.
pub(super) const ENGLISH: Control = Control {
    heading: "Embedded portal: messages and addresses",
    messages: "Sent mails and SMS",
    no_messages: "Nothing was sent so far.",
    to: "To",
    from: "From",
    sms: "SMS",
    addresses: "Addresses",
    people: "Who can log in",
    columns: ["Person", "Where", "Username", "Password"],
    clock: "The portal's clock shows",
    mail_sender: "Politecnico di Milano <noreply@polimi.localhost>",
    sms_sender: "POLIMI",
};
