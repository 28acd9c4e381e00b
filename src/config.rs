//! The only reader of the environment: once, at the start, as a value.

use std::{ffi::OsString, path::PathBuf};

/// What the environment says.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Environment {
    /// `CI` is set, and to something else than `false` or `0`.
    pub ci: bool,
    /// `NO_COLOR` is set (<https://no-color.org>).
    pub no_color: bool,
    /// `COLLAUDO_BROWSER`: the browser's program.
    pub browser: Option<PathBuf>,
    /// `COLLAUDO_DRIVER`: the driver's program.
    pub driver: Option<PathBuf>,
    /// `PATH`: where programs are looked for.
    pub path: OsString,
    /// `INSTA_UPDATE` is `new` or `auto`: what differs is left beside the approved snapshot, for `cargo insta review`.
    pub review: bool,
}

impl Environment {
    /// Reads the environment of the process.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
    pub fn read() -> Self {
        Self::from(|name| std::env::var_os(name))
    }

    fn from(lookup: impl Fn(&str) -> Option<OsString>) -> Self {
        let set = |name: &str| lookup(name).filter(|value| !value.is_empty());
        let ci = set("CI").is_some_and(|value| value != "false" && value != "0");
        Self {
            ci,
            no_color: set("NO_COLOR").is_some(),
            browser: set("COLLAUDO_BROWSER").map(PathBuf::from),
            driver: set("COLLAUDO_DRIVER").map(PathBuf::from),
            path: lookup("PATH").unwrap_or_default(),
            review: !ci && set("INSTA_UPDATE").is_some_and(|value| value == "new" || value == "auto"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Environment;

    #[test]
    fn each_variable_is_understood() {
        let read =
            |name: &'static str, value: &'static str| Environment::from(|asked| (asked == name).then(|| value.into()));
        assert!(read("CI", "true").ci && read("CI", "1").ci);
        assert!(!read("CI", "").ci && !read("CI", "false").ci && !read("CI", "0").ci);
        assert!(read("NO_COLOR", "1").no_color && !read("NO_COLOR", "").no_color);
        assert_eq!(read("COLLAUDO_BROWSER", "/b").browser, Some("/b".into()));
        assert_eq!(read("COLLAUDO_DRIVER", "/d").driver, Some("/d".into()));
        assert!(read("INSTA_UPDATE", "new").review && !read("INSTA_UPDATE", "no").review);
        assert_eq!(Environment::from(|_| None), Environment::default());
    }
}
