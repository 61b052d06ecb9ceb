/** One act told by two words of a sentence: it is coded once. */
import type { Clause } from "../clauses/sentence-parse.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import type { Dyad, Found } from "./dyad.ts";
import { asksNothing, type RuleBook } from "./rule-book.ts";
import { isAnother } from "./told-before.ts";

/** Nearer to each other than so many words, two of one clause that tell an act of one type tell the same. */
const SAME_ACT = 14;

/** What a noun would tell of two sides. */
interface Telling {
  dyad: Dyad;
  type: string;
  /** Where the noun stands. */
  at: number;
  clause: Clause | null;
  /** The verb that carries it. */
  carrier: VerbGroup | null;
}

/** Whether an act that a noun tells is among those that other words of its sentence tell. */
export const isToldAlready = (telling: Telling, others: readonly Found[], book: RuleBook): boolean =>
  others.some(
    (other) =>
      isWithin(telling, other) || isNear(telling, other) || hasSameWords(telling, other, book) || isCarriedAlong(telling, other)
  );

/** "ha inviato un messaggio di condoglianze": the noun is one of the words of the verb that tells the act. */
const isWithin = ({ type, at }: Telling, { rule, trigger }: Found): boolean =>
  rule.type === type && trigger.start <= at && at < trigger.end;

/** "ha espresso solidarietà e cordoglio a Tokyo": one verb carries both, and has told what it does to whom. */
const isCarriedAlong = ({ dyad, carrier, at }: Telling, other: Found): boolean =>
  other.verb !== null && other.verb === carrier && hasSides(other, dyad) && !isOfNoun(other, at);

/**
 * "ha approvato l'invio di aiuti a Pyongyang": the verb found its object only in what the noun, which it carries, tells; but
 * "ha ordinato a Pyongyang la liberazione" tells of an order.
 */
export const isOfCarried = (byVerb: Found, { carrier, trigger, ...dyad }: Found): boolean =>
  byVerb.verb === carrier && hasSides(byVerb, dyad) && isOfNoun(byVerb, trigger.start);

const isOfNoun = ({ rule, targetWords }: Found, noun: number): boolean =>
  asksNothing(rule) && targetWords !== null && targetWords.start > noun;

const hasSides = ({ source, target }: Found, dyad: Dyad): boolean =>
  source.country === dyad.source.country && target.country === dyad.target.country;

/** "ha incontrato Xi in un vertice": near, of one type and between the same two. */
const isNear = ({ dyad, type, at, clause }: Telling, other: Found): boolean =>
  other.rule.type === type &&
  Math.abs(other.trigger.start - at) < SAME_ACT &&
  other.clause === clause &&
  other.source.country === dyad.source.country &&
  other.target.country === dyad.target.country &&
  !(isAnother(other.source, dyad.source) || isAnother(other.target, dyad.target));

/**
 * "la visita e i colloqui di Kim con Xi": both sides are named once for both nouns, or for what is refused; but what "si chiude
 * con un'intesa il vertice tra Kim e Xi" tells is two acts.
 */
const hasSameWords = ({ dyad, type }: Telling, other: Found, { codebook }: RuleBook): boolean =>
  (other.verb?.kind !== "finite" || other.rule.type === type || codebook.types.get(other.rule.type)!.traits.has("answer")) &&
  dyad.sourceWords !== null &&
  other.sourceWords !== null &&
  other.targetWords !== null &&
  other.sourceWords.start === dyad.sourceWords.start &&
  other.targetWords.start === dyad.targetWords?.start &&
  other.trigger.end <= dyad.sourceWords.start;
