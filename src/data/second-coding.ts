/** Articles that were coded by hand a second time, by themselves, and how far the two codings agree. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { csvFormat } from "d3-dsv";
import { readTable } from "../coder/codebook/table.ts";
import { type Agreement, agreement } from "../evaluation/agreement.ts";
import { type GoldRow, readGold } from "../evaluation/evaluation.ts";
import { readTableText } from "./curated.ts";
import { readArticles, readCodebook } from "./dataset.ts";

/** What each figure of an agreement says, in a reader's words. */
const MEASURES: Readonly<Record<keyof Agreement, string>> = {
  first_found: "share of the required rows of the first coding that the second has too",
  second_found: "share of the required rows of the second coding that the first has too",
  required_same: "share of matched rows that both codings require or both leave free",
  type_kappa: "Cohen's kappa of the likeliest type, matched rows",
  type_shared: "share of matched rows with a type that both codings accept",
  contact_kappa: "Cohen's kappa of contact or not, matched rows",
  dates_overlap: "share of matched rows whose dates overlap"
};

interface Corpus {
  name: string;
  texts: Map<string, string>;
  first: GoldRow[];
}

/**
 * The agreement of two codings in a folder, figures alone. In `second.csv` stands the second one, in
 * `second-articles.csv` which articles it covers, all where there is none. The first is `gold.csv` where the texts stand in
 * a folder `articles`; else the `*-actions.csv` of its halves `seen` and `held`, which are counted together and apart.
 *
 * @returns the rows of `data/agreement.csv`
 */
export function agreementRows(folder = "test/articles") {
  const mutual = new Set([...readCodebook().types.values()].filter((type) => type.mutual).map((type) => type.action_type));
  const second = rowsOf(join(folder, "second.csv"));
  const covered = coveredArticles(join(folder, "second-articles.csv"));
  const whole = existsSync(join(folder, "articles"));
  const corpora = whole
    ? [corpus(folder, join(folder, "articles"), [join(folder, "gold.csv")], covered)]
    : together(
        ["seen", "held"].map((half) => {
          const inside = join(folder, half);
          const codings = readdirSync(inside).filter((name) => name.endsWith("-actions.csv"));
          return corpus(
            inside,
            inside,
            codings.map((name) => join(inside, name)),
            covered
          );
        }),
        folder
      );
  return corpora.flatMap(({ name, texts, first }) => {
    const figures = agreement(first, second, texts, mutual);
    return (Object.keys(MEASURES) as (keyof Agreement)[]).map((measure) => ({
      corpus: name,
      measure,
      value: figures[measure].value.toFixed(3),
      n: figures[measure].n,
      note: MEASURES[measure]
    }));
  });
}

/** The rows as CSV, in the columns of `data/agreement.csv`. */
export const agreementTable = (rows: ReturnType<typeof agreementRows>): string =>
  `${csvFormat(rows, ["corpus", "measure", "value", "n", "note"])}\n`;

function corpus(name: string, folder: string, codings: readonly string[], covered: ReadonlySet<string> | null): Corpus {
  const articles = readArticles(folder).articles.filter(({ id }) => covered === null || covered.has(id));
  return { name, texts: new Map(articles.map(({ id, text }) => [id, text])), first: codings.flatMap(rowsOf) };
}

function together(halves: readonly Corpus[], name: string): Corpus[] {
  const all = {
    name,
    texts: new Map(halves.flatMap(({ texts }) => [...texts])),
    first: halves.flatMap(({ first }) => first)
  };
  return [all, ...halves];
}

const rowsOf = (file: string): GoldRow[] => readGold(file, readTableText(file, [])).rows;

function coveredArticles(file: string): Set<string> | null {
  if (!existsSync(file)) return null;
  return new Set(readTable(file, readTableText(file, []), ["article_id"], []).map(({ article_id }) => article_id));
}
