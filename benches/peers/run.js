// Walks one path by Collaudo and by its peers, in turn, and prints the medians. Usage: node run.js [ROUNDS]

import { spawn, spawnSync } from "node:child_process";
import { readFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const WALKS = 5; // a run: as many as the examples in features/peers.feature
const here = dirname(fileURLToPath(import.meta.url));
const collaudo = join(here, "../../target/release/collaudo");
const rounds = Number(process.argv[2] ?? 5);
const files = mkdtempSync(join(tmpdir(), "collaudo-peers-"));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const milliseconds = (number) => `${number.toFixed(number < 100 ? 1 : 0)} ms`;

/** Runs a program to its end; answers what it printed and how long it took. */
function run(program, args) {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: here, encoding: "utf8" });
  if (error || status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error ?? stdout + stderr}`);
  return { stdout, took: performance.now() - start };
}

/** Five scenarios, one after the other, each with an agent of its own: how long each took, from its JUnit report. */
function byCollaudo(agent, part) {
  const junit = join(files, "junit.xml");
  const flags = ["--features", "features", "--name", `to the ${part},`, "--agent", agent, "--jobs", "1", "--no-snapshots"];
  const { took } = run(collaudo, ["run", ...flags, "--junit", junit]);
  const cases = readFileSync(junit, "utf8").matchAll(/<testcase [^>]*\btime="([\d.]+)"/g);
  return { walks: [...cases].map(([, seconds]) => seconds * 1000), took };
}

/** A peer prints how long each of its walks took. */
function byPeer(port, script, part) {
  const { stdout, took } = run(process.execPath, [script, port, WALKS, part]);
  return { walks: stdout.trim().split("\n").map(Number), took };
}

/** Starts the portal on a free port; answers its port and how to stop it. */
async function portal() {
  const process = spawn(collaudo, ["portal", "--edition", "pag-uk", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: process.stdout })) {
    const port = /pok\.polimi\.localhost:(\d+)/.exec(line)?.[1];
    if (port) return { port, stop: () => process.kill("SIGINT") };
  }
  throw new Error("the portal did not start");
}

const hurl = spawnSync("hurl", ["--version"]).status === 0;

function contestants(port) {
  const whole = [
    ["Collaudo, chrome", () => byCollaudo("chrome", "enrolment")],
    ["Playwright", () => byPeer(port, "playwright.js", "enrolment")],
    ["Collaudo, http", () => byCollaudo("http", "enrolment")],
  ];
  const part = [
    ["Collaudo, http", () => byCollaudo("http", "person code")],
    ["hurl", () => byPeer(port, "hurl.js", "person code")],
  ];
  return hurl ? { "To the enrolment": whole, "To the person code": part } : { "To the enrolment": whole };
}

function table(title, names, times) {
  const first = names[0];
  console.log(`\n${title}${" ".repeat(24 - title.length)}  median walk  to the first   run of ${WALKS}  to the first`);
  for (const name of names) {
    const [walk, took] = [median(times[name].walks), median(times[name].runs)];
    const ratios = [walk / median(times[first].walks), took / median(times[first].runs)].map((ratio) => ratio.toFixed(2));
    const cells = [milliseconds(walk).padStart(11), ratios[0].padStart(12), milliseconds(took).padStart(9), ratios[1].padStart(12)];
    console.log(`${name.padEnd(24)}  ${cells.join("  ")}`);
  }
}

const { port, stop } = await portal();
try {
  for (const [title, group] of Object.entries(contestants(port))) {
    const names = group.map(([name]) => name);
    const times = Object.fromEntries(names.map((name) => [name, { walks: [], runs: [] }]));
    for (let round = 0; round < rounds; round++) {
      for (const [name, walk] of group) {
        const { walks, took } = walk();
        times[name].walks.push(...walks);
        times[name].runs.push(took);
      }
    }
    table(title, names, times);
  }
  if (!hurl) console.log("\nhurl is not installed: left out (cargo install hurl; see README.md)");
} finally {
  stop();
  rmSync(files, { recursive: true });
}
