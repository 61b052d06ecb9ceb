/** The coder's entry, and the only one: articles and a codebook in, tables out. Pure: no file, no clock, no network. */
import { actions } from "./actions/merge.ts";
import { type Article, readArticle } from "./article/article.ts";
import type { Codebook } from "./codebook/codebook.ts";
import { correct } from "./actions/correction.ts";
import type { Dataset, SourceArticle } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { type Gazetteer, gazetteer } from "./actors/gazetteer.ts";
import { type RuleBook, ruleBook } from "./events/rule-book.ts";
import type { Trial } from "./explain.ts";
import { codeArticle } from "./code-article.ts";
import { type Coded, tables } from "./actions/tables.ts";

export type { Codebook } from "./codebook/codebook.ts";
/** @public Makes the codebook that `code` takes. */
export { parseCodebook } from "./codebook/codebook.ts";
export type { Dataset, SourceArticle } from "./model/dataset.ts";

/**
 * Code articles into dated diplomatic actions.
 *
 * @param articles ids and texts, in the order in which actions are to be numbered
 * @param codebook the parsed tables (`parseCodebook`)
 * @param onTrial hears what was tried on each sentence, for `explain`
 */
export const code = (articles: readonly SourceArticle[], codebook: Codebook, onTrial?: (trial: Trial) => void): Dataset =>
  coder(codebook)(articles, { onTrial });

export interface Listeners {
  /** Told after each article how many are done. */
  onArticle?: (done: number) => void;
  /** Told what was tried on each sentence, where somebody asks why; costs nothing where left out. */
  onTrial?: (trial: Trial) => void;
}

/**
 * A coder whose names and rules are compiled once, for callers that code many times. Each call stands by
 * itself: nothing is merged with what an earlier call coded.
 */
export function coder(codebook: Codebook): (articles: readonly SourceArticle[], listeners?: Listeners) => Dataset {
  const { names, rules } = compiled(codebook);
  return (articles, { onArticle, onTrial } = {}) => {
    /** The text of each article that was read, and which one that was. */
    const articleOf = new Map<string, string>();
    const problems: Problem[] = [];
    const coded = articles.map((source, i) => {
      const article = readArticle(source, codebook.boilerplate, codebook.curated.get(source.id));
      const body = article.paragraphs.map((p) => article.text.slice(p.start, p.end)).join("\n");
      const twin = body ? articleOf.get(body) : undefined;
      if (!twin) articleOf.set(body, source.id);
      const result = codedOrNot(article, () => codeArticle(article, names, rules, onTrial));
      const read = article.language === "it" && article.paragraphs.length > 0 && !result.failure;
      const tellsNothing = read && result.mentions.length === 0 && "no diplomatic action of North Korea found";
      const wrong = [twin && `the same text as ${twin}`, tellsNothing, result.failure];
      const ofArticle = [...article.problems, ...wrong.flatMap((message) => (message ? [{ line: null, message }] : []))];
      const corrected = correct(source.id, result.mentions, codebook);
      problems.push(...corrected.problems);
      onArticle?.(i + 1);
      return { ...result, article: { ...article, problems: ofArticle }, mentions: corrected.mentions };
    });
    const merged = actions(coded.flatMap(({ mentions }) => mentions));
    const dataset = tables(coded, merged, codebook, new Map(articles.map((a) => [a.id, a.sha256 ?? ""])));
    return { ...dataset, problems: [...dataset.problems, ...problems] };
  };
}

/** What a caller may change of a codebook, or have of it anew, without changing names and rules. */
const APART: ReadonlySet<string> = new Set<keyof Codebook>(["curated", "corrections", "records", "problems"]);

let last: { codebook: Codebook; names: Gazetteer; rules: RuleBook } | null = null;

/** The names and rules of a codebook, compiled; those of the last one are kept for as long as its tables are the same. */
function compiled(codebook: Codebook): { names: Gazetteer; rules: RuleBook } {
  const parts = (Object.keys(codebook) as (keyof Codebook)[]).filter((part) => !APART.has(part));
  if (last && parts.every((part) => last?.codebook[part] === codebook[part])) return last;
  last = { codebook, names: gazetteer(codebook), rules: ruleBook(codebook) };
  return last;
}

/** An article on which the coder itself fails tells nothing and says why; the others are coded all the same. */
function codedOrNot(article: Article, codeIt: () => Coded): Coded & { failure: string } {
  try {
    return { ...codeIt(), failure: "" };
  } catch (error) {
    const failure = `not coded, because the coder failed on it: ${(error as Error).message}; please report this article`;
    return { article, sentences: [], mentions: [], failure };
  }
}
