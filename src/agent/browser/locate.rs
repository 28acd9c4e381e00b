//! Finds the programs: those that were named, else those on the path, else where Debian puts them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::BrowserOptions;
use crate::agent::{AgentError, Result};

const REMEDY: &str = "apt-get install chromium chromium-driver chromium-headless-shell";

const DRIVERS: &[&str] = &["chromedriver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"];

/// With a window. `/usr/lib/chromium/chromium` is what Debian's `/usr/bin/chromium` starts after much shell.
const WINDOWED: &[&str] =
    &["/usr/lib/chromium/chromium", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// Without. Debian's `/usr/bin/chromium-headless-shell` is not among them: it does not exec, so ending it leaks the browser.
const HEADLESS: &[&str] = &["/usr/lib/chromium/chromium-headless-shell", "chrome-headless-shell"];

pub(super) struct Programs {
    pub(super) browser: PathBuf,
    pub(super) driver: PathBuf,
}

pub(super) fn programs(options: &BrowserOptions) -> Result<Programs> {
    let headless: &[&str] = if options.headed { &[] } else { HEADLESS };
    Ok(Programs {
        browser: program("chromium", options.browser.as_deref(), &[headless, WINDOWED].concat(), &options.path)?,
        driver: program("chromedriver", options.driver.as_deref(), DRIVERS, &options.path)?,
    })
}

fn program(name: &str, named: Option<&Path>, candidates: &[&str], path: &OsStr) -> Result<PathBuf> {
    let missing = |program: String| AgentError::Missing { program, remedy: REMEDY.to_owned() };
    if let Some(named) = named {
        return if named.is_file() { Ok(named.to_owned()) } else { Err(missing(named.display().to_string())) };
    }
    candidates.iter().find_map(|candidate| find(candidate, path)).ok_or_else(|| missing(name.to_owned()))
}

fn find(candidate: &str, path: &OsStr) -> Option<PathBuf> {
    if candidate.starts_with('/') {
        return Some(PathBuf::from(candidate)).filter(|place| place.is_file());
    }
    std::env::split_paths(path).map(|folder| folder.join(candidate)).find(|place| place.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_named_is_taken_or_missing_never_replaced() {
        let options = BrowserOptions { browser: Some("/nowhere/chromium".into()), ..BrowserOptions::default() };
        let missing = programs(&options).err().map(|error| error.to_string());
        assert_eq!(
            missing.as_deref(),
            Some("/nowhere/chromium is missing: apt-get install chromium chromium-driver chromium-headless-shell")
        );
    }

    #[test]
    fn the_path_is_searched_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("chromedriver");
        std::fs::write(&program, "").unwrap();
        let path = std::env::join_paths([Path::new("/nowhere"), folder.path()]).unwrap();
        assert_eq!(find("chromedriver", &path), Some(program));
        assert_eq!(find("geckodriver", &path), None);
    }
}
