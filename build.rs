//! Builds the program again when a feature, fixture or snapshot comes or goes: they are compiled in.

fn main() {
    for folder in ["features", "fixtures", "snapshots"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
