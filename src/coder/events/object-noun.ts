/** The noun that a verb is done to, and whether that is somebody of no country that is named. */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import { ADVERBS, ARTICLES } from "../syntax/grammar.ts";

/** Where the object of a verb begins, past adverbs and "a marzo", "in un discorso". */
export function objectAt({ end }: Trigger, { tokens, phrases }: SentenceParse): number {
  const at = tokens.findIndex(({ low }, k) => k >= end && !ADVERBS.has(low));
  if (!tokens[at]?.prep) return at;
  const object = tokens.findIndex(({ low, prep }, k) => k > at + 1 && prep === "" && ARTICLES.has(low));
  const between = tokens.slice(at, object);
  const isAside = object > 0 && between.length <= 4 && between.every(({ kind }) => kind !== "mark");
  return isAside && !phrases.some((p) => p.start < object && p.end > at && p.refs.some(({ country }) => country !== ""))
    ? object
    : at;
}

/** The noun that a verb is done to, whether the rule asks for it or not. */
export const objectNoun = (trigger: Trigger, parse: SentenceParse): number =>
  trigger.noun < 0 ? pastArticle(objectAt(trigger, parse), parse) : trigger.noun;

export const pastArticle = (at: number, { tokens }: SentenceParse): number =>
  ARTICLES.has(tokens[at]?.low ?? "") ? at + (tokens[at + 1]?.low === "'" ? 2 : 1) : at;

/** Whether a word tells of people or bodies of no country that is named: "i contadini", "le organizzazioni umanitarie". */
export function areOthers(at: number, { tokens, phrases, classes }: SentenceParse): boolean {
  const owner = ({ start, end, refs }: Phrase): boolean =>
    start <= at + 1 && end > at && refs.some(({ country }) => country !== "");
  return classes.get("others")?.has(tokens[at]?.low ?? "") === true && !phrases.some(owner);
}
