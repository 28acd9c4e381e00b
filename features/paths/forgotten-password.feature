@PATH-09
Feature: Forgotten password
  Somebody does not get in with person code and password, and recovers both by the personal e-mail address.

  # Step 1/4 of the registration: "At this address you will receive communications …, in particular those for
  # recovering the Polimi password"; PAG-UK, slide 6: the password rules
  Scenario: Sets a new password by the link that is sent to the personal e-mail address
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with a wrong password
    Then she sees the message "Authentication failed"
    When she follows the link "Polimi credentials recovery (person code and password)"
    And she presses the button "Continue"
    Then she sees the message "Enter the personal e-mail address, and the person code or the date of birth."
    When she enters her e-mail address and person code
    And she presses the button "Continue"
    Then she sees the message "If these data are those of a registered person, a message has been sent to the personal e-mail address. The link in it is valid for one hour."
    When she opens her mailbox
    Then she receives a mail "Politecnico di Milano: recovery of your Polimi credentials"
    And she receives no SMS
    And nobody else receives a message
    And the mail holds her person code
    When she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
    Then she sees the heading "Enter password"
    And she sees the text "The password must respect the following criteria:"
    And she sees the text "differ from the previous 10 passwords used"
    When she tries the password "Abcd1"
    And she presses the button "Continue"
    Then she sees the message "It must be at least 8 alphanumeric characters"
    And she sees the message "It must contains minimum 2 numbers"
    When she tries her present password with 3 characters changed
    And she presses the button "Continue"
    Then she sees the message "differ from the previous one by at least 4 characters"
    And she does not see the message "differ from the previous 10 passwords used"
    When she tries her present password
    And she presses the button "Continue"
    Then she sees the message "differ from the previous one by at least 4 characters"
    And she sees the message "differ from the previous 10 passwords used"
    And she sees the message "differ from a password used in the last 13 months"
    When she chooses a new password
    And she presses the button "Continue"
    Then she sees the message "The password has been correctly defined"
    When she follows the link "Back to Login"
    And she signs in with her old password
    Then she sees the message "Authentication failed"
    When she signs in with her person code and password
    # A new password does not stand for the second factor
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she opens "onlineservices"
    Then she sees the heading "2FA Polimi two-factor authentication"
    When she enters the code from her app in "OTP"
    And she presses the button "Continue"
    Then she sees the heading "Online Services"
    When she logs out
    And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
    Then she sees the message "This link is no longer valid. Ask for a new one."
    And she does not see the field "Password"

  Scenario: Has forgotten the person code too
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she follows the link "Polimi credentials recovery (person code and password)"
    # Nobody learns from the answer who is registered
    And she enters her e-mail address and date of birth
    And she fills in "Personal e-mail address" with "nobody@posta.example"
    And she presses the button "Continue"
    Then she sees the message "If these data are those of a registered person, a message has been sent to the personal e-mail address."
    When she opens her mailbox
    Then she receives no mail
    And nobody else receives a message
    When she follows the link "Back to Login"
    And she follows the link "Polimi credentials recovery (person code and password)"
    And she enters her e-mail address and date of birth
    And she presses the button "Continue"
    Then she sees the message "If these data are those of a registered person, a message has been sent to the personal e-mail address."
    When she opens her mailbox
    Then she receives a mail "Politecnico di Milano: recovery of your Polimi credentials"
    And nobody else receives a message
    And the mail holds her person code
    # Too late
    When 61 minutes pass
    And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
    Then she sees the message "This link is no longer valid. Ask for a new one."
    And she does not see the field "Password"
    # The old password is still right
    When she follows the link "Back to Login"
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"

  Scenario: A wrong password and an unknown person code are answered alike
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with a wrong password
    Then she sees the message "Authentication failed"
    And she sees the heading "Polimi Credentials"
    When she fills in "Person Code" with "00000000"
    And she fills in "Password" with "Wr0ngPassw0rd"
    And she presses the button "Sign in"
    Then she sees the message "Authentication failed"
    And she sees the heading "Polimi Credentials"
    When she opens "onlineservices"
    Then she sees the heading "Polimi Credentials"
    When she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"

  Scenario: Guesses too often, waits and comes in
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she has activated 2FA Polimi by app
    When she goes to the Online Services
    And she signs in with a wrong password
    And she signs in with a wrong password
    And she signs in with a wrong password
    And she signs in with a wrong password
    And she signs in with a wrong password
    Then she sees the message "Authentication failed"
    When she signs in with her person code and password
    Then she sees the message "Too many failed attempts. Please wait some minutes and try again."
    When 16 minutes pass
    And she signs in with her person code and password
    Then she sees the heading "2FA Polimi two-factor authentication"
