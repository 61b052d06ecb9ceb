/** Publication dates that a text states: the header that some sources put before it, and the dateline of an agency. */
import type { Span } from "../model/dataset.ts";
import { day, daysBetween, yearOf, type Interval, type IsoDay } from "../model/dates.ts";
import { dateInterval } from "../model/written-date.ts";
import { dateline } from "./page-date.ts";

/** How far the place and day of an agency's dateline reach into a text: 0 where there is none. */
export const datelineEnd = (text: string): number => dateline(text)?.end ?? 0;

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

/** The header ` date 2021-03` before a text: its place, its date, and what is wrong with it. */
export function headerDate(text: string): { start: number; end: number; published: string; problem: string } | null {
  const match = /^[\uFEFF\s]{0,20}date:?[ \t]+(\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)(?:T\d{2}:\d{2}\S{0,20})?(?=\s|$)/i.exec(text);
  if (!match) return null;
  const published = match[1].replace(/-(\d)(?=-|$)/g, "-0$1");
  const ok = dateInterval(published) !== null;
  return {
    start: match.index + match[0].search(/\S/),
    end: match[0].length,
    published: ok ? published : "",
    problem: ok ? "" : `impossible publication date ${match[1]}`
  };
}
