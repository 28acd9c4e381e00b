@PATH-06
Feature: Student of another university
  Somebody with the account of another university enters by eduGAIN: straight from POK, from the Polimi login page, or after
  registering at Polimi, when eduGAIN is followed by the OTP.

  @gss
  Scenario: Logs in with eduGAIN straight from POK, enrols, requests a certificate and comes back
    Given Percival, a student of the University of Northfield, by eduGAIN
    # Title page: the login page of POK
    When Percival goes to the login page of POK
    Then he sees the heading "CHOOSE YOUR LOGIN METHOD"
    And he sees the tab "Polimi or university students"
    When he selects the tab "Polimi or university students"
    Then he sees the text "Are you a student from another university? Log in with eduGAIN: your institution may recognize the Open Badges you earn."
    And he sees the link "eduGAIN login"
    When he follows the link "eduGAIN login"
    Then he sees the heading "Find your university"
    When he fills in "Name of your university" with "north"
    And he presses the button "Search"
    Then he sees the link "University of Northfield"
    When he follows the link "University of Northfield"
    And he identifies himself with his eduGAIN identity
    Then he sees the heading "Consent to the sending of your data"
    When he presses the button "Agree"
    Then he sees his name
    # Your POK profile
    And he sees the group "General"
    And he sees the group "User picture"
    And he sees the group "Additional names"
    And he sees the group "Interests"
    And he sees the group "Optional"
    And he sees the group "More information"
    And he sees the group "Internal"
    And the field "Gender" is required
    And the field "Date of birth" is required
    And the field "Highest level of education completed" is required
    And the field "Employment Status" is required
    When he completes his profile
    And he presses the button "Update profile"
    Then he sees the heading "Privacy Notice"
    And he sees the heading "Terms of Service"
    And "I agree to the Privacy Notice" is not ticked
    And "I agree to the Terms of Service" is not ticked
    And he sees the button "Cancel"
    When he agrees to the Privacy Notice and the Terms of Service
    And he presses the button "Next"
    # Your Dashboard
    Then he sees the heading "Dashboard"
    And he sees the heading "Course overview"
    And he sees the text "No courses"
    When he follows the link "All courses"
    # Enroll in the MOOC
    Then he sees the field "TITLE"
    And he sees the field "SUMMARY"
    And he sees the group "LANGUAGE"
    And he sees the group "TARGET"
    When he searches for the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "Found 1 out of 190 records."
    And he sees the link "Clear all"
    When he opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then he sees the text "You are currently viewing the course index."
    And he sees the text "To have full access to the course, you can self enrol into this course."
    And he sees the tab "Overview"
    And he sees the tab "Course content"
    And he sees the tab "Certificate"
    And he sees the tab "Fees and access"
    And he sees the tab "Faculty"
    And he sees the text "Content available if you are enrolled in this course"
    When he follows the link "Enrol me in this course"
    Then he sees the heading "Enrolment options"
    And he sees the text "MOOCs for Teachers"
    And he sees the text "No enrolment fee required."
    When he presses the button "Enrol me"
    Then he sees the message "You are enrolled in the course."
    And he does not see the text "Content available if you are enrolled in this course"
    When he selects the tab "Certificate"
    And he presses the button "Request the certificate"
    Then he sees the message "Your certificate of accomplishment has been requested."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "eduGAIN login"
    And he fills in "Name of your university" with "north"
    And he presses the button "Search"
    And he follows the link "University of Northfield"
    And he logs in with his eduGAIN identity
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Logs in with eduGAIN from the Polimi login page, enrols and comes back
    Given Thibault, a member of staff of the Université de Valmont, by eduGAIN
    When Thibault goes to the login page of POK
    And he follows the link "Polimi login"
    Then he sees the button "eduGAIN login"
    When he presses the button "eduGAIN login"
    Then he sees the heading "Find your university"
    When he fills in "Name of your university" with "universite valmont"
    And he presses the button "Search"
    Then he sees the link "Université de Valmont"
    When he follows the link "Université de Valmont"
    And he logs in with his eduGAIN identity
    Then he does not see the text "Please activate two-factor authentication"
    And he sees his name
    And he sees the group "More information"
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
    When he selects the tab "Certificate"
    And he presses the button "Request the certificate"
    Then he sees the message "Your certificate of accomplishment has been requested."
    When he logs out
    # The second time
    And he goes to the login page of POK
    And he follows the link "Polimi login"
    And he presses the button "eduGAIN login"
    And he fills in "Name of your university" with "valmont"
    And he presses the button "Search"
    And he follows the link "Université de Valmont"
    And he logs in with his eduGAIN identity
    Then he sees the heading "Dashboard"
    And he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag
  Scenario: Registers to log in with eduGAIN, activates 2FA Polimi, and enters the OTP after eduGAIN
    Given Hedwig, a student of the Universität Altbach, by eduGAIN
    # POLIMI account creation
    When Hedwig goes to the login page of POK
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
    # "YOU WANT TO LOGIN WITH eduGAIN? Click on Register"
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
    And she sees the text "eduGAIN followed by OTP (only people from other universities)"
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
    And she goes to the Online Services
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And she logs out
    # POK login
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    And she presses the button "eduGAIN login"
    And she fills in "Name of your university" with "altbach"
    And she presses the button "Search"
    And she follows the link "Universität Altbach"
    And she logs in with her eduGAIN identity
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
    And she presses the button "eduGAIN login"
    And she fills in "Name of your university" with "altbach"
    And she presses the button "Search"
    And she follows the link "Universität Altbach"
    And she logs in with her eduGAIN identity
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Enters the OTP after eduGAIN once 2FA Polimi is active
    Given Hedwig, a student of the Universität Altbach, by eduGAIN
    And she has activated 2FA Polimi by app
    When Hedwig goes to the Online Services
    And she presses the button "eduGAIN login"
    And she fills in "Name of your university" with "altbach"
    And she presses the button "Search"
    And she follows the link "Universität Altbach"
    And she logs in with her eduGAIN identity
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters a wrong code in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
    And she sees the text "2FA Polimi is active."

  @gss
  Scenario: Is refused straight from POK if the university sends neither name nor e-mail address
    Given Sigrid, a student of Eskelund Tekniske Universitet, which sends neither name nor e-mail address
    When Sigrid goes to the login page of POK
    And she follows the link "eduGAIN login"
    And she fills in "Name of your university" with "eskelund"
    And she presses the button "Search"
    And she follows the link "Eskelund Tekniske Universitet"
    And she logs in with her eduGAIN identity
    Then she sees the message "Your identity provider did not send your name and your e-mail address."
    And she sees the heading "CHOOSE YOUR LOGIN METHOD"
    And she does not see the button "Log out"
    When she opens "pok/my/"
    Then she sees the heading "CHOOSE YOUR LOGIN METHOD"

  @gss @pag @pag-uk
  Scenario: Is refused at Polimi if the university sends neither name nor e-mail address
    Given Sigrid, a student of Eskelund Tekniske Universitet, which sends neither name nor e-mail address
    When Sigrid goes to the login page of POK
    And she follows the link "Polimi login"
    And she presses the button "eduGAIN login"
    And she fills in "Name of your university" with "eskelund"
    And she presses the button "Search"
    And she follows the link "Eskelund Tekniske Universitet"
    And she logs in with her eduGAIN identity
    Then she sees the message "Your identity provider did not send your name and your e-mail address."
    And she sees the heading "Polimi Credentials"
    When she goes to the Online Services
    Then she sees the heading "Polimi Credentials"
    When she opens "pok/my/"
    Then she sees the link "Polimi login"
    And she does not see the button "Log out"
