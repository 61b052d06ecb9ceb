/** Dates of actions and articles as intervals on an axis and as words in a sentence. */
import { perObject } from "../../coder/model/memo.js";
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";

const DAY = 86_400_000;
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Both ends of an interval; `end` is the midnight after its last day. */
export interface Interval {
  start: Date;
  end: Date;
}

/** The interval between two ISO days, both included, or null where either end is not known. */
export function interval(earliest: string, latest: string): Interval | null {
  if (earliest === "" || latest === "") return null;
  return { start: new Date(earliest), end: new Date(Date.parse(latest) + DAY) };
}

export function actionInterval(action: ActionRow): Interval | null {
  return interval(action.date_earliest, action.date_latest);
}

export function articleInterval(article: ArticleRow): Interval | null {
  return interval(article.published_earliest, article.published_latest);
}

/** The actions in order of time, undated ones last; a list is sorted once, however often it is asked for. */
export const chronological = perObject((actions: readonly ActionRow[]): readonly ActionRow[] => {
  const keyed = actions.map((action) => ({ action, key: `${action.date_earliest || "9999"} ${action.date_latest}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ action }) => action);
});

export type Dated = Pick<ActionRow, "date_earliest" | "date_latest">;

/** Whether both ends of a date are known. */
export function isDated({ date_earliest, date_latest }: Dated): boolean {
  return date_earliest !== "" && date_latest !== "";
}

/** The middle of an interval, where the mark of an uncertain date stands. */
export function middle({ start, end }: Interval): Date {
  return new Date((start.getTime() + end.getTime()) / 2);
}

/** Whether an interval is wider on an axis than the mark of an action, in a drawing as wide as the column of a page. */
export function isWide({ start, end }: Interval, domain: Interval): boolean {
  return (end.getTime() - start.getTime()) * 45 > domain.end.getTime() - domain.start.getTime();
}

/** From the first day of the first year to the last of the last; the year 2000 where nothing is dated. */
export function wholeYears(intervals: readonly (Interval | null)[]): Interval {
  const known = intervals.filter((interval) => interval !== null);
  const year = (moment: number) => (Number.isFinite(moment) ? new Date(moment).getUTCFullYear() : 2000);
  const first = year(known.reduce((least, { start }) => Math.min(least, start.getTime()), Infinity));
  const last = year(known.reduce((most, { end }) => Math.max(most, end.getTime() - 1), -Infinity));
  return { start: new Date(Date.UTC(first, 0, 1)), end: new Date(Date.UTC(last + 1, 0, 1)) };
}

/** "29 November 2024", "September 2025", "2025", "18–19 June 2024", "by 29 October 2025", "date unknown". */
export function dateWords(earliest: string, latest: string): string {
  const known = interval(earliest, latest);
  if (known === null) {
    if (latest !== "") return `by ${day.format(new Date(latest))}`;
    return earliest === "" ? "date unknown" : `from ${day.format(new Date(earliest))}`;
  }
  const first = new Date(earliest);
  const last = new Date(latest);
  if (earliest === latest) return day.format(first);
  const startsMonth = first.getUTCDate() === 1;
  const endsMonth = known.end.getUTCDate() === 1;
  if (startsMonth && endsMonth && sameMonth(first, last)) return month.format(first);
  if (earliest.endsWith("-01-01") && latest.endsWith("-12-31"))
    return sameYear(first, last) ? earliest.slice(0, 4) : `${earliest.slice(0, 4)}–${latest.slice(0, 4)}`;
  const start = firstOf(first, last);
  return `${start}${start.includes(" ") ? " – " : "–"}${day.format(last)}`;
}

/** When an action was, in words. */
export const whenOf = ({ date_earliest, date_latest }: Dated): string => dateWords(date_earliest, date_latest);

/** When an article was published, in words. */
export const publishedOn = ({ published_earliest, published_latest }: ArticleRow): string =>
  dateWords(published_earliest, published_latest);

/** The first day without what it shares with the last: "1", "24 September", "24 September 2024". */
function firstOf(first: Date, last: Date): string {
  if (sameMonth(first, last)) return String(first.getUTCDate());
  return sameYear(first, last) ? day.format(first).replace(/ \d{4}$/, "") : day.format(first);
}

const sameYear = (a: Date, b: Date) => a.getUTCFullYear() === b.getUTCFullYear();
const sameMonth = (a: Date, b: Date) => sameYear(a, b) && a.getUTCMonth() === b.getUTCMonth();
