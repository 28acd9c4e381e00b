@pag-uk
@no-snapshot
Feature: Telephone numbers
  Step 2/4 of the registration: numbers with international code and without spaces, or none at all (Ukrainian guide,
  slide 5). International code and length are those of ITU-T E.164.

  Background:
    Given Kofi, a learner from Ghana who only wants an account of POK itself
    And he opens "aunicaaccount/aunicaaccount2/register"
    When he enters his identification data
    And he presses the button "Next"

  Rule: Telephone numbers are optional

    Scenario: No number at all
      Then the field "Mobile" is optional
      And the field "Residence telephone number" is optional
      And the field "Domicile telephone number" is optional
      When Kofi presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 3/4"

  Rule: A number has an international code, no spaces and at most 15 digits

    Scenario Outline: Accepted in every field: <what>
      When Kofi fills in:
        | Mobile                     | <number> |
        | Residence telephone number | <number> |
        | Domicile telephone number  | <number> |
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 3/4"
      And he sees the text "<number>"

      Examples:
        | what                           | number           |
        | the mobile number of the guide | +3933812345678   |
        | the other number of the guide  | +3901112345678   |
        | 7 digits                       | +2331234         |
        | 15 digits                      | +233123456789012 |

    Scenario Outline: Refused in every field: <why>
      When Kofi fills in:
        | Mobile                     | <number> |
        | Residence telephone number | <number> |
        | Domicile telephone number  | <number> |
      And he presses the button "Next"
      Then he sees the heading "Politecnico di Milano registration step 2/4"
      And the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."
      And the field "Residence telephone number" is marked wrong with "Enter the number with international code and without spaces."
      And the field "Domicile telephone number" is marked wrong with "Enter the number with international code and without spaces."

      Examples:
        | number            | why                   |
        | +39 33812345678   | a space               |
        | 3933812345678     | no plus sign          |
        | 003933812345678   | 00 in the place of it |
        | +0393381234567    | no international code |
        | +233123           | 6 digits              |
        | +2331234567890123 | 16 digits             |

    Scenario Outline: One wrong number is enough: <field>
      When Kofi fills in "<field>" with "338 1234567"
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
