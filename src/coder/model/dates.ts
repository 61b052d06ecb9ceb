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

/**
 * A day as days since 1 March of the year 0, so that the day that leap years add comes last in its year. By arithmetic,
 * since merging and dating ask for days all the time, and a `Date` takes many times as long.
 */
function numberOf(day: IsoDay): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const daysBefore = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(day) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + daysBefore;
}

/** The day of such a number. */
function dayAt(number: number): IsoDay {
  const era = Math.floor(number / DAYS_IN_ERA);
  const inEra = number - era * DAYS_IN_ERA;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / (DAYS_IN_ERA - 1))) / 365
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return form(era * 400 + year + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** The calendar comes round every 400 years. */
const DAYS_IN_ERA = 146_097;
/** 1 January 1970, a Thursday, as such a number. */
const EPOCH = 719_468;

/** English names, as `monthOf` and `weekday` count from 1. */
export const MONTHS = "January February March April May June July August September October November December".split(" ");
export const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

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

const form = (year: number, month: number, dayOfMonth: number): IsoDay =>
  `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${dayOfMonth < 10 ? "0" : ""}${dayOfMonth}`;

export function addDays(from: IsoDay, days: number): IsoDay {
  return dayAt(numberOf(from) + days);
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
  return numberOf(b) - numberOf(a);
}

/** Days from the end of the earlier of two intervals to the beginning of the later; 0 where they share a day. */
export const daysApart = (a: Interval, b: Interval): number =>
  Math.max(0, daysBetween(a.latest, b.earliest), daysBetween(b.latest, a.earliest));

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export function weekday(of: IsoDay): number {
  return ((((numberOf(of) - EPOCH + 3) % 7) + 7) % 7) + 1;
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
