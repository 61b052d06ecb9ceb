/**
 * A candidate as the classifier sees it: short names of what is so of it, such as `source subject of incontrare`. Each is
 * there or not. No feature names a country or a person, so that what is learnt of some holds for all.
 */
import { clauseAt } from "../clauses/argument-scope.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Candidate, CandidateSide } from "./candidate.ts";
import type { Feature } from "./feature.ts";
import { type Place, type SentenceFeatures, type Side, step, type TypedClause } from "./sentence-features.ts";

/** All that is so of a candidate. */
export interface Features {
  /** What is so of its sentence: the verbs, and what the words mean to the rules. */
  shared: readonly Feature[];
  /** What is so of its two sides in it. */
  own: readonly Feature[];
  /** How the words begin, which tells of what act, and little of whether there is one. */
  words: () => Feature[];
}

/** All that is so of a candidate of a sentence. */
export function features(candidate: Candidate, sentence: SentenceFeatures): Features {
  const own = new Set([
    ...ofArticle(candidate, sentence),
    ...ofSide("source", candidate, sentence),
    ...ofSide("target", candidate, sentence),
    ...ofOrder(candidate, sentence),
    ...ofNear(candidate, sentence),
    ...ofSubjects(candidate, sentence),
    ...ofAttempts(candidate, sentence),
    ...ofTold(candidate, sentence)
  ]);
  return { shared: sentence.shared, own: [...own], words: sentence.words };
}

/** Which way it goes, and whether the article has dealt with the partner before. */
function ofArticle({ source, target }: Candidate, { parse: { discourse }, feature }: SentenceFeatures): Feature[] {
  const [focus, partner] = source.country === FOCUS_COUNTRY ? [source, target] : [target, source];
  const [focusNamed, partnerNamed] = [focus, partner].map(({ phrases }) => (phrases.length > 0 ? "1" : "0"));
  return [
    source === focus ? feature`from north korea` : feature`to north korea`,
    feature`sides named ${focusNamed}${partnerNamed}`,
    ...(partner.country === "" ? [feature`partner without a country`] : []),
    ...(discourse.partnerBefore?.country === partner.country ? [feature`partner named before`] : []),
    ...(discourse.engaged?.country === partner.country ? [feature`partner engaged before`] : [])
  ];
}

/** How a side is named, and how its names stand in the sentence. */
function ofSide(name: Side, candidate: Candidate, sentence: SentenceFeatures): Feature[] {
  const { places, feature } = sentence;
  const { country, phrases } = candidate[name];
  return [
    feature`${name} phrases ${step(phrases.length, [0, 1, 2])}`,
    ...phrases.flatMap((phrase) => {
      const ref = phrase.refs.find((one) => one.country === country)!;
      const place = places.get(phrase)!;
      return [
        ref.actor
          ? feature`${name} is a person`
          : ref.role
            ? feature`${name} is role ${ref.role}`
            : feature`${name} is a country`,
        ...place.features[name],
        ...inClauseOf(name, candidate, place, sentence)
      ];
    })
  ];
}

/** How a name stands to the verb of its clause and that verb's subject. */
function inClauseOf(name: Side, candidate: Candidate, { how, clause, side }: Place, { feature }: SentenceFeatures): Feature[] {
  if (!clause) return [];
  const whose = subjectOf(clause, candidate);
  const { types } = clause.verb;
  return [
    feature`${name} ${how} ${side} verb with ${whose} subject`,
    feature`${name} in clause ${clause.opener} with ${whose} subject`,
    ...(types.length > 0
      ? types.map((type) => feature`${name} ${how} ${side} verb with ${whose} subject of ${type}`)
      : [feature`${name} ${how} ${side} verb with ${whose} subject unknown to rules`])
  ];
}

/** Which side of a candidate is the subject of a clause. */
function subjectOf({ subjects }: TypedClause, { source, target }: Candidate): string {
  if (subjects.has(source.country)) return "source";
  if (subjects.has(target.country)) return "target";
  return subjects.size > 0 ? "other" : "no";
}

/** Where the sides stand to each other. */
function ofOrder({ source, target }: Candidate, { parse, feature }: SentenceFeatures): Feature[] {
  if (source.phrases.length === 0 || target.phrases.length === 0) return [];
  const [s, t] = [source.phrases[0].head, target.phrases[0].head];
  const [first, last] = [Math.min(s, t), Math.max(s, t)];
  const order = s < t ? "source first" : "target first";
  const between = parse.groups.filter(({ kind, main }) => kind === "finite" && first <= main && main < last).length;
  return [
    feature`${order}`,
    feature`${order} ${step(last - first, [3, 6, 12, 20])} apart`,
    feature`${order} ${step(between, [0, 1, 2])} verbs between`,
    clauseAt(s, parse) === clauseAt(t, parse) ? feature`one clause` : feature`two clauses`,
    ...(source.phrases.some(({ list }) => target.phrases.some((other) => other.list === list)) ? [feature`one list`] : [])
  ];
}

/** How far from a side's name a noun is near it. */
const NEAR = 4;

/** What the rules make of the verbs in the clauses that name a side, and of the nouns near its name. */
function ofNear({ source, target }: Candidate, { verbs, nouns, parse, feature }: SentenceFeatures): Feature[] {
  const names = [...source.phrases, ...target.phrases];
  const near = new Set(names.map(({ head }) => clauseAt(head, parse)));
  const isNear = (k: number): boolean => names.some(({ head, end }) => k >= head - NEAR && k < end + NEAR);
  return [
    ...verbs.flatMap(({ at, types }) =>
      types.length > 0 && near.has(clauseAt(at, parse)) ? types.map((type) => feature`near verb of ${type}`) : []
    ),
    ...nouns.flatMap(({ at, types }) => (isNear(at) ? types.map((type) => feature`near noun of ${type}`) : []))
  ];
}

/** Of which verbs the sides are the subjects. */
const ofSubjects = (candidate: Candidate, { clauses, feature }: SentenceFeatures): Feature[] =>
  clauses.flatMap((clause) => {
    const { lemma, types } = clause.verb;
    const whose = subjectOf(clause, candidate);
    const acts = whose === "source" ? types.map((type) => feature`source subject of ${type}`) : [];
    return [feature`${whose} subject`, feature`${whose} subject of ${lemma}`, ...acts];
  });

/** Which side rules took for the source before they lacked something. */
const ofAttempts = ({ source, target }: Candidate, { attempts, feature }: SentenceFeatures): Feature[] =>
  attempts.flatMap(({ rule, missing }) => {
    if (!("source" in missing)) return [];
    const is = ({ country }: CandidateSide): boolean => missing.source.some((ref) => ref.country === country);
    const { lacks } = missing;
    if (is(source)) return [feature`source lacks ${lacks}`, feature`source of ${rule.type} lacks ${lacks}`];
    return [feature`${is(target) ? "target" : "other"} lacks ${lacks}`];
  });

/** What rules found between the two. */
const ofTold = ({ source, told }: Candidate, { feature }: SentenceFeatures): Feature[] => [
  ...(told.length > 0 ? [feature`told ${step(told.length, [1, 2])}`] : []),
  ...told.flatMap((act) => [
    feature`told ${act.rule.type}`,
    act.source.country === source.country ? feature`told this way` : feature`told the other way`
  ])
];
