/**
 * A candidate as the classifier sees it: short names of what is so of it, such as `source subject of incontrare`. Each is
 * there or not. No feature names a country or a person, so that what is learnt of some holds for all.
 */
import { clauseAt } from "../clauses/argument-scope.ts";
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import type { RuleBook } from "../events/rule-book.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Candidate } from "./candidate.ts";

/** All that is so of a candidate. */
export interface Features {
  /** What is so of its sentence: the verbs, and what the words mean to the rules. */
  shared: ReadonlySet<string>;
  /** What is so of its two sides in it. */
  own: ReadonlySet<string>;
  /** How the words begin, which tells of what act, and little of whether there is one. */
  words: () => string[];
}

/** What is so of a sentence, read once for all its candidates. */
export interface SentenceFeatures {
  parse: SentenceParse;
  /** The features that all its candidates share. */
  shared: ReadonlySet<string>;
  words: () => string[];
  /** The nouns that rules know: where they stand, and the types of their rules. */
  nouns: readonly Typed[];
  /** The verbs: their main words, and the types of their rules. */
  verbs: readonly Typed[];
  /** The clauses: who their subjects are, and the verb. */
  clauses: readonly { subjects: ReadonlySet<string>; verb: Typed }[];
}

/** A word, and the types of the rules that it may start. */
interface Typed {
  at: number;
  lemma: string;
  types: readonly string[];
}

/** Words are known by their first letters: “incontro”, “incontrato”, “incontrare” tell of the same. */
const STEM = 6;

/** @param told how many acts rules found in the sentence */
export function sentenceFeatures(parse: SentenceParse, book: RuleBook, told: number): SentenceFeatures {
  const { tokens, phrases, groups, discourse } = parse;
  const named = phrases.filter(({ refs }) => refs.length > 0);
  const inName = new Set(named.flatMap(({ head, end }) => Array.from({ length: end - head }, (_, i) => head + i)));
  const countries = new Set(named.flatMap(({ refs }) => refs).map(({ country }) => country));
  const partners = [...countries].filter((country) => country !== "" && country !== FOCUS_COUNTRY).length;
  const stem = (k: number): string => tokens[k].low.slice(0, STEM);
  const verbs = groups.map(({ main, lemmas: [lemma = `?${stem(main)}`] }) => ({
    at: main,
    lemma,
    types: typesOf(book.verbs.get(lemma))
  }));
  const nouns = tokens.flatMap(({ low, known }, at) => {
    const types = inName.has(at) ? [] : typesOf(book.nouns(known)?.map(({ rule }) => rule));
    return types.length > 0 ? [{ at, lemma: low, types }] : [];
  });
  return {
    parse,
    shared: new Set([
      `other partners ${step(partners - 1, [0, 1, 2])}`,
      `acts told ${step(told, [0, 1, 2])}`,
      `length ${step(tokens.length, [8, 15, 25, 40])}`,
      `sentence ${step(discourse.sentence, [1, 3, 6])}`,
      ...verbs.flatMap(({ lemma, types }) => [`verb ${lemma}`, ...types.map((type) => `verb of ${type}`)]),
      ...groups.map(({ kind }) => `form ${kind}`),
      ...(groups.some(({ negated }) => negated) ? ["negated"] : []),
      ...nouns.flatMap(({ types }) => types.map((type) => `noun of ${type}`)),
      ...parse.clauses.map(({ opener }) => `clause ${opener || "main"}`)
    ]),
    words: () => tokens.flatMap(({ low }, k) => (low.length < 3 || inName.has(k) ? [] : [`word ${stem(k)}`])),
    nouns,
    verbs,
    clauses: parse.clauses.map(({ subject, verb }) => ({
      subjects: new Set(subject?.flatMap(({ refs }) => refs).map(({ country }) => country)),
      verb: verbs[groups.indexOf(verb)] ?? { at: verb.main, lemma: "?", types: [] }
    }))
  };
}

const typesOf = (rules: readonly { type: string }[] = []): string[] => [...new Set(rules.map(({ type }) => type))];

/** A number as one of few steps, each a feature of its own. */
const step = (n: number, steps: readonly number[]): string => String(steps.find((limit) => n <= limit) ?? "more");

/** All that is so of a candidate of a sentence. */
export function features(candidate: Candidate, sentence: SentenceFeatures): Features {
  const near = clausesOf(candidate, sentence.parse);
  const own = new Set([
    ...ofArticle(candidate, sentence.parse),
    ...ofSides(candidate),
    ...ofOrder(candidate, sentence.parse),
    ...ofNear(candidate, sentence, near),
    ...ofSubjects(candidate, sentence),
    ...ofTold(candidate)
  ]);
  return { shared: sentence.shared, own, words: sentence.words };
}

