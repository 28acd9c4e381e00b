@no-snapshot
Feature: Login page of Polimi
  What the login page of the Online Services shows and offers, and where its buttons and links lead.

  @gss @pag
  Scenario: Offers identities and credentials
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    # How to create POLIMI credentials
    When Olena goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the text "POLITECNICO MILANO 1863"
    And she sees the heading "Online Services"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    And she sees the button "eduGAIN login"
    And she sees the heading "Polimi Credentials"
    And the page has the fields:
      | Person Code     |
      | Password        |
      | Stay connected. |
    And the field "Person Code" is empty
    And the field "Password" is empty
    And she sees the button "Sign in"
    And she sees the link "Register"
    And "Stay connected." is not ticked
    And the box "Help: stay connected" is closed

  @gss
  Scenario: Has four ways of assistance
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    Then the box "Authentication assistance" is open
    And the link "First time here?" is only in the box "Authentication assistance"
    And the link "Polimi credentials recovery (person code and password)" is only in the box "Authentication assistance"
    And the link "Deactivate 2FA: access temporarily with Polimi credentials only" is only in the box "Authentication assistance"
    And the link "Information, FAQs and assistance" is only in the box "Authentication assistance"
    And she sees the text "First time here? Polimi credentials recovery (person code and password) Deactivate 2FA: access temporarily with Polimi credentials only Information, FAQs and assistance"
    When she follows the link "First time here?"
    Then she sees the heading "First time here?"
    And she sees the link "Back to Login"

  @pag-uk
  Scenario: Names the service, offers identities and credentials
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    # Slide 3
    When Olena goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "SP wepok"
    And she sees the button "SPID login"
    And she sees the button "CIE login"
    And she sees the button "Login with eIDAS"
    And she sees the button "eduGAIN login"
    And she sees the heading "Polimi Credentials"
    And the page has the fields:
      | Person Code     |
      | Password        |
      | Stay connected. |
    And the field "Person Code" is empty
    And the field "Password" is empty
    And she sees the button "Sign in"
    And she sees the link "Register"
    And "Stay connected." is not ticked
    And the box "Help: stay connected" is closed
    And the box "Authentication assistance" is open
    And she does not see the link "First time here?"
    And the link "Polimi credentials recovery (person code and password)" is only in the box "Authentication assistance"
    And the link "Deactivate 2FA: access temporarily with Polimi credentials only" is only in the box "Authentication assistance"
    And the link "Information, FAQs and assistance" is only in the box "Authentication assistance"
    And she sees the text "Polimi credentials recovery (person code and password) Deactivate 2FA: access temporarily with Polimi credentials only Information, FAQs and assistance"
    # The foot of the page; versions are not compared
    And she sees the image "SPID"
    And she sees the image "AgID Agenzia per l'Italia Digitale"
    And she sees the text "aunicalogin"

  # How to create POLIMI credentials: "Select your digital identity system and follow the instructions."
  @gss @pag @pag-uk
  Scenario: Every identity has its own way
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she presses the button "SPID login"
    Then she sees the heading "SPID login"
    And she sees the heading "Choose your SPID provider"
    And she sees the link "Maggiori informazioni"
    And she sees the link "Non hai SPID?"
    And she sees the link "Serve aiuto?"
    When she follows the link "Back to Login"
    Then she sees the heading "Polimi Credentials"
    When she presses the button "CIE login"
    Then she sees the heading "Log in"
    And she does not see the text "Polimi Credentials"
    When she goes to the Online Services
    And she presses the button "Login with eIDAS"
    Then she sees the heading "Choose your country"
    And she sees the field "Country"
    When she goes to the Online Services
    And she presses the button "eduGAIN login"
    Then she sees the heading "Find your university"
    And she sees the field "Name of your university"

  @gss @pag-uk
  Scenario: No way of assistance is a dead end
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    When she goes to the Online Services
    And she follows the link "Polimi credentials recovery (person code and password)"
    Then she sees the heading "Polimi credentials recovery (person code and password)"
    And the page has the fields:
      | Personal e-mail address |
      | Person Code             |
      | dd                      |
      | mm                      |
      | yyyy                    |
    And she sees the group "Date of birth"
    And she sees the button "Continue"
    When she follows the link "Back to Login"
    Then she sees the heading "Polimi Credentials"
    When she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
    Then she sees the heading "Deactivate 2FA: access temporarily with Polimi credentials only"
    And the page has the fields:
      | Emergency deactivation key       |
      | Emergency deactivation via SMS   |
      | Emergency deactivation via EMAIL |
      | Person Code                      |
      | Password                         |
    And "Emergency deactivation via SMS" is not ticked
    And "Emergency deactivation via EMAIL" is not ticked
    And she sees the button "Continue"
    When she follows the link "Back to Login"
    Then she sees the heading "Polimi Credentials"
    When she follows the link "Information, FAQs and assistance"
    Then she sees the heading "Information, FAQs and assistance"
    And she sees the link "Frequently asked questions on digital identities and authentication"
    When she follows the link "Contact site support"
    Then she sees the heading "Contact site support"
    When she goes back
    And she follows the link "Back to Login"
    Then she sees the heading "Polimi Credentials"

  # Online Services access chart, foot: "Further information and frequently asked questions"
  @gss @pag @pag-uk
  Scenario: The frequently asked questions are there
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Information, FAQs and assistance"
    And she follows the link "Frequently asked questions on digital identities and authentication"
    Then she sees the heading "SPID, CIE and Polimi Credentials"
    And she sees the link "SPID, CIE and Polimi Credentials"
    When she follows the link "Two-factor authentication"
    Then she sees the heading "Two-factor authentication"
    When she follows the link "SPID, CIE and Polimi Credentials"
    Then she sees the heading "SPID, CIE and Polimi Credentials"
