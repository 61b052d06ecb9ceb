/** Publication dates: the header that some sources put before the text, and EDTF dates as intervals. */
import { day, oneDay, wholeMonths, wholeYear, yearOf, type Interval, type IsoDay } from "../model/dates.ts";
import { dateline } from "./page-date.ts";

/** First and last day of `2021`, `2021-03` or `2021-03-24`; null where there is no such date. */
function simple(edtf: string): Interval | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return null;
  const [year, month, dayOfMonth] = match.slice(1).map(Number);
  const first = day(year, match[2] ? month : 1, match[3] ? dayOfMonth : 1);
  if (!first) return null;
  return match[3] ? oneDay(first) : match[2] ? wholeMonths(year, month) : wholeYear(year);
}

/** "2025-10-29T08:00:00Z", "2025-10-29 08:00:00+01:00" (RFC 3339), as machines write it: the day that is written there. */
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})?$/;
export const withoutTime = (date: string): string => date.trim().replace(TIMESTAMP, "$1");

/**
 * The interval of an EDTF date or closed range of dates, as a person writes them in
 * `data/articles.csv`: `2021`, `2021-03`, `2021-03-24`, `2022-08-15/2022-08-16`; of a timestamp the day. Null if it is none.
 */
export function intervalOf(edtf: string): Interval | null {
  const [from, to, more] = edtf.split("/").map((part) => simple(withoutTime(part)));
  if (more !== undefined || !from) return null;
  if (!edtf.includes("/")) return from;
  return to && from.earliest <= to.latest ? { earliest: from.earliest, latest: to.latest } : null;
}

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

/** The header ` date 2021-03` before a text: its place, its date, and what is wrong with it. */
export function headerDate(text: string): { start: number; end: number; published: string; problem: string } | null {
  const match = /^[\uFEFF\s]{0,20}date:?[ \t]+(\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)(?:T\d{2}:\d{2}\S{0,20})?(?=\s|$)/i.exec(text);
  if (!match) return null;
  const published = match[1].replace(/-(\d)(?=-|$)/g, "-0$1");
  const ok = simple(published) !== null;
  return {
    start: match.index + match[0].search(/\S/),
    end: match[0].length,
    published: ok ? published : "",
    problem: ok ? "" : `impossible publication date ${match[1]}`
  };
}
