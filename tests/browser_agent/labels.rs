//! Names and roles, as the browser itself computes them.
