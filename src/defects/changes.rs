//! What is done to an answer or a message. Pure.

use super::shape::{AnswerChange, MessageChange};
use crate::portal::{Answer, Asked, Letter};

/// The page of a portal that fails.
pub(super) fn failure(status: u16) -> String {
    format!("<!DOCTYPE html><html lang=\"en\"><title>Error {status}</title><h1>Error {status}</h1></html>")
}

/// Changes an answer; why not, if there is nothing to change.
pub(super) fn change_answer(change: &AnswerChange, asked: &Asked, answer: &mut Answer) -> Result<(), String> {
    match change {
        AnswerChange::Status(status) => answer.status = *status,
        AnswerChange::Unchanged => {}
        AnswerChange::Redirect(to) => {
            answer.status = 303;
            answer.set_header("location", Some(&asked.elsewhere(to)));
            answer.set_header("content-type", None);
            answer.body.clear();
        }
        AnswerChange::DropCookie(name) => {
            let before = answer.headers.len();
            let beginning = format!("{name}=");
            answer.headers.retain(|(header, line)| header != "set-cookie" || !line.starts_with(&beginning));
            if answer.headers.len() == before {
                return Err(format!("no cookie {name:?} is set"));
            }
        }
        AnswerChange::CookieWithout(name, attribute) => without_attribute(answer, name, attribute)?,
        AnswerChange::Header(name, value) => {
            let value = Some(value.as_str()).filter(|value| !value.is_empty());
            if answer.header(name) == value {
                return Err(format!("the header {name:?} is so already"));
            }
            answer.set_header(name, value);
        }
        AnswerChange::Body(from, to) => {
            let replaced = replaced(&answer.body, from.as_bytes(), to.as_bytes());
            answer.body = replaced.ok_or_else(|| format!("no text {from:?} in the content"))?;
        }
    }
    Ok(())
}

/// Content that need not be text with a part of it replaced; `None` if it has no such part.
fn replaced(content: &[u8], from: &[u8], to: &[u8]) -> Option<Vec<u8>> {
    let at = content.windows(from.len().max(1)).position(|window| window == from)?;
    let (before, rest) = content.split_at(at);
    let rest = rest.get(from.len()..).unwrap_or_default();
    let rest = replaced(rest, from, to).unwrap_or_else(|| rest.to_vec());
    Some([before, to, &rest].concat())
}

fn without_attribute(answer: &mut Answer, name: &str, attribute: &str) -> Result<(), String> {
    let beginning = format!("{name}=");
    let mut done = false;
    for (_, line) in
        answer.headers.iter_mut().filter(|(header, line)| header == "set-cookie" && line.starts_with(&beginning))
    {
        let is_it = |part: &&str| {
            let key = part.split('=').next().unwrap_or_default().trim();
            key.eq_ignore_ascii_case(attribute)
        };
        let kept: Vec<&str> =
            line.split(';').enumerate().filter(|(at, part)| *at == 0 || !is_it(part)).map(|(_, part)| part).collect();
        let kept = kept.join(";");
        done |= kept != *line;
        *line = kept;
    }
    if done { Ok(()) } else { Err(format!("no cookie {name:?} is set with {attribute}")) }
}

/// What is sent instead; `None` if there is nothing to change.
pub(super) fn change_message(change: &MessageChange, letter: Letter) -> Option<Vec<Letter>> {
    Some(match change {
        MessageChange::Drop => vec![],
        MessageChange::Recipient(to) => vec![Letter { to: to.clone(), ..letter }],
        MessageChange::CopyTo(to) => vec![letter.clone(), Letter { to: to.clone(), ..letter }],
        MessageChange::Text(from, to) => {
            let holds = |text: &String| text.contains(from);
            if !holds(&letter.text) && !letter.subject.as_ref().is_some_and(holds) {
                return None;
            }
            let subject = letter.subject.map(|subject| subject.replace(from, to));
            vec![Letter { text: letter.text.replace(from, to), subject, to: letter.to }]
        }
    })
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;

    fn asked() -> Asked {
        Asked {
            method: "GET".to_owned(),
            origin: "pok".to_owned(),
            address: Url::parse("http://pok.polimi.localhost:4000/login?a=b").unwrap(),
            cookies: vec![],
            form: vec![],
        }
    }

    fn answer() -> Answer {
        let mut answer = Answer::page(200, "<p>a b a</p>");
        for line in ["S=1; Path=/; HttpOnly; Secure; SameSite=Lax", "T=2; Path=/"] {
            answer.headers.push(("set-cookie".to_owned(), line.to_owned()));
        }
        answer
    }

    fn cookies(answer: &Answer) -> Vec<&str> {
        answer.headers.iter().filter(|(name, _)| name == "set-cookie").map(|(_, line)| line.as_str()).collect()
    }

    #[test]
    fn each_change_of_an_answer_is_made() {
        let text = |text: &str| text.to_owned();
        let changed = |change: AnswerChange| {
            let mut answer = answer();
            change_answer(&change, &asked(), &mut answer).unwrap();
            answer
        };
        assert_eq!(changed(AnswerChange::Status(201)).status, 201);
        let redirect = changed(AnswerChange::Redirect(text("www/x?y")));
        assert_eq!((redirect.status, redirect.header("location")), (303, Some("http://www.polimi.localhost:4000/x?y")));
        assert_eq!((redirect.html(), cookies(&redirect).len()), (None, 2));
        assert_eq!(cookies(&changed(AnswerChange::DropCookie(text("S")))), ["T=2; Path=/"]);
        let without = changed(AnswerChange::CookieWithout(text("S"), text("samesite")));
        assert_eq!(cookies(&without)[0], "S=1; Path=/; HttpOnly; Secure");
        assert_eq!(changed(AnswerChange::Header(text("content-type"), String::new())).header("content-type"), None);
        assert_eq!(changed(AnswerChange::Body(text("a"), text("cc"))).body, b"<p>cc b cc</p>");
    }

    #[test]
    fn a_change_that_finds_nothing_says_so() {
        let text = |text: &str| text.to_owned();
        let table = [
            (AnswerChange::DropCookie(text("U")), "no cookie \"U\" is set"),
            (AnswerChange::CookieWithout(text("T"), text("Secure")), "no cookie \"T\" is set with Secure"),
            (AnswerChange::Header(text("x-a"), String::new()), "the header \"x-a\" is so already"),
            (AnswerChange::Body(text("z"), String::new()), "no text \"z\" in the content"),
        ];
        for (change, expected) in table {
            assert_eq!(change_answer(&change, &asked(), &mut answer()).unwrap_err(), expected);
        }
    }

    #[test]
    fn each_change_of_a_message_is_made() {
        let letter = Letter { to: "a@x".to_owned(), subject: Some("Code".to_owned()), text: "It is 12.".to_owned() };
        let text = |text: &str| text.to_owned();
        let sent = |change| change_message(&change, letter.clone());
        assert_eq!(sent(MessageChange::Drop), Some(vec![]));
        let to = |letters: Vec<Letter>| letters.into_iter().map(|letter| letter.to).collect::<Vec<_>>();
        assert_eq!(to(sent(MessageChange::Recipient(text("b@x"))).unwrap()), ["b@x"]);
        assert_eq!(to(sent(MessageChange::CopyTo(text("b@x"))).unwrap()), ["a@x", "b@x"]);
        assert_eq!(sent(MessageChange::Text(text("12"), text("13"))).unwrap()[0].text, "It is 13.");
        assert_eq!(sent(MessageChange::Text(text("99"), text("13"))), None);
    }
}
