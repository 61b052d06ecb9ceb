/** One line of the filter: an article as JSON in, its actions as JSON out. */
import type { Codebook, Dataset, SourceArticle } from "../coder/index.ts";
import { intervalOf } from "../coder/model/written-date.ts";
import { tooLong } from "./longest-article.ts";

/**
 * Reads `{"id", "text", "published"?}`; `published` is an EDTF date, as in `data/articles.csv`, or a timestamp, of which the
 * day counts. It takes the place of the codebook's curated dates. Gives the article, or why the line is none.
 */
export function readLine(line: string, codebook: Codebook): SourceArticle | { wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { wrong: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { wrong: "not an object with id and text" };
  const { id: given, text, published = "" } = value as Record<string, unknown>;
  if ((typeof given !== "string" && typeof given !== "number") || given === "") return { wrong: "id is missing" };
  if (typeof given === "number" && !Number.isSafeInteger(given))
    return { wrong: "id is a number that JSON readers round; put it in quotation marks" };
  if (typeof text !== "string") return { wrong: "text is missing" };
  const long = tooLong(text.length);
  if (long !== null) return { wrong: long };
  if (published !== null && typeof published !== "string") return { wrong: "published is not a date in quotation marks" };
  const id = String(given);
  codebook.curated.clear();
  if (!published) return { id, text };
  if (!intervalOf(published)) return { id, text, problems: [{ line: null, message: `published is no date: ${published}` }] };
  codebook.curated.set(id, { article_id: id, published, basis: "curated", note: "given with the article" });
  return { id, text };
}

/** What is said of an article that was left after one scan. */
const OFF_SUBJECT = "names neither North Korea nor any of its people and institutions in Italian, so it was not read";

/** Codes one article by itself: nothing is merged with other lines. One that `onSubject` says cannot deal with North Korea is left unread. */
export function codeLine(
  line: string,
  codebook: Codebook,
  code: (articles: SourceArticle[]) => Dataset,
  onSubject: (text: string) => boolean
): { out: string } | { wrong: string } {
  const article = readLine(line, codebook);
  if ("wrong" in article) return article;
  if (!onSubject(article.text)) {
    const problems = [...(article.problems ?? []).map(({ message }) => message), OFF_SUBJECT];
    return { out: JSON.stringify({ id: article.id, actions: [], problems }) };
  }
  const { actions, problems } = code([article]);
  return { out: JSON.stringify({ id: article.id, actions, problems: problems.map(({ message }) => message) }) };
}
