/**
 * Day arithmetic on ISO days ("2025-10-29") and on intervals of them. Pure, proleptic Gregorian,
 * UTC only: no function here knows what day it is today.
 */
import type { DatePrecision } from "./code-lists.ts";

/** An ISO 8601 calendar day, `YYYY-MM-DD`. As strings they sort as they follow each other in time. */
export type IsoDay = string;

/** Both ends inclusive. */
export interface Interval {
  earliest: IsoDay;
  latest: IsoDay;
}

const MS_PER_DAY = 86_400_000;

/** By its numbers: reading a string takes several times as long, and merging asks for days all the time. */
function instant(day: IsoDay): Date {
  const date = new Date(0);
  date.setUTCFullYear(yearOf(day), monthOf(day) - 1, dayOf(day));
  return date;
}
const iso = (date: Date): IsoDay => date.toISOString().slice(0, 10);

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));
/** 1 = January. */
export const monthOf = (day: IsoDay): number => Number(day.slice(5, 7));
export const dayOf = (day: IsoDay): number => Number(day.slice(8, 10));

/** Years outside 0001–9999 have no four-digit form and are not days here. */
function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The ISO day, or null where the calendar has none (30 February). */
export function day(year: number, month: number, dayOfMonth: number): IsoDay | null {
  return isDay(year, month, dayOfMonth) ? form(year, month, dayOfMonth) : null;
}

function form(year: number, month: number, dayOfMonth: number): IsoDay {
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export function addDays(from: IsoDay, days: number): IsoDay {
  return iso(new Date(instant(from).getTime() + days * MS_PER_DAY));
}

/** The same day of another month, or that month's last: 31 January + 1 month = 28 February. */
export function addMonths(from: IsoDay, months: number): IsoDay {
  const count = yearOf(from) * 12 + monthOf(from) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return form(year, month, Math.min(dayOf(from), daysInMonth(year, month)));
}

/** Days from `a` to `b`, negative where `b` comes first. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return Math.round((instant(b).getTime() - instant(a).getTime()) / MS_PER_DAY);
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export function weekday(of: IsoDay): number {
  return instant(of).getUTCDay() || 7;
}

export const compare = (a: IsoDay, b: IsoDay): number => (a < b ? -1 : a > b ? 1 : 0);
export const monthStart = (of: IsoDay): IsoDay => form(yearOf(of), monthOf(of), 1);
export const monthEnd = (of: IsoDay): IsoDay => form(yearOf(of), monthOf(of), daysInMonth(yearOf(of), monthOf(of)));

export const oneDay = (of: IsoDay): Interval => ({ earliest: of, latest: of });
export const wholeYear = (year: number): Interval => ({ earliest: form(year, 1, 1), latest: form(year, 12, 31) });

/** `count` whole months from the first of `month`, which may lie outside 1–12: month 0 is the December before. */
export function wholeMonths(year: number, month: number, count = 1): Interval {
  const earliest = addMonths(form(year, 1, 1), month - 1);
  return { earliest, latest: addDays(addMonths(earliest, count), -1) };
}

/** Monday to Sunday. */
export function wholeWeek(around: IsoDay): Interval {
  const monday = addDays(around, 1 - weekday(around));
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { earliest: a.earliest < b.earliest ? a.earliest : b.earliest, latest: a.latest > b.latest ? a.latest : b.latest };
}

export const overlap = (a: Interval, b: Interval): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

const wholeYears = ({ earliest, latest }: Interval): boolean => earliest.endsWith("-01-01") && latest.endsWith("-12-31");
const wholeMonthsOnly = ({ earliest, latest }: Interval): boolean =>
  earliest === monthStart(earliest) && latest === monthEnd(latest);

/** How fine an interval is, by its ends alone; seasons look like any three months and are `range`. */
export function precision(interval: Interval): DatePrecision {
  const { earliest, latest } = interval;
  if (earliest === latest) return "day";
  if (wholeYears(interval) && yearOf(earliest) === yearOf(latest)) return "year";
  if (wholeMonthsOnly(interval) && monthStart(earliest) === monthStart(latest)) return "month";
  if (weekday(earliest) === 1 && daysBetween(earliest, latest) === 6) return "week";
  return "range";
}

/** The shortest EDTF that says exactly this interval: `2019`, `2024-06`, `2024-06-18`, `2024-06-18/2024-06-19`. */
export function toEdtf(interval: Interval): string {
  const width = wholeYears(interval) ? 4 : wholeMonthsOnly(interval) ? 7 : 10;
  const from = interval.earliest.slice(0, width);
  const to = interval.latest.slice(0, width);
  return from === to ? from : `${from}/${to}`;
}
