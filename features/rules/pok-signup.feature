@pag @pag-uk
@no-snapshot
Feature: The sign-up of an account of POK alone
  What leads to the form, what the form accepts and what it refuses, and the e-mail that completes it (Ukrainian guide,
  slides 13 to 15).

  Background:
    Given Kofi, a learner from Ghana who only wants an account of POK itself

  @POK-SIGNUP-01
  Rule: "Create a POK account (no certificates)" leads to the documents first

    Scenario: From the log-in page to the first document
      Given Kofi goes to the login page of POK
      When he opens the box "Don't have an account?"
      Then he sees the link "Create a POK account (no certificates)"
      When he follows the link "Create a POK account (no certificates)"
      Then he sees the heading "Privacy Notice"
      And he does not see the field "Username"

  @POK-SIGNUP-02
  Rule: The form warns that no certificates can be requested

    Scenario: The warning of the form
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he sees exactly the line "By creating a POK account here, you will not be able to request certificates of accomplishment for courses. If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please create a Polimi account."

  @POK-SIGNUP-14
  Rule: The warning leads to a Polimi account

    Scenario: The link of the warning
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he sees the link "create a Polimi account"
      When he follows the link "create a Polimi account"
      Then he sees the heading "Polimi Credentials"
      And he sees the link "Register"

  @POK-SIGNUP-03
  Rule: The form asks for the data of the account

    Scenario: The required fields of the account
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he sees the field "Username"
      And he sees the field "Password"
      And he sees the field "Email address"
      And he sees the field "Email (again)"
      And he sees the field "First name"
      And he sees the field "Last name"
      And the field "Username" is required
      And the field "Password" is required
      And the field "Email address" is required
      And the field "Email (again)" is required
      And the field "First name" is required
      And the field "Last name" is required

  @POK-SIGNUP-04
  Rule: The form has the field "City/town"

    Scenario: The field for the town
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he sees the field "City/town"

  @POK-SIGNUP-17 @pag-uk
  Rule: The town is required, as the screenshot marks it

    Background:
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"

    Scenario: The mark of the town, and no town
      Then the field "City/town" is required
      When Kofi enters the data of his POK account
      And he empties "City/town"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "City/town" is marked wrong with "Missing city/town"
      When he opens his mailbox
      Then he receives no mail

  @POK-SIGNUP-18 @pag
  Rule: Whether the town may stay empty is recorded

    Scenario: No town in the other guide's form
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he empties "City/town"
      And he presses the button "Create my new account"
      Then whether he sees the heading "Confirm your account" is noted

  @POK-SIGNUP-05
  Rule: The form asks for the four data of the profile

    Scenario: The required fields of the profile
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he sees the field "Gender"
      And he sees the field "Date of birth"
      And he sees the field "Highest level of education completed"
      And he sees the field "Employment Status"
      And the field "Gender" is required
      And the field "Date of birth" is required
      And the field "Highest level of education completed" is required
      And the field "Employment Status" is required

  @POK-SIGNUP-16
  Rule: No required field stays empty

    Background:
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"

    Scenario: None is filled in, then all are
      When Kofi presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Username" is marked wrong with "Missing username"
      And the field "Password" is marked wrong with "Missing password"
      And the field "Email address" is marked wrong with "Missing email address"
      And the field "Email (again)" is marked wrong with "Missing email address"
      And the field "First name" is marked wrong with "Missing first name"
      And the field "Last name" is marked wrong with "Missing last name"
      And the field "Gender" is marked wrong with "Required"
      And the field "Date of birth" is marked wrong with "Required"
      And the field "Highest level of education completed" is marked wrong with "Required"
      And the field "Employment Status" is marked wrong with "Required"
      When he opens his mailbox
      Then he receives no mail
      When he enters the data of his POK account
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

    Scenario Outline: All but <field>
      When Kofi enters the data of his POK account
      And he empties "<field>"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "<field>" is marked wrong with "<message>"
      When he opens his mailbox
      Then he receives no mail

      Examples:
        | field                                | message            |
        | First name                           | Missing first name |
        | Last name                            | Missing last name  |
        | Gender                               | Required           |
        | Date of birth                        | Required           |
        | Highest level of education completed | Required           |
        | Employment Status                    | Required           |

  @POK-SIGNUP-06
  Rule: A user name has no capitals and no spaces

    Scenario: A capital, a space, and lower case
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Username" with "kofI"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Username" is marked wrong with "Only lowercase letters allowed"
      When he fills in "Username" with "ko fi"
      And he fills in "Password" with "Abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Username" is marked wrong
      When he fills in "Username" with "kofi"
      And he fills in "Password" with "Abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @POK-SIGNUP-19
  Rule: Whether a user name may hold digits and signs is recorded

    Scenario: A user name with digits and signs
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Username" with "ko-fi_1.a@"
      And he presses the button "Create my new account"
      Then whether he sees the heading "Confirm your account" is noted

  @POK-SIGNUP-07
  Rule: A user name belongs to one account

    Scenario: The user name exists, then another is chosen
      Given Kofi has a POK account
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in:
        | Email address | another@posta.example |
        | Email (again) | another@posta.example |
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Username" is marked wrong with "This username already exists, choose another"
      When he opens his mailbox
      Then he receives no mail
      When he fills in "Username" with "another"
      And he fills in "Password" with "Abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @POK-SIGNUP-20
  Rule: An e-mail address belongs to one account

    Scenario: The e-mail address exists, then another is entered
      Given Kofi has a POK account
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Username" with "another"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Email address" is marked wrong with "This email address is already registered."
      When he opens his mailbox
      Then he receives no mail
      When he fills in:
        | Email address | another@posta.example |
        | Email (again) | another@posta.example |
      And he fills in "Password" with "Abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @POK-SIGNUP-08
  Rule: The two e-mail addresses are the same

    Scenario: Not repeated rightly, then rightly
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in:
        | Email address | kofi@a.example |
        | Email (again) | kofi@b.example |
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Email (again)" is marked wrong with "The two email addresses are not the same."
      When he fills in "Email (again)" with "kofi@a.example"
      And he fills in "Password" with "Abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @POK-SIGNUP-21
  Rule: An e-mail address is one

    Scenario Outline: An e-mail address <what>
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in:
        | Email address | <address> |
        | Email (again) | <address> |
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Email address" is marked wrong with "Invalid email address"

      Examples:
        | what           | address       |
        | without its at | posta.example |

      Examples:
        | what          | address               |
        | of one label  | kofi@posta            |
        | without name  | @posta.example        |
        | with a space  | ko fi@posta.example   |
        | with two ats  | kofi@posta@a.example  |

  @POK-SIGNUP-24
  Rule: A date of birth is in the past

    Scenario: Today, then yesterday
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Date of birth" with "2026-03-02"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Date of birth" is marked wrong with "Enter a date in the past."
      When he fills in "Date of birth" with "2026-03-01"
      And he fills in "Password" with "Abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @POK-SIGNUP-09
  Rule: The policy of the password is told beside its field

    Scenario: The hint of the password
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then the field "Password" has the hint "The password must have at least 8 characters, at least 1 digit(s), at least 1 lower case letter(s), at least 1 upper case letter(s), at least 1 special character(s) such as *, -, or #"

  @POK-SIGNUP-10
  Rule: A form that is right is answered by a notice

    Scenario: The notice of the e-mail
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in:
        | Email address | kofi@posta.example |
        | Email (again) | kofi@posta.example |
      And he presses the button "Create my new account"
      Then he sees exactly the line "An email should have been sent to your address at kofi@posta.example"
      And he sees exactly the line "It contains easy instructions to complete your registration."
      And he sees exactly the line "If you continue to have difficulty, contact the site administrator."

  @POK-SIGNUP-15
  Rule: A form that is right sends one e-mail to the address that was entered

    Scenario: The e-mail of the sign-up
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he presses the button "Create my new account"
      And he opens his mailbox
      Then he receives a mail "POK: account confirmation"
      And nobody else receives a message

  @POK-SIGNUP-11
  Rule: No log-in before the confirmation

    Scenario: The log-in of an account that was not confirmed
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he presses the button "Create my new account"
      And he goes to the login page of POK
      And he logs in with his POK account
      Then he sees the heading "You need to confirm your account"
      And he does not see the button "Log out"
      When he opens "pok/my/"
      Then he does not see the text "Course overview"
      And he does not see the button "Log out"

  @POK-SIGNUP-12
  Rule: The link of the e-mail completes the sign-up

    Scenario: The link, the Dashboard, and a log-in later
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he presses the button "Create my new account"
      And he opens his mailbox
      And he follows the link in the mail "POK: account confirmation"
      Then he sees exactly the line "Your registration has been confirmed"
      And he sees the link "Continue"
      When he follows the link "Continue"
      Then he sees the heading "Dashboard"
      When he logs out
      And he goes to the login page of POK
      And he logs in with his POK account
      Then he sees the heading "Dashboard"

  @POK-SIGNUP-22
  Rule: A link with a wrong secret confirms nothing

    Scenario: A secret that was made up
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in:
        | Username | kofi     |
        | Password | Abcdef1* |
      And he presses the button "Create my new account"
      And he opens "pok/login/confirm.php?data=0123456789abcdef0123456789abcdef/kofi"
      Then he does not see the text "Your registration has been confirmed"
      And he does not see the button "Log out"
      When he goes to the login page of POK
      And he fills in:
        | Username | kofi     |
        | Password | Abcdef1* |
      And he presses the button "Log in"
      Then he does not see the heading "Dashboard"
      And he does not see the button "Log out"

  @POK-SIGNUP-23
  Rule: The link of the e-mail, opened again, logs nobody in

    Scenario: The link again, in another browser
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he presses the button "Create my new account"
      And he opens his mailbox
      And he follows the link in the mail "POK: account confirmation"
      And he starts a new browser
      And he follows the link in the mail "POK: account confirmation"
      Then he does not see the button "Log out"
      When he opens "pok/my/"
      Then he does not see the text "Course overview"
      And he does not see the button "Log out"

  @POK-SIGNUP-13
  Rule: Whether the form offers "Collapse all" is recorded

    Scenario: The aid of the form
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then whether he sees the button "Collapse all" is noted

  @POK-SIGNUP-25
  Rule: A forgotten password is replaced by a link that is sent to the address of the account

    Background:
      Given Kofi has a POK account
      And he opens "pok/login/forgot_password.php"

    Scenario: By the user name
      When Kofi searches for his POK account by user name
      And he opens his mailbox
      Then he receives a mail "POK: password reset request"
      And nobody else receives a message
      When he follows the link in the mail "POK: password reset request"
      And he chooses a new password for his POK account
      And he presses the button "Save changes"
      And he goes to the login page of POK
      And he logs in with the old password of his POK account
      Then he sees the message "Invalid login, please try again"
      When he logs in with his POK account
      Then he sees the heading "Dashboard"

    Scenario: By the e-mail address
      When Kofi searches for his POK account by e-mail address
      And he opens his mailbox
      Then he receives a mail "POK: password reset request"
      And nobody else receives a message

    Scenario: The new password is not repeated as it was typed
      When Kofi searches for his POK account by user name
      And he opens his mailbox
      And he follows the link in the mail "POK: password reset request"
      And he fills in "New password" with "Abcdef1*"
      And he fills in "New password (again)" with "Abcdef2*"
      And he presses the button "Save changes"
      Then the field "New password (again)" is marked wrong with "The two passwords are not the same."

  @POK-SIGNUP-26
  Rule: A wrong password and an unknown user name are answered alike

    Background:
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in:
        | Username | kofi     |
        | Password | Abcdef1* |
      And he presses the button "Create my new account"
      And he opens his mailbox
      And he follows the link in the mail "POK: account confirmation"
      And he starts a new browser
      And he goes to the login page of POK

    Scenario: A wrong password, then an unknown user name
      When Kofi fills in:
        | Username | kofi          |
        | Password | Wr0ngPassw0rd |
      And he presses the button "Log in"
      Then he sees only the message "Invalid login, please try again"
      And he does not see the button "Log out"
      When he fills in:
        | Username | nobody        |
        | Password | Wr0ngPassw0rd |
      And he presses the button "Log in"
      Then he sees only the message "Invalid login, please try again"
      And he does not see the button "Log out"

  @POK-SIGNUP-27
  Rule: The link for a forgotten password works once

    Scenario: The link a second time
      Given Kofi has a POK account
      And he opens "pok/login/forgot_password.php"
      When he searches for his POK account by user name
      And he opens his mailbox
      And he follows the link in the mail "POK: password reset request"
      And he chooses a new password for his POK account
      And he presses the button "Save changes"
      And he starts a new browser
      And he follows the link in the mail "POK: password reset request"
      Then he does not see the field "New password"
      And he sees the message "This link is no longer valid."

  @POK-SIGNUP-28
  Rule: The link for a forgotten password stops working

    Scenario: The link a day later
      Given Kofi has a POK account
      And he opens "pok/login/forgot_password.php"
      When he searches for his POK account by user name
      And he opens his mailbox
      And 1 day passes
      And he follows the link in the mail "POK: password reset request"
      Then he does not see the field "New password"
      And he sees the message "This link is no longer valid."

    Scenario: The link five minutes later
      Given Kofi has a POK account
      And he opens "pok/login/forgot_password.php"
      When he searches for his POK account by user name
      And he opens his mailbox
      And 5 minutes pass
      And he follows the link in the mail "POK: password reset request"
      Then he sees the field "New password"

  @POK-SIGNUP-29
  Rule: After repeated failures no attempt is accepted for a time

    Background:
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in:
        | Username | kofi     |
        | Password | Abcdef1* |
      And he presses the button "Create my new account"
      And he opens his mailbox
      And he follows the link in the mail "POK: account confirmation"
      And he starts a new browser
      And he goes to the login page of POK

    Scenario: The right password after five wrong ones, and 15 minutes later
      When Kofi fills in:
        | Username | kofi          |
        | Password | Wr0ngPassw0rd |
      And he presses the button "Log in"
      And he fills in "Password" with "Wr0ngPassw1rd"
      And he presses the button "Log in"
      And he fills in "Password" with "Wr0ngPassw2rd"
      And he presses the button "Log in"
      And he fills in "Password" with "Wr0ngPassw3rd"
      And he presses the button "Log in"
      And he fills in "Password" with "Wr0ngPassw4rd"
      And he presses the button "Log in"
      And he fills in "Password" with "Abcdef1*"
      And he presses the button "Log in"
      Then he sees the text "Too many failed attempts."
      And he does not see the button "Log out"
      When 15 minutes pass
      And he goes to the login page of POK
      And he fills in:
        | Username | kofi     |
        | Password | Abcdef1* |
      And he presses the button "Log in"
      Then he sees the heading "Dashboard"
