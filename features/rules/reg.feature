@no-snapshot
Feature: The registration wizard
  Where the registration begins, its four steps, and what step 1/4 asks and says.

  Background:
    Given Olena, a foreigner from Ukraine without digital identity and without tax code

  @REG-01
  Rule: "Register" on the login page opens step 1/4 of the registration application

    Scenario: From the login page to step 1/4
      Given Olena opens "aunicalogin"
      When she follows the link "Register"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And she sees the text "aunicaaccount2"

  @REG-02
  Rule: The registration has four steps, counted in their headings

    Scenario: One step after the other
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      When she enters her identification data
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"
      When she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 3/4"
      When she consents to the processing of her personal data
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 4/4"

  @REG-72
  Rule: The pages of the registration bear the names of the university and of the application

    Scenario: Steps 1/4 and 2/4
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then she sees the text "POLITECNICO MILANO 1863"
      And she sees the text "aunicaaccount2"
      When she enters her identification data
      And she presses the button "Next"
      Then she sees the text "POLITECNICO MILANO 1863"
      And she sees the text "aunicaaccount2"

  @REG-38
  Rule: The pages of the registration show the version of the application and who runs it

    Scenario: Version and office
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then whether she sees the text "aunicaaccount2 v. 15.1.2 / 15.1.2" is noted
      And whether she sees the text "Area Servizi ICT" is noted

  @REG-25 @gss @pag
  Rule: The registration may say that the tax code should be at hand

    Scenario: Step 1/4
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then whether she sees the text "Have the tax code available!" is noted

  @REG-03
  Rule: Step 1/4 asks the identification data

    Scenario: The fields under "Identification Data"
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then she sees the group "Identification Data"
      And "Identification Data" has the fields:
        | Surname                   |
        | No surname                |
        | Name                      |
        | M                         |
        | F                         |
        | dd                        |
        | mm                        |
        | yyyy                      |
        | Country of birth          |
        | Province of birth         |
        | Place of birth            |
        | Place of birth not listed |
        | Citizenship               |
        | Other citizenship         |
        | Tax code                  |
      And she sees the group "Sex"
      And she sees the group "Date of birth"

  @REG-04
  Rule: Step 1/4 asks the personal e-mail address

    Scenario: The field under "Personal email"
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then she sees the group "Personal email"
      And "Personal email" has the fields:
        | Personal e-mail address |

  @REG-05
  Rule: Beside each field stands whether it is compulsory

    Scenario: The marks of step 1/4
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then the field "Surname" has the hint "Compulsory data Enter"
      And the field "Name" has the hint "Compulsory data Enter"
      And the field "Sex" has the hint "Compulsory data Enter"
      And the field "Date of birth" has the hint "Compulsory data Enter"
      And the field "Country of birth" has the hint "Compulsory data Enter"
      And the field "Province of birth" has the hint "Compulsory data if Italy has been selected"
      And the field "Place of birth" has the hint "Compulsory data Select"
      And the field "Citizenship" has the hint "Compulsory data Enter"
      And the field "Other citizenship" has the hint "Optional data"
      And the field "Tax code" has the hint "Compulsory data for Italian citizens or residents"
      And the field "Personal e-mail address" has the hint "Compulsory data At"
      And she sees the rows:
        | Name                    | Compulsory data                                   |
        | Country of birth        | Compulsory data                                   |
        | Other citizenship       | Optional data                                     |
        | Tax code                | Compulsory data for Italian citizens or residents |
        | Personal e-mail address | Compulsory data                                   |

  @REG-40
  Rule: Beside each field stands what to enter

    Scenario: The instructions of step 1/4
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then the hint of "Surname" is "Compulsory data Enter the same surname (Family name) as on the official document or declare the absence."
      And the hint of "Name" is "Compulsory data Enter the same name as on the identity document"
      And the hint of "Sex" is "Compulsory data Enter sex"
      And the hint of "Date of birth" is "Compulsory data Enter date of birth in the format dd mm yyyy as on the official document"
      And the hint of "Country of birth" is "Compulsory data Enter the country of birth as on the identity document"
      And the hint of "Province of birth" is "Compulsory data if Italy has been selected Only for Italian towns/cities: select the province from the list"
      And the hint of "Place of birth" is "Compulsory data Select the town/city of birth from list. Only for Italian municipalities: in the case of homonymous select the municipality existent at the moment of birth. For example, if you were born in 1983 in Bellagio choose: BELLAGGIO (abolished 03/feb/2014)"
      And the hint of "Place of birth not listed" is "Add the town/city if it is not in the proposed list, write it a as is on the identity document."
      And the hint of "Citizenship" is 'Compulsory data Enter here citizenship (if you possess more than one on of which is italian, enter here the italian one, and the other under "Other citizenship") as on the official document'
      And the hint of "Other citizenship" is "Optional data Enter here any other citizenship as on the official document"
      And the hint of "Tax code" is 'Compulsory data for Italian citizens or residents Enter only official the fiscal code (codice fiscale) given from italian "Agenzia delle Entrate"'

  @REG-23
  Rule: Beside the personal e-mail address stands what it is used for

    Scenario: The use of the address
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then the field "Personal e-mail address" has the hint "At this address you will receive communications regarding registration and authentication, in particular those for recovering the Polimi password or deactivating 2FA. Furthermore, this address will be used to send communications if the Polimi address is not available."

  @REG-75
  Rule: A registration begins with empty fields

    Scenario: Nothing is filled in beforehand
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then the field "Surname" is empty
      And "No surname" is not ticked
      And the field "Name" is empty
      And the field "Date of birth > dd" is empty
      And the field "Date of birth > mm" is empty
      And the field "Date of birth > yyyy" is empty
      And the field "Country of birth" is empty
      And the field "Province of birth" is empty
      And the field "Place of birth" is empty
      And the field "Place of birth not listed" is empty
      And the field "Citizenship" is empty
      And the field "Other citizenship" is empty
      And the field "Tax code" is empty
      And the field "Personal e-mail address" is empty

    Scenario: Nor with what was entered before
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she opens "aunicalogin"
      And she follows the link "Register"
      Then the field "Surname" is empty
      And the field "Name" is empty
      And the field "Date of birth > dd" is empty
      And the field "Citizenship" is empty
      And the field "Personal e-mail address" is empty

  @REG-24
  Rule: "Next" goes on only with the compulsory data

    Scenario: Without them step 1/4 stays, with them step 2/4 comes
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then she sees the button "Next"
      When she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      When she enters her identification data
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-76
  Rule: No step is shown before those before it are done

    Scenario: Step 2/4 at once
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      And she opens "aunicaaccount/aunicaaccount2/contacts"
      Then she sees the heading "Politecnico di Milano registration step 1/4"

    Scenario: Step 4/4 after step 1/4
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she opens "aunicaaccount/aunicaaccount2/password"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-59
  Rule: What is wrong is said, and at each field that it is about

    Scenario: Nothing was entered
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      When she presses the button "Next"
      Then she sees the message "Some data are missing or wrong. Please check the fields marked below."
      And the field "Surname" is marked wrong with "This is compulsory."
      And the field "Name" is marked wrong with "This is compulsory."
      And the field "Sex" is marked wrong with "This is compulsory."
      And the field "Date of birth" is marked wrong with "This is compulsory."
      And the field "Country of birth" is marked wrong with "This is compulsory."
      And the field "Place of birth" is marked wrong with "This is compulsory."
      And the field "Citizenship" is marked wrong with "This is compulsory."
      And the field "Personal e-mail address" is marked wrong with "This is compulsory."
      And the field "Place of birth not listed" is not marked wrong
      And the field "Other citizenship" is not marked wrong
      And the field "Tax code" is not marked wrong

    Scenario: One thing alone is wrong
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in "Date of birth > mm" with "13"
      And she presses the button "Next"
      Then she sees the message "Some data are missing or wrong. Please check the fields marked below."
      And the field "Date of birth" is marked wrong with "This is not a date. Enter day, month and year as dd mm yyyy."
      And the field "Surname" is not marked wrong
      And the field "Name" is not marked wrong
      And the field "Sex" is not marked wrong
      And the field "Country of birth" is not marked wrong
      And the field "Place of birth" is not marked wrong
      And the field "Citizenship" is not marked wrong
      And the field "Personal e-mail address" is not marked wrong

  @REG-60
  Rule: What was entered stays in the fields when something is wrong

    Scenario: The e-mail address is missing
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in:
        | Surname | Shevchenko |
        | Name    | Olena      |
      And she empties "Personal e-mail address"
      And she presses the button "Next"
      Then the field "Surname" holds "Shevchenko"
      And the field "Name" holds "Olena"
      And "F" is ticked
      And the field "Date of birth > dd" holds "09"
      And the field "Date of birth > mm" holds "03"
      And the field "Date of birth > yyyy" holds "1995"
      And the field "Country of birth" holds "Ukraine"
      And the field "Place of birth not listed" holds "Lviv"
      And the field "Citizenship" holds "Ukraine"

    Scenario: What is wrong stays as well, to be mended
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in:
        | Date of birth > dd      | 31               |
        | Date of birth > mm      | 02               |
        | Tax code                | SHVLNO95C49Z138W |
        | Personal e-mail address | olena at posta   |
      And she presses the button "Next"
      Then the field "Date of birth > dd" holds "31"
      And the field "Date of birth > mm" holds "02"
      And the field "Tax code" holds "SHVLNO95C49Z138W"
      And the field "Personal e-mail address" holds "olena at posta"
