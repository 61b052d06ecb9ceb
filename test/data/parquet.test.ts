import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { PUBLISHED, SCHEMA } from "../../src/coder/model/schema.ts";
import { formatParquet } from "../../src/data/parquet.ts";
import { publishedTables } from "../../src/data/published-tables.ts";
import { aDataset } from "./a-dataset.ts";

const tables = publishedTables(aDataset());
const fileOf = (name: (typeof PUBLISHED)[number]) => formatParquet(name, tables[name]).buffer as ArrayBuffer;

describe("formatParquet", () => {
  it.each(PUBLISHED)("gives the rows of %s back, empty cells as null and days as days", async (name) => {
    const rows = await parquetReadObjects({ file: fileOf(name) });
    const expected = (tables[name] as object[]).map((row) =>
      Object.fromEntries(
        SCHEMA[name].columns.map((column) => {
          const value = (row as Record<string, unknown>)[column.name];
          if (value === "" && !column.required) return [column.name, null];
          return [column.name, column.type === "date" ? new Date(`${value}T00:00:00Z`) : value];
        })
      )
    );
    expect(rows).toEqual(expected);
  });

  it("declares days as DATE, text as UTF8, and columns that are always there as required", () => {
    const { schema } = parquetMetadata(fileOf("actions"));
    const element = (name: string) => schema.find((column) => column.name === name);
    expect(element("date_earliest")).toMatchObject({ type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" });
    expect(element("cameo")).toMatchObject({ type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" });
    expect(element("contact")).toMatchObject({ type: "BOOLEAN" });
    expect(element("goldstein")).toMatchObject({ type: "DOUBLE" });
  });

  it("writes a table without rows", async () => {
    const file = formatParquet("shift", []).buffer as ArrayBuffer;
    expect(parquetMetadata(file).schema).toHaveLength(SCHEMA.shift.columns.length + 1);
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});
