/**
 * A sentence as the classifier sees it: which verbs and nouns it has, what the rules know of them and lacked, and how each
 * name stands in it, whoever bears it.
 */
import type { Phrase } from "../actors/noun-phrase.ts";
import { clauseAt } from "../clauses/argument-scope.ts";
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import type { Attempt } from "../events/attempt.ts";
import type { RuleBook } from "../events/rule-book.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import { perObject } from "../model/memo.ts";
import type { Token } from "../syntax/token.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import type { Feature, FeatureWriter } from "./feature.ts";

/** What is so of a sentence, read once for all its candidates. */
export interface SentenceFeatures {
  parse: SentenceParse;
  /** Writes more features, of its candidates. */
  feature: FeatureWriter;
  /** The rules that were tried on it, and what they lacked. */
  attempts: readonly Attempt[];
  /** The features that all its candidates share. */
  shared: readonly Feature[];
  words: () => Feature[];
  /** The nouns that rules know: where they stand, and the types of their rules. */
  nouns: readonly Typed[];
  /** The verbs: their main words, and the types of their rules. */
  verbs: readonly Typed[];
  /** The clauses: who their subjects are, and the verb. */
  clauses: readonly TypedClause[];
  /** How each phrase that names somebody stands in it. */
  places: ReadonlyMap<Phrase, Place>;
}

export interface TypedClause {
  opener: string;
  subjects: ReadonlySet<string>;
  verb: Typed;
}

/** What a side of a candidate is. */
export type Side = "source" | "target";

/** How a name stands in a sentence, whoever bears it. */
export interface Place {
  /** The preposition before it, or what stands for one. */
  how: string;
  /** Its clause, and on which side of the verb it stands there. */
  clause: TypedClause | null;
  side: "before" | "after";
  /** What is so of it, where it is the source or the target of a candidate. */
  features: Readonly<Record<Side, readonly Feature[]>>;
}

/** A word, and the types of the rules that it may start. */
export interface Typed {
  at: number;
  lemma: string;
  types: readonly string[];
}

/** Words are known by their first letters: “incontro”, “incontrato”, “incontrare” tell of the same. */
const STEM = 6;

/** A sentence on which the rules were tried. */
export interface TriedSentence {
  parse: SentenceParse;
  /** How many acts rules found in it. */
  told: number;
  /** Where they found none, and what was missing. */
  attempts: readonly Attempt[];
}

export function sentenceFeatures(sentence: TriedSentence, book: RuleBook, feature: FeatureWriter): SentenceFeatures {
  const { parse, told, attempts } = sentence;
  const { tokens, phrases, groups, discourse } = parse;
  const named = phrases.filter(({ refs }) => refs.length > 0);
  const inName = new Set(named.flatMap(({ head, end }) => Array.from({ length: end - head }, (_, i) => head + i)));
  const countries = new Set(named.flatMap(({ refs }) => refs).map(({ country }) => country));
  const partners = [...countries].filter((country) => country !== "" && country !== FOCUS_COUNTRY).length;
  const verbs = groups.map(({ main, lemmas: [lemma = `?${stem(tokens[main])}`] }) => {
    const rules = book.verbs.get(lemma);
    return { at: main, lemma, types: rules ? typesOfVerb(rules) : NONE };
  });
  const nouns: Typed[] = [];
  for (const [at, { low, known }] of tokens.entries()) {
    const rules = inName.has(at) ? null : book.nouns(known);
    if (rules) nouns.push({ at, lemma: low, types: typesOfNoun(rules) });
  }
  const clauses = parse.clauses.map(({ opener, subject, verb }) => ({
    opener: opener || "main",
    subjects: new Set(subject?.flatMap(({ refs }) => refs).map(({ country }) => country)),
    verb: verbs[groups.indexOf(verb)] ?? { at: verb.main, lemma: "?", types: [] }
  }));
  const lacking = attempts.filter(({ missing }) => missing.lacks !== "word");
  const shared = new Set([
    feature`other partners ${step(partners - 1, [0, 1, 2])}`,
    feature`acts told ${step(told, [0, 1, 2])}`,
    feature`length ${step(tokens.length, [8, 15, 25, 40])}`,
    feature`sentence ${step(discourse.sentence, [1, 3, 6])}`,
    ...verbs.flatMap(({ lemma, types }) => [feature`verb ${lemma}`, ...types.map((type) => feature`verb of ${type}`)]),
    ...groups.map(({ kind }) => feature`form ${kind}`),
    ...(groups.some(({ negated }) => negated) ? [feature`negated`] : []),
    ...nouns.flatMap(({ types }) => types.map((type) => feature`noun of ${type}`)),
    ...clauses.map(({ opener }) => feature`clause ${opener}`),
    ...lacking.flatMap(({ rule: { type }, missing }) => {
      const { lacks } = missing;
      if (!("because" in missing)) return [feature`lacks ${lacks}`, feature`lacks ${lacks} of ${type}`];
      const { because } = missing;
      return [feature`lacks ${lacks} ${because}`, feature`lacks ${lacks} ${because} of ${type}`];
    })
  ]);
  return {
    parse,
    feature,
    attempts: lacking,
    shared: [...shared],
    words: () => tokens.flatMap((token, k) => (token.low.length < 3 || inName.has(k) ? [] : [feature`word ${stem(token)}`])),
    nouns,
    verbs,
    clauses,
    places: new Map(named.map((phrase) => [phrase, placeOf(phrase, { parse, feature, verbs, nouns, clauses })]))
  };
}

