/** One sentence → its tokens, names and verb groups; then, with what was said before it, its noun phrases and clauses. */
import { toldYear } from "./syntax/told-year.ts";
import { phrases } from "./actors/actor.ts";
import type { Discourse } from "./actors/discourse.ts";
import { type Gazetteer, hits } from "./actors/gazetteer.ts";
import { clauses } from "./clauses/clause.ts";
import type { Sentence, SentenceParse } from "./clauses/sentence-parse.ts";
import type { RuleBook } from "./events/rule-book.ts";
import type { Span } from "./model/dataset.ts";
import { quotations, sentences } from "./syntax/sentence.ts";
import { ARTICLES } from "./syntax/grammar.ts";
import { withInsertsParted } from "./syntax/insert.ts";
import { withRemarkLast } from "./syntax/remark.ts";
import { type Token, tokens } from "./syntax/token.ts";
import { verbGroups } from "./syntax/verb.ts";

/** The sentences of a text, each read as far as it can be by itself. */
export function sentencesOf(text: string, paragraphs: readonly Span[], gazetteer: Gazetteer, book: RuleBook): Sentence[] {
  return paragraphs.flatMap((paragraph, number) => {
    const quotes = quotations(text, paragraph);
    let quote = 0;
    return sentences(text, paragraph, quotes).map((span): Sentence => {
      const { start, end } = span;
      while (quote < quotes.length && quotes[quote].end <= span.start) quote++;
      let beyond = quote;
      while (beyond < quotes.length && quotes[beyond].start < span.end) beyond++;
      const read = inOnePiece(tokens(text, span, quotes.slice(quote, beyond), book.codebook.forms), gazetteer, book);
      const parted = withInsertsParted(read.tokens, read.groups);
      // Named one by one: where others are added to spread properties, the engine takes a hundred times as long.
      return { start, end, paragraph: number, tokens: parted, hits: read.hits, groups: read.groups };
    });
  });
}

type Words = Pick<Sentence, "tokens" | "hits" | "groups">;

/**
 * The words of a sentence with its names and verbs; remarks of who says so stand behind what is said.
 *
 * @param said how many of the words come before remarks that stand there already
 */
function inOnePiece(list: readonly Token[], gazetteer: Gazetteer, book: RuleBook, said = list.length): Words {
  const found = hits(list, gazetteer);
  const noVerbs = new Set<number>();
  for (let k = 0; k < list.length; k++) if (isAgo(list, k, book) || isBoth(list, k)) noVerbs.add(k);
  for (const hit of found)
    if (hit.entries.some((e) => e.kind !== "demonym")) for (let k = hit.start; k < hit.end; k++) noVerbs.add(k);
  const groups = verbGroups(list, noVerbs, book.lexicon);
  const isNamed = (at: number): boolean =>
    found.some(({ start, entries }) => (start === at || (start === at + 1 && ARTICLES.has(list[at].low))) && entries.length > 0);
  const [speaks, says, accuses] = ["speaks", "say", "accuses"].map((name) => book.classes.get(name) ?? NONE);
  const reports = (lemma: string): boolean => [book.sayingVerbs, says, accuses].some((verbs) => verbs.has(lemma));
  const moved = withRemarkLast({ tokens: list, said, groups, isNamed, speaks: (lemma) => speaks.has(lemma), reports });
  return moved ? inOnePiece(moved.tokens, gazetteer, book, moved.said) : { tokens: list, hits: found, groups };
}

const NONE: ReadonlySet<string> = new Set();

/** "tre settimane fa", "un mese e mezzo fa", "tre anni or sono" have no verb. */
function isAgo(list: readonly Token[], k: number, { classes }: RuleBook): boolean {
  const last = list[k].low === "fa" ? k - 1 : list[k].low === "sono" && list[k - 1]?.low === "or" ? k - 2 : -1;
  const span = last >= 0 && /^mezz[oa]$/.test(list[last].low) ? last - 2 : last;
  return span >= 0 && classes.get("time-span")?.has(list[span].low) === true;
}

/** "sia Putin sia Xi", "sia con Mosca che con Pechino" has no verb. */
function isBoth(list: readonly Token[], k: number): boolean {
  if (list[k].low !== "sia") return false;
  const near = (from: number, to: number, words: RegExp) => list.slice(Math.max(0, from), to).some(({ low }) => words.test(low));
  const participle = list[k + 1]?.forms.some((form) => form.mood === "part");
  return (
    !participle &&
    (near(k + 2, k + 9, /^sia$/) ||
      near(k - 8, k - 1, /^sia$/) ||
      (!near(k - 4, k, /^(?:che|non)$/) && near(k + 2, k + 9, /^che$/)))
  );
}

/**
 * Read a sentence to its clauses.
 *
 * @param before what the article has said before it
 * @param published days between which the article came out, empty where not known: an office had another holder then
 */
export function parseSentence(
  sentence: Sentence,
  before: Discourse,
  published: { earliest: string; latest: string },
  gazetteer: Gazetteer,
  book: RuleBook
): SentenceParse {
  const { start, end, paragraph, tokens, hits, groups } = sentence;
  const { classes } = book;
  const year = toldYear(tokens, groups);
  const then =
    year === null || published.earliest.startsWith(year) ? null : { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const named = phrases(tokens, hits, {
    gazetteer,
    discourse: before.nextSentence(),
    published: then ?? published,
    past: then !== null
  });
  const parsed = clauses(tokens, groups, named.phrases, classes);
  const { phrases: read, discourse } = named;
  return { start, end, paragraph, tokens, hits, groups, phrases: read, clauses: parsed, classes, discourse };
}
