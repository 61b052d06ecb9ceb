import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURATED_SCHEMA } from "../../src/coder/codebook/curated-schema.ts";
import { readDataset } from "../../src/data/dataset.ts";
import { inputProblems } from "../../src/data/input-problems.ts";
import { publishedTables } from "../../src/data/published-tables.ts";
import { folderWith } from "../setup/folder.ts";

const TABLES = Object.keys(CURATED_SCHEMA);
/** Columns in which a misprint can be told: lists, forms, and what stands in another table. */
const checked = (name: string) => CURATED_SCHEMA[name].columns.filter(({ enum: list, form, refers }) => list ?? form ?? refers);

const KINDS = ["misprint", "header", "mark", "semicolons", "column", "twice", "empty", "encoding"] as const;

/** One edit of a table: its name, and what becomes of its text. */
interface Edit {
  name: string;
  kind: (typeof KINDS)[number];
  at: number;
  column: number;
}
const edits = (kind: Edit["kind"]): fc.Arbitrary<Edit> =>
  fc.record({ name: fc.constantFrom(...TABLES), kind: fc.constant(kind), at: fc.nat(10_000), column: fc.nat(20) });

/** The list with one item in the place of another. */
const put = (list: readonly string[], at: number, item: string) => list.map((old, i) => (i === at ? item : old));

function edited(text: string, { name, kind, at, column }: Edit): Buffer | string {
  const lines = text.trimEnd().split("\n");
  const row = 1 + (at % Math.max(1, lines.length - 1));
  const header = lines[0].split(",");
  switch (kind) {
    case "misprint": {
      const columns = checked(name);
      const [wanted] = columns.length > 0 ? [columns[column % columns.length].name] : [header[0]];
      const i = header.indexOf(wanted);
      const cells = lines[row]?.split(",") ?? [];
      if (i < 0 || columns.length === 0 || !cells[i] || lines[row].includes('"')) return text;
      return put(lines, row, put(cells, i, `${cells[i]}§`).join(",")).join("\n");
    }
    case "header":
      return [put(header, column % header.length, `${header[column % header.length]}x`).join(","), ...lines.slice(1)].join("\n");
    case "mark":
      return `\uFEFF${text}`;
    case "semicolons":
      return text.replaceAll(",", ";");
    case "column":
      return [header.filter((_, i) => i !== column % header.length).join(","), ...lines.slice(1)].join("\n");
    case "twice":
      return [...lines, lines[row] ?? ""].join("\n");
    case "empty":
      return "";
    default:
      return Buffer.from(text.replace(/[\u0100-\uffff]/g, "è"), "latin1");
  }
}

/** What readers are told: the rows, apart from the hash of the inputs, made when they are asked for; and the problems. */
const told = (tables: string) => {
  const dataset = readDataset({ tables });
  return { rows: () => JSON.stringify(publishedTables(dataset, tables)), problems: inputProblems(dataset, tables) };
};

describe("an edit of a table never throws, and never changes what is told without a problem being said", () => {
  const whole = told("data");
  const wholeRows = whole.rows();
  const folder = folderWith();
  cpSync("data", folder, { recursive: true });

  it("of tables that nobody edited no problem is said", () => expect(whole.problems).toEqual([]));

  it.each(KINDS)("%s", { timeout: 600_000 }, (kind) => {
    fc.assert(
      fc.property(edits(kind), (one) => {
        const text = readFileSync(join("data", one.name), "utf8");
        writeFileSync(join(folder, one.name), edited(text, one));
        try {
          const { rows, problems } = told(folder);
          // The rows themselves would fill the screen. That they are made without an error, the problems have shown.
          if (problems.length === 0) expect(rows() === wholeRows, `what is told changed in silence`).toBe(true);
          for (const { line, message } of problems) expect([line === null || line >= 1, message !== ""]).toEqual([true, true]);
        } finally {
          writeFileSync(join(folder, one.name), text);
        }
      }),
      // Few of each kind in one run; a failure prints the seed that repeats it.
      { numRuns: 3 }
    );
  });
});
