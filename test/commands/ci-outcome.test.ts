import { resolve } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../setup/folder.ts";
import { run } from "../setup/run.ts";

const report = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults });

const FAILED = {
  name: resolve("test/browser/many.test.ts"),
  message: "",
  assertionResults: [
    { status: "passed", fullName: " a table turns", failureMessages: [] },
    {
      status: "failed",
      fullName: " a figure lists rows",
      failureMessages: ["\u001b[31mexpected 1 to be 2\u001b[39m\n    at many.test.ts:5\n    at node_modules/runner.js:1"]
    }
  ]
};
const NOT_RUN = {
  name: resolve("test/browser/pages.test.ts"),
  message: "",
  assertionResults: [{ status: "skipped", fullName: "the story loads", failureMessages: [] }]
};
const UNREADABLE = { name: resolve("test/broken.test.ts"), message: "Unexpected token", assertionResults: [] };

test("the end of a run in CI names every failed test, and each step that ended badly without one", async () => {
  const folder = folderWith({
    "test.json": report(4, 1, [FAILED]),
    "test.code": "1\n",
    "builds.json": report(2, 0, [UNREADABLE]),
    "builds.code": "1\n",
    "clients.json": report(0, 0, [NOT_RUN]),
    "clients.code": "137\n",
    "engine.json": report(3, 0, [{ ...FAILED, assertionResults: FAILED.assertionResults.slice(0, 1) }]),
    "engine.code": "0\n"
  });
  const { code, stdout, stderr } = await run(process.execPath, [".ci/outcome.js", folder, "test", "builds", "clients", "engine"]);
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toBe(`
FAILED in test: test/browser/many.test.ts > a figure lists rows
  expected 1 to be 2
      at many.test.ts:5

FAILED in builds: test/broken.test.ts
  Unexpected token

FAILED in clients: exit code 137, with no failed test in its report; its output says why. Not run:
  test/browser/pages.test.ts > the story loads

test: 4 passed, 1 failed
builds: 2 passed, 1 failed
clients: 0 passed, 1 failed
engine: 3 passed, 0 failed
9 passed, 3 failed
`);
  const { code: good, stdout: said } = await run(process.execPath, [".ci/outcome.js", folder, "engine"]);
  expect([good, said]).toEqual([0, "\nengine: 3 passed, 0 failed\n3 passed, 0 failed\n"]);
});
