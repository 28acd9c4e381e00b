//! Who walks a path: invented identity data, credentials, an authenticator.
//!
//! A [`Cast`] makes fresh [`Persona`]s from the templates in `fixtures/personas/`, the same ones for the same seed.
//! Nothing here speaks to a portal or reads the clock.

pub mod authenticator;
mod cast;
mod draw;
mod identity;
mod model;
mod secret;
pub mod tax_code;
mod template;

pub use authenticator::{Authenticator, AuthenticatorError, NotYet};
pub use cast::{Cast, CastError};
pub use identity::{Fault, Identity, IdentityKind, IdentityRecord};
pub use model::{Birth, Persona, Profile, Sex};
pub use secret::Secret;
