//! The page model: what a person meets on a page, by role and accessible name, as an owned value.
//!
//! Pure: no input or output, nothing asynchronous. The same extraction serves every agent.

mod act;
mod bare;
mod constraints;
mod control;
mod dom;
mod edit;
mod extract;
mod fill;
mod flow;
mod form;
mod graft;
mod model;
mod name;
mod outline;
mod query;
mod roles;
mod serialize;
mod sink;
mod token;
mod visible;

#[cfg(test)]
mod tests;

pub use act::{Activation, Refusal};
pub use dom::{Document, Source};
pub use edit::{Edit, Named, NothingToEdit, OptionEdit, Place};
pub use form::Submission;
pub use model::{Choice, Handle, Node, Page, Role, State};
pub use outline::outline;
pub use query::{Lookup, Scope};
