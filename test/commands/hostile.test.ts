import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseTable } from "../../src/data/csv.ts";
import { HOSTILE } from "../components/hostile.ts";
import { run } from "../setup/run.ts";
import { folderWith } from "../setup/folder.ts";

const folder = folderWith();

test("an article full of markup goes through the command line as text: read back, every quote is in the file", async () => {
  writeFileSync(join(folder, `${HOSTILE.id}.txt`), HOSTILE.text);
  const { code } = await run(process.execPath, [
    "node_modules/tsx/dist/cli.mjs",
    "src/commands/code.ts",
    folder,
    "--out",
    folder
  ]);
  expect(code).toBe(0);
  const mentions = parseTable("mentions", readFileSync(join(folder, "mentions.csv"), "utf8"));
  expect(mentions.length).toBeGreaterThan(0);
  for (const { quote, start, end } of mentions) expect(HOSTILE.text.slice(Number(start), Number(end))).toBe(quote);
});
