@pag-uk
@no-snapshot
Feature: Sessions
  A session ends when the person logs out, or when nothing was done for too long: 30 minutes at Polimi, 2 hours at POK,
  30 days for those who stay connected.

  Rule: Whoever has logged out is asked for the log-in again

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code

    Scenario: The Online Services
      Given Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she follows the link "Change password"
      And she logs out
      Then she sees the heading "Logout"
      And she sees the message "Your session has ended."
      When she opens "onlineservices/password"
      Then she sees the heading "Polimi Credentials"
      When she opens "2fa"
      Then she sees the heading "Polimi Credentials"
      When she goes to the login page of POK
      And she follows the link "Polimi login"
      Then she sees the heading "Polimi Credentials"

    Scenario: Back to a page of the Online Services
      Given Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she follows the link "Change password"
      And she logs out
      And she goes back
      And she reloads the page
      Then she sees the heading "Polimi Credentials"
      And she does not see the field "Present password"

    Scenario: POK, and the Polimi session with it
      Given Olena is logged in to POK
      And she opens "pok/my/"
      Then she sees the heading "Dashboard"
      When she logs out
      And she opens "pok/my/"
      Then she sees the link "Polimi login"
      And she does not see the text "No courses"
      When she follows the link "Polimi login"
      Then she sees the heading "Polimi Credentials"

    Scenario: Back to a page of POK
      Given Olena is logged in to POK
      And she opens "pok/my/"
      When she follows the link "All courses"
      And she opens "pok/my/"
      And she logs out
      And she goes back
      And she reloads the page
      Then she sees the link "Polimi login"
      And she does not see the text "No courses"

  Rule: A session ends when nothing was done for too long

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code

    Scenario Outline: The Online Services after <seconds> seconds: <answer>
      Given Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And <seconds> seconds pass
      And she opens "onlineservices"
      Then she sees the text "<answer>"

      Examples:
        | seconds | answer                                           |
        | 1800    | You are logged in as                             |
        | 1801    | Your session has timed out. Please log in again. |

    Scenario Outline: Who stays connected, after 30 days and <seconds> seconds: <answer>
      Given Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she ticks "Stay connected."
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And 30 days pass
      And <seconds> seconds pass
      And she opens "onlineservices"
      Then she sees the text "<answer>"

      Examples:
        | seconds | answer                                           |
        | 0       | You are logged in as                             |
        | 1       | Your session has timed out. Please log in again. |

    Scenario Outline: POK after <seconds> seconds: <answer>
      Given Olena is logged in to POK
      And she opens "pok/my/"
      When <seconds> seconds pass
      And she opens "pok/my/"
      Then she sees the text "<answer>"

      Examples:
        | seconds | answer                                           |
        | 7200    | No courses                                       |
        | 7201    | Your session has timed out. Please log in again. |

    Scenario Outline: The registration after <seconds> seconds: <answer>
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And <seconds> seconds pass
      And she opens "aunicaaccount/aunicaaccount2/contacts"
      Then she sees the text "<answer>"

      Examples:
        | seconds | answer                                                                 |
        | 1800    | Telephone contacts                                                     |
        | 1801    | Your session has expired: the data you had entered are no longer here. |
