/** Tables as Parquet, for readers that want types without asking: days are DATE, an empty cell is null. */
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { SCHEMA, type Column, type TableName } from "../coder/model/schema.ts";
import { VERSION } from "./about.ts";
import type { Row, Value } from "./csv.ts";

const TYPES: Record<Column["type"], Pick<SchemaElement, "type" | "converted_type">> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" }
};

/** The rows as a Parquet file, columns in the order of the schema. Text is not guarded as in CSV. */
export function formatParquet(name: TableName, rows: readonly object[]): Uint8Array {
  const { columns } = SCHEMA[name];
  const buffer = parquetWriteBuffer({
    columnData: columns.map((column) => ({
      name: column.name,
      data: (rows as readonly Row[]).map((row) => cellOf(column, row[column.name]))
    })),
    schema: [{ name, num_children: columns.length }, ...columns.map(element)],
    createdBy: `tables of version ${VERSION}`
  });
  return new Uint8Array(buffer);
}

function element({ name, type, required }: Column): SchemaElement {
  return { name, ...TYPES[type], repetition_type: required ? "REQUIRED" : "OPTIONAL" };
}

function cellOf({ type, required }: Column, value: Value): Value | Date {
  if (value === "" && !required) return null;
  return type === "date" && typeof value === "string" ? new Date(`${value}T00:00:00Z`) : value;
}
