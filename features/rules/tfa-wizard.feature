@no-snapshot
Feature: 2FA Polimi by app
  The section "2FA Polimi" of the activation page, and the wizard that sets an authenticator app up.

  Background:
    Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
    And Celestino has registered
    And he goes to the Online Services
    When he signs in with his person code and password
    And he opens "2fa"
    And he opens the box "Can't use SPID or CIE?"
    And he indicates why he cannot use SPID or CIE
    And he presses the button "Declare and continue"

  @TFA-59
  Rule: The section "2FA Polimi" says that an OTP is then required after the log-in

    Scenario: What 2FA Polimi is
      Then Celestino sees the heading "2FA Polimi"
      And he sees the text "2FA Polimi Activating this type of 2FA means that the Polimi credentials (or the eduGAIN federated credentials) are made more secure by entering an OTP (one-time password) required after login."

  @TFA-22
  Rule: The section lists the four ways to log in after the activation

    Scenario: The four ways to log in
      Then Celestino sees the text "Once you have activated 2FA Polimi you will be able to access the online services using the method you prefer and available to you: Polimi credentials followed by OTP eduGAIN followed by OTP (only people from other universities) SPID or CIE eIDAS To activate"

  @TFA-23
  Rule: The section names the apps that generate the OTP

    Scenario: The apps of the section
      Then Celestino sees the text "To activate 2FA Polimi you must have on your smartphone one of these OTP generator Apps: Android and iOS: Google Authenticator (recommended), Vip Access, FreeOTP Authenticator Windows (Phone e 10 Mobile): Microsoft Authenticator (recommended), Authenticator G, OTP Manager."

  @TFA-30 @gss @pag
  Rule: The section offers "Enable 2FA Polimi (OTP via SMS)" too, after the app

    Scenario: The two buttons
      Then Celestino sees the button "Enable 2FA Polimi (OTP via SMS)"
      And he sees the text "Enable 2FA Polimi Enable 2FA Polimi (OTP via SMS)"

  @TFA-62 @pag-uk
  Rule: The section offers the app alone, no OTP via SMS

    Scenario: The one button
      Then Celestino sees the button "Enable 2FA Polimi"
      And he does not see the button "Enable 2FA Polimi (OTP via SMS)"

  @TFA-24
  Rule: "Enable 2FA Polimi" opens the wizard with its two steps

    Scenario: Button, heading and steps
      Then Celestino sees the button "Enable 2FA Polimi"
      When he presses the button "Enable 2FA Polimi"
      Then he sees the heading "Enable 2FA Polimi"
      And he sees the text "the execution of the two steps described below."
      And he sees the heading "1. Set up the account on the APP"
      And he sees the heading "2. Enter OTP provided by the APP"

  @TFA-58
  Rule: The wizard names the recommended apps again

    Scenario: The apps of the wizard
      When he presses the button "Enable 2FA Polimi"
      Then he sees the text "To activate 2FA Polimi you must have on your smartphone one of these recommended OTP generator Apps: Android and iOS: Google Authenticator (recommended), Vip Access, FreeOTP Authenticator Windows (Phone and 10 Mobile): Microsoft Authenticator (recommended), Authenticator G, OTP Manager"

  @TFA-25
  Rule: Step 1 shows a QR code, and holds a manual way in a closed box

    Scenario: The two modes
      When he presses the button "Enable 2FA Polimi"
      Then he sees exactly the line "Open the APP to create the OTP and add a new account by following one of these two modes:"
      And the box "Create account with QRCode" is open
      And he sees exactly the line "Scan this QR code, the account will be created automatically."
      And he sees the image "QR code of the account"
      And the box "Create account manually" is closed

  @TFA-60
  Rule: The manual way sets up the same account as the QR code

    Scenario: The secret of both
      When he presses the button "Enable 2FA Polimi"
      And he scans the QR code with his authenticator app
      And he opens the box "Create account manually"
      Then the QR code and the manual code are the same secret

    Scenario: An app that was set up by hand ends the wizard
      When he presses the button "Enable 2FA Polimi"
      And he opens the box "Create account manually"
      And he types the secret into his authenticator app
      And he enters the code from his app in "OTP Code"
      And he presses the button "Confirmation"
      Then he sees the heading "Disabling 2FA"

  @TFA-26
  Rule: The QR code is an account that every authenticator app understands

    Scenario: What the QR code holds
      When he presses the button "Enable 2FA Polimi"
      And he scans the QR code with his authenticator app
      Then the QR code holds an account of 6 digits and 30 seconds

  @TFA-61
  Rule: The secret of the account has at least 128 bits

    Scenario: How long the secret is
      When he presses the button "Enable 2FA Polimi"
      And he scans the QR code with his authenticator app
      Then the secret of the QR code has at least 128 bits

  @TFA-84
  Rule: Step 2 asks for the OTP of the app, with "Cancel" and "Confirmation"

    Scenario: Field and buttons
      When he presses the button "Enable 2FA Polimi"
      Then he sees exactly the line "To end the activation, enter the OTP created by the APP and press Confirm"
      And the page has the fields:
        | OTP Code |
      And the field "OTP Code" is empty
      And he sees the button "Cancel"
      And he sees the button "Confirmation"

  @TFA-27
  Rule: The wizard ends with a right OTP and "Confirmation"

    Scenario: The code of the app
      When he presses the button "Enable 2FA Polimi"
      And he scans the QR code with his authenticator app
      And he enters the code from his app in "OTP Code"
      And he presses the button "Confirmation"
      Then he sees the heading "Disabling 2FA"
      When he opens "2fa"
      Then he sees the text "Two-factor authentication is active."
      And he does not see the button "Enable 2FA Polimi"

  @TFA-28
  Rule: A wrong OTP does not complete the activation

    Scenario: A wrong code, none at all, an old one
      When he presses the button "Enable 2FA Polimi"
      And he opens the box "Create account manually"
      And he types the secret into his authenticator app
      And he enters a wrong code in "OTP Code"
      And he presses the button "Confirmation"
      Then he sees the heading "Enable 2FA Polimi"
      And he sees the message "The OTP is not valid. Wait for a new one and try again."
      When he empties "OTP Code"
      And he presses the button "Confirmation"
      Then he sees the message "The OTP is not valid. Wait for a new one and try again."
      When he enters the code from his app in "OTP Code"
      And 300 seconds pass
      And he presses the button "Confirmation"
      Then he sees the message "The OTP is not valid. Wait for a new one and try again."
      When he opens "2fa"
      Then he sees the button "Enable 2FA Polimi"

  @TFA-29
  Rule: "Cancel" leaves 2FA not active

    Scenario: The wizard is left
      When he presses the button "Enable 2FA Polimi"
      And he presses the button "Cancel"
      Then he sees the heading "2FA two-factor authentication activation"
      And he sees the button "Enable 2FA Polimi"
      When he starts a new browser
      And he goes to the Online Services
      And he signs in with his person code and password
      Then he does not see the text "2FA Polimi two-factor authentication"
      And he sees the box "Do you have problems with SPID or CIE?"

  @TFA-41
  Rule: After the enabling process POK can be accessed

    Scenario: From the wizard to POK
      When he presses the button "Enable 2FA Polimi"
      And he opens the box "Create account manually"
      And he types the secret into his authenticator app
      And he enters the code from his app in "OTP Code"
      And he presses the button "Confirmation"
      And he goes to the login page of POK
      And he follows the link "Polimi login"
      And he enters the code from his app in "OTP"
      And he presses the button "Continue"
      Then he is at "pok/user/edit.php"
      And he sees his name
      And he sees the button "Log out"
