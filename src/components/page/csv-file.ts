/** The rows on show as a CSV file. */
import { csvFormat } from "d3-dsv";
import { guard } from "../../data/csv.js";
import type { DataRow } from "./data-table.ts";

/**
 * The text of the file. Its last column, `filter`, says in each row what the reader had chosen, so that
 * the file stays plain CSV and never passes for the whole table.
 */
export function csvText(rows: readonly DataRow[], filter: string): string {
  const guarded = rows.map((row) =>
    Object.fromEntries(
      Object.entries({ ...row, filter: filter || "none" }).map(([name, cell]) => [
        name,
        typeof cell === "string" ? guard(cell) : cell
      ])
    )
  );
  return `${csvFormat(guarded)}\n`;
}
