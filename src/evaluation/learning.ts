/** What the classifier learns from: candidates of articles coded by hand, and the weights that tell them apart. */
import { pairOf } from "../coder/classifier/candidate.ts";
import { ACT, BIAS, type ClassifierWeights, weightsOf } from "../coder/codebook/classifier-table.ts";
import { guessOf, surest, typesTold } from "../coder/classifier/fallback.ts";
import { type Feature, featureWriter } from "../coder/classifier/feature.ts";
import { type Features, features } from "../coder/classifier/features.ts";
import { sentenceFeatures } from "../coder/classifier/sentence-features.ts";
import type { Trial } from "../coder/explain.ts";
import type { RuleBook } from "../coder/events/rule-book.ts";
import type { Span } from "../coder/model/dataset.ts";
import { grouped } from "../coder/model/grouped.ts";
import { kept } from "../coder/model/memo.ts";
import { type Evaluation, type GoldRow, isBetween } from "./evaluation.ts";
import { type Example, regression } from "./logistic.ts";

/** A candidate with what was coded by hand of it. */
export interface Lesson {
  article_id: string;
  /** Its sentence, and the two sides. */
  pair: string;
  features: Features;
  /** The types of what rules found between the two. */
  told: readonly string[];
  /** The rows that no rule found: what the classifier is to find. */
  open: readonly GoldRow[];
  /** The rows whose types are learnt here. */
  typed: readonly GoldRow[];
}

/** A set of articles as a codebook reads it. */
export interface CodedSet {
  trials: readonly Trial[];
  evaluation: Evaluation;
  book: RuleBook;
}

/** A weight of `data/classifier.csv`. */
export interface Weight {
  feature: string;
  outcome: string;
  weight: number;
}

/** The candidates of some articles. */
export interface Lessons {
  /** As all rules read the articles. */
  all: Lesson[];
  /** As they are read with fewer rules: of what is missed for want of a rule the types are learnt. */
  fewer: Lesson[];
}

/** @param texts the text of each article, by its id */
export function lessons(
  all: CodedSet,
  fewer: Iterable<CodedSet>,
  gold: readonly GoldRow[],
  texts: ReadonlyMap<string, string>
): Lessons {
  const rowsIn = rowsBySentence(gold, texts);
  const ofAll = candidatesOf(all, rowsIn);
  const missed = new Set(ofAll.flatMap(({ open }) => open));
  const ofFewer: Lesson[] = [];
  for (const coded of fewer)
    for (const lesson of candidatesOf(coded, rowsIn))
      ofFewer.push({ ...lesson, typed: lesson.open.filter((row) => !missed.has(row)) });
  return { all: ofAll, fewer: ofFewer };
}

type RowsIn = (article_id: string, place: Span) => GoldRow[];

/** Finds the rows whose quotes stand in a sentence. */
function rowsBySentence(gold: readonly GoldRow[], texts: ReadonlyMap<string, string>): RowsIn {
  const placed = gold.map((row) => {
    const start = texts.get(row.article_id)?.normalize("NFC").indexOf(row.quote.normalize("NFC")) ?? -1;
    return { row, article_id: row.article_id, start, end: start + row.quote.normalize("NFC").length };
  });
  const byArticle = grouped(placed, ({ article_id }) => article_id);
  return (article_id, place) =>
    (byArticle.get(article_id) ?? [])
      .filter(({ start, end }) => start >= 0 && place.start < end && start < place.end)
      .map(({ row }) => row);
}

function candidatesOf({ trials, evaluation, book }: CodedSet, rowsIn: RowsIn): Lesson[] {
  const key = ({ article_id, gold_id }: GoldRow) => `${article_id} ${gold_id}`;
  const found = new Set(evaluation.matches.map(({ gold }) => key(gold)));
  return trials.flatMap((trial) => {
    const { article_id, place, candidates } = trial;
    const here = candidates.length > 0 ? rowsIn(article_id, place) : [];
    const sentence = sentenceFeatures(trial, book, writer);
    return candidates.map((candidate) => {
      const rows = here.filter((row) => isBetween(row, candidate.source.country, candidate.target.country));
      const { shared, own } = features(candidate, sentence);
      const words = sentence.words();
      return {
        article_id,
        pair: `${article_id} ${place.start} ${pairOf(candidate)}`,
        features: { shared, own, words: () => words },
        told: typesTold(candidate, book),
        open: rows.filter((row) => !found.has(key(row))),
        typed: rows
      };
    });
  });
}

