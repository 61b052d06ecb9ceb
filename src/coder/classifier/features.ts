/**
 * A candidate as the classifier sees it: short names of what is so of it, such as `source subject of incontrare`. Each is
 * there or not. No feature names a country or a person, so that what is learnt of some holds for all.
 */
import { clauseAt } from "../clauses/argument-scope.ts";
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Candidate, CandidateSide } from "./candidate.ts";
import { type Place, type SentenceFeatures, step, type TypedClause } from "./sentence-features.ts";

/** All that is so of a candidate. */
export interface Features {
  /** What is so of its sentence: the verbs, and what the words mean to the rules. */
  shared: ReadonlySet<string>;
  /** What is so of its two sides in it. */
  own: ReadonlySet<string>;
  /** How the words begin, which tells of what act, and little of whether there is one. */
  words: () => string[];
}

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
