@no-snapshot
Feature: Profile and consent pages of POK
  What is asked at the first log-in: sections and fields of the profile, the two agreements.

  # Your POK profile; PAG-UK slide 11
  @gss @pag @pag-uk
  Scenario: The profile has its sections and asks what is marked
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When Olena goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    And she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the link "Home"
    And she sees the link "Dashboard"
    And she sees the link "All courses"
    And she sees the group "General"
    And "General" has the fields:
      | First name    |
      | Last name     |
      | Email address |
      | City/town     |
      | Country       |
      | Description   |
    And she sees the group "User picture"
    And she sees the group "Additional names"
    And she sees the group "Interests"
    And she sees the group "Optional"
    And she sees the group "More information"
    And "More information" has the fields:
      | Gender                               |
      | Date of birth                        |
      | Highest level of education completed |
      | Employment Status                    |
    And she sees the group "Internal"
    And the field "Gender" is required
    And the field "Date of birth" is required
    And the field "Highest level of education completed" is required
    And the field "Employment Status" is required
    And the field "Gender" is empty
    And the field "Date of birth" is empty
    And the field "Highest level of education completed" is empty
    And the field "Employment Status" is empty
    And the field "City/town" is optional
    And the field "Description" is optional
    And she sees the text "* Required"
    And she sees the button "Update profile"
    And she sees the button "Cancel"
    And she sees her name
    And she sees the button "Log out"

  @gss
  Scenario: The consent asks two agreements, and can be cancelled
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When Olena goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    And she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And she completes her profile
    And she presses the button "Update profile"
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    And the page has the fields:
      | I agree to the Privacy Notice   |
      | I agree to the Terms of Service |
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And the field "I agree to the Privacy Notice" is required
    And the field "I agree to the Terms of Service" is required
    And she sees the text "* Required Next Cancel"
    And she sees the button "Next"
    And she sees the button "Cancel"
    When she follows the link "Privacy Notice"
    Then she sees the heading "Privacy Notice"
    And she does not see the text "I agree to the Privacy Notice"
    When she goes back
    And she follows the link "Terms of Service"
    Then she sees the heading "Terms of Service"
    And she does not see the text "I agree to the Terms of Service"

  # Slide 11
  @pag-uk
  Scenario: The consent asks two agreements, and tells that they are required
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When Olena goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    And she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And she completes her profile
    And she presses the button "Update profile"
    Then she sees the heading "POK - Polimi Open Knowledge"
    And she sees the heading "Consent"
    And she sees the text "POK - Polimi Open Knowledge Before continuing you need to acknowledge the Privacy Notice and the Terms of Service. Consent Privacy Notice Please refer to the full Privacy Notice if you would like to review the text. I agree to the Privacy Notice Terms of Service Please refer to the full Terms of Service if you would like to review the text. I agree to the Terms of Service * Required Next"
    And she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    And the page has the fields:
      | I agree to the Privacy Notice   |
      | I agree to the Terms of Service |
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And the field "I agree to the Privacy Notice" is required
    And the field "I agree to the Terms of Service" is required
    And she sees the button "Next"
    And she does not see the button "Cancel"
    When she follows the link "Privacy Notice"
    Then she sees the heading "Privacy Notice"
    And she does not see the text "I agree to the Privacy Notice"
    When she goes back
    And she follows the link "Terms of Service"
    Then she sees the heading "Terms of Service"
    And she does not see the text "I agree to the Terms of Service"
