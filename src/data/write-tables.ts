/** The tables as CSV files in a folder, each whole or not there at all. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TABLES } from "../coder/model/schema.ts";
import { formatTable } from "./csv.ts";
import { diskFault } from "./disk-fault.ts";
import { makeFolder } from "./make-folder.ts";
import type { Tables } from "./tables.ts";

/**
 * Writes `articles.csv`, `actions.csv`, … into a folder, which is made where it is missing. All are
 * written under another name first: where one cannot be written, the files of before stay.
 *
 * @returns the files written
 */
export function writeTables(folder: string, tables: Tables): string[] {
  makeFolder(folder);
  const files = TABLES.map((name) => ({
    name,
    file: join(folder, `${name}.csv`),
    draft: join(folder, `.${name}.csv.${process.pid}`)
  }));
  try {
    for (const { name, draft } of files) writeFileSync(draft, formatTable(name, tables[name]));
    for (const { file, draft } of files) renameSync(draft, file);
  } catch (error) {
    throw diskFault(folder, error);
  } finally {
    for (const { draft } of files) rmSync(draft, { force: true });
  }
  return files.map(({ file }) => file);
}
