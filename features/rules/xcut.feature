@no-snapshot
Feature: What holds everywhere
  Sessions and their cookies, tokens of forms, headers, cookies before any choice, and what assistive technology needs:
  from log-out (Ukrainian guide, slide 9) and from standards.

  @XCUT-02
  Rule: Cookies of sessions are sent over HTTPS only

    Scenario: The cookies of visitors (Secure)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to the login page of POK
      And she opens "aunicalogin"
      And she opens "aunicaaccount/aunicaaccount2/register"
      And she looks at her cookies
      Then every session cookie is sent over HTTPS only

    Scenario: The cookies of somebody who is logged in (Secure)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she looks at her cookies
      Then every session cookie is sent over HTTPS only

    Scenario: The cookies of somebody who stays connected (Secure)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she ticks "Stay connected."
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she looks at her cookies
      Then every session cookie is sent over HTTPS only

  @XCUT-08
  Rule: Cookies of sessions are hidden from scripts

    Scenario: The cookies of visitors (HttpOnly)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to the login page of POK
      And she opens "aunicalogin"
      And she opens "aunicaaccount/aunicaaccount2/register"
      And she looks at her cookies
      Then every session cookie is hidden from scripts

    Scenario: The cookies of somebody who is logged in (HttpOnly)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she looks at her cookies
      Then every session cookie is hidden from scripts

    Scenario: The cookies of somebody who stays connected (HttpOnly)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she ticks "Stay connected."
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she looks at her cookies
      Then every session cookie is hidden from scripts

  @XCUT-10
  Rule: Cookies of sessions stay within the site

    Scenario: The cookies of visitors (SameSite)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to the login page of POK
      And she opens "aunicalogin"
      And she opens "aunicaaccount/aunicaaccount2/register"
      And she looks at her cookies
      Then every session cookie stays within the site

    Scenario: The cookies of somebody who is logged in (SameSite)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she looks at her cookies
      Then every session cookie stays within the site

  @XCUT-09
  Rule: The session has another identifier after every log-in

    Scenario: The log-in to the Online Services
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      And she takes note of her session cookies
      When she signs in with her person code and password
      And she looks at her cookies
      Then every session cookie is another than the one noted

    Scenario: The one-time code after the log-in
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she signs in with her person code and password
      And she takes note of her session cookies
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she looks at her cookies
      Then every session cookie is another than the one noted

    Scenario: The log-in to POK by way of Polimi
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she takes note of her session cookies
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And she looks at her cookies
      Then every session cookie is another than the one noted

    @pag @pag-uk
    Scenario: The log-in to POK with an account of its own
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And he goes to the login page of POK
      And he takes note of his session cookies
      When he logs in with his POK account
      And he looks at his cookies
      Then every session cookie is another than the one noted

    Scenario: The log-in with SPID
      Given Ginevra, an Italian with SPID by posteID
      And Ginevra has registered with SPID
      And she opens "aunicalogin"
      And she takes note of her session cookies
      When she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she looks at her cookies
      Then every session cookie is another than the one noted

  @XCUT-03
  Rule: Whoever has logged out is asked for the log-in again

    Scenario: The pages of the Online Services
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she opens "onlineservices/password"
      And she logs out
      And she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"
      When she opens "onlineservices/password"
      Then she sees the heading "Polimi Credentials"
      When she opens "2fa"
      Then she sees the heading "Polimi Credentials"

    Scenario: The way back to the Online Services
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she opens "onlineservices/password"
      And she logs out
      And she goes back
      And she reloads the page
      Then she sees the heading "Polimi Credentials"
      And she does not see the field "Present password"

    Scenario: The pages of POK
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      And she logs out
      And she opens "pok/my/"
      Then she sees the link "Polimi login"
      And she does not see the button "Log out"
      When she opens "pok/user/edit.php"
      Then she sees the link "Polimi login"

    Scenario: The way back to POK
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      And she follows the link "All courses"
      And she opens "pok/my/"
      And she logs out
      And she goes back
      And she reloads the page
      Then she sees the link "Polimi login"
      And she does not see the button "Log out"

    @pag @pag-uk
    Scenario: The pages of POK with an account of its own
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And he goes to the login page of POK
      When he logs in with his POK account
      And he logs out
      And he opens "pok/my/"
      Then he sees the link "Polimi login"
      And he does not see the button "Log out"

  @XCUT-11
  Rule: The cookies of a session that was ended open nothing

    Scenario: The cookies of the Online Services, after the log-out
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      And she takes note of her session cookies
      When she opens "onlineservices/password"
      And she logs out
      And she takes up the session cookies that were noted
      And she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"
      When she opens "onlineservices/password"
      Then she sees the heading "Polimi Credentials"

    Scenario: The cookies of POK, after the log-out
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      And she takes note of her session cookies
      And she logs out
      And she takes up the session cookies that were noted
      And she opens "pok/my/"
      Then she sees the link "Polimi login"
      And she does not see the button "Log out"

  @XCUT-12
  Rule: The log-out of POK ends the Polimi session too

    Scenario: "Polimi login" after the log-out
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      And she logs out
      And she goes to the login page of POK
      And she follows the link "Polimi login"
      Then she sees the heading "Polimi Credentials"
      And she sees the button "Sign in"
      When she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"

  @XCUT-04
  Rule: A form without the session's token is refused

    Scenario: The log-in without token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she enters her person code and password
      And she presses the button "Sign in" without the form's token
      Then she sees the text "Your session has most likely timed out."
      When she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"

    Scenario: The registration without token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next" without the form's token
      Then she does not see the text "Telephone contacts"
      When she opens "aunicaaccount/aunicaaccount2/contacts"
      Then she does not see the text "Telephone contacts"

    Scenario: The log-out of POK without token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      And she presses the button "Log out" without the form's token
      And she opens "pok/my/"
      Then she sees the button "Log out"

    Scenario: The new password without token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      And she changes her password to "Abcdef12"
      And she opens "onlineservices/password"
      When she fills in:
        | Present password           | Abcdef12 |
        | Password                   | Xyzxyz34 |
        | Repeat password to confirm | Xyzxyz34 |
      And she presses the button "Continue" without the form's token
      Then she does not see the text "The password has been correctly defined"
      When she logs out
      And she goes to the Online Services
      And she signs in with the password "Xyzxyz34"
      Then she sees the message "Authentication failed"

    Scenario: The deactivation of 2FA without token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she follows the link "Manage 2FA"
      And she presses the button "Deactivate 2FA" without the form's token
      And she opens "onlineservices"
      Then she sees the text "2FA Polimi is active."

    @pag @pag-uk
    Scenario: The log-in of POK without token
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And he goes to the login page of POK
      When he enters the user name and password of his POK account
      And he presses the button "Log in" without the form's token
      Then he does not see the button "Log out"
      When he opens "pok/my/"
      Then he does not see the button "Log out"

    @pag @pag-uk
    Scenario: The sign-up without token
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/login/signup.php"
      When he presses the button "Next"
      And he presses the button "Next"
      And he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he enters the data of his POK account
      And he presses the button "Create my new account" without the form's token
      Then he does not see the heading "Confirm your account"
      When he opens his mailbox
      Then he receives no mail

    Scenario: The profile of POK without token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/user/edit.php"
      And she chooses "Doctorate" in "Highest level of education completed"
      And she presses the button "Update profile" without the form's token
      And she opens "pok/user/edit.php"
      Then the field "Highest level of education completed" holds "Master's degree"

    Scenario: The message to the support without token
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/user/contactsitesupport.php"
      When he writes to the site support
      And he presses the button "Submit" without the form's token
      Then he does not see the text "Your message has been sent."

  @XCUT-13
  Rule: A form with another token than the session's is refused

    Scenario: The log-in with another token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she enters her person code and password
      And she presses the button "Sign in" with an altered token
      Then she sees the text "Your session has most likely timed out."
      When she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"

    Scenario: The log-out of POK with another token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      And she presses the button "Log out" with an altered token
      And she opens "pok/my/"
      Then she sees the button "Log out"

    Scenario: The deactivation of 2FA with another token
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she follows the link "Manage 2FA"
      And she presses the button "Deactivate 2FA" with an altered token
      And she opens "onlineservices"
      Then she sees the text "2FA Polimi is active."

  @XCUT-22
  Rule: A session that was left unused for long is ended

    Scenario: The Online Services five minutes later, and a day later
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When 5 minutes pass
      And she opens "onlineservices"
      Then she sees the text "You are logged in as"
      When 1 day passes
      And she opens "onlineservices"
      Then she sees the heading "Polimi Credentials"

    Scenario: POK five minutes later, and a day later
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      And 5 minutes pass
      And she opens "pok/my/"
      Then she sees the button "Log out"
      When 1 day passes
      And she opens "pok/my/"
      Then she sees the link "Polimi login"
      And she does not see the button "Log out"

    Scenario: The registration five minutes later, and a day later
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And 5 minutes pass
      And she opens "aunicaaccount/aunicaaccount2/contacts"
      Then she sees the text "Telephone contacts"
      When 1 day passes
      And she opens "aunicaaccount/aunicaaccount2/contacts"
      Then she does not see the text "Telephone contacts"

  @XCUT-23
  Rule: Whoever asked to stay connected does

    Scenario: The Online Services a day later, without and with "Stay connected."
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she goes to the Online Services
      When she ticks "Stay connected."
      And she signs in with her person code and password
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      And 1 day passes
      And she opens "onlineservices"
      Then she sees the text "You are logged in as"

  @XCUT-26
  Rule: The recovery answers alike whether somebody was found or not

    Scenario: The Polimi credentials of somebody who is registered, and of nobody
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      Then she sees only the message "If these data are those of a registered person, a message has been sent to the personal e-mail address. The link in it is valid for one hour."
      When she opens "aunicalogin/aunicalogin/assistance/recovery"
      And she enters her e-mail address and person code
      And she fills in "Personal e-mail address" with "nobody@posta.example"
      And she presses the button "Continue"
      Then she sees only the message "If these data are those of a registered person, a message has been sent to the personal e-mail address. The link in it is valid for one hour."

    @pag @pag-uk
    Scenario: The account of POK of somebody, and of nobody
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And Kofi has a POK account
      And he opens "pok/login/forgot_password.php"
      When he searches for his POK account by user name
      Then he sees only the message "If what you entered belongs to an account, a message that tells how to go on has been sent to its email address."
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena opens "pok/login/forgot_password.php"
      And she searches for her POK account by user name
      Then she sees only the message "If what you entered belongs to an account, a message that tells how to go on has been sent to its email address."

  @XCUT-06
  Rule: There is no cookie but those of sessions before a choice was made

    Scenario: The cookies of a visitor who has chosen nothing
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      And she goes to the login page of POK
      And she opens "pok/course/index.php"
      And she opens "pok/local/page/index.php?id=3"
      And she opens "aunicalogin"
      And she opens "aunicaaccount/aunicaaccount2/register"
      And she opens "www/faq"
      And she looks at her cookies
      Then she has no cookie but those of sessions

    Scenario: The cookies of somebody who is logged in and has chosen nothing
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      And she looks at her cookies
      Then she has no cookie but those of sessions

  @XCUT-20
  Rule: Nothing is loaded from other sites before a choice was made

    Scenario: What the pages of a visitor load
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then the page loads nothing from other sites
      When she goes to the login page of POK
      Then the page loads nothing from other sites
      When she opens "pok/course/index.php"
      Then the page loads nothing from other sites
      When she opens "aunicalogin"
      Then the page loads nothing from other sites
      When she opens "aunicaaccount/aunicaaccount2/register"
      Then the page loads nothing from other sites

  @XCUT-21
  Rule: Pages with personal data are not stored

    Scenario: The check of the registration (no-store)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she presses the button "Next"
      And she presses the button "Next"
      And she looks at the answer's headers
      Then the answer's header "Cache-Control" holds "no-store"

    Scenario: The profile of POK (no-store)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/user/edit.php"
      And she looks at the answer's headers
      Then the answer's header "Cache-Control" holds "no-store"

    Scenario: The Online Services (no-store)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she opens "onlineservices"
      And she looks at the answer's headers
      Then the answer's header "Cache-Control" holds "no-store"
      When she opens "2fa/polimi"
      And she looks at the answer's headers
      Then the answer's header "Cache-Control" holds "no-store"

  @XCUT-24
  Rule: Browsers do not guess the type of an answer

    Scenario: The answers of each application (nosniff)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to the login page of POK
      And she looks at the answer's headers
      Then the answer's header "X-Content-Type-Options" holds "nosniff"
      When she opens "aunicalogin"
      And she looks at the answer's headers
      Then the answer's header "X-Content-Type-Options" holds "nosniff"
      When she opens "aunicaaccount/aunicaaccount2/register"
      And she looks at the answer's headers
      Then the answer's header "X-Content-Type-Options" holds "nosniff"

  @XCUT-25
  Rule: Other sites do not frame the pages

    Scenario: The pages of each application (frame-ancestors)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to the login page of POK
      And she looks at the answer's headers
      Then the answer's header "Content-Security-Policy" holds "frame-ancestors 'none'"
      When she opens "aunicalogin"
      And she looks at the answer's headers
      Then the answer's header "Content-Security-Policy" holds "frame-ancestors 'none'"
      When she opens "aunicaaccount/aunicaaccount2/register"
      And she looks at the answer's headers
      Then the answer's header "Content-Security-Policy" holds "frame-ancestors 'none'"

  @XCUT-27
  Rule: Other sites learn no more of an address than they should

    Scenario: The pages of each application (Referrer-Policy)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to the login page of POK
      And she looks at the answer's headers
      Then the answer has the header "Referrer-Policy"
      When she opens "aunicalogin"
      And she looks at the answer's headers
      Then the answer has the header "Referrer-Policy"

    Scenario: The page behind the link of the recovery (Referrer-Policy)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she opens "aunicalogin/aunicalogin/assistance/recovery"
      When she enters her e-mail address and person code
      And she presses the button "Continue"
      And she opens her mailbox
      And she follows the link in the mail "Politecnico di Milano: recovery of your Polimi credentials"
      And she looks at the answer's headers
      Then the answer's header "Referrer-Policy" holds "same-origin"

  @XCUT-28
  Rule: The pages allow neither plug-ins nor another base address

    Scenario: The pages of each application (object-src and base-uri)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to the login page of POK
      And she looks at the answer's headers
      Then the answer's header "Content-Security-Policy" holds "object-src 'none'"
      And the answer's header "Content-Security-Policy" holds "base-uri 'none'"
      When she opens "aunicalogin"
      And she looks at the answer's headers
      Then the answer's header "Content-Security-Policy" holds "object-src 'none'"
      And the answer's header "Content-Security-Policy" holds "base-uri 'none'"

  @XCUT-05
  Rule: Every page declares its language

    Scenario: The language of a visitor's pages
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then the page is in the language "en"
      When she goes to the login page of POK
      Then the page is in the language "en"
      When she opens "pok/user/contactsitesupport.php"
      Then the page is in the language "en"
      When she opens "aunicalogin"
      Then the page is in the language "en"
      When she opens "aunicalogin/aunicalogin/assistance/recovery"
      Then the page is in the language "en"
      When she opens "aunicaaccount/aunicaaccount2/register"
      Then the page is in the language "en"
      When she opens "www/faq"
      Then the page is in the language "en"

    Scenario: The language of the pages behind the log-in
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      Then the page is in the language "en"
      When she opens "pok/user/edit.php"
      Then the page is in the language "en"
      When she opens "onlineservices"
      Then the page is in the language "en"
      When she opens "2fa"
      Then the page is in the language "en"

  @XCUT-19
  Rule: Every page has a title

    Scenario: The titles of a visitor's pages
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then the page has a title
      When she goes to the login page of POK
      Then the page has a title
      When she opens "pok/user/contactsitesupport.php"
      Then the page has a title
      When she opens "aunicalogin"
      Then the page has a title
      When she opens "aunicalogin/aunicalogin/assistance/recovery"
      Then the page has a title
      When she opens "aunicaaccount/aunicaaccount2/register"
      Then the page has a title
      When she opens "www/faq"
      Then the page has a title

    Scenario: The titles of the pages behind the log-in
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      Then the page has a title
      When she opens "pok/user/edit.php"
      Then the page has a title
      When she opens "onlineservices"
      Then the page has a title
      When she opens "2fa"
      Then the page has a title

  @XCUT-14
  Rule: Every field, button and link has a name

    Scenario: The names on a visitor's pages
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to POK
      Then every field, button and link of the page has a name
      When she goes to the login page of POK
      Then every field, button and link of the page has a name
      When she opens "pok/course/index.php"
      Then every field, button and link of the page has a name
      When she opens "pok/user/contactsitesupport.php"
      Then every field, button and link of the page has a name
      When she opens "aunicalogin"
      Then every field, button and link of the page has a name
      When she opens "aunicalogin/aunicalogin/assistance/recovery"
      Then every field, button and link of the page has a name
      When she opens "aunicaaccount/aunicaaccount2/register"
      Then every field, button and link of the page has a name

    Scenario: The names on the pages behind the log-in
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      Then every field, button and link of the page has a name
      When she opens "pok/user/edit.php"
      Then every field, button and link of the page has a name
      When she opens "onlineservices"
      Then every field, button and link of the page has a name
      When she opens "onlineservices/password"
      Then every field, button and link of the page has a name
      When she opens "2fa"
      Then every field, button and link of the page has a name

  @XCUT-16
  Rule: Boxes tell whether they are open

    Scenario: The boxes of the log-in page
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena opens "aunicalogin"
      Then the box "Help: stay connected" is closed
      And the box "Authentication assistance" is open
      When she opens the box "Help: stay connected"
      And she closes the box "Authentication assistance"
      Then the box "Help: stay connected" is open
      And the box "Authentication assistance" is closed

    @pag @pag-uk
    Scenario: The box of the log-in page of POK
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When Olena goes to the login page of POK
      Then the box "Don't have an account?" is closed
      When she opens the box "Don't have an account?"
      Then the box "Don't have an account?" is open

    @pag-uk
    Scenario: The boxes of the wizard
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      And she goes to the Online Services
      When she signs in with her person code and password
      And she presses the button "Continue"
      And she presses the button "Enable 2FA Polimi"
      Then the box "Create account with QRCode" is open
      And the box "Create account manually" is closed
      When she opens the box "Create account manually"
      Then the box "Create account manually" is open

  @XCUT-17
  Rule: Fields that were refused are marked, with the error tied to them

    Scenario: The fields of the registration
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she opens "aunicaaccount/aunicaaccount2/register"
      When she enters her identification data
      And she empties "Name"
      And she fills in "Personal e-mail address" with "nobody"
      And she presses the button "Next"
      Then the field "Name" is marked wrong with "This is compulsory."
      And the field "Personal e-mail address" is marked wrong with "e-mail"

    Scenario: The fields of the support of POK
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he opens "pok/user/contactsitesupport.php"
      When he writes to the site support
      And he fills in "Email address" with "nobody"
      And he empties "Subject"
      And he presses the button "Submit"
      Then the field "Email address" is marked wrong with "Invalid email address"
      And the field "Subject" is marked wrong with "Required"

  @XCUT-29
  Rule: Pages behind the log-in show how to log out

    Scenario: The pages of POK (log-out)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena is logged in to POK
      When she opens "pok/my/"
      Then she sees the button "Log out"
      When she opens "pok/user/edit.php"
      Then she sees the button "Log out"

    Scenario: The pages of the Online Services (log-out)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has activated 2FA Polimi by app
      And she signs in to the Online Services
      When she opens "onlineservices"
      Then she sees the link "Logout"
      When she opens "onlineservices/password"
      Then she sees the link "Logout"
      When she opens "2fa"
      Then she sees the link "Logout"

    @gss @pag
    Scenario: The first access (log-out)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      When she goes to the Online Services
      And she signs in with her person code and password
      Then she sees the link "Logout"

    @pag-uk
    Scenario: The request to activate 2FA, and the activation page (log-out)
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And Olena has registered
      When she goes to the Online Services
      And she signs in with her person code and password
      And she presses the button "Continue"
      Then she sees the link "Logout"
      When she presses the button "Enable 2FA Polimi"
      And she opens the box "Create account manually"
      And she types the secret into her authenticator app
      And she enters the code from her app in "OTP Code"
      And she presses the button "Confirmation"
      And she opens "onlineservices"
      And she enters the code from her app in "OTP"
      And she presses the button "Continue"
      Then she sees the link "Logout"
