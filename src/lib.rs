//! Collaudo: an end-to-end conformance harness for the Politecnico di Milano account and its MOOC portal, POK.
#![warn(missing_docs)]

pub mod agent;
pub mod edition;
pub mod judge;
pub mod page;
pub mod persona;
pub mod places;
pub mod portal;
pub mod record;
pub mod steps;
