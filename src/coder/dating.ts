/** When: which temporal expression dates which mention, and what a mention without one inherits. */
import type { Interval } from "./dates.ts";
import { addDays, compare, daysBetween, precision, toEdtf } from "./dates.ts";
import type { Found } from "./dyad.ts";
import type { DateBasis, DatePrecision } from "./schema.ts";
import type { TimeExpression } from "./time.ts";
import type { VerbGroup } from "./verb.ts";
import type { Word } from "./word.ts";

export interface When {
  edtf: string;
  earliest: string;
  latest: string;
  precision: DatePrecision;
  basis: DateBasis;
  text: string;
  /** Offsets of the words that dated it. */
  span: { start: number; end: number } | null;
  how: string;
  /** The day is that of a report: the act came then or a little before. */
  reported?: boolean;
}

export const UNDATED: When = {
  edtf: "",
  earliest: "",
  latest: "",
  precision: "unknown",
  basis: "unknown",
  text: "",
  span: null,
  how: "no date is known"
};

const sooner = (a: string, b: string): string => (compare(a, b) < 0 ? a : b);
const later = (a: string, b: string): string => (compare(a, b) < 0 ? b : a);
const FUTURE = new Set(["planned", "hypothetical"]);

/**
 * The expression that dates a mention, among those of its sentence: the nearest in its own clause, else the
 * one in the clause that reports it. Null if none can.
 */
export function ownDate(
  found: Found,
  all: readonly Found[],
  words: readonly Word[],
  groups: readonly VerbGroup[],
  saying: readonly VerbGroup[],
  times: readonly TimeExpression[],
  published: Interval | null
): When | null {
  const offset = (k: number) => words[Math.min(k, words.length - 1)].start;
  const at = offset(found.trigger.start);
  const clause = found.clause;
  const from = clause ? offset(clause.start) : words[0].start;
  const to = clause ? words[Math.min(clause.end, words.length) - 1].end : words[words.length - 1].end;
  const usable = times.filter((t) => fitsStatus(t, found, published));
  const others = all.filter((f) => f.trigger.start !== found.trigger.start).map((f) => offset(f.trigger.start));
  const parted = (t: TimeExpression): boolean => others.some((o) => (o > at && o < t.start) || (o < at && o > t.start));
  // "per la prima volta dal 2013" says how long nothing happened.
  const first = (t: TimeExpression): boolean =>
    (t.open === "since" || !t.earliest || !t.latest || daysBetween(t.earliest, t.latest) > 400) &&
    words
      .filter((w) => w.end <= t.start)
      .slice(-9)
      .some((w) => /^(?:prim[ao]|volta|ultim[ao]|mai)$/.test(w.low));
  const governs = (t: TimeExpression): boolean =>
    !attachedElsewhere(t, found, words) &&
    !parted(t) &&
    !first(t) &&
    !described(
      t,
      found,
      words,
      groups.filter((g) => !saying.includes(g))
    );
  const inClause = usable.filter((t) => t.start >= from && t.start < to && governs(t));
  const nearest = best(inClause, at);
  if (nearest) return { ...taken(nearest), reported: reports(nearest, found, words, saying) };
  // "hanno riferito mercoledì che …": the day of the report, when the act has none. A noun told beside "dopo" has a day of its own.
  if (found.verb === null && /^(?:dopo|prima|scorso)$/.test(words[Math.max(0, found.trigger.start - 2)].low)) return null;
  const report = usable.filter((t) => t.start >= to && governs(t) && reports(t, found, words, saying));
  const before = usable.filter((t) => t.end <= from && governs(t));
  const outer = best(before, at) ?? best(report, at);
  return outer && words[0].start <= outer.start ? { ...taken(outer), reported: reports(outer, found, words, saying) } : null;
}

/** "l'ambasciata, aperta nel 1975": the date of a participle that stands between the trigger and it. */
function described(t: TimeExpression, found: Found, words: readonly Word[], groups: readonly VerbGroup[]): boolean {
  return groups.some(
    (g) =>
      g.kind === "part" &&
      g !== found.verb &&
      g.main >= found.trigger.end &&
      words[g.main].end <= t.start &&
      t.start - words[g.main].end < 25
  );
}

/**
 * What has happened lies before the article's end of publication, what is planned not before its beginning:
 * "a ottobre" in an article of 24 October is 1–24 October.
 */
