Feature: The path that the peers walk
  A foreigner's first time, from POK's home to the enrolment, and a part of it: up to the person code.
  The clicks and fills of playwright.js and registration.hurl are the same, in the same order.

  @pag-uk
  Scenario Outline: Walks to the enrolment, <time> time
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to POK
    And she follows the link "Log in"
    And she opens the box "Don't have an account?"
    And she follows the link "Create a Polimi account"
    And she follows the link "Register"
    And she enters her identification data
    And she presses the button "Next"
    And she enters her telephone contacts
    And she presses the button "Next"
    And she consents to the processing of her personal data
    And she presses the button "Next"
    And she chooses her password
    And she presses the button "Continue"
    And she takes note of her person code
    And she follows the link "Go to the login page"
    And she signs in with her person code and password
    And she presses the button "Continue"
    And she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    And she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    And she follows the link "Go to Online Services"
    And she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And she logs out
    And she goes to POK
    And she follows the link "Log in"
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    And she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And she completes her profile
    And she presses the button "Update profile"
    And she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    And she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And she follows the link "Enrol me in this course"
    And she presses the button "Enrol me"
    Then she sees the message "You are enrolled in the course."

    Examples:
      | time   |
      | first  |
      | second |
      | third  |
      | fourth |
      | fifth  |

  @pag-uk
  Scenario Outline: Walks to the person code, <time> time
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to POK
    And she follows the link "Log in"
    And she opens the box "Don't have an account?"
    And she follows the link "Create a Polimi account"
    And she follows the link "Register"
    And she enters her identification data
    And she presses the button "Next"
    And she enters her telephone contacts
    And she presses the button "Next"
    And she consents to the processing of her personal data
    And she presses the button "Next"
    And she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."

    Examples:
      | time   |
      | first  |
      | second |
      | third  |
      | fourth |
      | fifth  |
