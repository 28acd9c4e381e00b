@no-snapshot
Feature: Courses and enrolment
  The list of all courses, a course before and after the enrolment, the certificate.

  @ENROL-01
  Rule: Each course is shown by picture, language, title and description

    Scenario Outline: Found: <title>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she fills in "TITLE" with "<title>"
      And she presses the button "Search"
      Then she sees the image "Picture of the course <title>"
      And she sees the text "<language> <title> <description>"

      Examples:
        | title                                                            | language | description                                                                                                                                                    |
        | Green Soft Skills for transitioning towards a Sustainable Future | EN       | Are you curious about what green soft skills are and how they can help you transition to a sustainable future? This course will explore these essential skills. |
        | Automatica in pratica                                            | IT       | Problemi reali su retroazione, stabilità e progetto, risolti passo per passo.                                                                                  |

    Scenario: The whole list
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      Then she sees the image "Picture of the course Innovation Management in Practice"
      And she sees the text "EN Innovation Management in Practice Real problems on ideas, portfolios and ecosystems, solved step by step."
      And she sees the image "Picture of the course Programmazione in pratica"
      And she sees the text "IT Programmazione in pratica Problemi reali su variabili e controllo, funzioni e strutture dati, risolti passo per passo."

  @ENROL-02
  Rule: The list can be filtered by title, summary, language and target

    Scenario: Fields and options
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      Then the page has the fields:
        | TITLE                         |
        | SUMMARY                       |
        | IT                            |
        | EN                            |
        | MOOCs for Bachelor of science |
        | MOOCs for Master of science   |
        | MOOCs for Researchers         |
        | MOOCs for Professionals       |
      And "LANGUAGE" has the fields:
        | IT |
        | EN |
      And "TARGET" has the fields:
        | MOOCs for Bachelor of science |
        | MOOCs for Master of science   |
        | MOOCs for Researchers         |
        | MOOCs for Professionals       |

  @ENROL-03
  Rule: The title reduces the list, and the page tells how many were found

    Scenario Outline: "<typed>"
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she fills in "TITLE" with "<typed>"
      And she presses the button "Search"
      Then she sees the text "<found>"
      And she sees the link "<course>"
      And she does not see the link "<other>"

      Examples:
        | typed                                                            | found                         | course                                                           | other                               |
        | Green Soft                                                       | Found 1 out of 190 records.   | Green Soft Skills for transitioning towards a Sustainable Future | Innovation Management in Practice   |
        | green soft skills                                                | Found 1 out of 190 records.   | Green Soft Skills for transitioning towards a Sustainable Future | Innovation Management in Practice   |
        | Green Soft Skills for transitioning towards a Sustainable Future | Found 1 out of 190 records.   | Green Soft Skills for transitioning towards a Sustainable Future | Innovation Management in Practice   |
        | Calculus                                                         | Found 2 out of 190 records.   | Calculus: the Basics                                             | Green Soft Skills for transitioning towards a Sustainable Future |

    Scenario: Nothing of that title
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she fills in "TITLE" with "Astrology"
      And she presses the button "Search"
      Then she sees the text "Found 0 out of 190 records."
      And she does not see the link "Innovation Management in Practice"

  @ENROL-13
  Rule: The summary reduces the list

    Scenario: Words of two descriptions
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she fills in "SUMMARY" with "retroazione"
      And she presses the button "Search"
      Then she sees the link "Automatica in pratica"
      And she sees the link "Automatica: le basi"
      And she does not see the link "Innovation Management in Practice"

  @ENROL-14
  Rule: The language reduces the list

    Scenario: Of the courses "le basi" those in Italian
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she fills in "TITLE" with "Automatica: le basi"
      And she ticks "IT"
      And she presses the button "Search"
      Then she sees the link "Automatica: le basi"
      When she unticks "IT"
      And she ticks "EN"
      And she presses the button "Search"
      Then she does not see the link "Automatica: le basi"
      When she fills in "TITLE" with "Innovation Management in Practice"
      And she presses the button "Search"
      Then she sees the link "Innovation Management in Practice"

    Scenario: Both languages
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she ticks "IT"
      And she ticks "EN"
      And she presses the button "Search"
      Then she sees the text "Found 190 out of 190 records."

  @ENROL-15
  Rule: The target reduces the list

    Scenario Outline: For whom: <ticked>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she ticks "<ticked>"
      And she presses the button "Search"
      Then she sees the text "<found>"

      Examples:
        | ticked                        | found                        |
        | MOOCs for Bachelor of science | Found 78 out of 190 records. |
        | MOOCs for Master of science   | Found 52 out of 190 records. |
        | MOOCs for Researchers         | Found 12 out of 190 records. |
        | MOOCs for Professionals       | Found 42 out of 190 records. |

  @ENROL-16
  Rule: "Clear all" brings the whole list back

    Scenario: After a search
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she fills in "TITLE" with "Green Soft"
      And she presses the button "Search"
      Then she sees the link "Clear all"
      When she follows the link "Clear all"
      Then she does not see the text "Found 1 out of 190 records."
      And she sees the link "Innovation Management in Practice"
      And the field "TITLE" is empty

  @ENROL-04
  Rule: The title leads to the course

    Scenario Outline: The title <course>
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/index.php"
      And she fills in "TITLE" with "<course>"
      And she presses the button "Search"
      Then she sees the link "<course>"
      When she follows the link "<course>"
      Then she sees the heading "<course>"
      And she is at "pok/course/view.php"

      Examples:
        | course                                                           |
        | Green Soft Skills for transitioning towards a Sustainable Future |
        | Automatica in pratica                                            |

  @ENROL-05
  Rule: Whoever is not enrolled is told so

    Scenario: Not enrolled, with a Polimi account
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she completes her profile
      And she presses the button "Update profile"
      And she agrees to the Privacy Notice and the Terms of Service
      And she presses the button "Next"
      And she opens "pok/course/view.php?id=183"
      Then she sees the text "You are currently viewing the course index. To have full access to the course, you can self enrol into this course."

    Scenario: Not enrolled, with eduGAIN
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/course/view.php?id=183"
      Then he sees the text "You are currently viewing the course index. To have full access to the course, you can self enrol into this course."

    @pag @pag-uk
    Scenario: Not enrolled, with an account of POK's own
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he has a POK account
      And he goes to the login page of POK
      When he logs in with his POK account
      And he opens "pok/course/view.php?id=183"
      Then he sees the text "You are currently viewing the course index. To have full access to the course, you can self enrol into this course."

  @ENROL-06
  Rule: The contents are closed before the enrolment

    Scenario: Each part is marked
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/course/view.php?id=183"
      And he selects the tab "Course content"
      Then he sees the text "Introduction Content available if you are enrolled in this course Board Content available if you are enrolled in this course Week 1 - Introduction to soft skills and their importance for green transition WEEK 1 - Why green soft skills are so crucial for supporting green transition and sustainability. Content available if you are enrolled in this course"
      And he does not see the link "Lesson: Introduction to soft skills and their importance for green transition"

    Scenario: A lesson is not opened by its address
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/mod/page/view.php?id=183&week=1&kind=lesson"
      Then he does not see the heading "Lesson: Introduction to soft skills and their importance for green transition"
      And he sees exactly the line "Content available if you are enrolled in this course"

  @ENROL-07
  Rule: The course has five tabs

    Scenario: The tabs, and what each shows
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/course/view.php?id=183"
      Then the page has the tabs:
        | Overview        |
        | Course content  |
        | Certificate     |
        | Fees and access |
        | Faculty         |

  @ENROL-17
  Rule: The course offers "Course", "Grades" and "Enrol me in this course"

    Scenario: Before the enrolment
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/course/view.php?id=183"
      Then he sees the link "Course"
      And he sees the link "Grades"
      And he sees the link "Enrol me in this course"

    Scenario: After the enrolment
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/enrol/index.php?id=183"
      And he presses the button "Enrol me"
      Then he sees the link "Course"
      And he sees the link "Grades"

  @ENROL-08
  Rule: "Enrol me in this course" leads to the enrolment options

    Scenario Outline: The enrolment of <course>
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/course/view.php?id=<id>"
      Then he sees the link "Enrol me in this course"
      When he follows the link "Enrol me in this course"
      Then he sees the heading "Enrolment options"
      And he sees the heading "<course>"

      Examples:
        | id  | course                                                           |
        | 183 | Green Soft Skills for transitioning towards a Sustainable Future |
        | 103 | Automatica in pratica                                            |

  @ENROL-18
  Rule: No fee is required

    Scenario: The enrolment options say so
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/enrol/index.php?id=183"
      Then he sees the text "No enrolment fee required."

  @ENROL-09
  Rule: "Enrol me" enrols

    Scenario: The contents open, with a Polimi account
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she completes her profile
      And she presses the button "Update profile"
      And she agrees to the Privacy Notice and the Terms of Service
      And she presses the button "Next"
      And she opens "pok/enrol/index.php?id=183"
      Then she sees the button "Enrol me"
      When she presses the button "Enrol me"
      And she opens "pok/course/view.php?id=183"
      And she selects the tab "Course content"
      Then she does not see the text "You are currently viewing the course index."
      And she does not see the text "Content available if you are enrolled in this course"
      And she does not see the link "Enrol me in this course"
      And she sees the link "Lesson: Introduction to soft skills and their importance for green transition"
      When she follows the link "Lesson: Introduction to soft skills and their importance for green transition"
      Then she sees the heading "Lesson: Introduction to soft skills and their importance for green transition"

    Scenario: One course, and no other
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/enrol/index.php?id=183"
      And he presses the button "Enrol me"
      And he opens "pok/course/view.php?id=103"
      Then he sees exactly the line "You are currently viewing the course index."

    Scenario: It lasts
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/enrol/index.php?id=183"
      And he presses the button "Enrol me"
      And he starts a new browser
      And he goes to the login page of POK
      And he follows the link "Polimi login"
      And he presses the button "eduGAIN login"
      And he fills in "Name of your university" with "northfield"
      And he presses the button "Search"
      And he follows the link "University of Northfield"
      And he logs in with his eduGAIN identity
      And he opens "pok/course/view.php?id=183"
      Then he does not see the text "You are currently viewing the course index."
      And he does not see the link "Enrol me in this course"

    @pag @pag-uk
    Scenario: The contents open, with an account of POK's own
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he has a POK account
      And he goes to the login page of POK
      When he logs in with his POK account
      And he opens "pok/enrol/index.php?id=183"
      Then he sees the button "Enrol me"
      When he presses the button "Enrol me"
      And he opens "pok/course/view.php?id=183"
      And he selects the tab "Course content"
      Then he does not see the text "You are currently viewing the course index."
      And he does not see the text "Content available if you are enrolled in this course"

  @ENROL-19
  Rule: The course is on the Dashboard

    Scenario: Not before, but after the enrolment
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/my/"
      Then he does not see the link "Green Soft Skills for transitioning towards a Sustainable Future"
      When he opens "pok/enrol/index.php?id=183"
      And he presses the button "Enrol me"
      And he opens "pok/my/"
      Then he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
      And he does not see the text "No courses"

    Scenario: Two courses
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/enrol/index.php?id=183"
      And he presses the button "Enrol me"
      And he opens "pok/enrol/index.php?id=103"
      And he presses the button "Enrol me"
      And he opens "pok/my/"
      Then he sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
      And he sees the link "Automatica in pratica"

  @ENROL-10
  Rule: Nobody enrols before agreeing

    Scenario: The first log-in stops at the consent
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he has completed the profile of POK
      When he opens "pok/enrol/index.php?id=183"
      Then he does not see the button "Enrol me"
      When he agrees to the Privacy Notice and the Terms of Service
      And he presses the button "Next"
      And he opens "pok/enrol/index.php?id=183"
      Then he sees the button "Enrol me"

    Scenario Outline: Not after withdrawing the consent to the <document>
      Given Percival, a student of the University of Northfield, by eduGAIN
      And he is logged in to POK with eduGAIN
      When he opens "pok/admin/tool/policy/user.php"
      And he presses the button "Withdraw consent to the <document>"
      And he opens "pok/enrol/index.php?id=183"
      Then he does not see the button "Enrol me"

      Examples:
        | document         |
        | Privacy Notice   |
        | Terms of Service |

  @ENROL-21
  Rule: Nobody enrols without a log-in

    Scenario: The enrolment leads to the login page
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/enrol/index.php?id=183"
      Then she sees the link "Polimi login"
      And she does not see the button "Enrol me"

    Scenario: From the course
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/view.php?id=183"
      And she follows the link "Enrol me in this course"
      Then she sees the link "Polimi login"
      And she does not see the button "Enrol me"

  @ENROL-20
  Rule: Holders of Polimi accounts request certificates

    Scenario: Registered with credentials
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      And she is logged in to POK
      When she opens "pok/enrol/index.php?id=183"
      And she presses the button "Enrol me"
      And she selects the tab "Certificate"
      Then she sees the button "Request the certificate"
      When she presses the button "Request the certificate"
      Then she sees a message

    Scenario: Registered with SPID, not enrolled
      Given Ginevra, an Italian with SPID by posteID
      And she has activated 2FA with SPID
      And she goes to the login page of POK
      When she follows the link "Polimi login"
      And she presses the button "SPID login"
      And she presses the button "posteID"
      And she logs in with her SPID identity
      And she completes her profile
      And she presses the button "Update profile"
      And she agrees to the Privacy Notice and the Terms of Service
      And she presses the button "Next"
      And she opens "pok/course/view.php?id=183"
      And she selects the tab "Certificate"
      Then she does not see the button "Request the certificate"

  @ENROL-11 @pag @pag-uk
  Rule: Holders of accounts of POK's own request none

    Scenario: Enrolled, with an account of POK's own
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he has a POK account
      And he goes to the login page of POK
      When he logs in with his POK account
      And he opens "pok/enrol/index.php?id=183"
      And he presses the button "Enrol me"
      And he selects the tab "Certificate"
      Then he does not see the button "Request the certificate"

    Scenario: Not enrolled, with an account of POK's own, either
      Given Kofi, a learner from Ghana who only wants an account of POK itself
      And he has a POK account
      And he goes to the login page of POK
      When he logs in with his POK account
      And he opens "pok/course/view.php?id=183"
      And he selects the tab "Certificate"
      Then he does not see the button "Request the certificate"

  @ENROL-12
  Rule: The course tells its place

    Scenario: Dashboard / Courses / category / course
      Given Olena, a foreigner from Ukraine without digital identity and without tax code
      When she opens "pok/course/view.php?id=183"
      Then she sees the text "Dashboard Courses MOOCs for Teachers Soft Skills for Green transition"
      And she sees the link "Courses"
      And she sees the link "MOOCs for Teachers"
      When she follows the link "Courses"
      Then she is at "pok/course/index.php"
