@PATH-02
Feature: Italian without a digital identity
  Somebody whose only citizenship is the Italian one has neither SPID nor CIE: registers with the tax code, declares
  not to be able to use them, activates 2FA Polimi by app, enrols in a course on POK, and comes back a second time.

  @pag-uk
  Scenario: Registers, declares at the first login, activates 2FA Polimi by app and enrols
    Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
    # Slide 2
    When Celestino goes to the login page of POK
    Then he sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano."
    And he sees the link "Polimi login"
    And the box "Don't have an account?" is closed
    When he opens the box "Don't have an account?"
    Then he sees the heading "HOW TO ACCESS"
    When he follows the link "Create a Polimi account"
    # Slide 3
    Then he sees the heading "Polimi Credentials"
    And he sees the link "Register"
    When he follows the link "Register"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    And he sees the group "Identification Data"
    And the field "Tax code" has the hint "Compulsory data for Italian citizens or residents"
    And he sees the group "Personal email"
    When he enters his identification data
    Then the list "Place of birth" offers "BELLAGIO (abolished 03/feb/2014)"
    And the field "Place of birth" holds "BELLAGIO (abolished 03/feb/2014)"
    When he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    And the field "Mobile" is optional
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    And he sees his identification data
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    And he sees the message "A confirmation email was sent to your email address."
    When he opens his mailbox
    Then he receives a mail with his person code
    And nobody else receives a message
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    And he sees the text "The password has been correctly defined"
    When he takes note of his person code
    Then the person code has 8 digits
    And the mail holds his person code
    When he prints the registration
    Then the file is a PDF
    And the file holds his person code
    # Access chart, point 2
    When he follows the link "Go to the login page"
    And he signs in with his person code and password
    # Access chart, point 3
    Then he sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    And he sees the link "Back to Login"
    And the box "Do you have problems with SPID or CIE?" is closed
    And the link "Declare and continue without SPID / CIE" is only in the box "Do you have problems with SPID or CIE?"
    When he opens the box "Do you have problems with SPID or CIE?"
    Then he sees the text "You can temporarily activate Polimi two-factor authentication (2FA Polimi) following your declaration."
    When he follows the link "Declare and continue without SPID / CIE"
    # Access chart, point 4
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA SPID/CIE/eIDAS"
    And he does not see the button "Enable 2FA Polimi"
    And the box "Can't use SPID or CIE?" is closed
    When he opens the box "Can't use SPID or CIE?"
    Then he sees the text "You can temporarily activate Polimi two-factor authentication via APP."
    And he sees the text "To continue indicate the reason why you cannot use SPID or CIE."
    When he presses the button "Declare and continue"
    Then the field "Indicate the reason" is marked wrong
    And he does not see the button "Enable 2FA Polimi"
    When he indicates why he cannot use SPID or CIE
    And he presses the button "Declare and continue"
    Then he sees the heading "2FA Polimi"
    And he sees the text "Polimi credentials followed by OTP"
    And he does not see the button "Enable 2FA Polimi (OTP via SMS)"
    When he presses the button "Enable 2FA Polimi"
    Then he sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When he scans the QR code with his authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And he sees the field "OTP Code"
    When he enters the code from his app in "OTP Code"
    And he presses the button "Confirmation"
    # Slide 10
    Then he sees the heading "Disabling 2FA"
    And he sees the text "Emergency deactivation via SMS is not active"
    And he sees the text "Emergency deactivation via email is active"
    When he takes note of his emergency key
    And he prints the recovery key and the QR code
    Then the file is a PDF
    And the file holds his emergency key
    When he follows the link "Go to Online Services"
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    Then he sees the heading "Online Services"
    And he sees the text "2FA Polimi is active."
    When he logs out
    And he goes to POK
    And he follows the link "Log in"
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    # Slide 11
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
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
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag
  Scenario: Registers, declares at the second access, activates 2FA Polimi by app and enrols
    Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
    # POLIMI account creation
    When Celestino goes to the login page of POK
    Then he sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano."
    And he sees the link "Polimi login"
    And the box "Don't have an account?" is closed
    When he opens the box "Don't have an account?"
    Then he sees the heading "HOW TO ACCESS"
    When he follows the link "Create a Polimi account"
    # How to create POLIMI credentials
    Then he sees the heading "Polimi Credentials"
    And he sees the link "Register"
    When he follows the link "Register"
    # Register for POLIMI Online Services
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    And he sees the group "Identification Data"
    And the field "Tax code" has the hint "Compulsory data for Italian citizens or residents"
    And he sees the group "Personal email"
    When he enters his identification data
    Then the list "Place of birth" offers "BELLAGIO (abolished 03/feb/2014)"
    And the field "Place of birth" holds "BELLAGIO (abolished 03/feb/2014)"
    When he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    And the field "Mobile" is optional
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    And he sees his identification data
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    And he sees the message "A confirmation email was sent to your email address."
    When he opens his mailbox
    Then he receives a mail with his person code
    And nobody else receives a message
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    And he sees the text "The password has been correctly defined"
    When he takes note of his person code
    Then the person code has 8 digits
    And the mail holds his person code
    When he prints the registration
    Then the file is a PDF
    And the file holds his person code
    When he follows the link "Go to the login page"
    Then he sees the heading "Polimi Credentials"
    # Login using your Person code and your password to access the Online Services
    When he signs in with his person code and password
    Then he sees the heading "Online Services"
    And he sees the text "Two-factor authentication is not active."
    When he logs out
    # 2FA Activation: "On your second access to online services you will be asked to activate the 2FA"
    And he goes to the Online Services
    And he signs in with his person code and password
    Then he sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    And he sees the link "Back to Login"
    And the box "Do you have problems with SPID or CIE?" is closed
    And the link "Declare and continue without SPID / CIE" is only in the box "Do you have problems with SPID or CIE?"
    When he opens the box "Do you have problems with SPID or CIE?"
    Then he sees the text "You can temporarily activate Polimi two-factor authentication (2FA Polimi) following your declaration."
    When he follows the link "Declare and continue without SPID / CIE"
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA SPID/CIE/eIDAS"
    And he does not see the button "Enable 2FA Polimi"
    And the box "Can't use SPID or CIE?" is closed
    When he opens the box "Can't use SPID or CIE?"
    Then he sees the text "You can temporarily activate Polimi two-factor authentication via APP."
    And he sees the text "To continue indicate the reason why you cannot use SPID or CIE."
    When he presses the button "Declare and continue"
    Then the field "Indicate the reason" is marked wrong
    And he does not see the button "Enable 2FA Polimi"
    When he indicates why he cannot use SPID or CIE
    And he presses the button "Declare and continue"
    Then he sees the heading "2FA Polimi"
    And he sees the text "Polimi credentials followed by OTP"
    And he sees the button "Enable 2FA Polimi (OTP via SMS)"
    When he presses the button "Enable 2FA Polimi"
    Then he sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When he scans the QR code with his authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And he sees the field "OTP Code"
    When he enters the code from his app in "OTP Code"
    And he presses the button "Confirmation"
    Then he sees the heading "Disabling 2FA"
    When he takes note of his emergency key
    # POK login
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    # Your POK profile
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    # Your Dashboard ... Enjoy your learning experience!
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "You are currently viewing the course index."
    When he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss
  Scenario: Registers, declares like everybody at the second access, activates 2FA Polimi by app and enrols
    Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
    # POLIMI account creation
    When Celestino goes to the login page of POK
    Then he sees the heading "CHOOSE YOUR LOGIN METHOD"
    And he sees the text "If you cannot log in with eduGAIN, SPID, or CIE, create a Polimi account and use it to access POK."
    When he follows the link "Create a Polimi account"
    # How to create POLIMI credentials
    Then he sees the heading "Polimi Credentials"
    And he sees the link "Register"
    When he follows the link "Register"
    # Register for POLIMI Credential
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    And he sees the group "Identification Data"
    And the field "Tax code" has the hint "Compulsory data for Italian citizens or residents"
    And he sees the group "Personal email"
    When he enters his identification data
    Then the list "Place of birth" offers "BELLAGIO (abolished 03/feb/2014)"
    And the field "Place of birth" holds "BELLAGIO (abolished 03/feb/2014)"
    When he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    And the field "Mobile" is optional
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    And he sees his identification data
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    And he sees the message "A confirmation email was sent to your email address."
    When he opens his mailbox
    Then he receives a mail with his person code
    And nobody else receives a message
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    And he sees the text "The password has been correctly defined"
    When he takes note of his person code
    Then the person code has 8 digits
    And the mail holds his person code
    When he prints the registration
    Then the file is a PDF
    And the file holds his person code
    When he follows the link "Go to the login page"
    Then he sees the heading "Polimi Credentials"
    # You will be redirected to the login page
    When he signs in with his person code and password
    Then he sees the heading "Online Services"
    And he sees the text "Two-factor authentication is not active."
    When he logs out
    # 2FA Activation: "On your second access to online services you will be asked to activate the 2FA"
    And he goes to the Online Services
    And he signs in with his person code and password
    Then he sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    And he sees the link "Back to Login"
    And the box "Do you have problems with SPID or CIE?" is closed
    And the link "Declare and continue without SPID / CIE" is only in the box "Do you have problems with SPID or CIE?"
    When he opens the box "Do you have problems with SPID or CIE?"
    Then he sees the text "You can temporarily activate Polimi two-factor authentication (2FA Polimi) following your declaration."
    When he follows the link "Declare and continue without SPID / CIE"
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA SPID/CIE/eIDAS"
    And he does not see the button "Enable 2FA Polimi"
    And the box "Can't use SPID or CIE?" is closed
    When he opens the box "Can't use SPID or CIE?"
    Then he sees the text "You can temporarily activate Polimi two-factor authentication via APP."
    And he sees the text "To continue indicate the reason why you cannot use SPID or CIE."
    When he presses the button "Declare and continue"
    Then the field "Indicate the reason" is marked wrong
    And he does not see the button "Enable 2FA Polimi"
    When he indicates why he cannot use SPID or CIE
    And he presses the button "Declare and continue"
    Then he sees the heading "2FA Polimi"
    And he sees the text "Polimi credentials followed by OTP"
    And he sees the button "Enable 2FA Polimi (OTP via SMS)"
    When he presses the button "Enable 2FA Polimi"
    Then he sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When he scans the QR code with his authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And he sees the field "OTP Code"
    When he enters the code from his app in "OTP Code"
    And he presses the button "Confirmation"
    Then he sees the heading "Disabling 2FA"
    When he takes note of his emergency key
    # POK login
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    # Your POK profile
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And he sees the button "Cancel"
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    # Your Dashboard ...Enjoy your learning experience!
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    # Enroll in the MOOC
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "You are currently viewing the course index."
    When he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag-uk
  Scenario: Registers at the Online Services with a tax code changed by omocodia
    Given Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
    # Access chart, point 1
    When Viola goes to the Online Services
    Then she sees the link "Register"
    When she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And she sees the group "Identification Data"
    And the field "Tax code" has the hint "Compulsory data for Italian citizens or residents"
    And she sees the group "Personal email"
    When she enters her identification data
    And she presses the button "Next"
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
    # Access chart, point 2
    When she goes to the Online Services
    And she signs in with her person code and password
    # Access chart, point 3
    Then she sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    And she sees the link "Back to Login"
    And the box "Do you have problems with SPID or CIE?" is closed
    And the link "Declare and continue without SPID / CIE" is only in the box "Do you have problems with SPID or CIE?"
    When she opens the box "Do you have problems with SPID or CIE?"
    Then she sees the text "You can temporarily activate Polimi two-factor authentication (2FA Polimi) following your declaration."
    When she follows the link "Declare and continue without SPID / CIE"
    # Access chart, point 4
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
    And she goes to POK
    And she follows the link "Log in"
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

  @gss @pag
  Scenario: Registers at the Online Services with a tax code changed by omocodia, and is let in once
    Given Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
    # Access chart, point 1
    When Viola goes to the Online Services
    Then she sees the link "Register"
    When she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And she sees the group "Identification Data"
    And the field "Tax code" has the hint "Compulsory data for Italian citizens or residents"
    And she sees the group "Personal email"
    When she enters her identification data
    And she presses the button "Next"
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
    # Access chart, point 2
    When she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
    When she logs out
    # Access chart, point 3
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    And she sees the link "Back to Login"
    And the box "Do you have problems with SPID or CIE?" is closed
    And the link "Declare and continue without SPID / CIE" is only in the box "Do you have problems with SPID or CIE?"
    When she opens the box "Do you have problems with SPID or CIE?"
    Then she sees the text "You can temporarily activate Polimi two-factor authentication (2FA Polimi) following your declaration."
    When she follows the link "Declare and continue without SPID / CIE"
    # Access chart, point 4
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
    And she goes to POK
    And she follows the link "Log in"
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

  @pag-uk
  Scenario: Is registered already and declares at the first login
    Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
    And he has registered
    # Access chart, point 1: "If you are already registered for Online Services, go to point 2"
    When Celestino goes to the Online Services
    And he signs in with his person code and password
    Then he sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    When he opens the box "Do you have problems with SPID or CIE?"
    And he follows the link "Declare and continue without SPID / CIE"
    Then he sees the heading "2FA two-factor authentication activation"
    And the box "Can't use SPID or CIE?" is closed
    When he opens the box "Can't use SPID or CIE?"
    And he indicates why he cannot use SPID or CIE
    And he presses the button "Declare and continue"
    Then he sees the heading "2FA Polimi"
    And he sees the text "Polimi credentials followed by OTP"
    And he does not see the button "Enable 2FA Polimi (OTP via SMS)"
    When he presses the button "Enable 2FA Polimi"
    Then he sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When he scans the QR code with his authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And he sees the field "OTP Code"
    When he enters the code from his app in "OTP Code"
    And he presses the button "Confirmation"
    Then he sees the heading "Disabling 2FA"
    When he takes note of his emergency key
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "You are currently viewing the course index."
    When he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag
  Scenario: Is registered already and declares at the second access
    Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
    And he has registered
    # Access chart, point 1: "If you are already registered for Online Services, go to point 2"
    When Celestino goes to the Online Services
    And he signs in with his person code and password
    Then he sees the heading "Online Services"
    And he sees the text "Two-factor authentication is not active."
    When he logs out
    And he goes to the Online Services
    And he signs in with his person code and password
    Then he sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    When he opens the box "Do you have problems with SPID or CIE?"
    And he follows the link "Declare and continue without SPID / CIE"
    Then he sees the heading "2FA two-factor authentication activation"
    And the box "Can't use SPID or CIE?" is closed
    When he opens the box "Can't use SPID or CIE?"
    And he indicates why he cannot use SPID or CIE
    And he presses the button "Declare and continue"
    Then he sees the heading "2FA Polimi"
    And he sees the text "Polimi credentials followed by OTP"
    And he sees the button "Enable 2FA Polimi (OTP via SMS)"
    When he presses the button "Enable 2FA Polimi"
    Then he sees the heading "Enable 2FA Polimi"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When he scans the QR code with his authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And the QR code and the manual code are the same secret
    And he sees the field "OTP Code"
    When he enters the code from his app in "OTP Code"
    And he presses the button "Confirmation"
    Then he sees the heading "Disabling 2FA"
    When he takes note of his emergency key
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the text "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "You are currently viewing the course index."
    When he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the heading "2FA Polimi two-factor authentication"
    When he enters the code from his app in "OTP"
    And he presses the button "Continue"
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
