/** What the codes of the tables mean, column by column, as one object for the pages. */
import { PUBLISHED, SCHEMA } from "../coder/model/schema.ts";
import { codesOf } from "./codes.ts";

/** Meaning by column and code: `meanings.status.planned`. Numbers stand as text. */
export type CodeMeanings = Record<string, Record<string, string>>;

/** Every code list of the schema; those of types and events come from `action-types.csv` in the folder of tables. */
export function codeMeanings(tables = "data"): CodeMeanings {
  const columns = new Map(PUBLISHED.flatMap((name) => SCHEMA[name].columns).map((column) => [column.name, column]));
  const lists = [...columns.values()].flatMap((column) => {
    const codes = codesOf(column, tables);
    return codes === null ? [] : [[column.name, Object.fromEntries(codes.map(({ value, meaning }) => [value, meaning]))]];
  });
  return Object.fromEntries(lists);
}
