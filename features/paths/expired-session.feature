@PATH-12
Feature: Expired session
  Somebody leaves a page alone for too long, is told so, and comes in again.

  Scenario: The session of POK has timed out
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she is logged in to POK
    When she goes to POK
    And she follows the link "Dashboard"
    Then she sees the heading "Dashboard"
    When 121 minutes pass
    And she follows the link "Dashboard"
    Then she sees the message "Your session has timed out. Please log in again."
    And she does not see the text "No courses"
    When she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"

  Scenario: The session of the Online Services has timed out
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
    When 29 minutes pass
    And she follows the link "Manage 2FA"
    Then she sees the heading "Manage 2FA"
    When 31 minutes pass
    And she presses the button "Deactivate 2FA"
    Then she sees the message "Your session has timed out. Please log in again."
    And she sees the heading "Polimi Credentials"
    When she signs in with her person code and password
    # Nothing was deactivated
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the text "2FA Polimi is active."

  Scenario: The login page was left open for too long
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And 31 minutes pass
    And she signs in with her person code and password
    Then she sees the message "Your session has timed out. Please log in again."
    When she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"

  # "Stay connected." on the login page
  Scenario: Stays connected
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    Then "Stay connected." is not ticked
    When she ticks "Stay connected."
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And 31 minutes pass
    And she reloads the page
    Then she sees the heading "Online Services"
    And she does not see the button "Sign in"
    When 31 days pass
    And she reloads the page
    Then she sees the message "Your session has timed out. Please log in again."
    And she sees the heading "Polimi Credentials"
