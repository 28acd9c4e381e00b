//! The `collaudo` program.

fn main() {}
