/** Who stands behind the story: where its articles can be looked up, and how far the program that coded them is right. */
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { articlesRead } from "../../components/captions/articles-read.ts";
import { listFirst, partOf, percent, sentence } from "../../components/captions/words.ts";
import { escapeHtml } from "../../components/page/html.ts";
import type { Measurement } from "../../data/measure.ts";

/** Outlets that are named. */
const MOST_OUTLETS = 5;

/** "Two of the five articles have a known address (AGCNEWS). A rule-based program coded them. …"; nothing without an article. */
export function whoSaysSoHtml(articles: readonly ArticleRow[], onNew: () => Measurement | null): string {
  const read = articlesRead(articles);
  if (read.length === 0) return "";
  const known = read.filter(({ url }) => url !== "");
  const outlets = [...new Set(known.map(({ outlet }) => outlet).filter(Boolean))].sort();
  const found =
    known.length === 0
      ? "No address is known for these articles."
      : `${sentence(partOf(known.length, read.length, "article"))} ${known.length === 1 ? "has" : "have"} a known address${outlets.length === 0 ? "" : ` (${escapeHtml(listFirst(outlets, MOST_OUTLETS))})`}.`;
  return `<p>${found} A <a href="./method.html#how-often-it-errs">rule-based program</a> coded ${read.length === 1 ? "it" : "them"}.${accuracy(onNew())}</p>`;
}

/** " On news that was new to it, 84% of what it coded was right, and it found 55% of what was there." */
function accuracy(measurement: Measurement | null): string {
  if (measurement === null) return "";
  const { right, coded, found, required } = measurement.evaluation.overall;
  if (coded === 0 || required === 0) return "";
  return ` On news that was new to it, ${percent(right / coded)}% of what it coded was right, and it found ${percent(found / required)}% of what was there.`;
}
