@PATH-03
Feature: Foreigner
  Somebody without Italian citizenship registers at Polimi with credentials, activates 2FA Polimi by app, or 2FA by SPID
  or eIDAS if they have it, enrols in a course on POK, and comes back a second time.

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
    And she sees the field "OTP Code"
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
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag
  Scenario: Registers, is asked for 2FA at the second login, enrols and comes back
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    # POLIMI account creation
    When Olena goes to the login page of POK
    Then she sees the link "Polimi login"
    And she sees the field "Username"
    And she sees the field "Password"
    And she sees the link "Forgotten your username or password?"
    And she sees the button "Log in"
    And the box "Don't have an account?" is closed
    When she opens the box "Don't have an account?"
    Then she sees the heading "HOW TO ACCESS"
    And she sees the text "If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please create a Polimi account."
    When she follows the link "Create a Polimi account"
    # How to create POLIMI credentials
    Then she sees the heading "Polimi Credentials"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    And she sees the button "eduGAIN login"
    And she sees the button "Sign in"
    And she sees the link "Register"
    When she follows the link "Register"
    # Register for POLIMI Online Services
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And she sees the group "Identification Data"
    And she sees the group "Personal email"
    And the field "Country of birth" is required
    And the field "Place of birth not listed" is optional
    And the field "Other citizenship" is optional
    And the field "Tax code" is optional
    And the field "Personal e-mail address" is required
    When she enters her identification data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees her identification data
    And she sees the heading "Politecnico di Milano registration step 3/4"
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
    When she takes note of her person code
    Then the person code has 8 digits
    When she follows the link "Go to the login page"
    Then she sees the heading "Polimi Credentials"
    When she signs in with her person code and password
    # You're almost there! 2FA is asked for at the second login, not at the first
    Then she sees the heading "Online Services"
    And she does not see the text "Please activate two-factor authentication"
    And she does not see the text "As an Italian citizen"
    When she logs out
    # 2FA Activation
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she sees the heading "2FA Polimi"
    And she does not see the box "Can't use SPID or CIE?"
    And she sees the button "Enable 2FA Polimi (OTP via SMS)"
    When she presses the button "Enable 2FA Polimi"
    Then she sees the heading "Enable 2FA Polimi"
    And she sees the heading "1. Set up the account on the APP"
    And she sees the heading "2. Enter OTP provided by the APP"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When she scans the QR code with her authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    # POK login
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    # Your POK profile
    Then she sees the group "More information"
    And the field "Gender" is required
    And the field "Date of birth" is required
    And the field "Highest level of education completed" is required
    And the field "Employment Status" is required
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And she does not see the button "Cancel"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    # Your Dashboard
    Then she sees the heading "Dashboard"
    And she sees the heading "Course overview"
    And she sees the text "No courses"
    When she follows the link "All courses"
    Then she sees the field "TITLE"
    And she sees the field "SUMMARY"
    And she sees the group "LANGUAGE"
    And she sees the group "TARGET"
    When she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    And she sees the link "Clear all"
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "You are currently viewing the course index."
    And she sees the text "To have full access to the course, you can self enrol into this course."
    And she sees the tab "Overview"
    And she sees the tab "Course content"
    And she sees the tab "Certificate"
    And she sees the tab "Fees and access"
    And she sees the tab "Faculty"
    And she sees the text "Content available if you are enrolled in this course"
    When she follows the link "Enrol me in this course"
    Then she sees the heading "Enrolment options"
    And she sees the text "MOOCs for Teachers"
    And she sees the text "No enrolment fee required."
    When she presses the button "Enrol me"
    Then she sees the message "You are enrolled in the course."
    And she does not see the text "Content available if you are enrolled in this course"
    When she selects the tab "Certificate"
    And she presses the button "Request the certificate"
    Then she sees the message "Your certificate of accomplishment has been requested."
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
  Scenario: Registers, declares not to be an Italian citizen, enrols and comes back
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    # POLIMI account creation
    When Olena goes to the login page of POK
    Then she sees the heading "CHOOSE YOUR LOGIN METHOD"
    And she sees the tab "Polimi or university students"
    And she sees the tab "Other users"
    And she sees the link "Polimi login"
    And she sees the link "eduGAIN login"
    And she sees the link "Tutorial: how to create a Polimi account"
    And she sees the link "Login Help FAQ"
    And she sees the link "Contact site support"
    And she does not see the field "Username"
    When she follows the link "Create a Polimi account"
    # How to create POLIMI credentials
    Then she sees the heading "Polimi Credentials"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    And she sees the button "eduGAIN login"
    And she sees the button "Sign in"
    And she sees the link "Register"
    And she sees the link "First time here?"
    And she sees the link "Polimi credentials recovery (person code and password)"
    And she sees the link "Deactivate 2FA: access temporarily with Polimi credentials only"
    And she sees the link "Information, FAQs and assistance"
    When she follows the link "Register"
    # Register for POLIMI Credential
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And she sees the group "Identification Data"
    And she sees the group "Personal email"
    And the field "Country of birth" is required
    And the field "Place of birth not listed" is optional
    And the field "Other citizenship" is optional
    And the field "Tax code" is optional
    And the field "Personal e-mail address" is required
    When she enters her identification data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees her identification data
    And she sees the heading "Politecnico di Milano registration step 3/4"
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
    When she takes note of her person code
    Then the person code has 8 digits
    When she follows the link "Go to the login page"
    Then she sees the heading "Polimi Credentials"
    When she signs in with her person code and password
    # You're almost there! 2FA is asked for at the second login, not at the first
    Then she sees the heading "Online Services"
    And she does not see the text "Please activate two-factor authentication"
    And she does not see the text "As an Italian citizen"
    When she logs out
    # 2FA Activation
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    And she sees the link "Back to Login"
    And the box "Do you have problems with SPID or CIE?" is closed
    And the link "Declare and continue without SPID / CIE" is only in the box "Do you have problems with SPID or CIE?"
    When she opens the box "Do you have problems with SPID or CIE?"
    Then she sees the text "You can temporarily activate Polimi two-factor authentication (2FA Polimi) following your declaration."
    When she follows the link "Declare and continue without SPID / CIE"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she does not see the button "Enable 2FA Polimi"
    And the box "Can't use SPID or CIE?" is closed
    When she opens the box "Can't use SPID or CIE?"
    Then she sees the text "To continue indicate the reason why you cannot use SPID or CIE."
    When she fills in "Indicate the reason" with "Not Italian citizen"
    And she presses the button "Declare and continue"
    Then she sees the heading "2FA Polimi"
    And she sees the button "Enable 2FA Polimi (OTP via SMS)"
    When she presses the button "Enable 2FA Polimi"
    Then she sees the heading "Enable 2FA Polimi"
    And she sees the heading "1. Set up the account on the APP"
    And she sees the heading "2. Enter OTP provided by the APP"
    And the box "Create account with QRCode" is open
    And the box "Create account manually" is closed
    When she scans the QR code with her authenticator app
    Then the QR code holds an account of 6 digits and 30 seconds
    And she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    # POK login
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    # Your POK profile
    Then she sees the group "General"
    And she sees the group "User picture"
    And she sees the group "Additional names"
    And she sees the group "Interests"
    And she sees the group "Optional"
    And she sees the group "More information"
    And she sees the group "Internal"
    And the field "Gender" is required
    And the field "Date of birth" is required
    And the field "Highest level of education completed" is required
    And the field "Employment Status" is required
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And she sees the button "Cancel"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    # Your Dashboard
    Then she sees the heading "Dashboard"
    And she sees the heading "Course overview"
    And she sees the text "No courses"
    When she follows the link "All courses"
    # Enroll in the MOOC
    Then she sees the field "TITLE"
    And she sees the field "SUMMARY"
    And she sees the group "LANGUAGE"
    And she sees the group "TARGET"
    When she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    And she sees the link "Clear all"
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "You are currently viewing the course index."
    And she sees the text "To have full access to the course, you can self enrol into this course."
    And she sees the tab "Overview"
    And she sees the tab "Course content"
    And she sees the tab "Certificate"
    And she sees the tab "Fees and access"
    And she sees the tab "Faculty"
    And she sees the text "Content available if you are enrolled in this course"
    When she follows the link "Enrol me in this course"
    Then she sees the heading "Enrolment options"
    And she sees the text "MOOCs for Teachers"
    And she sees the text "No enrolment fee required."
    When she presses the button "Enrol me"
    Then she sees the message "You are enrolled in the course."
    And she does not see the text "Content available if you are enrolled in this course"
    When she selects the tab "Certificate"
    And she presses the button "Request the certificate"
    Then she sees the message "Your certificate of accomplishment has been requested."
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
  Scenario: Is registered already and activates 2FA Polimi
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has registered
    # Access chart, box NO, from point 2
    When Olena goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    # Point 3
    When she presses the button "Continue"
    Then she sees the heading "2FA two-factor authentication activation"
    # Point 4
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she sees the button "Enable 2FA Polimi"
    When she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
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
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And she follows the link "Enrol me in this course"
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
  Scenario: Is registered already and activates 2FA Polimi at the second login
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has registered
    # Access chart, box NO, from point 2
    When Olena goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she does not see the text "Please activate two-factor authentication"
    And she does not see the text "As an Italian citizen"
    When she logs out
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    # Point 3
    When she presses the button "Continue"
    Then she sees the heading "2FA two-factor authentication activation"
    # Point 4
    And she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she sees the button "Enable 2FA Polimi"
    When she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
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
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And she follows the link "Enrol me in this course"
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
  Scenario: Is registered already and activates 2FA Polimi after the declaration
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has registered
    # Access chart, box NO, from point 2
    When Olena goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she does not see the text "Please activate two-factor authentication"
    And she does not see the text "As an Italian citizen"
    When she logs out
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    # Point 3
    When she opens the box "Do you have problems with SPID or CIE?"
    And she follows the link "Declare and continue without SPID / CIE"
    Then she sees the heading "2FA two-factor authentication activation"
    # Point 4
    When she opens the box "Can't use SPID or CIE?"
    And she fills in "Indicate the reason" with "Not Italian citizen"
    And she presses the button "Declare and continue"
    Then she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she sees the button "Enable 2FA Polimi"
    When she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
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
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And she follows the link "Enrol me in this course"
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
  Scenario: Registers, re-enters with SPID for its 2FA, enrols and comes back
    Given Amadou, a foreigner from Senegal with an Italian tax code and SPID
    When Amadou goes to POK
    And he follows the link "Log in"
    And he opens the box "Don't have an account?"
    And he follows the link "Create a Polimi account"
    # Access chart, box NO, point 1
    And he follows the link "Register"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    When he enters his identification data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    When he takes note of his person code
    # Point 2
    And he follows the link "Go to the login page"
    And he signs in with his person code and password
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    # Point 3
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    # Point 4
    And he sees the button "Enable 2FA SPID/CIE/eIDAS"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then he sees the message "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When he logs out
    And he goes to the Online Services
    And he presses the button "SPID login"
    And he presses the button "etnaID"
    And he logs in with his SPID identity
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    And he follows the link "Go to Online Services"
    Then he sees the heading "Online Services"
    And he sees the text "2FA SPID/CIE/eIDAS is active."
    When he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the heading "Privacy Notice"
    And he sees the heading "Terms of Service"
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he presses the button "SPID login"
    And he presses the button "etnaID"
    And he logs in with his SPID identity
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    When he logs out
    # The credentials alone open nothing any more
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the text "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And he sees the button "SPID login"
    And he sees the button "CIE login"
    And he sees the button "Login with eIDAS"
    When he opens "pok/my/"
    Then he sees the link "Polimi login"
    And he does not see the link "Dashboard"

  @pag
  Scenario: Registers, re-enters with SPID at the second login, enrols and comes back
    Given Amadou, a foreigner from Senegal with an Italian tax code and SPID
    When Amadou goes to the login page of POK
    And he opens the box "Don't have an account?"
    And he follows the link "Create a Polimi account"
    # Access chart, box NO, point 1
    And he follows the link "Register"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    When he enters his identification data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    When he takes note of his person code
    # Point 2
    And he follows the link "Go to the login page"
    And he signs in with his person code and password
    Then he sees the heading "Online Services"
    And he does not see the text "Please activate two-factor authentication"
    And he does not see the text "As an Italian citizen"
    When he logs out
    And he goes to the Online Services
    And he signs in with his person code and password
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    # Point 3
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    # Point 4
    And he sees the button "Enable 2FA SPID/CIE/eIDAS"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then he sees the message "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When he logs out
    And he goes to the Online Services
    And he presses the button "SPID login"
    And he presses the button "etnaID"
    And he logs in with his SPID identity
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    And he follows the link "Go to Online Services"
    Then he sees the heading "Online Services"
    And he sees the text "2FA SPID/CIE/eIDAS is active."
    When he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the heading "Privacy Notice"
    And he sees the heading "Terms of Service"
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he presses the button "SPID login"
    And he presses the button "etnaID"
    And he logs in with his SPID identity
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    When he logs out
    # The credentials alone open nothing any more
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the text "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And he sees the button "SPID login"
    And he sees the button "CIE login"
    And he sees the button "Login with eIDAS"
    When he opens "pok/my/"
    Then he sees the link "Polimi login"
    And he does not see the link "Dashboard"

  @gss
  Scenario: Registers, goes back to the login to enter with SPID, enrols and comes back
    Given Amadou, a foreigner from Senegal with an Italian tax code and SPID
    When Amadou goes to the login page of POK
    And he follows the link "Create a Polimi account"
    # Access chart, box NO, point 1
    And he follows the link "Register"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    When he enters his identification data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    When he takes note of his person code
    # Point 2
    And he follows the link "Go to the login page"
    And he signs in with his person code and password
    Then he sees the heading "Online Services"
    And he does not see the text "Please activate two-factor authentication"
    And he does not see the text "As an Italian citizen"
    When he logs out
    And he goes to the Online Services
    And he signs in with his person code and password
    Then he sees the text "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    When he follows the link "Back to Login"
    And he presses the button "SPID login"
    And he presses the button "etnaID"
    And he logs in with his SPID identity
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    And he follows the link "Go to Online Services"
    Then he sees the heading "Online Services"
    And he sees the text "2FA SPID/CIE/eIDAS is active."
    When he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the heading "Privacy Notice"
    And he sees the heading "Terms of Service"
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he presses the button "SPID login"
    And he presses the button "etnaID"
    And he logs in with his SPID identity
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    When he logs out
    # The credentials alone open nothing any more
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the text "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And he sees the button "SPID login"
    And he sees the button "CIE login"
    And he sees the button "Login with eIDAS"
    When he opens "pok/my/"
    Then he sees the link "Polimi login"
    And he does not see the link "Dashboard"

  @pag-uk
  Scenario: Registers, re-enters with eIDAS for its 2FA, enrols and comes back
    Given Anselm, a foreigner from Germany with an eIDAS identity, who registers with credentials
    When Anselm goes to POK
    And he follows the link "Log in"
    And he opens the box "Don't have an account?"
    And he follows the link "Create a Polimi account"
    # Access chart, box NO, point 1
    And he follows the link "Register"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    When he enters his identification data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    When he takes note of his person code
    # Point 2
    And he follows the link "Go to the login page"
    And he signs in with his person code and password
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    # Point 3
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    # Point 4
    And he sees the button "Enable 2FA SPID/CIE/eIDAS"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then he sees the message "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When he logs out
    And he goes to the Online Services
    And he presses the button "Login with eIDAS"
    And he chooses the country of his identity
    And he logs in with his eIDAS identity
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    And he follows the link "Go to Online Services"
    Then he sees the heading "Online Services"
    And he sees the text "2FA SPID/CIE/eIDAS is active."
    When he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the heading "Privacy Notice"
    And he sees the heading "Terms of Service"
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he presses the button "Login with eIDAS"
    And he chooses the country of his identity
    And he logs in with his eIDAS identity
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    When he logs out
    # The credentials alone open nothing any more
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the text "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And he sees the button "SPID login"
    And he sees the button "CIE login"
    And he sees the button "Login with eIDAS"
    When he opens "pok/my/"
    Then he sees the link "Polimi login"
    And he does not see the link "Dashboard"

  @pag
  Scenario: Registers, re-enters with eIDAS at the second login, enrols and comes back
    Given Anselm, a foreigner from Germany with an eIDAS identity, who registers with credentials
    When Anselm goes to the login page of POK
    And he opens the box "Don't have an account?"
    And he follows the link "Create a Polimi account"
    # Access chart, box NO, point 1
    And he follows the link "Register"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    When he enters his identification data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    When he takes note of his person code
    # Point 2
    And he follows the link "Go to the login page"
    And he signs in with his person code and password
    Then he sees the heading "Online Services"
    And he does not see the text "Please activate two-factor authentication"
    And he does not see the text "As an Italian citizen"
    When he logs out
    And he goes to the Online Services
    And he signs in with his person code and password
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    # Point 3
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    # Point 4
    And he sees the button "Enable 2FA SPID/CIE/eIDAS"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then he sees the message "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When he logs out
    And he goes to the Online Services
    And he presses the button "Login with eIDAS"
    And he chooses the country of his identity
    And he logs in with his eIDAS identity
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    And he follows the link "Go to Online Services"
    Then he sees the heading "Online Services"
    And he sees the text "2FA SPID/CIE/eIDAS is active."
    When he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the heading "Privacy Notice"
    And he sees the heading "Terms of Service"
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he presses the button "Login with eIDAS"
    And he chooses the country of his identity
    And he logs in with his eIDAS identity
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    When he logs out
    # The credentials alone open nothing any more
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the text "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And he sees the button "SPID login"
    And he sees the button "CIE login"
    And he sees the button "Login with eIDAS"
    When he opens "pok/my/"
    Then he sees the link "Polimi login"
    And he does not see the link "Dashboard"

  @gss
  Scenario: Registers, sees no need to declare, re-enters with eIDAS, enrols and comes back
    Given Anselm, a foreigner from Germany with an eIDAS identity, who registers with credentials
    When Anselm goes to the login page of POK
    And he follows the link "Create a Polimi account"
    # Access chart, box NO, point 1
    And he follows the link "Register"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    When he enters his identification data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    When he chooses his password
    And he presses the button "Continue"
    Then he sees the text "Registration completed successfully."
    When he takes note of his person code
    # Point 2
    And he follows the link "Go to the login page"
    And he signs in with his person code and password
    Then he sees the heading "Online Services"
    And he does not see the text "Please activate two-factor authentication"
    And he does not see the text "As an Italian citizen"
    When he logs out
    And he goes to the Online Services
    And he signs in with his person code and password
    Then he sees the text "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    # Point 3
    When he opens the box "Do you have problems with SPID or CIE?"
    And he follows the link "Declare and continue without SPID / CIE"
    Then he sees the heading "2FA two-factor authentication activation"
    # Point 4
    And he sees the button "Enable 2FA SPID/CIE/eIDAS"
    And he sees the box "Can't use SPID or CIE?"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then he sees the message "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When he logs out
    And he goes to the Online Services
    And he presses the button "Login with eIDAS"
    And he chooses the country of his identity
    And he logs in with his eIDAS identity
    Then he sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And he does not see the text "As an Italian citizen"
    When he presses the button "Continue"
    Then he sees the heading "2FA two-factor authentication activation"
    And he sees the button "Enable 2FA Polimi"
    When he presses the button "Enable 2FA SPID/CIE/eIDAS"
    And he follows the link "Go to Online Services"
    Then he sees the heading "Online Services"
    And he sees the text "2FA SPID/CIE/eIDAS is active."
    When he goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the group "More information"
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the heading "Privacy Notice"
    And he sees the heading "Terms of Service"
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    Then he sees the heading "Dashboard"
    And he sees the text "No courses"
    When he follows the link "All courses"
    And he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he presses the button "Login with eIDAS"
    And he chooses the country of his identity
    And he logs in with his eIDAS identity
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    When he logs out
    # The credentials alone open nothing any more
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he signs in with his person code and password
    Then he sees the text "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And he sees the button "SPID login"
    And he sees the button "CIE login"
    And he sees the button "Login with eIDAS"
    When he opens "pok/my/"
    Then he sees the link "Polimi login"
    And he does not see the link "Dashboard"

  @pag-uk
  Scenario: Declares the absence of a surname, activates 2FA Polimi by app and enrols
    Given Suryanti, a foreigner from Indonesia who has no surname
    When Suryanti goes to POK
    And she follows the link "Log in"
    And she opens the box "Don't have an account?"
    And she follows the link "Create a Polimi account"
    And she follows the link "Register"
    Then she sees the check box "No surname"
    And the field "Surname" is required
    And she sees the heading "Politecnico di Milano registration step 1/4"
    When she enters her identification data
    Then "No surname" is ticked
    When she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees her identification data
    And she sees the heading "Politecnico di Milano registration step 3/4"
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
    When she takes note of her person code
    Then the person code has 8 digits
    When she follows the link "Go to the login page"
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    And she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees her name
    And she sees the group "More information"
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And she follows the link "Enrol me in this course"
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
  Scenario: Declares the absence of a surname, is asked for 2FA at the second login and enrols
    Given Suryanti, a foreigner from Indonesia who has no surname
    When Suryanti goes to the login page of POK
    And she opens the box "Don't have an account?"
    And she follows the link "Create a Polimi account"
    And she follows the link "Register"
    Then she sees the check box "No surname"
    And the field "Surname" is required
    And she sees the heading "Politecnico di Milano registration step 1/4"
    When she enters her identification data
    Then "No surname" is ticked
    When she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees her identification data
    And she sees the heading "Politecnico di Milano registration step 3/4"
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
    When she takes note of her person code
    Then the person code has 8 digits
    When she follows the link "Go to the login page"
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she does not see the text "Please activate two-factor authentication"
    And she does not see the text "As an Italian citizen"
    When she logs out
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    And she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees her name
    And she sees the group "More information"
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And she follows the link "Enrol me in this course"
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
  Scenario: Declares the absence of a surname and not to be an Italian citizen, and enrols
    Given Suryanti, a foreigner from Indonesia who has no surname
    When Suryanti goes to the login page of POK
    And she follows the link "Create a Polimi account"
    And she follows the link "Register"
    Then she sees the check box "No surname"
    And the field "Surname" is required
    And she sees the heading "Politecnico di Milano registration step 1/4"
    When she enters her identification data
    Then "No surname" is ticked
    When she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees her identification data
    And she sees the heading "Politecnico di Milano registration step 3/4"
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
    When she takes note of her person code
    Then the person code has 8 digits
    When she follows the link "Go to the login page"
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she does not see the text "Please activate two-factor authentication"
    And she does not see the text "As an Italian citizen"
    When she logs out
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    When she opens the box "Do you have problems with SPID or CIE?"
    And she follows the link "Declare and continue without SPID / CIE"
    And she opens the box "Can't use SPID or CIE?"
    And she fills in "Indicate the reason" with "Not Italian citizen"
    And she presses the button "Declare and continue"
    And she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees her name
    And she sees the group "More information"
    When she completes her profile
    And she presses the button "Update profile"
    Then she sees the heading "Privacy Notice"
    And she sees the heading "Terms of Service"
    When she agrees to the Privacy Notice and the Terms of Service
    And she presses the button "Next"
    Then she sees the heading "Dashboard"
    And she sees the text "No courses"
    When she follows the link "All courses"
    And she searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Found 1 out of 190 records."
    When she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    And she follows the link "Enrol me in this course"
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
