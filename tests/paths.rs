//! The main job: every documented path, in every edition, through both agents, on the embedded portal; every requirement,
//! law and notes included, over HTTP; and every defect of the catalogue, noticed.
#![expect(clippy::expect_used, clippy::disallowed_methods, reason = "a test, which runs the program")]

use std::{
    path::Path,
    process::{Command, Output},
};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn collaudo(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_collaudo"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts")
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Every file under `snapshots`, with its content.
fn snapshots() -> Vec<(std::path::PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(ROOT).join("snapshots")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let content = std::fs::read_to_string(&path).expect("a text");
                found.push((path, content));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn both_agents_walk_every_path_and_see_the_approved_pages() {
    let before = snapshots();
    let output = collaudo(Path::new(ROOT), &["run", "features/paths/", "--agent", "http", "--agent", "chrome"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert_eq!(snapshots(), before, "a run wrote a snapshot");
}

#[test]
fn every_scenario_passes_and_every_snapshot_is_referred_to() {
    let output = collaudo(Path::new(ROOT), &["run", "--standards", "--notes", "--strict"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
}

#[test]
fn every_defect_of_the_catalogue_is_killed() {
    let output = collaudo(Path::new(ROOT), &["prove", "--quiet"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
}

#[test]
fn other_people_see_the_same_pages() {
    let output = collaudo(Path::new(ROOT), &["run", "features/paths/", "--seed", "20260302"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
}

#[test]
fn the_program_walks_from_any_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = collaudo(folder.path(), &["run", "--path", "foreigner", "--quiet"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert!(std::fs::read_dir(folder.path()).expect("a folder").next().is_none(), "a run left a file behind");
}
