Feature: Foreigner without a digital identity
  Somebody without Italian citizenship registers, activates 2FA Polimi by app, and enrols in a course.

  @pag-uk
  Scenario: Registration, 2FA Polimi by app, enrolment
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to POK
    And she follows the link "Log in"
    And she opens the box "Don't have an account?"
    Then she sees the heading "HOW TO ACCESS"
    When she follows the link "Create a Polimi account"
    Then she sees the heading "Polimi Credentials"
    When she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    When she enters her identification data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 3/4"
    And she sees her identification data
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    When she opens her mailbox
    Then she receives a mail "Politecnico di Milano: confirmation of your registration"
    And nobody else receives a message
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the message "Registration completed successfully."
    When she takes note of her person code
    Then the mail holds her person code
    When she prints the registration
    Then the file is a PDF
    And the file holds her person code
    When she follows the link "Go to the login page"
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    When she presses the button "Continue"
    Then she sees the heading "2FA two-factor authentication activation"
    When she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    And she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she prints the recovery key and the QR code
    Then the file holds her emergency key
    When she follows the link "Go to Online Services"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And she goes to POK
    And she follows the link "Log in"
    And she follows the link "Polimi login"
    And she completes her profile
    And she presses the button "Update profile"
    Then she sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records"
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "You are currently viewing the course index. To have full access to the course, you can self enrol into this course."
    When she follows the link "Enrol me in this course"
    Then she sees the heading "Enrolment options"
    When she presses the button "Enrol me"
    Then she sees the message "You are enrolled in the course."
    When she logs out
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "Dashboard"
