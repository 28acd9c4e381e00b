@no-snapshot
Feature: The profile on POK
  What is asked at the first log-in, before anything else of POK can be used.

  @PROFILE-01
  Rule: The profile form is shown at the first log-in

    Scenario: With a Polimi account
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she has activated 2FA Polimi by app
      When she goes to the login page of POK
      And she follows the link "Polimi login"
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the button "Update profile"

    Scenario: With SPID
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      When she goes to the login page of POK
      And she follows the link "Polimi login"
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she sees the button "Update profile"

    Scenario: With eduGAIN
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      Then he sees the button "Update profile"

  @PROFILE-02
  Rule: The form has seven sections

    Scenario: Each section is there
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/user/edit.php"
      Then he sees the group "General"
      And he sees the group "User picture"
      And he sees the group "Additional names"
      And he sees the group "Interests"
      And he sees the group "Optional"
      And he sees the group "More information"
      And he sees the group "Internal"

  @PROFILE-03
  Rule: "More information" asks for gender, date of birth, education and employment

    Scenario: These four fields, and no other
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/user/edit.php"
      Then "More information" has the fields:
        | Gender                               |
        | Date of birth                        |
        | Highest level of education completed |
        | Employment Status                    |

  @PROFILE-04
  Rule: What is marked with an asterisk has to be filled in

    Background:
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/user/edit.php"

    Scenario: None of them
      When he presses the button "Update profile"
      Then he sees the button "Update profile"
      And the field "Gender" is marked wrong
      And the field "Date of birth" is marked wrong
      And the field "Highest level of education completed" is marked wrong
      And the field "Employment Status" is marked wrong
      When he opens "pok/my/"
      Then he sees the button "Update profile"

    Scenario Outline: All but "<field>"
      When he completes his profile
      And he fills in "City/town" with "Riversend"
      And he empties "<field>"
      And he presses the button "Update profile"
      Then he sees the button "Update profile"
      And the field "<field>" is marked wrong
      And the field "City/town" holds "Riversend"

      Examples:
        | field                                |
        | Gender                               |
        | Date of birth                        |
        | Highest level of education completed |
        | Employment Status                    |

    Scenario: All of them
      When he completes his profile
      And he presses the button "Update profile"
      Then he does not see the button "Update profile"
      And he does not see the field "Gender"

  @PROFILE-05
  Rule: The form can be sent and cancelled

    Scenario: Both buttons are there
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/user/edit.php"
      Then he sees the button "Update profile"
      And he sees the button "Cancel"

  @PROFILE-06
  Rule: The consent follows the profile

    Scenario Outline: <name> completes the profile
      Given <name>, <about>
      And he goes to the login page of POK
      When he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "<search>"
      And he presses the button "Search"
      And he follows the link "<university>"
      And he logs in with his eduGAIN identity
      And he completes his profile
      And he presses the button "Update profile"
      Then he sees the check box "I agree to the Privacy Notice"
      And he sees the check box "I agree to the Terms of Service"

      Examples:
        | name     | about                                                       | search     | university               |
        | Percival | a student of the University of Northfield, by eduGAIN       | northfield | University of Northfield |
        | Thibault | a member of staff of the Université de Valmont, by eduGAIN | valmont    | Université de Valmont   |

    Scenario: Ginevra, who came with SPID, completes it
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

  @PROFILE-07
  Rule: Nothing else of POK opens before the profile is complete

    Scenario Outline: <page> leads back to the form
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/<page>"
      Then he sees the button "Update profile"
      And he does not see the text "<text>"

      Examples:
        | page                        | text                                 |
        | my/                         | Course overview                      |
        | course/index.php            | MOOCs for Researchers                |
        | course/view.php?id=183      | Enrol me in this course              |
        | enrol/index.php?id=183      | No enrolment fee required.           |
        | admin/tool/policy/index.php | I agree to the Privacy Notice |

    Scenario: The next log-in asks for it again
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/user/edit.php"
      And he starts a new browser
      And he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      Then he sees the button "Update profile"

  @PROFILE-08
  Rule: The navigation shows Home, Dashboard and All courses

    Scenario: On the profile form
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/user/edit.php"
      Then he sees the link "Home"
      And he sees the link "Dashboard"
      And he sees the link "All courses"

    Scenario: On the Dashboard
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/my/"
      Then he sees the link "Home"
      And he sees the link "Dashboard"
      And he sees the link "All courses"

  @PROFILE-09
  Rule: The four fields of "More information" are marked as required

    Scenario: Each is marked
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/user/edit.php"
      Then the field "Gender" is required
      And the field "Date of birth" is required
      And the field "Highest level of education completed" is required
      And the field "Employment Status" is required

  @PROFILE-10
  Rule: "Cancel" is no way around the profile

    Scenario: He cancels, and opens the Dashboard
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has logged in to POK with eduGAIN
      When he opens "pok/user/edit.php"
      And he presses the button "Cancel"
      Then he does not see the text "I agree to the Privacy Notice"
      When he opens "pok/my/"
      Then he does not see the text "Course overview"
