@no-snapshot
Feature: Registration pages
  Every heading, label, hint, mark and button of the four steps, and of the page after them.

  # GSS "Register for POLIMI Credential", PAG "Register for POLIMI Online Services", PAG-UK slides 3 and 4
  @gss @pag @pag-uk
  Scenario: Step 1/4 asks identification data and personal email
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Register"
    Then she sees the text "POLITECNICO MILANO 1863"
    And she sees the heading "Politecnico di Milano registration step 1/4"
    And she sees the text "aunicaaccount2"
    And she sees the text "Area Servizi ICT"
    And she sees the group "Identification Data"
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
    And she sees the group "Personal email"
    And "Personal email" has the fields:
      | Personal e-mail address |
    And "Sex" has the fields:
      | M |
      | F |
    And "Date of birth" has the fields:
      | dd   |
      | mm   |
      | yyyy |
    And she sees the text "dd/mm/yyyy"
    And she sees the button "Next"
    And she does not see the button "Back"
    # What stands beside the fields
    And the field "Surname" has the hint "Compulsory data Enter the same surname (Family name) as on the official document or declare the absence."
    And the field "Name" has the hint "Compulsory data Enter the same name as on the identity document"
    And the field "Sex" has the hint "Compulsory data Enter sex"
    And the field "Date of birth" has the hint "Compulsory data Enter date of birth in the format dd mm yyyy as on the official document"
    And the field "Country of birth" has the hint "Compulsory data Enter the country of birth as on the identity document"
    And the field "Province of birth" has the hint "Compulsory data if Italy has been selected Only for Italian towns/cities: select the province from the list"
    And the field "Place of birth" has the hint "Compulsory data Select the town/city of birth from list. Only for Italian municipalities: in the case of homonymous select the municipality existent at the moment of birth. For example, if you were born in 1983 in Bellagio choose: BELLAGGIO (abolished 03/feb/2014)"
    And the field "Place of birth not listed" has the hint "Add the town/city if it is not in the proposed list, write it a as is on the identity document."
    And the field "Citizenship" has the hint 'Compulsory data Enter here citizenship (if you possess more than one on of which is italian, enter here the italian one, and the other under "Other citizenship") as on the official document'
    And the field "Other citizenship" has the hint "Optional data Enter here any other citizenship as on the official document"
    And the field "Tax code" has the hint 'Compulsory data for Italian citizens or residents Enter only official the fiscal code (codice fiscale) given from italian "Agenzia delle Entrate"'
    And the field "Personal e-mail address" has the hint "Compulsory data At this address you will receive communications regarding registration and authentication, in particular those for recovering the Polimi password or deactivating 2FA. Furthermore, this address will be used to send communications if the Polimi address is not available."
    And she sees the rows:
      | Name                      | Compulsory data Enter the same name as on the identity document Sex                                                                   |
      | Country of birth          | Compulsory data Enter the country of birth as on the identity document Province of birth                                              |
      | Place of birth not listed | Add the town/city if it is not in the proposed list, write it a as is on the identity document. Citizenship                           |
      | Other citizenship         | Optional data Enter here any other citizenship as on the official document Tax code                                                   |
      | Tax code                  | Compulsory data for Italian citizens or residents Enter only official the fiscal code (codice fiscale) given from italian "Agenzia delle Entrate" Personal email |
    # Nothing is filled in or chosen beforehand
    And "No surname" is not ticked
    And "M" is not ticked
    And "F" is not ticked
    And the field "Surname" is empty
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
    # What must be filled in
    And the field "Surname" is required
    And the field "Name" is required
    And the field "Sex" is required
    And the field "Date of birth > dd" is required
    And the field "Date of birth > mm" is required
    And the field "Date of birth > yyyy" is required
    And the field "Country of birth" is required
    And the field "Province of birth" is optional
    And the field "Place of birth not listed" is optional
    And the field "Citizenship" is required
    And the field "Other citizenship" is optional
    And the field "Tax code" is optional
    And the field "Personal e-mail address" is required

  @gss @pag @pag-uk
  Scenario: Step 1/4 lists the places of Italy, and then requires more
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Register"
    Then the list "Country of birth" offers "Italy"
    And the list "Country of birth" offers "Ukraine"
    And the list "Citizenship" offers "Italy"
    And the list "Citizenship" offers "Ukraine"
    And the list "Other citizenship" offers "Ukraine"
    And the list "Province of birth" offers 0 options
    And the list "Place of birth" offers 0 options
    When she chooses "Italy" in "Country of birth"
    And she chooses "Italy" in "Citizenship"
    And she presses the button "Update the lists"
    Then the field "Province of birth" is required
    And the field "Tax code" is required
    And the list "Province of birth" offers "Como"
    And the list "Place of birth" offers 0 options
    When she chooses "Como" in "Province of birth"
    And she presses the button "Update the lists"
    Then the list "Place of birth" offers "BELLAGIO (abolished 03/feb/2014)"

  # Slide 5
  @pag-uk
  Scenario: Step 2/4 asks telephone contacts, step 3/4 shows the data and asks the consent
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Register"
    And she enters her identification data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    And she sees the group "Telephone contacts"
    And "Telephone contacts" has the fields:
      | Mobile                     |
      | Residence telephone number |
      | Domicile telephone number  |
    And the field "Mobile" has the hint "Optional data Enter the mobile phone number with international code and without spaces (e.g. +3933812345678)"
    And the field "Residence telephone number" has the hint "Optional data Enter the residence address telephone number with international code and without spaces (e.g. +3901112345678)"
    And the field "Domicile telephone number" has the hint "Optional data Enter the contact address telephone number with international code and without spaces (e.g., +3901112345678)"
    And she sees the rows:
      | Telephone contacts Mobile  | Optional data Enter the mobile phone number with international code and without spaces (e.g. +3933812345678) Residence telephone number                         |
      | Residence telephone number | Optional data Enter the residence address telephone number with international code and without spaces (e.g. +3901112345678) Domicile telephone number           |
    And the field "Mobile" is optional
    And the field "Residence telephone number" is optional
    And the field "Domicile telephone number" is optional
    And the field "Mobile" is empty
    And the field "Residence telephone number" is empty
    And the field "Domicile telephone number" is empty
    And she sees the button "Back"
    And she sees the text "aunicaaccount2"
    And she sees the text "Area Servizi ICT"
    When she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 3/4"
    And she sees the heading "Identification Data"
    And she sees the text "Identification Data Person code Surname"
    And she sees the text "Name"
    And she sees the text "Sex F Date of birth (dd/mm/yyyy)"
    And she sees the text "Country of birth Ukraine Place of birth"
    And she sees the text "Citizenship Ukraine Other citizenship Tax code Personal email Personal e-mail address"
    And she sees the heading "Personal email"
    And she sees the heading "Telephone contacts"
    And she sees the text "Telephone contacts Mobile Residence telephone number Domicile telephone number Consent to processing of personal data"
    And she sees the heading "Consent to processing of personal data"
    And she sees the group "Consent to processing of personal data"
    And the page has the fields:
      | Yes |
      | No  |
    And "Yes" is not ticked
    And "No" is not ticked
    And the field "Consent to processing of personal data" is required
    And the field "Consent to processing of personal data" has the hint "Compulsory data"
    And she sees the text "Having acknowledged the information in its entirety (art. 13 of the Regulation EU 2016/679 posted in: https://www.polimi.it/en/policy/privacy/) I hereby authorize the processing of my personal, sensitive and judicial data by sending this form."
    And she sees the button "Next"
    When she follows the link "https://www.polimi.it/en/policy/privacy/"
    Then she sees the heading "Privacy"
    And she is at "www/en/policy/privacy"
    When she goes back
    And she presses the button "Back"
    Then she sees the heading "Politecnico di Milano registration step 2/4"
    When she presses the button "Back"
    Then she sees the heading "Politecnico di Milano registration step 1/4"

  # Slides 6 and 7
  @pag-uk
  Scenario: Step 4/4 asks the password and shows its rules, and the last page the person code
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to the Online Services
    And she follows the link "Register"
    And she enters her identification data
    And she presses the button "Next"
    And she presses the button "Next"
    And she consents to the processing of her personal data
    And she presses the button "Next"
    Then she sees the heading "Politecnico di Milano registration step 4/4"
    And she sees the heading "Information"
    And she sees the message "A confirmation email was sent to your email address. The message contain also the Person Code as a reminder."
    And she sees the group "Enter password"
    And the page has the fields:
      | Password                   |
      | Repeat password to confirm |
    And the field "Password" is required
    And the field "Repeat password to confirm" is required
    And the field "Password" is empty
    And the field "Repeat password to confirm" is empty
    And she sees the heading "Password rules"
    And she sees the text "The password must respect the following criteria: It must be at least 8 alphanumeric characters It must contains minimum 2 numbers It must contains minimum 2 letters it must contains at least 1 upper case letter differ from the previous one by at least 4 characters differ from the previous 10 passwords used differ from a password used in the last 13 months"
    And she sees the button "Continue"
    And she sees the text "Area Servizi ICT"
    When she opens her mailbox
    Then she receives a mail with her person code
    When she chooses her password
    And she presses the button "Continue"
    Then she sees the heading "Information"
    And she sees the message "Registration completed successfully. The password has been correctly defined"
    And she sees the heading "Identification codes"
    And she sees the text "The person code is your university identifier and, together with the relative password, allows you to use various university services. Keep it. Person code:"
    And she sees the text "To print the registration click on the link shown Print"
    And she sees the link "Print"
    And she sees the text "aunicaaccount2"
    And she sees the text "Area Servizi ICT"
    When she takes note of her person code
    Then she sees her person code
    And the person code has 8 digits
    When she prints the registration
    Then the file is a PDF
    And the file holds her person code
    And the file holds "Politecnico di Milano registration"
    When she follows the link "Go to the login page"
    Then she sees the heading "SP wepok"
