//! POK: the sign-up of a POK-only account and its confirmation.

use super::group::group;

group! {
    /// The form (PAG-UK, slide 14) and the policies before it (slide 13).
    Signup {
        title: "New account",
        policy: "Policy {} out of {}",
        warning: "By creating a POK account here, you will not be able to request certificates of accomplishment for courses. If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please ",
        warning_link: "create a Polimi account",
        username: "Username",
        username_hint: "Only lowercase letters are allowed.",
        password: "Password",
        email: "Email address",
        email_again: "Email (again)",
        first_name: "First name",
        last_name: "Last name",
        city: "City/town",
        country: "Country",
        collapse_all: "Collapse all",
        expand_all: "Expand all",
        create: "Create my new account",
        missing_username: "Missing username",
        taken: "This username already exists, choose another",
        lower_case: "Only lowercase letters allowed",
        characters: "Only letters, digits, underscore, hyphen, period and @ are allowed.",
        missing_password: "Missing password",
        missing_email: "Missing email address",
        bad_email: "Invalid email address",
        emails_differ: "The two email addresses are not the same.",
        email_taken: "This email address is already registered.",
        missing_first_name: "Missing first name",
        missing_last_name: "Missing last name",
        missing_city: "Missing city/town",
        too_long: "No more than {} characters are allowed.",
    }
}

group! {
    /// The notice (PAG-UK, slide 15), the mail and what its link opens.
    Confirm {
        title: "Confirm your account",
        sent: "An email should have been sent to your address at {}",
        instructions: "It contains easy instructions to complete your registration.",
        difficulty: "If you continue to have difficulty, contact the site administrator.",
        mail_subject: "POK: account confirmation",
        mail: "Hello {},\n\na new account has been asked for at POK with your email address.\n\nTo confirm it, open this address:\n{}\n\nIf you need help, write to pok@polimi.it.",
        needed: "You need to confirm your account",
        resend: "Resend confirmation email",
        thanks: "Thanks, {}",
        confirmed: "Your registration has been confirmed",
        already: "Registration has already been confirmed",
        bad: "Invalid confirmation data",
    }
}

group! {
    /// The password rules of POK-only accounts: as a hint, and as what is wrong.
    Password {
        rules: "The password must have at least {} characters, at least {} digit(s), at least {} lower case letter(s), at least {} upper case letter(s), at least {} special character(s) such as *, -, or #",
        length: "Passwords must be at least {} characters long.",
        digits: "Passwords must have at least {} digit(s).",
        lower_case: "Passwords must have at least {} lower case letter(s).",
        upper_case: "Passwords must have at least {} upper case letter(s).",
        special: "Passwords must have at least {} special character(s) such as *, -, or #.",
    }
}
