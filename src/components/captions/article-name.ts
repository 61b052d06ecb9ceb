/** What an article goes by: its headline, or its outlet and day where the text carries none. */
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { dateWords, publishedOn } from "./dates.js";
import { toldApart } from "./told-apart.js";

/** The names of a list's articles, each its own: of several without a headline on one day, each is told by its file. */
export const articleNames = toldApart(articleName);

/** "Putin invia una lettera …", "AGCNEWS, 24 March 2021", "Article of 29 October 2025", "Undated article 005". */
function articleName({ article_id, title, outlet, published_earliest, published_latest }: ArticleRow): string {
  if (title) return title;
  const dated = published_earliest !== "" || published_latest !== "";
  const day = dateWords(published_earliest, published_latest);
  if (outlet) return dated ? `${outlet}, ${day}` : `${outlet}, undated`;
  return dated ? `Article of ${day}` : `Undated article ${article_id}`;
}

/** The language of an article’s name: a headline is as it was, another name is ours. */
export function articleNameLanguage({ title, language }: ArticleRow): string {
  return title ? language : "en";
}

const BASES: Record<ArticleRow["published_basis"], string> = {
  stated: "as the text states",
  curated: "looked up",
  inferred: "worked out from the dates within the text",
  unknown: "publication date not known"
};

/** "24 March 2021, looked up: the text gives only 2021-03". Of a text of one's own nobody looked the day up. */
export function publishedWords(article: ArticleRow, curated = BASES.curated): string {
  const basis = `${{ ...BASES, curated }[article.published_basis]}${article.note ? `: ${article.note}` : ""}`;
  return article.published_earliest ? `${publishedOn(article)}, ${basis}` : basis;
}
