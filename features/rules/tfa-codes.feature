@no-snapshot
Feature: The one-time code at the log-in
  What is asked after the credentials when 2FA Polimi is active, and which codes open the services.

  Background:
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And Olena has activated 2FA Polimi by app

  @TFA-38
  Rule: After the credentials "2FA Polimi two-factor authentication" asks for the OTP, with "Continue"

    Scenario: The log-in to the Online Services
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the heading "Servizi online"
      And she sees the heading "2FA Polimi two-factor authentication"
      And the page has the fields:
        | OTP |
      And the field "OTP" is empty
      And she sees the button "Continue"
      When she opens "onlineservices"
      Then she sees the heading "2FA Polimi two-factor authentication"
      And she does not see the text "You are logged in as"

    Scenario: The log-in to POK
      When she goes to the login page of POK
      And she follows the link "Polimi login"
      And she signs in with her person code and password
      Then she sees the heading "2FA Polimi two-factor authentication"
      And the page has the fields:
        | OTP |
      And she sees the button "Continue"

  @TFA-39
  Rule: A right OTP gives access

    Scenario: The present code of the app
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Online Services"
      And she sees the text "You are logged in as"
      And she sees the text "2FA Polimi is active."

  @TFA-79
  Rule: A wrong OTP gives no access

    Scenario: A wrong code, and none at all
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters a wrong code in "OTP"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."
      And she sees the field "OTP"
      When she empties "OTP"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."
      When she opens "onlineservices"
      Then she sees the heading "2FA Polimi two-factor authentication"
      And she does not see the text "You are logged in as"

    Scenario Outline: A code of <what>
      When she goes to the Online Services
      And she signs in with her person code and password
      And she fills in "OTP" with "<code>"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."

      Examples:
        | what         | code    |
        | five digits  | 12345   |
        | seven digits | 1234567 |
        | letters      | abcdef  |

  @TFA-80
  Rule: An expired OTP gives no access

    Scenario: A code that is ten steps old
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And 300 seconds pass
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."
      When she opens "onlineservices"
      Then she sees the heading "2FA Polimi two-factor authentication"
      And she does not see the text "You are logged in as"

  @TFA-82
  Rule: An OTP is accepted in its step of 30 seconds and in the next

    Scenario: The last second of the next step
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And 59 seconds pass
      And she presses the button "Continue"
      Then she sees the heading "Online Services"

    Scenario: The last second of its own step
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And 29 seconds pass
      And she presses the button "Continue"
      Then she sees the heading "Online Services"

    Scenario: Two steps later
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And 60 seconds pass
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."

  @TFA-81
  Rule: An OTP is accepted once

    Scenario: The code of the log-in before
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she logs out
      And she goes to the Online Services
      And she signs in with her person code and password
      And she enters the same code again in "OTP"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."
      When she opens "onlineservices"
      Then she sees the heading "2FA Polimi two-factor authentication"
      And she does not see the text "You are logged in as"

    Scenario: The code that ended the activation
      When she goes to the Online Services
      And she signs in with her person code and password
      And she enters the same code again in "OTP"
      And she presses the button "Continue"
      Then she sees the message "The OTP is not valid. Wait for a new one and try again."

  @TFA-40
  Rule: After several wrong codes none is accepted for some minutes

    Scenario: The right code after 5 wrong ones, and 15 minutes later
      When she goes to the Online Services
      And she signs in with her person code and password
      And she fills in "OTP" with "1"
      And she presses the button "Continue"
      And she fills in "OTP" with "2"
      And she presses the button "Continue"
      And she fills in "OTP" with "3"
      And she presses the button "Continue"
      And she fills in "OTP" with "4"
      And she presses the button "Continue"
      And she fills in "OTP" with "5"
      And she presses the button "Continue"
      And 899 seconds pass
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the message "Too many failed attempts."
      When 1 second passes
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Online Services"

    Scenario: The right code after 4 wrong ones
      When she goes to the Online Services
      And she signs in with her person code and password
      And she fills in "OTP" with "1"
      And she presses the button "Continue"
      And she fills in "OTP" with "2"
      And she presses the button "Continue"
      And she fills in "OTP" with "3"
      And she presses the button "Continue"
      And she fills in "OTP" with "4"
      And she presses the button "Continue"
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the heading "Online Services"
