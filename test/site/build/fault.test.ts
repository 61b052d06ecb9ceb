import { expect, it } from "vitest";
import { faultOf, isEnd } from "../../../src/site/build/fault.ts";

const FOLDER = "/home/a b/report";
const CONFIG = `${FOLDER}/observablehq.config.ts`;

it("a sign too many in the config is one line with file, line and what is wrong, in a build as in the preview", () => {
  const said = `Transform failed with 1 error:\n${CONFIG}:28:14: ERROR: Expected identifier but found ","\n    at failureErrorWithLog (${FOLDER}/node_modules/esbuild/lib/main.js:1752:15)\n`;
  for (const start of ["\nUnexpected error: ", "node:internal/process/promises:391\n      ^\n\nError [TransformError]: "])
    expect(faultOf(start + said, FOLDER)).toBe('observablehq.config.ts:28: Expected identifier but found ","');
});

it("a name that is not there is found by the first line of the stack that is the project's own", () => {
  const stack = `    at helper (file://${FOLDER.replace(" ", "%20")}/node_modules/x/y.js:1:1)\n    at file://${FOLDER.replace(" ", "%20")}/observablehq.config.ts?1764374:28:10\n    at ModuleJob.run (node:internal/modules/esm/module_job:325:25)\n`;
  expect(faultOf(`ReferenceError: SIET is not defined\n${stack}`, FOLDER)).toBe("observablehq.config.ts:28: SIET is not defined");
});

it("a module that is missing is named from the project's folder, with the file that asks for it", () => {
  expect(
    faultOf(
      `Error [ERR_MODULE_NOT_FOUND]: Cannot find module '${FOLDER}/src/site/build/haeder.ts' imported from ${CONFIG}\n`,
      FOLDER
    )
  ).toBe("observablehq.config.ts:1: Cannot find module 'src/site/build/haeder.ts' imported from observablehq.config.ts");
});

it("the end of Framework is told from what it says while it serves", () => {
  for (const start of ["node:internal/process/promises:391\n", `${CONFIG}:28\n  title: SIET,\n`, "file:///usr/lib/x.js:7\n"])
    expect(isEnd(start)).toBe(true);
  expect(isEnd("Protocol error Error: Not found: /index\n    at enoent (file:///x/error.js:14:24)\n")).toBe(false);
  expect(isEnd("data/verbs.csv:7: type dance is not in action-types.csv\n")).toBe(false);
});

it("what is wrong outside the project is no fault of one of its files", () => {
  expect(faultOf("The well is dry.\n", FOLDER)).toBeNull();
  expect(
    faultOf("URIError: URI malformed\n    at decodeURI (<anonymous>)\n    at f (file:///usr/lib/x.js:1:1)\n", FOLDER)
  ).toBeNull();
});
