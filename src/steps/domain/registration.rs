//! The registration wizard: steps 1/4 to 4/4 and the page that ends it.

use crate::{
    persona::{Persona, Secret},
    record::Observation,
    steps::{
        Done, Stage,
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
        if let Some(province) = persona.birth.province {
            // Each list depends on the one before: country, province, place.
            self.fill(vec![Entry::new("Country of birth", persona.birth.country.label())]).await?;
            self.press(Kind::Button, UPDATE).await?;
            self.fill(vec![Entry::new("Province of birth", province.name)]).await?;
            self.press(Kind::Button, UPDATE).await?;
        }
        self.fill(identification(&persona)).await
    }

    /// Step 1/4: what a digital identity has left open.
    pub(in crate::steps) async fn complete_identification_data(&mut self) -> Done {
        let persona = self.persona()?;
        let open = self.still_empty(identification(&persona))?;
        self.fill(open).await
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
    pub(in crate::steps) fn noted(&mut self, what: &'static str) -> Result<Secret, crate::steps::Failed> {
        let noted = self.actor()?.notes.get(what).cloned();
        noted.ok_or_else(|| self.lacks(what))
    }

    /// The words that stand beside or below a name on the page, for values that are shown there.
    pub(in crate::steps) fn words_under(&mut self, place: &str) -> Result<String, crate::steps::Failed> {
        let page = self.page()?;
        let under = crate::steps::lookup::under(&flat(&page), place);
        let words = under.map(|found| found.iter().map(|found| words_of(found.node)).collect::<Vec<_>>().join(" "));
        words.ok_or_else(|| self.unmet(crate::steps::lookup::missing(Kind::Heading, place, "not there".to_owned())))
    }
}

/// The fields of step 1/4 and what the persona's documents say, in the order of the page.
fn identification(persona: &Persona) -> Vec<Entry> {
    let birth = &persona.birth;
    let place = if birth.province.is_some() { "Place of birth" } else { "Place of birth not listed" };
    let other = persona.other_citizenship.map(|country| Entry::new("Other citizenship", country.label()));
    let tax_code = persona.tax_code.as_ref().map(|code| Entry::new("Tax code", code));
    let mut entries = vec![
        persona.surname.as_ref().map_or_else(|| Entry::tick("No surname", true), |name| Entry::new("Surname", name)),
        Entry::new("Name", &persona.given_name),
        Entry::tick(&format!("Sex > {}", persona.sex.letter()), true),
        Entry::of("birth day", "Date of birth > dd", format!("{:02}", birth.date.day())),
        Entry::of("birth month", "Date of birth > mm", format!("{:02}", birth.date.month())),
        Entry::of("birth year", "Date of birth > yyyy", format!("{:04}", birth.date.year())),
        Entry::new("Country of birth", birth.country.label()),
        Entry::new(place, birth.place_label()),
        Entry::new("Citizenship", persona.citizenship.label()),
    ];
    entries.extend(other.into_iter().chain(tax_code));
    entries.push(Entry::new("Personal e-mail address", &persona.email));
    entries
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
