/** Sources and targets of one trigger, paired: a dyad has North Korea on exactly one side. */
import type { Argument, Clause, SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import type { HowFound } from "../model/how-found.ts";
import { isDirect } from "../codebook/argument-names.ts";
import type { VerbRule } from "../codebook/codebook.ts";
import type { ActorReference } from "../actors/discourse.ts";
import { FOCUS_COUNTRY, type Status } from "../model/code-lists.ts";
import { asksNothing, type Rule, type RuleBook } from "./rule-book.ts";
import type { Missing } from "./attempt.ts";
import { countriesOf, pairs, type Trying } from "./sides.ts";
import { sourceOf } from "./source.ts";
import { targetOf } from "./target.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";

/** Who did it to whom, in which words, and how both were found. */
export interface Dyad {
  source: ActorReference;
  target: ActorReference;
  sourceWords: { start: number; end: number } | null;
  targetWords: { start: number; end: number } | null;
  sourceHow: HowFound;
  targetHow: HowFound;
}

/** One action as one sentence tells it, before it is dated and merged. */
export interface Found extends Dyad {
  rule: VerbRule;
  /** Word indices of the trigger. */
  trigger: { start: number; end: number };
  clause: Clause | null;
  verb: VerbGroup | null;
  /** The verb that carries the noun which told it. */
  carrier?: VerbGroup | null;
  status: Status;
  statusHow: string;
  /** Told again with an article and no names ("la telefonata, avvenuta martedì"): the event coded before. */
  again: boolean;
}

/** Fill a rule's arguments and pair each source with each target; pairs without North Korea are left out. */
export function dyads(
  rule: Rule,
  trigger: Trigger,
  parse: SentenceParse,
  book: RuleBook,
  lacks?: (missing: Missing) => void
): Dyad[] {
  const type = book.codebook.types.get(rule.type)!;
  const trying = { rule, type, trigger, parse, book };
  const source = sourceOf(trying);
  if ("lacks" in source) {
    lacks?.(source);
    return [];
  }
  // "Kim e Putin si sono scritti", "i due si sono incontrati": each does it to the other.
  const together =
    !doneToThird(trying, source) &&
    countriesOf(source.refs).size > 1 &&
    (type.mutual || rule.target.includes("each-other") || didToEachOther(trying));
  const sought = targetOf(trying, source, together);
  if ("lacks" in sought) {
    lacks?.(sought);
    return [];
  }
  const { target, tried } = sought;
  const couples = target ? crossed(source, target) : together ? eachOther(source, type.traits.has("returned")) : [];
  const sides = distinct(couples.filter(([s, t]) => pairs([s.ref], t.ref, book)).map((couple) => dyadOf(couple, type.mutual)));
  if (sides.length === 0)
    lacks?.(together ? { lacks: "focus", sides: source.refs } : { lacks: "target", source: source.refs, places: tried });
  return sides;
}

/** "Kim è stato ricevuto da Putin e Xi": by both of them; but "l'accordo è stato firmato da Putin e Kim" with each other. */
const doneToThird = ({ trigger: { passive, clause } }: Trying, { refs, how }: Argument): boolean =>
  passive &&
  how.by === "preposition" &&
  clause?.subject?.some((phrase) => phrase.refs.some(({ country }) => country !== "" && !countriesOf(refs).has(country))) ===
    true;

/** "Seul e Pyongyang si accusano", "si minacciano a vicenda la guerra": a verb that takes somebody as its object, with "si". */
function didToEachOther({ rule, trigger: { verb, end }, parse: { tokens } }: Trying): boolean {
  if (!verb?.reflexive) return false;
  const said = tokens.slice(verb.start, end + 3).some(({ low }) => /^(?:vicenda|reciprocamente|altr[oa])$/.test(low));
  return said || (asksNothing(rule) && rule.target.some(isDirect));
}

/** Somebody, and the words that name him among others. */
interface Side {
  ref: ActorReference;
  of: Argument;
}

type Couple = readonly [source: Side, target: Side];

/** "Kim e Choe hanno scritto a Putin e Lavrov": each of the one side to each of the other. */
const crossed = (source: Argument, target: Argument): Couple[] =>
  source.refs.flatMap((s) =>
    target.refs.map(
      (t): Couple => [
        { ref: s, of: source },
        { ref: t, of: target }
      ]
    )
  );

/** "Kim e Putin si sono scritti": North Korea to the others; what is returned, as expulsions are, is an act of theirs too. */
function eachOther(both: Argument, returned: boolean): Couple[] {
  const focus = { ...both, refs: both.refs.filter(({ country }) => country === FOCUS_COUNTRY) };
  return [...crossed(focus, both), ...(returned ? crossed(both, focus) : [])];
}

/** Both sides of a mutual act are told alike, whoever is named first. */
export function dyadOf([first, second]: Couple, mutual: boolean): Dyad {
  const [source, target] = mutual && second.ref.country === FOCUS_COUNTRY ? [second, first] : [first, second];
  return {
    source: source.ref,
    target: target.ref,
    sourceWords: source.of.tokens,
    targetWords: target.of.tokens,
    sourceHow: source.of.how,
    targetHow: target.of.how
  };
}

/** The first of each two countries: "il presidente e il ministro hanno ricevuto Kim" is one act of one country. */
function distinct(dyads: readonly Dyad[]): Dyad[] {
  const kept: Dyad[] = [];
  for (const dyad of dyads) {
    const { source, target } = dyad;
    const known = kept.some(
      (d) =>
        source.country !== "" &&
        target.country !== "" &&
        d.source.country === source.country &&
        d.target.country === target.country
    );
    if (!known) kept.push(dyad);
  }
  return kept;
}
