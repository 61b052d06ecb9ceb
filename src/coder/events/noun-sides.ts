/** The two sides of what a noun tells: as they are named beside it, as of the noun that it stands for, or as of thanks for it. */
import type { ActorReference } from "../actors/discourse.ts";
import type { Argument, Clause, SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import { nounScopeEnd } from "../clauses/argument-scope.ts";
import type { ActionType } from "../codebook/codebook.ts";
import type { Missing } from "./attempt.ts";
import { type Dyad, dyadOf, dyads, type Found } from "./dyad.ts";
import type { Rule, RuleBook } from "./rule-book.ts";
import { isNamedBeside, isPlacedOrDated } from "./stand-in.ts";
import { sidesToldBefore } from "./told-before.ts";

/** A rule as it is tried on a noun. */
export interface TriedNoun {
  rule: Rule;
  type: ActionType;
  /** The noun's words. */
  start: number;
  end: number;
  /** A pronoun stands for it: "dopo quello di Singapore". */
  standsIn: boolean;
  clause: Clause | null;
  /** The verb that carries the noun. */
  carrier: Trigger | null;
  parse: SentenceParse;
  book: RuleBook;
  /** What the verbs of the sentence tell. */
  byVerbs: readonly Found[];
  lacks?: (missing: Missing) => void;
}

/** Both sides as the sentence names them; those of an act told before where it names none. */
export function sidesOf(tried: TriedNoun, byNouns: readonly Found[]): Dyad[] {
  const { rule, type, start, end, clause, carrier, parse, book, lacks } = tried;
  const to = nounScopeEnd(end, parse);
  const trigger: Trigger = {
    start,
    end,
    from: end,
    to,
    verb: null,
    clause,
    passive: false,
    noun: -1,
    subject: null,
    subjectBy: null,
    carrier
  };
  if (isSomebodyElses(tried)) {
    lacks?.({ lacks: "source", places: rule.source, thing: "", goesOn: false });
    return [];
  }
  const named = dyads(rule, trigger, parse, book, lacks).filter((dyad) => !tried.standsIn || isNamedBeside(dyad, end, parse));
  if (named.length === 0 && tried.standsIn) return asOfNoun(tried, byNouns);
  const own = isInvited(tried) ? named.filter(({ sourceWords }) => sourceWords !== null && sourceWords.start >= end) : named;
  const sides = own.length > 0 ? own : sidesOfThanks(tried);
  if (sides.length > 0) return sides;
  if (named.length > 0) {
    lacks?.({ lacks: "noun", because: "thanks" });
    return [];
  }
  return type.contact && type.traits.has("occasion") ? sidesToldBefore(rule, trigger, parse) : [];
}

/** "Kim ha ringraziato Putin per gli aiuti": whoever is thanked for an act did it to whoever gives thanks. */
function sidesOfThanks({ type, start, clause, byVerbs, parse: { tokens }, book }: TriedNoun): Dyad[] {
  const words = book.classes.get("thanks")!;
  const lead = tokens.slice(Math.max(0, start - 2), start).findIndex(({ prep }) => prep === "per" || prep === "di");
  const given = byVerbs.find(
    (other) =>
      lead >= 0 &&
      other.clause === clause &&
      other.trigger.end <= start &&
      (other.verb?.lemmas.some((lemma) => words.has(lemma)) ||
        tokens.slice(other.trigger.start, start).some(({ low }) => words.has(low)))
  );
  if (!given) return [];
  const side = (ref: ActorReference, tokens: Argument["tokens"], by: "thanked" | "thanks") => ({
    ref,
    of: { refs: [ref], tokens, how: { by } }
  });
  const thanked = side(given.target, given.targetWords, "thanked");
  return [dyadOf([thanked, side(given.source, given.sourceWords, "thanks")], type.mutual)];
}

/** "un secondo vertice tra Kim e Trump, dopo quello di Singapore": between the same two, where nobody else is named. */
function asOfNoun({ rule, type, start, end, byVerbs, parse }: TriedNoun, byNouns: readonly Found[]): Dyad[] {
  const noun = [...byVerbs, ...byNouns].findLast((one) => one.rule.type === rule.type && one.trigger.end <= start);
  if (!noun || !isPlacedOrDated(end, parse, noun) || !type.contact || !type.traits.has("occasion")) return [];
  const { source, target, sourceHow, targetHow } = noun;
  return [{ source, target, sourceWords: null, targetWords: null, sourceHow, targetHow }];
}

/**
 * "hanno parlato della visita di Trump a Pechino": whose it is stands beside it, so it is not the subject's; nor is it in "aiuterà
 * Trump a sbloccare la trattativa con Kim".
 */
const isSomebodyElses = ({ rule, start, end, clause, parse: { phrases, groups } }: TriedNoun): boolean =>
  rule.source[0] === "subject" &&
  (phrases.some(
    (p) => p.start === end + 1 && p.prep === "di" && p.refs.some(({ actor, country }) => actor !== "" && country !== "")
  ) ||
    groups.some(
      (deed) =>
        deed.kind === "inf" &&
        deed.prep === "a" &&
        deed.start >= (clause?.verb.end ?? Infinity) &&
        deed.end <= start &&
        phrases.some((p) => p.kind === "actor" && p.prep === "" && p.end === deed.start - 1 && !clause?.subject?.includes(p))
    ));

/**
 * "ha ringraziato Kim per l'invito", "ha accettato l'invito": whoever thanks or accepts has been invited, and the one who invited
 * has to be named after it.
 */
const isInvited = ({ type, start, clause, byVerbs, book }: TriedNoun): boolean =>
  type.traits.has("offer") &&
  byVerbs.some(
    (other) =>
      other.clause === clause &&
      (other.rule.target.includes("owner") ||
        (other.trigger.end <= start && book.codebook.types.get(other.rule.type)!.traits.has("praise")))
  );
