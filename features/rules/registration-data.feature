@pag-uk
@no-snapshot
Feature: Data of the registration
  What step 1/4 of the registration accepts as identification data and what it refuses, at the boundary of every rule
  (Ukrainian guide, slides 3 and 4).

  Rule: The date of birth is a day of the past that the calendar has

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"

    Scenario Outline: The date of birth <day>/<month>/<year> is accepted
      When Olena enters her identification data
      And she fills in:
        | Date of birth > dd   | <day>   |
        | Date of birth > mm   | <month> |
        | Date of birth > yyyy | <year>  |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

      Examples:
        | day | month | year |
        | 29  | 02    | 2000 |
        | 02  | 03    | 2026 |

    Scenario Outline: The date of birth <day>/<month>/<year> is refused
      When Olena enters her identification data
      And she fills in:
        | Date of birth > dd   | <day>   |
        | Date of birth > mm   | <month> |
        | Date of birth > yyyy | <year>  |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And she sees the message "Some data are missing or wrong."
      And she sees the text "<message>"

      Examples: No such day
        | day | month | year | message                                                      |
        | 29  | 02    | 1999 | This is not a date. Enter day, month and year as dd mm yyyy. |
        | 01  | 13    | 1990 | This is not a date. Enter day, month and year as dd mm yyyy. |
        | 01  | 01    | 90   | This is not a date. Enter day, month and year as dd mm yyyy. |

      Examples: In the future
        | day | month | year | message                               |
        | 03  | 03    | 2026 | The date of birth lies in the future. |

  Rule: The surname is entered or declared to be absent, not both

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data

    Scenario: The surname is declared to be absent
      When Olena empties "Surname"
      And she ticks "No surname"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: A surname is entered and declared to be absent
      When Olena ticks "No surname"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Surname" is marked wrong with "Enter the surname or declare its absence, not both."

    Scenario: The surname is neither entered nor declared to be absent
      When Olena empties "Surname"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Surname" is marked wrong with "This is compulsory."

  Rule: Compulsory data are not left out

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"

    Scenario: Nothing is entered
      When Olena presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And she sees the message "Some data are missing or wrong."
      And the field "Surname" is marked wrong with "This is compulsory."
      And the field "Name" is marked wrong with "This is compulsory."
      And the field "Country of birth" is marked wrong with "This is compulsory."
      And the field "Citizenship" is marked wrong with "This is compulsory."
      And the field "Personal e-mail address" is marked wrong with "This is compulsory."

    Scenario: The sex alone is left out
      When Olena fills in:
        | Surname                   | Shevchenko               |
        | Name                      | Olena                    |
        | Date of birth > dd        | 09                       |
        | Date of birth > mm        | 03                       |
        | Date of birth > yyyy      | 1995                     |
        | Country of birth          | Ukraine                  |
        | Place of birth not listed | Lviv                     |
        | Citizenship               | Ukraine                  |
        | Personal e-mail address   | shevchenko@posta.example |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And she sees the text "This is compulsory."
      When she chooses "F" under "Sex"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: The date of birth alone is left out
      When Olena enters her identification data
      And she empties "Date of birth > dd"
      And she empties "Date of birth > mm"
      And she empties "Date of birth > yyyy"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And she sees the text "This is compulsory."

  Rule: The province of birth is compulsory if Italy has been selected

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data

    Scenario: A country other than Italy has no provinces
      Then the list "Province of birth" offers 0 options
      And the field "Province of birth" is optional
      When Olena presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: Born in Italy, in no province
      When Olena chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      Then the field "Province of birth" is required
      And the list "Province of birth" offers "Como"
      When she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Province of birth" is marked wrong with "This is compulsory."

    Scenario: Born in Italy, in a province
      When Olena chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      And she chooses "Como" in "Province of birth"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  Rule: The place of birth is chosen from the list or written because it is not listed, not both

    Background:
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data

    Scenario: A listed place
      When Celestino presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: A place that is not listed
      When Celestino empties "Place of birth"
      And he fills in "Place of birth not listed" with "Bellagio, on the ferry"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: A listed place and one that is not listed
      When Celestino fills in "Place of birth not listed" with "Bellagio, on the ferry"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "Choose a place from the list or write one that is not listed, not both."

    Scenario: No place at all
      When Celestino empties "Place of birth"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "This is compulsory."

    Scenario: No place at all, abroad
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she empties "Place of birth not listed"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "This is compulsory."

  Rule: Of municipalities of the same name, the one that existed at the moment of birth is selected

    Background:
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he chooses "F" under "Sex"

    Scenario Outline: Born on <day>/02/2014 in <place>
      When Celestino fills in:
        | Surname              | Rossi      |
        | Name                 | Maria      |
        | Date of birth > dd   | <day>      |
        | Date of birth > mm   | 02         |
        | Date of birth > yyyy | 2014       |
        | Place of birth       | <place>    |
        | Tax code             | <tax code> |
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"

      Examples:
        | day | place                            | tax code         |
        | 03  | BELLAGIO (abolished 03/feb/2014) | RSSMRA14B43A744Z |
        | 04  | BELLAGIO                         | RSSMRA14B44M335G |

    Scenario Outline: Not born on <day>/02/2014 in <place>
      When Celestino fills in:
        | Surname              | Rossi      |
        | Name                 | Maria      |
        | Date of birth > dd   | <day>      |
        | Date of birth > mm   | 02         |
        | Date of birth > yyyy | 2014       |
        | Place of birth       | <place>    |
        | Tax code             | <tax code> |
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "This municipality did not exist on the date of birth."

      Examples:
        | day | place                            | tax code         |
        | 04  | BELLAGIO (abolished 03/feb/2014) | RSSMRA14B44A744B |
        | 03  | BELLAGIO                         | RSSMRA14B43M335E |

  Rule: A second citizenship is another than the first

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data

    Scenario: Another citizenship
      When Olena chooses "Senegal" in "Other citizenship"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: The same citizenship twice
      When Olena chooses "Ukraine" in "Other citizenship"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Other citizenship" is marked wrong with "This is the same as the citizenship above."

    Scenario: The Italian citizenship second
      When Olena chooses "Italy" in "Other citizenship"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Citizenship" is marked wrong with "Enter the Italian citizenship here"

  Rule: The tax code is compulsory for Italian citizens

    Scenario Outline: A foreigner's tax code is <how>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      Then the field "Tax code" is optional
      When Olena fills in:
        | Surname  | Shevchenko |
        | Name     | Olena      |
        | Tax code | <tax code> |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

      Examples:
        | how      | tax code         |
        | left out |                  |
        | entered  | SHVLNO95C49Z138V |

    Scenario: The tax code that a foreigner enters is checked as well
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in "Tax code" with "SHVLNO95C49Z138W"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This is not an official tax code."

    Scenario: An Italian leaves the tax code out
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he empties "Tax code"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This is compulsory."
      And the field "Tax code" is required

    Scenario: A citizen of Italy and another country leaves the tax code out
      Given Ines, a citizen of Italy and Argentina, born in Argentina
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she empties "Tax code"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "This is compulsory."

  Rule: The tax code is an official one and belongs to the person

    Background:
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he chooses "F" under "Sex"
      And he fills in:
        | Surname              | Rossi |
        | Name                 | Maria |
        | Date of birth > dd   | 15    |
        | Date of birth > mm   | 06    |
        | Date of birth > yyyy | 1983  |

    Scenario Outline: Maria Rossi's tax code: <why>
      When Celestino fills in "Tax code" with "<tax code>"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"

      Examples:
        | tax code         | why                                       |
        | RSSMRA83H55A744P | the plain one                             |
        | rssmra83h55a744p | in small letters                          |
        | RSSMRA83H55A74QM | omocodia: the last digit replaced         |
        | RSSMRAUPHRRATQQL | omocodia: every digit replaced by letters |

    Scenario Outline: Not Maria Rossi's tax code: <why>
      When Celestino fills in "Tax code" with "<tax code>"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "<message>"

      Examples: Not official
        | tax code         | why                     | message                           |
        | RSSMRA83H55A744Q | a wrong check character | This is not an official tax code. |
        | RSSMRA83H55A744  | 15 characters           | This is not an official tax code. |

      Examples: Somebody else's
        | tax code         | why              | message                                                  |
        | BRNMRA83H55A744O | another surname  | This tax code does not belong to the data entered above. |
        | RSSMRT83H55A744I | another name     | This tax code does not belong to the data entered above. |
        | RSSMRA83H15A744L | a man            | This tax code does not belong to the data entered above. |
        | RSSMRA83H56A744R | another day      | This tax code does not belong to the data entered above. |
        | RSSMRA83L55A744C | another month    | This tax code does not belong to the data entered above. |
        | RSSMRA84H55A744Q | another year     | This tax code does not belong to the data entered above. |
        | RSSMRA83H55M335U | today's Bellagio | This tax code does not belong to the data entered above. |

  Rule: The personal e-mail address is one that a mail can be sent to

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data

    Scenario Outline: It may have <what>
      When Olena fills in "Personal e-mail address" with "<address>"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

      Examples:
        | what                       | address                                                                        |
        | one letter and two labels  | o@posta.example                                                                |
        | dots and a plus            | a.b+c@x.posta.example                                                          |
        | 64 characters before the @ | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggg@posta.example |

    Scenario Outline: It may not have <what>
      When Olena fills in "Personal e-mail address" with "<address>"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Personal e-mail address" is marked wrong with "This is not an e-mail address."

      Examples:
        | what                       | address                                                                         |
        | one label only             | o@posta                                                                         |
        | nothing before the @       | @posta.example                                                                  |
        | a space                    | a b@posta.example                                                               |
        | two dots side by side      | a..b@posta.example                                                              |
        | 65 characters before the @ | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg@posta.example |

  Rule: Nobody is registered twice

    Scenario: The e-mail address is that of somebody registered
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in "Surname" with "Shevchenko"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Personal e-mail address" is marked wrong with "A person with these data is already registered."
      When she fills in "Personal e-mail address" with "shevchenko@posta.example"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: The tax code is that of somebody registered
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And Celestino has registered
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he fills in "Personal e-mail address" with "another@posta.example"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Tax code" is marked wrong with "A person with these data is already registered."
