/** What the codes of the tables mean, column by column, as one object for the pages. */
import { type Code, codeLists } from "./codes.ts";

/** Meaning by column and code: `meanings.status.planned`. Numbers stand as text. */
export type CodeMeanings = Record<string, Record<string, string>>;

/** Every code list of the schema; those of types and events come from `action-types.csv` in the folder of tables. */
export function codeMeanings(tables = "data"): CodeMeanings {
  const meanings = (codes: readonly Code[]) => Object.fromEntries(codes.map(({ value, meaning }) => [value, meaning]));
  return Object.fromEntries([...codeLists(tables)].map(([name, codes]) => [name, meanings(codes)]));
}
