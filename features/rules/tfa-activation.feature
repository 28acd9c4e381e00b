@no-snapshot
Feature: The activation page, and 2FA SPID/CIE/eIDAS
  What the page tells everybody, and the kind of 2FA that lets in by digital identity alone.

  @TFA-13
  Rule: The activation page explains why 2FA is required

    Scenario: Why 2FA is required
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees the text "2FA two-factor authentication activation Access to Online Services requires the activation of two-factor authentication (2FA), also known as two-step verification. 2FA adds a layer of security to your personal space and protects you from fraudulent access in the event that your Polimi credentials are stolen."

  @TFA-14
  Rule: The activation page shows name and person code of whoever is logged in

    Scenario: Name and person code
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees her name
      And she sees her person code

  @TFA-51
  Rule: The activation page offers "Logout"

    Scenario: Logout
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees the link "Logout"
      When she follows the link "Logout"
      And she opens "2fa"
      Then she does not see the text "2FA two-factor authentication activation"
      And she sees the button "Sign in"

  @TFA-15
  Rule: The activation page links "More information and frequently asked questions" on digital identities

    Scenario: The link to more information
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees exactly the line "More information and frequently asked questions on digital identities and authentication."
      And she sees the link "More information and frequently asked questions"
      When she follows the link "More information and frequently asked questions"
      Then she sees the heading "SPID, CIE and Polimi Credentials"

  @TFA-42
  Rule: The activation page shows its version

    Scenario: The version
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then whether she sees the text "2fa Activation v." is noted

  @TFA-16
  Rule: The activation page offers "Enable 2FA SPID/CIE/eIDAS"

    Scenario: Section and button
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees the heading "2FA SPID/CIE/eIDAS"
      And she sees the button "Enable 2FA SPID/CIE/eIDAS"

  @TFA-52
  Rule: The page says that access is then granted only to SPID, CIE or other eIDAS identities

    Scenario: What 2FA SPID/CIE/eIDAS protects from
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees the text "By activating this function you protect yourself from fraudulent access in the event that your Polimi credentials are stolen, as access to services is granted only to SPID, CIE or other eIDAS federated identities."

  @TFA-53
  Rule: The page lists the identities that open the Online Services with 2FA SPID/CIE/eIDAS

    Scenario: The identities that let in
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees the text "Once SPID/CIE/eIDAS 2FA has been activated, you will be able to access online services via: any SPID identity (Poste, Sielte...) in your possession CIE eIDAS The University credentials"

  @TFA-17
  Rule: The page says that one has to log out and re-enter by SPID, CIE or eIDAS

    Scenario: Log out and re-enter
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees exactly the line "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."

  @TFA-55
  Rule: 2FA SPID/CIE/eIDAS is not enabled for whoever entered with Polimi credentials

    Scenario: Pressing the button after a log-in with credentials
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      And she presses the button "Enable 2FA SPID/CIE/eIDAS"
      Then she sees the message "To use this function log out and re-enter the Online Services using SPID, CIE or eIDAS."
      When she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the text "access to services is granted only to SPID, CIE or other eIDAS federated identities"
      When she opens "2fa"
      Then she sees the button "Enable 2FA SPID/CIE/eIDAS"

  @TFA-18
  Rule: The page says that the University credentials stay valid and useful for some services

    Scenario: What the University credentials are still good for
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees the text "The University credentials will in any case remain valid and useful for the configuration and use of some services"

  @TFA-54
  Rule: The page links "frequently asked questions" beside what it says of the University credentials

    Scenario: The link to the frequently asked questions
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees the text "(see frequently asked questions)."
      And she sees the link "frequently asked questions"
      When she follows the link "frequently asked questions"
      Then she sees the heading "SPID, CIE and Polimi Credentials"

  @TFA-19
  Rule: Who entered by SPID or CIE can activate 2FA SPID/CIE/eIDAS

    Scenario: An Italian by SPID
      Given Ginevra, an Italian with SPID by posteID
      And Ginevra has registered with SPID
      And she goes to the Online Services
      When she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she presses the button "Continue"
      Then she sees the button "Enable 2FA SPID/CIE/eIDAS"
      When she presses the button "Enable 2FA SPID/CIE/eIDAS"
      Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
      When she goes to the Online Services
      Then she sees the text "2FA SPID/CIE/eIDAS is active."

    Scenario: An Italian by CIE
      Given Ortensia, an Italian with an electronic identity card
      And Ortensia has registered with CIE
      And she goes to the Online Services
      When she presses the button "CIE login"
      And she logs in with her CIE identity
      And she presses the button "Continue"
      Then she sees the button "Enable 2FA SPID/CIE/eIDAS"
      When she presses the button "Enable 2FA SPID/CIE/eIDAS"
      Then she sees the message "2FA SPID/CIE/eIDAS has been activated."
      When she goes to the Online Services
      Then she sees the text "2FA SPID/CIE/eIDAS is active."

  @TFA-20
  Rule: With 2FA SPID/CIE/eIDAS active, the Polimi credentials alone are refused

    Scenario: The Online Services, for an Italian with SPID
      Given Ginevra, an Italian with SPID by posteID
      And Ginevra has activated 2FA with SPID
      And she goes to the Online Services
      When she signs in with her person code and password
      Then she sees the message "access to services is granted only to SPID, CIE or other eIDAS federated identities"
      And she sees the button "SPID login"
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"
      And she sees the button "Sign in"

    Scenario: POK, for a citizen of Spain with eIDAS
      Given Begona, a citizen of Spain who comes with an eIDAS identity
      And Begona has activated 2FA with eIDAS
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she signs in with her person code and password
      Then she sees the message "access to services is granted only to SPID, CIE or other eIDAS federated identities"
      When she opens "pok/my/"
      Then she does not see the text "No courses"
      And she does not see the button "Log out"

  @TFA-56
  Rule: With 2FA SPID/CIE/eIDAS active, any identity of the person opens the Online Services

    Scenario: SPID by another provider, and CIE
      Given Fiammetta, an Italian with SPID by two providers and an electronic identity card
      And Fiammetta has activated 2FA with SPID
      And she goes to the Online Services
      When she presses the button "SPID login"
      And she presses the button "lepidaID"
      And she logs in at "lepidaID"
      Then she sees the heading "Online Services"
      And she sees the text "2FA SPID/CIE/eIDAS is active."
      When she logs out
      And she goes to the Online Services
      And she presses the button "CIE login"
      And she logs in with her CIE identity
      Then she sees the heading "Online Services"
      And she sees the text "2FA SPID/CIE/eIDAS is active."

    Scenario: eIDAS
      Given Begona, a citizen of Spain who comes with an eIDAS identity
      And Begona has activated 2FA with eIDAS
      And she goes to the Online Services
      When she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she logs in with her eIDAS identity
      Then she sees the heading "Online Services"
      And she sees the text "2FA SPID/CIE/eIDAS is active."

  @TFA-21
  Rule: A foreigner chooses between 2FA Polimi via App and 2FA via SPID/CIE

    @pag @pag-uk
    Scenario: Both are offered
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      Then she sees the button "Enable 2FA SPID/CIE/eIDAS"
      And she sees the button "Enable 2FA Polimi"

    @gss
    Scenario: Both are offered, following the declaration
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      And she opens the box "Can't use SPID or CIE?"
      And she indicates why she cannot use SPID or CIE
      And she presses the button "Declare and continue"
      Then she sees the button "Enable 2FA SPID/CIE/eIDAS"
      And she sees the button "Enable 2FA Polimi"

    Scenario: A foreigner with SPID enables it
      Given Amadou, a foreigner from Senegal with an Italian tax code and SPID
      And Amadou has registered with SPID
      And he goes to the Online Services
      When he presses the button "SPID login"
      And he presses the button "etnaID"
      And he logs in with his SPID identity
      And he presses the button "Continue"
      Then he sees the button "Enable 2FA Polimi"
      And he sees the button "Enable 2FA SPID/CIE/eIDAS"
      When he presses the button "Enable 2FA SPID/CIE/eIDAS"
      Then he sees the message "2FA SPID/CIE/eIDAS has been activated."

  @TFA-57
  Rule: With 2FA Polimi active, SPID and eIDAS open the Online Services too

    Scenario: SPID beside the app
      Given Amadou, a foreigner from Senegal with an Italian tax code and SPID
      And Amadou has registered with SPID
      And he goes to the Online Services
      When he presses the button "SPID login"
      And he presses the button "etnaID"
      And he logs in with his SPID identity
      And he presses the button "Continue"
      And he presses the button "Enable 2FA Polimi"
      And he opens the box "Create account manually"
      And he types the secret into his authenticator app
      And he enters the code from his app in "OTP Code"
      And he presses the button "Confirmation"
      And he starts a new browser
      And he goes to the Online Services
      And he presses the button "SPID login"
      And he presses the button "etnaID"
      And he logs in with his SPID identity
      Then he sees the heading "Online Services"
      And he sees the text "2FA Polimi is active."

    Scenario: eIDAS beside the app
      Given Begona, a citizen of Spain who comes with an eIDAS identity
      And Begona has registered with eIDAS
      And she goes to the Online Services
      When she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she logs in with her eIDAS identity
      And she presses the button "Continue"
      And she presses the button "Enable 2FA Polimi"
      And she opens the box "Create account manually"
      And she types the secret into her authenticator app
      And she enters the code from her app in "OTP Code"
      And she presses the button "Confirmation"
      And she starts a new browser
      And she goes to the Online Services
      And she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she logs in with her eIDAS identity
      Then she sees the heading "Online Services"
      And she sees the text "2FA Polimi is active."
