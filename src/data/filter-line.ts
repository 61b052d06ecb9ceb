/** One line of the filter: an article as JSON in, its actions as JSON out. */
import type { Codebook, Dataset, SourceArticle } from "../coder/index.ts";
import { intervalOf } from "../coder/article/published.ts";

/** What a line says: an article, or why it is none. */
type Line = { article: SourceArticle; published: string } | { wrong: string };

/** Read `{"id", "text", "published"?}`; `published` is an EDTF date, as in `data/articles.csv`, or a timestamp, of which the day counts. */
function readLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { wrong: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { wrong: "not an object with id and text" };
  const { id, text, published = "" } = value as Record<string, unknown>;
  if ((typeof id !== "string" && typeof id !== "number") || id === "") return { wrong: "id is missing" };
  if (typeof text !== "string") return { wrong: "text is missing" };
  if (published !== null && typeof published !== "string") return { wrong: "published is not a date in quotation marks" };
  return { article: { id: String(id), text }, published: published ?? "" };
}

/**
 * Code one article by itself: nothing is merged with other lines.
 *
 * @param codebook its curated dates are replaced by the line's own
 */
export function codeLine(
  line: string,
  codebook: Codebook,
  code: (articles: SourceArticle[]) => Dataset
): { out: string } | { wrong: string } {
  const read = readLine(line);
  if ("wrong" in read) return read;
  const { article, published } = read;
  codebook.curated.clear();
  if (published && intervalOf(published))
    codebook.curated.set(article.id, { article_id: article.id, published, basis: "curated", note: "given with the article" });
  else if (published) article.problems = [{ line: null, message: `published is no date: ${published}` }];
  const { actions, problems } = code([article]);
  return { out: JSON.stringify({ id: article.id, actions, problems: problems.map(({ message }) => message) }) };
}
