@PATH-05
Feature: Citizen with eIDAS
  Somebody with the digital identity of another European state enters by eIDAS: the first time leads to a person code and
  a password, then to 2FA by eIDAS, to a course on POK, and back a second time.

  @pag
  Scenario: Registers with eIDAS, activates 2FA by eIDAS, enrols and comes back
    Given Begoña, a citizen of Spain who comes with an eIDAS identity
    # POLIMI account creation
    When Begoña goes to the login page of POK
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
    # "YOU HAVE SPID, CIE or eIDAS? Select your digital identity system and follow the instructions."
    When she presses the button "Login with eIDAS"
    Then she sees the heading "Choose your country"
    And the list "Country" offers "Spain"
    When she chooses the country of her identity
    Then she sees the heading "Log in"
    When she identifies herself with her eIDAS identity
    Then she sees the heading "Consent to the sending of your data"
    When she presses the button "Agree"
    # "Here you will be assigned your person code and you can set your password"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold what her eIDAS identity says
    And she sees the text "As your digital identity says"
    When she completes her identification data
    Then the fields hold her identification data
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
    # POK login
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    And she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    # Access chart, points 3 and 4
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    Then she sees the heading "2FA two-factor authentication activation"
    And she sees the button "Enable 2FA Polimi"
    And she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via:"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    And she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss
  Scenario: Registers with eIDAS after choosing to create a Polimi account, enrols and comes back
    Given Begoña, a citizen of Spain who comes with an eIDAS identity
    When Begoña goes to the login page of POK
    And she follows the link "Create a Polimi account"
    Then she sees the button "Login with eIDAS"
    When she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she identifies herself with her eIDAS identity
    And she presses the button "Agree"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    When she completes her identification data
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
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    And she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    Then she sees the heading "2FA two-factor authentication activation"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    And she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @pag-uk
  Scenario: Registers with eIDAS from the page of POK's service, enrols and comes back
    Given Begoña, a citizen of Spain who comes with an eIDAS identity
    When Begoña goes to POK
    And she follows the link "Log in"
    And she opens the box "Don't have an account?"
    And she follows the link "Create a Polimi account"
    Then she sees the button "Login with eIDAS"
    When she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she identifies herself with her eIDAS identity
    And she presses the button "Agree"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    When she completes her identification data
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
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    And she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "As an Italian citizen"
    When she presses the button "Continue"
    Then she sees the heading "2FA two-factor authentication activation"
    When she presses the button "Enable 2FA SPID/CIE/eIDAS"
    And she follows the link "Go to Online Services"
    Then she sees the heading "Online Services"
    And she sees the text "2FA SPID/CIE/eIDAS is active."
    When she goes to the login page of POK
    And she follows the link "Polimi login"
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
    And she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    Then she sees the heading "Dashboard"
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"

  @gss @pag @pag-uk
  Scenario: Is refused with the credentials alone once 2FA by eIDAS is active
    Given Begoña, a citizen of Spain who comes with an eIDAS identity
    And she has activated 2FA with eIDAS
    When Begoña goes to the Online Services
    And she signs in with her person code and password
    Then she sees the text "access to services is granted only to SPID, CIE or other eIDAS federated identities"
    And she sees the button "Login with eIDAS"
    When she goes to the Online Services
    Then she sees the heading "Polimi Credentials"
    When she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    Then she sees the heading "Online Services"
    And she sees the text "2FA SPID/CIE/eIDAS is active."

  @gss @pag @pag-uk
  Scenario: Cancels at the choice of the country, refuses the consent and succeeds at last
    Given Begoña, a citizen of Spain who comes with an eIDAS identity
    And she has activated 2FA with eIDAS
    When Begoña goes to the Online Services
    And she presses the button "Login with eIDAS"
    And she presses the button "Cancel"
    Then she sees the message "You cancelled the authentication."
    And she sees the heading "Polimi Credentials"
    When she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she enters a wrong password for her eIDAS identity
    Then she sees the message "Wrong username or password."
    When she identifies herself with her eIDAS identity
    And she presses the button "Refuse"
    Then she sees the message "You did not consent to sending your data."
    And she sees the heading "Polimi Credentials"
    When she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    Then she sees the heading "Online Services"
