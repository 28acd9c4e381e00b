@no-snapshot @gss @pag
Feature: 2FA Polimi by SMS
  What some guides offer beside the app: one-time codes that are sent to a mobile number.

  Background:
    Given Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
    And Viola has registered
    And she goes to the Online Services
    When she signs in with her person code and password
    And she opens "2fa"
    And she opens the box "Can't use SPID or CIE?"
    And she indicates why she cannot use SPID or CIE
    And she presses the button "Declare and continue"
    And she presses the button "Enable 2FA Polimi (OTP via SMS)"

  @TFA-63
  Rule: The OTP via SMS is activated by a code that goes to the mobile number

    Scenario: The code of the SMS
      Then Viola sees the heading "Enable 2FA Polimi (OTP via SMS)"
      And the page has the fields:
        | Mobile |
      And the fields hold her telephone contacts
      When she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      Then she receives an SMS
      And she receives no mail
      And nobody else receives a message
      When she enters the code from the SMS in "OTP Code"
      And she presses the button "Confirmation"
      And she opens "2fa"
      Then she sees the text "Two-factor authentication is active."
      And she does not see the button "Enable 2FA Polimi (OTP via SMS)"

    Scenario: Another code
      When she presses the button "Send the OTP by SMS"
      And she fills in "OTP Code" with "000000"
      And she presses the button "Confirmation"
      Then she sees the message "The OTP is not valid. Ask for a new one and try again."
      When she opens "2fa"
      Then she sees the button "Enable 2FA Polimi (OTP via SMS)"

  @TFA-65
  Rule: The mobile number has the international code and no spaces

    Scenario: A space in the number
      When she fills in "Mobile" with "+39 33812345678"
      And she presses the button "Send the OTP by SMS"
      Then the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."
      When she looks at her telephone
      Then she receives no SMS

    Scenario: No international code
      When she fills in "Mobile" with "33812345678"
      And she presses the button "Send the OTP by SMS"
      Then the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."
      When she looks at her telephone
      Then she receives no SMS

  @TFA-64
  Rule: The log-in asks for a code that is sent to the mobile number

    Scenario: The next log-in
      When she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      And she enters the code from the SMS in "OTP Code"
      And she presses the button "Confirmation"
      And she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"
      And she sees the field "OTP"
      And she sees the button "Send the OTP by SMS"
      # The code of the activation is used up
      When she enters the code from the SMS in "OTP"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid."
      When she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      Then she receives an SMS
      And she receives no mail
      And nobody else receives a message
      When she enters the code from the SMS in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Online Services"

  @TFA-66
  Rule: A code that was sent by SMS is valid for ten minutes at most

    Scenario Outline: The code that activates, after <seconds> seconds
      When she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      And she enters the code from the SMS in "OTP Code"
      And <seconds> seconds pass
      And she presses the button "Confirmation"
      Then she sees the text "<answer>"

      Examples: Too late
        | seconds | answer                                                 |
        | 601     | The OTP is not valid. Ask for a new one and try again. |

      Examples: In time
        | seconds | answer                                     |
        | 600     | Emergency deactivation via email is active |

    Scenario: The code of the log-in, after 601 seconds
      When she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      And she enters the code from the SMS in "OTP Code"
      And she presses the button "Confirmation"
      And she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      And she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      And she enters the code from the SMS in "OTP"
      And 601 seconds pass
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."
