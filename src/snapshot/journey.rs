//! A scenario's journey as a text: every distinct page, message, file and code that its people saw, in order, each
//! headed by what led to it. The same for every agent, every person and every run.

use std::{collections::BTreeMap, fmt::Write as _, sync::Arc};

use url::Url;

use crate::{
    page::{Node, Page, Role, outline},
    record::{Action, Document, Event, Message, MessageKind, Observation, Recording, Redactor},
};

/// What an origin repeats on every page.
const LANDMARKS: [(Role, &str); 3] =
    [(Role::Banner, "banner"), (Role::Navigation, "navigation"), (Role::Contentinfo, "contentinfo")];

/// The text of a journey, redacted.
#[must_use]
pub fn journey(recording: &Recording, redactor: &Redactor) -> String {
    let mut journey = Journey::new(redactor);
    for entry in recording.entries().iter().filter(|entry| !entry.backstage) {
        match &entry.event {
            Event::Step { keyword, sentence } => journey.step(keyword, sentence),
            Event::Done(action) => journey.action = Some(action.clone()),
            Event::Seen(observation) => journey.seen(entry.who.as_deref().unwrap_or_default(), observation),
        }
    }
    journey.text
}

struct Journey<'a> {
    redactor: &'a Redactor,
    text: String,
    /// How many stops there are so far.
    count: usize,
    /// The step under way, and whether a stop was headed by it already.
    step: String,
    headed: bool,
    /// The last thing done.
    action: Option<Action>,
    /// Each page shown, and the number of its stop.
    shown: BTreeMap<String, usize>,
    /// The page that each persona looks at.
    current: BTreeMap<String, Arc<Page>>,
    /// The landmarks last shown, by origin, role and position.
    landmarks: BTreeMap<(String, String, usize), String>,
}

impl<'a> Journey<'a> {
    fn new(redactor: &'a Redactor) -> Self {
        Self {
            redactor,
            text: String::new(),
            count: 0,
            step: String::new(),
            headed: false,
            action: None,
            shown: BTreeMap::new(),
            current: BTreeMap::new(),
            landmarks: BTreeMap::new(),
        }
    }

    fn step(&mut self, keyword: &str, sentence: &str) {
        self.step = format!("{keyword} {sentence}");
        self.headed = false;
    }

    fn seen(&mut self, who: &str, observation: &Observation) {
        match observation {
            Observation::Page(page) => self.page(who, page),
            Observation::Messages(messages) => messages.iter().for_each(|message| self.message(message)),
            Observation::Document(document) => self.document(document),
            Observation::QrCode(content) => {
                let text = format!("QR code: {}", content.expose());
                self.stop(&text);
            }
            Observation::Response(_) | Observation::Cookies(_) | Observation::Time(_) | Observation::Learned { .. } => {
            }
        }
    }

    /// A page is a stop of its own if more changed than what fields hold.
    fn page(&mut self, who: &str, page: &Arc<Page>) {
        let before = self.current.insert(who.to_owned(), Arc::clone(page));
        if matches!(self.action, Some(Action::FilledIn(_)))
            && before.is_some_and(|before| without_values(&before) == without_values(page))
        {
            return;
        }
        let page = self.redactor.page(page);
        let full = self.redactor.text(&outline(&page));
        if let Some(number) = self.shown.get(&full).copied() {
            self.stop(&format!("as {number}"));
        } else {
            let short = self.with_known_landmarks(page);
            let plain = LANDMARKS.iter().fold(outline(&short), |text, (_, name)| {
                text.replace(&format!("text \"{name}: as before\""), &format!("{name}: as before"))
            });
            self.stop(&plain);
        }
        self.shown.entry(full).or_insert(self.count);
    }

    fn message(&mut self, message: &Message) {
        let kind = match message.kind {
            MessageKind::Mail => "mail",
            MessageKind::Sms => "SMS",
        };
        let mut text = format!("{kind} to {}\nfrom {}\n", message.to, message.from);
        if !message.subject.is_empty() {
            let _ = writeln!(text, "subject {}", message.subject);
        }
        let _ = write!(text, "\n{}", message.text);
        self.stop(&text);
    }

    fn document(&mut self, document: &Document) {
        let name = document.name.as_deref().unwrap_or("(no name)");
        let content = document.text.as_deref().unwrap_or("(no text)");
        self.stop(&format!("file {name} ({})\n\n{content}", document.media_type));
    }

