@no-snapshot
Feature: Identification data
  What step 1/4 of the registration accepts as names, sex, birth and citizenship, and what it refuses.

  Background:
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she opens "aunicaaccount/aunicaaccount2/register"

  @REG-06
  Rule: The surname is compulsory unless its absence is declared

    Scenario: Neither a surname nor its absence
      Then the field "Surname" is required
      When Olena enters her identification data
      And she empties "Surname"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Surname" is marked wrong with "This is compulsory."

  @REG-41
  Rule: The absence of a surname can be declared

    Scenario: Declared with "No surname"
      Then she sees the check box "No surname"
      When Olena enters her identification data
      And she empties "Surname"
      And she ticks "No surname"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: Declared, and withdrawn
      When Olena enters her identification data
      And she empties "Surname"
      And she ticks "No surname"
      And she presses the button "Next"
      And she presses the button "Back"
      Then "No surname" is ticked
      And the field "Surname" is optional
      When she unticks "No surname"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Surname" is marked wrong with "This is compulsory."

  @REG-42
  Rule: A surname and the declaration of its absence exclude each other

    Scenario: Both
      When Olena enters her identification data
      And she ticks "No surname"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Surname" is marked wrong with "Enter the surname or declare its absence, not both."

  @REG-07
  Rule: The name is compulsory

    Scenario: No name
      Then the field "Name" is required
      When Olena enters her identification data
      And she empties "Name"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Name" is marked wrong with "This is compulsory."

  @REG-43
  Rule: Surname and name are kept as the documents write them

    Scenario: Letters with signs, an apostrophe, a hyphen, a space
      When Olena enters her identification data
      And she fills in:
        | Surname | D'Àngelo-Østergård |
        | Name    | Niccolò María      |
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the rows:
        | Surname | D'Àngelo-Østergård |
        | Name    | Niccolò María      |

    Scenario: One letter each
      When Olena enters her identification data
      And she fills in:
        | Surname | Y |
        | Name    | Ö |
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the rows:
        | Surname | Y |
        | Name    | Ö |

  @REG-08
  Rule: The sex is compulsory

    Scenario: Nothing was chosen
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then the field "Sex" is required
      When she fills in:
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
      And the field "Sex" is marked wrong with "This is compulsory."
      When she chooses "F" under "Sex"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-44
  Rule: The sex is chosen from M and F, of which neither is chosen beforehand

    Scenario: Two choices
      Given Olena opens "aunicaaccount/aunicaaccount2/register"
      Then "Sex" has the fields:
        | M |
        | F |
      And "M" is not ticked
      And "F" is not ticked

  @REG-09
  Rule: The date of birth is compulsory

    Scenario: No date
      Then the field "Date of birth > dd" is required
      And the field "Date of birth > mm" is required
      And the field "Date of birth > yyyy" is required
      When Olena enters her identification data
      And she empties "Date of birth > dd"
      And she empties "Date of birth > mm"
      And she empties "Date of birth > yyyy"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Date of birth" is marked wrong with "This is compulsory."

    Scenario Outline: A date without <part>
      When Olena enters her identification data
      And she empties "Date of birth > <part>"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Date of birth" is marked wrong

      Examples:
        | part |
        | dd   |
        | mm   |
        | yyyy |

  @REG-45
  Rule: The date of birth is entered as day, month and year

    Scenario: Three fields
      Then "Date of birth" has the fields:
        | dd   |
        | mm   |
        | yyyy |
      And she sees the text "dd/mm/yyyy"
      When Olena enters her identification data
      And she fills in:
        | Date of birth > dd   | 04   |
        | Date of birth > mm   | 11   |
        | Date of birth > yyyy | 1995 |
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the rows:
        | Date of birth (dd/mm/yyyy) | 04/11/1995 |

  @REG-46
  Rule: The date of birth is a day that the calendar has

    Scenario: 29 February, in a common year and in a leap year
      When Olena enters her identification data
      And she fills in:
        | Date of birth > dd   | 29   |
        | Date of birth > mm   | 02   |
        | Date of birth > yyyy | 1999 |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Date of birth" is marked wrong with "This is not a date. Enter day, month and year as dd mm yyyy."
      When she fills in "Date of birth > yyyy" with "2000"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario Outline: Not a day: <day>/<month>/<year>
      When Olena enters her identification data
      And she fills in:
        | Date of birth > dd   | <day>   |
        | Date of birth > mm   | <month> |
        | Date of birth > yyyy | <year>  |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Date of birth" is marked wrong with "This is not a date. Enter day, month and year as dd mm yyyy."

      Examples:
        | day | month | year |
        | 29  | 02    | 1900 |
        | 31  | 04    | 1990 |
        | 32  | 01    | 1990 |
        | 00  | 01    | 1990 |
        | 01  | 13    | 1990 |
        | 01  | 00    | 1990 |
        | 01  | 01    | 90   |
        | 1.  | 01    | 1990 |

  @REG-47
  Rule: The date of birth is not in the future

    # The portal's day is 2 March 2026
    Scenario: Tomorrow and today
      When Olena enters her identification data
      And she fills in:
        | Date of birth > dd   | 03   |
        | Date of birth > mm   | 03   |
        | Date of birth > yyyy | 2026 |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Date of birth" is marked wrong with "The date of birth lies in the future."
      When she fills in "Date of birth > dd" with "02"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-10
  Rule: The country of birth is compulsory

    Scenario: No country
      Then the field "Country of birth" is required
      When Olena enters her identification data
      And she empties "Country of birth"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Country of birth" is marked wrong with "This is compulsory."

  @REG-48
  Rule: Countries are chosen from lists

    Scenario: The lists of countries
      Then the list "Country of birth" offers "Italy"
      And the list "Country of birth" offers "Ukraine"
      And the list "Country of birth" offers "Senegal"
      And the list "Citizenship" offers "Italy"
      And the list "Citizenship" offers "Ukraine"
      And the list "Citizenship" offers "Senegal"
      And the list "Other citizenship" offers "Italy"
      And the list "Other citizenship" offers "Ukraine"
      And the list "Other citizenship" offers "Senegal"

  @REG-11
  Rule: The province of birth is compulsory for who was born in Italy

    Scenario: Born in Italy, in no province
      When Olena enters her identification data
      And she chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      Then the field "Province of birth" is required
      When she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Province of birth" is marked wrong with "This is compulsory."
      When she chooses "Como" in "Province of birth"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-49
  Rule: A province of birth is offered only for Italy

    Scenario: A country other than Italy has no provinces
      Then the list "Province of birth" offers 0 options
      And the field "Province of birth" is optional
      When Olena enters her identification data
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario: Italy was chosen by mistake
      When Olena enters her identification data
      And she chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      Then the list "Province of birth" offers "Como"
      When she chooses "Ukraine" in "Country of birth"
      And she presses the button "Update the lists"
      Then the list "Province of birth" offers 0 options
      And the field "Province of birth" is optional

  @REG-12
  Rule: The place of birth is compulsory

    Scenario: No place
      When Olena enters her identification data
      And she empties "Place of birth not listed"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "This is compulsory."

    Scenario: No place in a province of Italy
      When Olena enters her identification data
      And she chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      And she chooses "Como" in "Province of birth"
      And she presses the button "Update the lists"
      And she empties "Place of birth not listed"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "This is compulsory."

  @REG-50
  Rule: An Italian place of birth is chosen from the towns of the province

    Scenario: Como, then Milano
      When Olena enters her identification data
      And she chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      Then the list "Place of birth" offers 0 options
      When she chooses "Como" in "Province of birth"
      And she presses the button "Update the lists"
      Then the list "Place of birth" offers "COMO"
      And the list "Place of birth" offers "BELLAGIO"
      And the list "Place of birth" does not offer "MILANO"
      When she chooses "Milano" in "Province of birth"
      And she presses the button "Update the lists"
      Then the list "Place of birth" offers "MILANO"
      And the list "Place of birth" offers "LAINATE"
      And the list "Place of birth" does not offer "COMO"

  @REG-13
  Rule: Abolished municipalities are listed with the date of their abolition

    Scenario Outline: The municipalities of <province>: <name>
      When Olena enters her identification data
      And she chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      And she chooses "<province>" in "Province of birth"
      And she presses the button "Update the lists"
      Then the list "Place of birth" offers "<abolished>"
      And the list "Place of birth" offers "<present>"

      Examples: The guides' own
        | name     | province | abolished                        | present  |
        | Bellagio | Como     | BELLAGIO (abolished 03/feb/2014) | BELLAGIO |

      Examples: Others
        | name       | province | abolished                          | present                          |
        | Corteolona | Pavia    | CORTEOLONA (abolished 31/dec/2015) | CORTEOLONA E GENZONE             |
        | Castello   | Trento   | CASTELLO (abolished 13/mar/1928)   | CASTELLO (abolished 03/aug/1955) |

  @REG-14
  Rule: A municipality that did not exist on the date of birth is refused

    Background:
      When Olena enters her identification data
      And she chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      And she chooses "Como" in "Province of birth"
      And she presses the button "Update the lists"
      And she empties "Place of birth not listed"

    Scenario: Born in 1983 in Bellagio
      When Olena fills in:
        | Date of birth > yyyy | 1983     |
        | Place of birth       | BELLAGIO |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "This municipality did not exist on the date of birth."
      When she chooses "BELLAGIO (abolished 03/feb/2014)" in "Place of birth"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario Outline: Born on <day>/02/2014 in <place>
      When Olena fills in:
        | Date of birth > dd   | <day>   |
        | Date of birth > mm   | 02      |
        | Date of birth > yyyy | 2014    |
        | Place of birth       | <place> |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

      Examples:
        | day | place                            |
        | 03  | BELLAGIO (abolished 03/feb/2014) |
        | 04  | BELLAGIO                         |

    Scenario Outline: Not born on <day>/02/2014 in <place>
      When Olena fills in:
        | Date of birth > dd   | <day>   |
        | Date of birth > mm   | 02      |
        | Date of birth > yyyy | 2014    |
        | Place of birth       | <place> |
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "This municipality did not exist on the date of birth."

      Examples:
        | day | place                            |
        | 04  | BELLAGIO (abolished 03/feb/2014) |
        | 03  | BELLAGIO                         |

  @REG-15
  Rule: A place that is not in the list is written, as on the identity document

    Scenario: A town abroad
      When Olena enters her identification data
      And she fills in "Place of birth not listed" with "Ivano-Frankivs'k (Stanislav)"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"
      When she presses the button "Next"
      Then she sees the rows:
        | Place of birth | Ivano-Frankivs'k (Stanislav) |

    Scenario: A place in Italy
      When Olena enters her identification data
      And she chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      And she chooses "Como" in "Province of birth"
      And she fills in "Place of birth not listed" with "Bellagio, on the ferry"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"
      When she presses the button "Next"
      Then she sees the rows:
        | Place of birth | Bellagio, on the ferry |

  @REG-51
  Rule: One place of birth is entered, not two

    Scenario: A listed place and one that is not listed
      When Olena enters her identification data
      And she chooses "Italy" in "Country of birth"
      And she presses the button "Update the lists"
      And she chooses "Como" in "Province of birth"
      And she presses the button "Update the lists"
      And she fills in "Place of birth" with "COMO"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Place of birth" is marked wrong with "Choose a place from the list or write one that is not listed, not both."

  @REG-16
  Rule: The citizenship is compulsory

    Scenario: No citizenship
      Then the field "Citizenship" is required
      When Olena enters her identification data
      And she empties "Citizenship"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Citizenship" is marked wrong with "This is compulsory."

  @REG-17
  Rule: Another citizenship is optional

    Scenario: One citizenship alone
      Then the field "Other citizenship" is optional
      And the field "Other citizenship" is empty
      When Olena enters her identification data
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-52
  Rule: Of several citizenships the Italian one is entered first, and both are kept

    Scenario: Italy and Argentina
      Given Ines, a citizen of Italy and Argentina, born in Argentina
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And Ines presses the button "Next"
      And she presses the button "Next"
      Then she sees the rows:
        | Citizenship       | Italy     |
        | Other citizenship | Argentina |

    Scenario: Two citizenships of which none is Italian
      When Olena enters her identification data
      And she chooses "Senegal" in "Other citizenship"
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the rows:
        | Citizenship       | Ukraine |
        | Other citizenship | Senegal |

  @REG-53
  Rule: The Italian citizenship is not the other one

    Scenario: The Italian citizenship second
      When Olena enters her identification data
      And she chooses "Italy" in "Other citizenship"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Citizenship" is marked wrong with "Enter the Italian citizenship here"

  @REG-54
  Rule: The other citizenship is another than the first

    Scenario: The same citizenship twice
      When Olena enters her identification data
      And she chooses "Ukraine" in "Other citizenship"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Other citizenship" is marked wrong with "This is the same as the citizenship above."
