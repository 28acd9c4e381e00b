@no-snapshot
Feature: E-mail address, telephone contacts and summary
  The personal e-mail address of step 1/4, the telephone numbers of step 2/4, and the summary of step 3/4.

  @REG-22
  Rule: The personal e-mail address is compulsory

    Scenario: No address
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      Then the field "Personal e-mail address" is required
      When Olena empties "Personal e-mail address"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Personal e-mail address" is marked wrong with "This is compulsory."

  @REG-58
  Rule: The personal e-mail address is one that a mail can be sent to

    Background:
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data

    Scenario: An address without "@", and one with it
      When Olena fills in "Personal e-mail address" with "olena.posta.example"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Personal e-mail address" is marked wrong with "This is not an e-mail address."
      When she fills in "Personal e-mail address" with "olena@posta.example"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

    Scenario Outline: It may have <what>
      When Olena fills in "Personal e-mail address" with "<address>"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

      Examples:
        | what                       | address                                                                        |
        | one letter and two labels  | o@posta.example                                                                |
        | dots and a plus            | a.b+c@x.posta.example                                                          |
        | an apostrophe              | o'neil@posta.example                                                           |
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
        | nothing after the @        | olena@                                                                          |
        | two signs @                | o@posta@posta.example                                                           |
        | a space                    | a b@posta.example                                                               |
        | two dots side by side      | a..b@posta.example                                                              |
        | an empty label             | o@posta..example                                                                |
        | a label that ends with -   | o@posta-.example                                                                |
        | 65 characters before the @ | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg@posta.example |

  @REG-74
  Rule: Nobody is registered twice with one personal e-mail address

    Scenario: The e-mail address is that of somebody registered
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in "Surname" with "Shevchenko"
      And Olena presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 1/4"
      And the field "Personal e-mail address" is marked wrong with "A person with these data is already registered."
      When she fills in "Personal e-mail address" with "shevchenko@posta.example"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 2/4"

  @REG-26
  Rule: Step 2/4 asks the telephone contacts

    Scenario: The fields under "Telephone contacts"
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"
      Then he sees the group "Telephone contacts"
      And "Telephone contacts" has the fields:
        | Mobile                     |
        | Residence telephone number |
        | Domicile telephone number  |

  @REG-61
  Rule: Beside each telephone number stands that it is optional and what to enter

    Scenario: The marks and instructions of step 2/4
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"
      Then the hint of "Mobile" is "Optional data Enter the mobile phone number with international code and without spaces (e.g. +3933812345678)"
      And the hint of "Residence telephone number" is "Optional data Enter the residence address telephone number with international code and without spaces (e.g. +3901112345678)"
      And the hint of "Domicile telephone number" is "Optional data Enter the contact address telephone number with international code and without spaces (e.g., +3901112345678)"
      And he sees the rows:
        | Mobile                     | Optional data Enter the mobile phone number |
        | Residence telephone number | Optional data Enter the residence address   |
        | Domicile telephone number  | Optional data Enter the contact address     |

  @REG-27
  Rule: Telephone numbers are optional

    Scenario: No number at all
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"
      Then the field "Mobile" is optional
      And the field "Residence telephone number" is optional
      And the field "Domicile telephone number" is optional
      And the field "Mobile" is empty
      And the field "Residence telephone number" is empty
      And the field "Domicile telephone number" is empty
      When he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 3/4"

  @REG-28
  Rule: A telephone number has its international code

    Background:
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"

    Scenario: Without the code, and with it
      When Kofi fills in:
        | Mobile                     | 3933812345678 |
        | Residence telephone number | 3901112345678 |
        | Domicile telephone number  | 3901112345678 |
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"
      And the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."
      And the field "Residence telephone number" is marked wrong with "Enter the number with international code and without spaces."
      And the field "Domicile telephone number" is marked wrong with "Enter the number with international code and without spaces."
      When he fills in:
        | Mobile                     | +3933812345678 |
        | Residence telephone number | +3901112345678 |
        | Domicile telephone number  | +3901112345678 |
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 3/4"

    Scenario Outline: Without an international code: <why>
      When Kofi fills in "Mobile" with "<number>"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"
      And the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."

      Examples:
        | why                     | number          |
        | a national number       | 3381234567      |
        | 00 in the place of +    | 003933812345678 |
        | a code that begins by 0 | +0393381234567  |

    Scenario Outline: One wrong number is enough: <field>
      When Kofi fills in:
        | Mobile                     | +3933812345678 |
        | Residence telephone number | +3901112345678 |
        | Domicile telephone number  | +3901112345678 |
      And he fills in "<field>" with "3381234567"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"
      And the field "<field>" is marked wrong with "Enter the number with international code and without spaces."
      When he empties "<field>"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 3/4"

      Examples:
        | field                      |
        | Mobile                     |
        | Residence telephone number |
        | Domicile telephone number  |

  @REG-62
  Rule: A telephone number has no spaces

    Background:
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"

    Scenario: With spaces
      When Kofi fills in:
        | Mobile                     | +39 33812345678   |
        | Residence telephone number | +39 011 123 45678 |
        | Domicile telephone number  | +3901112345 678   |
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"
      And the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."
      And the field "Residence telephone number" is marked wrong with "Enter the number with international code and without spaces."
      And the field "Domicile telephone number" is marked wrong with "Enter the number with international code and without spaces."

  @REG-63
  Rule: A telephone number has at most fifteen digits and nothing else behind the +

    Background:
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"

    Scenario: Sixteen digits, and fifteen
      When Kofi fills in "Mobile" with "+2331234567890123"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"
      And the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."
      When he fills in "Mobile" with "+233123456789012"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 3/4"

    Scenario Outline: Not digits alone: <why>
      When Kofi fills in "Mobile" with "<number>"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"
      And the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."

      Examples:
        | why        | number          |
        | a hyphen   | +39-3381234567  |
        | brackets   | +39(338)1234567 |
        | a letter   | +39338123456O   |
        | no digit   | +               |
        | a second + | +39+3381234567  |

  @REG-29
  Rule: Steps 2/4 and 3/4 offer "Back" and "Next"

    Scenario: The buttons
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"
      Then he sees the button "Back"
      And he sees the button "Next"
      When he presses the button "Next"
      Then he sees the button "Back"
      And he sees the button "Next"

  @REG-64
  Rule: "Back" leads to the step before

    Scenario: From step 3/4 to step 1/4
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"
      And he presses the button "Next"
      And Kofi presses the button "Back"
      Then he sees the heading "Politecnico di Milano registration step 2/4"
      When he presses the button "Back"
      Then he sees the heading "Politecnico di Milano registration step 1/4"

  @REG-65
  Rule: "Back" keeps what was entered

    Scenario: Data and telephones
      Given Ines, a citizen of Italy and Argentina, born in Argentina
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she enters her telephone contacts
      And she presses the button "Next"
      And Ines presses the button "Back"
      Then the fields hold her telephone contacts
      When she presses the button "Back"
      Then the fields hold her identification data

    Scenario: Lists chosen in Italy, and a number that was not yet sent on
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"
      And he enters his telephone contacts
      And Celestino presses the button "Back"
      Then the fields hold his identification data
      When he presses the button "Next"
      Then the fields hold his telephone contacts

  @REG-30
  Rule: Step 3/4 shows the data for checking, part by part

    Scenario: Every line has its name
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she fills in:
        | Surname                 | Shevchenko               |
        | Name                    | Olena                    |
        | Personal e-mail address | shevchenko@posta.example |
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the heading "Identification Data"
      And she sees the text "Identification Data Person code Surname"
      And she sees the text "Shevchenko Name Olena Sex F Date of birth (dd/mm/yyyy)"
      And she sees the text "Country of birth Ukraine Place of birth"
      And she sees the text "Citizenship Ukraine Other citizenship Tax code"
      And she sees the heading "Personal email"
      And she sees the text "Personal email Personal e-mail address shevchenko@posta.example"
      And she sees the heading "Telephone contacts"
      And she sees the text "Telephone contacts Mobile Residence telephone number Domicile telephone number"

  @REG-66
  Rule: Step 3/4 shows what was entered

    Scenario: A foreigner with three telephones
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she enters her telephone contacts
      And she fills in:
        | Residence telephone number | +380321234567 |
        | Domicile telephone number  | +390212345678 |
      And she presses the button "Next"
      Then she sees her identification data
      And she sees the rows:
        | Residence telephone number | +380321234567 |
        | Domicile telephone number  | +390212345678 |

    Scenario: An Italian with a tax code
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he presses the button "Next"
      And he enters his telephone contacts
      And he presses the button "Next"
      Then he sees his identification data

    Scenario: Somebody without surname
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she empties "Surname"
      And she ticks "No surname"
      And she presses the button "Next"
      And she presses the button "Next"
      Then she sees the rows:
        | Surname | No surname |

  @REG-31
  Rule: From step 3/4 the data can still be changed

    Scenario: Another citizenship is added
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she presses the button "Back"
      And she presses the button "Back"
      And Olena fills in:
        | Name              | Solomiya    |
        | Other citizenship | Switzerland |
      And she presses the button "Next"
      And she fills in "Mobile" with "+41791234567"
      And she presses the button "Next"
      Then she sees the heading "Politecnico di Milano registration step 3/4"
      And she sees the rows:
        | Name              | Solomiya     |
        | Other citizenship | Switzerland  |
        | Mobile            | +41791234567 |

    Scenario: What was entered is taken back
      Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
      And he opens "aunicaaccount/aunicaaccount2/register"
      When he enters his identification data
      And he chooses "Switzerland" in "Other citizenship"
      And he presses the button "Next"
      And he presses the button "Next"
      And he presses the button "Back"
      And he presses the button "Back"
      And Celestino empties "Other citizenship"
      And he presses the button "Next"
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 3/4"
      And he does not see the text "Switzerland"
