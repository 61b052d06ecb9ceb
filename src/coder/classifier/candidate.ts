/** Pairs of sides that a sentence names: between whom it may tell an act that no rule found. */
import { type ActorReference, unnamed } from "../actors/discourse.ts";
import type { Phrase } from "../actors/noun-phrase.ts";
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import type { Attempt } from "../events/attempt.ts";
import type { Found } from "../events/dyad.ts";
import { isFiction } from "../events/fiction.ts";
import type { RuleBook } from "../events/rule-book.ts";
import { allAre } from "../events/sides.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import { push } from "../model/grouped.ts";

/** One side of a candidate. */
export interface CandidateSide {
  /** Empty for a group of states, or a body of several. */
  country: string;
  ref: ActorReference;
  /** The phrases that name it in the sentence; none where the article has named it before. */
  phrases: readonly Phrase[];
}

/** North Korea and a partner, in one of the two directions. */
export interface Candidate {
  source: CandidateSide;
  target: CandidateSide;
  /** What rules found between the two in the sentence. */
  told: readonly Found[];
}

/** North Korea and the partner of a candidate, whoever of them acts. */
export const pairOf = ({ source, target }: Candidate): string => [source.country, target.country].sort().join(" ");

/** After so many sentences without its name, a sentence that does not name North Korea is not taken to be about it. */
const SILENCE = 4;

/** North Korea, and a partner. */
export type Pair = readonly [north: CandidateSide, partner: CandidateSide];

/** North Korea with each partner that a sentence names, or, where it names none, with the one named last. */
export function pairsNamed(parse: SentenceParse, book: RuleBook): Pair[] {
  if (isFiction(parse)) return [];
  const { discourse } = parse;
  const named = sidesNamed(parse);
  const noStates = new Set([...named.values()].filter((side) => !mayBeState(side, book)).map(({ country }) => country));
  if (noStates.has(FOCUS_COUNTRY)) return [];
  for (const country of noStates) named.delete(country);
  const focus = named.get(FOCUS_COUNTRY);
  if (!focus && (named.size === 0 || discourse.silence > SILENCE)) return [];
  named.delete(FOCUS_COUNTRY);
  const { partner } = discourse;
  const partners =
    named.size > 0
      ? [...named.values()]
      : partner && !noStates.has(partner.country)
        ? [{ country: partner.country, ref: partner, phrases: [] }]
        : [];
  const north = focus ?? { country: FOCUS_COUNTRY, ref: unnamed(FOCUS_COUNTRY, "", "named before"), phrases: [] };
  return partners.map((other) => [north, other]);
}

/** Both directions between the two sides of each pair, with what rules found between them. */
export const candidates = (pairs: readonly Pair[], found: readonly Found[]): Candidate[] =>
  pairs.flatMap(([north, other]) => {
    const told = found.filter(({ source, target }) => [source.country, target.country].includes(other.country));
    // "secondo Seul Pyongyang ha inviato soldati": nothing is done to who only says so.
    return [
      { source: north, target: other, told },
      { source: other, target: north, told }
    ].filter(({ target }) => target.phrases.length === 0 || target.phrases.some(({ prep }) => prep !== "secondo"));
  });

/** "ha accusato l'opposizione di simpatie per Pyongyang": types of what the source did, as rules read it, and to somebody else. */
export const doneToOthers = ({ source }: Candidate, attempts: readonly Attempt[]): string[] =>
  attempts.flatMap(({ rule, missing }) =>
    missing.lacks === "target" &&
    missing.source.some(({ country }) => country === source.country) &&
    missing.places.some(({ taken }) => taken)
      ? [rule.type]
      : []
  );

/** "alla parata hanno assistito Putin e Kim": whether the sentence names both sides in one breath only, so that neither does it to the other. */
export const sideBySide = ({ source, target }: Candidate): boolean =>
  source.phrases.length > 0 &&
  target.phrases.length > 0 &&
  source.phrases.every((s) => s.prep === "" && target.phrases.every((t) => s.list === t.list));

/** "un film russo", "la squadra nordcoreana": what only an adjective names, and courts, players, firms and passers-by, are no state. */
const mayBeState = ({ country, phrases }: CandidateSide, book: RuleBook): boolean =>
  phrases.some(({ kind, refs }) => {
    const own = refs.filter((ref) => ref.country === country);
    return kind !== "adjective" && !allAre(own, "unofficial", book) && !allAre(own, "judges", book);
  });

/** Whom a sentence names, by country. */
function sidesNamed({ phrases }: SentenceParse): Map<string, CandidateSide> {
  const refs = new Map<string, ActorReference[]>();
  const words = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    if (phrase.kind !== "agency")
      for (const ref of phrase.refs)
        if (ref.country !== "" || ref.role !== "") {
          push(refs, ref.country, ref);
          push(words, ref.country, phrase);
        }
  // Whoever is named by name or office says more than the country alone.
  const best = (those: readonly ActorReference[]) =>
    those.find(({ actor }) => actor) ?? those.find(({ role }) => role) ?? those[0];
  return new Map([...refs].map(([country, those]) => [country, { country, ref: best(those), phrases: words.get(country)! }]));
}
