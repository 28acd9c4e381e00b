@no-snapshot
Feature: eduGAIN
  People of other universities log in with the account of their own.

  @EDUGAIN-01 @gss
  Rule: Students of other universities log in from POK

    Scenario: "eduGAIN login" on POK
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the login page of POK
      And he selects the tab "Polimi or university students"
      Then he sees the link "eduGAIN login"
      When he follows the link "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      Then he sees his name
      And he sees the button "Log out"

    Scenario: Cancelled
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the login page of POK
      And he follows the link "eduGAIN login"
      And he follows the link "Cancel"
      And he opens "pok/my/"
      Then he sees the link "eduGAIN login"
      And he does not see the button "Log out"
      When he follows the link "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      Then he sees the button "Log out"

  @EDUGAIN-08 @gss
  Rule: Open Badges may be mentioned

    Scenario: Noted
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the login page of POK
      Then whether he sees the text "your institution may recognize the Open Badges you earn." is noted

  @EDUGAIN-02
  Rule: The Polimi login page offers "eduGAIN login"

    Scenario: For POK
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the login page of POK
      And he follows the link "Polimi login"
      Then he sees the button "eduGAIN login"

    Scenario: For the Online Services
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the Online Services
      Then he sees the button "eduGAIN login"

  @EDUGAIN-09
  Rule: "eduGAIN login" on the Polimi login page lets people of other universities log in

    Scenario: To POK
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      Then he sees his name
      And he sees the button "Log out"

    Scenario: To POK, by a member of staff
      Given Thibault, a member of staff of the Université de Valmont, by eduGAIN
      When he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "valmont"
      And he presses the button "Search"
      And he follows the link "Université de Valmont"
      And he logs in with his eduGAIN identity
      Then he sees his name
      And he sees the button "Log out"

    Scenario: The consent is refused
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he identifies himself with his eduGAIN identity
      And he presses the button "Refuse"
      Then he sees the message "You did not consent to sending your data."
      And he sees the button "eduGAIN login"
      When he opens "pok/my/"
      Then he does not see the button "Log out"

  @EDUGAIN-03 @pag
  Rule: Whoever wants to use eduGAIN registers by "Register"

    Scenario: "Register" leads to the registration, which takes the data
      Given Hedwig, a student of the Universität Altbach, by eduGAIN
      When she goes to the Online Services
      Then she sees the link "Register"
      When she follows the link "Register"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      When she enters her identification data
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: eduGAIN leads to the account registered
      Given Hedwig, a student of the Universität Altbach, by eduGAIN
      And she has registered
      When she goes to the Online Services
      And she presses the button "eduGAIN login"
      And she fills in "Name of your university" with "altbach"
      And she presses the button "Search"
      And she follows the link "Universität Altbach"
      And she logs in with her eduGAIN identity
      Then she sees the heading "Online Services"
      And she sees her person code

  @EDUGAIN-04
  Rule: eduGAIN is followed by an OTP once 2FA Polimi is active

    Scenario: 2FA Polimi is active
      Given Hedwig, a student of the Universität Altbach, by eduGAIN
      And she has activated 2FA Polimi by app
      When she goes to the Online Services
      And she presses the button "eduGAIN login"
      And she fills in "Name of your university" with "altbach"
      And she presses the button "Search"
      And she follows the link "Universität Altbach"
      And she logs in with her eduGAIN identity
      Then she sees the field "OTP"
      And she does not see the text "You are logged in as"
      When she opens "onlineservices"
      Then she does not see the text "You are logged in as"
      When she enters a wrong code in "OTP"
      And she presses the button "Continue"
      Then she sees the field "OTP"
      And she does not see the text "You are logged in as"
      When she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the text "You are logged in as"
      And she sees her person code

    Scenario: 2FA Polimi is not active
      Given Hedwig, a student of the Universität Altbach, by eduGAIN
      And she has registered
      When she goes to the Online Services
      And she presses the button "eduGAIN login"
      And she fills in "Name of your university" with "altbach"
      And she presses the button "Search"
      And she follows the link "Universität Altbach"
      And she logs in with her eduGAIN identity
      Then she does not see the field "OTP"
      And she sees the text "You are logged in as"

    Scenario: There is no Polimi account
      Given Percival, a student of the University of Northfield, by eduGAIN
      When he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      Then he does not see the field "OTP"
      And he sees the button "Log out"

  @EDUGAIN-13
  Rule: What the home university did not send is named

    Scenario: Neither name nor e-mail address
      Given Sigrid, a student of Eskelund Tekniske Universitet, which sends neither name nor e-mail address
      When she goes to the Online Services
      And she presses the button "eduGAIN login"
      And she fills in "Name of your university" with "eskelund"
      And she presses the button "Search"
      And she follows the link "Eskelund Tekniske Universitet"
      And she logs in with her eduGAIN identity
      Then she sees the message "Your identity provider did not send your name"
      When she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"
      And she does not see the text "You are logged in as"
