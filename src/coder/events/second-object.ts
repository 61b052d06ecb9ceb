/** Gapping: the verb is left out before a second object ("ha visto Putin il 3 settembre e Xi il 4"). */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import { isTimePhrase } from "../time.ts";

/** How many words may stand between the two objects. */
const APART = 8;

/**
 * The object that follows another of the same verb, with a time of its own or a thing of its own ("e una lettera a Putin");
 * null where what follows belongs to the first, or to a verb of its own.
 */
export function secondObject(first: Phrase, { phrases, tokens, groups, clauses }: SentenceParse): Phrase | null {
  const next = phrases.find(
    (p) =>
      p.start > first.end && p.kind === "actor" && p.prep === first.prep && p.list !== first.list && p.start - first.end <= APART
  );
  if (!next) return null;
  const before = next.start - (next.prep ? 2 : 1);
  const thing = next.prep !== "" && joined(before, 3, tokens);
  const day = timeAfterAnd(before, tokens);
  const then = tokens[before].low === "," && joined(before - 1, 4, tokens, ",");
  if (tokens[before].low !== "e" && !thing && !then && !day) return null;
  if (groups.some((g) => g.start >= first.end && g.end <= next.start) || clauses.some((c) => c.subject?.includes(next)))
    return null;
  return thing || then || day || ownTime(tokens[next.end]?.low ?? "") ? next : null;
}

/** Whether "e" and a time stand before a place: "e martedì Wang Yi", "e il giorno dopo To Lam". */
function timeAfterAnd(end: number, tokens: SentenceParse["tokens"]): boolean {
  const and = tokens
    .slice(Math.max(0, end - 4), end)
    .map(({ low }) => low)
    .lastIndexOf("e");
  if (and < 0) return false;
  const time = tokens.slice(Math.max(0, end - 4) + and + 1, end + 1);
  return isTimePhrase(time.map(({ low }) => low).join(" "));
}

/** Whether a word begins a time or place of its own: "Xi il 4", "Xi martedì", "Xi a Pechino". */
const ownTime = (low: string): boolean => /^(?:il|l'|lo|a|nel|in)$/.test(low) || isTimePhrase(low);

/** Whether "e", or "e" and a mark, stands a few words before a place, with a noun phrase after it: "e una lettera", "e, il giorno dopo,". */
function joined(at: number, most: number, tokens: SentenceParse["tokens"], mark = ""): boolean {
  for (let k = at; k >= Math.max(1, at - most); k--) {
    if (tokens[k].low === "," && mark === "") return false;
    if (tokens[k].low === (mark || "e")) {
      const noun = tokens[k + 1];
      return (mark === "" || tokens[k - 1].low === "e") && k < at && (ARTICLES.has(noun.low) || mark !== "");
    }
  }
  return false;
}
