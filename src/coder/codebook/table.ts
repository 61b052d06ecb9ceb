/** CSV tables as a person edits them: rows by column name, each with the line it stands on. */
import { csvParseRows } from "d3-dsv";
import type { Problem } from "../model/problem.ts";
import { mistyped } from "./nearest.ts";

/** A row of a table as read: cells by column name, and the line it stands on. */
export type Row = Record<string, string> & { readonly line: string };

/** Leaves a row out of the codebook and says why. */
export type Reject = (row: Row, message: string) => void;

/** What other programs put between cells in place of commas. */
const SEPARATORS = [
  [";", "semicolons"],
  ["\t", "tabs"]
] as const;

/** What stands where a program lost a letter, or took the text for another encoding. */
const LOST = ["\0", "\uFFFD"];

/** No cell that a person fills is nearly as long, in characters; patterns are made of cells, and one of some millions is none. */
const LONGEST_CELL = 20_000;

/**
 * A table's rows with their lines; rows with too few, too many or too long cells are reported and left out. Empty rows, and
 * columns with neither a name nor a cell, which spreadsheets leave behind, are passed over.
 */
export function readTable(file: string, text: string, columns: readonly string[], problems: Problem[]): Row[] {
  const rows: Row[] = [];
  const unread = (line: number, message: string): Row[] => {
    problems.push({ file, line, message, unread: true });
    return [];
  };
  let header: string[] | null = null;
  let line = 1;
  const opened = unclosedQuote(text);
  if (opened !== null) problems.push({ file, line: opened, message: "a quotation mark that opens here or below is not closed" });
  for (const cells of csvParseRows(text.replace(/^\uFEFF/, ""))) {
    const here = line;
    line += 1 + cells.reduce((n, cell) => n + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (header === null) {
      header = cells.slice(0, width(cells)).map((cell) => cell.trim());
      const missing = columns.filter((column) => !header!.includes(column));
      const separator = SEPARATORS.find(([sign]) => cells.length === 1 && columns.length > 1 && cells[0].includes(sign));
      if (missing.length > 0 && separator)
        return unread(here, `cells are separated by ${separator[1]}; save the table as CSV with commas`);
      if (missing.length > 0)
        return unread(here, `column ${missing.join(", ")} is missing${insteadOf(missing, header, columns)}`);
      const twice = header.find((name, i) => columns.includes(name) && header!.indexOf(name) < i);
      if (twice !== undefined) return unread(here, `column ${twice} is there twice; leave one of the two`);
    } else if (cells.length < header.length || width(cells) > header.length) {
      problems.push({ file, line: here, message: miscounted(cells.length, header.length) });
    } else if (cells.some(({ length }) => length > LONGEST_CELL)) {
      const name = header[cells.findIndex(({ length }) => length > LONGEST_CELL)];
      problems.push({ file, line: here, message: `more than ${LONGEST_CELL} characters in the cell of ${name}; shorten it` });
    } else if (cells.some((cell) => LOST.some((sign) => cell.includes(sign)))) {
      problems.push({ file, line: here, message: "a character was lost when the table was saved; save it as UTF-8" });
    } else {
      const row: Record<string, string> = { line: String(here) };
      for (const [i, name] of header.entries()) row[name] = plain(cells[i]);
      rows.push(row as Row);
    }
  }
  if (header === null) return unread(1, "the table is empty");
  return rows;
}

/** The name that may be meant for a column that is missing. */
function insteadOf(missing: readonly string[], header: readonly string[], columns: readonly string[]): string {
  const unknown = header.filter((name) => name !== "" && !columns.includes(name));
  const meant = missing.flatMap((name) => mistyped(name, unknown) ?? []);
  return meant.length > 0 ? `; is ${meant.map((name) => `“${name}”`).join(", ")} meant for it?` : "";
}

/** The first line on which a quotation mark is left open, where one stays so to the end: the rows after it become part of its cell. */
function unclosedQuote(text: string): number | null {
  const isOdd = (part: string) => ((part.match(/"/g)?.length ?? 0) & 1) === 1;
  return isOdd(text) ? text.split(/\r\n|\n|\r/).findIndex(isOdd) + 1 : null;
}

/** What is wrong with a row of so many cells, and what such rows mostly lack. */
function miscounted(found: number, wanted: number): string {
  const hint = found > wanted ? "a cell that holds a comma stands in quotation marks" : "an empty cell needs its comma as well";
  return `${found} ${found === 1 ? "cell" : "cells"} where the header has ${wanted}; ${hint}`;
}

/** A cell with its accents composed, and the blanks that office programs keep from breaking as any others. */
const plain = (cell: string): string =>
  cell
    .replace(/[\u00A0\u202F]/g, " ")
    .trim()
    .normalize("NFC");

/** How many cells a row has up to the last that is not empty. */
const width = (cells: readonly string[]): number => cells.reduce((n, cell, i) => (cell.trim() === "" ? n : i + 1), 0);

/** Split a multi-valued cell. */
export const list = (cell: string): string[] =>
  cell
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean);
