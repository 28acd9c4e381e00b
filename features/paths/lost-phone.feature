@PATH-08
Feature: Lost phone
  Somebody who has activated 2FA Polimi by app no longer has the telephone, deactivates 2FA by one of the emergency
  modes, and returns for a while to the credentials alone.

  # PAG-UK, slide 10: "Emergency deactivation key"
  @pag-uk
  Scenario: Deactivates 2FA by the emergency key, and sets a new telephone up
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she follows the link "Back to Login"
    Then the box "Authentication assistance" is open
    When she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
    Then she sees the text "In case of difficulty you can deactivate 2FA and temporarily return to the use of university credentials."
    And she sees the check box "Emergency deactivation key"
    And she sees the check box "Emergency deactivation via SMS"
    And she sees the check box "Emergency deactivation via EMAIL"
    When she chooses "Emergency deactivation key" under "Emergency mode"
    And she enters her person code and password
    And she presses the button "Continue"
    And she fills in "Emergency deactivation key" with "ABCD-EFGH-2345-6789"
    And she presses the button "Deactivate 2FA"
    Then she sees the message "The emergency deactivation key is not valid."
    When she enters her emergency key
    And she presses the button "Deactivate 2FA"
    Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
    When she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
    # The new telephone
    When she follows the link "Enable 2FA"
    Then she sees the heading "2FA two-factor authentication activation"
    When she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she follows the link "Go to Online Services"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
    And she sees the text "2FA Polimi is active."
    When she logs out
    And she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"

  # GSS, "How to create POLIMI credentials": "Deactivate 2FA: access temporarily with Polimi credentials only"
  @gss
  Scenario: Deactivates 2FA by the emergency key, and declares again for a new telephone
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she follows the link "Back to Login"
    Then the box "Authentication assistance" is open
    When she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
    Then she sees the text "In case of difficulty you can deactivate 2FA and temporarily return to the use of university credentials."
    And she sees the check box "Emergency deactivation key"
    And she sees the check box "Emergency deactivation via SMS"
    And she sees the check box "Emergency deactivation via EMAIL"
    When she chooses "Emergency deactivation key" under "Emergency mode"
    And she enters her person code and password
    And she presses the button "Continue"
    And she fills in "Emergency deactivation key" with "ABCD-EFGH-2345-6789"
    And she presses the button "Deactivate 2FA"
    Then she sees the message "The emergency deactivation key is not valid."
    When she enters her emergency key
    And she presses the button "Deactivate 2FA"
    Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
    When she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
    # The new telephone
    When she follows the link "Enable 2FA"
    Then she sees the heading "2FA two-factor authentication activation"
    # The declaration was temporary
    And she does not see the button "Enable 2FA Polimi"
    When she opens the box "Can't use SPID or CIE?"
    And she indicates why she cannot use SPID or CIE
    And she presses the button "Declare and continue"
    And she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    When she takes note of her emergency key
    And she follows the link "Go to Online Services"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
    And she sees the text "2FA Polimi is active."
    When she logs out
    And she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"

  # PAG-UK, slide 10: "Emergency deactivation via SMS"
  @pag-uk
  Scenario: Deactivates 2FA by SMS, enabled when 2FA was activated
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has registered
    When she goes to the Online Services
    And she signs in with her person code and password
    And she presses the button "Continue"
    And she presses the button "Enable 2FA Polimi"
    And she scans the QR code with her authenticator app
    Then she sees the field "OTP Code"
    When she enters the code from her app in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    And she sees the text "Emergency deactivation via SMS is not active."
    And she sees the text "If necessary, you can receive an OTP, useful for deactivating 2FA, via SMS to your mobile number."
    When she takes note of her emergency key
    And she presses the button "Enable"
    Then she sees the heading "Emergency deactivation via SMS"
    And the fields hold her telephone contacts
    When she presses the button "Send the OTP by SMS"
    Then she sees the message "An OTP was sent by SMS to"
    When she looks at her telephone
    Then she receives an SMS
    And nobody else receives a message
    When she fills in "OTP Code" with "000000"
    And she presses the button "Confirmation"
    Then she sees the message "The OTP is not valid. Ask for a new one and try again."
    When she enters the code from the SMS in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the heading "Disabling 2FA"
    And she sees the text "Emergency deactivation via SMS is active."
    When she follows the link "Go to Online Services"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And she logs out
    # The telephone is lost, the number goes on
    And she follows the link "Back to Login"
    And she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
    And she chooses "Emergency deactivation via SMS" under "Emergency mode"
    And she enters her person code and password
    And she presses the button "Continue"
    Then she sees the message "An OTP was sent by SMS to"
    When she looks at her telephone
    Then she receives an SMS
    And she receives no mail
    And nobody else receives a message
    When she enters the code from the SMS in "OTP"
    And she presses the button "Deactivate 2FA"
    Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
    When she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."

  # PAG-UK, slide 10: "Emergency deactivation via EMAIL"
  @pag-uk
  Scenario: Deactivates 2FA by e-mail, and is soon asked for 2FA again
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
    And she enters her person code and password
    And she presses the button "Continue"
    Then she sees the message "Choose an emergency mode."
    When she chooses "Emergency deactivation via SMS" under "Emergency mode"
    And she enters her person code and password
    And she presses the button "Continue"
    Then she sees the message "Emergency deactivation via SMS is not active."
    When she chooses "Emergency deactivation via EMAIL" under "Emergency mode"
    And she enters her person code and password
    And she fills in "Password" with "Wr0ngPassw0rd"
    And she presses the button "Continue"
    Then she sees the message "Authentication failed"
    When she opens her mailbox
    Then she receives no mail
    And she receives no SMS
    When she chooses "Emergency deactivation via EMAIL" under "Emergency mode"
    And she enters her person code and password
    And she presses the button "Continue"
    Then she sees the message "An OTP was sent by e-mail to"
    When she opens her mailbox
    Then she receives a mail "Politecnico di Milano: OTP to deactivate 2FA"
    And she receives no SMS
    And nobody else receives a message
    When she fills in "OTP" with "000000"
    And she presses the button "Deactivate 2FA"
    Then she sees the message "The OTP is not valid."
    When 11 minutes pass
    And she enters the code from the mail in "OTP"
    And she presses the button "Deactivate 2FA"
    Then she sees the message "The OTP is not valid."
    When she follows the link "Back to Login"
    And she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
    And she chooses "Emergency deactivation via EMAIL" under "Emergency mode"
    And she enters her person code and password
    And she presses the button "Continue"
    And she opens her mailbox
    And she enters the code from the mail in "OTP"
    And she presses the button "Deactivate 2FA"
    Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
    When she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    When she logs out
    And she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."
    And she does not see the text "You are logged in as"

  # PAG-UK, slide 10: "If you lose your deactivation key, you can generate a new one by logging into Online Services
  # and following the Manage 2FA link available in the Authentication widget."
  @pag-uk
  Scenario: Generates a new emergency key and enables SMS on Manage 2FA
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Authentication"
    And she sees the text "2FA Polimi is active."
    When she follows the link "Manage 2FA"
    Then she sees the heading "Manage 2FA"
    And she sees the text "Emergency deactivation via SMS is not active."
    When she presses the button "Generate a new key"
    Then she sees the heading "Disabling 2FA"
    And she sees the text "When you close this page, neither the key nor the codes will be visible and they cannot be retrieved."
    When she takes note of her emergency key
    And she prints the recovery key and the QR code
    Then the file is a PDF
    And the file holds her emergency key
    When she reloads the page
    Then she sees the text "Neither the key nor the codes are visible any more."
    And she does not see the link "Print Recovery Key and QR Code"
    When she follows the link "Go to Online Services"
    And she follows the link "Manage 2FA"
    And she follows the link "Enable"
    And she presses the button "Send the OTP by SMS"
    And she looks at her telephone
    Then she receives an SMS
    When she enters the code from the SMS in "OTP Code"
    And she presses the button "Confirmation"
    Then she sees the text "Emergency deactivation via SMS is active."
    When she follows the link "Go to Online Services"
    And she logs out
    # The telephone is lost, and the old key was found again
    And she follows the link "Back to Login"
    And she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
    And she chooses "Emergency deactivation key" under "Emergency mode"
    And she enters her person code and password
    And she presses the button "Continue"
    And she enters her old emergency key
    And she presses the button "Deactivate 2FA"
    Then she sees the message "The emergency deactivation key is not valid."
    When she enters her emergency key
    And she presses the button "Deactivate 2FA"
    Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
    When she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."

  # PAG-UK, slide 10: "You can use the Manage 2FA link available in the Authentication widget on the Online Services"
  @pag-uk
  Scenario: Deactivates 2FA on Manage 2FA before giving the telephone away
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    And she follows the link "Manage 2FA"
    And she presses the button "Deactivate 2FA"
    Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
    And she sees the text "Two-factor authentication is not active."
    And she does not see the button "Deactivate 2FA"
    When she follows the link "Back to Online Services"
    And she logs out
    And she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "Online Services"
    And she sees the text "Two-factor authentication is not active."
