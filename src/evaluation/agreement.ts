/**
 * Two codings of the same articles by hand, compared: how far two readers of the same rules come to the same
 * rows. No score of a program against one of them means more than that. A row of one and a row of the other are the
 * same action where they stand in the same article, name the same two sides and their quotes overlap.
 */
import type { GoldRow } from "./evaluation.ts";

/** A figure with the number of rows that it rests on. */
export interface Share {
  value: number;
  n: number;
}

/** What each figure of an agreement says, in a reader's words. */
export const MEASURES = {
  first_found: "share of the required rows of the first coding that the second has too",
  second_found: "share of the required rows of the second coding that the first has too",
  required_same: "share of matched rows that both codings require or both leave free",
  type_kappa: "Cohen's kappa of the likeliest type, matched rows",
  type_shared: "share of matched rows with a type that both codings accept",
  contact_kappa: "Cohen's kappa of contact or not, matched rows",
  dates_overlap: "share of matched rows whose dates overlap"
};

export type Agreement = Record<keyof typeof MEASURES, Share>;

/**
 * @param texts the articles by id; a row of another article counts for nothing
 * @param mutual the types in which neither side is the source, so that the two sides may stand in either order
 */
export function agreement(
  first: readonly GoldRow[],
  second: readonly GoldRow[],
  texts: ReadonlyMap<string, string>,
  mutual: ReadonlySet<string>
): Agreement {
  const [left, right] = [first, second].map((rows) => rows.filter(({ article_id }) => texts.has(article_id)));
  const pairs = matchRows(left, right, texts, mutual);
  const found = (rows: readonly GoldRow[], matched: ReadonlySet<GoldRow>) =>
    share(
      rows.filter(({ required }) => required),
      (row) => matched.has(row)
    );
  return {
    first_found: found(left, new Set(pairs.map(({ first }) => first))),
    second_found: found(right, new Set(pairs.map(({ second }) => second))),
    required_same: share(pairs, ({ first, second }) => first.required === second.required),
    type_kappa: kappa(pairs.map(({ first, second }) => [first.types[0], second.types[0]])),
    type_shared: share(pairs, ({ first, second }) => meet(first.types, second.types)),
    contact_kappa: kappa(pairs.map(({ first, second }) => [String(first.contact), String(second.contact)])),
    dates_overlap: share(pairs, ({ first, second }) => sameDays(first, second))
  };
}

/**
 * Each row matched with one of the other coding at most: those whose dates overlap first, then those whose quotes
 * share the most. What is measured afterwards, the types, has no say.
 */
export function matchRows(
  first: readonly GoldRow[],
  second: readonly GoldRow[],
  texts: ReadonlyMap<string, string>,
  mutual: ReadonlySet<string>
): { first: GoldRow; second: GoldRow }[] {
  const places = new Map([...first, ...second].map((row) => [row, placesOf(row, texts.get(row.article_id) ?? "")]));
  const candidates = first.flatMap((one) =>
    second
      .filter((other) => one.article_id === other.article_id && sameSides(one, other, mutual))
      .map((other) => ({
        first: one,
        second: other,
        overlap: overlapOf(places.get(one)!, places.get(other)!),
        dated: sameDays(one, other)
      }))
      .filter(({ overlap }) => overlap > 0)
  );
  candidates.sort((a, b) => Number(b.dated) - Number(a.dated) || b.overlap - a.overlap);
  const used = new Set<GoldRow>();
  return candidates.flatMap(({ first, second }) => {
    if (used.has(first) || used.has(second)) return [];
    used.add(first).add(second);
    return [{ first, second }];
  });
}

/**
 * Cohen's κ: agreement of two judges beyond what the frequencies of their labels give by chance. It is 1 where
 * both use one and the same label throughout, and not a number where there is nothing to judge.
 *
 * @see Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20(1).
 */
export function kappa(judged: readonly (readonly [first: string, second: string])[]): Share {
  const n = judged.length;
  const count = (test: (pair: readonly [string, string]) => boolean) => judged.filter(test).length;
  const observed = count(([a, b]) => a === b) / n;
  const labels = [...new Set(judged.flat())];
  const expected = labels
    .map((label) => (count(([a]) => a === label) / n) * (count(([, b]) => b === label) / n))
    .reduce((sum, x) => sum + x, 0);
  return { value: labels.length === 1 ? 1 : (observed - expected) / (1 - expected), n };
}

function share<T>(all: readonly T[], test: (one: T) => boolean): Share {
  return { value: all.filter(test).length / all.length, n: all.length };
}

function sameSides(one: GoldRow, other: GoldRow, mutual: ReadonlySet<string>): boolean {
  const straight = meet(one.source, other.source) && meet(one.target, other.target);
  const turned = meet(one.source, other.target) && meet(one.target, other.source);
  return straight || (turned && [...one.types, ...other.types].some((type) => mutual.has(type)));
}

const sameDays = (one: GoldRow, other: GoldRow): boolean => one.earliest <= other.latest && other.earliest <= one.latest;

const meet = (some: readonly string[], others: readonly string[]): boolean => some.some((one) => others.includes(one));

type Span = readonly [start: number, end: number];

/** Everywhere that the words of a row stand in its article: a title often says them again. */
function placesOf({ quote }: GoldRow, text: string): Span[] {
  const [words, all] = [quote, text].map((s) => s.normalize("NFC"));
  const places: Span[] = [];
  for (let at = all.indexOf(words); at >= 0 && words; at = all.indexOf(words, at + 1)) places.push([at, at + words.length]);
  return places;
}

/** The share of their common stretch that two quotes both cover, where they come closest. */
function overlapOf(some: readonly Span[], others: readonly Span[]): number {
  const shares = some.flatMap(([a, b]) =>
    others.map(([c, d]) => (Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c)))
  );
  return Math.max(0, ...shares);
}
