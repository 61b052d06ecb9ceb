/** The articles looked up by their identifiers. */
import { perObject } from "../../coder/model/memo.js";
import type { ArticleRow } from "../../coder/model/table-rows.ts";

/** The articles by their identifiers; a list is indexed once. */
export const articlesById = perObject(
  (articles: readonly ArticleRow[]): ReadonlyMap<string, ArticleRow> =>
    new Map(articles.map((article) => [article.article_id, article]))
);