export function within(when: When, status: string, published: Interval | null): When {
  if (!published || !when.earliest || !when.latest) return when;
  // "oggi e domani" says what it says; only months, seasons and years are cut.
  if (daysBetween(when.earliest, when.latest) < 10) return when;
  const interval = FUTURE.has(status)
    ? { earliest: later(when.earliest, published.earliest), latest: when.latest }
    : { earliest: when.earliest, latest: sooner(when.latest, published.latest) };
  if (interval.earliest > interval.latest || (interval.earliest === when.earliest && interval.latest === when.latest))
    return when;
  const edtf = toEdtf(interval);
  return {
    ...when,
    ...interval,
    edtf,
    precision: precision(interval),
    how: `${when.how}; ${FUTURE.has(status) ? "not before" : "not after"} the article → ${edtf}`
  };
}

/** Whether an expression stands beside a verb of saying ("riportato martedì") rather than the act's own. */
function reports(t: TimeExpression, found: Found, words: readonly Word[], saying: readonly VerbGroup[]): boolean {
  const distance = (k: number) => Math.min(Math.abs(words[k].start - t.end), Math.abs(words[k].end - t.start));
  const own = distance(found.trigger.start);
  return saying.some((g) => g !== found.verb && distance(g.main) < own && distance(g.main) < 40);
}

function best(times: readonly TimeExpression[], at: number): TimeExpression | null {
  let chosen: TimeExpression | null = null;
  for (const t of times) if (!chosen || Math.abs(t.start - at) < Math.abs(chosen.start - at)) chosen = t;
  return chosen;
}

/** A past act is not dated after the article, a plan not before it. */
function fitsStatus(t: TimeExpression, found: Found, published: Interval | null): boolean {
  if (!published || !t.earliest || !t.latest) return t.edtf !== "" || !published;
  if (t.open === "until" && !FUTURE.has(found.status)) return false;
  if (FUTURE.has(found.status)) return t.latest >= published.earliest;
  return t.earliest <= published.latest;
}

/**
 * Whether an expression belongs to another word than the trigger: "l'accordo dello scorso giugno" dates the
 * agreement, not the verb that mentions it; a date between two triggers belongs to the nearer noun it follows with "di".
 */
function attachedElsewhere(t: TimeExpression, found: Found, words: readonly Word[]): boolean {
  const k = words.findIndex((w) => w.start >= t.start);
  if (k <= 0) return false;
  const previous = words[k].prep === "di" ? words[k - 1] : words[k - 1].prep === "di" ? words[k - 2] : undefined;
  if (previous?.kind !== "word") return false;
  const host = words.indexOf(previous);
  return !(host >= found.trigger.start - 1 && host < found.trigger.end + 1) && found.verb !== null;
}

function taken(t: TimeExpression): When {
  return {
    edtf: t.edtf,
    earliest: t.earliest ?? "",
    latest: t.latest ?? "",
    precision: t.precision,
    basis: t.basis,
    text: t.text,
    span: { start: t.start, end: t.end },
    how: t.how
  };
}

/** The same day or interval, taken over from another mention. */
export function inherited(from: When, why: string): When {
  return { ...from, basis: "inherited", text: "", span: null, how: `no date of its own; ${why}: ${from.edtf || "not known"}` };
}

/** The publication as the date of last resort. */
export function publicationDate(published: Interval, edtf: string): When {
  return {
    edtf,
    ...published,
    precision: precision(published),
    basis: "publication",
    text: "",
    span: null,
    how: `no date in the text; the article came out ${edtf}`
  };
}

/** An act told in the pluperfect with no date: some time before the article. */
export function before(published: Interval): When {
  const edtf = `../${published.latest}`;
  return {
    edtf,
    earliest: "",
    latest: published.latest,
    precision: "range",
    basis: "publication",
    text: "",
    span: null,
    how: `told in the pluperfect with no date: some time before the article → ${edtf}`
  };
}

/**
 * A stay of some days, one day of which is known: it began at most that many days before and ended at most
 * that many after, and what is told in the past ended by the publication.
 */
export function lasting(when: When, days: number, published: Interval | null): When {
  if (!when.earliest || !when.latest || days < 2 || when.earliest !== when.latest) return when;
  const over = published !== null && when.latest >= published.latest;
  const interval = over
    ? { earliest: addDays(when.earliest, 1 - days), latest: when.latest }
    : { earliest: when.earliest, latest: addDays(when.earliest, days - 1) };
  return {
    ...when,
    ...interval,
    edtf: toEdtf(interval),
    precision: precision(interval),
    how: `${when.how}; lasting ${days} days`
  };
}
