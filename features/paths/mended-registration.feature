@PATH-11
Feature: Mended registration
  Somebody goes back in the registration, is refused for a while, or takes too long, and registers all the same.

  # PAG-UK, slide 6
  @pag-uk
  Scenario: The password is refused until it keeps every rule
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    When she enters her identification data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 3/4"
    When she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    And she sees the heading "Password rules"
    And she sees the text "The password must respect the following criteria:"
    And she sees the text "It must be at least 8 alphanumeric characters"
    And she sees the text "It must contains minimum 2 numbers"
    And she sees the text "It must contains minimum 2 letters"
    And she sees the text "it must contains at least 1 upper case letter"
    And she sees the text "differ from the previous one by at least 4 characters"
    And she sees the text "differ from the previous 10 passwords used"
    And she sees the text "differ from a password used in the last 13 months"
    When she tries the password "Abcde12"
    And she presses the button "Continue"
    Then she sees the message "It must be at least 8 alphanumeric characters"
    And she does not see the message "It must contains minimum 2 numbers"
    And the field "Password" is marked wrong
    And the field "Password" is empty
    When she tries the password "Abcdefg1"
    And she presses the button "Continue"
    Then she sees the message "It must contains minimum 2 numbers"
    And she does not see the message "It must be at least 8 alphanumeric characters"
    When she tries the password "A1234567"
    And she presses the button "Continue"
    Then she sees the message "It must contains minimum 2 letters"
    And she does not see the message "It must contains minimum 2 numbers"
    When she tries the password "abcdef12"
    And she presses the button "Continue"
    Then she sees the message "it must contains at least 1 upper case letter"
    And she does not see the message "It must contains minimum 2 letters"
    When she tries the password "a1"
    And she presses the button "Continue"
    Then she sees the message "It must be at least 8 alphanumeric characters"
    And she sees the message "It must contains minimum 2 numbers"
    And she sees the message "It must contains minimum 2 letters"
    And she sees the message "it must contains at least 1 upper case letter"
    And she sees the heading "Politecnico di Milano registration step 4/4"
    When she chooses her password
    And she fills in "Repeat password to confirm" with "Abcdef123"
    And she presses the button "Continue"
    Then she sees the message "The two passwords are not the same."
    And she sees the heading "Politecnico di Milano registration step 4/4"
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "The password has been correctly defined"
    And she sees the text "Registration completed successfully."
    When she takes note of her person code
    And she follows the link "Go to the login page"
    And she signs in with her person code and password
    Then she sees the text "Please activate two-factor authentication (2fa) to access the services. Press Continue to access the activation page."

  # PAG-UK, slide 5: whoever has to change something goes back to the previous steps
  @pag-uk
  Scenario: Goes back from step 3 twice, and corrects
    Given Celestino, an Italian without SPID and CIE, born in the Bellagio that was abolished in 2014
    When Celestino goes to the Online Services
    And he follows the link "Register"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    When he enters his identification data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    When he enters his telephone contacts
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    And he sees his identification data
    When he presses the button "Back"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    And the fields hold his telephone contacts
    When he presses the button "Back"
    Then he sees the heading "Politecnico di Milano registration step 1/4"
    And the fields hold his identification data
    When he chooses "Switzerland" in "Other citizenship"
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 2/4"
    And the fields hold his telephone contacts
    When he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 3/4"
    And he sees his identification data
    And he sees the rows:
      | Other citizenship | Switzerland |
    # Back once more: it was a mistake
    When he presses the button "Back"
    And he presses the button "Back"
    Then the field "Other citizenship" holds "Switzerland"
    When he chooses "" in "Other citizenship"
    And he presses the button "Next"
    And he presses the button "Next"
    Then he sees his identification data
    And he does not see the text "Switzerland"
    When he presses the button "Next"
    Then he sees the message "This is compulsory."
    When he refuses the processing of his personal data
    And he presses the button "Next"
    Then he sees the message "Without your consent the registration can't go on."
    When he opens his mailbox
    Then he receives no mail
    And he sees the heading "Politecnico di Milano registration step 3/4"
    When he consents to the processing of his personal data
    And he presses the button "Next"
    Then he sees the heading "Politecnico di Milano registration step 4/4"
    When he opens his mailbox
    Then he receives a mail with his person code
    And nobody else receives a message

  # PAG-UK, slide 5: "with international code and without spaces"
  @pag-uk
  Scenario: A telephone number is refused and mended
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    When she enters her identification data
    And she presses the button "Next"
    Then the field "Mobile" has the hint "Enter the mobile phone number with international code and without spaces (e.g. +3933812345678)"
    When she fills in:
      | Mobile                      | +39 33812345678 |
      | Residence telephone number  | 3901112345678   |
      | Domicile telephone number   | +3901112345678  |
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    And the field "Mobile" is marked wrong with "Enter the number with international code and without spaces."
    And the field "Mobile" holds "+39 33812345678"
    And the field "Residence telephone number" is marked wrong with "Enter the number with international code and without spaces."
    And the field "Domicile telephone number" holds "+3901112345678"
    When she empties "Residence telephone number"
    And she empties "Domicile telephone number"
    And she enters her telephone contacts
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 3/4"
    And she sees her identification data

  Scenario: Leaves the registration alone for too long, and begins again
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Register"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    When she enters her identification data
    And she presses the button "Next"
    And 31 minutes pass
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees the message "Your session has expired: the data you had entered are no longer here."
    When she follows the link "Start the registration again"
    Then she sees the heading "Politecnico di Milano registration step 1/4"
    And the field "Surname" is empty
    And the field "Personal e-mail address" is empty
    When she opens her mailbox
    Then she receives no mail
    When she enters her identification data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she enters her telephone contacts
    And she presses the button "Next"
    Then she sees her identification data
    And she sees the heading "Politecnico di Milano registration step 3/4"
    When she consents to the processing of her personal data
    And she presses the button "Next"
    And she opens her mailbox
    Then she receives a mail with her person code
    And she sees the heading "Politecnico di Milano registration step 4/4"
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the text "Registration completed successfully."
