Feature: Foreigner without a digital identity
  Somebody without Italian citizenship, SPID, CIE or eIDAS registers at Polimi, activates 2FA Polimi by app,
  enrols in a course on POK, and comes back a second time.

  @pag-uk
  Scenario: Registers, activates 2FA Polimi by app, enrols and comes back
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    # Slide 2
    When Olena goes to POK
    And she follows the link "Log in"
    Then she sees the link "Polimi login"
    And the box "Don't have an account?" is closed
    When she opens the box "Don't have an account?"
    Then she sees the heading "HOW TO ACCESS"
    When she follows the link "Create a Polimi account"
    # Slide 3
    Then she sees the heading "Polimi Credentials"
    And she sees the link "Register"
    When she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And she sees the group "Identification Data"
    # Slide 4
    When she enters her identification data
    And she presses the button "Next"
    # Slide 5
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    And the field "Mobile" is optional
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 3/4"
    And she sees her identification data
    When she consents to the processing of her personal data
    And she presses the button "Next"
    # Slide 6
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    And she sees the message "A confirmation email was sent to your email address."
    When she opens her mailbox
    Then she receives a mail with her person code
    And nobody else receives a message
    When she chooses her password
    And she presses the button "Continue"
    # Slide 7
    Then she sees the text "Registration completed successfully."
    And she sees the text "The password has been correctly defined"
    When she takes note of her person code
    Then the mail holds her person code
    When she prints the registration
    Then the file is a PDF
    And the file holds her person code
    # Slide 8
    When she follows the link "Go to the login page"
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Slide 9
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    When she presses the button "Enable 2FA Polimi"
    Then she sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When she scans the QR code with her authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    # Slide 10
    Then she sees the heading "Disabling 2FA"
    And she sees the text "Emergency deactivation via SMS is not active"
    And she sees the text "Emergency deactivation via email is active"
    When she takes note of her emergency key
    And she prints the recovery key and the QR code
    Then the file is a PDF
    And the file holds her emergency key
    When she follows the link "Go to Online Services"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
    When she logs out
    And she goes to POK
    And she follows the link "Log in"
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    # Slide 11
    Then she sees the group "More information"
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    # Slide 12
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "You are currently viewing the course index."
    When she follows the link "Enrol me in this course"
    Then she sees the heading "Enrolment options"
    When she presses the button "Enrol me"
    Then she sees the message "You are enrolled in the course."
    When she logs out
    # The second time
    And she starts a new browser
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    And she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
