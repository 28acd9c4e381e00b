@PATH-04
Feature: Dual citizen with the Italian citizenship first
  Somebody with two citizenships, one of them Italian, enters the Italian one first: the obligation to use SPID or CIE
  is of those whose only citizenship is the Italian one (access chart), so no declaration is asked.

  @pag-uk
  Scenario: Registers as Italian first, owes no declaration and enrols
    Given Ines, a citizen of Italy and Argentina, born in Argentina
    # Slide 2
    When Ines goes to the login page of POK
    Then she sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano."
    And she sees the link "Polimi login"
    And the box "Don't have an account?" is closed
    When she opens the box "Don't have an account?"
    Then she sees the heading "HOW TO ACCESS"
    When she follows the link "Create a Polimi account"
    # Slide 3
    Then she sees the heading "Polimi Credentials"
    When she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the field "Citizenship" has the hint "if you possess more than one on of which is italian, enter here the italian one"
    And the field "Other citizenship" has the hint "Optional data"
    When she enters her identification data
    Then the field "Citizenship" holds "Italy"
    And the field "Other citizenship" holds "Argentina"
    When she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    And the field "Mobile" is optional
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 3/4"
    And she sees her identification data
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    And she sees the message "A confirmation email was sent to your email address."
    When she opens her mailbox
    Then she receives a mail with her person code
    And nobody else receives a message
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
    And she sees the text "The password has been correctly defined"
    When she takes note of her person code
    Then the person code has 8 digits
    And the mail holds her person code
    When she prints the registration
    Then the file is a PDF
    And the file holds her person code
    # Slide 8
    When she follows the link "Go to the login page"
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4: "you can decide"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she does not see the box "Can't use SPID or CIE?"
    And she sees the heading "2FA Polimi"
    And she sees the text "Polimi credentials followed by OTP"
    And she does not see the button "Enable 2FA Polimi (OTP via SMS)"
    When she presses the button "Enable 2FA Polimi"
    Then she sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When she scans the QR code with her authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag
  Scenario: Registers as Italian first, is asked at the second access, owes no declaration and enrols
    Given Ines, a citizen of Italy and Argentina, born in Argentina
    # POLIMI account creation
    When Ines goes to the login page of POK
    Then she sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano."
    And she sees the link "Polimi login"
    And the box "Don't have an account?" is closed
    When she opens the box "Don't have an account?"
    Then she sees the heading "HOW TO ACCESS"
    When she follows the link "Create a Polimi account"
    # How to create POLIMI credentials
    Then she sees the heading "Polimi Credentials"
    When she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the field "Citizenship" has the hint "if you possess more than one on of which is italian, enter here the italian one"
    And the field "Other citizenship" has the hint "Optional data"
    When she enters her identification data
    Then the field "Citizenship" holds "Italy"
    And the field "Other citizenship" holds "Argentina"
    When she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    And the field "Mobile" is optional
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 3/4"
    And she sees her identification data
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    And she sees the message "A confirmation email was sent to your email address."
    When she opens her mailbox
    Then she receives a mail with her person code
    And nobody else receives a message
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
    And she sees the text "The password has been correctly defined"
    When she takes note of her person code
    Then the person code has 8 digits
    And the mail holds her person code
    When she prints the registration
    Then the file is a PDF
    And the file holds her person code
    When she follows the link "Go to the login page"
    Then she sees the heading "Polimi Credentials"
    When she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
    When she logs out
    # 2FA Activation
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4: "you can decide"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she does not see the box "Can't use SPID or CIE?"
    And she sees the heading "2FA Polimi"
    And she sees the text "Polimi credentials followed by OTP"
    And she sees the button "Enable 2FA Polimi (OTP via SMS)"
    When she presses the button "Enable 2FA Polimi"
    Then she sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When she scans the QR code with her authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    # Your POK profile
    Then she sees the group "More information"
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    # Your Dashboard ... Enjoy your learning experience!
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
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss
  Scenario: Registers as Italian first, declares like everybody and enrols
    Given Ines, a citizen of Italy and Argentina, born in Argentina
    # POLIMI account creation
    When Ines goes to the login page of POK
    Then she sees the heading "CHOOSE YOUR LOGIN METHOD"
    When she follows the link "Create a Polimi account"
    # How to create POLIMI credentials
    Then she sees the heading "Polimi Credentials"
    When she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the field "Citizenship" has the hint "if you possess more than one on of which is italian, enter here the italian one"
    And the field "Other citizenship" has the hint "Optional data"
    When she enters her identification data
    Then the field "Citizenship" holds "Italy"
    And the field "Other citizenship" holds "Argentina"
    When she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    And the field "Mobile" is optional
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 3/4"
    And she sees her identification data
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    And she sees the message "A confirmation email was sent to your email address."
    When she opens her mailbox
    Then she receives a mail with her person code
    And nobody else receives a message
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
    And she sees the text "The password has been correctly defined"
    When she takes note of her person code
    Then the person code has 8 digits
    And the mail holds her person code
    When she prints the registration
    Then the file is a PDF
    And the file holds her person code
    When she follows the link "Go to the login page"
    Then she sees the heading "Polimi Credentials"
    When she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
    When she logs out
    # 2FA Activation
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    And she sees the link "Back to Login"
    And the box "Do you have problems with SPID or CIE?" is closed
    And the link "Declare and continue without SPID / CIE" is only in the box "Do you have problems with SPID or CIE?"
    When she opens the box "Do you have problems with SPID or CIE?"
    Then she sees the text "You can temporarily activate Polimi two-factor authentication (2FA Polimi) following your declaration."
    When she follows the link "Declare and continue without SPID / CIE"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she does not see the button "Enable 2FA Polimi"
    And the box "Can't use SPID or CIE?" is closed
    When she opens the box "Can't use SPID or CIE?"
    Then she sees the text "You can temporarily activate Polimi two-factor authentication via APP."
    And she sees the text "To continue indicate the reason why you cannot use SPID or CIE."
    When she presses the button "Declare and continue"
    Then the field "Indicate the reason" is marked wrong
    And she does not see the button "Enable 2FA Polimi"
    When she indicates why she cannot use SPID or CIE
    And she presses the button "Declare and continue"
    Then she sees the heading "2FA Polimi"
    And she sees the text "Polimi credentials followed by OTP"
    And she sees the button "Enable 2FA Polimi (OTP via SMS)"
    When she presses the button "Enable 2FA Polimi"
    Then she sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When she scans the QR code with her authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    # Your POK profile
    Then she sees the group "More information"
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And she sees the button "Cancel"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    # Your Dashboard ...Enjoy your learning experience!
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    # Enroll in the MOOC
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
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag-uk
  Scenario: Is registered already and is asked at the first login
    Given Ines, a citizen of Italy and Argentina, born in Argentina
    And she has registered
    # Access chart, point 1: "If you are already registered for Online Services, go to point 2"
    When Ines goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4: "you can decide"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she does not see the box "Can't use SPID or CIE?"
    And she sees the heading "2FA Polimi"
    And she sees the text "Polimi credentials followed by OTP"
    And she does not see the button "Enable 2FA Polimi (OTP via SMS)"
    When she presses the button "Enable 2FA Polimi"
    Then she sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When she scans the QR code with her authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the group "More information"
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
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
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag
  Scenario: Is registered already and is asked at the second access
    Given Ines, a citizen of Italy and Argentina, born in Argentina
    And she has registered
    # Access chart, point 1: "If you are already registered for Online Services, go to point 2"
    When Ines goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
    When she logs out
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4: "you can decide"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she does not see the box "Can't use SPID or CIE?"
    And she sees the heading "2FA Polimi"
    And she sees the text "Polimi credentials followed by OTP"
    And she sees the button "Enable 2FA Polimi (OTP via SMS)"
    When she presses the button "Enable 2FA Polimi"
    Then she sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When she scans the QR code with her authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the group "More information"
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
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
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
