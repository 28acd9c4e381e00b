//! The page model: what a person meets on a page, by role and accessible name, as an owned value.
//!
//! Pure: no input or output, nothing asynchronous. The same extraction serves every agent.

mod model;

pub use model::{Choice, Handle, Node, Page, Role, State};
