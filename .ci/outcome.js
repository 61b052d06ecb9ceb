/**
 * Says what came of steps of tests, from vitest's reports: every failed test by file and name with the first lines of what
 * it says, then how many passed and failed in each step, and in all.
 *
 * node .ci/outcome.js folder step … reads `step.json`, the report, and `step.code`, the exit code, of each step in the folder.
 */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** Of a message, what is read first. */
const LINES = 12;

const [folder, ...steps] = process.argv.slice(2);
const outcomes = steps.map(outcomeOf);
for (const { step, failures } of outcomes) for (const failure of failures) console.log(`\nFAILED in ${step}: ${failure}`);
console.log("");
for (const { step, passed, failed } of outcomes) console.log(`${step}: ${passed} passed, ${failed} failed`);
const sum = (counts) => counts.reduce((all, count) => all + count, 0);
const failed = sum(outcomes.map((outcome) => outcome.failed));
console.log(`${sum(outcomes.map(({ passed }) => passed))} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function outcomeOf(step) {
  const code = Number(readFileSync(join(folder, `${step}.code`), "utf8"));
  const report = reportOf(step);
  const failures = report.testResults.flatMap(failuresOf);
  // A step that ended badly without a failed test (a broken set-up, an error outside any test) counts as one.
  const failed = report.numFailedTests || Number(code !== 0);
  // Where what comes before some tests failed, those tests were not run.
  const notRun = report.testResults.flatMap((file) => testsOf(file, "skipped"));
  if (failures.length < failed)
    failures.push(
      [`exit code ${code}, with no failed test in its report; its output says why. Not run:`, ...notRun].join("\n  ")
    );
  return { step, passed: report.numPassedTests, failed, failures };
}

function reportOf(step) {
  try {
    return JSON.parse(readFileSync(join(folder, `${step}.json`), "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

/** The failed tests of a file, and the file itself where it could not even be read. */
function failuresOf(file) {
  return [
    ...(file.message ? [`${relative(process.cwd(), file.name)}\n${beginning(file.message)}`] : []),
    ...testsOf(file, "failed")
  ];
}

/** The tests of a file that ended so, by name, each with what it says. */
function testsOf({ name, assertionResults }, wanted) {
  return assertionResults
    .filter(({ status }) => status === wanted)
    .map(({ fullName, failureMessages }) =>
      [`${relative(process.cwd(), name)} > ${fullName.trim()}`, ...failureMessages.map(beginning)].join("\n")
    );
}

/** The first lines of a message, without where the test runner itself was. */
function beginning(message) {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => !/^ +at .*node_modules/.test(line));
  return lines
    .slice(0, LINES)
    .map((line) => `  ${line.slice(0, 400)}`)
    .join("\n");
}
