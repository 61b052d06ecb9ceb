/** The articles and tables of a build, coded, and what is wrong with them. */
import { basename } from "node:path";
import { type Problem, problemText } from "../../coder/model/problem.ts";
import { type CodedFolder, readDataset } from "../../data/dataset.ts";
import { inputProblems } from "../../data/input-problems.ts";

const said = new Set<string>();

/** Says on the error stream what is wrong, each problem once however often this process codes: an edition is built twice. */
export function sayOnce(problems: readonly Problem[]): void {
  for (const text of problems.map(problemText)) {
    if (!said.has(text)) console.error(text);
    said.add(text);
  }
}

/** Codes the articles, and says on the error stream what is wrong; throws where that must not be published. */
export function codeInputs(): CodedFolder {
  const dataset = readDataset();
  const problems = inputProblems(dataset);
  sayOnce(problems);
  if (dataset.articles.length === 0) throw new Error("seeds: there is no article (.txt) that can be read. Put one there.");
  // What a person decided on a passage that is read would go unheeded; of articles that are not there it is only said.
  if (dataset.problems.some(({ file }) => basename(file) === "corrections.csv"))
    throw new Error("A row of data/corrections.csv can no longer be applied; mend it or take it out.");
  console.log(`${dataset.articles.length} articles, ${dataset.actions.length} actions.`);
  return dataset;
}
