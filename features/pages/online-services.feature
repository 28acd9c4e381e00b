@no-snapshot
Feature: Pages of the Online Services
  The one-time code after the credentials, and the widget "Authentication" with "Manage 2FA".

  # Slide 10
  @pag-uk
  Scenario: The one-time code is asked for, and then the widget is there
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When Olena goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Servizi online"
    And she sees the heading "2FA Polimi two-factor authentication"
    And the page has the fields:
      | OTP |
    And the field "OTP" is empty
    And she sees the button "Continue"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the heading "Authentication"
    And she sees the text "2FA Polimi is active."
    And she sees the link "Manage 2FA"
    And she sees the link "Logout"
    When she follows the link "Manage 2FA"
    Then she sees the heading "Manage 2FA"
    And she sees the heading "Emergency deactivation key"
    And she sees the button "Generate a new key"
    And she sees the button "Deactivate 2FA"
    And she sees the link "Back to Online Services"
    When she presses the button "Generate a new key"
    Then she sees the heading "Disabling 2FA"
    And she sees the text "Emergency deactivation key:"

  # "Go to https://www.pok.polimi.it/login": from the Online Services, too
  @gss @pag
  Scenario: The first access goes through, to the Online Services
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has registered
    When Olena goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the heading "Authentication"
    And she sees the text "Two-factor authentication is not active."
    And she sees the link "Enable 2FA"
    And she sees the link "Change password"
    And she sees the link "POK - Polimi Open Knowledge"
    And she sees the link "Logout"
    When she follows the link "Change password"
    Then the page has the fields:
      | Present password           |
      | Password                   |
      | Repeat password to confirm |
    And she sees the heading "Password rules"
    And she sees the button "Continue"
    When she follows the link "Back to Online Services"
    And she follows the link "Enable 2FA"
    Then she sees the heading "2FA two-factor authentication activation"
