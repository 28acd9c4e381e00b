//! Why a response does not identify anybody.

use crate::portal::texts::Saml;

/// One reason.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Refusal {
    /// The provider says that it failed, with the number of an anomaly if it gives one.
    Failed(Option<u8>),
    /// Not base64, not XML, or not a SAML response of one assertion.
    Unreadable,
    /// Nobody asked, or it was answered already.
    Unsolicited,
    /// Another destination or recipient.
    Elsewhere,
    /// Another audience.
    Audience,
    /// Not valid any more.
    Expired,
    /// Not valid yet.
    Early,
    /// Another provider.
    Issuer,
    /// Used before.
    Replayed,
    /// A lower level than asked for.
    Level,
    /// An attribute is missing.
    Missing(Need),
}

/// An attribute without which nobody is identified.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Need {
    /// The given name.
    Name,
    /// The date of birth.
    BirthDate,
    /// The tax code.
    TaxCode,
    /// The e-mail address.
    Email,
    /// Both the given name and the e-mail address.
    NameAndEmail,
    /// The person's identifier.
    Identifier,
}

impl Refusal {
    /// Whether an attribute is missing.
    pub(super) const fn is_missing(self) -> bool {
        matches!(self, Self::Missing(_))
    }

    /// The sentence that explains it to the visitor.
    pub(super) const fn sentence(self, texts: &'static Saml) -> &'static str {
        match self {
            Self::Failed(Some(19)) => texts.attempts,
            Self::Failed(Some(20)) | Self::Level => texts.level,
            Self::Failed(Some(21)) => texts.timeout,
            Self::Failed(Some(22)) => texts.consent,
            Self::Failed(Some(23)) => texts.revoked,
            Self::Failed(Some(25)) => texts.cancelled,
            Self::Failed(Some(30)) => texts.kind,
            Self::Failed(_) => texts.failed,
            Self::Unreadable => texts.unreadable,
            Self::Unsolicited => texts.unsolicited,
            Self::Elsewhere => texts.elsewhere,
            Self::Audience => texts.audience,
            Self::Expired => texts.expired,
            Self::Early => texts.early,
            Self::Issuer => texts.issuer,
            Self::Replayed => texts.replayed,
            Self::Missing(need) => need.sentence(texts),
        }
    }
}

impl Need {
    const fn sentence(self, texts: &'static Saml) -> &'static str {
        match self {
            Self::Name => texts.no_name,
            Self::BirthDate => texts.no_birth_date,
            Self::TaxCode => texts.no_tax_code,
            Self::Email => texts.no_email,
            Self::NameAndEmail => texts.no_name_and_email,
            Self::Identifier => texts.no_identifier,
        }
    }
}