/** Which way it goes, and whether the article has dealt with the partner before. */
function ofArticle({ source, target }: Candidate, { discourse }: SentenceParse): string[] {
  const [focus, partner] = source.country === FOCUS_COUNTRY ? [source, target] : [target, source];
  const is = (holds: boolean, name: string): string[] => (holds ? [name] : []);
  return [
    source === focus ? "from north korea" : "to north korea",
    `sides named ${Number(focus.phrases.length > 0)}${Number(partner.phrases.length > 0)}`,
    ...is(partner.country === "", "partner without a country"),
    ...is(discourse.partnerBefore?.country === partner.country, "partner named before"),
    ...is(discourse.engaged?.country === partner.country, "partner engaged before")
  ];
}

/** How the sides are named: a preposition, a person, an office. */
const ofSides = ({ source, target }: Candidate): string[] =>
  [
    { name: "source", side: source },
    { name: "target", side: target }
  ].flatMap(({ name, side: { country, phrases } }) => [
    `${name} phrases ${step(phrases.length, [0, 1, 2])}`,
    ...phrases.flatMap(({ kind, prep, refs }) => {
      const ref = refs.find((one) => one.country === country)!;
      return [
        `${name} ${prep || "bare"}`,
        `${name} ${kind} ${prep || "bare"}`,
        `${name} is ${ref.actor ? "a person" : ref.role ? `role ${ref.role}` : "a country"}`
      ];
    })
  ]);

/** Where the sides stand to each other. */
function ofOrder({ source, target }: Candidate, parse: SentenceParse): string[] {
  if (source.phrases.length === 0 || target.phrases.length === 0) return [];
  const [s, t] = [source.phrases[0].head, target.phrases[0].head];
  const [first, last] = [Math.min(s, t), Math.max(s, t)];
  const order = s < t ? "source first" : "target first";
  const between = parse.groups.filter(({ kind, main }) => kind === "finite" && first <= main && main < last).length;
  return [
    order,
    `${order} ${step(last - first, [3, 6, 12, 20])} apart`,
    `${order} ${step(between, [0, 1, 2])} verbs between`,
    clauseAt(s, parse) === clauseAt(t, parse) ? "one clause" : "two clauses"
  ];
}

/** How far from a side's name a noun is near it. */
const NEAR = 4;

/** What the rules make of the verbs in the clauses that name a side, and of the nouns near its name. */
function ofNear(
  { source, target }: Candidate,
  { verbs, nouns, parse }: SentenceFeatures,
  near: ReadonlySet<Clause | null>
): string[] {
  const names = [...source.phrases, ...target.phrases];
  const isNear = (k: number): boolean => names.some(({ head, end }) => k >= head - NEAR && k < end + NEAR);
  return [
    ...verbs.flatMap(({ at, types }) =>
      types.length > 0 && near.has(clauseAt(at, parse)) ? types.map((type) => `near verb of ${type}`) : []
    ),
    ...nouns.flatMap(({ at, types }) => (isNear(at) ? types.map((type) => `near noun of ${type}`) : []))
  ];
}

/** The clauses that name a side. */
const clausesOf = ({ source, target }: Candidate, parse: SentenceParse): Set<Clause | null> =>
  new Set([...source.phrases, ...target.phrases].map(({ head }) => clauseAt(head, parse)));

/** Of which verbs the sides are the subjects. */
const ofSubjects = ({ source, target }: Candidate, { clauses }: SentenceFeatures): string[] =>
  clauses.flatMap(({ subjects, verb: { lemma, types } }) => {
    const is = subjects.has(source.country)
      ? "source"
      : subjects.has(target.country)
        ? "target"
        : subjects.size > 0
          ? "other"
          : "no";
    const acts = is === "source" ? types.map((type) => `source subject of ${type}`) : [];
    return [`${is} subject`, `${is} subject of ${lemma}`, ...acts];
  });

/** What rules found between the two. */
const ofTold = ({ source, told }: Candidate): string[] => [
  ...(told.length > 0 ? [`told ${step(told.length, [1, 2])}`] : []),
  ...told.flatMap((act) => [
    `told ${act.rule.type}`,
    act.source.country === source.country ? "told this way" : "told the other way"
  ])
];
