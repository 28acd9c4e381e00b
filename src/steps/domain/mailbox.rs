//! Mails and SMS: following their links, typing their codes, and what they say.

use crate::{
    judge::Finding,
    record::{Message, MessageKind, Observation},
    steps::{
        Done, Failed, Stage,
        judging::{Seen, finding},
        lookup::plain,
    },
};

use super::registration::numbers;

impl Stage {
    /// Opens the one link in the mail with this subject.
    pub(in crate::steps) async fn follow_mail_link(&mut self, subject: &str) -> Done {
        let mail = self.received(MessageKind::Mail, Some(subject))?;
        let links: Vec<_> = mail.text.split_whitespace().filter(|word| word.contains("://")).collect();
        match links.as_slice() {
            [link] => self.open(link.trim_end_matches(['.', ',', '>'])).await,
            _ => {
                let actual = format!("{} links", links.len());
                Err(self.unmet(finding(format!("mail {subject:?}"), "one link in it", actual, false)))
            }
        }
    }

    /// Types the code of the last SMS or mail into the page's code field.
    pub(in crate::steps) async fn enter_code_of(&mut self, kind: MessageKind, field: &str) -> Done {
        let message = self.received(kind, None)?;
        let codes = numbers(&message.text, 6);
        let [code] = codes.as_slice() else {
            let actual = format!("{} numbers of 6 digits", codes.len());
            return Err(self.unmet(finding("message with a code", "one code", actual, false)));
        };
        self.redactor.learn("otp", code);
        self.fill_one(field, code).await
    }

    /// The last message to who acts, of this kind and subject, as they saw it.
    fn received(&mut self, kind: MessageKind, subject: Option<&str>) -> Result<Message, Failed> {
        let seen = self.evidence()?;
        let found =
            seen.inbox(kind).find(|message| subject.is_none_or(|subject| plain(&message.subject) == subject)).cloned();
        found.ok_or_else(|| {
            let what = subject.map_or_else(|| "a message".to_owned(), |subject| format!("mail {subject:?}"));
            self.unmet(finding(what, "received", "not received", false))
        })
    }
}

impl<'a> Seen<'a> {
    /// The messages that this persona found in their mailbox and telephone, the latest first.
    pub(in crate::steps) fn inbox(&self, kind: MessageKind) -> impl Iterator<Item = &'a Message> + use<'a> {
        let persona = &self.actor.persona;
        self.messages().rev().filter(move |message| {
            let mine = match kind {
                MessageKind::Mail => Some(&persona.email),
                MessageKind::Sms => persona.mobile.as_ref(),
            };
            message.kind == kind && mine == Some(&message.to)
        })
    }

    /// All messages seen, whomever they went to, the earliest first.
    fn messages(&self) -> std::vec::IntoIter<&'a Message> {
        let looks: Vec<_> = self
            .latest()
            .filter_map(|seen| if let Observation::Messages(messages) = seen { Some(messages) } else { None })
            .collect();
        looks.into_iter().rev().flatten().collect::<Vec<_>>().into_iter()
    }

    /// The messages of the last look.
    fn last_look(&self) -> Option<&'a [Message]> {
        self.latest().find_map(|seen| if let Observation::Messages(m) = seen { Some(m.as_slice()) } else { None })
    }

    /// One mail with this subject came with the last look.
    pub(in crate::steps) fn receives_mail(&self, subject: &str) -> Finding {
        let mails = self.new_ones(MessageKind::Mail);
        let actual: Vec<_> = mails.iter().map(|mail| format!("{:?}", mail.subject)).collect();
        let met = mails.iter().filter(|mail| plain(&mail.subject) == subject).count() == 1;
        finding("new mails", format!("one {subject:?}"), listed(&actual), met)
    }

    /// One mail with one number of eight digits in it came with the last look.
    pub(in crate::steps) fn receives_person_code(&self) -> Finding {
        let mails = self.new_ones(MessageKind::Mail);
        let codes: usize = mails.iter().map(|mail| numbers(&mail.text, 8).len()).sum();
        let actual = format!("{} mails with {codes} numbers of 8 digits", mails.len());
        finding("new mails", "one, with a person code", actual, mails.len() == 1 && codes == 1)
    }

    /// So many messages of a kind came with the last look.
    pub(in crate::steps) fn receives(&self, kind: MessageKind, count: usize) -> Finding {
        let actual = self.new_ones(kind).len();
        let subject = match kind {
            MessageKind::Mail => "new mails",
            MessageKind::Sms => "new SMS",
        };
        finding(subject, count.to_string(), actual.to_string(), actual == count)
    }

    /// Nothing was sent to anybody since the look before.
    pub(in crate::steps) fn nobody_receives(&self) -> Finding {
        let Some(look) = self.last_look() else {
            return finding("new messages", "none", "the mailbox was not opened", false);
        };
        let all: Vec<_> = look.iter().map(|message| format!("{:?} to {}", message.subject, message.to)).collect();
        finding("new messages", "none", listed(&all), all.is_empty())
    }

    /// Every message of the last look went to this persona.
    pub(in crate::steps) fn nobody_else_receives(&self) -> Finding {
        let persona = &self.actor.persona;
        let mine = |message: &&Message| message.to == persona.email || Some(&message.to) == persona.mobile.as_ref();
        let Some(look) = self.last_look() else {
            return finding("messages to others", "none", "the mailbox was not opened", false);
        };
        let others: Vec<_> = look.iter().filter(|message| !mine(message)).map(|message| message.to.clone()).collect();
        finding("messages to others", "none", listed(&others), others.is_empty())
    }

    /// One mail with this subject was sent since the look before, and it went to this address.
    pub(in crate::steps) fn mail_went_to(&self, subject: &str, to: &str) -> Finding {
        let about = |message: &&Message| message.kind == MessageKind::Mail && plain(&message.subject) == subject;
        let mails: Vec<_> = self.last_look().unwrap_or_default().iter().filter(about).collect();
        let actual: Vec<_> = mails.iter().map(|mail| mail.to.clone()).collect();
        let met = matches!(mails.as_slice(), [only] if only.to == to);
        finding(format!("recipients of the mail {subject:?}"), format!("{to} alone"), listed(&actual), met)
    }

    /// The last mail or SMS holds this text.
    pub(in crate::steps) fn message_holds(&self, kind: MessageKind, what: &str, text: &str) -> Finding {
        let message = self.inbox(kind).next();
        let held = message.is_some_and(|message| plain(&message.text).contains(&plain(text)));
        let actual = match message {
            None => "no message".to_owned(),
            Some(_) if held => "held".to_owned(),
            Some(message) => format!("the message {:?} without it", message.subject),
        };
        finding(what, "held by the message", actual, held)
    }

    fn new_ones(&self, kind: MessageKind) -> Vec<&'a Message> {
        let persona = &self.actor.persona;
        let mine = |message: &&Message| match kind {
            MessageKind::Mail => message.to == persona.email,
            MessageKind::Sms => Some(&message.to) == persona.mobile.as_ref(),
        };
        self.last_look().unwrap_or_default().iter().filter(|message| message.kind == kind).filter(mine).collect()
    }
}

fn listed(names: &[String]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
