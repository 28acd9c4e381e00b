@no-snapshot
Feature: Passwords of Polimi accounts
  The seven password rules of step 4/4 (Ukrainian guide, slide 6), at the registration, at the recovery of the credentials
  and in the Online Services.

  @pag-uk
  Rule: A password has at least 8 characters, 2 numbers, 2 letters and 1 upper case letter

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"

    Scenario: The rules are told before the choice
      Then Olena sees the heading "Password rules"
      And she sees the text "The password must respect the following criteria:"
      And she sees the text "It must be at least 8 alphanumeric characters"
      And she sees the text "It must contains minimum 2 numbers"
      And she sees the text "It must contains minimum 2 letters"
      And she sees the text "it must contains at least 1 upper case letter"
      And she sees the text "differ from the previous one by at least 4 characters"
      And she sees the text "differ from the previous 10 passwords used"
      And she sees the text "differ from a password used in the last 13 months"

    Scenario Outline: A password keeps the rules: <what>
      When Olena tries the password "<password>"
      And she presses the button "Continue"
      Then she sees the text "Registration completed successfully."

      Examples:
        | what                            | password                                 |
        | 8 characters                    | Abcdef12                                 |
        | 2 letters, 1 of them upper case | Ab345678                                 |
        | signs                           | A*cd#f12                                 |
        | 40 characters                   | Abcdefghijklmnopqrstuvwxyz1234-of-length |

    Scenario Outline: A password breaks one rule: <what>
      When Olena tries the password "<password>"
      And she presses the button "Continue"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And she sees the message "<rule>"
      And she does not see the message "<kept>"
      And she does not see the message "<kept too>"
      And the field "Password" is marked wrong

      Examples:
        | what                 | password | rule                                          | kept                                          | kept too                           |
        | 7 characters         | Abcde12  | It must be at least 8 alphanumeric characters | It must contains minimum 2 numbers            | It must contains minimum 2 letters |
        | 1 number             | Abcdefg1 | It must contains minimum 2 numbers            | It must be at least 8 alphanumeric characters | It must contains minimum 2 letters |
        | 1 letter             | A1234567 | It must contains minimum 2 letters            | It must be at least 8 alphanumeric characters | at least 1 upper case letter       |
        | no upper case letter | abcdef12 | it must contains at least 1 upper case letter | It must be at least 8 alphanumeric characters | It must contains minimum 2 letters |

    Scenario: Each rule that is broken is named
      When Olena tries the password "-"
      And she presses the button "Continue"
      Then she sees the message "It must be at least 8 alphanumeric characters"
      And she sees the message "It must contains minimum 2 numbers"
      And she sees the message "It must contains minimum 2 letters"
      And she sees the message "it must contains at least 1 upper case letter"
      And she does not see the message "differ from"

    Scenario: The password is not repeated as it was
      When Olena fills in "Password" with "Abcdef12"
      And she fills in "Repeat password to confirm" with "Abcdef13"
      And she presses the button "Continue"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And she sees the message "The two passwords are not the same."
      When she tries the password "Abcdef13"
      And she presses the button "Continue"
      Then she sees the text "The password has been correctly defined"

  @pag-uk
  Rule: A new password differs from the previous one by at least 4 characters

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"

    Scenario: It differs by 3 characters
      When Olena tries her present password with 3 characters changed
      And she presses the button "Continue"
      Then she sees the message "differ from the previous one by at least 4 characters"
      And she does not see the message "differ from the previous 10 passwords used"

    Scenario: It differs by 4 characters
      When Olena tries her present password with 4 characters changed
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

    Scenario: It is the previous one
      When Olena tries her present password
      And she presses the button "Continue"
      Then she sees the message "differ from the previous one by at least 4 characters"
      And she sees the message "differ from the previous 10 passwords used"
      And she sees the message "differ from a password used in the last 13 months"

    Scenario: It has too few characters
      When Olena tries the password "Xyzxy12"
      And she presses the button "Continue"
      Then she sees the message "It must be at least 8 alphanumeric characters"
      When she tries the password "Xyzxyz12"
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

  @pag-uk
  Rule: A new password differs from the previous 10 passwords and from those of the last 13 months

    # The first password of the scenarios is set by the recovery; 2 March 2026 is the day on which they begin
    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she tries the password "Aaaaaaaaaa00"
      And she presses the button "Continue"
      And she goes to the Online Services
      And she enters her person code and password
      And she fills in "Password" with "Aaaaaaaaaa00"
      And she presses the button "Sign in"
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Aaaaaaaaaa00 |
        | Password                   | Bbbbbbbbbb01 |
        | Repeat password to confirm | Bbbbbbbbbb01 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Bbbbbbbbbb01 |
        | Password                   | Cccccccccc02 |
        | Repeat password to confirm | Cccccccccc02 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Cccccccccc02 |
        | Password                   | Dddddddddd03 |
        | Repeat password to confirm | Dddddddddd03 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Dddddddddd03 |
        | Password                   | Eeeeeeeeee04 |
        | Repeat password to confirm | Eeeeeeeeee04 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Eeeeeeeeee04 |
        | Password                   | Ffffffffff05 |
        | Repeat password to confirm | Ffffffffff05 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Ffffffffff05 |
        | Password                   | Gggggggggg06 |
        | Repeat password to confirm | Gggggggggg06 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Gggggggggg06 |
        | Password                   | Hhhhhhhhhh07 |
        | Repeat password to confirm | Hhhhhhhhhh07 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Hhhhhhhhhh07 |
        | Password                   | Iiiiiiiiii08 |
        | Repeat password to confirm | Iiiiiiiiii08 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Iiiiiiiiii08 |
        | Password                   | Jjjjjjjjjj09 |
        | Repeat password to confirm | Jjjjjjjjjj09 |
      And she presses the button "Continue"

    Scenario: The 10th last password is refused after 14 months, the 11th last is not
      Given 430 days pass
      When Olena goes to the Online Services
      And she enters her person code and password
      And she fills in "Password" with "Jjjjjjjjjj09"
      And she presses the button "Sign in"
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Jjjjjjjjjj09 |
        | Password                   | Aaaaaaaaaa00 |
        | Repeat password to confirm | Aaaaaaaaaa00 |
      And she presses the button "Continue"
      Then she sees the message "differ from the previous 10 passwords used"
      And she does not see the message "differ from a password used in the last 13 months"
      When she fills in:
        | Present password           | Jjjjjjjjjj09 |
        | Password                   | Kkkkkkkkkk10 |
        | Repeat password to confirm | Kkkkkkkkkk10 |
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"
      When she opens "onlineservices/password"
      And she fills in:
        | Present password           | Kkkkkkkkkk10 |
        | Password                   | Aaaaaaaaaa00 |
        | Repeat password to confirm | Aaaaaaaaaa00 |
      And she presses the button "Continue"
      Then she sees the message "The password has been correctly defined"

    Scenario Outline: The 12th last password was last used 13 months <before> ago: <answer>
      When Olena opens "onlineservices/password"
      And she fills in:
        | Present password           | Jjjjjjjjjj09 |
        | Password                   | Kkkkkkkkkk10 |
        | Repeat password to confirm | Kkkkkkkkkk10 |
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Kkkkkkkkkk10 |
        | Password                   | Llllllllll11 |
        | Repeat password to confirm | Llllllllll11 |
      And she presses the button "Continue"
      And <days> days pass
      And she goes to the Online Services
      And she enters her person code and password
      And she fills in "Password" with "Llllllllll11"
      And she presses the button "Sign in"
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she opens "onlineservices/password"
      And she fills in:
        | Present password           | Llllllllll11 |
        | Password                   | Aaaaaaaaaa00 |
        | Repeat password to confirm | Aaaaaaaaaa00 |
      And she presses the button "Continue"
      Then she sees the message "<answer>"
      And she does not see the message "differ from the previous"

      Examples: 2 April 2027 is 13 months after 2 March 2026
        | days | before         | answer                                            |
        | 395  | less a day     | differ from a password used in the last 13 months |
        | 397  | and a day more | The password has been correctly defined           |

  Rule: Whoever changes the password in the Online Services knows the present one

    @pag
    Scenario: The present password is wrong, and the new one is not in force
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she follows the link "Change password"
      Then she sees the heading "Password rules"
      When she fills in:
        | Present password           | Wr0ngPassw0rd |
        | Password                   | Xyzxyz12      |
        | Repeat password to confirm | Xyzxyz12      |
      And she presses the button "Continue"
      Then she sees the message "This is not your present password."
      When she logs out
      And she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the text "Please activate two-factor authentication"
