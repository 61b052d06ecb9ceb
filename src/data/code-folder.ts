/** A folder of articles coded into a folder of tables: what `npm run code` does, without its screen. */
import { statSync } from "node:fs";
import type { Dataset } from "../coder/model/dataset.ts";
import { distinctProblems, type Problem } from "../coder/model/problem.ts";
import { readDataset } from "./dataset.ts";
import { tablesOf } from "./tables.ts";
import { writeTables } from "./write-tables.ts";

export interface CodeFolder {
  /** Folder of `.txt` articles. */
  articles: string;
  /** Folder that the tables are written to. */
  out: string;
  /** Table of publication dates, where it is not `data/articles.csv`. */
  curated?: string;
  /** Told after each article how many of them are coded. */
  onArticle?: (done: number, of: number) => void;
}

/** What came of it: everything that was wrong, and whether an article or a table could not be read. */
export interface Outcome {
  dataset: Dataset;
  problems: Problem[];
  unread: boolean;
}

/**
 * Code a folder. What can be read is written, whatever else is wrong.
 *
 * An article that is not in Italian, tells no action or carries an impossible date was read all the
 * same: that is a problem to know of, but no failure.
 *
 * @throws if the folder of articles or of tables cannot be listed, or the tables cannot be written
 */
export function codeFolder({ articles, out, curated, onArticle }: CodeFolder): Outcome {
  const missing: Problem[] = [];
  if (curated !== undefined && !isFile(curated)) missing.push({ file: curated, line: null, message: "there is no such table" });
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

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
