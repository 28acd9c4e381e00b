@no-snapshot
Feature: The tax code
  Who has to enter a tax code in step 1/4 of the registration, and which one is accepted (DM 23/12/1976 n. 13813).

  @REG-18
  Rule: The tax code is compulsory for Italian citizens

    Scenario: An Italian leaves the tax code out
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And Celestino empties "Tax code"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is required
      And the field "Tax code" is marked wrong with "This is compulsory."

    Scenario: A citizen of Italy and another country, born abroad, leaves the tax code out
      Given Ines, a citizen of Italy and Argentina, born in Argentina
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And Ines empties "Tax code"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is required
      And the field "Tax code" is marked wrong with "This is compulsory."

  @REG-19
  Rule: The tax code is not required of foreigners who do not live in Italy

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data

    Scenario: A foreigner leaves the tax code out
      Then the field "Tax code" is optional
      When Olena presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: A foreigner born in Italy leaves the tax code out
      When Olena chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      And she chooses "Como" in "Province of birth"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-20
  Rule: Only an official tax code is accepted: sixteen characters, the last of which checks the others

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in:
        | Surname | Shevchenko |
        | Name    | Olena      |

    Scenario: The check character, wrong and right
      When Olena fills in "Tax code" with "SHVLNO95C49Z138W"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This is not an official tax code."
      When she fills in "Tax code" with "SHVLNO95C49Z138V"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario Outline: Not official: <why>
      When Olena fills in "Tax code" with "<tax code>"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This is not an official tax code."

      Examples:
        | why                               | tax code          |
        | 15 characters                     | SHVLNO95C49Z138   |
        | 17 characters                     | SHVLNO95C49Z138VV |
        | 11 digits, as of a company        | 12345678903       |
        | two characters changed places     | SHVLNO95C94Z138V  |
        | a digit among the surname's       | 5HVLNO95C49Z138W  |
        | a letter that stands for no digit | SHVLNO9AC49Z138Q  |
        | a letter that stands for no month | SHVLNO95F49Z138D  |
        | a space inside                    | SHVLNO 95C49Z138V |

    Scenario: An Italian's, born in an abolished municipality
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And Celestino presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"

  @REG-56
  Rule: Variants by omocodia are official tax codes, too

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in:
        | Surname | Shevchenko |
        | Name    | Olena      |

    Scenario: The last digit is replaced
      When Olena fills in "Tax code" with "SHVLNO95C49Z13US"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario Outline: <which> replaced
      When Olena fills in "Tax code" with "<tax code>"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

      Examples:
        | which                | tax code         |
        | Every digit is       | SHVLNOVRCQVZMPUY |
        | The day's digits are | SHVLNO95CQVZ138W |

    Scenario: The check character is that of the plain tax code
      When Olena fills in "Tax code" with "SHVLNO95C49Z13UV"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This is not an official tax code."

  @REG-57
  Rule: Small letters count as capital ones

    Scenario: In small letters
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in:
        | Surname  | Shevchenko       |
        | Name     | Olena            |
        | Tax code | shvlno95c49z138v |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-21
  Rule: The tax code belongs to the data entered

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in:
        | Surname | Shevchenko |
        | Name    | Olena      |

    Scenario: Somebody else's, of another surname, and her own
      When Olena fills in "Tax code" with "BRNLNO95C49Z138D"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This tax code does not belong to the data entered above."
      When she fills in "Tax code" with "SHVLNO95C49Z138V"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario Outline: Somebody else's, of <what>
      When Olena fills in "Tax code" with "<tax code>"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This tax code does not belong to the data entered above."

      Examples:
        | what            | tax code         |
        | another name    | SHVMRT95C49Z138P |
        | a man           | SHVLNO95C09Z138R |
        | another day     | SHVLNO95C50Z138C |
        | another month   | SHVLNO95D49Z138X |
        | another year    | SHVLNO96C49Z138W |
        | another country | SHVLNO95C49Z243P |

    Scenario: Maria Rossi, born in 1983 in Bellagio, with the code of today's Bellagio and of that time's
      When Olena chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      And she chooses "Como" in "Province of birth"
      And she presses the button "Update the lists"
      And she empties "Place of birth not listed"
      And she fills in:
        | Surname              | Rossi                            |
        | Name                 | Maria                            |
        | Date of birth > dd   | 15                               |
        | Date of birth > mm   | 06                               |
        | Date of birth > yyyy | 1983                             |
        | Place of birth       | BELLAGIO (abolished 03/feb/2014) |
        | Tax code             | RSSMRA83H55M335U                 |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This tax code does not belong to the data entered above."
      When she fills in "Tax code" with "RSSMRA83H55A744P"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: Letters with signs count as those without
      When Olena fills in:
        | Surname  | D'Àngelo         |
        | Name     | Zoë              |
        | Tax code | DNGZOE95C49Z138W |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-39
  Rule: Nobody is registered twice with one tax code

    Scenario: The tax code is that of somebody registered
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And Celestino has registered
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he fills in "Personal e-mail address" with "another@posta.example"
      And Celestino presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "A person with these data is already registered."

  @REG-73
  Rule: Who is registered already is told to recover the credentials

    Scenario: The hint
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And Celestino has registered
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And Celestino presses the button "Next"
      Then the field "Tax code" is marked wrong with "Use the recovery of the Polimi credentials on the login page."
