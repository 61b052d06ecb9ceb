import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { copyProject } from "../setup/project-copy.ts";
import { run } from "../setup/run.ts";

const project = copyProject();
afterAll(() => project.remove());

test.each([
  ["000_2e78ca603ce2cffe", "una frase che non c'è più", "no coded passage"],
  ["999_gone", "una frase", "there is no article 999_gone"]
])("a correction of %s whose passage is no longer there fails the build, by its line", async (article, quote, message) => {
  const table = join(project.folder, "data/corrections.csv");
  const [header] = readFileSync(table, "utf8").split("\n");
  writeFileSync(table, `${header}\n${article},${quote},,,reject,,,it was a misprint\n`);
  mkdirSync(join(project.folder, "dist"), { recursive: true });
  writeFileSync(join(project.folder, "dist/index.html"), "an older report");
  const { code, stderr } = await run(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), "src/commands/build.ts"], {
    cwd: project.folder
  });
  expect(code).toBe(1);
  expect(stderr).toContain(`data/corrections.csv:2: ${message}`);
  expect(readFileSync(join(project.folder, "dist/index.html"), "utf8")).toBe("an older report");
});
