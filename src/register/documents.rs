//! The register against copies of the guides: are they the same texts, and do they say what is quoted of them?

use std::{fmt::Write as _, path::Path};

use sha2::{Digest as _, Sha256};

use super::{Register, Source};

/// Everything in which the documents of a folder differ from what the register says of them, in words.
#[must_use]
pub fn compare(register: &Register, folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for document in &register.documents {
        let path = folder.join(&document.file);
        match std::fs::read(&path) {
            Ok(bytes) if digest(&bytes) == document.sha256 => {
                found.extend(misquoted(register, &document.id, &String::from_utf8_lossy(&bytes)));
            }
            Ok(bytes) => found.push(format!(
                "{}: {} is another version: SHA-256 {}, the register was made from {}",
                document.id,
                path.display(),
                digest(&bytes),
                document.sha256
            )),
            Err(error) => found.push(format!("{}: can't read {}: {error}", document.id, path.display())),
        }
    }
    found
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Quotations that the document does not hold.
fn misquoted(register: &Register, id: &str, text: &str) -> Vec<String> {
    let text = plain(text);
    let mut found = Vec::new();
    for requirement in register.requirements() {
        for source in &requirement.source {
            if let Source::Document { document, quote: Some(quote), .. } = source
                && document == id
                && !text.contains(&plain(quote))
            {
                found.push(format!("{}: {id} does not hold \"{quote}\"", requirement.id));
            }
        }
    }
    found
}

/// With single spaces, and without marks of emphasis.
fn plain(text: &str) -> String {
    let text = text.replace(['*', '_'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::{Document, RegisterSource, load};

    #[test]
    fn another_version_of_a_guide_is_noticed() {
        let folder = tempfile::tempdir().expect("a folder");
        let guide = folder.path().join("guide.txt");
        let document = Document {
            id: "gss".to_owned(),
            title: "A guide".to_owned(),
            file: "guide.txt".to_owned(),
            sha256: digest(b"one **two**\nthree"),
        };
        let register = Register { documents: vec![document], ..load(&RegisterSource::Embedded).expect("a register") };
        let said = |text: &str| {
            std::fs::write(&guide, text).expect("written");
            compare(&register, folder.path())
        };
        assert!(said("one **two**\nthree").iter().all(|line| line.contains("does not hold")));
        assert!(said("one two four").iter().any(|line| line.starts_with("gss: ") && line.contains("another version")));
    }
}
