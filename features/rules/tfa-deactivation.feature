@no-snapshot
Feature: Deactivation of two-factor authentication
  By "Manage 2FA" or one of the emergency modes, for a while.

  Background:
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And Olena has activated 2FA Polimi by app

  @TFA-33
  Rule: The widget "Authentication" of the Online Services offers "Manage 2FA"

    Scenario: The widget and its link
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Authentication"
      And she sees the link "Manage 2FA"
      When she follows the link "Manage 2FA"
      Then she sees the heading "Manage 2FA"

  @TFA-70
  Rule: "Manage 2FA" generates a new emergency key, and the old one is no longer valid

    Scenario: The old key, and the new one
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she follows the link "Manage 2FA"
      Then she sees the button "Generate a new key"
      When she presses the button "Generate a new key"
      Then she sees an emergency key
      When she takes note of her emergency key
      And she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation key" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she enters her old emergency key
      And she presses the button "Deactivate 2FA"
      Then she sees the message "The emergency deactivation key is not valid."
      When she enters her emergency key
      And she presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."

  @TFA-36
  Rule: 2FA can be deactivated by "Manage 2FA"

    Scenario: With the second factor at hand
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she follows the link "Manage 2FA"
      Then she sees the button "Deactivate 2FA"
      When she presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
      When she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the field "OTP"
      And she sees the heading "Online Services"

  @TFA-86
  Rule: "Deactivate 2FA …" of the login page leads to the choice of three emergency modes

    Scenario: The emergency modes
      When she goes to the Online Services
      And she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
      Then she sees the group "Emergency mode"
      And "Emergency mode" has the fields:
        | Emergency deactivation key       |
        | Emergency deactivation via SMS   |
        | Emergency deactivation via EMAIL |

  @TFA-74
  Rule: The emergency deactivation key deactivates 2FA

    Scenario: The key that was shown at the activation
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation key" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she enters her emergency key
      And she presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the field "OTP"
      And she sees the heading "Online Services"

  @TFA-75
  Rule: An OTP by SMS deactivates 2FA, once that mode is enabled

    Scenario: Enabled by "Manage 2FA"
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she follows the link "Manage 2FA"
      And she follows the link "Enable"
      And she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      And she enters the code from the SMS in "OTP Code"
      And she presses the button "Confirmation"
      And she starts a new browser
      And she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation via SMS" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she looks at her telephone
      Then she receives an SMS
      And she receives no mail
      And nobody else receives a message
      When she enters the code from the SMS in "OTP"
      And she presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the field "OTP"
      And she sees the heading "Online Services"

  @TFA-85
  Rule: As long as emergency deactivation via SMS is not active, it sends nothing

    Scenario: The mode was never enabled
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation via SMS" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      Then she sees the message "Emergency deactivation via SMS is not active."
      When she looks at her telephone
      Then she receives no SMS
      And nobody else receives a message

  @TFA-73
  Rule: An OTP that goes to the personal e-mail address, on request, deactivates 2FA

    Scenario: The code of the mail
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation via EMAIL" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she opens her mailbox
      Then she receives a mail "Politecnico di Milano: OTP to deactivate 2FA"
      And she receives no SMS
      And nobody else receives a message
      When she enters the code from the mail in "OTP"
      And she presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she does not see the field "OTP"
      And she sees the heading "Online Services"

  @TFA-87
  Rule: A code that was sent to deactivate 2FA is valid for ten minutes at most

    Scenario: After ten minutes and a second
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation via EMAIL" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she opens her mailbox
      And she enters the code from the mail in "OTP"
      And 601 seconds pass
      And she presses the button "Deactivate 2FA"
      Then she sees the message "The OTP is not valid."
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"

    Scenario: After ten minutes
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation via EMAIL" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she opens her mailbox
      And she enters the code from the mail in "OTP"
      And 600 seconds pass
      And she presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."

  @TFA-77
  Rule: Without the right credentials and the right key or OTP, 2FA stays active

    Scenario: A wrong key
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation key" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she fills in "Emergency deactivation key" with "ABCD-EFGH-2345-6789"
      And she presses the button "Deactivate 2FA"
      Then she sees the message "The emergency deactivation key is not valid."
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"

    Scenario: A wrong OTP
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation via EMAIL" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she fills in "OTP" with "000000"
      And she presses the button "Deactivate 2FA"
      Then she sees the message "The OTP is not valid."
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"

    Scenario Outline: A wrong password: <mode>
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "<mode>" under "Emergency mode"
      And she enters her person code and password
      And she fills in "Password" with "Wr0ngPassw0rd"
      And she presses the button "Continue"
      Then she sees the message "Authentication failed"
      And she does not see the button "Deactivate 2FA"
      When she opens her mailbox
      Then she receives no mail
      And she receives no SMS

      Examples:
        | mode                             |
        | Emergency deactivation key       |
        | Emergency deactivation via EMAIL |

  @TFA-83
  Rule: After several wrong keys none is accepted for some minutes

    Scenario: The right key after 5 wrong ones
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation key" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she fills in "Emergency deactivation key" with "1"
      And she presses the button "Deactivate 2FA"
      And she fills in "Emergency deactivation key" with "2"
      And she presses the button "Deactivate 2FA"
      And she fills in "Emergency deactivation key" with "3"
      And she presses the button "Deactivate 2FA"
      And she fills in "Emergency deactivation key" with "4"
      And she presses the button "Deactivate 2FA"
      And she fills in "Emergency deactivation key" with "5"
      And she presses the button "Deactivate 2FA"
      And she enters her emergency key
      And she presses the button "Deactivate 2FA"
      Then she sees the message "Too many failed attempts."
      And she does not see the message "2FA has been deactivated."
      When 14 minutes pass
      And she enters her emergency key
      And she presses the button "Deactivate 2FA"
      Then she sees the message "Too many failed attempts."
      When 1 minute passes
      And she enters her emergency key
      And she presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."

  @TFA-76
  Rule: The return to Polimi credentials only is temporary

    Scenario Outline: The second log-in after the deactivation: <asked>
      When she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation key" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she enters her emergency key
      And she presses the button "Deactivate 2FA"
      And she goes to the Online Services
      And she signs in with her person code and password
      And she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the text "<asked>"
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"

      @pag @pag-uk
      Examples: As the guides to the Polimi account have it
        | asked                                     |
        | Please activate two-factor authentication |

      @gss
      Examples: As the guide of Green Soft Skills has it
        | asked                                  |
        | As an Italian citizen, you are obliged |
