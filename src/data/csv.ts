/**
 * Tables as CSV and back: RFC 4180 with LF line ends, UTF-8 without a byte order mark, columns in the
 * order of the schema.
 */
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { SCHEMA, type Column, type TableName } from "../coder/model/schema.ts";

/** What a cell holds; null where it is empty and the column is not text. */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/**
 * Text that a spreadsheet would run as a formula when it opens the file, and any such text that is
 * already behind apostrophes, so that taking one apostrophe off always gives the text back. Full-width
 * signs count: spreadsheets in Japanese and Chinese read them as the plain ones.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;

/** Puts one apostrophe before text that a spreadsheet would take for a formula. */
export function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guard` off again; every other text stays as it is. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** The rows as CSV. Only text columns are guarded: `-6.5` in a number column is a number. */
export function formatTable(name: TableName, rows: readonly object[]): string {
  const { columns } = SCHEMA[name];
  const cells = (rows as readonly Row[]).map((row) => columns.map(({ name }) => formatCell(row[name])));
  return `${csvFormatRows([columns.map((column) => column.name), ...cells])}\n`;
}

/**
 * Reads what `formatTable` wrote, each cell as its column's type. A column that is missing from the
 * text is left out of the rows, one that the schema does not know is read as text, so that files of
 * other versions can be compared.
 */
export function parseTable(name: TableName, csv: string): Row[] {
  const [header = [], ...records] = csvParseRows(csv.replace(/^\uFEFF/, ""));
  const columns = header.map((title) => SCHEMA[name].columns.find((column) => column.name === title));
  return records.map((cells) => Object.fromEntries(header.map((title, i) => [title, parseCell(columns[i], cells[i] ?? "")])));
}

function formatCell(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? guard(value) : String(value);
}

function parseCell(column: Column | undefined, cell: string): Value {
  switch (column?.type) {
    case "integer":
    case "number":
      return cell === "" ? null : Number(cell);
    case "boolean":
      return cell === "" ? null : cell === "true";
    default:
      return unguard(cell);
  }
}
