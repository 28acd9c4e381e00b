@PATH-01
Feature: Italian with a digital identity
  Somebody with Italian citizenship who has SPID or CIE registers with it, activates 2FA SPID/CIE/eIDAS, enrols in a
  course on POK, and comes back a second time. The access chart holds for every guide.

  @gss @pag @pag-uk
  Scenario: Registers with SPID at the Online Services, activates 2FA and enrols
    Given Ginevra, an Italian with SPID by posteID
    # Access chart, point 1
    When Ginevra goes to the Online Services
    Then she sees the heading "Polimi Credentials"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    And she sees the button "eduGAIN login"
    When she presses the button "SPID login"
    Then she sees the button "posteID"
    When she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold what her SPID identity says
    When she completes her identification data
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
    When she follows the link "Go to the login page"
    Then she sees the heading "Polimi Credentials"
    # Access chart, point 2
    When she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to POK
    And she follows the link "Log in"
    And she follows the link "Polimi login"
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
    And she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Online Services"
    And she sees her person code
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Registers with CIE at the Online Services, activates 2FA and enrols
    Given Ortensia, an Italian with an electronic identity card
    # Access chart, point 1
    When Ortensia goes to the Online Services
    Then she sees the heading "Polimi Credentials"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    And she sees the button "eduGAIN login"
    When she presses the button "CIE login"
    And she logs in with her CIE identity
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold what her CIE identity says
    When she completes her identification data
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
    When she follows the link "Go to the login page"
    Then she sees the heading "Polimi Credentials"
    # Access chart, point 2
    When she goes to the Online Services
    And she presses the button "CIE login"
    And she logs in with her CIE identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to POK
    And she follows the link "Log in"
    And she follows the link "Polimi login"
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
    And she goes to the Online Services
    And she presses the button "CIE login"
    And she logs in with her CIE identity
    Then she sees the heading "Online Services"
    And she sees her person code
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag @pag-uk
  Scenario: Comes from POK, registers with SPID and enrols
    Given Ginevra, an Italian with SPID by posteID
    # Slide 2
    When Ginevra goes to the login page of POK
    Then she sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano."
    And she sees the link "Polimi login"
    And the box "Don't have an account?" is closed
    When she opens the box "Don't have an account?"
    Then she sees the heading "HOW TO ACCESS"
    When she follows the link "Create a Polimi account"
    # Slide 3
    Then she sees the heading "Polimi Credentials"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    And she sees the button "eduGAIN login"
    When she presses the button "SPID login"
    Then she sees the button "posteID"
    When she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold what her SPID identity says
    When she completes her identification data
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
    When she follows the link "Go to the login page"
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    # POK login
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag @pag-uk
  Scenario: Comes from POK, registers with CIE and enrols
    Given Ortensia, an Italian with an electronic identity card
    # Slide 2
    When Ortensia goes to the login page of POK
    Then she sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano."
    And she sees the link "Polimi login"
    And the box "Don't have an account?" is closed
    When she opens the box "Don't have an account?"
    Then she sees the heading "HOW TO ACCESS"
    When she follows the link "Create a Polimi account"
    # Slide 3
    Then she sees the heading "Polimi Credentials"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    And she sees the button "eduGAIN login"
    When she presses the button "CIE login"
    And she logs in with her CIE identity
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold what her CIE identity says
    When she completes her identification data
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
    When she follows the link "Go to the login page"
    And she presses the button "CIE login"
    And she logs in with her CIE identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    # POK login
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "CIE login"
    And she logs in with her CIE identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss
  Scenario: Comes from "Other users" of POK, registers with SPID and enrols
    Given Ginevra, an Italian with SPID by posteID
    # POLIMI account creation
    When Ginevra goes to the login page of POK
    Then she sees the heading "CHOOSE YOUR LOGIN METHOD"
    And she sees the text "If you are not a student and do not have a Polimi account, go to"
    And she sees the text "and log in with SPID o CIE."
    And she sees the link "Polimi login"
    And she does not see the link "SPID login"
    When she selects the tab "Other users"
    Then she sees the link "SPID login"
    And she sees the link "CIE login"
    And she does not see the link "Polimi login"
    When she follows the link "SPID login"
    Then she sees the button "posteID"
    When she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 1
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold what her SPID identity says
    When she completes her identification data
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
    When she follows the link "Go to the login page"
    Then she sees the heading "Polimi Credentials"
    # Access chart, point 2
    When she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    # POK login
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she selects the tab "Other users"
    And she follows the link "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss
  Scenario: Comes from "Other users" of POK, registers with CIE and enrols
    Given Ortensia, an Italian with an electronic identity card
    # POLIMI account creation
    When Ortensia goes to the login page of POK
    Then she sees the heading "CHOOSE YOUR LOGIN METHOD"
    And she sees the text "If you are not a student and do not have a Polimi account, go to"
    And she sees the text "and log in with SPID o CIE."
    And she sees the link "Polimi login"
    And she does not see the link "SPID login"
    When she selects the tab "Other users"
    Then she sees the link "SPID login"
    And she sees the link "CIE login"
    And she does not see the link "Polimi login"
    When she follows the link "CIE login"
    And she logs in with her CIE identity
    # Access chart, point 1
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold what her CIE identity says
    When she completes her identification data
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
    When she follows the link "Go to the login page"
    Then she sees the heading "Polimi Credentials"
    # Access chart, point 2
    When she presses the button "CIE login"
    And she logs in with her CIE identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    # POK login
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she selects the tab "Other users"
    And she follows the link "CIE login"
    And she logs in with her CIE identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Is registered already with SPID, activates 2FA and enrols
    Given Ginevra, an Italian with SPID by posteID
    And she has registered with SPID
    # Access chart, point 1: "If you are already registered for Online Services, go to point 2"
    When Ginevra goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Is registered already with CIE, activates 2FA and enrols
    Given Ortensia, an Italian with an electronic identity card
    And she has registered with CIE
    # Access chart, point 1: "If you are already registered for Online Services, go to point 2"
    When Ortensia goes to the Online Services
    And she presses the button "CIE login"
    And she logs in with her CIE identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "CIE login"
    And she logs in with her CIE identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Is registered already with person code and password, enters with SPID and enrols
    Given Ginevra, an Italian with SPID by posteID
    And she has registered
    # Access chart, point 1: "If you are already registered for Online Services, go to point 2"
    When Ginevra goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Comes back with another SPID provider and with CIE, and is the same person
    Given Fiammetta, an Italian with SPID by two providers and an electronic identity card
    When Fiammetta goes to the Online Services
    And she presses the button "SPID login"
    Then she sees the button "infocertID"
    And she sees the button "lepidaID"
    When she presses the button "infocertID"
    And she logs in at "infocertID"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold what her SPID identity says
    When she completes her identification data
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
    # Any SPID identity in her possession
    When she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "lepidaID"
    And she logs in at "lepidaID"
    Then she does not see the text "Politecnico di Milano registration"
    # Access chart, point 3
    And she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    # The second time, with CIE
    And she goes to the Online Services
    And she presses the button "CIE login"
    And she logs in with her CIE identity
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    When she logs out
    # The third time, with the provider of the registration
    And she goes to the login page of POK
    And she follows the link "Polimi login"
    And she presses the button "SPID login"
    And she presses the button "infocertID"
    And she logs in at "infocertID"
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Is refused with person code and password once 2FA is active, and enters with SPID
    Given Ginevra, an Italian with SPID by posteID
    And she has activated 2FA with SPID
    When Ginevra goes to the Online Services
    And she signs in with her person code and password
    Then she sees the message "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    When she goes to the Online Services
    Then she sees the heading "Polimi Credentials"
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the message "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    When she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
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

  @gss @pag @pag-uk
  Scenario: Is refused with person code and password once 2FA is active, and enters with CIE
    Given Ortensia, an Italian with an electronic identity card
    And she has activated 2FA with CIE
    When Ortensia goes to the Online Services
    And she signs in with her person code and password
    Then she sees the message "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    When she goes to the Online Services
    Then she sees the heading "Polimi Credentials"
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    And she signs in with her person code and password
    Then she sees the message "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    When she presses the button "CIE login"
    And she logs in with her CIE identity
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

  @pag-uk
  Scenario: Is obliged at the first login, logs out and re-enters using SPID
    Given Ginevra, an Italian with SPID by posteID
    And she has registered
    When Ginevra goes to the Online Services
    And she signs in with her person code and password
    Then she sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    When she opens the box "Do you have problems with SPID or CIE?"
    And she follows the link "Declare and continue without SPID / CIE"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the text "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When she logs out
    And she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag
  Scenario: Wants 2FA by SPID at the first access, logs out and re-enters using SPID
    Given Ginevra, an Italian with SPID by posteID
    And she has registered
    When Ginevra goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
    When she follows the link "Enable 2FA"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the text "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
    When she logs out
    And she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag
  Scenario: Is obliged at the second access, goes back to the login and uses SPID
    Given Ginevra, an Italian with SPID by posteID
    And she has registered
    When Ginevra goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
    When she logs out
    And she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the message "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    When she follows the link "Back to Login"
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    # Access chart, point 3
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    # Access chart, point 4
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the heading "2FA SPID/CIE/eIDAS"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
    When she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees her name
    And she sees her person code
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
