/** Why articles were coded so, or not, sentence by sentence: of a folder, of one file, of a line of the filter. */
import { statSync } from "node:fs";
import { type Codebook, coder } from "../coder/index.ts";
import { type Explanation, explain, explanationText, type Trial } from "../coder/explain.ts";
import type { Dataset, SourceArticle } from "../coder/model/dataset.ts";
import { problemText } from "../coder/model/problem.ts";
import { readArticleFiles, readArticles, readCodebook } from "./dataset.ts";
import { readLine } from "./filter-line.ts";
import { unreadableArticle } from "./plain-files.ts";
import { infinitivesOfForm } from "./verb-forms.ts";

/** A coder that says why: of each article by itself, since what others tell changes nothing of what was tried on it. */
function explainer(codebook: Codebook): (article: SourceArticle) => { dataset: Dataset; explanations: Explanation[] } {
  const code = coder(codebook);
  return (article) => {
    const trials: Trial[] = [];
    const dataset = code([article], { onTrial: (trial) => trials.push(trial) });
    return { dataset, explanations: explain(dataset, trials, infinitivesOfForm) };
  };
}

/**
 * What is wrong with the tables, then the lines for the articles of a folder, or for one `.txt` file; `curated` is the table of
 * publication dates where it is not `data/articles.csv`. Throws, with a sentence, where there is no article that can be read.
 */
export function* whyFiles(path: string, curated?: string): Generator<string> {
  const isFolder = statSync(path).isDirectory();
  const fault = isFolder ? null : unreadableArticle(path);
  if (fault !== null) throw new Error(`${path}: ${fault}`);
  const { articles } = isFolder ? readArticles(path) : readArticleFiles([path]);
  const codebook = readCodebook("data", curated);
  yield* codebook.problems.map(problemText);
  const why = explainer(codebook);
  for (const article of articles) yield textOf(`${article.id}.txt`, why(article));
}

/** The same for articles in JSON lines, as the filter takes them; a line that is none says so. */
export async function* whyLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const codebook = readCodebook();
  yield* codebook.problems.map(problemText);
  const why = explainer(codebook);
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const read = readLine(line, codebook);
    yield "wrong" in read ? problemText({ file: "stdin", line: number, message: read.wrong }) : textOf(read.id, why(read));
  }
}

function textOf(file: string, { dataset, explanations }: { dataset: Dataset; explanations: readonly Explanation[] }): string {
  const problems = dataset.problems.map((problem) => problemText({ ...problem, file }));
  return [...problems, ...explanations.map((one) => explanationText(file, one))].join("\n");
}
