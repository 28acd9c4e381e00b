//! A run for people and for machines. Every report is a pure function of the run; only `Terminal` writes.

pub mod junit;
pub mod list;
pub mod outcomes;
pub mod paint;
pub mod proof;
pub mod requirements;
pub mod scenario;
pub mod summary;
pub mod terminal;
pub mod trace;
