/**
 * A candidate as the classifier sees it: short names of what is so of it, such as `source subject of incontrare`. Each is
 * there or not. No feature names a country or a person, so that what is learnt of some holds for all.
 */
import type { Phrase } from "../actors/noun-phrase.ts";
import { clauseAt } from "../clauses/argument-scope.ts";
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import type { Attempt, Missing } from "../events/attempt.ts";
import type { RuleBook } from "../events/rule-book.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Token } from "../syntax/token.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import type { Candidate, CandidateSide } from "./candidate.ts";

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
  /** The rules that were tried on it, and what they lacked. */
  attempts: readonly Attempt[];
  /** The features that all its candidates share. */
  shared: ReadonlySet<string>;
  words: () => string[];
  /** The nouns that rules know: where they stand, and the types of their rules. */
  nouns: readonly Typed[];
  /** The verbs: their main words, and the types of their rules. */
  verbs: readonly Typed[];
  /** The clauses: who their subjects are, and the verb. */
  clauses: readonly TypedClause[];
  /** How each phrase that names somebody stands in it. */
  places: ReadonlyMap<Phrase, Place>;
}

interface TypedClause {
  opener: string;
  subjects: ReadonlySet<string>;
  verb: Typed;
}

/** How a name stands in a sentence, whoever bears it. */
interface Place {
  /** The preposition before it, or what stands for one. */
  how: string;
  /** Its clause, and on which side of the verb it stands there. */
  clause: TypedClause | null;
  side: "before" | "after";
  /** What is so of it. */
  features: readonly string[];
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
export function sentenceFeatures(
  parse: SentenceParse,
  told: number,
  attempts: readonly Attempt[],
  book: RuleBook
): SentenceFeatures {
  const { tokens, phrases, groups, discourse } = parse;
  const named = phrases.filter(({ refs }) => refs.length > 0);
  const inName = new Set(named.flatMap(({ head, end }) => Array.from({ length: end - head }, (_, i) => head + i)));
  const countries = new Set(named.flatMap(({ refs }) => refs).map(({ country }) => country));
  const partners = [...countries].filter((country) => country !== "" && country !== FOCUS_COUNTRY).length;
  const verbs = groups.map(({ main, lemmas: [lemma = `?${stem(tokens[main])}`] }) => ({
    at: main,
    lemma,
    types: typesOf(book.verbs.get(lemma))
  }));
  const nouns = tokens.flatMap(({ low, known }, at) => {
    const types = inName.has(at) ? [] : typesOf(book.nouns(known)?.map(({ rule }) => rule));
    return types.length > 0 ? [{ at, lemma: low, types }] : [];
  });
  const clauses = parse.clauses.map(({ opener, subject, verb }) => ({
    opener: opener || "main",
    subjects: new Set(subject?.flatMap(({ refs }) => refs).map(({ country }) => country)),
    verb: verbs[groups.indexOf(verb)] ?? { at: verb.main, lemma: "?", types: [] }
  }));
  const lacking = attempts.filter(({ missing }) => missing.lacks !== "word");
  return {
    parse,
    attempts: lacking,
    shared: new Set([
      `other partners ${step(partners - 1, [0, 1, 2])}`,
      `acts told ${step(told, [0, 1, 2])}`,
      `length ${step(tokens.length, [8, 15, 25, 40])}`,
      `sentence ${step(discourse.sentence, [1, 3, 6])}`,
      ...verbs.flatMap(({ lemma, types }) => [`verb ${lemma}`, ...types.map((type) => `verb of ${type}`)]),
      ...groups.map(({ kind }) => `form ${kind}`),
      ...(groups.some(({ negated }) => negated) ? ["negated"] : []),
      ...nouns.flatMap(({ types }) => types.map((type) => `noun of ${type}`)),
      ...clauses.map(({ opener }) => `clause ${opener}`),
      ...lacking.flatMap(({ rule, missing }) => [`lacks ${nameOf(missing)}`, `lacks ${nameOf(missing)} of ${rule.type}`])
    ]),
    words: () => tokens.flatMap((token, k) => (token.low.length < 3 || inName.has(k) ? [] : [`word ${stem(token)}`])),
    nouns,
    verbs,
    clauses,
    places: new Map(named.map((phrase) => [phrase, placeOf(phrase, { parse, verbs, nouns, clauses })]))
  };
}

const stem = ({ low }: Token): string => low.slice(0, STEM);

/** What a rule lacked, in a word or two. */
const nameOf = (missing: Missing): string => ("because" in missing ? `${missing.lacks} ${missing.because}` : missing.lacks);

/** How a name stands to the verb of its clause, to the verb before it, and to the words before it. */
function placeOf(
  phrase: Phrase,
  { parse, verbs, nouns, clauses }: Pick<SentenceFeatures, "parse" | "verbs" | "nouns" | "clauses">
): Place {
  const { head, start, prep, kind } = phrase;
  const { tokens } = parse;
  const how = kind === "adjective" ? "adjective" : prep || "bare";
  const own = clauseAt(head, parse);
  const clause = own && clauses[parse.clauses.indexOf(own)];
  const side = clause && head < clause.verb.at ? "before" : "after";
  const last = verbs.filter(({ at }) => at < head).at(-1);
  const governor = prep ? start - 2 : start - 1;
  const noun = nouns.find(({ at }) => at === governor || at === governor - 1);
  return {
    how,
    clause,
    side,
    features: [
      `${how} after ${tokens[governor] ? stem(tokens[governor]) : "nothing"}`,
      ...(noun?.types ?? []).map((type) => `${how} of noun of ${type}`),
      ...(last ? [`${how} next after ${last.lemma}`, ...last.types.map((type) => `${how} next after verb of ${type}`)] : []),
      ...(own && clause ? [`${how} ${side} ${clause.verb.lemma}`, `in clause ${formOf(own.verb)}`] : ["in no clause"])
    ]
  };
}

/** The form of a verb, as "finite ind past". */
const formOf = ({ kind, mood, tense, negated, passive }: VerbGroup): string =>
  [kind, mood, tense, negated ? "not" : "", passive ? "passive" : ""].filter((part) => part !== "").join(" ");

const typesOf = (rules: readonly { type: string }[] = []): string[] => [...new Set(rules.map(({ type }) => type))];

/** A number as one of few steps, each a feature of its own. */
const step = (n: number, steps: readonly number[]): string => String(steps.find((limit) => n <= limit) ?? "more");

/** All that is so of a candidate of a sentence. */
export function features(candidate: Candidate, sentence: SentenceFeatures): Features {
  const near = clausesOf(candidate, sentence.parse);
  const own = new Set([
    ...ofArticle(candidate, sentence.parse),
    ...ofSides(candidate, sentence),
    ...ofOrder(candidate, sentence.parse),
    ...ofNear(candidate, sentence, near),
    ...ofSubjects(candidate, sentence),
    ...ofAttempts(candidate, sentence),
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

/** How the sides are named, and how their names stand in the sentence. */
const ofSides = (candidate: Candidate, { places }: SentenceFeatures): string[] =>
  [
    { name: "source", side: candidate.source },
    { name: "target", side: candidate.target }
  ].flatMap(({ name, side: { country, phrases } }) => [
    `${name} phrases ${step(phrases.length, [0, 1, 2])}`,
    ...phrases.flatMap((phrase) => {
      const ref = phrase.refs.find((one) => one.country === country)!;
      const place = places.get(phrase)!;
      const own = [place.how, ...place.features, ...inClauseOf(candidate, place)].map((feature) => `${name} ${feature}`);
      return [`${name} is ${ref.actor ? "a person" : ref.role ? `role ${ref.role}` : "a country"}`, ...own];
    })
  ]);

/** How a name stands to the verb of its clause and that verb's subject. */
function inClauseOf(candidate: Candidate, { how, clause, side }: Place): string[] {
  if (!clause) return [];
  const whose = `with ${subjectOf(clause, candidate)} subject`;
  const path = `${how} ${side} verb ${whose}`;
  const { types } = clause.verb;
  const known = types.length > 0 ? types.map((type) => `${path} of ${type}`) : [`${path} unknown to rules`];
  return [path, `in clause ${clause.opener} ${whose}`, ...known];
}

/** Which side of a candidate is the subject of a clause. */
function subjectOf({ subjects }: TypedClause, { source, target }: Candidate): string {
  if (subjects.has(source.country)) return "source";
  if (subjects.has(target.country)) return "target";
  return subjects.size > 0 ? "other" : "no";
}

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
    clauseAt(s, parse) === clauseAt(t, parse) ? "one clause" : "two clauses",
    ...(source.phrases.some(({ list }) => target.phrases.some((other) => other.list === list)) ? ["one list"] : [])
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
const ofSubjects = (candidate: Candidate, { clauses }: SentenceFeatures): string[] =>
  clauses.flatMap((clause) => {
    const { lemma, types } = clause.verb;
    const whose = subjectOf(clause, candidate);
    const acts = whose === "source" ? types.map((type) => `source subject of ${type}`) : [];
    return [`${whose} subject`, `${whose} subject of ${lemma}`, ...acts];
  });

/** Which side rules took for the source before they lacked something. */
const ofAttempts = ({ source, target }: Candidate, { attempts }: SentenceFeatures): string[] =>
  attempts.flatMap(({ rule, missing }) => {
    if (!("source" in missing)) return [];
    const is = ({ country }: CandidateSide): boolean => missing.source.some((ref) => ref.country === country);
    if (is(source)) return [`source lacks ${missing.lacks}`, `source of ${rule.type} lacks ${missing.lacks}`];
    return [`${is(target) ? "target" : "other"} lacks ${missing.lacks}`];
  });

/** What rules found between the two. */
const ofTold = ({ source, told }: Candidate): string[] => [
  ...(told.length > 0 ? [`told ${step(told.length, [1, 2])}`] : []),
  ...told.flatMap((act) => [
    `told ${act.rule.type}`,
    act.source.country === source.country ? "told this way" : "told the other way"
  ])
];
