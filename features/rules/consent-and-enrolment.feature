@no-snapshot
Feature: Consent, profile and enrolment
  Nothing goes on without the consents and the required data; certificates are for Polimi accounts (Ukrainian guide,
  slides 5, 11 to 14; Green Soft Skills guide, "Your POK profile" and "Enroll in the MOOC").

  @pag-uk
  Rule: The registration does not go on without the consent to the processing of personal data

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 3/4"
      And "Yes" is not ticked
      And "No" is not ticked

    Scenario: She refuses
      When Olena refuses the processing of her personal data
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 3/4"
      And she sees the message "Without your consent the registration can't go on."
      When she opens "aunicaaccount/aunicaaccount2/password"
      Then she sees the heading "Politecnico di Milano registration step 3/4"
      When she opens her mailbox
      Then she receives no mail

    Scenario: She does not answer
      When Olena presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 3/4"
      And she sees the message "This is compulsory."
      When she opens her mailbox
      Then she receives no mail

    Scenario: She refuses, then consents
      When Olena refuses the processing of her personal data
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 4/4"

  @pag-uk
  Rule: The steps of the registration are gone through in their order

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"

    Scenario Outline: From step 1/4 to <page>
      When Olena opens "aunicaaccount/aunicaaccount2/<page>"
      Then she sees the heading "Politecnico di Milano registration step 1/4"

      Examples:
        | page      |
        | contacts  |
        | summary   |
        | password  |
        | completed |

    Scenario: From step 2/4 over step 3/4 back to step 1/4, and none of the data is lost
      When Olena enters her identification data
      And she presses the button "Next"
      And she opens "aunicaaccount/aunicaaccount2/summary"
      Then she sees the heading "Politecnico di Milano registration step 2/4"
      When she enters her telephone contacts
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 3/4"
      And she sees her identification data
      When she presses the button "Back"
      Then she sees the heading "Politecnico di Milano registration step 2/4"
      When she presses the button "Back"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the fields hold her identification data

    Scenario: Not back once the person code is assigned
      When Olena enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she consents to the processing of her personal data
      And she presses the button "Next"
      And she opens "aunicaaccount/aunicaaccount2/identification"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      When she opens "aunicaaccount/aunicaaccount2/completed"
      Then she sees the heading "Politecnico di Milano registration step 4/4"

  @pag-uk
  Rule: The profile has its required fields, then the consent follows

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she completes her profile

    Scenario: None of them
      When Olena empties "Gender"
      And she empties "Date of birth"
      And she empties "Highest level of education completed"
      And she empties "Employment Status"
      And she presses the button "Update profile"
      Then she sees the heading "Edit profile"
      And the field "Gender" is marked wrong with "Required"
      And the field "Date of birth" is marked wrong with "Required"
      And the field "Highest level of education completed" is marked wrong with "Required"
      And the field "Employment Status" is marked wrong with "Required"
      When she opens "pok/admin/tool/policy/index.php"
      Then she sees the heading "Edit profile"

    Scenario Outline: Born on <date>: <answer>
      When Olena fills in "Date of birth" with "<date>"
      And she presses the button "Update profile"
      Then she sees the text "<answer>"

      Examples:
        | date       | answer                                                                                 |
        | 2026-03-02 | Enter a date in the past.                                                              |
        | 2026-03-01 | Before continuing you need to acknowledge the Privacy Notice and the Terms of Service. |

    Scenario Outline: Before the profile, <page> is not shown
      When Olena opens "pok/<page>"
      Then she sees the heading "Edit profile"
      And the field "Gender" is empty

      Examples:
        | page                   |
        | my/                    |
        | enrol/index.php?id=183 |

    Scenario: Whoever cancels the first profile leaves
      When Olena presses the button "Cancel"
      And she opens "pok/my/"
      Then she sees the button "Log in"

  Rule: Courses need the agreement to both documents

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she completes her profile
      And she presses the button "Update profile"
      Then she sees the heading "Consent"
      And "I agree to the Privacy Notice" is not ticked
      And "I agree to the Terms of Service" is not ticked

    @pag-uk
    Scenario: None
      When Olena presses the button "Next"
      Then she sees the heading "Consent"
      And she sees the message "Before continuing you need to acknowledge all these policies."

    @pag-uk
    Scenario Outline: One: <agreed>
      When Olena ticks "<agreed>"
      And she presses the button "Next"
      Then she sees the heading "Consent"
      And she sees the message "Before continuing you need to acknowledge all these policies."
      And the field "<other>" is marked wrong
      When she opens "pok/my/"
      Then she sees the heading "Consent"

      Examples:
        | agreed                          | other                           |
        | I agree to the Privacy Notice   | I agree to the Terms of Service |
        | I agree to the Terms of Service | I agree to the Privacy Notice   |

    @pag-uk
    Scenario: Both
      When Olena agrees to the Privacy Notice and the Terms of Service
      And she presses the button "Next"
      Then she sees the heading "Dashboard"
      And she sees the text "No courses"

    @pag-uk
    Scenario Outline: Before the agreement, <page> is not shown
      When Olena opens "pok/<page>"
      Then she sees the heading "Consent"
      And she does not see the text "Enrol me"

      Examples:
        | page                   |
        | course/index.php       |
        | course/view.php?id=183 |
        | enrol/index.php?id=183 |
        | user/profile.php       |

    @pag-uk
    Scenario: The agreement is withdrawn
      When Olena agrees to the Privacy Notice and the Terms of Service
      And she presses the button "Next"
      And she opens "pok/admin/tool/policy/user.php"
      And she presses the button "Withdraw consent to the Terms of Service"
      Then she sees the heading "Consent"
      When she opens "pok/enrol/index.php?id=183"
      Then she sees the heading "Consent"
      When she agrees to the Privacy Notice and the Terms of Service
      And she presses the button "Next"
      And she opens "pok/enrol/index.php?id=183"
      Then she sees the heading "Enrolment options"

    @gss
    Scenario: Whoever cancels leaves
      When Olena presses the button "Cancel"
      And she opens "pok/my/"
      Then she sees the heading "CHOOSE YOUR LOGIN METHOD"

  @pag-uk
  Rule: Contents and certificate are for those who are enrolled

    Scenario: Nobody enrols without a log-in
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "pok/enrol/index.php?id=183"
      Then she sees the link "Polimi login"
      And she does not see the button "Enrol me"
      When she opens "pok/course/view.php?id=183"
      And she selects the tab "Certificate"
      Then she does not see the button "Request the certificate"

    Scenario: Holder of a Polimi account
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      And she opens "pok/course/view.php?id=183"
      Then she sees the text "You are currently viewing the course index."
      When she selects the tab "Course content"
      Then she sees the text "Content available if you are enrolled in this course"
      When she selects the tab "Certificate"
      Then she sees the text "You can request the certificate once you are enrolled in this course."
      And she does not see the button "Request the certificate"
      When she opens "pok/my/"
      Then she sees the text "No courses"
      When she opens "pok/enrol/index.php?id=183"
      And she presses the button "Enrol me"
      Then she sees the message "You are enrolled in the course."
      And she does not see the text "Content available if you are enrolled in this course"
      When she opens "pok/enrol/index.php?id=183"
      Then she sees the message "You are already enrolled in this course."
      When she selects the tab "Certificate"
      And she presses the button "Request the certificate"
      Then she sees the message "Your certificate of accomplishment has been requested."
      And she sees her name
      When she opens "pok/my/"
      Then she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
      And she does not see the text "No courses"

    Scenario: Holder of a POK account
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And he goes to the login page of POK
      When he logs in with his POK account
      And he opens "pok/enrol/index.php?id=183"
      And he presses the button "Enrol me"
      Then he sees the message "You are enrolled in the course."
      When he selects the tab "Certificate"
      Then he sees the text "With a POK account you cannot request certificates of accomplishment."
      And he does not see the button "Request the certificate"
      And he sees the link "Create a Polimi account"
