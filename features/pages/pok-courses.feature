@no-snapshot
Feature: Home, Dashboard and course pages of POK
  What the pages show once somebody has access, and what stands around all of them.

  # PAG-UK slide 2
  @pag-uk
  Scenario: The home page leads to the log-in
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to POK
    Then she sees the text "POK Open Knowledge"
    And she sees the link "Home"
    And she sees the link "All courses"
    And she sees the link "Log in"
    And she does not see the link "Dashboard"
    And she sees the text "POK - Polimi Open Knowledge MOOCs portal of Politecnico di Milano"
    When she follows the link "Log in"
    Then she sees the link "Polimi login"

  # Your Dashboard
  @gss @pag
  Scenario: The Dashboard is empty, and its footer leads on
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she is logged in to POK
    When Olena goes to POK
    And she follows the link "Dashboard"
    Then she sees the link "Home"
    And she sees the link "Dashboard"
    And she sees the link "All courses"
    And she sees the heading "Dashboard"
    And she sees the heading "Course overview"
    And the page has the fields:
      | Filter |
      | Search |
      | Sort   |
      | View   |
    And the field "Filter" holds "All"
    And the field "Search" is empty
    And the field "Sort" holds "Sort by course name"
    And the field "View" holds "Card"
    And she sees the text "No courses"
    And she sees the text "POK - Polimi Open Knowledge MOOCs portal of Politecnico di Milano"
    And she sees the link "pok@polimi.it"
    And she sees the text "Documentation FAQ Terms of service Privacy policy"
    When she follows the link "Documentation"
    Then she sees the heading "Documentation"
    When she follows the link "FAQ"
    Then she sees the heading "FAQ"
    When she follows the link "Terms of service"
    Then she sees the heading "Terms of Service"
    When she follows the link "Privacy policy"
    Then she sees the heading "Privacy Notice"
    When she follows the link "Home"
    Then she is at "pok"
    When she follows the link "Dashboard"
    Then she sees the heading "Dashboard"
    When she follows the link "All courses"
    Then she sees the heading "All courses"

  # Enroll in the MOOC
  @gss
  Scenario: All courses can be searched
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    When Olena goes to POK
    And she follows the link "All courses"
    Then she sees the heading "All courses"
    And the page has the fields:
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
    And she sees the group "LANGUAGE"
    And she sees the group "TARGET"
    And the field "TITLE" is empty
    And the field "SUMMARY" is empty
    And "IT" is not ticked
    And "EN" is not ticked
    And she sees the button "Search"
    And she does not see the link "Clear all"
    When she fills in "TITLE" with "Green Soft Skills for transitioning towards a Sustainable Future"
    And she presses the button "Search"
    Then she sees the text "Found 1 out of 190 records. Clear all"
    And she sees the image "Picture of the course Green Soft Skills for transitioning towards a Sustainable Future"
    And she sees the heading "Green Soft Skills for transitioning towards a Sustainable Future"
    And she sees the text "EN Green Soft Skills for transitioning towards a Sustainable Future Are you curious about what green soft skills are and how they can help you transition to a sustainable future? This course will explore these essential skills."
    And she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    When she follows the link "Clear all"
    Then she does not see the text "Found 1 out of 190 records."
    # "Digit initial words of the MOOC title"
    When she fills in "TITLE" with "Green Soft"
    And she presses the button "Search"
    Then she sees the text "Found 1 out of 190 records."

  @gss
  Scenario: The course is an index until somebody enrols
    Given Olena, a foreigner from Ukraine without digital identity and without tax code
    And she is logged in to POK
    When Olena opens "pok/course/index.php?title=Green+Soft"
    And she opens the course "Green Soft Skills for transitioning towards a Sustainable Future"
    Then she sees the text "Dashboard Courses MOOCs for Teachers Soft Skills for Green transition"
    And she sees the link "Dashboard"
    And she sees the link "Courses"
    And she sees the link "MOOCs for Teachers"
    And she sees the text "You are currently viewing the course index. To have full access to the course, you can self enrol into this course."
    And she sees the text "Course Grades Enrol me in this course"
    And she sees the link "Course"
    And she sees the link "Grades"
    And she sees the link "Enrol me in this course"
    And she sees the heading "Green Soft Skills for transitioning towards a Sustainable Future"
    And she sees the text "Overview Course content Certificate Fees and access Faculty"
    And she sees the tab "Overview"
    And she sees the tab "Course content"
    And she sees the tab "Certificate"
    And she sees the tab "Fees and access"
    And she sees the tab "Faculty"
    And she sees the heading "Introduction"
    And she sees the heading "Board"
    And she sees the text "Introduction Content available if you are enrolled in this course Board Content available if you are enrolled in this course Week 1 - Introduction to soft skills and their importance for green transition WEEK 1 - Why green soft skills are so crucial for supporting green transition and sustainability."
    And she sees the heading "Week 1 - Introduction to soft skills and their importance for green transition"
    When she selects the tab "Overview"
    Then she sees the text "Are you curious about what green soft skills are and how they can help you transition to a sustainable future? This course will explore these essential skills."
    When she selects the tab "Certificate"
    Then she sees the text "obtains a certificate of accomplishment issued by Politecnico di Milano"
    When she selects the tab "Fees and access"
    Then she sees the text "No enrolment fee required."
    When she selects the tab "Faculty"
    Then she sees the heading "Taught by"
    When she selects the tab "Course content"
    Then she sees the heading "Board"
    When she follows the link "Grades"
    Then she sees the text "Grades are shown once you are enrolled in this course."
    When she follows the link "Course"
    And she follows the link "Enrol me in this course"
    Then she sees the heading "Enrolment options"
    And she sees the text "Enrolment options MOOCs for Teachers Green Soft Skills for transitioning towards a Sustainable Future Welcome No enrolment fee required. Enrol me"
    And she sees the heading "Green Soft Skills for transitioning towards a Sustainable Future"
    And she sees the heading "Welcome"
    And she sees the button "Enrol me"
    When she presses the button "Enrol me"
    Then she sees the message "You are enrolled in the course."
    And she does not see the text "You are currently viewing the course index."
    And she does not see the link "Enrol me in this course"
    When she follows the link "Dashboard"
    Then she sees the link "Green Soft Skills for transitioning towards a Sustainable Future"
    And she does not see the text "No courses"
