// Walks the path of features/peers.feature by Playwright, a fresh context a walk, and prints how long each took, in milliseconds.
// Usage: node playwright.js PORT COUNT [PART], where PART is "enrolment" or "person code".

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

import { person } from "./person.js";
import { Authenticator } from "./portal.js";

const COURSE = "Green Soft Skills for transitioning towards a Sustainable Future";
const BROWSERS = ["/usr/lib/chromium/chromium-headless-shell", "/usr/bin/chromium"];
// As Collaudo starts it: nothing outside of this machine.
const ARGUMENTS = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
  "--no-proxy-server",
];

const [port, count, part = "enrolment"] = process.argv.slice(2);
const pok = `http://pok.polimi.localhost:${port}/`;

const press = (page, role, name) => page.getByRole(role, { name, exact: true }).click();
const fill = (page, label, value) => page.getByLabel(label, { exact: true }).fill(value);
const choose = (page, label, option) => page.getByLabel(label, { exact: true }).selectOption({ label: option });

async function register(page, { surname, name, sex, birth, citizenship, email, mobile, password }) {
  await page.goto(pok);
  await press(page, "link", "Log in");
  await page.getByText("Don't have an account?", { exact: true }).click();
  await press(page, "link", "Create a Polimi account");
  await press(page, "link", "Register");
  await fill(page, "Surname", surname);
  await fill(page, "Name", name);
  await page.getByLabel(sex, { exact: true }).check();
  await fill(page, "dd", birth.day);
  await fill(page, "mm", birth.month);
  await fill(page, "yyyy", birth.year);
  await choose(page, "Country of birth", birth.country);
  await fill(page, "Place of birth not listed", birth.place);
  await choose(page, "Citizenship", citizenship);
  await fill(page, "Personal e-mail address", email);
  await press(page, "button", "Next");
  await fill(page, "Mobile", mobile);
  await press(page, "button", "Next");
  await page.getByLabel("Yes", { exact: true }).check();
  await press(page, "button", "Next");
  await fill(page, "Password", password);
  await fill(page, "Repeat password to confirm", password);
  await press(page, "button", "Continue");
  return page.getByRole("row", { name: "Person code:" }).getByRole("cell").innerText();
}

async function signIn(page, personCode, password) {
  await fill(page, "Person Code", personCode);
  await fill(page, "Password", password);
  await press(page, "button", "Sign in");
}

async function activate(page, personCode, password) {
  await press(page, "link", "Go to the login page");
  await signIn(page, personCode, password);
  await press(page, "button", "Continue");
  await press(page, "button", "Enable 2FA Polimi");
  const secret = await page.getByText(/^Secret key: /).locator("code").textContent();
  const app = new Authenticator(port, secret.trim());
  await fill(page, "OTP Code", await app.code());
  await press(page, "button", "Confirmation");
  await press(page, "link", "Go to Online Services");
  await fill(page, "OTP", await app.code());
  await press(page, "button", "Continue");
  await press(page, "link", "Logout");
  return app;
}

async function comeToPok(page, personCode, { password, profile }, app) {
  await page.goto(pok);
  await press(page, "link", "Log in");
  await press(page, "link", "Polimi login");
  await signIn(page, personCode, password);
  await fill(page, "OTP", await app.code());
  await press(page, "button", "Continue");
  await choose(page, "Gender *", profile.gender);
  await fill(page, "Date of birth *", profile.birth);
  await choose(page, "Highest level of education completed *", profile.education);
  await choose(page, "Employment Status *", profile.employment);
  await press(page, "button", "Update profile");
  await page.getByRole("switch", { name: "I agree to the Privacy Notice" }).check();
  await page.getByRole("switch", { name: "I agree to the Terms of Service" }).check();
  await press(page, "button", "Next");
}

async function enrol(page) {
  await press(page, "link", "All courses");
  await fill(page, "TITLE", COURSE);
  await press(page, "button", "Search");
  await press(page, "link", COURSE);
  await press(page, "link", "Enrol me in this course");
  await press(page, "button", "Enrol me");
  await page.getByText("You are enrolled in the course.").waitFor();
}

async function walk(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1024 }, locale: "en-US" });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const who = person();
  const personCode = await register(page, who);
  if (part === "enrolment") {
    const app = await activate(page, personCode, who.password);
    await comeToPok(page, personCode, who, app);
    await enrol(page);
  }
  await context.close();
}

const executablePath = BROWSERS.find(existsSync);
const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
try {
  for (let done = 0; done < count; done++) {
    const start = performance.now();
    await walk(browser);
    console.log((performance.now() - start).toFixed(1));
  }
} finally {
  await browser.close();
}
