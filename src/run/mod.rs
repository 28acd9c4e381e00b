//! The only orchestrator: features, plan, portals, agents, cucumber, and the tree of results.

pub mod engine;
pub mod check;
mod panics;
pub mod plan;
pub mod problem;
pub mod result;
mod scene;
pub mod source;
pub mod stop;
pub mod vocabulary;
mod writer;
