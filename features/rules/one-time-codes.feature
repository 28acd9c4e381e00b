@no-snapshot
Feature: One-time codes, recovery and attempts
  Codes of the app (RFC 6238: steps of 30 seconds, one step of delay, each code once), codes that are sent (10 minutes),
  the link of the recovery (one hour, once), how many attempts there are, and when 2FA is asked for.

  @pag-uk
  Rule: A code of the app is accepted in its step of 30 seconds and in the next, once

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she signs in with her person code and password

    Scenario Outline: A code that was read <seconds> seconds ago is accepted
      When Olena enters the code from her app in "OTP"
      And <seconds> seconds pass
      And she presses the button "Continue"
      Then she sees the heading "Online Services"

      Examples: The last second of its step and of the next one
        | seconds |
        | 29      |
        | 59      |

    Scenario Outline: A code that was read <seconds> seconds ago is refused
      When Olena enters the code from her app in "OTP"
      And <seconds> seconds pass
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."
      When she opens "onlineservices"
      Then she sees the heading "2FA Polimi two-factor authentication"

      Examples: Two steps old, ten steps old
        | seconds |
        | 60      |
        | 300     |

    Scenario: A code is refused when it was used
      When Olena enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she logs out
      And she goes to the Online Services
      And she signs in with her person code and password
      And she enters the same code again in "OTP"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."
      When she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Online Services"

    Scenario: No code at all
      When Olena presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."

  @pag-uk
  Rule: The activation is not completed without a code of the app

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she presses the button "Continue"
      And she presses the button "Enable 2FA Polimi"
      And she scans the QR code with her authenticator app

    Scenario: A wrong code
      When Olena enters a wrong code in "OTP Code"
      And she presses the button "Confirmation"
      Then she sees the heading "Enable 2FA Polimi"
      And she sees the message "The OTP is not valid. Wait for a new one and try again."
      When she goes to the Online Services
      Then she sees the text "Please activate two-factor authentication"

    Scenario: A code that is two steps old
      When Olena enters the code from her app in "OTP Code"
      And 60 seconds pass
      And she presses the button "Confirmation"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."

    Scenario: A code that is one step old, and the log-in asks for another one
      When Olena enters the code from her app in "OTP Code"
      And 59 seconds pass
      And she presses the button "Confirmation"
      Then she sees the heading "Disabling 2FA"
      When she follows the link "Go to Online Services"
      And she enters the same code again in "OTP"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."

  @pag-uk
  Rule: After 5 wrong codes none is accepted for 15 minutes

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she signs in with her person code and password
      And she enters a wrong code in "OTP"
      And she presses the button "Continue"
      And she enters a wrong code in "OTP"
      And she presses the button "Continue"
      And she enters a wrong code in "OTP"
      And she presses the button "Continue"
      And she enters a wrong code in "OTP"
      And she presses the button "Continue"

    Scenario: The right code after 4 wrong ones
      When Olena enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Online Services"

    Scenario: The right code after 5 wrong ones
      When Olena enters a wrong code in "OTP"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."
      When she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the message "Too many failed attempts."

    Scenario: The right code 14 minutes and 59 seconds after 5 wrong ones
      When Olena enters a wrong code in "OTP"
      And she presses the button "Continue"
      And 899 seconds pass
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the message "Too many failed attempts."

    Scenario: The right code 15 minutes after 5 wrong ones
      When Olena enters a wrong code in "OTP"
      And she presses the button "Continue"
      And 900 seconds pass
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Online Services"

  @pag-uk
  Rule: After 5 wrong passwords none is accepted for 15 minutes

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with a wrong password
      And she signs in with a wrong password
      And she signs in with a wrong password
      And she signs in with a wrong password
      Then she sees the message "Authentication failed"

    Scenario: The right password after 4 wrong ones
      When Olena signs in with her person code and password
      Then she sees the text "Please activate two-factor authentication"

    Scenario: The right password after 5 wrong ones
      When Olena signs in with a wrong password
      Then she sees the message "Authentication failed"
      When she signs in with her person code and password
      Then she sees the message "Too many failed attempts."
      When 899 seconds pass
      And she signs in with her person code and password
      Then she sees the message "Too many failed attempts."
      When 1 second passes
      And she signs in with her person code and password
      Then she sees the text "Please activate two-factor authentication"

  @pag-uk
  Rule: A code that is sent by e-mail goes to the personal address and is valid for 10 minutes

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she opens "aunicalogin/aunicalogin/assistance/deactivation"
      When she chooses "Emergency deactivation via EMAIL" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she opens her mailbox
      Then she receives a mail "Politecnico di Milano: OTP to deactivate 2FA"
      And nobody else receives a message
      When she enters the code from the mail in "OTP"

    Scenario: After 10 minutes
      When 600 seconds pass
      And Olena presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated. You can temporarily access with Polimi credentials only."
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "Online Services"

    Scenario: After 10 minutes and a second
      When 601 seconds pass
      And Olena presses the button "Deactivate 2FA"
      Then she sees the message "The OTP is not valid."
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"

    Scenario: Another code
      When Olena fills in "OTP" with "000000"
      And she presses the button "Deactivate 2FA"
      Then she sees the message "The OTP is not valid."

  @pag
  Rule: A code that is sent by SMS goes to the mobile number and is valid for 10 minutes

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she follows the link "Enable 2FA"
      And she presses the button "Enable 2FA Polimi (OTP via SMS)"

    Scenario Outline: The code that activates 2FA, after <seconds> seconds
      When Olena presses the button "Send the OTP by SMS"
      And she looks at her telephone
      Then she receives an SMS
      And nobody else receives a message
      When she enters the code from the SMS in "OTP Code"
      And <seconds> seconds pass
      And she presses the button "Confirmation"
      Then she sees the text "<answer>"

      Examples:
        | seconds | answer                                                 |
        | 600     | Emergency deactivation via email is active             |
        | 601     | The OTP is not valid. Ask for a new one and try again. |

    Scenario Outline: The code of the log-in, after <seconds> seconds
      When Olena presses the button "Send the OTP by SMS"
      And she looks at her telephone
      And she enters the code from the SMS in "OTP Code"
      And she presses the button "Confirmation"
      And she starts a new browser
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"
      When she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      Then she receives an SMS
      And nobody else receives a message
      When she enters the code from the SMS in "OTP"
      And <seconds> seconds pass
      And she presses the button "Continue"
      Then she sees the text "<answer>"

      Examples:
        | seconds | answer                                                  |
        | 600     | You are logged in as                                    |
        | 601     | The OTP is not valid. Wait for a new one and try again. |

    Scenario: The number has spaces
      When Olena fills in "Mobile" with "+39 33812345678"
      And she presses the button "Send the OTP by SMS"
      Then she sees the text "Enter the number with international code and without spaces."
      When she looks at her telephone
      Then she receives no SMS

  @pag-uk
  Rule: The link of the recovery goes to the personal e-mail address and is valid for one hour, once

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      Then she sees the message "If these data are those of a registered person, a message has been sent to the personal e-mail address."
      When she opens her mailbox
      Then she receives a mail "Politecnico di Milano: recovery of your Polimi credentials"
      And the mail holds her person code
      And nobody else receives a message

    Scenario: The link after one hour
      When 60 minutes pass
      And Olena follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she chooses a new password
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"
      When she goes to the Online Services
      And she signs in with her old password
      Then she sees the message "Authentication failed"
      When she signs in with her person code and password
      Then she sees the text "Please activate two-factor authentication"

    Scenario: The link after one hour and a second
      When 3601 seconds pass
      And Olena follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      Then she sees the message "This link is no longer valid. Ask for a new one."
      And she does not see the field "Repeat password to confirm"

    Scenario: The page of the link, an hour and a second after the mail
      When Olena follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "Xyzxyz12"
      And 1799 seconds pass
      And she reloads the page
      And 1799 seconds pass
      And she reloads the page
      And 3 seconds pass
      And she tries the password "Xyzxyz12"
      And she presses the button "Continue"
      Then she sees the message "This link is no longer valid. Ask for a new one."

    Scenario: The link a second time
      When Olena follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she chooses a new password
      And she presses the button "Continue"
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      Then she sees the message "This link is no longer valid. Ask for a new one."

  @pag-uk
  Rule: The recovery tells nobody who is registered

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"

    Scenario: The date of birth instead of the person code
      When Olena enters her e-mail address and date of birth
      And she presses the button "Continue"
      And she opens her mailbox
      Then she receives a mail "Politecnico di Milano: recovery of your Polimi credentials"

    Scenario: Another date of birth
      When Olena enters her e-mail address and date of birth
      And she fills in "Date of birth > dd" with "10"
      And she presses the button "Continue"
      Then she sees the message "If these data are those of a registered person, a message has been sent to the personal e-mail address."
      When she opens her mailbox
      Then she receives no mail
      And nobody else receives a message

    Scenario: Another e-mail address
      When Olena enters her e-mail address and person code
      And she fills in "Personal e-mail address" with "another@posta.example"
      And she presses the button "Continue"
      Then she sees the message "If these data are those of a registered person, a message has been sent to the personal e-mail address."
      When she opens her mailbox
      Then she receives no mail
      And nobody else receives a message

    Scenario: The e-mail address alone
      When Olena enters her e-mail address and person code
      And she empties "Person Code"
      And she presses the button "Continue"
      Then she sees the message "Enter the personal e-mail address, and the person code or the date of birth."
      When she opens her mailbox
      Then she receives no mail

  Rule: 2FA is asked for at the first or the second log-in, and at every log-in until it is active

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password

    @pag-uk
    Scenario: At the first log-in
      Then Olena sees the text "Please activate two-factor authentication"
      When she opens "onlineservices"
      Then she sees the text "Please activate two-factor authentication"
      When she opens "onlineservices/password"
      Then she does not see the field "Present password"
      When she goes to the login page of POK
      And she follows the link "Polimi login"
      Then she sees the text "Please activate two-factor authentication"
      When she opens "pok/my/"
      Then she does not see the text "No courses"

    Scenario Outline: At the second log-in, not at the first: <case>
      Then Olena sees the heading "Online Services"
      And she does not see the text "<asked>"
      When she logs out
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the text "<asked>"
      When she opens "onlineservices"
      Then she sees the text "<asked>"
      When she starts a new browser
      And she goes to the login page of POK
      And she follows the link "Polimi login"
      And she signs in with her person code and password
      Then she sees the text "<asked>"
      When she opens "pok/my/"
      Then she does not see the text "No courses"

      @pag
      Examples: As PAG shows it
        | case      | asked                                     |
        | everybody | Please activate two-factor authentication |

      @gss
      Examples: As GSS shows it
        | case            | asked                                  |
        | as Italians are | As an Italian citizen, you are obliged |

  Rule: Sole Italian citizens declare why they cannot use SPID or CIE, others do not

    @pag-uk
    Scenario: Italian citizenship alone
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And Celestino has registered
      And he goes to the Online Services
      When he signs in with his person code and password
      Then he sees the text "As an Italian citizen, you are obliged to access the Online Services through a SPID or CIE identity."
      When he opens "2fa"
      Then he does not see the button "Enable 2FA Polimi"
      When he opens the box "Can't use SPID or CIE?"
      And he presses the button "Declare and continue"
      Then he sees the message "Indicate the reason why you cannot use SPID or CIE."
      And he does not see the button "Enable 2FA Polimi"
      When he indicates why he cannot use SPID or CIE
      And he presses the button "Declare and continue"
      Then he sees the button "Enable 2FA Polimi"

    @pag-uk
    Scenario Outline: <name>, <who>
      Given <name>, <who>
      And <name> has registered
      And <name> goes to the Online Services
      When <name> signs in with her person code and password
      Then <name> sees the text "Please activate two-factor authentication"
      And <name> does not see the text "As an Italian citizen"
      When <name> presses the button "Continue"
      Then <name> sees the button "Enable 2FA Polimi"
      And <name> does not see the box "Can't use SPID or CIE?"

      Examples:
        | name  | who                                                                    |
        | Ines  | a citizen of Italy and Argentina, born in Argentina                    |
        | Olena | a foreigner from Ukraine without digital identity and without tax code |

  @pag-uk
  Rule: The person code has 8 digits and comes by mail to the personal address alone

    Scenario: The confirmation
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she enters her telephone contacts
      And she presses the button "Next"
      And she opens her mailbox
      Then she receives no mail
      When she consents to the processing of her personal data
      And she presses the button "Next"
      And she opens her mailbox
      Then she receives a mail "Politecnico di Milano: confirmation of your registration"
      And she receives no SMS
      And nobody else receives a message
      When she chooses her password
      And she presses the button "Continue"
      And she takes note of her person code
      Then the person code has 8 digits
      And the mail holds her person code
      When she opens her mailbox
      Then she receives no mail
