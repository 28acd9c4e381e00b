@pag-uk
@no-snapshot
Feature: Messages
  To whom mails and SMS go, and how many: to the personal e-mail address and the mobile number of whoever asked, and to
  nobody else (Ukrainian guide, slides 4, 6, 10 and 15).

  Rule: Of several people, the one who asks receives the message

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
      And Viola has activated 2FA Polimi by app
      And Ines, a citizen of Italy and Argentina, born in Argentina
      And Ines has activated 2FA Polimi by app

    Scenario Outline: <name> recovers the credentials by <what>
      When <name> opens "aunicalogin/aunicalogin/assistance/recovery"
      And <name> enters her e-mail address and <what>
      And <name> presses the button "Continue"
      And <name> opens her mailbox
      Then <name> receives a mail "Politecnico di Milano: recovery of your Polimi credentials"
      And the mail holds her person code
      And <name> receives no SMS
      And nobody else receives a message

      Examples:
        | name  | what          |
        | Olena | person code   |
        | Viola | date of birth |
        | Ines  | person code   |

    Scenario Outline: <name> has a code sent to deactivate 2FA
      When <name> opens "aunicalogin/aunicalogin/assistance/deactivation"
      And <name> chooses "Emergency deactivation via EMAIL" under "Emergency mode"
      And <name> enters her person code and password
      And <name> presses the button "Continue"
      And <name> opens her mailbox
      Then <name> receives a mail "Politecnico di Milano: OTP to deactivate 2FA"
      And the mail holds "Politecnico di Milano: your OTP to deactivate two-factor authentication is"
      And <name> receives no SMS
      And nobody else receives a message
      When <name> enters the code from the mail in "OTP"
      And <name> presses the button "Deactivate 2FA"
      Then <name> sees the message "2FA has been deactivated."

      Examples:
        | name  |
        | Olena |
        | Viola |
        | Ines  |

    Scenario: The recovery of one person leaves the others' passwords as they are
      When Viola opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she chooses a new password
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"
      When Olena goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"
      When Viola goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"

    Scenario: One person's credentials and app lead to the own account
      When Viola goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Online Services"
      And she sees her person code
      And she sees her name

  Rule: A code by SMS is for the number that was confirmed, and valid for 10 minutes

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she opens "2fa/disabling/sms"
      And she presses the button "Send the OTP by SMS"
      And she looks at her telephone
      Then she receives an SMS
      And she receives no mail
      And nobody else receives a message
      When she enters the code from the SMS in "OTP Code"

    Scenario: The number is confirmed after 10 minutes and a second
      When 601 seconds pass
      And Olena presses the button "Confirmation"
      Then she sees the message "The OTP is not valid. Ask for a new one and try again."

    Scenario Outline: Deactivation by SMS, <seconds> seconds after the code was sent
      When 600 seconds pass
      And Olena presses the button "Confirmation"
      Then she sees the text "Emergency deactivation via SMS is active"
      When she starts a new browser
      And she opens "aunicalogin/aunicalogin/assistance/deactivation"
      And she chooses "Emergency deactivation via SMS" under "Emergency mode"
      And she enters her person code and password
      And she presses the button "Continue"
      And she looks at her telephone
      Then she receives an SMS
      And she receives no mail
      And nobody else receives a message
      When she enters the code from the SMS in "OTP"
      And <seconds> seconds pass
      And she presses the button "Deactivate 2FA"
      Then she sees the message "<answer>"

      Examples:
        | seconds | answer                    |
        | 600     | 2FA has been deactivated. |
        | 601     | The OTP is not valid.     |

  Rule: No code is sent for credentials that are wrong, nor by a mode that is not active

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she opens "aunicalogin/aunicalogin/assistance/deactivation"
      When she enters her person code and password

    Scenario: By e-mail, with a wrong password
      When Olena chooses "Emergency deactivation via EMAIL" under "Emergency mode"
      And she fills in "Password" with "Wr0ngPassw0rd"
      And she presses the button "Continue"
      Then she sees the message "Authentication failed"
      When she opens her mailbox
      Then she receives no mail

    Scenario: By SMS, which is not active by default
      When Olena chooses "Emergency deactivation via SMS" under "Emergency mode"
      And she presses the button "Continue"
      Then she sees the message "Emergency deactivation via SMS is not active."
      When she looks at her telephone
      Then she receives no SMS

    Scenario: By no mode
      When Olena presses the button "Continue"
      Then she sees the message "Choose an emergency mode."

    Scenario: By the key, which is another
      When Olena chooses "Emergency deactivation key" under "Emergency mode"
      And she presses the button "Continue"
      And she fills in "Emergency deactivation key" with "AAAA-BBBB-CCCC-DDDD"
      And she presses the button "Deactivate 2FA"
      Then she sees the message "The emergency deactivation key is not valid."
      When she enters her emergency key
      And she presses the button "Deactivate 2FA"
      Then she sees the message "2FA has been deactivated."
      # Once: the log-in after it asks for 2FA again
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "Online Services"
      When she logs out
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the text "Please activate two-factor authentication"

  Rule: POK writes to the e-mail address of the account

    Scenario: A forgotten password, by e-mail address
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has a POK account
      And she opens "pok/login/forgot_password.php"
      When Olena searches for her POK account by e-mail address
      And she opens her mailbox
      Then she receives a mail "POK: password reset request"
      And nobody else receives a message
      When Kofi opens "pok/login/forgot_password.php"
      And he searches for his POK account by user name
      And he opens his mailbox
      Then he receives a mail "POK: password reset request"
      And nobody else receives a message

    Scenario: Nobody of that name
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And he opens "pok/login/forgot_password.php"
      When he fills in "Search by username > Username" with "nobody"
      And he presses the button "Search by username > Search"
      Then he sees the message "If what you entered belongs to an account, a message that tells how to go on has been sent to its email address."
      When he opens his mailbox
      Then he receives no mail
      And nobody else receives a message
