//! What the pages of the registration hold and show of what was entered, or of what an identity says.

use crate::{
    judge::Finding,
    page::Page,
    persona::Birth,
    steps::{
        judging::{Seen, finding, settle},
        lookup::plain,
    },
};

impl Seen<'_> {
    /// Step 3/4 shows what was entered in steps 1/4 and 2/4, each beside its name.
    pub(in crate::steps) fn shows_identification_data(&self) -> Finding {
        settle(self.page().map(|page| {
            let entered = self.entered();
            let absent = absent_rows(page, &entered);
            finding("identification data", "all shown as entered", listed(&absent), absent.is_empty())
        }))
    }

    /// What the persona enters, under the names that step 3/4 gives it.
    fn entered(&self) -> Vec<(&'static str, String)> {
        let persona = &self.actor.persona;
        let mut rows = vec![
            ("Name", persona.given_name.clone()),
            ("Sex", persona.sex.letter().to_owned()),
            ("Date of birth (dd/mm/yyyy)", persona.birth.date.strftime("%d/%m/%Y").to_string()),
            ("Country of birth", persona.birth.country.label()),
            ("Place of birth", persona.birth.place_label()),
            ("Citizenship", persona.citizenship.label()),
            ("Personal e-mail address", persona.email.clone()),
        ];
        let optional = [
            ("Surname", persona.surname.clone()),
            ("Other citizenship", persona.other_citizenship.map(crate::places::Country::label)),
            ("Tax code", persona.tax_code.clone()),
            ("Mobile", persona.mobile.clone()),
            ("Residence telephone number", persona.residence_phone.clone()),
            ("Domicile telephone number", persona.domicile_phone.clone()),
        ];
        rows.extend(optional.into_iter().filter_map(|(name, value)| Some((name, value?))));
        rows
    }

    /// The fields of step 1/4 hold what was entered.
    pub(in crate::steps) fn fields_hold_identification_data(&self) -> Finding {
        let persona = &self.actor.persona;
        let mut fields = self.names_and_birth_date();
        fields.extend([
            ("Country of birth", persona.birth.country.label()),
            ("Citizenship", persona.citizenship.label()),
            ("Personal e-mail address", persona.email.clone()),
        ]);
        fields.extend(persona.tax_code.clone().map(|code| ("Tax code", code)));
        fields.extend(birth_place(&persona.birth));
        let mut wrong = self.not_held(&fields);
        wrong.extend(self.other_sex());
        finding("fields of step 1/4", "hold what was entered", listed(&wrong), wrong.is_empty())
    }

    /// The fields for the telephones that the persona has hold them.
    pub(in crate::steps) fn fields_hold_telephone_contacts(&self) -> Finding {
        let persona = &self.actor.persona;
        let numbers = [
            ("Mobile", &persona.mobile),
            ("Residence telephone number", &persona.residence_phone),
            ("Domicile telephone number", &persona.domicile_phone),
        ];
        let fields: Vec<_> = numbers.into_iter().filter_map(|(field, number)| Some((field, number.clone()?))).collect();
        let wrong = self.not_held(&fields);
        finding("fields for telephones", "hold what was entered", listed(&wrong), wrong.is_empty())
    }

    /// The fields of step 1/4 hold what an identity says: SPID much, CIE and eIDAS the minimum data set.
    pub(in crate::steps) fn fields_hold_identity(&self, kind: &str) -> Finding {
        let persona = &self.actor.persona;
        let mut fields = self.names_and_birth_date();
        if matches!(kind, "SPID" | "CIE") {
            fields.extend(persona.tax_code.clone().map(|code| ("Tax code", code)));
        }
        let mut wrong = Vec::new();
        if kind == "SPID" {
            fields.extend([
                ("Country of birth", persona.birth.country.label()),
                ("Personal e-mail address", persona.email.clone()),
            ]);
            fields.extend(persona.birth.province.map(|_| ("Place of birth", persona.birth.place_label())));
            wrong.extend(self.other_sex());
        }
        wrong.extend(self.not_held(&fields));
        let expected = format!("hold what the {kind} identity says");
        finding("fields of step 1/4", expected, listed(&wrong), wrong.is_empty())
    }

    fn names_and_birth_date(&self) -> Vec<(&'static str, String)> {
        let persona = &self.actor.persona;
        let date = persona.birth.date;
        let mut fields = vec![
            ("Name", persona.given_name.clone()),
            ("Date of birth > dd", format!("{:02}", date.day())),
            ("Date of birth > mm", format!("{:02}", date.month())),
            ("Date of birth > yyyy", format!("{:04}", date.year())),
        ];
        fields.extend(persona.surname.clone().map(|surname| ("Surname", surname)));
        fields
    }

    /// The names of those fields that do not hold their value.
    fn not_held(&self, fields: &[(&'static str, String)]) -> Vec<String> {
        let findings = fields.iter().map(|(field, value)| self.holds(field, value));
        findings.filter(|finding| !finding.met).map(|finding| finding.subject).collect()
    }

    /// The sex, if it is not chosen as it should be.
    fn other_sex(&self) -> Option<String> {
        let sex = self.ticked(&format!("Sex > {}", self.actor.persona.sex.letter()), true);
        (!sex.met).then_some(sex.subject)
    }
}

/// Where the place of birth is entered: chosen from the lists in Italy, written elsewhere.
fn birth_place(birth: &Birth) -> Vec<(&'static str, String)> {
    match birth.province {
        Some(province) => {
            vec![("Province of birth", province.name.to_owned()), ("Place of birth", birth.place_label())]
        }
        None => vec![("Place of birth not listed", birth.place.clone())],
    }
}

/// The names of those rows whose value does not stand beside its name.
fn absent_rows(page: &Page, rows: &[(&'static str, String)]) -> Vec<String> {
    let text = plain(&page.text());
    let absent = rows.iter().filter(|(name, value)| !text.contains(&plain(&format!("{name} {value}"))));
    absent.map(|(name, _)| (*name).to_owned()).collect()
}

/// What is wrong or absent; nothing: as expected.
fn listed(names: &[String]) -> String {
    if names.is_empty() { "as expected".to_owned() } else { format!("not: {}", names.join(", ")) }
}
