import { expect, it } from "vitest";
import { parseCodebook } from "../../../src/coder/codebook/codebook.ts";
import { readCuratedTable } from "../../../src/coder/codebook/curated-table.ts";
import { type Problem, problemText } from "../../../src/coder/model/problem.ts";
import { readTableTexts } from "../../../src/data/curated.ts";

const { texts } = readTableTexts();

/** What is said of a table of the project after one change of its text, which has to change it. */
function saidOf(name: string, change: (text: string) => string): string[] {
  const problems: Problem[] = [];
  const changed = change(texts[name]);
  expect(changed).not.toBe(texts[name]);
  readCuratedTable(name, { ...texts, [name]: changed }, problems);
  return problems.map(problemText);
}

it("a code that lost its leading zero in a spreadsheet is told", () => {
  expect(saidOf("action-types.csv", (text) => text.replace(",040,", ",40,"))).toEqual([
    "action-types.csv:2: cameo is 40, not a CAMEO code with its leading zero, such as 040"
  ]);
  expect(saidOf("action-types.csv", (text) => text.replace(",111,", ",1.11E+02,"))).toHaveLength(1);
});

it("a month that a spreadsheet rewrote is told, and each form of a date that the table has is one", () => {
  const [said, ...more] = saidOf("elsewhere.csv", (text) => text.replace("\n2021-02-01,", "\nfeb-21,"));
  expect([said, more]).toEqual([
    expect.stringMatching(/^elsewhere\.csv:2: date is feb-21, not a date, month, year or range/),
    []
  ]);
  expect(saidOf("elsewhere.csv", (text) => `${text}\n`)).toEqual([]);
});

it("a cell of some million characters leaves its row out with its line, and the rest of the table is read", () => {
  for (const spellings of ["x".repeat(10_000_000), "nome|".repeat(1_000_000)]) {
    const actors = `${texts["actors.csv"].trimEnd()}\nToo Long,person,COL,president,,,${spellings},,\n`;
    const { problems, actors: read } = parseCodebook({ ...texts, "actors.csv": actors });
    const line = actors.trimEnd().split("\n").length;
    expect(problems.filter(({ file }) => file === "actors.csv").map(problemText)).toEqual([
      `actors.csv:${line}: more than 20000 characters in the cell of spellings; shorten it`
    ]);
    expect(read.length).toBeGreaterThan(1000);
  }
});

it("a row that was pasted twice is told, also where no column is a key", () => {
  for (const name of ["elsewhere.csv", "actors.csv", "translations.csv", "context.csv"]) {
    const lines = texts[name].trimEnd().split("\n");
    const twice = saidOf(name, (text) => `${text.trimEnd()}\n${lines[1]}\n`);
    expect(twice, name).toEqual([expect.stringMatching(/: the same as line 2$/)]);
  }
});
