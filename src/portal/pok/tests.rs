//! POK met over HTTP, as a person without scripts meets it.

mod client;
mod entry;
mod first_login;
mod learning;
mod signup;
