@PATH-13
Feature: Trouble with a digital identity
  The provider does not vouch for somebody who comes with SPID, CIE or eIDAS. The login page says why, nobody is let
  in, and whoever can tries again. (SPID technical rules, "Messaggi di errore".)

  Scenario: Cancels the log-in with SPID, and tries again
    Given Ginevra, an Italian with SPID by posteID
    And she has activated 2FA with SPID
    When she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she presses the button "Cancel"
    Then she sees the heading "SPID login"
    And she sees the message "You cancelled the authentication."
    When she opens "onlineservices"
    Then she sees the heading "Polimi Credentials"
    And she does not see the text "You are logged in as"
    When she presses the button "SPID login"
    Then she does not see the message "You cancelled the authentication."
    When she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Online Services"
    And she sees her name

  Scenario: Does not consent to the sending of the data, then does
    Given Ginevra, an Italian with SPID by posteID
    And she has activated 2FA with SPID
    When she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she identifies herself with her SPID identity
    Then she sees the heading "Consent to the sending of your data"
    When she presses the button "Refuse"
    Then she sees the heading "SPID login"
    And she sees the message "You did not consent to sending your data."
    When she opens "onlineservices"
    Then she sees the heading "Polimi Credentials"
    And she does not see the text "You are logged in as"
    When she presses the button "SPID login"
    And she presses the button "posteID"
    And she logs in with her SPID identity
    Then she sees the heading "Online Services"

  Scenario: Mistypes the password of SPID
    Given Ginevra, an Italian with SPID by posteID
    And she has activated 2FA with SPID
    When she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she enters a wrong password for her SPID identity
    Then she sees the message "Wrong username or password."
    When she logs in with her SPID identity
    Then she sees the heading "Online Services"

  Scenario: Mistypes the password of SPID too often
    Given Ginevra, an Italian with SPID by posteID
    And she has activated 2FA with SPID
    When she goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "posteID"
    And she enters a wrong password for her SPID identity
    And she enters a wrong password for her SPID identity
    And she enters a wrong password for her SPID identity
    Then she sees the heading "Too many attempts"
    When she presses the button "Back to the service"
    Then she sees the heading "SPID login"
    And she sees the message "Too many failed attempts at your identity provider."
    When she opens "onlineservices"
    Then she sees the heading "Polimi Credentials"
    And she does not see the text "You are logged in as"

  Scenario: The SPID identity was revoked
    Given Ruggero, an Italian whose SPID identity was revoked
    When Ruggero goes to the Online Services
    And he presses the button "SPID login"
    And he presses the button "namirialID"
    And he identifies himself with his SPID identity
    Then he sees the heading "Credentials suspended or revoked"
    When he presses the button "Back to the service"
    Then he sees the heading "SPID login"
    And he sees the message "Your digital identity is suspended or revoked."
    And he does not see the text "Identification Data"
    When he opens "onlineservices"
    Then he sees the heading "Polimi Credentials"
    And he does not see the text "You are logged in as"

  # "Other users"
  @gss
  Scenario: The SPID identity was revoked, coming from POK
    Given Ruggero, an Italian whose SPID identity was revoked
    When Ruggero goes to the login page of POK
    And he selects the tab "Other users"
    And he follows the link "SPID login"
    And he presses the button "namirialID"
    And he identifies himself with his SPID identity
    And he presses the button "Back to the service"
    Then he sees the message "Your digital identity is suspended or revoked."
    When he goes to POK
    Then he sees the link "Log in"
    And he does not see the button "Log out"

  Scenario: The SPID identity has not the level that is needed
    Given Livia, an Italian whose SPID identity has level 1 only
    When Livia goes to the Online Services
    And she presses the button "SPID login"
    And she presses the button "arubaID"
    And she identifies herself with her SPID identity
    Then she sees the heading "Level not sufficient"
    When she presses the button "Back to the service"
    Then she sees the heading "SPID login"
    And she sees the message "Your SPID identity does not have the level this service needs."
    When she opens "onlineservices"
    Then she sees the heading "Polimi Credentials"
    And she does not see the text "You are logged in as"

  Scenario: Takes longer than the SPID provider allows
    Given Placido, an Italian who takes longer than the SPID provider allows
    When Placido goes to the Online Services
    And he presses the button "SPID login"
    And he presses the button "timID"
    And he identifies himself with his SPID identity
    Then he sees the heading "Your time is up"
    When he presses the button "Continue"
    Then he sees the heading "SPID login"
    And he sees the message "The authentication took too long."
    When he opens "onlineservices"
    Then he sees the heading "Polimi Credentials"
    And he does not see the text "You are logged in as"

  Scenario: Cancels the log-in with CIE, and tries again
    Given Ortensia, an Italian with an electronic identity card
    And she has activated 2FA with CIE
    When she goes to the Online Services
    And she presses the button "CIE login"
    And she presses the button "Cancel"
    Then she sees the heading "Polimi Credentials"
    And she sees the message "You cancelled the authentication."
    When she opens "onlineservices"
    Then she sees the heading "Polimi Credentials"
    And she does not see the text "You are logged in as"
    When she presses the button "CIE login"
    And she logs in with her CIE identity
    Then she sees the heading "Online Services"

  Scenario: Cancels the log-in with eIDAS, and tries again
    Given Begona, a citizen of Spain who comes with an eIDAS identity
    And she has activated 2FA with eIDAS
    When she goes to the Online Services
    And she presses the button "Login with eIDAS"
    And she presses the button "Cancel"
    Then she sees the heading "Polimi Credentials"
    And she sees the message "You cancelled the authentication."
    When she opens "onlineservices"
    Then she sees the heading "Polimi Credentials"
    And she does not see the text "You are logged in as"
    When she presses the button "Login with eIDAS"
    And she chooses the country of her identity
    And she logs in with her eIDAS identity
    Then she sees the heading "Online Services"
