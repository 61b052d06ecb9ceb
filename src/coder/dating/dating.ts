/** When: the date of a mention, how it is known, and what tense, status and length make of it. */
import type { DateBasis, DatePrecision } from "../model/code-lists.ts";
import { addDays, compare, daysBetween, precision, toEdtf, type Interval } from "../model/dates.ts";

export interface When {
  edtf: string;
  earliest: string;
  latest: string;
  precision: DatePrecision;
  basis: DateBasis;
  /** Offsets of the words that dated it. */
  span: { start: number; end: number } | null;
  how: string;
  /** The day is that of a report: the act came then or a little before. */
  reported?: boolean;
  /** The day of a noun that is only described: "l'offerta, avanzata lunedì, è stata respinta". */
  aside?: boolean;
}

export const UNDATED: When = {
  edtf: "",
  earliest: "",
  latest: "",
  precision: "unknown",
  basis: "unknown",
  span: null,
  how: "no date is known"
};

const sooner = (a: string, b: string): string => (compare(a, b) < 0 ? a : b);
const later = (a: string, b: string): string => (compare(a, b) < 0 ? b : a);
/** What has not happened yet. */
export const FUTURE = new Set(["planned", "hypothetical"]);

/**
 * What has happened lies before the article's end of publication, what is planned not before its beginning:
 * "a ottobre" in an article of 24 October is 1–24 October.
 */
export function cutAtPublication(when: When, status: string, published: Interval | null): When {
  if (!published || !when.earliest || !when.latest) return when;
  // "oggi e domani" says what it says; only weeks, months, seasons, years and "qualche giorno dopo" are cut.
  if (daysBetween(when.earliest, when.latest) < 10 && when.precision !== "week" && !when.edtf.includes("~")) return when;
  const interval = FUTURE.has(status)
    ? { earliest: later(when.earliest, published.earliest), latest: when.latest }
    : { earliest: when.earliest, latest: sooner(when.latest, published.latest) };
  if (interval.earliest > interval.latest || (interval.earliest === when.earliest && interval.latest === when.latest))
    return when;
  const cut = ofDays(when, interval);
  return { ...cut, how: `${when.how}; ${FUTURE.has(status) ? "not before" : "not after"} the article → ${cut.edtf}` };
}

/** The same date, of these days instead. */
export const ofDays = (when: When, interval: Interval): When => ({
  ...when,
  ...interval,
  edtf: toEdtf(interval),
  precision: precision(interval)
});

/** The same day or interval, propagated from another mention. */
export function propagated(from: When, why: string): When {
  return { ...from, basis: "inherited", span: null, how: `no date of its own; ${why}: ${from.edtf || "not known"}` };
}

/** The publication as the date of last resort. */
export function publicationDate(published: Interval, edtf: string): When {
  return {
    edtf,
    ...published,
    precision: precision(published),
    basis: "publication",
    span: null,
    how: `no date in the text; the article came out ${edtf}`
  };
}

/** How an act is told that lies some time before the article. */
const TOLD = {
  before: "told in the pluperfect",
  history: "told as history",
  ever: "told as having happened up to now",
  mentioned: "mentioned by its name",
  unread: "told with a time that could not be worked out",
  topic: "talked about",
  invited: "an invitation that a visit follows"
};

/** An act told in the pluperfect, as history or in passing, with no date: some time before the article. */
export function before({ latest }: Pick<Interval, "latest">, narration: keyof typeof TOLD = "before"): When {
  const edtf = `../${latest}`;
  return {
    edtf,
    earliest: "",
    latest,
    precision: "range",
    basis: "publication",
    span: null,
    how: `${TOLD[narration]} with no date: some time before the article → ${edtf}`
  };
}

/**
 * A stay of some days, one day of which is known: it ended that day, or it began at most that many days before and
 * ended at most that many after; what is told in the past ended by the publication.
 */
export function lasting(when: When, days: number, published: Interval | null, ended = false): When {
  if (!when.earliest || !when.latest || days < 2 || when.earliest !== when.latest) return when;
  const over = ended || (published !== null && when.latest >= published.latest && when.earliest <= published.latest);
  const interval = over
    ? { earliest: addDays(when.earliest, 1 - days), latest: when.latest }
    : { earliest: when.earliest, latest: addDays(when.earliest, days - 1) };
  return { ...ofDays(when, interval), how: `${when.how}; ${ended ? `the end of ${days} days` : `lasting ${days} days`}` };
}
