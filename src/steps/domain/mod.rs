//! The vocabulary of the guides: what people who follow them do and see. Made of the generic one.

mod acts;
mod authn_request;
mod cookies;
mod entered;
mod evidence;
mod judges;
mod login;
mod mailbox;
mod people;
mod pok;
mod recovery;
mod registration;
mod secrets;
mod security;
mod two_factor;
mod walks;

use super::Sentence;

pub(super) fn sentences() -> Vec<Sentence> {
    [acts::SENTENCES, judges::SENTENCES, security::SENTENCES].concat()
}
