/** What a person translated: sentences and titles of the articles, with the words that the coder read something in. */
import { perObject } from "../coder/model/memo.js";
import type { RowOf } from "../coder/model/schema.ts";

/** A row of `data/translations.csv`. Several codings of a sentence stand in its last five cells, separated by `|`. */
export interface TranslationRow extends RowOf<"translations"> {}

/** The rows of a list by article and passage; a list is indexed once. */
const byQuote = perObject(
  (rows: readonly TranslationRow[]) => new Map(rows.map((row) => [quoteKey(row.article_id, row.quote), row]))
);

/** The translation of a passage of an article; undefined where it has none. */
export function translationOf(rows: readonly TranslationRow[], article_id: string, passage: string): TranslationRow | undefined {
  return byQuote(rows).get(quoteKey(article_id, passage));
}

/** Line breaks within a passage do not count, nor how its accents are put together. */
export function quoteKey(article_id: string, passage: string): string {
  return `${article_id} ${passage.normalize("NFC").replace(/\s+/g, " ").trim()}`;
}

/** Whether two stretches of a passage are the same words: a rule may come to take in a word more or less. */
export function sameWords(one: string, other: string): boolean {
  return one !== "" && (one.includes(other) || other.includes(one));
}
