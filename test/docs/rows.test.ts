import { appendFileSync, cpSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { code } from "../../src/coder/index.ts";
import { CLASSIFIER } from "../../src/coder/model/code-lists.ts";
import { readCodebook } from "../../src/data/dataset.ts";
import { folderWith } from "../setup/folder.ts";

/** The row that the README offers for a table. */
function rowFor(file: string): string {
  const [, header, row] = new RegExp(`\`\`\`csv ${file}\n(.*)\n(.*)\n\`\`\``).exec(readFileSync("README.md", "utf8")) ?? [];
  expect(readFileSync(file, "utf8").split(/\r?\n/)[0], `the header of ${file}`).toBe(header);
  return row;
}

/** What is coded from a sentence, without and with the README's row. */
function codedBeforeAndAfter(file: string, sentence: string) {
  const folder = folderWith();
  cpSync("data", folder, { recursive: true });
  const article = { id: "an-article", text: ` date 2024-11-20 ${sentence}\n` };
  const before = code([article], readCodebook());
  appendFileSync(join(folder, basename(file)), `${rowFor(file)}\n`);
  return [before, code([article], readCodebook(folder))];
}

test("the verb of the README makes its sentence an action", () => {
  const [before, after] = codedBeforeAndAfter(
    "data/verbs.csv",
    "Kim Jong-un ha scortato a Pyongyang il presidente russo Vladimir Putin."
  );
  // Without a rule it is a guess at most.
  expect(before.mentions.filter(({ rule }) => rule !== CLASSIFIER)).toEqual([]);
  expect(after.actions).toMatchObject([{ action_type: "meeting", partner_country: "RUS", contact: true }]);
  expect(after.mentions).toMatchObject([{ rule: "escort" }]);
});

test("the person of the README is known by name and office", () => {
  const [before, after] = codedBeforeAndAfter("data/actors.csv", "Petro ha incontrato a Pyongyang Kim Jong-un.");
  expect(before.actions.map(({ partner_country }) => partner_country)).not.toContain("COL");
  expect(after.actions).toMatchObject([{ partner_country: "COL" }]);
});

test("the named day of the README dates its sentence", () => {
  const sentence = "Nella giornata dell'industria missilistica Kim Jong-un ha incontrato il ministro russo Andrei Belousov.";
  const [before, after] = codedBeforeAndAfter("data/calendar.csv", sentence);
  expect(before.actions.map(({ date }) => date)).not.toContain("2024-11-18");
  expect(after.actions).toMatchObject([{ date: "2024-11-18", date_basis: "named" }]);
});
