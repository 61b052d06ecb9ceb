/** Names that several articles would bear, each with as much of its file's name as tells it from the others. */
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { perObject } from "../../coder/model/memo.js";
import { grouped } from "../../coder/model/grouped.js";

/** File names are given whole up to this length, else from where they differ. */
const SHORT = 12;

/**
 * The name of each article of a list: what `name` calls it where that is its alone, else with its file added,
 * "Article of 29 October 2025 (005)". A list is looked through once.
 */
export function toldApart(
  name: (article: ArticleRow) => string
): (articles: readonly ArticleRow[]) => (article: ArticleRow) => string {
  return perObject((articles) => {
    const own = [...grouped(articles, name)].flatMap(([shared, same]) => {
      const ids = same.map(({ article_id }) => article_id);
      return ids.map((id) => [id, ids.length === 1 ? shared : `${shared} (${apart(id, ids)})`] as const);
    });
    const names = new Map(own);
    return (article) => names.get(article.article_id) ?? name(article);
  });
}

/** The part of a file's name that tells it from the others: "005", "…oggi12". */
function apart(id: string, ids: readonly string[]): string {
  if (ids.every(({ length }) => length <= SHORT)) return id;
  const [first, last] = [ids.reduce((a, b) => (b < a ? b : a)), ids.reduce((a, b) => (b > a ? b : a))];
  let common = 0;
  while (common < first.length && first[common] === last[common]) common++;
  // From the word in which they differ on: "…oggi" and "…oggi2", not "…" and "…2".
  const word = common - (/[\p{L}\p{N}]*$/u.exec(first.slice(0, common))?.[0].length ?? 0);
  for (const start of [0, word, common])
    for (let end = common + 1; end <= start + SHORT; end++)
      if (new Set(ids.map((other) => other.slice(start, end))).size === ids.length)
        return `${start > 0 ? "…" : ""}${id.slice(start, end)}`;
  return id;
}
