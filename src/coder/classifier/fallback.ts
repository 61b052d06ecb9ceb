/**
 * What no rule finds: where a sentence names North Korea and a partner, the classifier says how likely it is that something
 * passed between them that no rule tells, and what. It speaks only where it is sure enough, and never against a rule.
 */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { Argument, Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import type { ClassifierWeights } from "../codebook/classifier-table.ts";
import type { VerbRule } from "../codebook/codebook.ts";
import type { Attempt } from "../events/attempt.ts";
import { dyadOf, type Found } from "../events/dyad.ts";
import type { RuleBook } from "../events/rule-book.ts";
import { is, type Whether } from "../events/status.ts";
import { toldByVerb } from "../events/verb-context.ts";
import { statusOfVerb } from "../events/verb-status.ts";
import { CLASSIFIER } from "../model/code-lists.ts";
import type { HowFound } from "../model/how-found.ts";
import { type Candidate, type CandidateSide, doneToOthers, pairOf, sideBySide } from "./candidate.ts";
import { likelihoodOfAct, likelihoodOfTypes, reasons } from "./classifier.ts";
import { writerFor } from "./feature.ts";
import { type Features, features } from "./features.ts";
import { sentenceFeatures, type TriedSentence } from "./sentence-features.ts";

/** How sure the classifier has to be. `npm run fit` prints how often it is right from here, and from other thresholds. */
export const SURE = 0.32;
/** How sure of a contact: contacts are what the report counts, and a meeting is easily read into a statement. */
const SURE_OF_CONTACT = 0.4;

/** How sure it is of what is worth a line to whoever asks why. */
export const WORTH_SAYING = 0.1;

/** The acts that no rule found, of guesses that are sure enough. */
export const fallback = (likely: readonly GuessOfSides[], parse: SentenceParse, book: RuleBook): Found[] =>
  likely.filter(({ sure, asked }) => sure >= asked).flatMap((guess) => foundOf(guess, parse, book));

/** Of the candidates of a sentence what the classifier takes for likely, at most one act between North Korea and each partner. */
export function guesses(
  between: readonly Candidate[],
  sentence: TriedSentence,
  book: RuleBook,
  threshold: number
): GuessOfSides[] {
  const { classifier } = book.codebook;
  if (between.length === 0 || classifier.types.length === 0) return [];
  const shared = sentenceFeatures(sentence, book, writerFor(classifier));
  const all = between.flatMap((candidate) => {
    const seen = features(candidate, shared);
    const guess = guessOf(seen, typesTold(candidate, book), classifier, threshold);
    if (!guess || !mayPass(guess.type, candidate, sentence.attempts, book)) return [];
    const asked = book.codebook.types.get(guess.type)?.contact ? SURE_OF_CONTACT : SURE;
    return [{ ...guess, asked, candidate, why: reasons(seen, classifier), pair: pairOf(candidate) }];
  });
  return surest(all);
}

/** Whether an act of a type may pass from the one side to the other: no rule reads it as done to others, nor do both do it together. */
const mayPass = (type: string, candidate: Candidate, attempts: readonly Attempt[], { codebook }: RuleBook): boolean =>
  !doneToOthers(candidate, attempts).includes(type) && (codebook.types.get(type)?.mutual === true || !sideBySide(candidate));

/** The types of what rules found of a candidate: what goes the other way is another act, unless it is of both. */
export const typesTold = ({ source, told }: Candidate, { codebook }: RuleBook): string[] =>
  told
    .filter((act) => act.source.country === source.country || codebook.types.get(act.rule.type)!.mutual)
    .map(({ rule }) => rule.type);

/** What passed between two sides, if anything did. */
export interface Guess {
  type: string;
  /** From 0 to 1: the likelihood of an act times the root of that of its type. */
  sure: number;
}

/** A guess, between whom, and what speaks most for it. */
export interface GuessOfSides extends Guess {
  /** How sure it has to be of such an act. */
  asked: number;
  candidate: Candidate;
  why: readonly string[];
}

/** The likeliest act that rules do not tell between the two already, if that is sure enough. */
export function guessOf(seen: Features, told: readonly string[], weights: ClassifierWeights, threshold: number): Guess | null {
  const act = likelihoodOfAct(seen, weights);
  if (act < threshold) return null;
  const { shared, own, words } = seen;
  const first = likelihoodOfTypes([...shared, ...own, ...words()], weights).find(([type]) => !told.includes(type));
  const sure = act * Math.sqrt(first?.[1] ?? 0);
  return first && sure >= threshold ? { type: first[0], sure } : null;
}

/** Of guesses, the surest of each pair of sides. */
export function surest<G extends Guess & { pair: string }>(guesses: readonly G[]): G[] {
  const best = new Map<string, G>();
  for (const guess of guesses) if (guess.sure > (best.get(guess.pair)?.sure ?? 0)) best.set(guess.pair, guess);
  return [...best.values()];
}

/** An act as rules find it, told by the verb of its clause. */
function foundOf({ candidate, type: action, why }: GuessOfSides, parse: SentenceParse, book: RuleBook): Found[] {
  const type = book.codebook.types.get(action);
  const { source, target } = candidate;
  const clause = clauseOf(candidate, parse);
  const named = [...target.phrases, ...source.phrases][0];
  if (!type || !(clause ?? named)) return [];
  const verb = clause?.verb ?? null;
  const { status, how } = verb
    ? statusOfVerb(toldByVerb({ verb, clause, type, governed: null, negationIsTheAct: false }, parse, book))
    : NO_VERB;
  // What is not said is no act.
  if (type.verbal && !type.contact && status === "denied") return [];
  const { start, end } = verb ?? named;
  const rule = ruleOf(action);
  const because: HowFound = { by: "classifier", words: why.map((feature) => `“${feature}”`).join(", ") };
  const dyad = dyadOf([sideOf(source, because), sideOf(target, BESIDE)], type.mutual);
  return [{ rule, trigger: { start, end }, clause, verb, status, statusHow: how, again: false, ...dyad }];
}

const NO_VERB: Whether = is("actual", "no verb says otherwise");

const BESIDE: HowFound = { by: "classifier-beside" };

function sideOf({ ref, phrases: [first] }: CandidateSide, how: HowFound): { ref: CandidateSide["ref"]; of: Argument } {
  const tokens = first ? { start: first.head, end: first.end } : null;
  return { ref, of: { refs: [ref], tokens, how } };
}

/** The clause that tells it: whose subject is the source, else one that names the target, else the main one; none that a rule has read, where there is another. */
function clauseOf({ source, target, told }: Candidate, { clauses }: SentenceParse): Clause | null {
  const isTold = ({ verb }: Clause): boolean => told.some(({ trigger }) => trigger.start <= verb.main && verb.main < trigger.end);
  const isOfSource = ({ refs }: Phrase): boolean => refs.some(({ country }) => country === source.country);
  const namesTarget = ({ start, end }: Clause): boolean => target.phrases.some(({ head }) => start <= head && head < end);
  const free = clauses.filter((clause) => !isTold(clause));
  return (
    free.find(({ subject }) => subject?.some(isOfSource)) ??
    free.find(namesTarget) ??
    free.find(({ opener }) => opener === "") ??
    free[0] ??
    clauses[0] ??
    null
  );
}

/** A rule in name only: what the classifier tells has a type, and no words of its own. */
const ruleOf = (type: string): VerbRule => ({
  rule: CLASSIFIER,
  form: "verb",
  heads: [],
  with: [],
  source: [],
  target: [],
  type,
  status: ""
});
