//! Deliberate deviations of the embedded portal, and the proof that the scenarios notice each of them.
//!
//! A defect is data: a part of the portal's rules, its pages, answers or messages that is otherwise, and the requirement
//! that this breaks. The portal offers the seam (`portal::Deviation`) and knows nothing of defects.

mod catalogue;
mod changes;
mod deviating;
mod policy;
mod proof;
mod prove;
mod random;
mod shape;
mod told;
mod tries;
mod verdict;

pub use catalogue::{Catalogue, CatalogueError, Defect, DefectSource};
pub use deviating::{Effects, behaviour};
pub use proof::{Blame, Collateral, Outcome, Proof, Tried};
pub use prove::{Wanted, prove, size};
pub use random::{Chance, Draw, Drawn, Observed, Operator, Undocumented, draw, observe, prove_drawn};
pub use told::told;
