/**
 * `npm run check`: types, lint and format, imports that run backwards or in a circle, what nobody uses any more, what is
 * wrong in the articles and tables, and dead links of the built site. `npm test` checks the same.
 * Exit code 0 when all are content.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { problemText } from "../coder/model/problem.ts";
import { takeNoArguments } from "../data/arguments.ts";
import { readDataset } from "../data/dataset.ts";
import { inputProblems } from "../data/input-problems.ts";
import { deadLinks } from "../site/build/dead-links.ts";

const CHECKS: readonly (readonly [what: string, command: string[]])[] = [
  ["types", ["tsc"]],
  ["lint and format", ["biome", "check", "--error-on-warnings", "--max-diagnostics=50"]],
  ["which way imports run", ["depcruise", "src", "--config", ".dependency-cruiser.js"]],
  ["unused files, exports and packages", ["knip"]]
];

takeNoArguments("check");
for (const [what, command] of CHECKS) {
  console.log(`Checking ${what} (${command.join(" ")}) …`);
  const { status } = spawnSync("npx", ["--no-install", ...command], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

console.log("Checking articles and tables (seeds/, data/) …");
for (const problem of inputProblems(readDataset())) {
  console.error(problemText(problem));
  process.exitCode = 1;
}

if (existsSync("dist")) {
  console.log("Checking links (dist/) …");
  for (const [page, links] of deadLinks("dist"))
    for (const link of links) {
      console.error(`dist/${page}: ${link} leads nowhere`);
      process.exitCode = 1;
    }
} else console.log("Links are not checked: there is no dist/. Build the report first.");
