import { basename, join } from "node:path";
import { strayCorrections } from "../../coder/actions/correction.ts";
import { problemText } from "../../coder/model/problem.ts";
import { type CodedFolder, readCodebook, readDataset } from "../../data/dataset.ts";
import { publishedTables } from "../../data/published-tables.ts";

/**
 * Codes the articles and says on the error stream what is wrong with them and with the tables. Throws
 * where that must not be published.
 */
export function codeInputs(): CodedFolder {
  const dataset = readDataset();
  const ids = new Set(dataset.articles.map(({ article_id }) => article_id));
  const stray = strayCorrections(readCodebook().corrections, ids).map((problem) => ({
    ...problem,
    file: join("data", problem.file)
  }));
  const problems = [...dataset.problems, ...stray];
  // The rows that hold are published; a passage that is gone takes its translation along.
  publishedTables(dataset, "data", problems);
  for (const problem of problems) console.error(problemText(problem));
  // What a person decided would go unheeded without a word.
  if (problems.some(({ file }) => basename(file) === "corrections.csv"))
    throw new Error("A row of data/corrections.csv can no longer be applied; mend it or take it out.");
  console.log(`${dataset.articles.length} articles, ${dataset.actions.length} actions.`);
  return dataset;
}
