/** What a curated table and a column of one are: what the schemas of the tables are written with. */
import { type ColumnType, SCHEMA, type TableName } from "../model/schema.ts";

/** What a cell looks like, where it is no free text. */
export type Form =
  | "alpha3"
  | "boolean"
  | "cameo"
  | "count"
  | "date"
  | "day"
  | "edtf"
  | "integer"
  | "link"
  | "number"
  | "partial-day"
  | "year";

export interface CuratedColumn {
  readonly name: string;
  readonly description: string;
  /** Several values, separated by `|`. */
  readonly list?: true;
  /** An empty cell is an error. */
  readonly required?: true;
  /** The table may come without the column. */
  readonly optional?: true;
  /** The only values allowed. */
  readonly enum?: readonly string[];
  readonly form?: Form;
  /** Of a column that is published as well, what it holds there. */
  readonly type?: ColumnType;
  /** Values stand in that column of that table. */
  readonly refers?: readonly [table: string, column: string];
}

export interface CuratedSchema {
  /** What the table is for. */
  readonly about: string;
  /** The columns that tell one row from another; none where only all of them together do. */
  readonly key: readonly string[];
  /** Nothing is missing where the table has no rows. */
  readonly mayBeEmpty?: true;
  /** Nothing is missing where there is no such table. */
  readonly mayBeMissing?: true;
  /** The coder's own: without it no action can be told. */
  readonly coder?: true;
  /** Two columns that hold the first and the last day or year of a span. */
  readonly span?: readonly [first: string, last: string];
  readonly columns: readonly CuratedColumn[];
}

/** A column whose type knows its name and what its cells hold, so that rows get their type from here too. */
export const column = <Name extends string, const More extends Partial<CuratedColumn> = object>(
  name: Name,
  description: string,
  more?: More
) => ({ name, description, ...more }) as { name: Name; description: string } & More;
/** Columns that are published as they stand, described as there, and what else is known of their cells. */
export const published = (table: TableName, cells: Readonly<Record<string, Partial<CuratedColumn>>>): CuratedColumn[] =>
  Object.entries(cells).map(([name, more]) => ({ ...SCHEMA[table].columns.find((column) => column.name === name)!, ...more }));
export const required = { required: true } as const;
export const list = { list: true } as const;
export const country = { refers: ["countries.csv", "country"] } as const;
