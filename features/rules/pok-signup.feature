@no-snapshot
Feature: Sign-up of a POK account
  What the form of an account of POK alone accepts and what it refuses (Ukrainian guide, slides 13 to 15).

  Background:
    Given Kofi, a learner from Ghana who only wants an account of POK itself

  @pag-uk
  Rule: The form comes after both documents and the consent to them

    Background:
      Given Kofi opens "pok/login/signup.php"
      Then he sees the heading "Privacy Notice"
      And he sees the text "Policy 1 out of 2"

    Scenario: Before the documents are read
      When Kofi opens "pok/admin/tool/policy/index.php"
      Then he does not see the text "I agree to"
      And he sees the button "Log in"

    Scenario: After one document
      When Kofi presses the button "Next"
      Then he sees the heading "Terms of Service"
      And he sees the text "Policy 2 out of 2"
      When he opens "pok/login/signup.php"
      Then he sees the heading "Terms of Service"
      And he does not see the field "Username"

    Scenario Outline: Agreed to <agreed> alone
      When Kofi presses the button "Next"
      And he presses the button "Next"
      And he ticks "<agreed>"
      And he presses the button "Next"
      Then he sees the message "Before continuing you need to acknowledge all these policies."
      And "<agreed>" is ticked
      And "<other>" is not ticked
      When he opens "pok/login/signup.php"
      Then he does not see the field "Username"

      Examples:
        | agreed                          | other                           |
        | I agree to the Privacy Notice   | I agree to the Terms of Service |
        | I agree to the Terms of Service | I agree to the Privacy Notice   |

    Scenario: Agreed to none
      When Kofi presses the button "Next"
      And he presses the button "Next"
      And he presses the button "Next"
      Then he sees the message "Before continuing you need to acknowledge all these policies."

  @pag-uk
  Rule: Every field with an asterisk is filled in

    Background:
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account

    Scenario: All of them
      When Kofi presses the button "Create my new account"
      Then he sees the heading "Confirm your account"
      When he opens his mailbox
      Then he receives a mail "POK: account confirmation"
      And nobody else receives a message

    Scenario: None of them
      When Kofi empties "Username"
      And he empties "Password"
      And he empties "Email address"
      And he empties "Email (again)"
      And he empties "First name"
      And he empties "Last name"
      And he empties "City/town"
      And he empties "Gender"
      And he empties "Date of birth"
      And he empties "Highest level of education completed"
      And he empties "Employment Status"
      And he presses the button "Create my new account"
      Then he sees the heading "New account"
      And the field "Username" is marked wrong with "Missing username"
      And the field "Password" is marked wrong with "Missing password"
      And the field "Email address" is marked wrong with "Missing email address"
      And the field "Email (again)" is marked wrong with "Missing email address"
      And the field "First name" is marked wrong with "Missing first name"
      And the field "Last name" is marked wrong with "Missing last name"
      And the field "City/town" is marked wrong with "Missing city/town"
      And the field "Gender" is marked wrong with "Required"
      And the field "Date of birth" is marked wrong with "Required"
      And the field "Highest level of education completed" is marked wrong with "Required"
      And the field "Employment Status" is marked wrong with "Required"
      When he opens his mailbox
      Then he receives no mail

    Scenario Outline: All but <field>
      When Kofi empties "<field>"
      And he presses the button "Create my new account"
      Then he sees the heading "New account"
      And the field "<field>" is marked wrong with "<message>"

      Examples:
        | field     | message           |
        | Last name | Missing last name |
        | Gender    | Required          |

  @pag-uk
  Rule: Each field holds what it asks for

    Background:
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account

    Scenario Outline: Accepted: <what>
      When Kofi fills in "<field>" with "<value>"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

      Examples: User names
        | what                              | field    | value      |
        | A user name in lower case         | Username | kofi       |
        | A user name with digits and signs | Username | ko-fi_1.a@ |

      Examples: Passwords of 8 characters
        | what                                | field    | value    |
        | A password with 1 digit             | Password | Abcdef1* |
        | A password with 1 lower case letter | Password | ABCDe1## |
        | A password with 1 upper case letter | Password | aBcde23- |

      Examples: Dates of the past
        | what                           | field         | value      |
        | Yesterday as the date of birth | Date of birth | 2026-03-01 |
        | The first day of 1900          | Date of birth | 1900-01-01 |

    Scenario Outline: Refused: <what>
      When Kofi fills in "<field>" with "<value>"
      And he presses the button "Create my new account"
      Then he sees the heading "New account"
      And the field "<field>" is marked wrong with "<message>"

      Examples: User names
        | what                                   | field    | value | message                                                             |
        | A user name that begins with a capital | Username | Kofi  | Only lowercase letters allowed                                      |
        | A user name with a space               | Username | ko fi | Only letters, digits, underscore, hyphen, period and @ are allowed. |

      Examples: Passwords that break one rule each
        | what                                 | field    | value    | message                                                                 |
        | A password of 7 characters           | Password | Abcde1*  | Passwords must be at least 8 characters long.                           |
        | A password without digit             | Password | Abcdefg* | Passwords must have at least 1 digit(s).                                |
        | A password without lower case letter | Password | ABCDEF1* | Passwords must have at least 1 lower case letter(s).                    |
        | A password without upper case letter | Password | abcdef1* | Passwords must have at least 1 upper case letter(s).                    |
        | A password without special character | Password | Abcdef12 | Passwords must have at least 1 special character(s) such as *, -, or #. |

      Examples: E-mail addresses
        | what                                   | field         | value          | message                                   |
        | An e-mail address of one label         | Email address | kofi@posta     | Invalid email address                     |
        | An e-mail address that is not repeated | Email (again) | kofi@b.example | The two email addresses are not the same. |

      Examples: Dates of birth
        | what                       | field         | value      | message                   |
        | Today as the date of birth | Date of birth | 2026-03-02 | Enter a date in the past. |
        | The last day of 1899       | Date of birth | 1899-12-31 | Enter a date in the past. |

    Scenario: Every rule that a password breaks is named
      When Kofi fills in "Password" with "   "
      And he presses the button "Create my new account"
      Then the field "Password" is marked wrong with "Passwords must be at least 8 characters long. Passwords must have at least 1 digit(s). Passwords must have at least 1 lower case letter(s). Passwords must have at least 1 upper case letter(s)."
      And the field "Password" has the hint "The password must have at least 8 characters, at least 1 digit(s), at least 1 lower case letter(s), at least 1 upper case letter(s), at least 1 special character(s) such as *, -, or #"

  @pag
  Rule: The other English guide does not ask for the town

    Scenario: No town
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he empties "City/town"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @pag-uk
  Rule: A user name and an e-mail address belong to one account

    Background:
      Given Kofi has a POK account
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account

    Scenario: The user name exists
      When Kofi fills in:
        | Email address | another@posta.example |
        | Email (again) | another@posta.example |
      And he presses the button "Create my new account"
      Then the field "Username" is marked wrong with "This username already exists, choose another"

    Scenario: The e-mail address exists
      When Kofi fills in "Username" with "another"
      And he presses the button "Create my new account"
      Then the field "Email address" is marked wrong with "This email address is already registered."

    Scenario: Neither exists
      When Kofi fills in:
        | Username      | another               |
        | Email address | another@posta.example |
        | Email (again) | another@posta.example |
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @pag-uk
  Rule: The account is used once it is confirmed

    Background:
      Given Kofi opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he presses the button "Create my new account"
      And he opens his mailbox

    Scenario: Not before
      When Kofi goes to the login page of POK
      And he logs in with his POK account
      Then he sees the heading "You need to confirm your account"
      When he presses the button "Resend confirmation email"
      And he opens his mailbox
      Then he receives a mail "POK: account confirmation"
      And nobody else receives a message

    Scenario: The link of the mail, and the same link again
      When Kofi follows the link in the mail "POK: account confirmation"
      Then he sees the text "Your registration has been confirmed"
      When he follows the link "Continue"
      Then he sees the heading "Dashboard"
      When he starts a new browser
      And he follows the link in the mail "POK: account confirmation"
      Then he sees the text "Registration has already been confirmed"
      When he opens "pok/my/"
      Then he sees the button "Log in"

  @pag-uk
  Rule: A forgotten password is replaced by a link that is valid for 30 minutes, once

    Background:
      Given Kofi has a POK account
      And he opens "pok/login/forgot_password.php"
      When he searches for his POK account by user name
      And he opens his mailbox
      Then he receives a mail "POK: password reset request"
      And nobody else receives a message

    Scenario: The link after 30 minutes, and a second time
      When 1800 seconds pass
      And Kofi follows the link in the mail "POK: password reset request"
      And he chooses a new password for his POK account
      And he presses the button "Save changes"
      Then he sees the text "Your password has been set. Please log in with it."
      When he logs in with the old password of his POK account
      Then he sees the message "Invalid login, please try again"
      When he logs in with his POK account
      Then he sees the heading "Dashboard"
      When he starts a new browser
      And he follows the link in the mail "POK: password reset request"
      Then he sees the message "This link is no longer valid."

    Scenario: The link after 30 minutes and a second
      When 1801 seconds pass
      And Kofi follows the link in the mail "POK: password reset request"
      Then he sees the message "This link is no longer valid."

    Scenario Outline: The new password <why>
      When Kofi follows the link in the mail "POK: password reset request"
      And he fills in "New password" with "Abcdef1*"
      And he fills in "New password (again)" with "Abcdef1*"
      And he fills in "<field>" with "<value>"
      And he presses the button "Save changes"
      Then the field "<field>" is marked wrong with "<message>"

      Examples:
        | why                     | field                | value    | message                                       |
        | is too short            | New password         | Abcde1*  | Passwords must be at least 8 characters long. |
        | is not repeated rightly | New password (again) | Abcdef2* | The two passwords are not the same.           |

  @pag-uk
  Rule: After 5 wrong log-ins none is accepted for 15 minutes

    Background:
      Given Kofi goes to the login page of POK
      When he fills in:
        | Username | nobody        |
        | Password | Wr0ngPassw0rd |
      And he presses the button "Log in"
      And he fills in "Password" with "Wr0ngPassw0rd"
      And he presses the button "Log in"
      And he fills in "Password" with "Wr0ngPassw0rd"
      And he presses the button "Log in"
      And he fills in "Password" with "Wr0ngPassw0rd"
      And he presses the button "Log in"
      And he fills in "Password" with "Wr0ngPassw0rd"
      And he presses the button "Log in"
      Then he sees the message "Invalid login, please try again"
      And the field "Username" holds "nobody"

    Scenario Outline: The next one after <seconds> seconds
      When <seconds> seconds pass
      And Kofi fills in "Password" with "Wr0ngPassw0rd"
      And he presses the button "Log in"
      Then he sees the text "<answer>"

      Examples:
        | seconds | answer                          |
        | 0       | Too many failed attempts.       |
        | 899     | Too many failed attempts.       |
        | 900     | Invalid login, please try again |
