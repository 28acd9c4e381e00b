//! Collaudo: an end-to-end conformance harness for the Politecnico di Milano account and its MOOC portal, POK.

pub mod agent;
pub mod cli;
pub mod config;
pub mod defects;
pub mod edition;
pub mod judge;
pub mod page;
pub mod persona;
pub mod places;
pub mod portal;
pub mod record;
pub mod register;
pub mod report;
pub mod run;
pub mod snapshot;
pub mod source;
pub mod steps;
pub mod target;
