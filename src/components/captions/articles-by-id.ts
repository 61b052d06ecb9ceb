/** The articles looked up by their identifiers. */
import { kept } from "../../coder/model/memo.js";
import type { ArticleRow } from "../../coder/model/table-rows.ts";

const known = new WeakMap<readonly ArticleRow[], ReadonlyMap<string, ArticleRow>>();

/** The articles by their identifiers; a list is indexed once. */
export function articlesById(articles: readonly ArticleRow[]): ReadonlyMap<string, ArticleRow> {
  return kept(known, articles, () => new Map(articles.map((article) => [article.article_id, article])));
}
