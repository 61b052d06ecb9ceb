/** Calendar spans, from a month to ten years: by these dates are counted where they are too many to show one by one. */
import { kept } from "../../coder/model/memo.js";
import { dateWords, isDated, type Dated, type Interval } from "../captions/dates.js";

/** A length of span, the finest first. */
export interface SpanUnit {
  months: number;
  /** "the contacts of a month". */
  words: string;
  /** What has no span of its own, its days lying in several or in none that is known. */
  none: string;
}

export const SPAN_UNITS: readonly SpanUnit[] = [
  { months: 1, words: "a month", none: "no one month" },
  { months: 3, words: "a quarter", none: "no one quarter" },
  { months: 12, words: "a year", none: "no one year" },
  { months: 60, words: "five years", none: "no one span" },
  { months: 120, words: "ten years", none: "no one span" }
];

/** The finest unit whose spans are at least so many pixels wide on an axis; the longest where none is. */
export function unitFor({ start, end }: Interval, width: number, least: number): SpanUnit {
  const months = (end.getTime() - start.getTime()) / (86_400_000 * 30.44);
  return SPAN_UNITS.find((unit) => (width * unit.months) / months >= least) ?? SPAN_UNITS[SPAN_UNITS.length - 1];
}

/** The number of the span that holds every day an action can have been on, counted from the year 0; null where none does. */
export function spanOf(dated: Dated, { months }: Pick<SpanUnit, "months">): number | null {
  if (!isDated(dated)) return null;
  const first = Math.floor(monthOf(dated.date_earliest) / months);
  return first === Math.floor(monthOf(dated.date_latest) / months) ? first : null;
}

/** Thousands of actions share the days of a few years. */
const months = new Map<string, number>();

const monthOf = (day: string) => kept(months, day, () => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);

/** First and last moment of a span. */
export function spanInterval(span: number, { months }: SpanUnit): Interval {
  const month = (n: number) => new Date(Date.UTC(Math.floor(n / 12), n % 12));
  return { start: month(span * months), end: month((span + 1) * months) };
}

/** A span as an address has it: "2024", "2024-03", "2020/2024", "2024-01/2024-03"; "unsettled-1" for what no month holds. */
export function spanAddress(span: number | null, { months }: SpanUnit): string {
  if (span === null) return months === 12 ? "unsettled" : `unsettled-${months}`;
  const [from, to] = [span * months, (span + 1) * months - 1];
  const year = (n: number) => String(Math.floor(n / 12)).padStart(4, "0");
  const month = (n: number) => `${year(n)}-${String((n % 12) + 1).padStart(2, "0")}`;
  if (months % 12 === 0) return months === 12 ? year(from) : `${year(from)}/${year(to)}`;
  return months === 1 ? month(from) : `${month(from)}/${month(to)}`;
}

const SPAN = /^(\d{4})(-(?:0[1-9]|1[0-2]))?(?:\/(\d{4})(-(?:0[1-9]|1[0-2]))?)?$/;
const UNSETTLED = /^unsettled(?:-(\d+))?$/;

/** An address of a span in words: "2020–2024", "March 2024", "no one year"; null where it is none. */
export function spanWords(address: string): string | null {
  const unsettled = UNSETTLED.exec(address);
  if (unsettled) return SPAN_UNITS.find(({ months }) => months === Number(unsettled[1] ?? 12))?.none ?? null;
  const days = daysOf(address);
  return days && dateWords(days.first, days.last);
}

/** The test whether an action lies in the span with this address, all its possible days; nothing lies in what is no span. */
export function liesIn(address: string): (action: Dated) => boolean {
  const unsettled = UNSETTLED.exec(address);
  if (unsettled) {
    const unit = { months: Number(unsettled[1] ?? 12) };
    return (action) => spanOf(action, unit) === null;
  }
  const days = daysOf(address);
  return (action) => days !== null && isDated(action) && action.date_earliest >= days.first && action.date_latest <= days.last;
}

function daysOf(address: string): { first: string; last: string } | null {
  const parts = SPAN.exec(address);
  if (!parts) return null;
  const [, year, month = "", toYear = year, toMonth = toYear === year && !parts[3] ? month : ""] = parts;
  const end = new Date(Date.UTC(Number(toYear), toMonth === "" ? 12 : Number(toMonth.slice(1)), 0));
  const first = `${year}${month || "-01"}-01`;
  const last = end.toISOString().slice(0, 10);
  return first <= last ? { first, last } : null;
}
