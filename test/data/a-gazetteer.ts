/** The tables of names as a test reads them. */
import { readFileSync } from "node:fs";
import { csvParse, type DSVRowString } from "d3-dsv";

export type Row = DSVRowString<string>;

const table = (name: string) => csvParse(readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), "utf8"));

export const places = table("countries");
export const actors = table("actors");
export const roles = table("roles");

/** The members of a cell. */
export const list = (cell: string) => (cell === "" ? [] : cell.split("|"));

/** A form as the coder compares it, capitals put aside. */
export const same = (name: string) => name.toLowerCase();

/** The rows that hold each form in one of the given cells. */
export function owners(rows: Row[], ...columns: string[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows)
    for (const value of new Set(columns.flatMap((column) => list(row[column])).map(same)))
      found.set(value, [...(found.get(value) ?? []), row]);
  return found;
}
