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
  const before = wordBefore(next, tokens);
  const thing = next.prep !== "" && joined(before, 3, tokens);
  const day = timeAfter("e", before, tokens) >= 0;
  const then = tokens[before].low === "," && joined(before - 1, 4, tokens, ",");
  // "ha incontrato Lavrov, il 4 Putin.", "visitò la Cina, nel 2019 il Vietnam."
  const comma = next.prep === "" && timeAfter(",", before, tokens) >= 0 && (tokens[next.end]?.kind ?? "mark") === "mark";
  if (tokens[before].low !== "e" && !thing && !then && !day && !comma) return null;
  if (groups.some((g) => g.start >= first.end && g.end <= next.start) || clauses.some((c) => c.subject?.includes(next)))
    return null;
  return thing || then || day || comma || ownTime(tokens[next.end]?.low ?? "") ? next : null;
}

/** Where a second object begins, with the time before it and what joins both to the first. */
export function startsAt(object: Phrase, parse: SentenceParse): number {
  const time = timeBefore(object, parse);
  return time < 0 ? object.start : time;
}

/** Where the words begin that join a time and a second object to the first; -1 for none. */
const timeBefore = (object: Phrase, { tokens }: SentenceParse): number =>
  Math.max(...[",", "e"].map((mark) => timeAfter(mark, wordBefore(object, tokens), tokens)));

/** The last word before an object; in "il 4 Putin" the number is a day, not how many. */
const wordBefore = ({ start, head, prep }: Phrase, tokens: SentenceParse["tokens"]): number =>
  tokens[head - 1]?.kind === "number" ? head - 1 : start - (prep ? 2 : 1);

/** Where "e", or a comma, stands before a time that ends at a place: "e martedì Wang Yi", "e il giorno dopo To Lam", ", il 4 Putin". */
function timeAfter(mark: string, end: number, tokens: SentenceParse["tokens"]): number {
  const from = Math.max(0, end - 4);
  const lows = tokens.slice(from, end + 1).map(({ low }) => low);
  const at = lows.lastIndexOf(mark);
  return at >= 0 && isTimePhrase(lows.slice(at + 1).join(" ")) ? from + at : -1;
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
