/** A curated table read and checked by its schema: the rows that can be used, and what is wrong with the others. */
import { intervalOf } from "../model/written-date.ts";
import { fewProblems, type Problem } from "../model/problem.ts";
import { VERB_FORMS } from "./coder-tables.ts";
import type { CuratedColumn, CuratedSchema, Form } from "./curated-column.ts";
import { CURATED_SCHEMA, type CuratedFile, type CuratedRow } from "./curated-schema.ts";
import { list, readTable, type Row } from "./table.ts";

/** The texts of the tables by file name. */
export type TableTexts = Readonly<Record<string, string | undefined>>;

/** What a cell of each form is, in words and as a test. */
const FORMS: Readonly<Record<Form, readonly [words: string, test: (cell: string) => boolean]>> = {
  alpha3: ["an ISO 3166-1 alpha-3 code", (cell) => /^[A-Z]{3}$/.test(cell)],
  boolean: ["true or false", (cell) => cell === "true" || cell === "false"],
  cameo: ["a CAMEO code with its leading zero, such as 040", (cell) => /^(?:0[1-9]|1\d|20)\d{1,2}$/.test(cell)],
  count: ["a whole number", (cell) => /^\d+$/.test(cell)],
  date: ["a date, month, year or range of them", (cell) => intervalOf(cell) !== null],
  day: ["an ISO day such as 2024-06-19", isDay],
  edtf: ["a date, month, year or range of them, as 2024-06, 2024-06-18/2024-06-19 or [2024-06-18..2024-06-20]", isEdtf],
  integer: ["a whole number", (cell) => /^-?\d+$/.test(cell)],
  // The characters of RFC 3986: a letter beyond them is a misprint as often as not, and readers of a data package refuse it.
  link: [
    "an address that begins with https:// and has other letters than a to z as %C3%A8",
    (cell) => /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(cell)
  ],
  number: ["a number", (cell) => Number.isFinite(Number(cell))],
  "partial-day": ["a year, month or day such as 2024-06-19", (cell) => !cell.includes("/") && intervalOf(cell) !== null],
  year: ["a year of four digits", (cell) => /^\d{4}$/.test(cell)]
};

/** Which cells a column takes, in words. */
export const cellWords = ({ list, enum: values, form, refers }: CuratedColumn): string[] => [
  ...(values ? [`one of ${values.join(", ")}`] : []),
  ...(form ? [FORMS[form][0]] : []),
  ...(refers ? [`as in ${refers[0]}`] : []),
  ...(list ? ["several are separated by |"] : [])
];

/**
 * The rows of a table, each as its schema wants it. A row with a wrong cell, or with the key of a row before,
 * is left out and said (of an address that need not be there, the cell alone); so is a table that cannot be read at all, with `unread`.
 *
 * @param name file name of the table, under which its problems are reported
 * @param texts the tables, also those that it refers to
 */
export function readCuratedTable(name: string, texts: TableTexts, problems: Problem[]): Row[] {
  const schema = name === "verb-forms.csv" ? VERB_FORMS : CURATED_SCHEMA[name];
  const text = texts[name];
  if (text === undefined) {
    if (!schema.mayBeMissing) problems.push({ file: name, line: 1, message: "the table is missing", unread: true });
    return [];
  }
  const own: Problem[] = [];
  const all = readTable(name, text, needed(schema), own);
  problems.push(...fewProblems(own));
  if (own.some(({ unread }) => unread)) return [];
  if (all.length === 0 && !schema.mayBeEmpty) {
    problems.push({ file: name, line: 1, message: "the table has no row that can be used", unread: true });
    return [];
  }
  const unknown = Object.keys(all[0] ?? {}).filter(
    (cell) => cell !== "line" && !schema.columns.some((column) => column.name === cell)
  );
  if (unknown.length > 0)
    problems.push({
      file: name,
      line: 1,
      message: `column ${unknown.join(", ")} is none that is read; there are ${schema.columns.map((column) => column.name).join(", ")}`
    });
  const keys = new Map<string, string>();
  const targets = targetsOf(schema, texts, name, all);
  const rejected: Problem[] = [];
  const rows = all
    .map((row) =>
      withoutBrokenLinks(asWritten(row, schema), schema, (message) =>
        rejected.push({ file: name, line: Number(row.line), message })
      )
    )
    .filter((row) => {
      const wrong = wrongCells(row, schema, targets) ?? (schema === VERB_FORMS ? null : repeated(row, schema, keys));
      if (wrong) rejected.push({ file: name, line: Number(row.line), message: wrong });
      return wrong === null;
    });
  problems.push(...fewProblems(rejected));
  return rows;
}