    /// Writes one stop: its head, and its text redacted and without trailing blanks.
    fn stop(&mut self, text: &str) {
        self.count += 1;
        let head = match (&self.action, self.headed) {
            (Some(action), true) => self.redactor.text(&format!("… {action}")),
            (_, _) => self.step.clone(),
        };
        self.headed = true;
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let _ = writeln!(self.text, "── {} · {head} ──", self.count);
        for line in self.redactor.text(text).lines() {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    /// Replaces each landmark that the previous page of the same origin had too by one line.
    fn with_known_landmarks(&mut self, mut page: Page) -> Page {
        let mut address = page.address.clone();
        address.set_path("");
        address.set_query(None);
        let mut counts = BTreeMap::new();
        for node in &mut page.nodes {
            self.landmark(node, &address, &mut counts);
        }
        page
    }

    fn landmark(&mut self, node: &mut Node, address: &Url, counts: &mut BTreeMap<String, usize>) {
        let Some(name) = landmark_name(node.role) else {
            node.children.iter_mut().for_each(|child| self.landmark(child, address, counts));
            return;
        };
        let count = counts.entry(name.to_owned()).or_default();
        *count += 1;
        let key = (address.origin().ascii_serialization(), name.to_owned(), *count);
        let alone = Page {
            address: address.clone(),
            title: String::new(),
            language: None,
            nodes: vec![node.clone()],
            resources: Vec::new(),
        };
        let text = self.redactor.text(&outline(&alone));
        if self.landmarks.get(&key) == Some(&text) {
            *node = Node { role: Role::Text, name: format!("{name}: as before"), ..Node::default() };
        } else {
            self.landmarks.insert(key, text);
        }
    }
}

fn landmark_name(role: Role) -> Option<&'static str> {
    LANDMARKS.iter().find(|(landmark, _)| *landmark == role).map(|(_, name)| *name)
}

/// The page as it would be with nothing filled in.
fn without_values(page: &Page) -> Page {
    fn empty(node: &mut Node) {
        node.value = None;
        node.state.checked = node.state.checked.map(|_| false);
        node.choices.iter_mut().for_each(|choice| choice.selected = false);
        node.children.iter_mut().for_each(empty);
    }
    let mut page = page.clone();
    page.nodes.iter_mut().for_each(empty);
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{page::State, persona::Secret, record::Filled};

    fn text(name: &str) -> Node {
        Node { name: name.to_owned(), ..Node::default() }
    }

    fn page(address: &str, nodes: Vec<Node>) -> Observation {
        let title = "A page".to_owned();
        Observation::Page(Arc::new(Page {
            address: address.parse().unwrap(),
            title,
            language: None,
            nodes,
            resources: Vec::new(),
        }))
    }

    fn banner() -> Node {
        Node { role: Role::Banner, children: vec![text("Polimi")], ..Node::default() }
    }

    fn walk() -> Recording {
        let mut recording = Recording::default();
        recording.begin("Given", "Olena, a foreigner");
        recording.begin("When", "Olena goes to POK");
        recording.done("olena", false, Action::Opened("pok".to_owned()));
        recording.seen("olena", false, page("http://pok.localhost:4000/", vec![banner(), text("Hello")]));
        recording
    }

    fn redactor() -> Redactor {
        let mut redactor = Redactor::new([("pok", "http://pok.localhost:4000")]);
        redactor.learn("surname", "Kovalenko");
        redactor
    }

    #[test]
    fn every_page_is_headed_by_what_led_to_it() {
        let mut recording = walk();
        recording.begin("When", "she signs in");
        recording.done("olena", false, Action::Pressed { role: Role::Button, name: "Sign in".to_owned() });
        recording.seen("olena", false, page("http://pok.localhost:4000/my", vec![banner(), text("Kovalenko")]));
        recording.done("olena", false, Action::Pressed { role: Role::Button, name: "Next".to_owned() });
        recording.seen("olena", false, page("http://pok.localhost:4000/", vec![banner(), text("Hello")]));
        let journey = journey(&recording, &redactor());
        let heads: Vec<_> = journey.lines().filter(|line| line.starts_with("──")).collect();
        assert_eq!(
            heads,
            [
                "── 1 · When Olena goes to POK ──",
                "── 2 · When she signs in ──",
                "── 3 · … presses the button \"Next\" ──",
            ]
        );
        assert!(journey.contains("[surname]") && !journey.contains("Kovalenko"), "{journey}");
        assert!(journey.contains("pok/my") && !journey.contains("4000"), "{journey}");
        assert!(journey.contains("banner: as before"), "{journey}");
        assert!(journey.ends_with("as 1\n"), "{journey}");
    }

    #[test]
    fn filling_fields_in_is_no_stop_of_its_own() {
        let mut recording = walk();
        let before = journey(&recording, &redactor());
        let filled = Node { role: Role::Textbox, value: Some("x".to_owned()), state: State::default(), ..text("Name") };
        let empty = Node { value: Some(String::new()), ..filled.clone() };
        recording.seen("olena", false, page("http://pok.localhost:4000/f", vec![empty]));
        let shown = journey(&recording, &redactor());
        assert_ne!(before, shown);
        let value = Filled { field: "Name".to_owned(), value: Secret::new("x") };
        recording.done("olena", false, Action::FilledIn(vec![value]));
        recording.seen("olena", false, page("http://pok.localhost:4000/f", vec![filled]));
        assert_eq!(journey(&recording, &redactor()), shown);
    }

    #[test]
    fn what_happens_backstage_is_not_shown() {
        let mut recording = walk();
        let before = journey(&recording, &redactor());
        recording.seen("olena", true, page("http://pok.localhost:4000/other", vec![text("Other")]));
        assert_eq!(journey(&recording, &redactor()), before);
    }

    #[test]
    fn messages_and_files_belong_to_the_journey() {
        let mut recording = walk();
        recording.begin("When", "she opens her mailbox");
        let mail = Message {
            kind: MessageKind::Mail,
            from: "noreply@polimi.it".to_owned(),
            to: "olena@example.org".to_owned(),
            subject: "Registration".to_owned(),
            text: "Dear Kovalenko".to_owned(),
        };
        recording.seen("olena", false, Observation::Messages(vec![mail]));
        let journey = journey(&recording, &redactor());
        assert!(
            journey.ends_with(
                "── 2 · When she opens her mailbox ──\nmail to olena@example.org\nfrom noreply@polimi.it\n\
             subject Registration\n\nDear [surname]\n"
            ),
            "{journey}"
        );
    }
}
