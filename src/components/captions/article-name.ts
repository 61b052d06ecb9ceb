/** What an article goes by: its headline, or its first words where the text carries none. */
import type { Reading } from "../../coder/model/dataset.ts";
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { dateWords } from "./dates.js";

const WORDS = 9;

/** The headline, or the first words of the first sentence and an ellipsis; the id of a text without any. */
export function articleName(article: ArticleRow, reading: Reading): string {
  if (article.title) return article.title;
  const [first] = reading.sentences;
  const words = (first ? reading.text.slice(first.start, first.end) : "").split(/\s+/).filter(Boolean);
  if (words.length === 0) return article.article_id;
  return words.length <= WORDS
    ? words.join(" ")
    : `${words
        .slice(0, WORDS)
        .join(" ")
        .replace(/[,;:]$/, "")} …`;
}

const BASES: Record<ArticleRow["published_basis"], string> = {
  stated: "as the text states",
  curated: "looked up by a person",
  inferred: "worked out from the dates within the text",
  unknown: "publication date not known"
};

/** "24 March 2021, looked up by a person: the text gives only 2021-03". */
export function publishedWords(article: ArticleRow): string {
  const basis = `${BASES[article.published_basis]}${article.note ? `: ${article.note}` : ""}`;
  return article.published_earliest ? `${dateWords(article.published_earliest, article.published_latest)}, ${basis}` : basis;
}