/** All features of all lessons by their numbers here: what says nothing yet may come to say something. */
const NAMES: string[] = [];
const NUMBERS = new Map<string, Feature>();
const writer = featureWriter((name) => kept(NUMBERS, name, () => NAMES.push(name) - 1));

/** A candidate's features by the numbers that they have among some weights. */
function renumbered({ shared, own, words }: Features, { numbers }: ClassifierWeights): Features {
  const among = (all: readonly Feature[]) => all.map((feature) => numbers.get(NAMES[feature]) ?? 0);
  return { shared: among(shared), own: among(own), words: () => among(words()) };
}

/** A feature that fewer candidates have is left out. */
const FEWEST = 8;
/** A row that may be left out counts so much of one that may not. */
const OPTIONAL = 0.25;
/** What a weight costs, for the act and for its type. */
const PENALTY = { act: 0.0003, type: 0.0007 };
const STEPS = 300;

/** The weights by which lessons are told apart. */
export function learn(all: readonly Lesson[]): Weight[] {
  const acts = all.map(({ features, open }) => ({
    features: new Set([...features.shared, ...features.own]),
    outcome: open.length > 0 ? ACT : "",
    counts: open.length === 0 || open.some(({ required }) => required) ? 1 : OPTIONAL
  }));
  const types = all.flatMap(({ features, typed }) =>
    typed.map((row) => ({
      features: new Set([...features.shared, ...features.own, ...features.words()]),
      outcome: row.types[0],
      counts: row.required ? 1 : OPTIONAL
    }))
  );
  return [
    ...weightsFor(acts, ["", ACT], PENALTY.act),
    ...weightsFor(types, [...new Set(types.map(({ outcome }) => outcome))].sort(), PENALTY.type)
  ];
}

interface Seen {
  features: ReadonlySet<Feature>;
  outcome: string;
  counts: number;
}

function weightsFor(seen: readonly Seen[], outcomes: readonly string[], penalty: number): Weight[] {
  const counts = new Map<Feature, number>();
  for (const { features } of seen) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(([, n]) => n >= FEWEST).map(([feature]) => NAMES[feature]);
  const names = [BIAS, ...frequent.sort()];
  const column = new Map(names.map((name, i) => [NUMBERS.get(name), i]));
  const examples = seen.map(
    ({ features, outcome, counts }): Example => ({
      features: Uint32Array.from([0, ...[...features].flatMap((feature) => column.get(feature) ?? [])]),
      outcome: outcomes.indexOf(outcome),
      counts
    })
  );
  const weights = regression(examples, { features: names.length, outcomes: outcomes.length, penalty, steps: STEPS });
  return names.flatMap((feature, i) =>
    outcomes.flatMap((outcome, k) => {
      // Where there are two outcomes, one weight says as much as both.
      const weight = outcomes[0] === "" ? weights[i * 2 + 1] - weights[i * 2] : weights[i * outcomes.length + k];
      const rounded = Math.round(weight * 100) / 100;
      return outcome === "" || rounded === 0 ? [] : [{ feature, outcome, weight: rounded }];
    })
  );
}

/** How often the classifier is right from a threshold on. */
export interface Trust {
  threshold: number;
  told: number;
  /** Between the right sides, whatever the type. */
  right: number;
}

/** Articles are parted into so many heaps, each judged by what was learnt from the others. */
const HEAPS = 2;

/** How often the classifier would be right on articles that it has not learnt from, for each threshold. */
export function crossValidated({ all, fewer }: Lessons, thresholds: readonly number[]): Trust[] {
  const articles = [...new Set(all.map(({ article_id }) => article_id))];
  const heap = new Map(articles.map((id, i) => [id, i % HEAPS]));
  const guesses = Array.from({ length: HEAPS }, (_, i) => i).flatMap((i) => {
    const others = [...all, ...fewer].filter(({ article_id }) => heap.get(article_id) !== i);
    const weights = weightsOf(learn(others));
    return all.flatMap((lesson) => {
      if (heap.get(lesson.article_id) !== i) return [];
      const guess = guessOf(renumbered(lesson.features, weights), lesson.told, weights, Math.min(...thresholds));
      return guess ? [{ ...guess, pair: lesson.pair, right: lesson.open.length > 0 }] : [];
    });
  });
  return thresholds.map((threshold) => {
    const told = surest(guesses.filter(({ sure }) => sure >= threshold));
    return { threshold, told: told.length, right: told.filter(({ right }) => right).length };
  });
}
