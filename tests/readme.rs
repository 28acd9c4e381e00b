//! The README tells the truth about the command line.
#![expect(clippy::disallowed_methods, reason = "a test, which runs the program")]

use std::process::Command;

const README: &str = include_str!("../README.md");

#[test]
fn the_help_is_the_one_shown() {
    let help = Command::new(env!("CARGO_BIN_EXE_collaudo")).arg("--help").output().expect("the program starts").stdout;
    let help = String::from_utf8(help).expect("a text");
    assert!(README.contains(&format!("```text\n{help}```")), "the README should show:\n{help}");
}

#[test]
fn every_exit_code_is_told() {
    for code in 0..=4 {
        assert!(README.contains(&format!("| {code} | ")), "exit code {code}");
    }
}
