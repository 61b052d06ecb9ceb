import { expect, it } from "vitest";
import { PUBLISHED, SCHEMA } from "../../src/coder/model/schema.ts";
import { readDataset } from "../../src/data/dataset.ts";
import { publishedTables } from "../../src/data/published-tables.ts";
import { CSV_RULES, textColumns } from "../../src/data/readme.ts";

/** What a spreadsheet shows as something else when it opens a file by a double click: numbers, days, months, fractions. */
const CHANGED = /^(?:0\d+|\d{4}|\d{4}-\d{2}|\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?|\d+[eE]\d+|\d{1,2}-[a-z]{3})$/i;

/** A day of ISO 8601 stays that day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

it.each(PUBLISHED)("every text column of %s that a spreadsheet changes is named as one to import as text", (name) => {
  const rows = publishedTables(readDataset())[name] as unknown as Record<string, unknown>[];
  const texts = SCHEMA[name].columns.filter(({ type }) => type === "string" || type === "date").map((column) => column.name);
  const changed = texts.filter((column) =>
    rows.some((row) => CHANGED.test(String(row[column] ?? "")) && !DAY.test(String(row[column])))
  );
  expect(changed.filter((column) => !textColumns(name).includes(column))).toEqual([]);
  for (const column of changed) expect(CSV_RULES.join(" ")).toMatch(new RegExp(`double click .*\\b${column}\\b`));
});
