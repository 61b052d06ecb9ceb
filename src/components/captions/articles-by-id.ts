/** The articles looked up by their identifiers. */
import type { ArticleRow } from "../../coder/model/table-rows.ts";

export type ArticlesById = ReadonlyMap<string, ArticleRow>;

const known = new WeakMap<readonly ArticleRow[], ArticlesById>();

/** The articles by their identifiers; a list is indexed once. */
export function articlesById(articles: readonly ArticleRow[]): ArticlesById {
  const byId = known.get(articles) ?? new Map(articles.map((article) => [article.article_id, article]));
  known.set(articles, byId);
  return byId;
}
