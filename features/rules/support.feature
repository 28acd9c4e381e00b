@no-snapshot
Feature: Help
  The form that writes to the support, the address for help, and the frequently asked questions.

  Background:
    Given Olena, a foreigner from Ukraine without digital identity and without tax code

  @SUPPORT-01
  Rule: The support form needs no log-in

    Scenario: A stranger opens the form
      When Olena opens "pok/user/contactsitesupport.php"
      And she looks at the answer's headers
      Then she is at "pok/user/contactsitesupport.php"
      And the answer has the status 200
      And she sees the field "Message"

  @SUPPORT-02
  Rule: The form asks for four things, all required

    Scenario: The fields
      When Olena opens "pok/user/contactsitesupport.php"
      Then the page has the fields:
        | Name          |
        | Email address |
        | Subject       |
        | Message       |
      And the field "Name" is required
      And the field "Email address" is required
      And the field "Subject" is required
      And the field "Message" is required
      And she sees the button "Submit"

  @SUPPORT-03
  Rule: There is an address for help

    Scenario: The address
      When Olena opens "pok/user/contactsitesupport.php"
      Then she sees the link "pok@polimi.it" in the main of the page
      And the link "main > pok@polimi.it" points to "mailto:pok@polimi.it"

  @SUPPORT-04
  Rule: Nobody is sent to the test host

    Scenario Outline: From <page>
      When Olena opens "<page>"
      Then no link of the page points to "pok.test.polimi.it"

      Examples:
        | page                                           |
        | pok                                            |
        | pok/login/index.php                            |
        | pok/user/contactsitesupport.php                |
        | pok/mod/data/view.php?d=21                     |
        | pok/local/page/index.php?id=5                  |
        | aunicalogin/aunicalogin/assistance/information |

  @SUPPORT-05
  Rule: There are questions and answers on digital identities and credentials

    Scenario: From the Polimi login page to SPID, CIE and Polimi Credentials
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she follows the link "Information, FAQs and assistance"
      Then she sees the link "Frequently asked questions on digital identities and authentication"
      When she follows the link "Frequently asked questions on digital identities and authentication"
      Then she sees the link "SPID, CIE and Polimi Credentials"
      When she follows the link "SPID, CIE and Polimi Credentials"
      Then she sees the heading "SPID, CIE and Polimi Credentials"

  @SUPPORT-06
  Rule: The portal says that the message was sent

    Scenario: A message is sent
      When Olena opens "pok/user/contactsitesupport.php"
      And she writes to the site support
      And she presses the button "Submit"
      Then she sees the message "Your message has been sent."

  @SUPPORT-08
  Rule: Without one of the four nothing is sent

    Scenario Outline: Without <field>
      When Olena opens "pok/user/contactsitesupport.php"
      And she writes to the site support
      And she empties "<field>"
      And she presses the button "Submit"
      Then she is at "pok/user/contactsitesupport.php"
      And the field "<field>" is marked wrong with "Required"
      And she does not see the message "Your message has been sent."
      When she opens her mailbox
      Then nobody receives a message

      Examples:
        | field         |
        | Name          |
        | Email address |
        | Subject       |
        | Message       |

  @SUPPORT-09
  Rule: The e-mail address has to be one

    Scenario Outline: The address <address>
      When Olena opens "pok/user/contactsitesupport.php"
      And she writes to the site support
      And she fills in "Email address" with "<address>"
      And she presses the button "Submit"
      Then she is at "pok/user/contactsitesupport.php"
      And the field "Email address" is marked wrong
      When she opens her mailbox
      Then nobody receives a message

      Examples:
        | address               |
        | olena                 |
        | olena@                |
        | @posta.example        |
        | olena@posta example   |

  @SUPPORT-10
  Rule: There are questions and answers on two-factor authentication

    Scenario: From the Polimi login page to two-factor authentication
      When Olena opens "aunicalogin/aunicalogin/aunicalogin.jsp"
      And she follows the link "Information, FAQs and assistance"
      Then she sees the link "Frequently asked questions on digital identities and authentication"
      When she follows the link "Frequently asked questions on digital identities and authentication"
      Then she sees the link "Two-factor authentication"
      When she follows the link "Two-factor authentication"
      Then she sees the heading "Two-factor authentication"

  @SUPPORT-11
  Rule: The message goes to the help address alone

    Scenario: Who receives the message
      When Olena opens "pok/user/contactsitesupport.php"
      And she writes to the site support
      And she fills in "Subject" with "Where is my certificate?"
      And she presses the button "Submit"
      And she opens her mailbox
      Then the mail "Where is my certificate?" went to "pok@polimi.it" alone
