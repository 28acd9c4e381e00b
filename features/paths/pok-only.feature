@PATH-07
Feature: Account of POK alone
  Somebody who only wants to follow courses creates an account on POK itself, without a Polimi account: no
  certificates. The pages of the Green Soft Skills guide offer no such account.

  @pag-uk
  Scenario: Creates the account, confirms it, enrols and comes back
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    # Slide 2
    When Kofi goes to POK
    And he follows the link "Log in"
    Then he sees the field "Username"
    And he sees the field "Password"
    And he sees the button "Log in"
    And he sees the link "Forgotten your username or password?"
    And the box "Don't have an account?" is closed
    And the link "Create a POK account (no certificates)" is only in the box "Don't have an account?"
    When he opens the box "Don't have an account?"
    Then he sees the heading "HOW TO ACCESS"
    And he sees the text "You have two ways to access POK: with an account you created on POK or with your Politecnico di Milano Aunica user."
    And he sees the text "By creating a POK account you will not be able to request certificates of accomplishment for courses. If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please create a Polimi account."
    And he sees the link "Create a Polimi account"
    And he sees the link "Help with registration and account"
    And he sees the link "Contact site support"
    When he follows the link "Create a POK account (no certificates)"
    # Slide 13: the two documents one after the other, then the consent to both
    Then he sees the heading "Privacy Notice"
    And he sees the text "Policy 1 out of 2"
    When he presses the button "Next"
    Then he sees the heading "Terms of Service"
    And he sees the text "Policy 2 out of 2"
    When he presses the button "Next"
    Then he sees the heading "Consent"
    And he sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And he sees the link "Privacy Notice"
    And he sees the link "Terms of Service"
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And the field "I agree to the Privacy Notice" is required
    And the field "I agree to the Terms of Service" is required
    And he does not see the button "Cancel"
    When he ticks "I agree to the Privacy Notice"
    And he presses the button "Next"
    Then he sees the heading "Consent"
    And he sees the message "Before continuing you need to acknowledge all these policies."
    And "I agree to the Privacy Notice" is ticked
    And "I agree to the Terms of Service" is not ticked
    And the field "I agree to the Terms of Service" is marked wrong
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    # Slide 14: the form
    Then he sees the text "By creating a POK account here, you will not be able to request certificates of accomplishment for courses. If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please create a Polimi account."
    And he sees the link "create a Polimi account"
    And the page has the fields:
      | Username                             |
      | Password                             |
      | Email address                        |
      | Email (again)                        |
      | First name                           |
      | Last name                            |
      | City/town                            |
      | Country                              |
      | Gender                               |
      | Date of birth                        |
      | Highest level of education completed |
      | Employment Status                    |
    And the field "Username" is required
    And the field "Username" has the hint "Only lowercase letters are allowed."
    And the field "Password" is required
    And the field "Password" has the hint "at least 8 characters, at least 1 digit(s), at least 1 lower case letter(s), at least 1 upper case letter(s), at least 1 special character(s) such as *, -, or #"
    And the field "Email address" is required
    And the field "Email (again)" is required
    And the field "First name" is required
    And the field "Last name" is required
    And the field "City/town" is required
    And the field "Country" is optional
    And the field "Gender" is required
    And the field "Date of birth" is required
    And the field "Highest level of education completed" is required
    And the field "Employment Status" is required
    When he enters the data of his POK account
    And he presses the button "Create my new account"
    # Slide 15: the mail, and nothing before it is confirmed
    Then he sees the heading "Confirm your account"
    And he sees the text "An email should have been sent to your address at"
    And he sees the text "It contains easy instructions to complete your registration. If you continue to have difficulty, contact the site administrator."
    When he opens his mailbox
    Then he receives a mail "POK: account confirmation"
    And nobody else receives a message
    When he goes to the login page of POK
    And he logs in with his POK account
    Then he sees the heading "You need to confirm your account"
    And he sees the button "Resend confirmation email"
    When he opens "pok/my/"
    Then he sees the button "Log in"
    And he does not see the text "No courses"
    When he follows the link in the mail "POK: account confirmation"
    Then he sees the text "Your registration has been confirmed"
    And he sees his name
    When he follows the link "Continue"
    # Slide 12
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "You are currently viewing the course index."
    When he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    And he sees the text "No enrolment fee required."
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    # Slides 2 and 14: no certificates for this account
    When he selects the tab "Certificate"
    Then he sees the text "With a POK account you cannot request certificates of accomplishment."
    And he sees the link "Create a Polimi account"
    And he does not see the button "Request the certificate"
    When he logs out
    Then he sees the link "Log in"
    # The second time
    When he goes to the login page of POK
    And he logs in with his POK account
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag
  Scenario: Creates the account that slide 2 offers, and enrols
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    # Slide 2
    When Kofi goes to the login page of POK
    Then he sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano. If you don't have one yet, please create a Polimi account."
    And he sees the link "Polimi login"
    And he sees the field "Username"
    And he sees the field "Password"
    And he sees the link "Forgotten your username or password?"
    And the box "Don't have an account?" is closed
    When he opens the box "Don't have an account?"
    Then he sees the heading "HOW TO ACCESS"
    And he sees the text "By creating a POK account you will not be able to request certificates of accomplishment for courses."
    When he follows the link "Create a POK account (no certificates)"
    And he presses the button "Next"
    And he presses the button "Next"
    And he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the text "By creating a POK account here, you will not be able to request certificates of accomplishment for courses."
    And the field "City/town" is optional
    When he enters the data of his POK account
    And he empties "City/town"
    And he presses the button "Create my new account"
    Then he sees the heading "Confirm your account"
    When he opens his mailbox
    Then he receives a mail "POK: account confirmation"
    And nobody else receives a message
    When he follows the link in the mail "POK: account confirmation"
    Then he sees the text "Your registration has been confirmed"
    When he follows the link "Continue"
    # "Your Dashboard"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he selects the tab "Certificate"
    Then he does not see the button "Request the certificate"
    When he logs out
    And he goes to the login page of POK
    And he logs in with his POK account
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  # PAG-UK, slide 14: user name, password and e-mail address have rules
  @pag @pag-uk
  Scenario: The form is refused until it keeps the rules
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    When Kofi goes to the login page of POK
    And he opens the box "Don't have an account?"
    And he follows the link "Create a POK account (no certificates)"
    And he presses the button "Next"
    And he presses the button "Next"
    And he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    And he enters the data of his POK account
    And he fills in "Username" with "Learner.From.GHANA"
    And he presses the button "Create my new account"
    Then the field "Username" is marked wrong with "Only lowercase letters allowed"
    And the field "Username" holds "Learner.From.GHANA"
    And the field "Password" is empty
    When he enters the data of his POK account
    And he fills in "Password" with "KENTE"
    And he presses the button "Create my new account"
    Then the field "Password" is marked wrong with "Passwords must be at least 8 characters long."
    And the field "Password" is marked wrong with "Passwords must have at least 1 digit(s)."
    And the field "Password" is marked wrong with "Passwords must have at least 1 lower case letter(s)."
    And the field "Password" is marked wrong with "Passwords must have at least 1 special character(s) such as *, -, or #."
    When he enters the data of his POK account
    And he fills in "Password" with "kente-cloth-7"
    And he presses the button "Create my new account"
    Then the field "Password" is marked wrong with "Passwords must have at least 1 upper case letter(s)."
    When he enters the data of his POK account
    And he fills in "Email (again)" with "somebody.else@posta.example"
    And he presses the button "Create my new account"
    Then the field "Email (again)" is marked wrong with "The two email addresses are not the same."
    When he enters the data of his POK account
    And he fills in:
      | Email address | learner.posta.example |
      | Email (again) | learner.posta.example |
    And he presses the button "Create my new account"
    Then the field "Email address" is marked wrong with "Invalid email address"
    When he enters the data of his POK account
    And he empties "First name"
    And he empties "Last name"
    And he presses the button "Create my new account"
    Then the field "First name" is marked wrong with "Missing first name"
    And the field "Last name" is marked wrong with "Missing last name"
    When he opens his mailbox
    Then he receives no mail
    And nobody else receives a message
    When he enters the data of his POK account
    And he presses the button "Create my new account"
    Then he sees the heading "Confirm your account"
    When he opens his mailbox
    Then he receives a mail "POK: account confirmation"

  @pag-uk
  Scenario: The mail is sent again, and its link confirms once
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    When Kofi goes to the login page of POK
    And he opens the box "Don't have an account?"
    And he follows the link "Create a POK account (no certificates)"
    And he presses the button "Next"
    And he presses the button "Next"
    And he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    And he enters the data of his POK account
    And he presses the button "Create my new account"
    And he opens his mailbox
    # Slide 15
    When he goes to the login page of POK
    And he logs in with his POK account
    And he presses the button "Resend confirmation email"
    Then he sees the heading "Confirm your account"
    When he opens his mailbox
    Then he receives a mail "POK: account confirmation"
    And nobody else receives a message
    When he follows the link in the mail "POK: account confirmation"
    Then he sees the text "Your registration has been confirmed"
    When he logs out
    And he follows the link in the mail "POK: account confirmation"
    Then he sees the text "Registration has already been confirmed"
    And he sees the link "Log in"
    When he goes to the login page of POK
    And he logs in with his POK account
    Then he sees the heading "Dashboard"

  # "Forgotten your username or password?" on slide 2
  @pag @pag-uk
  Scenario: Has forgotten the password
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    And he has a POK account
    When he goes to the login page of POK
    And he fills in "Username" with "nobody.at.all"
    And he fills in "Password" with "Kente-cloth-7"
    And he presses the button "Log in"
    Then he sees the message "Invalid login, please try again"
    When he follows the link "Forgotten your username or password?"
    And he searches for his POK account by user name
    Then he sees the message "If what you entered belongs to an account, a message that tells how to go on has been sent to its email address."
    When he opens his mailbox
    Then he receives a mail "POK: password reset request"
    And nobody else receives a message
    When he follows the link in the mail "POK: password reset request"
    Then he sees the heading "Set a new password"
    When he fills in:
      | New password         | kente-cloth |
      | New password (again) | kente-cloth |
    And he presses the button "Save changes"
    Then the field "New password" is marked wrong with "Passwords must have at least 1 digit(s). Passwords must have at least 1 upper case letter(s)."
    When he chooses a new password for his POK account
    And he presses the button "Save changes"
    Then he sees the message "Your password has been set. Please log in with it."
    When he logs in with the old password of his POK account
    Then he sees the message "Invalid login, please try again"
    When he logs in with his POK account
    Then he sees the heading "Dashboard"
    When he logs out
    And he follows the link in the mail "POK: password reset request"
    Then he sees the message "This link is no longer valid. Please ask for a new one."

  @pag @pag-uk
  Scenario: Has forgotten the user name
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    And he has a POK account
    When he goes to the login page of POK
    And he follows the link "Forgotten your username or password?"
    And he fills in "Search by email address > Email address" with "nobody@posta.example"
    And he presses the button "Search by email address > Search"
    Then he sees the message "If what you entered belongs to an account, a message that tells how to go on has been sent to its email address."
    When he opens his mailbox
    Then he receives no mail
    And nobody else receives a message
    When he follows the link "Continue"
    And he follows the link "Forgotten your username or password?"
    And he searches for his POK account by e-mail address
    Then he sees the message "If what you entered belongs to an account, a message that tells how to go on has been sent to its email address."
    When he opens his mailbox
    Then he receives a mail "POK: password reset request"
    And the mail holds "Username:"
    When 31 minutes pass
    And he follows the link in the mail "POK: password reset request"
    Then he sees the message "This link is no longer valid. Please ask for a new one."

  @gss
  Scenario: The login page offers no such account
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    # "POLIMI account creation"
    When Kofi goes to the login page of POK
    Then he sees the heading "CHOOSE YOUR LOGIN METHOD"
    And he sees the text "If you cannot log in with eduGAIN, SPID, or CIE, create a Polimi account and use it to access POK."
    And he sees the link "Create a Polimi account"
    And he does not see the link "Create a POK account (no certificates)"
    And he does not see the box "Don't have an account?"
    And he does not see the field "Username"
    And he does not see the field "Password"
    And he does not see the link "Forgotten your username or password?"
    When he selects the tab "Other users"
    Then he does not see the link "Create a POK account (no certificates)"
    And he does not see the field "Username"
    When he opens "pok/login/signup.php"
    Then he sees the message "There is no page at this address."
    And he does not see the button "Create my new account"
