//! The registration wizard: steps 1/4 to 4/4 and the page that ends it.

use crate::{
    persona::{Persona, Secret},
    record::Observation,
    steps::{
        Done, Failed, Stage,
        acting::Entry,
        judging::words_of,
        lookup::{Kind, flat},
    },
};

/// Fills the lists that depend on another choice: the page works without scripts.
const UPDATE: &str = "Update the lists";
const CONSENT: &str = "Consent to processing of personal data";

impl Stage {
    /// Step 1/4: everything that the persona's documents say.
    pub(in crate::steps) async fn enter_identification_data(&mut self) -> Done {
        let persona = self.persona()?;
        self.enter_names(&persona).await?;
        self.tick_under("Sex", persona.sex.letter()).await?;
        let date = persona.birth.date;
        let date = vec![
            Entry::new("Date of birth > dd", format!("{:02}", date.day())),
            Entry::new("Date of birth > mm", format!("{:02}", date.month())),
            Entry::new("Date of birth > yyyy", format!("{:04}", date.year())),
        ];
        let mut entries = self.enter_birth(&persona, date).await?;
        entries.extend(self.citizenships(&persona)?);
        entries.push(Entry::new("Personal e-mail address", &persona.email));
        self.fill(entries).await
    }

    /// Step 1/4 after an identification: only what the identity does not say.
    pub(in crate::steps) async fn complete_identification_data(&mut self) -> Done {
        let persona = self.persona()?;
        let sexes = [self.find(Kind::Toggle, "Sex > M")?, self.find(Kind::Toggle, "Sex > F")?];
        if sexes.iter().all(|radio| radio.state.checked != Some(true)) {
            self.tick_under("Sex", persona.sex.letter()).await?;
        }
        let mut entries = Vec::new();
        if self.is_empty("Country of birth")? {
            entries = self.enter_birth(&persona, entries).await?;
        } else if self.is_empty("Place of birth")? && self.is_empty("Place of birth not listed")? {
            entries.push(Entry::new("Place of birth not listed", &persona.birth.place));
        }
        let mut others = self.citizenships(&persona)?;
        others.push(Entry::new("Personal e-mail address", &persona.email));
        for entry in others {
            if self.is_empty(&entry.field)? {
                entries.push(entry);
            }
        }
        if entries.is_empty() { Ok(()) } else { self.fill(entries).await }
    }

    fn is_empty(&mut self, field: &str) -> Result<bool, Failed> {
        Ok(self.find(Kind::Field, field)?.value.is_none_or(|value| value.trim().is_empty()))
    }

    async fn enter_names(&mut self, persona: &Persona) -> Done {
        let name = Entry::new("Name", &persona.given_name);
        match &persona.surname {
            Some(surname) => self.fill(vec![Entry::new("Surname", surname), name]).await,
            None => {
                self.tick("No surname", true).await?;
                self.fill(vec![name]).await
            }
        }
    }

    /// Country first, then province, then place: each list depends on the one before. Answers what is still to be
    /// filled in, so that it can be with what follows; `before` comes before all.
    async fn enter_birth(&mut self, persona: &Persona, before: Vec<Entry>) -> Result<Vec<Entry>, Failed> {
        let birth = &persona.birth;
        let mut entries = before;
        entries.push(self.option(&birth.country.label(), "Country of birth")?);
        let Some(province) = birth.province else {
            entries.push(Entry::new("Place of birth not listed", &birth.place));
            return Ok(entries);
        };
        self.fill(entries).await?;
        self.update_lists().await?;
        self.choose(province.name, "Province of birth").await?;
        self.update_lists().await?;
        Ok(vec![self.option(&birth.place_label(), "Place of birth")?])
    }

    async fn update_lists(&mut self) -> Done {
        self.press(Kind::Button, UPDATE).await
    }

    fn citizenships(&mut self, persona: &Persona) -> Result<Vec<Entry>, Failed> {
        let mut entries = vec![self.option(&persona.citizenship.label(), "Citizenship")?];
        if let Some(other) = persona.other_citizenship {
            entries.push(self.option(&other.label(), "Other citizenship")?);
        }
        entries.extend(persona.tax_code.as_ref().map(|tax_code| Entry::new("Tax code", tax_code)));
        Ok(entries)
    }

    /// An option of what has to be a list.
    fn option(&mut self, option: &str, list: &str) -> Result<Entry, Failed> {
        self.find(Kind::List, list)?;
        Ok(Entry::new(list, option))
    }

    /// Step 2/4: the telephones that the persona has; all optional.
    pub(in crate::steps) async fn enter_telephones(&mut self) -> Done {
        let persona = self.persona()?;
        let numbers = [
            ("Mobile", persona.mobile),
            ("Residence telephone number", persona.residence_phone),
            ("Domicile telephone number", persona.domicile_phone),
        ];
        let entries: Vec<_> =
            numbers.into_iter().filter_map(|(field, number)| Some(Entry::new(field, number?))).collect();
        if entries.is_empty() { Ok(()) } else { self.fill(entries).await }
    }

    /// Step 3/4: yes or no to the processing of personal data.
    pub(in crate::steps) async fn answer_consent(&mut self, agreed: bool) -> Done {
        self.tick_under(CONSENT, if agreed { "Yes" } else { "No" }).await
    }

    /// Step 4/4: the password, twice.
    pub(in crate::steps) async fn choose_password(&mut self) -> Done {
        let password = self.actor()?.password();
        self.type_password(password.expose()).await
    }

    /// Step 4/4: a password of the feature's.
    pub(in crate::steps) async fn type_password(&mut self, password: &str) -> Done {
        self.fill(vec![Entry::new("Password", password), Entry::new("Repeat password to confirm", password)]).await
    }

    /// The person code, as the page shows it: it is theirs from now on.
    pub(in crate::steps) async fn note_person_code(&mut self) -> Done {
        let page = self.page()?;
        let codes = numbers(&page.text(), 8);
        match codes.as_slice() {
            [code, rest @ ..] if rest.iter().all(|other| other == code) => self.learn("person code", code),
            _ => {
                let actual = format!("{} numbers of 8 digits", codes.len());
                Err(self.unmet(crate::steps::judging::finding("person code", "one on the page", actual, false)))
            }
        }
    }

    /// Takes note of a value: it is known from now on, and never shown.
    pub(in crate::steps) fn learn(&mut self, what: &'static str, value: &str) -> Done {
        self.redactor.learn(what, value);
        self.actor()?.notes.insert(what, Secret::new(value));
        self.observe(Observation::Learned { what, value: Secret::new(value) })
    }

    /// A value that was taken note of.
    pub(in crate::steps) fn noted(&mut self, what: &'static str) -> Result<Secret, Failed> {
        let noted = self.actor()?.notes.get(what).cloned();
        noted.ok_or_else(|| self.lacks(what))
    }

    /// The words that stand beside or below a name on the page, for values that are shown there.
    pub(in crate::steps) fn words_under(&mut self, place: &str) -> Result<String, Failed> {
        let page = self.page()?;
        let under = crate::steps::lookup::under(&flat(&page), place);
        let words = under.map(|found| found.iter().map(|found| words_of(found.node)).collect::<Vec<_>>().join(" "));
        words.ok_or_else(|| self.unmet(crate::steps::lookup::missing(Kind::Heading, place, "not there".to_owned())))
    }
}

/// The numbers of exactly so many digits in a text, each once, in order.
pub(super) fn numbers(text: &str, digits: usize) -> Vec<String> {
    let mut found = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let fits = word.len() == digits && word.bytes().all(|byte| byte.is_ascii_digit());
        if fits && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    found
}
