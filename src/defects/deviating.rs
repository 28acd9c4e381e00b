//! One portal with a defect: what its catalogue entry says, done to each exchange and message.
//! Counts what took effect; judges nothing.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::{
    catalogue::Defect,
    shape::{AnswerChange, AnswerPart, MessageChange, PagePart},
};
use crate::{
    edition::Edition,
    page::{Document, Edit, Named, Role, Source},
    portal::{Answer, Asked, Behaviour, Deviation, Letter},
};

/// How often each part of a defect took effect, over every portal that has it.
#[derive(Debug)]
pub struct Effects {
    parts: Vec<AtomicUsize>,
    /// Why a part last found nothing to change.
    missed: Mutex<Option<String>>,
}

impl Effects {
    /// None yet.
    #[must_use]
    pub fn of(defect: &Defect) -> Self {
        Self { parts: (0..defect.parts()).map(|_| AtomicUsize::new(0)).collect(), missed: Mutex::default() }
    }

    fn note(&self, part: usize) {
        if let Some(part) = self.parts.get(part) {
            part.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn missed(&self, why: String) {
        *self.missed.lock().unwrap_or_else(PoisonError::into_inner) = Some(why);
    }

    /// How often any part took effect.
    #[must_use]
    pub fn total(&self) -> usize {
        self.parts.iter().map(|part| part.load(Ordering::Relaxed)).sum()
    }

    /// Why a part last found nothing to change.
    #[must_use]
    pub fn last_missed(&self) -> Option<String> {
        self.missed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// How a portal with a defect behaves, whose effects are counted here.
#[must_use]
pub fn behaviour(defect: &Arc<Defect>, effects: &Arc<Effects>, edition: Edition) -> Behaviour {
    let deviating = || Arc::new(Deviating::new(Arc::clone(defect), Arc::clone(effects))) as Arc<dyn Deviation>;
    Behaviour { policy: defect.policy(edition), deviation: (defect.parts() > 0).then(deviating) }
}

/// The deviation of one portal.
#[derive(Debug)]
struct Deviating {
    defect: Arc<Defect>,
    effects: Arc<Effects>,
    /// The last page that each visitor got of each origin, if it may have to be shown again.
    shown: Mutex<BTreeMap<String, Vec<(Jar, Answer)>>>,
}

/// A visitor, by the cookies sent.
type Jar = BTreeMap<String, String>;

impl Deviating {
    fn new(defect: Arc<Defect>, effects: Arc<Effects>) -> Self {
        Self { defect, effects, shown: Mutex::default() }
    }

    fn remembers(&self) -> bool {
        self.defect.answers.iter().any(|part| matches!(part.change, AnswerChange::Unchanged))
    }

    /// Keeps a page, in case that it has to be shown again.
    fn remember(&self, asked: &Asked, answer: &Answer) {
        if answer.html().is_none() || !self.remembers() {
            return;
        }
        let mut jar: Jar = asked.cookies.iter().cloned().collect();
        for (_, line) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            if let Some((name, value)) = line.split(';').next().and_then(|pair| pair.split_once('=')) {
                jar.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
        let mut page = answer.clone();
        page.set_header("set-cookie", None);
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let of_origin = shown.entry(asked.origin.clone()).or_default();
        of_origin.retain(|(known, _)| *known != jar);
        of_origin.push((jar, page));
    }

    /// The page that the visitor was shown before: by the same cookies, else the last of the origin.
    fn again(&self, asked: &Asked) -> Option<Answer> {
        let jar: Jar = asked.cookies.iter().cloned().collect();
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let of_origin = shown.get(&asked.origin)?;
        let same = of_origin.iter().find(|(known, _)| *known == jar);
        same.or_else(|| of_origin.last()).map(|(_, page)| page.clone())
    }

    /// The parts about answers that a request is meant by, numbered.
    fn answers<'a>(&'a self, asked: &'a Asked) -> impl Iterator<Item = (usize, &'a AnswerPart)> {
        let place = asked.place();
        let has = |(name, value): (&String, &String)| asked.form.iter().any(|(n, v)| n == name && v == value);
        let first = self.defect.pages.len();
        self.defect.answers.iter().enumerate().map(move |(at, part)| (first + at, part)).filter(move |(_, part)| {
            part.on.is(&place)
                && part.method.as_ref().is_none_or(|method| *method == asked.method)
                && part.with.iter().all(has)
        })
    }

    fn change_pages(&self, asked: &Asked, answer: &mut Answer) {
        let place = asked.place();
        let meant =
            |part: &PagePart| part.on.is(&place) && part.method.as_ref().is_none_or(|method| *method == asked.method);
        let parts: Vec<_> = self.defect.pages.iter().enumerate().filter(|(_, part)| meant(part)).collect();
        let Some(html) = answer.html().filter(|_| !parts.is_empty()) else { return };
        let mut page = Document::parse(html, &asked.address, Source::Markup);
        let mut changed = false;
        for (at, part) in parts {
            let heading = |name: &String| Named { roles: vec![Role::Heading], name: Some(name.clone()) };
            if part.heading.as_ref().is_some_and(|name| !page.has_named(&heading(name))) {
                continue;
            }
            match page.edit(&resolved(&part.edit, asked)) {
                Ok(()) => {
                    changed = true;
                    self.effects.note(at);
                }
                Err(why) => self.effects.missed(format!("{place}: {why}")),
            }
        }
        if changed {
            answer.body = page.to_html().into_bytes();
        }
    }
}

/// A change with the address of its target.
fn resolved(edit: &Edit, asked: &Asked) -> Edit {
    match edit {
        Edit::Target(what, to) => Edit::Target(what.clone(), asked.elsewhere(to)),
        Edit::Remove(_)
        | Edit::Rename(..)
        | Edit::Require(..)
        | Edit::Tick(..)
        | Edit::Swap(..)
        | Edit::Hint(..)
        | Edit::Text(..)
        | Edit::Open(..)
        | Edit::Options(..)
        | Edit::Attribute(..)
        | Edit::Add(..)
        | Edit::Title(_)
        | Edit::Language(_) => edit.clone(),
    }
}

impl Deviation for Deviating {
    fn before(&self, asked: &mut Asked) -> Option<Answer> {
        let place = asked.place();
        let first = self.defect.pages.len() + self.defect.answers.len();
        for (at, part) in self.defect.forms.iter().enumerate().filter(|(_, part)| part.on.is(&place)) {
            let before = asked.form.clone();
            match &part.value {
                None => asked.form.retain(|(name, _)| *name != part.field),
                Some(value) => {
                    let fields = asked.form.iter_mut().filter(|(name, _)| *name == part.field);
                    fields.for_each(|(_, arrived)| arrived.clone_from(value));
                }
            }
            if before != asked.form {
                self.effects.note(first + at);
            }
        }
        let (at, part) = self.answers(asked).find(|(_, part)| part.is_instead())?;
        let failing = |status: u16| Some(Answer::page(status, &failure(status)));
        let answer = if let AnswerChange::Status(status) = part.change { failing(status) } else { self.again(asked) }?;
        self.effects.note(at);
        Some(answer)
    }

    fn after(&self, asked: &Asked, answer: &mut Answer) {
        self.remember(asked, answer);
        self.change_pages(asked, answer);
        for (at, part) in self.answers(asked).filter(|(_, part)| !part.is_instead()) {
            if part.was.is_none_or(|was| was == answer.status) {
                match change_answer(&part.change, asked, answer) {
                    Ok(()) => self.effects.note(at),
                    Err(why) => self.effects.missed(format!("{}: {why}", asked.place())),
                }
            }
        }
    }

    fn message(&self, message: Letter) -> Vec<Letter> {
        let first = self.defect.parts() - self.defect.messages.len();
        let mut sent = vec![message];
        for (at, part) in self.defect.messages.iter().enumerate() {
            let mut next = Vec::new();
            for letter in sent {
                if letter.subject.as_ref().unwrap_or(&letter.text).contains(&part.subject) {
                    match change_message(&part.change, letter.clone()) {
                        Some(changed) => {
                            self.effects.note(first + at);
                            next.extend(changed);
                        }
                        None => {
                            self.effects.missed(format!("a message {:?} does not hold the text", part.subject));
                            next.push(letter);
                        }
                    }
                } else {
                    next.push(letter);
                }
            }
            sent = next;
        }
        sent
    }
}

/// The page of a portal that fails.
fn failure(status: u16) -> String {
    format!("<!DOCTYPE html><html lang=\"en\"><title>Error {status}</title><h1>Error {status}</h1></html>")
}

/// Changes an answer; why not, if there is nothing to change.
fn change_answer(change: &AnswerChange, asked: &Asked, answer: &mut Answer) -> Result<(), String> {
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
fn change_message(change: &MessageChange, letter: Letter) -> Option<Vec<Letter>> {
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
