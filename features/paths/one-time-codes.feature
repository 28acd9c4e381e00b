@PATH-10
Feature: One-time codes
  The OTP of 2FA Polimi: by SMS where the guide offers it, and codes that are wrong, used already or too old.

  # GSS and PAG, "2FA Activation": "Enable 2FA Polimi (OTP via SMS)"
  @gss @pag
  Scenario: Activates 2FA Polimi by SMS, and comes back by it
    Given Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
    And she has registered
    When she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    When she logs out
    And she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the text "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
    When she opens the box "Do you have problems with SPID or CIE?"
    And she follows the link "Declare and continue without SPID / CIE"
    And she opens the box "Can't use SPID or CIE?"
    And she indicates why she cannot use SPID or CIE
    And she presses the button "Declare and continue"
    Then she sees the button "Enable 2FA Polimi"
    When she presses the button "Enable 2FA Polimi (OTP via SMS)"
    Then she sees the heading "Enable 2FA Polimi (OTP via SMS)"
    And the fields hold her telephone contacts
    When she fills in "Mobile" with "+39 33812345678"
    And she presses the button "Send the OTP by SMS"
    Then the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."
    When she looks at her telephone
    Then she receives no SMS
    When she enters her telephone contacts
    And she presses the button "Send the OTP by SMS"
    Then she sees the message "An OTP was sent by SMS to"
    When she looks at her telephone
    Then she receives an SMS
    And she receives no mail
    And nobody else receives a message
    When she enters the code from the SMS in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she follows the link "Go to Online Services"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she presses the button "Send the OTP by SMS"
    And she looks at her telephone
    And she enters the code from the SMS in "OTP"
    And she presses the button "Continue"
    Then she sees the text "2FA Polimi (OTP via SMS) is active."
    When she logs out
    # The second time
    And she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    And she sees the text "The OTP is sent by SMS to your mobile number"
    # The code of the last time is used up
    When she enters the code from the SMS in "OTP"
    And she presses the button "Continue"
    Then she sees the message "The OTP is not valid. Wait for a new one and try again."
    When she presses the button "Send the OTP by SMS"
    Then she sees the message "An OTP was sent by SMS to your mobile number."
    When she looks at her telephone
    Then she receives an SMS
    And nobody else receives a message
    When 11 minutes pass
    And she enters the code from the SMS in "OTP"
    And she presses the button "Continue"
    Then she sees the message "The OTP is not valid. Wait for a new one and try again."
    When she presses the button "Send the OTP by SMS"
    And she looks at her telephone
    And she enters the code from the SMS in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"

  # PAG-UK, slide 9: the activation page without it
  @pag-uk
  Scenario: The activation page offers no codes by SMS
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has registered
    When she goes to the Online Services
    And she signs in with her person code and password
    And she presses the button "Continue"
    Then she sees the button "Enable 2FA SPID/CIE/eIDAS"
    And she sees the button "Enable 2FA Polimi"
    And she does not see the button "Enable 2FA Polimi (OTP via SMS)"

  # PAG-UK, slide 9; GSS and PAG, "2FA Activation"
  @pag-uk
  Scenario: Mistypes the code that ends the activation
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has registered
    When she goes to the Online Services
    And she signs in with her person code and password
    And she presses the button "Continue"
    And she presses the button "Enable 2FA Polimi"
    And she opens the box "Create account manually"
    And she types the secret into her authenticator app
    And she enters a wrong code in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the message "The OTP is not valid. Wait for a new one and try again."
    And the QR code and the manual code are the same secret
    And she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she prints the recovery key and the QR code
    Then the file holds her emergency key

  Scenario: A wrong code, one used already and an old one are refused
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with her person code and password
    And she enters a wrong code in "OTP"
    And she presses the button "Continue"
    Then she sees the message "The OTP is not valid. Wait for a new one and try again."
    And she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
    When she logs out
    And she follows the link "Back to Login"
    And she signs in with her person code and password
    And she enters the same code again in "OTP"
    And she presses the button "Continue"
    Then she sees the message "The OTP is not valid. Wait for a new one and try again."
    When she opens "onlineservices"
    Then she sees the heading "2FA Polimi two-factor authentication"
    # Typed, and left alone for five minutes
    When she enters the code from her app in "OTP"
    And 5 minutes pass
    And she presses the button "Continue"
    Then she sees the message "The OTP is not valid. Wait for a new one and try again."
    And she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
