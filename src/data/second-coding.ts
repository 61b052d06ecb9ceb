/** Articles that were coded by hand a second time, by themselves, and how far the two codings agree. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { csvFormat } from "d3-dsv";
import { readTable } from "../coder/codebook/table.ts";
import { agreement, MEASURES } from "../evaluation/agreement.ts";
import type { GoldRow } from "../evaluation/evaluation.ts";
import { readTableText } from "./curated.ts";
import { readArticles, readCodebook } from "./dataset.ts";
import { filesUnder, goldRows } from "./measure.ts";

interface Corpus {
  name: string;
  texts: Map<string, string>;
  first: GoldRow[];
}

/**
 * The agreement of two codings in a folder, as the rows of `data/agreement.csv`. In `second.csv` stands the second one, in
 * `second-articles.csv` which articles it covers, all where there is none. The first is `gold.csv` where the texts stand in
 * a folder `articles`; else the `*-actions.csv` of its halves `seen` and `held`, which are counted together and apart.
 */
export function agreementRows(folder = "test/articles") {
  const mutual = new Set([...readCodebook().types.values()].filter((type) => type.mutual).map((type) => type.action_type));
  const second = goldRows(join(folder, "second.csv"));
  const covered = coveredArticles(join(folder, "second-articles.csv"));
  const whole = existsSync(join(folder, "articles"));
  const corpora = whole
    ? [corpus(folder, join(folder, "articles"), [join(folder, "gold.csv")], covered)]
    : together(
        ["seen", "held"].map((half) => {
          const inside = join(folder, half);
          return corpus(inside, inside, filesUnder(inside, "-actions.csv"), covered);
        }),
        folder
      );
  return corpora.flatMap(({ name, texts, first }) => {
    const figures = agreement(first, second, texts, mutual);
    return Object.entries(MEASURES).map(([measure, note]) => {
      const { value, n } = figures[measure as keyof typeof MEASURES];
      return { corpus: name, measure, value: value.toFixed(3), n, note };
    });
  });
}

/** The rows as CSV, in the columns of `data/agreement.csv`. */
export const agreementTable = (rows: ReturnType<typeof agreementRows>): string =>
  `${csvFormat(rows, ["corpus", "measure", "value", "n", "note"])}\n`;

function corpus(name: string, folder: string, codings: readonly string[], covered: ReadonlySet<string> | null): Corpus {
  const articles = readArticles(folder).articles.filter(({ id }) => covered === null || covered.has(id));
  return { name, texts: new Map(articles.map(({ id, text }) => [id, text])), first: codings.flatMap(goldRows) };
}

function together(halves: readonly Corpus[], name: string): Corpus[] {
  const all = {
    name,
    texts: new Map(halves.flatMap(({ texts }) => [...texts])),
    first: halves.flatMap(({ first }) => first)
  };
  return [all, ...halves];
}

function coveredArticles(file: string): Set<string> | null {
  if (!existsSync(file)) return null;
  return new Set(readTable(file, readTableText(file, []), ["article_id"], []).map(({ article_id }) => article_id));
}
