//! POK: Dashboard, courses, enrolment, certificates.

use super::group::group;

group! {
    /// The Dashboard (GSS and PAG, "Your Dashboard").
    Dashboard {
        title: "Dashboard",
        overview: "Course overview",
        filter: "Filter",
        search: "Search",
        sort: "Sort",
        view: "View",
        apply: "Apply",
        none: "No courses",
    }
}

/// What "Filter" of the course overview offers.
pub(crate) const FILTERS: [&str; 4] = ["All", "In progress", "Future", "Past"];

/// What "Sort" of the course overview offers.
pub(crate) const SORTS: [&str; 2] = ["Sort by course name", "Sort by last enrolled"];

/// What "View" of the course overview offers.
pub(crate) const VIEWS: [&str; 2] = ["Card", "List"];

group! {
    /// The list of all courses (GSS, "Enroll in the MOOC").
    Courses {
        title: "All courses",
        search: "Search",
        by_title: "TITLE",
        by_summary: "SUMMARY",
        by_language: "LANGUAGE",
        by_target: "TARGET",
        found: "Found {} out of {} records.",
        clear: "Clear all",
        pages: "Pages",
        page: "Page {} of {}",
        previous: "Previous page",
        next: "Next page",
        picture: "Picture of the course {}",
        italian: "Italian",
        english: "English",
        none: "No course matches your search.",
    }
}

/// What "LANGUAGE" offers.
pub(crate) const LANGUAGES: [&str; 2] = ["IT", "EN"];

/// What "TARGET" offers.
pub(crate) const TARGETS: [&str; 4] = [
    "MOOCs for Bachelor of science",
    "MOOCs for Master of science",
    "MOOCs for Researchers",
    "MOOCs for Professionals",
];

group! {
    /// The course page and the enrolment (GSS, "Enroll in the MOOC").
    CoursePage {
        courses: "Courses",
        index: "You are currently viewing the course index.",
        self_enrol: "To have full access to the course, you can self enrol into this course.",
        course: "Course",
        grades: "Grades",
        enrol_me_in: "Enrol me in this course",
        items: "Course",
        sections: "Parts of the course",
        overview: "Overview",
        content: "Course content",
        certificate: "Certificate",
        fees: "Fees and access",
        faculty: "Faculty",
        locked: "Content available if you are enrolled in this course",
        introduction: "Introduction",
        introduction_text: "How this course is organised, and how to get the most out of it.",
        board: "Board",
        board_text: "Announcements, and a place to talk with the other participants.",
        week: "Week {} - {}",
        language: "Language: {}",
        effort: "Effort: about three hours a week",
        free: "This course is free. Everybody with an account can enrol and keeps access to its contents.",
        taught_by: "Taught by",
        university: "Politecnico di Milano",
        lesson: "Lesson: {}",
        quiz: "Quiz: {}",
        lesson_text: "Read the notes, watch the video with its transcript, then try the questions at the end.",
        quiz_text: "Answer at least 60 % of the questions to pass. You can try as often as you like.",
        back: "Back to the course",
        grade_item: "Grade item",
        grade: "Grade",
        no_grade: "-",
        grades_locked: "Grades are shown once you are enrolled in this course.",
        options: "Enrolment options",
        welcome: "Welcome",
        no_fee: "No enrolment fee required.",
        enrol_me: "Enrol me",
        enrolled: "You are enrolled in the course.",
        already: "You are already enrolled in this course.",
    }
}

group! {
    /// Certificates of accomplishment.
    Certificate {
        title: "Certificate of accomplishment",
        about: "Whoever passes each graded quiz with at least 60 % and answers the final survey obtains a certificate of accomplishment issued by Politecnico di Milano. It gives no university credits.",
        guest: "Log in with your Polimi account and enrol to request the certificate.",
        not_enrolled: "You can request the certificate once you are enrolled in this course.",
        local: "With a POK account you cannot request certificates of accomplishment. If you wish to obtain certificates issued by Politecnico di Milano, please create a Polimi account.",
        create_polimi: "Create a Polimi account",
        request: "Request the certificate",
        requested: "Your certificate of accomplishment has been requested.",
        name: "It will be made out to {}, as soon as the course is completed.",
    }
}
