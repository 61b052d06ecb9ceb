/** Datelines: the place and day of an agency at the head of a report ("Roma, 12 set. 2023 (askanews) –"), which are no part of what it tells. */
import type { Span } from "../model/dataset.ts";
import { day, daysBetween, yearOf, type Interval, type IsoDay } from "../model/dates.ts";
import type { Token } from "../syntax/token.ts";
import { MONTHS, SHORT_MONTHS } from "../time/lexicon.ts";
import { isoOf, written } from "./page-date.ts";

/** How much of a text's beginning may be a dateline. */
const HEAD = 120;
/** Places and agency: "(ANSA) - SEUL, ", "Seul ", "Pechino (Agenzia Fides, ", whose bracket closes after the date. */
const PLACES =
  /^[\uFEFF\s]*(?:\([^()\n]{2,30}\)[\s,–—|-]*)?(?:[\p{Lu}][\p{L}'’/-]*\.?(?:[ \t]+(?:del|della|di|d'|dei))?[\s,–—|-]*){0,6}(?:\([\p{Lu}][^()\n]{1,30}\)?[\s,–—|-]*)?$/u;
const CLOSES = /^\.?(?:\s*,?\s*(?:ore\s*)?\d{1,2}[:.]\d{2})?\)?(?:\s*\([^()\n]{1,40}\))?\s*[-–—―|_]+\s*/u;
/** "UGANDA – Kampala 15/12/2016. L'Uganda …" */
const STOPS = /^\.\s+(?=\p{Lu})/u;

/** The dateline of an agency at the head of a text: where it ends, and its day. */
export function dateline(text: string): { end: number; day: number; month: number; published: IsoDay | null } | null {
  const head = text.slice(0, HEAD);
  const [date] = written(head);
  if (!date) return null;
  const places = head.slice(0, date.start);
  const stop = date.year !== null && /\p{L}/u.test(places) ? STOPS.exec(head.slice(date.end)) : null;
  const closing = CLOSES.exec(head.slice(date.end)) ?? stop;
  if (!closing || !PLACES.test(places)) return null;
  return { end: date.end + closing[0].length, day: date.day, month: date.month, published: isoOf(date) };
}

/** The day of `published` on which the dateline of an agency was written: "PECHINO, 29 AGO - …", "Berna, 4 set. (askanews) –". */
export function datelineDay(text: string, published: Interval): IsoDay | null {
  const line = dateline(text);
  if (!line) return null;
  // An interval of a year or less holds the day once.
  for (const year of [yearOf(published.earliest), yearOf(published.latest)]) {
    const found = day(year, line.month, line.day);
    if (found && found >= published.earliest && found <= published.latest) return found;
  }
  return null;
}

/** How many days before the article the dispatch that it passes on may have been written. */
const DISPATCHED = 45;

/** The days of the dispatches that an article passes on, each with the place where its text begins: "Pyongyang, 23 giugno (KCNA) ― …". */
export function dispatches(text: string, paragraphs: readonly Span[], published: Interval): { start: number; day: IsoDay }[] {
  const found: { start: number; day: IsoDay }[] = [];
  for (const { start, end } of paragraphs) {
    const line = dateline(text.slice(start, end));
    const years = line ? [yearOf(published.latest), yearOf(published.latest) - 1] : [];
    const days = years.map((year) => line!.published ?? day(year, line!.month, line!.day));
    const of = days.find((one) => one !== null && one <= published.latest);
    if (of && daysBetween(of, published.latest) <= DISPATCHED) found.push({ start, day: of });
  }
  return found;
}

/** How many words and marks a dateline has at most. */
const WORDS = 14;

/**
 * Where a sentence begins after its dateline: "Roma - È giunto oggi a Pechino Kim", "Roma, 4 set. (ANSA) - Domani …"; 0 where
 * it has none.
 *
 * @param place where the name ends with which the sentence begins
 */
export function afterDateline(tokens: readonly Token[], place: number): number {
  const dash = tokens.slice(0, WORDS).findIndex(({ low }) => /^[-–—]$/.test(low));
  const between = tokens.slice(place, dash);
  return dash > 0 && between.every((w) => w.kind !== "word" || w.capital || MONTHS.has(w.low) || SHORT_MONTHS.has(w.low))
    ? dash + 1
    : 0;
}
