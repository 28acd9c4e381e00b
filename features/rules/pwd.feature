@no-snapshot
Feature: Passwords
  The seven rules of a Polimi password (Ukrainian guide, slide 6), at the registration, at the recovery of the credentials
  and in the Online Services; the five of an account of POK alone (slide 14); and what standards ask of both.

  @PWD-01
  Rule: Step 4/4 asks for the password twice, hidden while it is typed

    Scenario: Both fields and the button of step 4/4
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      Then the page has the fields:
        | Password                   |
        | Repeat password to confirm |
      And the field "Password" hides what is typed
      And the field "Repeat password to confirm" hides what is typed
      And she sees the button "Continue"

    Scenario: Somebody who registers with SPID chooses a password as well
      Given Ginevra, an Italian with SPID by posteID
      And she opens "aunicalogin"
      When she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she completes her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      Then the page has the fields:
        | Password                   |
        | Repeat password to confirm |
      And she sees the button "Continue"

  @PWD-02
  Rule: Step 4/4 tells the seven criteria before a password is chosen

    Scenario: The criteria of step 4/4
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      Then she sees the heading "Password rules"
      And she sees exactly the line "The password must respect the following criteria:"
      And she sees exactly the line "It must be at least 8 alphanumeric characters"
      And she sees exactly the line "It must contains minimum 2 numbers"
      And she sees exactly the line "It must contains minimum 2 letters"
      And she sees exactly the line "it must contains at least 1 upper case letter"
      And she sees exactly the line "differ from the previous one by at least 4 characters"
      And she sees exactly the line "differ from the previous 10 passwords used"
      And she sees exactly the line "differ from a password used in the last 13 months"

  @PWD-03
  Rule: A Polimi password has at least 8 characters

    Scenario: 7 characters are refused and 8 accepted, at the registration
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "Abcde12"
      And she presses the button "Continue"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And she sees the message "It must be at least 8 alphanumeric characters"
      When she tries the password "Abcdef12"
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"

    Scenario: 7 characters are refused and 8 accepted, at the recovery
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "Xyzxy12"
      And she presses the button "Continue"
      Then she sees the message "It must be at least 8 alphanumeric characters"
      And she does not see the text "The password has been correctly defined"
      When she tries the password "Xyzxyz12"
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

    Scenario: 7 characters are refused and 8 accepted, in the Online Services
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      And she changes her password to "Abcdef12"
      And she opens "onlineservices/password"
      When she fills in:
        | Present password           | Abcdef12 |
        | Password                   | Xyzxy34  |
        | Repeat password to confirm | Xyzxy34  |
      And she presses the button "Continue"
      Then she sees the message "It must be at least 8 alphanumeric characters"
      And she does not see the text "The password has been correctly defined"
      When she fills in:
        | Present password           | Abcdef12 |
        | Password                   | Xyzxyz34 |
        | Repeat password to confirm | Xyzxyz34 |
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

  @PWD-04
  Rule: A Polimi password holds at least 2 digits

    Scenario: 1 digit is refused and 2 accepted, at the registration
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "Abcdefg1"
      And she presses the button "Continue"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And she sees the message "It must contains minimum 2 numbers"
      When she tries the password "Abcdeg12"
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"

    Scenario: 1 digit is refused and 2 accepted, at the recovery
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "Xyzxyzx1"
      And she presses the button "Continue"
      Then she sees the message "It must contains minimum 2 numbers"
      And she does not see the text "The password has been correctly defined"
      When she tries the password "Xyzxyz12"
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

  @PWD-05
  Rule: A Polimi password holds at least 2 letters

    Scenario: 1 letter is refused and 2 accepted, at the registration
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "A1234567"
      And she presses the button "Continue"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And she sees the message "It must contains minimum 2 letters"
      When she tries the password "Ab345678"
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"

    Scenario: 1 letter is refused and 2 accepted, at the recovery
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "X9876543"
      And she presses the button "Continue"
      Then she sees the message "It must contains minimum 2 letters"
      And she does not see the text "The password has been correctly defined"
      When she tries the password "Xy987654"
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

  @PWD-06
  Rule: A Polimi password holds at least 1 upper case letter

    Scenario: No upper case letter is refused and 1 accepted, at the registration
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "abcdef12"
      And she presses the button "Continue"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And she sees the message "it must contains at least 1 upper case letter"
      When she tries the password "abcdeF12"
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"

    Scenario: No upper case letter is refused and 1 accepted, at the recovery
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "xyzxyz12"
      And she presses the button "Continue"
      Then she sees the message "it must contains at least 1 upper case letter"
      And she does not see the text "The password has been correctly defined"
      When she tries the password "xyzxyZ12"
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

  @PWD-07
  Rule: A new Polimi password differs from the previous one by at least 4 characters

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"

    Scenario: 3 characters changed are refused, and 4 accepted
      When Olena tries her present password with 3 characters changed
      And she presses the button "Continue"
      Then she sees the message "differ from the previous one by at least 4 characters"
      And she does not see the text "The password has been correctly defined"
      When she tries her present password with 4 characters changed
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

    Scenario: The previous one itself is refused, and 5 characters changed accepted
      When Olena tries her present password
      And she presses the button "Continue"
      Then she sees the message "differ from the previous one by at least 4 characters"
      And she does not see the text "The password has been correctly defined"
      When she tries her present password with 5 characters changed
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

    Scenario: 1 character added at the end is refused
      When Olena tries the password "Abcdefgh12"
      And she presses the button "Continue"
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "Abcdefgh123"
      And she presses the button "Continue"
      Then she sees the message "differ from the previous one by at least 4 characters"
      And she does not see the text "The password has been correctly defined"

  @PWD-08
  Rule: A new Polimi password differs from the previous 10

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      And she changes her password to "Aaaaaaaaaa00"
      And she changes her password to "Bbbbbbbbbb01"

    # 14 months later the rule on the last 13 months has nothing to say any more
    Scenario: The 10th last password is refused after 14 months, and the 11th last accepted
      When Olena changes her password to "Cccccccccc02"
      And she changes her password to "Dddddddddd03"
      And she changes her password to "Eeeeeeeeee04"
      And she changes her password to "Ffffffffff05"
      And she changes her password to "Gggggggggg06"
      And she changes her password to "Hhhhhhhhhh07"
      And she changes her password to "Iiiiiiiiii08"
      And she changes her password to "Jjjjjjjjjj09"
      And she changes her password to "Kkkkkkkkkk10"
      And 430 days pass
      And she signs in to the Online Services
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Kkkkkkkkkk10 |
        | Password                   | Bbbbbbbbbb01 |
        | Repeat password to confirm | Bbbbbbbbbb01 |
      And she presses the button "Continue"
      Then she sees the message "differ from the previous 10 passwords used"
      And she does not see the text "The password has been correctly defined"
      When she fills in:
        | Present password           | Kkkkkkkkkk10 |
        | Password                   | Aaaaaaaaaa00 |
        | Repeat password to confirm | Aaaaaaaaaa00 |
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

  @PWD-09
  Rule: A new Polimi password differs from every one used in the last 13 months

    # 2 March 2026 is the day on which scenarios begin; 13 months after it is 2 April 2027, 396 days later
    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      And she changes her password to "Aaaaaaaaaa00"
      And she changes her password to "Bbbbbbbbbb01"

    Scenario: The 12th last password, given up 395 days ago, is refused; 2 days later it is accepted
      When Olena changes her password to "Cccccccccc02"
      And she changes her password to "Dddddddddd03"
      And she changes her password to "Eeeeeeeeee04"
      And she changes her password to "Ffffffffff05"
      And she changes her password to "Gggggggggg06"
      And she changes her password to "Hhhhhhhhhh07"
      And she changes her password to "Iiiiiiiiii08"
      And she changes her password to "Jjjjjjjjjj09"
      And she changes her password to "Kkkkkkkkkk10"
      And she changes her password to "Llllllllll11"
      And 395 days pass
      And she signs in to the Online Services
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Llllllllll11 |
        | Password                   | Aaaaaaaaaa00 |
        | Repeat password to confirm | Aaaaaaaaaa00 |
      And she presses the button "Continue"
      Then she sees the message "differ from a password used in the last 13 months"
      And she does not see the text "The password has been correctly defined"
      When 2 days pass
      And she signs in to the Online Services
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Llllllllll11 |
        | Password                   | Aaaaaaaaaa00 |
        | Repeat password to confirm | Aaaaaaaaaa00 |
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

  @PWD-10
  Rule: A refused password leaves the page as it is, with every broken rule named and no other

    Scenario: A password that breaks four rules
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "-"
      And she presses the button "Continue"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And the field "Password" is marked wrong
      And she sees the message "It must be at least 8 alphanumeric characters"
      And she sees the message "It must contains minimum 2 numbers"
      And she sees the message "It must contains minimum 2 letters"
      And she sees the message "it must contains at least 1 upper case letter"
      And she does not see the message "differ from"

    Scenario: Passwords that break one rule each
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "Abcde12"
      And she presses the button "Continue"
      Then she sees the message "It must be at least 8 alphanumeric characters"
      And she does not see the message "It must contains minimum"
      And she does not see the message "it must contains at least 1 upper case letter"
      When she tries the password "Abcdefg1"
      And she presses the button "Continue"
      Then she sees the message "It must contains minimum 2 numbers"
      And she does not see the message "It must be at least 8 alphanumeric characters"
      And she does not see the message "It must contains minimum 2 letters"
      When she tries the password "A1234567"
      And she presses the button "Continue"
      Then she sees the message "It must contains minimum 2 letters"
      And she does not see the message "It must be at least 8 alphanumeric characters"
      And she does not see the message "it must contains at least 1 upper case letter"
      When she tries the password "abcdef12"
      And she presses the button "Continue"
      Then she sees the message "it must contains at least 1 upper case letter"
      And she does not see the message "It must be at least 8 alphanumeric characters"
      And she does not see the message "It must contains minimum"

    Scenario: The previous password breaks the three rules on former ones
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries her present password
      And she presses the button "Continue"
      Then she sees the field "Repeat password to confirm"
      And she sees the message "differ from the previous one by at least 4 characters"
      And she sees the message "differ from the previous 10 passwords used"
      And she sees the message "differ from a password used in the last 13 months"
      And she does not see the message "It must"
      When she tries her present password with 3 characters changed
      And she presses the button "Continue"
      Then she sees the message "differ from the previous one by at least 4 characters"
      And she does not see the message "differ from the previous 10 passwords used"
      And she does not see the message "differ from a password used in the last 13 months"

  @PWD-11
  Rule: A password of 64 characters is accepted

    Scenario: 64 characters for Polimi
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "Abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-0123456789"
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"

    @pag @pag-uk
    Scenario: 64 characters for POK
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Password" with "Abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-0123456789"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @PWD-12
  Rule: Whether a password expires is recorded

    Scenario: A password of 400 days
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      When 400 days pass
      And she goes to the Online Services
      And she signs in with her person code and password
      Then whether she sees the field "Repeat password to confirm" is noted

  @PWD-13 @pag @pag-uk
  Rule: The password of an account of POK alone has at least 8 characters

    Scenario: 7 characters are refused and 8 accepted, at the sign-up
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Password" with "Abcde1*"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Password" is marked wrong with "Passwords must be at least 8 characters long."
      When he fills in "Password" with "Abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

    Scenario: 7 characters are refused and 8 accepted, for a forgotten password
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And he opens "pok/login/forgot_password.php"
      When he searches for his POK account by user name
      And he opens his mailbox
      And he follows the link in the mail "POK: password reset request"
      And he fills in "New password" with "Abcde1*"
      And he fills in "New password (again)" with "Abcde1*"
      And he presses the button "Save changes"
      Then the field "New password" is marked wrong with "Passwords must be at least 8 characters long."
      When he fills in "New password" with "Abcdef1*"
      And he fills in "New password (again)" with "Abcdef1*"
      And he presses the button "Save changes"
      Then he does not see the field "New password"
      And he sees the text "Your password has been set."

  @PWD-14
  Rule: A password that was not repeated as it was typed is refused

    Scenario: Not repeated rightly at the registration, then rightly
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she fills in "Password" with "Abcdeh12"
      And she fills in "Repeat password to confirm" with "Abcdeh13"
      And she presses the button "Continue"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And she sees the message "The two passwords are not the same."
      And she does not see the text "The password has been correctly defined"
      When she fills in "Password" with "Abcdeh12"
      And she fills in "Repeat password to confirm" with "Abcdeh12"
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"

    Scenario Outline: Repeated <how> at the recovery
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she fills in "Password" with "Xyzxyz12"
      And she fills in "Repeat password to confirm" with "<repeated>"
      And she presses the button "Continue"
      Then she sees the message "The two passwords are not the same."
      And she sees the field "Repeat password to confirm"
      And she does not see the text "The password has been correctly defined"

      Examples:
        | how                  | repeated |
        | in other capitals    | xYZXYZ12 |
        | without the last one | Xyzxyz1  |
        | not at all           |          |

  @PWD-15
  Rule: Whether other signs than letters and digits are accepted is recorded

    Scenario: A password with signs
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "A*cd#f12"
      And she presses the button "Continue"
      Then whether she sees the text "The password has been correctly defined" is noted

  @PWD-16
  Rule: A refused password does not come into force

    Scenario: A password refused at the recovery opens nothing, and the present one still does
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "Xyzxyzx1"
      And she presses the button "Continue"
      And she goes to the Online Services
      And she signs in with the password "Xyzxyzx1"
      Then she sees the message "Authentication failed"
      And she sees the button "Sign in"
      When she signs in with her person code and password
      Then she does not see the message "Authentication failed"
      And she does not see the button "Sign in"

  @PWD-17
  Rule: Spaces within a password are accepted

    Scenario: Spaces for Polimi
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she tries the password "Correct horse 12 battery"
      And she presses the button "Continue"
      Then she sees exactly the line "The password has been correctly defined"

    @pag @pag-uk
    Scenario: Spaces for POK
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Password" with "Correct horse 1* battery"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @PWD-18
  Rule: Fields for passwords tell password managers what they are for

    Scenario: The fields of the log-in and of the registration
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena opens "aunicalogin"
      Then the field "Password" tells password managers "current-password"
      When she opens "aunicaaccount/aunicaaccount2/register"
      And she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      Then the field "Password" tells password managers "new-password"
      And the field "Repeat password to confirm" tells password managers "new-password"

    Scenario: The fields of the change in the Online Services
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she opens "onlineservices/password"
      Then the field "Present password" tells password managers "current-password"
      And the field "Password" tells password managers "new-password"
      And the field "Repeat password to confirm" tells password managers "new-password"

    @pag @pag-uk
    Scenario: The fields of POK
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When Kofi goes to the login page of POK
      Then the field "Password" tells password managers "current-password"
      When he opens "pok/login/signup.php"
      And he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then the field "Password" tells password managers "new-password"

  @PWD-19
  Rule: A password is compared exactly as it was typed

    Scenario Outline: 64 characters of a Polimi password, <how>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "Abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-0123456789"
      And she presses the button "Continue"
      And she goes to the Online Services
      And she signs in with the password "<typed>"
      Then she sees the message "Authentication failed"
      And she sees the button "Sign in"
      When she signs in with the password "Abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-0123456789"
      Then she does not see the message "Authentication failed"
      And she does not see the button "Sign in"

      Examples:
        | how                   | typed                                                           |
        | without the last one  | Abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-012345678 |

      Examples:
        | how                   | typed                                                             |
        | and one more          | Abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-01234567890 |
        | in other capitals     | aBCDEFGHIJKLMNOPQRSTUVWXYZ-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789  |

    @pag @pag-uk
    Scenario: A password of POK without its last character, in other capitals, and as it was typed
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And he opens "pok/login/forgot_password.php"
      When he searches for his POK account by user name
      And he opens his mailbox
      And he follows the link in the mail "POK: password reset request"
      And he chooses a new password for his POK account
      And he fills in "New password" with "Abcdefghijklm-nopqrstuvwx-yz-0123456789*"
      And he fills in "New password (again)" with "Abcdefghijklm-nopqrstuvwx-yz-0123456789*"
      And he presses the button "Save changes"
      And he logs in with his POK account
      Then he sees the message "Invalid login, please try again"
      When he fills in "Password" with "Abcdefghijklm-nopqrstuvwx-yz-0123456789"
      And he presses the button "Log in"
      Then he sees the message "Invalid login, please try again"
      When he fills in "Password" with "aBCDEFGHIJKLM-NOPQRSTUVWX-YZ-0123456789*"
      And he presses the button "Log in"
      Then he sees the message "Invalid login, please try again"
      When he fills in "Password" with "Abcdefghijklm-nopqrstuvwx-yz-0123456789*"
      And he presses the button "Log in"
      Then he sees the button "Log out"

  @PWD-21 @pag @pag-uk
  Rule: The password of an account of POK alone holds at least 1 digit

    Scenario: No digit is refused and 1 accepted
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Password" with "Abcdefg*"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Password" is marked wrong with "Passwords must have at least 1 digit(s)."
      When he fills in "Password" with "Abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @PWD-22 @pag @pag-uk
  Rule: The password of an account of POK alone holds at least 1 lower case letter

    Scenario: No lower case letter is refused and 1 accepted
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Password" with "ABCDEF1*"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Password" is marked wrong with "Passwords must have at least 1 lower case letter(s)."
      When he fills in "Password" with "ABCDe1##"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @PWD-23 @pag @pag-uk
  Rule: The password of an account of POK alone holds at least 1 upper case letter

    Scenario: No upper case letter is refused and 1 accepted
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Password" with "abcdef1*"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Password" is marked wrong with "Passwords must have at least 1 upper case letter(s)."
      When he fills in "Password" with "aBcde23-"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

  @PWD-24 @pag @pag-uk
  Rule: The password of an account of POK alone holds at least 1 special character

    Scenario Outline: No special character is refused, "<sign>" accepted
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Password" with "Abcdef12"
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Password" is marked wrong with "Passwords must have at least 1 special character(s) such as *, -, or #."
      When he fills in "Password" with "Abcdef1<sign>"
      And he presses the button "Create my new account"
      Then he sees the heading "Confirm your account"

      Examples:
        | sign |
        | *    |

      Examples:
        | sign |
        | -    |
        | #    |

  @PWD-25
  Rule: The Polimi password can be changed in the Online Services

    Scenario: The new password opens, the old one no more
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      Then she sees the link "Change password"
      When she follows the link "Change password"
      Then she sees the field "Present password"
      And she sees the field "Password"
      And she sees the field "Repeat password to confirm"
      When she changes her password to "Xyzxyz12"
      Then she sees the message "The password has been correctly defined"
      When she logs out
      And she goes to the Online Services
      And she signs in with her old password
      Then she sees the message "Authentication failed"
      When she signs in with the password "Xyzxyz12"
      Then she sees the field "OTP"

  @PWD-26
  Rule: Whoever changes the Polimi password knows the present one

    Scenario: The present password is wrong, and the new one is not in force
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she opens "onlineservices/password"
      Then she sees the field "Present password"
      When she fills in:
        | Present password           | Wr0ngPassw0rd |
        | Password                   | Xyzxyz12      |
        | Repeat password to confirm | Xyzxyz12      |
      And she presses the button "Continue"
      Then she sees the message "This is not your present password."
      And she does not see the text "The password has been correctly defined"
      When she logs out
      And she goes to the Online Services
      And she signs in with the password "Xyzxyz12"
      Then she sees the message "Authentication failed"

    Scenario: The present password is left out
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she opens "onlineservices/password"
      And she tries the password "Xyzxyz12"
      And she presses the button "Continue"
      Then she sees the message "This is not your present password."
      And she does not see the text "The password has been correctly defined"

  @PWD-27 @pag @pag-uk
  Rule: A refused password of POK leaves the page as it is, with every broken rule named

    Scenario: A password that breaks four rules of POK
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he fills in "Password" with "   "
      And he presses the button "Create my new account"
      Then he sees the button "Create my new account"
      And the field "Password" is marked wrong with "Passwords must be at least 8 characters long."
      And the field "Password" is marked wrong with "Passwords must have at least 1 digit(s)."
      And the field "Password" is marked wrong with "Passwords must have at least 1 lower case letter(s)."
      And the field "Password" is marked wrong with "Passwords must have at least 1 upper case letter(s)."
