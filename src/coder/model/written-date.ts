/** Dates as a person or a machine writes them into a table, as intervals. */
import { day, MONTHS, oneDay, wholeMonths, wholeYear, type Interval } from "./dates.ts";

/** First and last day of `2021`, `2021-03` or `2021-03-24`; null where there is no such date. */
export function dateInterval(edtf: string): Interval | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return null;
  const [year, month, dayOfMonth] = match.slice(1).map(Number);
  const first = day(year, match[2] ? month : 1, match[3] ? dayOfMonth : 1);
  if (!first) return null;
  return match[3] ? oneDay(first) : match[2] ? wholeMonths(year, month) : wholeYear(year);
}

/** "2025-10-29T08:00:00Z", "2025-10-29 08:00:00+01:00" (RFC 3339), as machines write it: the day that is written there. */
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})?$/;
/** "Wed, 29 Oct 2025 08:00:00 GMT" (RFC 5322), as feeds write it. */
const FEED_DATE = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|[A-Z]{1,4})$/;

/** The date of a timestamp as it is written there, and of any other text the text. */
export function withoutTime(written: string): string {
  const date = written.trim();
  const feed = FEED_DATE.exec(date);
  if (!feed) return date.replace(TIMESTAMP, "$1");
  const month = String(MONTHS.findIndex((name) => name.startsWith(feed[2])) + 1).padStart(2, "0");
  return `${feed[3]}-${month}-${feed[1].padStart(2, "0")}`;
}

/**
 * The interval of an EDTF date or closed range of dates, as a person writes them in
 * `data/articles.csv`: `2021`, `2021-03`, `2021-03-24`, `2022-08-15/2022-08-16`; of a timestamp the day. Null if it is none.
 */
export function intervalOf(edtf: string): Interval | null {
  const [from, to, more] = edtf.split("/").map((part) => dateInterval(withoutTime(part)));
  if (more !== undefined || !from) return null;
  if (!edtf.includes("/")) return from;
  return to && from.earliest <= to.latest ? { earliest: from.earliest, latest: to.latest } : null;
}
