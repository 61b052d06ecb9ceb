/** The coder against the reference codings: the articles of the report, and test articles seen and held back. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type CuratedDate, curatedDatesOf } from "../coder/codebook/codebook.ts";
import type { Dataset } from "../coder/model/dataset.ts";
import { evaluate, type Evaluation, type GoldRow, readGold } from "../evaluation/evaluation.ts";
import type { Trial } from "../coder/explain.ts";
import { code } from "../coder/index.ts";
import { readTableText } from "./curated.ts";
import { readArticles, readCodebook } from "./dataset.ts";

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
  /** Which articles of the folder belong to the set; all, if not given. */
  only?: (article_id: string) => boolean;
}

export interface Measurement {
  name: string;
  /** Articles that have a reference coding. */
  articles: number;
  evaluation: Evaluation;
  /** The classifier has learnt from these articles, and says nothing of itself there. */
  learnt: boolean;
  dataset: Dataset;
}

/** Articles that were coded by hand without a look at the rules, that no one who writes rules has read, and that are only scored. */
export const FRESH = "test/articles/fresh";

/** Articles that were read in the work on the rules, and that the classifier has learnt from. */
export const SEEN = "test/articles/seen";

/** The articles of the report itself. */
export const REPORT = "seeds";

/** Sets m to z and za to zv of the test articles are real news, retold. */
const RETOLD = /^[m-z][a-z]?-/;

/** The files of a folder with an ending, sorted by name. */
export const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

/** The rows of a reference coding that can be used. */
export const goldRows = (file: string): GoldRow[] => readGold(file, readTableText(file, [])).rows;

/** The sets that there are, real news first and the articles of the report last: a copy of the project may come without the test articles. */
export function testSets(): TestSet[] {
  const report = {
    name: "The articles of this report",
    folder: REPORT,
    gold: filesUnder("data/gold", "actions.csv"),
    curated: ["data/articles.csv"],
    whole: false
  };
  const tests = [
    { name: "Real news retold, new to the rules", folder: FRESH, retold: true },
    { name: "Real news retold, kept back from the work on the rules", folder: "test/articles/held", retold: true },
    { name: "Real news retold, seen in that work", folder: SEEN, retold: true },
    { name: "Stories in the manner of agencies, kept back", folder: "test/articles/held", retold: false },
    { name: "Stories in the manner of agencies, seen", folder: SEEN, retold: false }
  ]
    .filter(({ folder }) => existsSync(folder))
    .map(({ name, folder, retold }) => {
      const own = (path: string) => RETOLD.test(path.slice(folder.length + 1)) === retold;
      const [gold, curated] = ["-actions.csv", "-articles.csv"].map((ending) => filesUnder(folder, ending).filter(own));
      return { name, folder, gold, curated, whole: true, only: (id: string) => RETOLD.test(id) === retold };
    });
  return [...tests, report];
}

/**
 * Codes a set and compares it with its reference coding. An article newly put into `seeds/` has none, and is left out. The
 * codebook's dates of publication are those of the set, where that has any; `onTrial` hears what was tried on each sentence.
 */
export function measure(
  { name, folder, gold, curated, whole, only = () => true }: TestSet,
  codebook = readCodebook(),
  onTrial?: (trial: Trial) => void
): Measurement {
  const rows = gold.flatMap(goldRows);
  const coded = new Set(rows.map(({ article_id }) => article_id));
  const articles = readArticles(folder).articles.filter(({ id }) => only(id) && (whole || coded.has(id)));
  const there = new Set(articles.map(({ id }) => id));
  const dates = curated.length === 0 ? codebook.curated : datesOf(curated);
  const dataset = code(articles, { ...codebook, curated: dates }, onTrial);
  const evaluation = evaluate(
    dataset,
    rows.filter(({ article_id }) => there.has(article_id))
  );
  return { name, articles: articles.length, evaluation, learnt: folder === SEEN, dataset };
}

/** The dates of several tables with the same columns. */
function datesOf(curated: readonly string[]): Map<string, CuratedDate> {
  const [first, ...more] = curated.map((file) => readTableText(file, []).trim());
  const rows = more.map((text) => text.split("\n").slice(1).join("\n"));
  return curatedDatesOf({ "articles.csv": [first, ...rows, ""].join("\n") }, []);
}
