@no-snapshot
Feature: The page "Disabling 2FA"
  What is shown once when 2FA Polimi has been activated, and what is told of the emergency modes.

  Background:
    Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
    And Celestino has registered
    And he goes to the Online Services
    When he signs in with his person code and password
    And he opens "2fa"
    And he opens the box "Can't use SPID or CIE?"
    And he indicates why he cannot use SPID or CIE
    And he presses the button "Declare and continue"
    And he presses the button "Enable 2FA Polimi"
    And he opens the box "Create account manually"
    And he types the secret into his authenticator app
    And he enters the code from his app in "OTP Code"
    And he presses the button "Confirmation"

  @TFA-78
  Rule: The page tells the ways to deactivate 2FA in case of difficulty

    Scenario: The text under the heading
      Then Celestino sees the heading "Disabling 2FA"
      And he sees exactly the line "In case of difficulty you can deactivate 2FA and temporarily return to the use of university credentials. You can use the Manage 2FA link available in the Authentication widget on the Online Services, or use one of the following emergency modes."

  @TFA-31
  Rule: The page shows the emergency deactivation key

    Scenario: The key
      Then Celestino sees the heading "Emergency deactivation key and configuration code"
      And he sees the text "Emergency deactivation key:"
      And he sees an emergency key

  @TFA-67
  Rule: The page shows the configuration code for other devices

    Scenario: The code
      Then Celestino sees the text "Configuration code:"
      And he sees the secret of his app

  @TFA-32
  Rule: "Print Recovery Key and QR Code" gives a PDF with the key and the code

    Scenario: The file
      Then Celestino sees exactly the line "Download the pdf containing the Emergency deactivation key and the codes for configuring the APP on other devices."
      And he sees the link "Print Recovery Key and QR Code"
      When he takes note of his emergency key
      And he prints the recovery key and the QR code
      Then the file is a PDF
      And the file holds his emergency key
      And the file holds the secret of his app

  @TFA-68
  Rule: The page says that key and codes are not visible again and cannot be retrieved

    Scenario: The warning
      Then Celestino sees exactly the line "When you close this page, neither the key nor the codes will be visible and they cannot be retrieved."

  @TFA-69
  Rule: Key and code are not shown a second time

    Scenario: The page is loaded again
      When he takes note of his emergency key
      And he reloads the page
      Then he does not see the text "Emergency deactivation key:"
      And he does not see the text "Configuration code:"
      And he does not see the secret of his app
      And he does not see the link "Print Recovery Key and QR Code"

  @TFA-71
  Rule: The page says how to replace a lost key

    Scenario: The hint at Manage 2FA
      Then Celestino sees exactly the line "If you lose your deactivation key, you can generate a new one by logging into Online Services and following the Manage 2FA link available in the Authentication widget."

  @TFA-34
  Rule: The page says that emergency deactivation via SMS is not active, and offers to enable it

    Scenario: The section on SMS
      Then Celestino sees the heading "Emergency deactivation via SMS"
      And he sees exactly the line "Emergency deactivation via SMS is not active."
      And he sees exactly the line "If necessary, you can receive an OTP, useful for deactivating 2FA, via SMS to your mobile number."
      And he sees the button "Enable"

  @TFA-72
  Rule: "Enable" enables the emergency deactivation via SMS with a code that goes to the mobile number

    Scenario: A wrong code, and the right one
      When he presses the button "Enable"
      Then he sees the heading "Emergency deactivation via SMS"
      And the page has the fields:
        | Mobile |
      When he presses the button "Send the OTP by SMS"
      And he looks at his telephone
      Then he receives an SMS
      And nobody else receives a message
      When he fills in "OTP Code" with "000000"
      And he presses the button "Confirmation"
      Then he sees the message "The OTP is not valid. Ask for a new one and try again."
      When he enters the code from the SMS in "OTP Code"
      And he presses the button "Confirmation"
      Then he sees exactly the line "Emergency deactivation via SMS is active."

  @TFA-35
  Rule: The page says that emergency deactivation via EMAIL is active, and at which address

    Scenario: The section on e-mail
      Then Celestino sees the heading "Emergency deactivation via EMAIL"
      And he sees the text "Emergency deactivation via email is active. If necessary, you can request the sending of an OTP useful for deactivating two-factor authentication on this address:"
      And he sees his e-mail address

  @TFA-37
  Rule: "Go to Online Services" leads on

    Scenario: By way of the one-time code
      Then Celestino sees the link "Go to Online Services"
      When he follows the link "Go to Online Services"
      Then he sees the heading "2FA Polimi two-factor authentication"
      When he enters the code from his app in "OTP"
      And he presses the button "Continue"
      Then he sees the heading "Online Services"
