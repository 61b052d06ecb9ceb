/** A folder of articles coded into a folder of tables: what `npm run code` does, without its screen. */
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../coder/model/dataset.ts";
import { distinctProblems, type Problem } from "../coder/model/problem.ts";
import { TABLES } from "../coder/model/schema.ts";
import { formatTable } from "./csv.ts";
import { readDataset, type DatasetOptions } from "./dataset.ts";
import { diskFault } from "./disk-fault.ts";
import { makeFolder } from "./make-folder.ts";
import { type Tables, tablesOf } from "./tables.ts";

/** A folder of articles, as `readDataset` takes it, and the folder that the tables are written to. */
type CodeFolder = Pick<DatasetOptions, "curated" | "onArticle"> & { articles: string; out: string };

/**
 * Codes a folder. What can be read is written, whatever else is wrong. Gives the dataset, everything that was wrong, and
 * whether an article or a table could not be read; an article that is not in Italian, tells no action or carries an
 * impossible date was. Throws where a folder cannot be listed, or the tables cannot be written.
 */
export function codeFolder({ articles, out, curated, onArticle }: CodeFolder) {
  const missing: Problem[] = [];
  if (curated !== undefined && !statSync(curated, { throwIfNoEntry: false })?.isFile())
    missing.push({ file: curated, line: null, message: "there is no such table" });
  const dataset = readDataset({ articles, curated: missing.length > 0 ? undefined : curated, onArticle });
  if (dataset.articles.length === 0) missing.push({ file: articles, line: null, message: "no article (.txt) that can be read" });
  writeTables(out, tablesOf(dataset));
  const problems = distinctProblems([...missing, ...dataset.problems]);
  return { dataset, problems, unread: missing.length > 0 || problems.some((problem) => isFailure(problem, dataset)) };
}

/** Whether a problem kept an article or a table, or a row of one, from being read. */
function isFailure({ article_id }: Problem, { readings }: Dataset): boolean {
  if (article_id === undefined) return true;
  const reading = readings.find((reading) => reading.article_id === article_id);
  return !reading || reading.text.trim() === "";
}

/**
 * Writes `articles.csv`, `actions.csv`, … into a folder, which is made where it is missing. All are
 * written under another name first: where one cannot be written, the files of before stay.
 */
function writeTables(folder: string, tables: Tables): void {
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
}
