@no-snapshot
Feature: The end of the registration
  The confirmation e-mail, the last page with the person code, and the way to the login page.

  Background:
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she opens "aunicaaccount/aunicaaccount2/register"
    When she enters her identification data
    And she presses the button "Next"
    And she presses the button "Next"
    And she consents to the processing of her personal data

  @REG-32
  Rule: After step 3/4 a confirmation e-mail is sent to the personal address

    Scenario: One mail, not before, and to nobody else
      When Olena opens her mailbox
      Then she receives no mail
      When she presses the button "Next"
      And she opens her mailbox
      Then she receives a mail
      And nobody else receives a message

  @REG-67
  Rule: The confirmation e-mail contains the person code

    Scenario: The code that the last page shows
      When Olena presses the button "Next"
      And she opens her mailbox
      Then she receives a mail with her person code
      When she chooses her password
      And she presses the button "Continue"
      And she takes note of her person code
      Then the mail holds her person code

  @REG-33
  Rule: Step 4/4 tells that the confirmation e-mail was sent

    Scenario: The message of step 4/4
      When Olena presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 4/4"
      And she sees the heading "Information"
      And the message is exactly "A confirmation email was sent to your email address. The message contain also the Person Code as a reminder."

  @REG-34
  Rule: The last page tells that the registration is complete and the password defined

    Scenario: The message of the last page
      When Olena presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees the heading "Information"
      And the message is exactly "Registration completed successfully. The password has been correctly defined"

  @REG-35
  Rule: The last page shows the person code

    Scenario: The code
      When Olena presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees the heading "Identification codes"
      And she sees the text "Person code:"
      And she sees a person code

  @REG-68
  Rule: The last page says what the person code is for, and to keep it

    Scenario: The use of the code
      When Olena presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees exactly the line "The person code is your university identifier and, together with the relative password, allows you to use various university services. Keep it."

  @REG-36
  Rule: The last page offers to print the registration

    Scenario: The link
      When Olena presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees exactly the line "To print the registration click on the link shown Print"
      And she sees the link "Print"

  @REG-69
  Rule: What is printed holds the registration

    Scenario: The file
      When Olena presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      And she takes note of her person code
      And she prints the registration
      Then the file is a PDF
      And the file holds "Politecnico di Milano registration"
      And the file holds her person code
      And the file holds "09/03/1995"
      And the file holds "Lviv"
      And the file holds "Ukraine"

  @REG-37
  Rule: The last page leads to the login page

    Scenario: The way to the login page
      When Olena presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      Then she sees the link "Go to the login page"
      When she follows the link "Go to the login page"
      Then she sees the heading "Polimi Credentials"
      And she sees the field "Person Code"
      And she sees the field "Password"

  @REG-70 @gss @pag
  Rule: The login page after the registration is that of the Online Services

    Scenario: The Online Services are named
      When Olena presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      And she follows the link "Go to the login page"
      Then she sees the heading "Online Services"

  @REG-71 @pag-uk
  Rule: The login page after the registration is that of POK

    Scenario: POK is named
      When Olena presses the button "Next"
      And she chooses her password
      And she presses the button "Continue"
      And she follows the link "Go to the login page"
      Then she sees the heading "SP wepok"
