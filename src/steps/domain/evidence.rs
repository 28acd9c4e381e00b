//! What the Then sentences of the guides look for: codes, names, files, headers, cookies.

use crate::{
    judge::Finding,
    record::{Document, MessageKind, Observation, Response},
    steps::{
        judging::{Checked, Seen, finding, settle},
        lookup::{Found, flat, plain},
    },
};

impl<'a> Seen<'a> {
    fn noted(&self, what: &str) -> Result<&'a str, Finding> {
        let noted = self.actor.notes.get(what).map(crate::persona::Secret::expose);
        noted.ok_or_else(|| finding(what, "known", "never taken note of", false))
    }

    /// The last mail holds a value that was taken note of.
    pub(in crate::steps) fn mail_holds_noted(&self, what: &'static str) -> Finding {
        settle(self.noted(what).map(|value| self.message_holds(MessageKind::Mail, what, value)))
    }

    /// Eight digits (DOMAIN: whatever they begin with).
    pub(in crate::steps) fn person_code_is_well_formed(&self) -> Finding {
        settle(self.noted("person code").map(|code| {
            let met = code.len() == 8 && code.bytes().all(|byte| byte.is_ascii_digit());
            finding("person code", "8 digits", format!("{} characters", code.len()), met)
        }))
    }

    /// The page shows a value that was taken note of.
    pub(in crate::steps) fn shows_noted(&self, what: &'static str) -> Finding {
        settle(self.noted(what).and_then(|value| self.shown(what, value)))
    }

    /// The page shows given name and surname, in one order or the other, in any capitals.
    pub(in crate::steps) fn shows_name(&self) -> Finding {
        let persona = &self.actor.persona;
        settle(self.page().map(|page| {
            let text = plain(&page.text()).to_lowercase();
            let forms = [persona.full_name(), persona.full_name_reversed()];
            let met = forms.iter().any(|form| text.contains(&form.to_lowercase()));
            finding("name of the person", "shown on the page", if met { "shown" } else { "not shown" }, met)
        }))
    }

    fn shown(&self, what: &str, value: &str) -> Checked {
        let met = plain(&self.page()?.text()).contains(value);
        Ok(finding(what, "shown on the page", if met { "shown" } else { "not shown" }, met))
    }

    fn document(&self) -> Result<&'a Document, Finding> {
        let found =
            self.latest().find_map(|seen| if let Observation::Document(file) = seen { Some(file) } else { None });
        found.ok_or_else(|| finding("file", "saved", "none was saved", false))
    }

    /// The file saved last has this media type; a PDF must be readable too.
    pub(in crate::steps) fn file_is(&self, media_type: &str) -> Finding {
        settle(self.document().map(|file| {
            let readable = file.text.is_some();
            let actual = format!("{}{}", file.media_type, if readable { "" } else { " without text" });
            finding("file", media_type, actual, file.media_type == media_type && readable)
        }))
    }

    /// The file saved last holds a text; white space does not matter.
    pub(in crate::steps) fn file_holds(&self, what: &str, text: &str) -> Finding {
        settle(self.document().map(|file| {
            let met = plain(file.text.as_deref().unwrap_or_default()).contains(&plain(text));
            finding(what, "held by the file", if met { "held" } else { "not in it" }, met)
        }))
    }

    /// The file saved last holds a value that was taken note of.
    pub(in crate::steps) fn file_holds_noted(&self, what: &'static str) -> Finding {
        settle(self.noted(what).map(|value| self.file_holds(what, value)))
    }

    /// SHA1, six digits, thirty seconds, and an issuer: what every app understands.
    pub(in crate::steps) fn qr_code_is_usual(&self) -> Finding {
        let expected = "an issuer, SHA1, 6 digits, 30 s";
        let Some(app) = &self.actor.authenticator else {
            return finding("QR code", expected, "never scanned", false);
        };
        let actual = format!(
            "{}, {}, {} digits, {} s",
            app.issuer().unwrap_or("no issuer"),
            app.algorithm(),
            app.digits(),
            app.period()
        );
        let met = app.issuer().is_some() && app.algorithm() == "SHA1" && app.digits() == 6 && app.period() == 30;
        finding("QR code", expected, actual, met)
    }

    /// The page, hidden boxes included, tells the secret of the QR code.
    pub(in crate::steps) fn manual_code_is_the_same(&self) -> Finding {
        let expected = "the secret of the QR code";
        let Some(app) = &self.actor.authenticator else {
            return finding("manual code", expected, "the QR code was never scanned", false);
        };
        let secret = app.secret();
        settle(self.page().map(|page| {
            let shown = |found: &Found<'_>| found.node.name.replace(' ', "").contains(secret.expose());
            let met = flat(page).iter().any(shown);
            finding("manual code", expected, if met { expected } else { "another or none" }, met)
        }))
    }

    fn response(&self) -> Result<&'a Response, Finding> {
        let found = self.latest().find_map(|seen| if let Observation::Response(r) = seen { Some(r) } else { None });
        found.ok_or_else(|| finding("answer", "looked at", "never looked at", false))
    }

    /// The answer that was looked at has this status.
    pub(in crate::steps) fn status(&self, status: u16) -> Finding {
        settle(self.response().map(|answer| {
            finding("status of the answer", status.to_string(), answer.status.to_string(), answer.status == status)
        }))
    }

    /// The answer that was looked at has a header with this in its value, in capitals or not.
    pub(in crate::steps) fn header_holds(&self, name: &str, text: &str) -> Finding {
        settle(self.response().map(|answer| {
            let values = answer.headers.iter().filter(|(header, _)| header.eq_ignore_ascii_case(name));
            let values: Vec<_> = values.map(|(_, value)| value.as_str()).collect();
            let met = values.iter().any(|value| value.to_lowercase().contains(&text.to_lowercase()));
            let actual = if values.is_empty() { "no such header".to_owned() } else { values.join(", ") };
            finding(format!("header {name}"), format!("holds {text:?}"), actual, met)
        }))
    }

    /// The answer that was looked at does not have this header.
    pub(in crate::steps) fn no_header(&self, name: &str) -> Finding {
        let there = self.header(name);
        if there.subject == "answer" {
            return there;
        }
        finding(there.subject, "not in the answer", there.actual, !there.met)
    }

    /// The answer that was looked at has this header.
    pub(in crate::steps) fn header(&self, name: &str) -> Finding {
        settle(self.response().map(|answer| {
            let met = answer.headers.iter().any(|(header, _)| header.eq_ignore_ascii_case(name));
            finding(format!("header {name}"), "in the answer", if met { "there" } else { "not there" }, met)
        }))
    }
}
