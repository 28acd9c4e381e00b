//! The courses: invented ones, the same for every portal, read once.

use std::sync::OnceLock;

/// One course.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Course {
    /// Its number in addresses.
    pub(super) id: u32,
    /// Its title.
    pub(super) title: &'static str,
    /// What it is called in the breadcrumb.
    pub(super) short: &'static str,
    /// `IT` or `EN`.
    pub(super) language: &'static str,
    /// Whom it is for.
    pub(super) category: &'static str,
    teachers: &'static str,
    /// What it is about.
    pub(super) summary: &'static str,
    weeks: &'static str,
}

impl Course {
    /// Who teaches it.
    pub(super) fn teachers(&self) -> impl Iterator<Item = &'static str> {
        self.teachers.split(", ")
    }

    /// Each week: its title and, if there is more to say, what it is about.
    pub(super) fn weeks(&self) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
        self.weeks.split('|').map(|week| match week.split_once("::") {
            Some((title, about)) => (title, Some(about)),
            None => (week, None),
        })
    }

    fn read(line: &'static str) -> Option<Self> {
        let mut columns = line.split('\t');
        let mut column = || columns.next();
        Some(Self {
            id: column()?.parse().ok()?,
            title: column()?,
            short: column()?,
            language: column()?,
            category: column()?,
            teachers: column()?,
            summary: column()?,
            weeks: column()?,
        })
    }
}

/// Every course.
pub(super) fn courses() -> &'static [Course] {
    static COURSES: OnceLock<Vec<Course>> = OnceLock::new();
    COURSES.get_or_init(|| {
        include_str!("../../../fixtures/courses/courses.tsv").lines().skip(1).filter_map(Course::read).collect()
    })
}

/// The course with this number.
pub(super) fn course(id: u32) -> Option<&'static Course> {
    courses().iter().find(|course| course.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::courses;
    use crate::portal::texts::{LANGUAGES, TARGETS};

    #[test]
    fn holds_190_courses_with_titles_of_their_own() {
        let titles: BTreeSet<&str> = courses().iter().map(|course| course.title).collect();
        assert_eq!((courses().len(), titles.len()), (190, 190));
        assert_eq!(titles.iter().filter(|title| title.starts_with("Green Soft Skills")).count(), 1);
    }

    #[test]
    fn every_filter_finds_some_courses_and_not_all() {
        for language in LANGUAGES {
            let found = courses().iter().filter(|course| course.language == language).count();
            assert!(found > 0 && found < courses().len(), "{language}");
        }
        for target in TARGETS {
            let found = courses().iter().filter(|course| course.category == target).count();
            assert!(found > 0 && found < courses().len(), "{target}");
        }
    }
}
