@no-snapshot
Feature: The request to activate two-factor authentication
  At which log-in with Polimi credentials it comes, what cannot be used before, and where it leads.

  @TFA-01
  Rule: Without 2FA the Polimi credentials open no service beyond the accesses that the guide allows

    @pag-uk
    Scenario: From the first log-in on
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "onlineservices"
      Then she sees the text "Please activate two-factor authentication"
      And she does not see the text "You are logged in as"
      When she opens "onlineservices/password"
      Then she does not see the field "Present password"
      When she goes to the login page of POK
      And she follows the link "Polimi login"
      Then she sees the text "Please activate two-factor authentication"
      When she opens "pok/my/"
      Then she does not see the text "No courses"

    Scenario Outline: From the second log-in on, and at the third too: <asked>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she logs out
      And she goes to the Online Services
      And she signs in with her person code and password
      And she opens "onlineservices"
      Then she sees the text "<asked>"
      And she does not see the text "You are logged in as"
      When she opens "onlineservices/password"
      Then she does not see the field "Present password"
      When she starts a new browser
      And she goes to the login page of POK
      And she follows the link "Polimi login"
      And she signs in with her person code and password
      Then she sees the text "<asked>"
      When she opens "pok/my/"
      Then she does not see the text "No courses"

      @pag
      Examples: As the guide to the Polimi account has it
        | asked                                     |
        | Please activate two-factor authentication |

      @gss
      Examples: As the guide of Green Soft Skills has it
        | asked                                  |
        | As an Italian citizen, you are obliged |

  @TFA-02
  Rule: The request comes at the second log-in at the latest

    Scenario Outline: The second log-in: <asked>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the text "<asked>"

      @pag @pag-uk
      Examples: As the guides to the Polimi account have it
        | asked                                                                   |
        | Please activate two-factor authentication (2fa) to access the services. |

      @gss
      Examples: As the guide of Green Soft Skills has it
        | asked                                                                                                  |
        | As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity. |

  @TFA-03 @gss @pag
  Rule: The request does not come at the first log-in, but at the second

    Scenario Outline: The first log-in goes through, the second does not: <asked>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      Then she sees the heading "Online Services"
      And she sees the text "You are logged in as"
      And she does not see the text "<asked>"
      When she logs out
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the text "<asked>"
      And she does not see the text "You are logged in as"

      @pag
      Examples: As the guide to the Polimi account has it
        | asked                                     |
        | Please activate two-factor authentication |

      @gss
      Examples: As the guide of Green Soft Skills has it
        | asked                                  |
        | As an Italian citizen, you are obliged |

  @TFA-43 @pag-uk
  Rule: The request comes at the first log-in

    Scenario Outline: The first log-in to <service>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      When she opens "<address>"
      And she signs in with her person code and password
      Then she sees the text "Please activate two-factor authentication"

      Examples:
        | service             | address                                                   |
        | the Online Services | onlineservices                                            |
        | POK                 | aunicalogin/aunicalogin/getservizio.xml?id_servizio=2292 |

  @TFA-12
  Rule: The request says "Please activate two-factor authentication (2fa) …" and offers "Continue"

    @pag-uk
    Scenario: A foreigner, by Polimi credentials
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      Then the message is exactly "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
      And she sees the button "Continue"

    @gss @pag
    Scenario: An Italian, by SPID
      Given Ginevra, an Italian with SPID by posteID
      And Ginevra has registered with SPID
      And she goes to the Online Services
      When she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then the message is exactly "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
      And she sees the button "Continue"

  @TFA-50
  Rule: "Continue" leads to the activation page

    @pag-uk
    Scenario: A foreigner goes on
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she presses the button "Continue"
      Then she sees the heading "2FA two-factor authentication activation"

    @gss @pag
    Scenario: An Italian goes on
      Given Ginevra, an Italian with SPID by posteID
      And Ginevra has registered with SPID
      And she goes to the Online Services
      When she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she presses the button "Continue"
      Then she sees the heading "2FA two-factor authentication activation"

  @TFA-10 @pag @pag-uk
  Rule: A foreigner comes to the activation page without declaring anything

    Scenario: Neither obliged to use SPID or CIE nor asked why not
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the text "As an Italian citizen"
      And she does not see the box "Do you have problems with SPID or CIE?"
      And she sees the button "Continue"
      When she presses the button "Continue"
      Then she sees the button "Enable 2FA Polimi"
      And she does not see the box "Can't use SPID or CIE?"

  @TFA-11 @gss
  Rule: A foreigner may be shown the declaration

    Scenario: The second log-in of a foreigner
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she logs out
      And she goes to the Online Services
      And she signs in with her person code and password
      Then whether she sees the box "Do you have problems with SPID or CIE?" is noted

  @TFA-49 @gss
  Rule: The declaration takes a reason such as "Not Italian citizen"

    Scenario: A foreigner declares that she is not an Italian citizen
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she opens "2fa"
      And she opens the box "Can't use SPID or CIE?"
      And she fills in "Indicate the reason" with "Not Italian citizen"
      And she presses the button "Declare and continue"
      Then she sees the button "Enable 2FA Polimi"

  @TFA-48 @pag @pag-uk
  Rule: Who has another citizenship besides the Italian one declares nothing either

    Scenario: The second log-in of a citizen of Italy and Argentina
      Given Ines, a citizen of Italy and Argentina, born in Argentina
      And Ines has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the text "As an Italian citizen"
      And she does not see the box "Do you have problems with SPID or CIE?"
      And she sees the button "Continue"
      When she presses the button "Continue"
      Then she sees the button "Enable 2FA Polimi"
      And she does not see the box "Can't use SPID or CIE?"
