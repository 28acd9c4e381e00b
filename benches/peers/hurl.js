// Walks registration.hurl by hurl, a run a walk, and prints how long each took by hurl's own account, in milliseconds.
// Usage: node hurl.js PORT COUNT

import { spawnSync } from "node:child_process";

import { person } from "./person.js";

const [port, count] = process.argv.slice(2);

function variables({ surname, name, sex, birth, email, mobile, password }) {
  const country = "Z138"; // Ukraine's code in the lists
  const values = {
    port,
    surname,
    name,
    sex,
    birth_day: birth.day,
    birth_month: birth.month,
    birth_year: birth.year,
    birth_country: country,
    birth_place: birth.place,
    citizenship: country,
    email,
    mobile,
    password,
  };
  // In quotation marks, as what looks like a number would become one.
  return Object.entries(values).flatMap(([key, value]) => ["--variable", `${key}="${value}"`]);
}

for (let done = 0; done < count; done++) {
  const flags = ["--json", "--no-proxy", "*", ...variables(person())];
  const { status, stdout, stderr } = spawnSync("hurl", [...flags, "registration.hurl"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  console.log(JSON.parse(stdout).time);
}
