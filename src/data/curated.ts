/** The curated tables of a folder: decoded, read and checked in one way, whoever asks. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CURATED_SCHEMA } from "../coder/codebook/curated-schema.ts";
import { readCuratedTable } from "../coder/codebook/curated-table.ts";
import type { Row } from "../coder/codebook/table.ts";
import { type Problem, ProblemError } from "../coder/model/problem.ts";
import { decode } from "./decode.ts";
import { plainFiles } from "./plain-files.ts";

/** The texts of a folder's tables, by file name, and what was wrong with their bytes. A byte order mark is left off; other encodings than UTF-8 are read and said. */
export function readTableTexts(folder = "data"): { texts: Record<string, string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = Object.fromEntries(
    plainFiles(folder, ".csv", problems).map(({ stem, path }) => [`${stem}.csv`, readTableText(path, problems)])
  );
  return { texts, problems };
}

/** The text of one table. */
export function readTableText(path: string, problems: Problem[]): string {
  const { text, problem } = decode(readFileSync(path));
  if (problem) problems.push({ file: path, ...problem });
  return text.replace(/^\uFEFF/, "");
}

/** The rows of a table that can be used; what is wrong with the others, and with the table, is added to the problems. */
export function curatedRows(name: string, folder = "data", problems: Problem[] = []): Row[] {
  const own: Problem[] = [];
  const rows = readCuratedTable(name, readTableTexts(folder).texts, own);
  problems.push(...own.map((problem) => ({ ...problem, file: join(folder, problem.file) })));
  return rows;
}

/** What is wrong with the tables that are not the coder's own, which names its problems itself. */
export function otherTableProblems(texts: Readonly<Record<string, string>>): Problem[] {
  const problems: Problem[] = [];
  for (const [name, { coder }] of Object.entries(CURATED_SCHEMA)) if (!coder) readCuratedTable(name, texts, problems);
  return problems;
}

/** The tables without which no action can be told truly, where one of them could not be read at all. */
export function unreadOfCoder(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ file, unread }) => unread && CURATED_SCHEMA[basename(file)]?.coder);
}

/** The coder's tables with something wrong in them. */
export function doubtfulOfCoder(problems: readonly Problem[]): string[] {
  return [...new Set(problems.filter(({ file }) => CURATED_SCHEMA[basename(file)]?.coder).map(({ file }) => file))];
}

/** What `read` gives; throws the problem of a table that could not be read at all, and names in `doubtful` those read in part. */
export function orUnread<Result>(read: (problems: Problem[]) => Result, doubtful = new Set<string>()): Result {
  const problems: Problem[] = [];
  const result = read(problems);
  const unread = problems.find((problem) => problem.unread);
  if (unread) throw new ProblemError(unread);
  for (const { file } of problems) doubtful.add(file);
  return result;
}
