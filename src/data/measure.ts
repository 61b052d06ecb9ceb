/** The coder against the reference codings: the articles of the report, and test articles seen and held back. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type CodebookFiles, parseCodebook } from "../coder/codebook/codebook.ts";
import type { Dataset, SourceArticle } from "../coder/model/dataset.ts";
import { evaluate, readGold, type Evaluation } from "../evaluation/evaluation.ts";
import type { Trial } from "../coder/explain.ts";
import { code } from "../coder/index.ts";
import { readTableText } from "./curated.ts";
import { readArticles, readCodebookFiles } from "./dataset.ts";

/** A folder of articles with a reference coding, by the name that readers get to see. */
export interface TestSet {
  name: string;
  folder: string;
  /** Tables of the reference coding. */
  gold: string[];
  /** Tables of the publication dates that the texts lack, each with the columns of `data/articles.csv`. */
  curated: string[];
  /** All its articles were coded by hand, those without a row too: what the coder finds there is wrong. */
  whole: boolean;
}

export interface Measurement {
  name: string;
  /** Articles that have a reference coding. */
  articles: number;
  evaluation: Evaluation;
  dataset: Dataset;
}

/** The sets that there are: a copy of the project may come without the test articles. */
export function testSets(): TestSet[] {
  const under = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  const tests = [
    { name: "Test articles, seen while the rules were written", folder: "test/articles/seen" },
    { name: "Test articles, held back from that work", folder: "test/articles/held" }
  ].filter(({ folder }) => existsSync(folder));
  return [
    {
      name: "The articles of this report",
      folder: "seeds",
      gold: under("data/gold", "actions.csv"),
      curated: ["data/articles.csv"],
      whole: false
    },
    ...tests.map((set) => ({
      ...set,
      gold: under(set.folder, "-actions.csv"),
      curated: under(set.folder, "-articles.csv"),
      whole: true
    }))
  ];
}

/**
 * Codes a set, with the codebook of these files, and compares it with its reference coding. An article newly
 * put into `seeds/` has none, and is left out.
 *
 * @param onTrial hears what was tried on each sentence, for `explain`
 */
export function measure(
  { name, folder, gold, curated, whole }: TestSet,
  files = readCodebookFiles().files,
  onTrial?: (trial: Trial) => void
): Measurement {
  const rows = gold.flatMap((file) => readGold(file, readTableText(file, [])).rows);
  const coded = new Set(rows.map(({ article_id }) => article_id));
  const articles = readArticles(folder).articles.filter(({ id }) => whole || coded.has(id));
  const there = new Set(articles.map(({ id }) => id));
  const dataset = codeWith(articles, curated, files, onTrial);
  const evaluation = evaluate(
    dataset,
    rows.filter(({ article_id }) => there.has(article_id))
  );
  return { name, articles: articles.length, evaluation, dataset };
}

function codeWith(
  articles: readonly SourceArticle[],
  curated: readonly string[],
  files: CodebookFiles,
  onTrial?: (trial: Trial) => void
): Dataset {
  const [header = "", ...more] = curated.map((file) => readTableText(file, []).trim());
  const rows = more.map((text) => text.split("\n").slice(1).join("\n"));
  const table = [header || files["articles.csv"], ...rows, ""].join("\n");
  return code(articles, parseCodebook({ ...files, "articles.csv": table }), onTrial);
}
