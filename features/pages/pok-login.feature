@no-snapshot
Feature: Login page of POK
  What the login page shows and offers, text by text, and where each of its links leads.

  @gss
  Scenario: Tells everybody which login method to choose
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    # Green Soft Skills guide, first login screen
    When Olena goes to the login page of POK
    Then she sees the link "Login staff"
    And she sees the text "Do you have a Polimi user? Log in with your Polimi credentials. Are you a student from another university? Log in with eduGAIN: your institution may recognize the Open Badges you earn."
    And she sees the heading "CHOOSE YOUR LOGIN METHOD"
    And she sees the text 'If you are not a student and do not have a Polimi account, go to "Other users" and log in with SPID o CIE.'
    And she sees the text "If you cannot log in with eduGAIN, SPID, or CIE, create a Polimi account and use it to access POK."
    And she sees the link "Create a Polimi account"
    And she sees the link "Tutorial: how to create a Polimi account"
    And she sees the text "Can't sign in? Visit our Login Help FAQ."
    And she sees the link "Login Help FAQ"
    And she sees the link "Contact site support"
    # The two tabs
    And she sees the tab "Polimi or university students"
    And she sees the tab "Other users"
    And she sees the link "Polimi login"
    And she sees the link "eduGAIN login"
    And she does not see the link "SPID login"
    And she does not see the link "CIE login"
    When she selects the tab "Other users"
    Then she sees the link "SPID login"
    And she sees the link "CIE login"
    And she does not see the link "Polimi login"
    And she does not see the link "eduGAIN login"
    When she selects the tab "Polimi or university students"
    Then she sees the link "Polimi login"
    And she sees the link "eduGAIN login"
    # No account of POK's own
    And she does not see the field "Username"
    And she does not see the field "Password"
    And she does not see the box "Don't have an account?"
    And she does not see the link "Create a POK account (no certificates)"

  @gss
  Scenario: Every login method and every link leads on
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the login page of POK
    And she follows the link "Login staff"
    Then she sees the heading "Polimi Credentials"
    When she goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "Polimi Credentials"
    When she goes to the login page of POK
    And she follows the link "Create a Polimi account"
    Then she sees the heading "Polimi Credentials"
    And she sees the link "Register"
    When she goes to the login page of POK
    And she follows the link "eduGAIN login"
    Then she sees the heading "Find your university"
    When she goes to the login page of POK
    And she selects the tab "Other users"
    And she follows the link "SPID login"
    Then she sees the heading "Choose your SPID provider"
    When she goes to the login page of POK
    And she selects the tab "Other users"
    And she follows the link "CIE login"
    Then she sees the heading "Log in"
    And she does not see the text "Polimi Credentials"
    When she goes to the login page of POK
    And she follows the link "Tutorial: how to create a Polimi account"
    Then she sees the heading "How to create a Polimi account"
    When she goes to the login page of POK
    And she follows the link "Login Help FAQ"
    Then she sees the heading "FAQ"
    When she goes to the login page of POK
    And she follows the link "Contact site support"
    Then she sees the heading "Contact site support"
    And she is at "pok/user/contactsitesupport.php"

  @pag @pag-uk
  Scenario: Offers the form, and tells how to access in a box
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    # Slide 2
    When Olena goes to POK
    And she follows the link "Log in"
    Then she sees the heading "Open Knowledge"
    And she sees the text "By logging in with your Polimi account you can obtain course completion certificates issued by Politecnico di Milano. If you don't have one yet, please create a Polimi account."
    And she sees the link "create a Polimi account"
    And she sees the link "Polimi login"
    And the page has the fields:
      | Username |
      | Password |
    And the field "Username" is empty
    And the field "Password" is empty
    And she sees the button "Log in"
    And she sees the link "Forgotten your username or password?"
    And the box "Don't have an account?" is closed
    And the link "Create a Polimi account" is only in the box "Don't have an account?"
    And the link "Create a POK account (no certificates)" is only in the box "Don't have an account?"
    And she sees the link "Help with registration and account"
    And she sees the link "Contact site support"
    # The other guide's page
    And she does not see the text "Polimi or university students"
    And she does not see the text "Other users"
    And she does not see the link "eduGAIN login"
    When she opens the box "Don't have an account?"
    Then she sees the heading "HOW TO ACCESS"
    And she sees the text "You have two ways to access POK: with an account you created on POK or with your Politecnico di Milano Aunica user."
    And she sees the text "By creating a POK account you will not be able to request certificates of accomplishment for courses. If you wish to obtain certificates of accomplishment issued by Politecnico di Milano, please create a Polimi account."
    And she sees the link "Create a Polimi account"
    And she sees the link "Create a POK account (no certificates)"

  @pag @pag-uk
  Scenario: Every link leads on
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the login page of POK
    And she follows the link "Polimi login"
    Then she sees the heading "Polimi Credentials"
    When she goes to the login page of POK
    And she follows the link "create a Polimi account"
    Then she sees the heading "Polimi Credentials"
    And she sees the link "Register"
    When she goes to the login page of POK
    And she opens the box "Don't have an account?"
    And she follows the link "Create a Polimi account"
    Then she sees the heading "Polimi Credentials"
    And she sees the link "Register"
    When she goes to the login page of POK
    And she opens the box "Don't have an account?"
    And she follows the link "Create a POK account (no certificates)"
    Then she sees the heading "Privacy Notice"
    And she sees the button "Next"
    When she goes to the login page of POK
    And she follows the link "Forgotten your username or password?"
    Then she sees the heading "Forgotten username or password"
    And she sees the group "Search by username"
    And she sees the group "Search by email address"
    And the page has the fields:
      | Username      |
      | Email address |
    When she goes to the login page of POK
    And she follows the link "Help with registration and account"
    Then she sees the heading "How to create a Polimi account"
    When she goes to the login page of POK
    And she follows the link "Contact site support"
    Then she sees the heading "Contact site support"
    And she is at "pok/user/contactsitesupport.php"

  # "Need help? Contact us": the address of PAG; GSS gives the mail address
  @gss @pag @pag-uk
  Scenario: The site support can be written to
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena opens "pok/user/contactsitesupport.php"
    Then she sees the heading "Contact site support"
    And she sees the link "pok@polimi.it"
    And the page has the fields:
      | Name          |
      | Email address |
      | Subject       |
      | Message       |
    And the field "Name" is required
    And the field "Email address" is required
    And the field "Subject" is required
    And the field "Message" is required
    And the field "Message" is empty
    When she writes to the site support
    And she presses the button "Submit"
    Then she sees the message "Your message has been sent."