/** A row that was read, its lists, truth values and numbers as such. */
export const typedRow = <File extends CuratedFile>(file: File, row: Row): CuratedRow<File> =>
  Object.fromEntries(
    CURATED_SCHEMA[file].columns.map((column) => [column.name, cellValue(row[column.name] ?? "", column)])
  ) as CuratedRow<File>;

function cellValue(cell: string, { list: several, enum: codes, form, type }: CuratedColumn) {
  if (several) return codes ? new Set(list(cell)) : list(cell);
  if (form === "boolean") return cell === "true";
  return form === "number" || type === "integer" ? Number(cell) : cell;
}

/** How spreadsheets in English and Italian write the two. */
const BOOLEANS: Readonly<Record<string, string>> = { true: "true", vero: "true", false: "false", falso: "false" };

/** A row with its truth values and numbers as the table has them, where a spreadsheet wrote them in its own way. */
function asWritten(row: Row, { columns }: CuratedSchema): Row {
  for (const { name, form } of columns) {
    const cell = row[name];
    if (cell === undefined) continue;
    if (form === "boolean") row[name] = BOOLEANS[cell.toLowerCase()] ?? cell;
    else if (form === "number") row[name] = cell.replace(/^(-?\d+),(\d+)$/, "$1.$2");
  }
  return row;
}

/** A row without the addresses that are none and need not be there: what else the row says is true without them. */
function withoutBrokenLinks(row: Row, { columns }: CuratedSchema, say: (message: string) => void): Row {
  for (const column of columns) {
    const cell = row[column.name] ?? "";
    if (cell === "" || column.form !== "link" || column.required) continue;
    for (const wrong of wrongCell(cell, column, undefined)) {
      say(`${wrong}; the row is read without it`);
      row[column.name] = "";
    }
  }
  return row;
}

const needed = ({ columns }: CuratedSchema): string[] => columns.filter(({ optional }) => !optional).map((column) => column.name);

/** The values that the columns of other tables have, by the column that refers to them; of an unreadable table nothing is asked. */
function targetsOf(
  { columns }: CuratedSchema,
  texts: TableTexts,
  own: string,
  rows: readonly Row[]
): Map<string, ReadonlySet<string>> {
  const targets = new Map<string, ReadonlySet<string>>();
  for (const { name, refers } of columns) {
    if (!refers || texts[refers[0]] === undefined) continue;
    const referred = refers[0] === own ? rows : readCuratedTable(refers[0], texts, []);
    const values = new Set(referred.map((row) => row[refers[1]]));
    if (values.size > 0) targets.set(name, values);
  }
  return targets;
}

/** What is wrong with the cells of a row; null where nothing is. */
function wrongCells(
  row: Row,
  { columns, span }: CuratedSchema,
  targets: ReadonlyMap<string, ReadonlySet<string>>
): string | null {
  const wrong: string[] = [];
  for (const column of columns) {
    const cell = row[column.name] ?? "";
    if (cell !== "" || column.required) wrong.push(...wrongCell(cell, column, targets.get(column.name)));
  }
  if (wrong.length === 0 && span && row[span[0]] && row[span[1]]) {
    const [from, to] = [row[span[0]], row[span[1]]];
    const n = Math.min(from.length, to.length);
    if (from.slice(0, n) > to.slice(0, n)) wrong.push(`${span[0]} ${from} is after ${span[1]} ${to}`);
  }
  return wrong.length === 0 ? null : wrong.join("; ");
}

function wrongCell(cell: string, column: CuratedColumn, target: ReadonlySet<string> | undefined): string[] {
  const { name, required, form, refers } = column;
  if (cell === "") return required ? [`${name} is empty`] : [];
  return (column.list ? list(cell) : [cell]).flatMap((value) => {
    if (column.enum && !column.enum.includes(value)) return [`${name} is ${value}, not one of ${column.enum.join(", ")}`];
    if (form && !FORMS[form][1](value)) return [`${name} is ${value}, not ${FORMS[form][0]}`];
    if (refers && target && !target.has(value)) return [`${name} ${value} is not in ${refers[0]}`];
    return [];
  });
}

/** Whether the key of a row was there before, or without a key the whole row. */
function repeated(row: Row, { key, columns }: CuratedSchema, keys: Map<string, string>): string | null {
  const whole = key.length === 0;
  const own = (whole ? columns.map(({ name }) => name) : key).map((name) => row[name]).join(", ");
  const first = keys.get(own);
  keys.set(own, first ?? row.line);
  if (first === undefined) return null;
  return whole ? `the same as line ${first}` : `repeats the key of line ${first}: ${own}`;
}

function isDay(cell: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(cell) && intervalOf(cell) !== null;
}

/** Also of one day or more of a span: `[2024-06-18..2024-06-20]`. */
function isEdtf(cell: string): boolean {
  return intervalOf(cell.replace(/^\[([\d-]+)\.\.([\d-]+)\]$/, "$1/$2")) !== null;
}
