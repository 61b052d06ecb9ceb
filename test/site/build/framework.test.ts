import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { isAlive } from "../../../src/site/build/build-lock.ts";
import { configFault } from "../../../src/site/build/framework.ts";
import { folderWith } from "../../setup/folder.ts";
import { run } from "../../setup/run.ts";

test.each([
  ["root: 5,", ':2: root has to be "src", where the pages of the report are'],
  ['root: "pages",', ':2: root has to be "src", where the pages of the report are'],
  ["root: 'src', // the pages", null],
  ['title: "A report",', null]
])("a config with %s is told from one that the report can be built with", (line, wrong) => {
  const config = join(folderWith(), "observablehq.config.ts");
  expect(configFault(config)).toBe(`${config}:1: there is no such file`);
  writeFileSync(config, `export default {\n  ${line}\n  pages: []\n};\n`);
  expect(configFault(config)).toBe(wrong && config + wrong);
});

test("the config of the project has nothing wrong in it", () => expect(configFault()).toBeNull());

test("Framework and the loaders that it started end with the process that started it", async () => {
  const project = folderWith();
  const pidFile = join(project, "pid");
  mkdirSync(join(project, "src"));
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  writeFileSync(
    join(project, "observablehq.config.js"),
    'export default {root: "src", globalStylesheets: [], dynamicPaths: ["/slow.json"]};\n'
  );
  writeFileSync(join(project, "src/index.md"), "# A page\n");
  writeFileSync(
    join(project, "src/slow.json.js"),
    // Whoever finds the file finds the number in it.
    `const { renameSync, writeFileSync } = require("node:fs");
writeFileSync(${JSON.stringify(`${pidFile}.new`)}, String(process.pid));
renameSync(${JSON.stringify(`${pidFile}.new`)}, ${JSON.stringify(pidFile)});
setTimeout(() => {}, 600_000);\n`
  );
  const framework = pathToFileURL(resolve("src/site/build/framework.ts")).href;
  writeFileSync(
    join(project, "start.mts"),
    `import { existsSync } from "node:fs";
import { startFramework } from ${JSON.stringify(framework)};
startFramework(["build"], {}, ${JSON.stringify(project)});
setInterval(() => existsSync(${JSON.stringify(pidFile)}) && process.exit(), 50);\n`
  );
  const { stderr } = await run(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), join(project, "start.mts")]);
  expect(stderr).toBe("");
  const pid = Number(readFileSync(pidFile, "utf8"));
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => isAlive({ pid, began: "" }), { timeout: 120_000 }).toBe(false);
});
