/** Everything that is wrong with the articles and the tables of the report, each once. */
import { join } from "node:path";
import { strayCorrections } from "../coder/actions/correction.ts";
import { distinctProblems, type Problem } from "../coder/model/problem.ts";
import { curatedRows } from "./curated.ts";
import { type CodedFolder, readCodebook } from "./dataset.ts";
import { publishedTables } from "./published-tables.ts";
import { rowsWithoutArticle } from "./translations.ts";

/** The address `/articles/` is that of the list, so an article of that name has no page. */
export const LIST = "index";

/** Names whose page stands in the site, where servers that leave .html off an address do not find it. */
const UNSERVED = /[#?]|\.html$/i;

/** Problems of the inputs, also those that only show where all articles are: rows about an article or a passage that is not there. */
export function inputProblems(dataset: CodedFolder, folder = "data"): Problem[] {
  const ids = new Set(dataset.articles.map(({ article_id }) => article_id));
  const named = (problem: Problem) => ({ ...problem, file: join(folder, problem.file) });
  const stray = strayCorrections(readCodebook(folder).corrections, ids).map(named);
  const undated = rowsWithoutArticle(join(folder, "articles.csv"), curatedRows("articles.csv", folder), ids);
  const problems = [...dataset.problems, ...stray, ...undated];
  if (ids.has(LIST)) {
    const message = "the list of articles has that address, so this one has no page; give the file another name";
    problems.push({ file: `seeds/${LIST}.txt`, line: null, message });
  }
  for (const { article_id } of dataset.articles)
    if (UNSERVED.test(article_id))
      problems.push({
        file: `seeds/${article_id}.txt`,
        line: null,
        message:
          "some web servers, npx serve among them, have no address for a name with # or ? or that ends in .html; give the file another name"
      });
  // The rows that hold are published; a passage that is gone takes its translation along.
  publishedTables(dataset, folder, problems);
  return distinctProblems(problems);
}
