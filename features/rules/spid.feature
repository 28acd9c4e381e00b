@no-snapshot
Feature: Digital identities
  SPID, CIE and eIDAS: where they lead, what is asked of their providers, and what happens when they fail.

  @SPID-01
  Rule: Whoever has Italian citizenship alone needs SPID or CIE

    Scenario Outline: <name> comes with credentials
      Given <name>, <about>
      And she has registered
      When she goes to the Online Services
      And she signs in with her person code and password
      And she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees exactly the line "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"

      Examples:
        | name    | about                                                                   |
        | Viola   | an Italian without SPID and CIE whose tax code is a variant by omocodia |
        | Ginevra | an Italian with SPID by posteID                                         |

  @SPID-02
  Rule: An Italian who is not registered begins with "SPID login" or "CIE login"

    Scenario: SPID
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      Then she sees the button "SPID login"
      When she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she sees the heading "Politecnico di Milano registration step 1/4"

    Scenario: CIE
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      Then she sees the button "CIE login"
      When she presses the button "CIE login"
      And she logs in with her CIE identity
      Then she sees the heading "Politecnico di Milano registration step 1/4"

  @SPID-03
  Rule: Whoever comes for the first time is sent to the provider and back

    Scenario: To the SPID provider and back
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      Then she sees the button "posteID"
      When she presses the button "posteID"
      Then the authentication request is addressed to where it was sent
      When she logs in with her SPID identity
      Then she is at "aunicaaccount/aunicaaccount2/identification"

    Scenario: To the CIE provider and back
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      And she presses the button "CIE login"
      Then the authentication request is addressed to where it was sent
      When she logs in with her CIE identity
      Then she is at "aunicaaccount/aunicaaccount2/identification"

    Scenario: To the eIDAS node, to the country and back
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      Then the authentication request is addressed to where it was sent
      When she chooses the country of her identity
      And she logs in with her eIDAS identity
      Then she is at "aunicaaccount/aunicaaccount2/identification"

  @SPID-04
  Rule: A person code is assigned

    Scenario: Ginevra, by SPID
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she completes her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees a person code

    Scenario: Ortensia, by CIE
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      And she presses the button "CIE login"
      And she logs in with her CIE identity
      And she completes her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees a person code

    Scenario: Begoña, by eIDAS
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she logs in with her eIDAS identity
      And she completes her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees a person code

  @SPID-18
  Rule: A password can be chosen

    Scenario: After SPID, and the password is the one in force
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she completes her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      Then she sees the field "Password"
      When she chooses her password
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"
      When she takes note of her person code
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the message "Authentication failed"
      And she does not see the button "Sign in"

    Scenario: After eIDAS, and the password is the one in force
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she logs in with her eIDAS identity
      And she completes her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      Then she sees the field "Password"
      When she chooses her password
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"
      When she takes note of her person code
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the message "Authentication failed"
      And she does not see the button "Sign in"

  @SPID-05
  Rule: Whoever is registered enters without registering again

    Scenario: With SPID, twice
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she sees the heading "Online Services"
      And she sees her person code
      When she logs out
      And she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she sees the heading "Online Services"
      And she sees her person code

    Scenario: With SPID, before 2FA is active
      Given Ginevra, an Italian with SPID by posteID
      And she has registered with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she does not see the text "Politecnico di Milano registration step 1/4"
      When she presses the button "Continue"
      Then she sees her person code

    Scenario: With CIE
      Given Ortensia, an Italian with an electronic identity card
      And she has activated 2FA with CIE
      When she goes to the Online Services
      And she presses the button "CIE login"
      And she logs in with her CIE identity
      Then she sees the heading "Online Services"
      And she sees her person code

    Scenario: With eIDAS
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      And she has activated 2FA with eIDAS
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she logs in with her eIDAS identity
      Then she sees the heading "Online Services"
      And she sees her person code

  @SPID-06
  Rule: A new identity leads to the account that exists

    Scenario: Registered with one SPID identity, comes with another
      Given Fiammetta, an Italian with SPID by two providers and an electronic identity card
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "lepidaID"
      And she logs in at "lepidaID"
      Then she sees the heading "Online Services"
      And she sees her person code

    Scenario: Registered with SPID, comes with CIE
      Given Fiammetta, an Italian with SPID by two providers and an electronic identity card
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "CIE login"
      And she logs in with her CIE identity
      Then she sees the heading "Online Services"
      And she sees her person code

    Scenario: Registered with credentials, comes with SPID
      Given Ginevra, an Italian with SPID by posteID
      And she has registered
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she does not see the text "Politecnico di Milano registration step 1/4"
      When she presses the button "Continue"
      Then she sees her person code

  @SPID-07
  Rule: The next access is followed by the request to activate 2FA

    Scenario: By SPID
      Given Ginevra, an Italian with SPID by posteID
      And she has registered with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she sees the text "Please activate two-factor authentication (2fa) to access the services."
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"

    Scenario: By CIE
      Given Ortensia, an Italian with an electronic identity card
      And she has registered with CIE
      When she goes to the Online Services
      And she presses the button "CIE login"
      And she logs in with her CIE identity
      Then she sees the text "Please activate two-factor authentication (2fa) to access the services."
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"

  @SPID-08
  Rule: No control of a digital identity leads to the form for credentials

    Scenario: "SPID login" leads to the choice of a provider
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      Then she sees the button "posteID"
      And she does not see the field "Person Code"

    Scenario: "CIE login" leads to its provider
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      And she presses the button "CIE login"
      Then the authentication request has "@ID"
      And she does not see the field "Person Code"

    Scenario: "Login with eIDAS" leads to the national node
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      Then the authentication request has "@ID"
      And she does not see the field "Person Code"

    @gss
    Scenario Outline: "<control>" on POK leads to a provider, too
      Given Fiammetta, an Italian with SPID by two providers and an electronic identity card
      When she goes to the login page of POK
      And she selects the tab "Other users"
      And she follows the link "<control>"
      Then she sees the <what> "<name>"
      And she does not see the field "Person Code"

      Examples:
        | control    | what    | name       |
        | SPID login | button  | infocertID |
        | CIE login  | heading | Log in     |

  @SPID-10
  Rule: The choice offers the providers of the registry

    Scenario: All twelve
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      Then she sees the buttons:
        | arubaID      |
        | etnaID       |
        | infocamereID |
        | infocertID   |
        | intesiID     |
        | lepidaID     |
        | namirialID   |
        | posteID      |
        | registerID   |
        | sielteID     |
        | teamSystemID |
        | timID        |

  @SPID-20
  Rule: The providers stand in random order

    Scenario: Five looks at the choice
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she reloads the page
      And she reloads the page
      And she reloads the page
      And she reloads the page
      Then these buttons do not always stand in the same order:
        | arubaID      |
        | etnaID       |
        | infocamereID |
        | infocertID   |
        | intesiID     |
        | lepidaID     |
        | namirialID   |
        | posteID      |
        | registerID   |
        | sielteID     |
        | teamSystemID |
        | timID        |

  @SPID-19
  Rule: The choice has three links of help

    Scenario: The links
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      Then she sees the links:
        | Maggiori informazioni |
        | Non hai SPID?         |
        | Serve aiuto?          |

  @SPID-11
  Rule: Each request has an ID of its own

    Scenario: Two requests
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she presses the button "Cancel"
      And she presses the button "posteID"
      Then the authentication request has "@ID"
      And the authentication requests have identifiers of their own

  @SPID-21
  Rule: The request is of version 2.0

    Scenario: Version
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request has "@Version" "2.0"

  @SPID-22
  Rule: The request tells its time in UTC

    Scenario: IssueInstant
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request tells its time in UTC

  @SPID-23
  Rule: The request is addressed to the provider

    Scenario: Destination
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request is addressed to where it was sent

    Scenario: Destination at another provider
      Given Baldassarre, an Italian with SPID by sielteID
      When he goes to the Online Services
      And he presses the button "SPID login"
      And he presses the button "sielteID"
      Then the authentication request is addressed to where it was sent

  @SPID-24
  Rule: The request names who asks

    Scenario: Issuer
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request has "Issuer"
      And the authentication request has "Issuer/@Format" "urn:oasis:names:tc:SAML:2.0:nameid-format:entity"
      And the authentication request has "Issuer/@NameQualifier"

  @SPID-25
  Rule: The request asks for a transient name identifier

    Scenario: NameIDPolicy
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request has "NameIDPolicy/@Format" "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"

  @SPID-26
  Rule: The request asks for a class of SPID

    Scenario: RequestedAuthnContext
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request has one of "RequestedAuthnContext/AuthnContextClassRef":
        | https://www.spid.gov.it/SpidL1 |
        | https://www.spid.gov.it/SpidL2 |
        | https://www.spid.gov.it/SpidL3 |

  @SPID-12
  Rule: The request asks for level 2 or 3

    Scenario: The class
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request has one of "RequestedAuthnContext/AuthnContextClassRef":
        | https://www.spid.gov.it/SpidL2 |
        | https://www.spid.gov.it/SpidL3 |

  @SPID-27
  Rule: The request is not passive

    Scenario: IsPassive
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request has no "@IsPassive"

  @SPID-28
  Rule: The request forces the authentication

    Scenario: ForceAuthn
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      Then the authentication request has "@ForceAuthn" "true"

  @SPID-29
  Rule: The RelayState tells nothing

    Scenario: Two requests, two RelayStates
      Given Ginevra, an Italian with SPID by posteID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she presses the button "Cancel"
      And she presses the button "posteID"
      Then the RelayState tells nothing

  @SPID-16
  Rule: The request for CIE is addressed to its provider

    Scenario: Destination of CIE
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      And she presses the button "CIE login"
      Then the authentication request is addressed to where it was sent

  @SPID-35
  Rule: The request for CIE forces the authentication

    Scenario: ForceAuthn of CIE
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      And she presses the button "CIE login"
      Then the authentication request has "@ForceAuthn" "true"

  @SPID-36
  Rule: The request for CIE compares by "exact" or "minimum"

    Scenario: Comparison
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      And she presses the button "CIE login"
      Then the authentication request has one of "RequestedAuthnContext/@Comparison":
        | exact   |
        | minimum |

  @SPID-37
  Rule: The request for CIE lets nothing be created

    Scenario: AllowCreate
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      And she presses the button "CIE login"
      Then the authentication request has no "NameIDPolicy/@AllowCreate"

  @SPID-17
  Rule: "Login with eIDAS" leads to the choice of the country

    Scenario: The node and its countries
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      When she goes to the Online Services
      Then she sees the button "Login with eIDAS"
      When she presses the button "Login with eIDAS"
      Then the list "Country" offers "Spain"
      And the list "Country" offers "Germany"
      And the list "Country" offers "Estonia"

  @SPID-38
  Rule: The request for eIDAS asks for set 99 or 100

    Scenario: AttributeConsumingServiceIndex
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      Then the authentication request has one of "@AttributeConsumingServiceIndex":
        | 99  |
        | 100 |

  @SPID-14
  Rule: Why an identification failed is told

    Scenario: Told: cancelled
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she presses the button "Cancel"
      Then she sees the message "You cancelled the authentication."

    Scenario: Told: no consent
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she identifies herself with her SPID identity
      And she presses the button "Refuse"
      Then she sees the message "You did not consent to sending your data."

    Scenario: Told: too many attempts
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she enters a wrong password for her SPID identity
      And she enters a wrong password for her SPID identity
      And she enters a wrong password for her SPID identity
      And she presses the button "Back to the service"
      Then she sees the message "Too many failed attempts at your identity provider."

    Scenario Outline: Told: <about>
      Given <name>, <about>
      When he goes to the Online Services
      And he presses the button "SPID login"
      And he presses the button "<provider>"
      And he identifies himself with his SPID identity
      And he presses the button "<button>"
      Then he sees the message "<told>"

      Examples:
        | name    | about                                                     | provider   | button              | told                                                           |
        | Livia   | an Italian whose SPID identity has level 1 only           | arubaID    | Back to the service | Your SPID identity does not have the level this service needs. |
        | Placido | an Italian who takes longer than the SPID provider allows | timID      | Continue            | The authentication took too long.                              |
        | Ruggero | an Italian whose SPID identity was revoked                | namirialID | Back to the service | Your digital identity is suspended or revoked.                 |

    Scenario: Told: cancelled at CIE
      Given Ortensia, an Italian with an electronic identity card
      When she goes to the Online Services
      And she presses the button "CIE login"
      And she presses the button "Cancel"
      Then she sees the message "You cancelled the authentication."

    Scenario: Told: cancelled at the eIDAS node
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      And she presses the button "Cancel"
      Then she sees the message "You cancelled the authentication."

    Scenario: Told: no consent by eIDAS
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she identifies herself with her eIDAS identity
      And she presses the button "Refuse"
      Then she sees the message "You did not consent to sending your data."

  @SPID-30
  Rule: Nobody is let in when an identification failed

    Scenario: Not let in: cancelled
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she presses the button "Cancel"
      And she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"
      And she does not see the text "You are logged in as"

    Scenario: Not let in: no consent
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she identifies herself with her SPID identity
      And she presses the button "Refuse"
      And she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"
      And she does not see the text "You are logged in as"

    Scenario: Not let in: too many attempts
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she enters a wrong password for her SPID identity
      And she enters a wrong password for her SPID identity
      And she enters a wrong password for her SPID identity
      And she presses the button "Back to the service"
      And she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"
      And she does not see the text "You are logged in as"

    Scenario Outline: Not let in: <about>
      Given <name>, <about>
      When he goes to the Online Services
      And he presses the button "SPID login"
      And he presses the button "<provider>"
      And he identifies himself with his SPID identity
      And he presses the button "<button>"
      Then he does not see the text "Politecnico di Milano registration step 1/4"
      When he opens "onlineservices"
      Then he sees the heading "Polimi Credentials"
      And he does not see the text "You are logged in as"

      Examples:
        | name    | about                                                     | provider   | button              |
        | Livia   | an Italian whose SPID identity has level 1 only           | arubaID    | Back to the service |
        | Placido | an Italian who takes longer than the SPID provider allows | timID      | Continue            |
        | Ruggero | an Italian whose SPID identity was revoked                | namirialID | Back to the service |

    Scenario: Not let in: cancelled at CIE
      Given Ortensia, an Italian with an electronic identity card
      And she has activated 2FA with CIE
      When she goes to the Online Services
      And she presses the button "CIE login"
      And she presses the button "Cancel"
      And she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"
      And she does not see the text "You are logged in as"

    Scenario: Not let in: no consent by eIDAS
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      And she has activated 2FA with eIDAS
      When she goes to the Online Services
      And she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she identifies herself with her eIDAS identity
      And she presses the button "Refuse"
      And she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"
      And she does not see the text "You are logged in as"

  @SPID-15
  Rule: A request that was answered awaits no other response

    Scenario: She cancels, goes back and logs in
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she presses the button "Cancel"
      And she goes back
      And she logs in with her SPID identity
      Then she sees a message
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"

  @SPID-31
  Rule: A response is used once

    Scenario: The same response again, after the log-out
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she sees the heading "Online Services"
      When she logs out
      And she sends again what the button "Agree" sent
      Then she sees a message
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"

    Scenario: The same response again, at once
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she sends again what the button "Agree" sent
      Then she sees a message
      And she does not see the text "You are logged in as"

  @SPID-32
  Rule: A response expires

    Scenario: In time
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she identifies herself with her SPID identity
      And 4 minutes pass
      And she presses the button "Agree"
      Then she sees the heading "Online Services"

    Scenario Outline: After <seconds> seconds
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the Online Services
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she identifies herself with her SPID identity
      And <seconds> seconds pass
      And she presses the button "Agree"
      Then she sees a message
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"

      Examples:
        | seconds |
        | 300     |
        | 1800    |
