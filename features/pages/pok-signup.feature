@no-snapshot
Feature: Sign-up pages of POK
  What is shown on the way to an account of POK's own: documents, consent, form, notice.

  @pag-uk
  Scenario: The documents and the consent come first
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    # Slide 13
    When Kofi goes to the login page of POK
    And he opens the box "Don't have an account?"
    And he follows the link "Create a POK account (no certificates)"
    Then he sees the heading "Privacy Notice"
    And he sees the text "Policy 1 out of 2"
    And he sees the button "Next"
    When he presses the button "Next"
    Then he sees the heading "Terms of Service"
    And he sees the text "Policy 2 out of 2"
    And he sees the button "Next"
    When he presses the button "Next"
    Then he sees the heading "POK - Polimi Open Knowledge"
    And he sees the text "POK - Polimi Open Knowledge Before continuing you need to acknowledge the Privacy Notice and the Terms of Service. Consent Privacy Notice Please refer to the full Privacy Notice if you would like to review the text. I agree to the Privacy Notice Terms of Service Please refer to the full Terms of Service if you would like to review the text. I agree to the Terms of Service * Required Next"
    And he sees the heading "Consent"
    And he sees the heading "Privacy Notice"
    And he sees the heading "Terms of Service"
    And the page has the fields:
      | I agree to the Privacy Notice   |
      | I agree to the Terms of Service |
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And the field "I agree to the Privacy Notice" is required
    And the field "I agree to the Terms of Service" is required
    And he sees the button "Next"
    And he does not see the button "Cancel"

  @pag-uk
  Scenario: The form and the notice after it
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    When Kofi opens "pok/login/signup.php"
    And he presses the button "Next"
    And he presses the button "Next"
    And he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    # Slide 14
    Then he sees the text "Open Knowledge"
    And he sees the text "By creating a POK account here, you will not be able to request certificates of accomplishment for courses. If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please create a Polimi account."
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
    And the field "Username" has the hint "Only lowercase letters are allowed."
    And the field "Password" has the hint "The password must have at least 8 characters, at least 1 digit(s), at least 1 lower case letter(s), at least 1 upper case letter(s), at least 1 special character(s) such as *, -, or #"
    And the field "Username" is required
    And the field "Password" is required
    And the field "Email address" is required
    And the field "Email (again)" is required
    And the field "First name" is required
    And the field "Last name" is required
    And the field "City/town" is required
    And the field "Gender" is required
    And the field "Date of birth" is required
    And the field "Highest level of education completed" is required
    And the field "Employment Status" is required
    And the field "Username" is empty
    And the field "Password" is empty
    And the field "Email address" is empty
    And the field "Email (again)" is empty
    And the field "First name" is empty
    And the field "Last name" is empty
    And the field "City/town" is empty
    And the field "Gender" is empty
    And the field "Date of birth" is empty
    And the field "Highest level of education completed" is empty
    And the field "Employment Status" is empty
    And he sees the text "* Required"
    And he sees the button "Create my new account"
    And he sees the button "Cancel"
    When he follows the link "create a Polimi account"
    Then he sees the heading "Polimi Credentials"
    And he sees the link "Register"
    When he goes back
    And he enters the data of his POK account
    And he presses the button "Create my new account"
    # Slide 15
    Then he sees the heading "Confirm your account"
    And he sees the text "An email should have been sent to your address at"
    And he sees the text "It contains easy instructions to complete your registration. If you continue to have difficulty, contact the site administrator. Continue"
    When he opens his mailbox
    Then he receives a mail "POK: account confirmation"
    When he follows the link "Continue"
    Then he is at "pok"
    When he follows the link in the mail "POK: account confirmation"
    Then he sees the text "Thanks,"
    And he sees his name
    And he sees the text "Your registration has been confirmed"
    # Slide 12
    When he follows the link "Continue"
    Then he sees the heading "Dashboard"
