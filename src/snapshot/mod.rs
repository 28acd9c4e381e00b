//! The pages of a scenario as a stable text, and its comparison with the text that was approved.
//! The files have insta's format, so that `cargo insta review` works; nothing is written unless asked for.

mod journey;
mod store;

pub use journey::journey;
pub use store::{Comparison, Mode, Store, StoreError, slug};
