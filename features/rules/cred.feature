@no-snapshot
Feature: The Polimi login page
  Person code and password: what the login page of the Online Services offers, who gets in and who does not, and how lost
  credentials are recovered.

  Background:
    Given Olena, a foreigner from Ukraine without digital identity and without tax code

  @CRED-01
  Rule: The section "Polimi Credentials" takes Person code and password

    Scenario: The section
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the heading "Polimi Credentials"
      And she sees the field "Person Code"
      And she sees the field "Password"
      And she sees the text "Person Code Password"
      And she sees the button "Sign in"

  @CRED-02
  Rule: There is a link to register

    Scenario: The link
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the link "Register"

  @CRED-03
  Rule: SPID is offered

    Scenario: The control for SPID
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the button "SPID login"

  @CRED-04
  Rule: There is a way to stay connected

    Scenario: The check box
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the check box "Stay connected."

  @CRED-05
  Rule: The assistance offers the recovery of credentials

    Scenario: The link to the recovery
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the link "Polimi credentials recovery (person code and password)"
      And the link "Polimi credentials recovery (person code and password)" is only in the box "Authentication assistance"

  @CRED-06
  Rule: The assistance may greet newcomers

    Scenario: The link for newcomers
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then whether she sees the link "First time here?" is noted

  @pag-uk @CRED-07
  Rule: The page names the service that asks

    Scenario: POK asks
      When Olena opens "pok/login/index.php"
      And she follows the link "Polimi login"
      Then she sees the heading "SP wepok"

  @CRED-08
  Rule: The SPID logo is at the foot

    Scenario: The logo of SPID
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the image "SPID"

  @CRED-09
  Rule: Right credentials lead on

    Scenario: To the service or to the activation of 2FA
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she signs in with her person code and password
      Then she is at one of:
        | onlineservices                     |
        | aunicalogin/aunicalogin/activate   |
        | aunicalogin/aunicalogin/obligation |
      And she does not see the button "Sign in"

    Scenario: To the one-time code
      Given Olena has activated 2FA Polimi by app
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she signs in with her person code and password
      Then she is at one of:
        | onlineservices              |
        | aunicalogin/aunicalogin/otp |
      And she does not see the button "Sign in"

  @CRED-10
  Rule: Wrong credentials give no access

    Background:
      Given Olena has registered

    Scenario Outline: Refused: <what>
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she enters her person code and password
      And she fills in "<field>" with "<value>"
      And she presses the button "Sign in"
      Then she sees a message
      When she opens "onlineservices"
      Then she is at "aunicalogin/aunicalogin/aunicalogin.jsp"

      Examples:
        | what                   | field       | value         |
        | a wrong password       | Password    | Wr0ngPassw0rd |
        | no password            | Password    |               |
        | an unknown Person code | Person Code | 00000000      |
        | no Person code         | Person Code |               |
        | a user name            | Person Code | olena         |

    Scenario: The password of another person
      Given Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
      And Viola has registered
      When Viola opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she signs in with the person code of Olena and her own password
      Then she sees a message
      When she opens "onlineservices"
      Then she is at "aunicalogin/aunicalogin/aunicalogin.jsp"

  @CRED-11
  Rule: Who has registered is given a Person code

    Scenario: At the end of the registration
      When Olena opens "aunicaaccount/aunicaaccount2/register"
      And she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees a person code

  @CRED-12
  Rule: The recovery asks for the personal e-mail address

    Scenario: By the link of the assistance
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she follows the link "Polimi credentials recovery (person code and password)"
      Then she sees the heading "Polimi credentials recovery (person code and password)"
      And she sees the field "Personal e-mail address"
      And she sees the button "Continue"

  @CRED-14
  Rule: Who fails repeatedly has to wait

    Background:
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she signs in with a wrong password
      And she signs in with a wrong password
      And she signs in with a wrong password
      And she signs in with a wrong password
      And she signs in with a wrong password

    Scenario: After five failures even the right password is refused
      When Olena signs in with her person code and password
      And she opens "onlineservices"
      Then she is at "aunicalogin/aunicalogin/aunicalogin.jsp"

    Scenario: Later it is accepted
      When 16 minutes pass
      And Olena signs in with her person code and password
      Then she does not see the button "Sign in"

  @CRED-15
  Rule: The password is hidden while it is typed

    Scenario: The field for the password
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then the field "Password" hides what is typed

  @CRED-16
  Rule: CIE is offered

    Scenario: The control for CIE
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the button "CIE login"

  @CRED-17
  Rule: eIDAS is offered

    Scenario: The control for eIDAS
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the button "Login with eIDAS"

  @CRED-18
  Rule: eduGAIN is offered

    Scenario: The control for eduGAIN
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the button "eduGAIN login"

  @CRED-19
  Rule: Nobody stays connected unasked

    Scenario: The check box is not ticked
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then "Stay connected." is not ticked

  @CRED-20
  Rule: There is help on staying connected

    Scenario: The question mark
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the box "Help: stay connected"
      And the box "Help: stay connected" is closed

  @CRED-21
  Rule: The assistance offers to deactivate 2FA

    Scenario: The link to the deactivation
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the link "Deactivate 2FA: access temporarily with Polimi credentials only"
      And the link "Deactivate 2FA: access temporarily with Polimi credentials only" is only in the box "Authentication assistance"
      When she follows the link "Deactivate 2FA: access temporarily with Polimi credentials only"
      Then she sees the heading "Deactivate 2FA: access temporarily with Polimi credentials only"

  @CRED-22
  Rule: The assistance offers information

    Scenario: The link to the information
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the link "Information, FAQs and assistance"
      And the link "Information, FAQs and assistance" is only in the box "Authentication assistance"
      When she follows the link "Information, FAQs and assistance"
      Then she sees the heading "Information, FAQs and assistance"

  @CRED-23
  Rule: The assistance is there to be seen

    Scenario: The box is open
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the box "Authentication assistance"
      And the box "Authentication assistance" is open

  @CRED-24
  Rule: The recovery does not stand for the second factor

    Scenario: The new password is asked for the one-time code
      Given Olena has activated 2FA Polimi by app
      When Olena opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she chooses a new password
      And she presses the button "Continue"
      And she opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she signs in with her person code and password
      Then she sees the field "OTP"
      When she opens "onlineservices"
      Then she sees the field "OTP"
      And she does not see the link "Change password"

  @CRED-25
  Rule: The AgID logo is at the foot

    Scenario: The logo of AgID
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the image "AgID Agenzia per l'Italia Digitale"

  @CRED-26
  Rule: The version is at the foot

    Scenario: The version of the application
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees a version of "aunicalogin"

  @CRED-27
  Rule: The refusal does not tell what was wrong

    Scenario Outline: One message for <what>
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she enters her person code and password
      And she fills in "<field>" with "<value>"
      And she presses the button "Sign in"
      Then she sees only the message "Authentication failed"
      And the field "Person Code" is not marked wrong
      And the field "Password" is not marked wrong

      Examples:
        | what                   | field       | value         |
        | a wrong password       | Password    | Wr0ngPassw0rd |
        | an unknown Person code | Person Code | 00000000      |

  @CRED-28
  Rule: Person code and password lead to the own account

    Scenario Outline: <name>, one of two
      Given Olena has activated 2FA Polimi by app
      And Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
      And Viola has activated 2FA Polimi by app
      When <name> opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees her person code
      And she sees her name

      Examples:
        | name  |
        | Olena |
        | Viola |

  @CRED-29
  Rule: The recovery message goes to the personal e-mail address alone

    Background:
      Given Olena has registered
      And Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
      And Viola has registered

    Scenario Outline: <name> asks by <what>
      When <name> opens "aunicalogin/aunicalogin/assistance/recovery"
      And <name> enters her e-mail address and <what>
      And <name> presses the button "Continue"
      And <name> opens her mailbox
      Then <name> receives a mail "Politecnico di Milano: recovery of your Polimi credentials"
      And <name> receives no SMS
      And nobody else receives a message

      Examples:
        | name  | what          |
        | Olena | person code   |
        | Olena | date of birth |
        | Viola | person code   |
        | Viola | date of birth |

    Scenario: The address that is typed is not the one of the registration
      When Olena opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she fills in "Personal e-mail address" with "nobody@posta.example"
      And she presses the button "Continue"
      And she opens her mailbox
      Then nobody receives a message

  @CRED-30
  Rule: The recovery gives back the Person code

    Scenario: By date of birth
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and date of birth
      And she presses the button "Continue"
      And she opens her mailbox
      Then the mail holds her person code

  @CRED-31
  Rule: The recovery replaces the password

    Background:
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"

    Scenario: The page behind the link
      Then the page has the fields:
        | Password                   |
        | Repeat password to confirm |
      And she sees the button "Continue"

    Scenario: The new password is right
      When Olena chooses a new password
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"
      When she opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she signs in with her person code and password
      Then she does not see the button "Sign in"

    Scenario: The old password is wrong
      When Olena chooses a new password
      And she presses the button "Continue"
      And she opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she signs in with her old password
      Then she sees the button "Sign in"

  @CRED-32
  Rule: The recovery sends nothing to strangers

    Scenario Outline: Not registered: <what>
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and <with>
      And she fills in "<field>" with "<value>"
      And she presses the button "Continue"
      And she opens her mailbox
      Then nobody receives a message

      Examples:
        | what               | with          | field                   | value                |
        | the Person code    | person code   | Person Code             | 00000000             |
        | the date of birth  | date of birth | Date of birth > yyyy    | 1950                 |

  @CRED-33
  Rule: The link of the message works once

    Scenario: The second time
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she chooses a new password
      And she presses the button "Continue"
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      Then she does not see the field "Password"

  @CRED-34
  Rule: The link of the message works as long as it says

    Background:
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox

    Scenario: After an hour it still works
      When 3600 seconds pass
      And Olena follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      Then the mail holds "To set a new password, open this page within one hour:"
      And she sees the field "Password"

    Scenario: A second later it does not
      When 3601 seconds pass
      And Olena follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      Then she does not see the field "Password"

  @CRED-35
  Rule: The recovery of one person leaves the others alone

    Scenario: Viola recovers, Olena's password stays
      Given Olena has registered
      And Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia
      And Viola has registered
      When Viola opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she chooses a new password
      And she presses the button "Continue"
      And Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And Olena signs in with her person code and password
      Then Olena does not see the button "Sign in"

  @CRED-36
  Rule: A newer recovery message replaces the older one

    Scenario: A password is sent by the older link
      Given Olena has registered
      When Olena opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      Then she does not see the field "Password"
