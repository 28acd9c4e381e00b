@no-snapshot
Feature: The Dashboard of POK
  Where people arrive once nothing is left to complete: the course overview, empty at first, and the foot of the page.

  @DASH-01
  Rule: The consent leads to the Dashboard

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Percival, a student of the University of Northfield, by eduGAIN

    Scenario: A Polimi account
      Given Olena has activated 2FA Polimi by app
      When Olena opens "pok/login/index.php"
      And she follows the link "Polimi login"
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she completes her profile
      And she presses the button "Update profile"
      And she agrees to the Privacy Notice and the Terms of Service
      And she presses the button "Next"
      Then she is at "pok/my"
      And she sees the heading "Dashboard"

    Scenario: A student by eduGAIN
      When Percival opens "pok/login/index.php"
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "north"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      And he completes his profile
      And he presses the button "Update profile"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      Then he is at "pok/my"
      And he sees the heading "Dashboard"

  @DASH-02
  Rule: There is a block "Course overview"

    Scenario: The block
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the heading "Course overview"

  @DASH-03
  Rule: Without enrolment there are no courses

    Scenario: Enrolled in none
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the text "No courses"

  @DASH-04
  Rule: The foot of the Dashboard has four links

    Scenario: The four links
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the link "Documentation" in the footer of the page
      And he sees the link "FAQ" in the footer of the page
      And he sees the link "Terms of service" in the footer of the page
      And he sees the link "Privacy policy" in the footer of the page

  @DASH-05
  Rule: "All courses" leads to the list of all courses

    Scenario: From the Dashboard to the courses
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the link "All courses"
      When he follows the link "All courses"
      Then he is at "pok/course/index.php"
      And he sees the heading "All courses"

  @DASH-06
  Rule: POK links its accessibility declaration

    Scenario: At the foot of POK
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then she sees the link "Accessibility declaration" in the footer of the page
      And the link "Accessibility declaration" points to "https://form.agid.gov.it/"

  @DASH-07
  Rule: Who has nothing left to complete comes straight to the Dashboard

    Scenario: The second log-in of a Polimi account
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has used POK before
      When Olena opens "pok/login/index.php"
      And she follows the link "Polimi login"
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she is at "pok/my"

    @pag @pag-uk
    Scenario: The first log-in of a POK account
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      When Kofi opens "pok/login/index.php"
      And he logs in with his POK account
      Then he is at "pok/my"

  @DASH-08
  Rule: The courses can be filtered

    Scenario: The filter
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the field "Filter"
      And the field "Filter" holds "All"

  @DASH-09
  Rule: The courses can be searched

    Scenario: The search box
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the field "Search"
      And the field "Search" is empty

  @DASH-10
  Rule: The courses can be sorted

    Scenario: The order
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the field "Sort"
      And the field "Sort" holds "Sort by course name"

  @DASH-11
  Rule: The courses can be viewed as cards

    Scenario: The view
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the field "View"
      And the field "View" holds "Card"

  @DASH-12
  Rule: "FAQ" leads to the frequently asked questions

    Scenario: From the foot to the questions
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then she sees the link "FAQ" in the footer of the page
      When she follows the link "FAQ"
      Then she sees the heading "FAQ"

  @DASH-13
  Rule: "Terms of service" leads to the Terms of Service

    Scenario: From the foot to the terms
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then she sees the link "Terms of service" in the footer of the page
      When she follows the link "Terms of service"
      Then she sees the heading "Terms of Service"

  @DASH-14
  Rule: "Privacy policy" leads to the Privacy Notice

    Scenario: From the foot to the notice
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then she sees the link "Privacy policy" in the footer of the page
      When she follows the link "Privacy policy"
      Then she sees the heading "Privacy Notice"

  @DASH-15
  Rule: The foot carries the name of POK

    Scenario: The name at the foot
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the text "POK - Polimi Open Knowledge MOOCs portal of Politecnico di Milano"

  @DASH-16
  Rule: The foot gives the contacts

    Scenario: The contacts at the foot
      Given Percival, a student of the University of Northfield, by eduGAIN
      And Percival is logged in to POK with eduGAIN
      When Percival opens "pok/my/"
      Then he sees the link "pok@polimi.it" in the footer of the page

  @DASH-17
  Rule: The Polimi login page links its accessibility declaration

    Scenario: At the foot of the login page
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      Then she sees the link "Accessibility declaration" in the footer of the page
      And the link "Accessibility declaration" points to "https://form.agid.gov.it/"

  @DASH-18
  Rule: The Dashboard is for people who are logged in

    Scenario: A stranger
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena opens "pok/my/"
      Then she is at "pok/login/index.php"
      And she does not see the text "Course overview"

  @DASH-19
  Rule: "Documentation" leads to the documentation

    Scenario: From the foot to the documentation
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then she sees the link "Documentation" in the footer of the page
      When she follows the link "Documentation"
      Then she sees the heading "Documentation"
