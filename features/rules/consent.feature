@no-snapshot
Feature: Consent
  To the processing of personal data when registering, to the Privacy Notice and the Terms of Service on POK.

  @CONSENT-01
  Rule: Step 3/4 asks for the consent, "Yes" or "No"

    Scenario: The question and its two answers
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the group "Consent to processing of personal data"
      And "Consent to processing of personal data" has the fields:
        | Yes |
        | No  |

  @CONSENT-13
  Rule: Neither answer is chosen beforehand

    Scenario: Both are off
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      Then "Yes" is not ticked
      And "No" is not ticked

  @CONSENT-14
  Rule: The consent has to be answered

    Scenario: She does not answer
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the text "Compulsory data"
      When she presses the button "Next"
      Then she sees the group "Consent to processing of personal data"
      And she sees a message
      When she opens "aunicaaccount/aunicaaccount2/password"
      Then she sees the group "Consent to processing of personal data"
      When she opens her mailbox
      Then she receives no mail

  @CONSENT-03
  Rule: "No" ends the way

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"

    Scenario: She refuses
      When she refuses the processing of her personal data
      And she presses the button "Next"
      Then she sees the group "Consent to processing of personal data"
      And she sees a message
      When she opens "aunicaaccount/aunicaaccount2/password"
      Then she sees the group "Consent to processing of personal data"
      When she opens her mailbox
      Then she receives no mail

    Scenario: She refuses, then consents
      When she refuses the processing of her personal data
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      Then she does not see the text "Consent to processing of personal data"
      When she opens her mailbox
      Then she receives a mail with her person code

  @CONSENT-02
  Rule: The consent refers to art. 13 of the Regulation EU 2016/679

    Scenario: The text beside the question
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees exactly the line "Having acknowledged the information in its entirety (art. 13 of the Regulation EU 2016/679 posted in: https://www.polimi.it/en/policy/privacy/) I hereby authorize the processing of my personal, sensitive and judicial data by sending this form."

  @CONSENT-15
  Rule: The information on privacy is linked

    Scenario: The link opens it
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the link "https://www.polimi.it/en/policy/privacy/"
      When she follows the link "https://www.polimi.it/en/policy/privacy/"
      Then she is at "www/en/policy/privacy/"
      And she does not see the text "This page can't be shown"

  @CONSENT-04
  Rule: The first log-in asks for the agreement to both documents

    Scenario: With eduGAIN
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he goes to the login page of POK
      When he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      And he completes his profile
      And he presses the button "Update profile"
      Then he sees the heading "Privacy Notice"
      And he sees the check box "I agree to the Privacy Notice"
      And he sees the heading "Terms of Service"
      And he sees the check box "I agree to the Terms of Service"

    Scenario: With SPID
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she completes her profile
      And she presses the button "Update profile"
      Then she sees the check box "I agree to the Privacy Notice"
      And she sees the check box "I agree to the Terms of Service"

    Scenario: With a Polimi account
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she has activated 2FA Polimi by app
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she completes her profile
      And she presses the button "Update profile"
      Then she sees the check box "I agree to the Privacy Notice"
      And she sees the check box "I agree to the Terms of Service"

  @CONSENT-16
  Rule: The Dashboard and the courses are closed before the agreement

    Scenario Outline: <page> leads back to the consent
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/<page>"
      Then he sees the check box "I agree to the Privacy Notice"
      And he does not see the text "<text>"

      Examples:
        | page                   | text                       |
        | my/                    | Course overview            |
        | course/index.php       | MOOCs for Researchers      |
        | course/view.php?id=183 | Enrol me in this course    |
        | enrol/index.php?id=183 | No enrolment fee required. |
        | user/profile.php       | Policies and agreements    |

    Scenario: The next log-in asks for it again
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      And he starts a new browser
      And he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      Then he sees the check box "I agree to the Privacy Notice"
      And he sees the check box "I agree to the Terms of Service"

  @CONSENT-05
  Rule: Each document has its own control

    Scenario: After the profile (the two controls)
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      Then the page has the fields:
        | I agree to the Privacy Notice   |
        | I agree to the Terms of Service |

    @pag @pag-uk
    Scenario: Before the sign-up (the two controls)
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When he opens "pok/login/signup.php"
      And he presses the button "Next"
      And he presses the button "Next"
      Then the page has the fields:
        | I agree to the Privacy Notice   |
        | I agree to the Terms of Service |

  @CONSENT-17
  Rule: Both controls are off by default

    Scenario: After the profile (off)
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      Then "I agree to the Privacy Notice" is not ticked
      And "I agree to the Terms of Service" is not ticked

    @pag @pag-uk
    Scenario: Before the sign-up (off)
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When he opens "pok/login/signup.php"
      And he presses the button "Next"
      And he presses the button "Next"
      Then "I agree to the Privacy Notice" is not ticked
      And "I agree to the Terms of Service" is not ticked

  @CONSENT-18
  Rule: Both controls are marked as required

    Scenario: After the profile (required)
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      Then the field "I agree to the Privacy Notice" is required
      And the field "I agree to the Terms of Service" is required
      And he sees the text "* Required"

    @pag @pag-uk
    Scenario: Before the sign-up (required)
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When he opens "pok/login/signup.php"
      And he presses the button "Next"
      And he presses the button "Next"
      Then the field "I agree to the Privacy Notice" is required
      And the field "I agree to the Terms of Service" is required
      And he sees the text "* Required"

  @CONSENT-06
  Rule: The full texts are linked

    Scenario Outline: The full <document>
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      Then he sees the text "Please refer to the full <document> if you would like to review the text."
      And he sees the link "<document>"
      When he follows the link "<document>"
      Then he sees the heading "<document>"
      And he does not see the text "I agree to the <document>"

      Examples:
        | document         |
        | Privacy Notice   |
        | Terms of Service |

  @CONSENT-07
  Rule: What has to be acknowledged is said

    Scenario: After the profile (what to acknowledge)
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      Then he sees exactly the line "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."

    @pag @pag-uk
    Scenario: Before the sign-up (what to acknowledge)
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When he opens "pok/login/signup.php"
      And he presses the button "Next"
      And he presses the button "Next"
      Then he sees exactly the line "Before continuing you need to acknowledge the Privacy Notice and the Terms of Service."

  @CONSENT-08
  Rule: "Next" goes on only with both agreements

    Scenario: None
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      And he presses the button "Next"
      Then he sees the check box "I agree to the Privacy Notice"
      And he sees a message
      When he opens "pok/my/"
      Then he does not see the text "Course overview"

    Scenario Outline: Only one: "<agreed>"
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      And he ticks "<agreed>"
      And he presses the button "Next"
      Then he sees the check box "<other>"
      And he sees a message
      And the field "<other>" is marked wrong
      When he opens "pok/my/"
      Then he does not see the text "Course overview"

      Examples:
        | agreed                          | other                           |
        | I agree to the Privacy Notice   | I agree to the Terms of Service |
        | I agree to the Terms of Service | I agree to the Privacy Notice   |

    Scenario: Both
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      Then he sees the button "Next"
      When he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he sees the heading "Dashboard"

    @pag @pag-uk
    Scenario Outline: Before the sign-up, only one: "<agreed>"
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When he opens "pok/login/signup.php"
      And he presses the button "Next"
      And he presses the button "Next"
      And he ticks "<agreed>"
      And he presses the button "Next"
      Then he sees the check box "<agreed>"
      And he sees a message
      When he opens "pok/login/signup.php"
      Then he does not see the field "Username"

      Examples:
        | agreed                          |
        | I agree to the Privacy Notice   |
        | I agree to the Terms of Service |

    @pag @pag-uk
    Scenario: Before the sign-up, both
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When he opens "pok/login/signup.php"
      And he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he sees the field "Username"

  @CONSENT-09 @gss
  Rule: The consent page may offer "Cancel"

    Scenario: Noted
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      Then whether he sees the button "Cancel" is noted

  @CONSENT-19 @gss
  Rule: "Cancel" gives no access

    Scenario Outline: <page> stays closed
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/admin/tool/policy/index.php"
      And he presses the button "Cancel"
      Then he does not see the text "Course overview"
      When he opens "pok/<page>"
      Then he does not see the text "<text>"

      Examples:
        | page                   | text                       |
        | my/                    | Course overview            |
        | enrol/index.php?id=183 | No enrolment fee required. |

  @CONSENT-10
  Rule: Whoever agreed is not asked again

    Scenario: The second log-in with eduGAIN
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he starts a new browser
      And he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      Then he does not see the text "I agree to the Privacy Notice"
      And he does not see the text "I agree to the Terms of Service"
      And he sees the heading "Dashboard"

    @pag @pag-uk
    Scenario: The log-in with an account of POK's own
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he has a POK account
      When he goes to the login page of POK
      And he logs in with his POK account
      Then he does not see the text "I agree to the Privacy Notice"
      And he does not see the text "I agree to the Terms of Service"
      And he sees the heading "Dashboard"

  @CONSENT-11 @pag @pag-uk
  Rule: Before the form of an account of POK's own come the documents and the agreement

    Scenario: The Privacy Notice, the Terms of Service, the agreement, the form
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When he opens "pok/login/signup.php"
      Then he sees the heading "Privacy Notice"
      And he does not see the field "Username"
      When he presses the button "Next"
      Then he sees the heading "Terms of Service"
      And he does not see the field "Username"
      When he presses the button "Next"
      Then he sees the check box "I agree to the Privacy Notice"
      And he sees the check box "I agree to the Terms of Service"
      And he does not see the field "Username"
      When he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he sees the field "Username"

    Scenario: None of it is skipped
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      When he opens "pok/login/signup.php"
      And he opens "pok/login/signup.php"
      Then he does not see the field "Username"
      When he presses the button "Next"
      And he opens "pok/login/signup.php"
      Then he does not see the field "Username"
      When he presses the button "Next"
      And he opens "pok/login/signup.php"
      Then he does not see the field "Username"

  @CONSENT-12
  Rule: Agreements can be withdrawn from the profile

    Scenario: The profile leads to them
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/user/profile.php"
      Then he sees the link "Policies and agreements"
      When he follows the link "Policies and agreements"
      Then he sees the button "Withdraw consent to the Privacy Notice"
      And he sees the button "Withdraw consent to the Terms of Service"

    Scenario Outline: The agreement to the <document> is withdrawn
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/admin/tool/policy/user.php"
      And he presses the button "Withdraw consent to the <document>"
      Then he sees the check box "I agree to the <document>"
      And "I agree to the <document>" is not ticked
      When he opens "pok/enrol/index.php?id=183"
      Then he does not see the text "No enrolment fee required."
      When he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he opens "pok/enrol/index.php?id=183"
      Then he sees the text "No enrolment fee required."

      Examples:
        | document         |
        | Privacy Notice   |
        | Terms of Service |

    @pag @pag-uk
    Scenario: With an account of POK's own they can be withdrawn too
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he has a POK account
      When he goes to the login page of POK
      And he logs in with his POK account
      And he opens "pok/user/profile.php"
      Then he sees the link "Policies and agreements"
      When he follows the link "Policies and agreements"
      Then he sees the button "Withdraw consent to the Privacy Notice"
      And he sees the button "Withdraw consent to the Terms of Service"
