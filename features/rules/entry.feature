@no-snapshot
Feature: The way in from POK
  POK's home page and its login page, in the layout of each guide: what is offered, what is said, and where it leads.

  Background:
    Given Kofi, a learner from Ghana who only wants an account of POK itself

  @ENTRY-01
  Rule: The address "/login" answers with the login page

    Scenario: The address that the guides give
      When Kofi goes to the login page of POK
      And he looks at the answer's headers
      Then he is at "pok/login/index.php"
      And the answer has the status 200

  @ENTRY-02
  Rule: The home page offers to log in, and leads to the login page

    Scenario: From the home page
      When Kofi goes to POK
      Then he sees the link "Log in"
      When he follows the link "Log in"
      Then he is at "pok/login/index.php"

  @ENTRY-03
  Rule: "Polimi login" leads to the Polimi login page

    Scenario: By the control
      When Kofi opens "pok/login/index.php"
      Then he sees the link "Polimi login"
      When he follows the link "Polimi login"
      Then he is at "aunicalogin/aunicalogin/aunicalogin.jsp"

  @ENTRY-04
  Rule: "Create a Polimi account" leads to the Polimi login page

    @gss
    Scenario: On the page with the two tabs
      When Kofi opens "pok/login/index.php"
      Then he sees the link "Create a Polimi account"
      When he follows the link "Create a Polimi account"
      Then he is at "aunicalogin/aunicalogin/aunicalogin.jsp"

    @pag @pag-uk
    Scenario: On the page with the form
      When Kofi opens "pok/login/index.php"
      And he opens the box "Don't have an account?"
      Then he sees the link "Create a Polimi account"
      When he follows the link "Create a Polimi account"
      Then he is at "aunicalogin/aunicalogin/aunicalogin.jsp"

  @ENTRY-05
  Rule: "Contact site support" leads to the support form

    Scenario: From the login page to the form
      When Kofi opens "pok/login/index.php"
      Then he sees the link "Contact site support" in the main of the page
      When he follows the link "main > Contact site support"
      Then he is at "pok/user/contactsitesupport.php"

  @gss @ENTRY-06
  Rule: There are two tabs

    Scenario: Students, and other users
      When Kofi opens "pok/login/index.php"
      Then the page has the tabs:
        | Polimi or university students |
        | Other users                   |

  @gss @ENTRY-07
  Rule: Polimi and university students are offered "Polimi login"

    Scenario: The tab for students, with Polimi
      When Kofi opens "pok/login/index.php"
      And he selects the tab "Polimi or university students"
      Then he sees the link "Polimi or university students > Polimi login"

  @gss @ENTRY-08
  Rule: Other users are offered to log in with SPID

    Scenario: The tab for others, with SPID
      When Kofi opens "pok/login/index.php"
      And he selects the tab "Other users"
      Then he sees the link "SPID login"
      When he follows the link "SPID login"
      Then he is at "aunicalogin/aunicalogin/spid"

  @gss @ENTRY-09
  Rule: People who are no students are sent to "Other users"

    Scenario: No student, no Polimi account
      When Kofi opens "pok/login/index.php"
      Then he sees the text 'If you are not a student and do not have a Polimi account, go to "Other users" and log in with SPID o CIE.'

  @gss @ENTRY-10
  Rule: Who has a Polimi user is told to log in with it

    Scenario: The holder of a Polimi user
      When Kofi opens "pok/login/index.php"
      Then he sees the text "Do you have a Polimi user? Log in with your Polimi credentials."

  @gss @ENTRY-11
  Rule: A tutorial tells how to create a Polimi account

    Scenario: The tutorial
      When Kofi opens "pok/login/index.php"
      Then he sees the link "Tutorial: how to create a Polimi account"
      When he follows the link "Tutorial: how to create a Polimi account"
      Then he sees the heading "How to create a Polimi account"

  @gss @ENTRY-12
  Rule: Staff may have a log-in of their own

    Scenario: The control for staff
      When Kofi opens "pok/login/index.php"
      Then whether he sees the link "Login staff" is noted

  @pag @pag-uk @ENTRY-13
  Rule: There is a form for user name and password

    Scenario: The form of POK
      When Kofi opens "pok/login/index.php"
      Then the page has the fields:
        | Username |
        | Password |
      And he sees the button "Log in"

  @pag @pag-uk @ENTRY-14
  Rule: Who has forgotten user name or password can have the account searched for

    Scenario: The way to the search
      When Kofi opens "pok/login/index.php"
      Then he sees the link "Forgotten your username or password?"
      When he follows the link "Forgotten your username or password?"
      Then he is at "pok/login/forgot_password.php"
      And "Search by username" has the fields:
        | Username |
      And he sees the button "Search by username > Search"
      And "Search by email address" has the fields:
        | Email address |
      And he sees the button "Search by email address > Search"

  @pag @pag-uk @ENTRY-15
  Rule: "Don't have an account?" opens to "HOW TO ACCESS"

    Scenario: The box is closed, and can be opened
      When Kofi opens "pok/login/index.php"
      Then the box "Don't have an account?" is closed
      And he does not see the text "HOW TO ACCESS"
      When he opens the box "Don't have an account?"
      Then the box "Don't have an account?" is open
      And he sees the heading "HOW TO ACCESS"

  @pag @pag-uk @ENTRY-16
  Rule: There are two ways to access POK

    Scenario: An account of POK, or the Aunica user
      When Kofi opens "pok/login/index.php"
      And he opens the box "Don't have an account?"
      Then he sees exactly the line "You have two ways to access POK: with an account you created on POK or with your Politecnico di Milano Aunica user."

  @pag @pag-uk @ENTRY-17
  Rule: The opened box offers "Create a Polimi account"

    Scenario: A Polimi account
      When Kofi opens "pok/login/index.php"
      And he opens the box "Don't have an account?"
      Then he sees the link "Don't have an account? > Create a Polimi account"

  @pag @pag-uk @ENTRY-18
  Rule: A POK account brings no certificates

    Scenario: The warning
      When Kofi opens "pok/login/index.php"
      And he opens the box "Don't have an account?"
      Then he sees the text "By creating a POK account you will not be able to request certificates of accomplishment for courses."

  @pag @pag-uk @ENTRY-19
  Rule: A Polimi account brings certificates

    Scenario: What a Polimi account is good for
      When Kofi opens "pok/login/index.php"
      Then he sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano."

  @pag @pag-uk @ENTRY-20
  Rule: There is help with registration and account

    Scenario: The way to the help
      When Kofi opens "pok/login/index.php"
      Then he sees the link "Help with registration and account"
      When he follows the link "Help with registration and account"
      Then he sees the heading "How to create a Polimi account"

  @ENTRY-21
  Rule: An account created at Polimi works on POK

    Scenario Outline: <name> enters by person code, password and one-time code
      Given <person>
      And <name> has activated 2FA Polimi by app
      When <name> opens "pok/login/index.php"
      And <name> follows the link "Polimi login"
      And <name> signs in with her person code and password
      And <name> enters the code from her app in "OTP"
      And <name> presses the button "Continue"
      Then <name> is at one of:
        | pok/user/edit.php |
        | pok/my            |
      And <name> sees her name

      Examples:
        | name  | person                                                                        |
        | Olena | Olena, a foreigner from Ukraine without digital identity and without tax code |
        | Viola | Viola, an Italian without SPID and CIE whose tax code is a variant by omocodia |

    Scenario: Ginevra enters by SPID
      Given Ginevra, an Italian with SPID by posteID
      And Ginevra has activated 2FA with SPID
      When Ginevra opens "pok/login/index.php"
      And she follows the link "Polimi login"
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      Then she is at one of:
        | pok/user/edit.php |
        | pok/my            |
      And she sees her name

    Scenario: Begoña enters by eIDAS
      Given Begoña, a citizen of Spain who comes with an eIDAS identity
      And Begoña has activated 2FA with eIDAS
      When Begoña opens "pok/login/index.php"
      And she follows the link "Polimi login"
      And she presses the button "Login with eIDAS"
      And she chooses the country of her identity
      And she logs in with her eIDAS identity
      Then she is at one of:
        | pok/user/edit.php |
        | pok/my            |
      And she sees her name

  @gss @ENTRY-24
  Rule: The heading asks to choose a login method

    Scenario: The heading
      When Kofi opens "pok/login/index.php"
      Then he sees the heading "CHOOSE YOUR LOGIN METHOD"

  @gss @ENTRY-25
  Rule: Of the two tabs, the chosen one is shown

    Scenario: From one tab to the other and back
      When Kofi opens "pok/login/index.php"
      And he selects the tab "Other users"
      Then he does not see the link "Polimi login"
      And he does not see the link "eduGAIN login"
      When he selects the tab "Polimi or university students"
      Then he does not see the link "SPID login"
      And he does not see the link "CIE login"

  @gss @ENTRY-26
  Rule: University students are offered "eduGAIN login"

    Scenario: The tab for students, with eduGAIN
      When Kofi opens "pok/login/index.php"
      And he selects the tab "Polimi or university students"
      Then he sees the link "Polimi or university students > eduGAIN login"

  @gss @ENTRY-27
  Rule: Other users are offered to log in with CIE

    Scenario: The tab for others, with CIE
      When Kofi opens "pok/login/index.php"
      And he selects the tab "Other users"
      Then he sees the link "CIE login"
      When he follows the link "CIE login"
      Then he is at "cie.providers.localhost/sso"

  @gss @ENTRY-28
  Rule: Who has no digital identity is told to create a Polimi account

    Scenario: Neither eduGAIN nor SPID nor CIE
      When Kofi opens "pok/login/index.php"
      Then he sees exactly the line "If you cannot log in with eduGAIN, SPID, or CIE, create a Polimi account and use it to access POK."

  @gss @ENTRY-29
  Rule: Students of other universities are told to use eduGAIN

    Scenario: A student of another university
      When Kofi opens "pok/login/index.php"
      Then he sees the text "Are you a student from another university? Log in with eduGAIN: your institution may recognize the Open Badges you earn."

  @gss @ENTRY-30
  Rule: Who can't sign in is pointed to the "Login Help FAQ"

    Scenario: The way to the questions
      When Kofi opens "pok/login/index.php"
      Then he sees the text "Can't sign in? Visit our Login Help FAQ"
      And he sees the link "Login Help FAQ"
      When he follows the link "Login Help FAQ"
      Then he sees the heading "FAQ"

  @pag @pag-uk @ENTRY-31
  Rule: The password is hidden while it is typed

    Scenario: The field for the password of a POK account
      When Kofi opens "pok/login/index.php"
      Then the field "Password" hides what is typed

  @pag @pag-uk @ENTRY-32
  Rule: The opened box offers "Create a POK account (no certificates)"

    Scenario: A POK account
      When Kofi opens "pok/login/index.php"
      And he opens the box "Don't have an account?"
      Then he sees the link "Don't have an account? > Create a POK account (no certificates)"

  @pag @pag-uk @ENTRY-33
  Rule: Certificates need a Polimi account

    Scenario: What certificates need
      When Kofi opens "pok/login/index.php"
      And he opens the box "Don't have an account?"
      Then he sees the text "If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please create a Polimi account."

  @pag @pag-uk @ENTRY-34
  Rule: Who has no Polimi account is invited to create one

    Scenario: The invitation
      When Kofi opens "pok/login/index.php"
      Then he sees the text "If you don't have one yet, please create a Polimi account."

  @pag @pag-uk @ENTRY-35
  Rule: The login page bears the portal's name

    Scenario: The name
      When Kofi opens "pok/login/index.php"
      Then he sees the heading "Open Knowledge"

  @pag @pag-uk @ENTRY-36
  Rule: A POK account lets its holder in

    Scenario: By user name and password
      Given Kofi has a POK account
      When Kofi opens "pok/login/index.php"
      And he logs in with his POK account
      Then he is at "pok/my"
      And he sees his name

  @pag @pag-uk @ENTRY-37
  Rule: Without a right user name and password nobody gets in

    Scenario Outline: Refused: <what>
      Given Kofi has a POK account
      When Kofi opens "pok/login/index.php"
      And he enters the user name and password of his POK account
      And he fills in "<field>" with "<value>"
      And he presses the button "Log in"
      Then he is at "pok/login/index.php"
      And he sees a message
      When he opens "pok/my/"
      Then he is at "pok/login/index.php"

      Examples:
        | what                 | field    | value           |
        | an unknown user name | Username | nobody.at.all   |
        | no user name         | Username |                 |
        | a wrong password     | Password | Wr0ng-Passw0rd! |
        | no password          | Password |                 |

  @pag @pag-uk @ENTRY-38
  Rule: A search that finds nobody sends nothing

    Scenario Outline: Searches for nobody, by <what>
      Given Kofi has a POK account
      When Kofi opens "pok/login/forgot_password.php"
      And he fills in "Search by <what>" with "<nobody>"
      And he presses the button "<search>"
      And he opens his mailbox
      Then nobody receives a message

      Examples:
        | what                                    | nobody               | search                          |
        | username > Username                     | nobody.at.all        | Search by username > Search     |
        | email address > Email address           | nobody@posta.example | Search by email address > Search |
