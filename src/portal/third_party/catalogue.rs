//! Which identity providers there are: SPID, CIE, eIDAS countries, home universities.

use super::directory::Kind;

/// The SPID providers, in alphabetical order.
pub(crate) const SPID: [&str; 12] = [
    "arubaID",
    "etnaID",
    "infocamereID",
    "infocertID",
    "intesiID",
    "lepidaID",
    "namirialID",
    "posteID",
    "registerID",
    "sielteID",
    "teamSystemID",
    "timID",
];

/// A country whose digital identities the eIDAS node takes.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Country {
    /// ISO 3166-1 alpha-2.
    pub(crate) code: &'static str,
    /// Its English name.
    pub(crate) name: &'static str,
}

const fn country(code: &'static str, name: &'static str) -> Country {
    Country { code, name }
}

/// The European Union and the European Economic Area, without Italy.
static COUNTRIES: [Country; 29] = [
    country("AT", "Austria"),
    country("BE", "Belgium"),
    country("BG", "Bulgaria"),
    country("HR", "Croatia"),
    country("CY", "Cyprus"),
    country("CZ", "Czechia"),
    country("DK", "Denmark"),
    country("EE", "Estonia"),
    country("FI", "Finland"),
    country("FR", "France"),
    country("DE", "Germany"),
    country("GR", "Greece"),
    country("HU", "Hungary"),
    country("IS", "Iceland"),
    country("IE", "Ireland"),
    country("LV", "Latvia"),
    country("LI", "Liechtenstein"),
    country("LT", "Lithuania"),
    country("LU", "Luxembourg"),
    country("MT", "Malta"),
    country("NL", "Netherlands"),
    country("NO", "Norway"),
    country("PL", "Poland"),
    country("PT", "Portugal"),
    country("RO", "Romania"),
    country("SK", "Slovakia"),
    country("SI", "Slovenia"),
    country("ES", "Spain"),
    country("SE", "Sweden"),
];

/// A home university. All of them are invented.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct University {
    /// The first label of its host name.
    pub(crate) id: &'static str,
    /// Its name, in its own language.
    pub(crate) name: &'static str,
}

const fn university(id: &'static str, name: &'static str) -> University {
    University { id, name }
}

static UNIVERSITIES: [University; 13] = [
    university("altbach", "Universität Altbach"),
    university("brenholt", "Brenholt Universitet"),
    university("castelmora", "Universidad de Castelmora"),
    university("dunmore", "Dunmore Institute of Technology"),
    university("eskelund", "Eskelund Tekniske Universitet"),
    university("hohenried", "Technische Hochschule Hohenried"),
    university("kestrel", "Kestrel Bay University"),
    university("lindavere", "Lindavere Ülikool"),
    university("montelago", "Università di Montelago"),
    university("northfield", "University of Northfield"),
    university("valmont", "Université de Valmont"),
    university("vilanova", "Universidade de Vilanova do Mar"),
    university("westmark", "Westmark School of Design"),
];

/// The countries that the eIDAS node offers.
pub(super) fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// The home universities that discovery knows.
pub(crate) fn universities() -> &'static [University] {
    &UNIVERSITIES
}

/// One identity provider, or the node through which others are reached.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Party {
    /// A SPID provider, by its id.
    Spid(&'static str),
    /// The electronic identity card.
    Cie,
    /// The Italian eIDAS node.
    Node,
    /// A country behind the node.
    Country(&'static Country),
    /// A home university.
    University(&'static University),
}

impl Party {
    /// The SPID provider with this id, in whatever case.
    pub(super) fn spid(id: &str) -> Option<Self> {
        SPID.into_iter().find(|known| known.eq_ignore_ascii_case(id)).map(Self::Spid)
    }

    /// The country with this code, in whatever case.
    pub(super) fn country(code: &str) -> Option<Self> {
        COUNTRIES.iter().find(|known| known.code.eq_ignore_ascii_case(code)).map(Self::Country)
    }

    /// The provider that a person's identity names.
    pub(super) fn named(kind: Kind, provider: &str) -> Option<Self> {
        match kind {
            Kind::Spid => Self::spid(provider),
            Kind::Cie => Some(Self::Cie),
            Kind::Eidas => Self::country(provider),
            Kind::Edugain => {
                UNIVERSITIES.iter().find(|known| known.id.eq_ignore_ascii_case(provider)).map(Self::University)
            }
        }
    }

    /// The provider behind a host name.
    pub(super) fn of_host(host: &str) -> Option<Self> {
        if let Some(code) = host.strip_suffix(".countries.localhost") {
            return Self::country(code);
        }
        if let Some(id) = host.strip_suffix(".universities.localhost") {
            return Self::named(Kind::Edugain, id);
        }
        match host.strip_suffix(".providers.localhost")? {
            "cie" => Some(Self::Cie),
            "eidas" => Some(Self::Node),
            id => Self::spid(id),
        }
    }

    /// Its host name.
    pub(super) fn host(self) -> String {
        match self {
            Self::Spid(id) => format!("{}.providers.localhost", id.to_ascii_lowercase()),
            Self::Cie => "cie.providers.localhost".to_owned(),
            Self::Node => "eidas.providers.localhost".to_owned(),
            Self::Country(country) => format!("{}.countries.localhost", country.code.to_ascii_lowercase()),
            Self::University(university) => format!("{}.universities.localhost", university.id),
        }
    }

    /// Its name, as its pages show it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Spid(id) => id,
            Self::Cie => "Entra con CIE",
            Self::Node => "eIDAS Login",
            Self::Country(country) => country.name,
            Self::University(university) => university.name,
        }
    }

    /// The kind of identities that it issues.
    pub(super) const fn kind(self) -> Kind {
        match self {
            Self::Spid(_) => Kind::Spid,
            Self::Cie => Kind::Cie,
            Self::Node | Self::Country(_) => Kind::Eidas,
            Self::University(_) => Kind::Edugain,
        }
    }

    /// The one whose responses carry this party's identities: countries answer through the node.
    pub(super) const fn issuer(self) -> Self {
        match self {
            Self::Country(_) => Self::Node,
            Self::Spid(_) | Self::Cie | Self::Node | Self::University(_) => self,
        }
    }
}
