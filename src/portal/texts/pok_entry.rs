//! POK: the login page of each edition, forgotten credentials.

use super::group::group;

group! {
    /// The login page (GSS "POLIMI account creation"; PAG and PAG-UK, slide 2).
    Entry {
        title: "Log in to POK",
        staff: "Login staff",
        polimi_question: "Do you have a ",
        polimi_user: "Polimi user",
        polimi_answer: "? Log in with your Polimi credentials. Are you a ",
        student: "student from another university",
        student_answer: "? Log in with eduGAIN: your institution may recognize the Open Badges you earn.",
        tabs: "Who are you?",
        students_tab: "Polimi or university students",
        others_tab: "Other users",
        polimi_login: "Polimi login",
        edugain_login: "eduGAIN login",
        spid_login: "SPID login",
        cie_login: "CIE login",
        choose: "CHOOSE YOUR LOGIN METHOD",
        not_a_student: "If you are not a student and do not have a Polimi account, go to \"",
        not_a_student_end: "\" and log in with SPID o CIE.",
        cannot: "If you cannot log in with eduGAIN, SPID, or CIE, create a ",
        polimi_account: "Polimi account",
        cannot_end: " and use it to access POK.",
        create_polimi: "Create a Polimi account",
        tutorial: "Tutorial: how to create a Polimi account",
        cannot_sign_in: "Can't sign in? Visit our ",
        login_faq: "Login Help FAQ",
        certificates: "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano. If you don't have one yet, please ",
        certificates_link: "create a Polimi account",
        username: "Username",
        password: "Password",
        forgotten: "Forgotten your username or password?",
        no_account: "Don't have an account?",
        how: "HOW TO ACCESS",
        two_ways: "You have two ways to access POK: with an account you created on POK or with your Politecnico di Milano Aunica user.",
        warning: "By creating a POK account you will not be able to request certificates of accomplishment for courses. If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please create a Polimi account.",
        create_pok: "Create a POK account (no certificates)",
        help: "Help with registration and account",
        invalid: "Invalid login, please try again",
        timed_out: "Your session has timed out. Please log in again.",
        incomplete: "Your institution did not send your name and email address, which POK needs. Please contact the help desk of your institution.",
    }
}

group! {
    /// "Forgotten your username or password?"
    Recovery {
        title: "Forgotten username or password",
        lead: "Enter your username or your email address. If there is an account for it, a message with a link goes to its email address.",
        by_username: "Search by username",
        by_email: "Search by email address",
        username: "Username",
        email: "Email address",
        search: "Search",
        answer: "If what you entered belongs to an account, a message that tells how to go on has been sent to its email address.",
        mail_subject: "POK: password reset request",
        mail: "A new password was asked for your POK account.\n\nUsername: {}\n\nTo choose it, open this address within 30 minutes:\n{}\n\nIf you did not ask for it, you need not do anything.",
        bad_link: "This link is no longer valid. Please ask for a new one.",
        set: "Set a new password",
        new: "New password",
        again: "New password (again)",
        save: "Save changes",
        different: "The two passwords are not the same.",
        done: "Your password has been set. Please log in with it.",
    }
}