const stem = ({ low }: Token): string => low.slice(0, STEM);

/** How a name stands to the verb of its clause, to the verb before it, and to the words before it. */
function placeOf(
  phrase: Phrase,
  { parse, feature, verbs, nouns, clauses }: Pick<SentenceFeatures, "parse" | "feature" | "verbs" | "nouns" | "clauses">
): Place {
  const { head, start, prep, kind } = phrase;
  const { tokens } = parse;
  const how = kind === "adjective" ? "adjective" : prep || "bare";
  const own = clauseAt(head, parse);
  const clause = own && clauses[parse.clauses.indexOf(own)];
  const side = clause && head < clause.verb.at ? "before" : "after";
  const last = verbs.findLast(({ at }) => at < head);
  const governor = prep ? start - 2 : start - 1;
  const noun = nouns.find(({ at }) => at === governor || at === governor - 1);
  const after = tokens[governor] ? stem(tokens[governor]) : "nothing";
  const form = own ? formOf(own.verb) : "";
  const as = (name: Side): Feature[] => [
    feature`${name} ${how}`,
    feature`${name} ${how} after ${after}`,
    ...(noun?.types ?? []).map((type) => feature`${name} ${how} of noun of ${type}`),
    ...(last ? [feature`${name} ${how} next after ${last.lemma}`] : []),
    ...(last?.types ?? []).map((type) => feature`${name} ${how} next after verb of ${type}`),
    ...(clause
      ? [feature`${name} ${how} ${side} ${clause.verb.lemma}`, feature`${name} in clause ${form}`]
      : [feature`${name} in no clause`])
  ];
  return { how, clause, side, features: { source: as("source"), target: as("target") } };
}

/** The form of a verb, as "finite ind past". */
const formOf = ({ kind, mood, tense, negated, passive }: VerbGroup): string =>
  [kind, mood, tense, negated ? "not" : "", passive ? "passive" : ""].filter((part) => part !== "").join(" ");

/** The types of some rules, those of a noun or of a verb. */
const typesOfNoun = perObject((rules: readonly { rule: { type: string } }[]) => typesOf(rules.map(({ rule }) => rule)));
const typesOfVerb = perObject((rules: readonly { type: string }[]) => typesOf(rules));
const typesOf = (rules: readonly { type: string }[]): string[] => [...new Set(rules.map(({ type }) => type))];
const NONE: readonly string[] = [];

/** A number as one of few steps, each a feature of its own. */
export const step = (n: number, steps: readonly number[]): string => String(steps.find((limit) => n <= limit) ?? "more");
