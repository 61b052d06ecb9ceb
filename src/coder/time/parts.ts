/** Parts of a period and its first, second, last weeks, quarters and Fridays. */
import {
  addDays,
  addMonths,
  day as isoDay,
  daysBetween,
  daysInMonth,
  hull,
  monthOf,
  precision,
  weekday as weekdayOf,
  wholeMonths,
  wholeWeek,
  yearOf,
  type Interval
} from "../model/dates.ts";
import type { Part, Unit } from "./node.ts";
import type { Moment } from "./setting.ts";
import { periodAround } from "./shifts.ts";

/**
 * Early is the first half and late the second, the reading that leaves out least; of a week Monday–Wednesday and
 * Thursday–Sunday. "Ai primi" and "agli ultimi di maggio" are ten days, of a year three months. The middle is of a month
 * the 10th–20th, of a year May–August, of a week Tuesday–Friday. Where nothing else is said a part is a third.
 *
 * @param tens news never says "a fine marzo" of the 17th: early is up to the 10th of a month, late from the 20th, and
 * early and late in a year are its first and last three months
 */
export function partIn(whole: Interval, part: Part, tens = false): Moment {
  const year = yearOf(whole.earliest);
  const month = monthOf(whole.earliest);
  const fine = precision(whole);
  const half = part === "early" ? "first-half" : part === "late" ? "second-half" : part;
  if (fine === "month") {
    const last = daysInMonth(year, month);
    const [from, to] = {
      early: [1, 10],
      mid: [10, 20],
      late: [20, last],
      "first-days": [1, 10],
      "second-ten": [11, 20],
      "last-days": [21, last],
      "first-half": [1, 15],
      "second-half": [16, last]
    }[tens ? part : half];
    return { interval: { earliest: isoDay(year, month, from)!, latest: isoDay(year, month, to)! } };
  }
  if (fine === "year") {
    const [from, count] = {
      early: [1, 3],
      late: [10, 3],
      mid: [5, 4],
      "first-days": [1, 3],
      "second-ten": [5, 4],
      "last-days": [10, 3],
      "first-half": [1, 6],
      "second-half": [7, 6]
    }[tens ? part : half];
    return { interval: wholeMonths(year, from, count) };
  }
  if (fine === "week") {
    const [from, to] = {
      early: [0, 2],
      mid: [1, 4],
      late: [3, 6],
      "first-days": [0, 2],
      "second-ten": [2, 4],
      "last-days": [4, 6],
      "first-half": [0, 3],
      "second-half": [3, 6]
    }[part];
    return { interval: { earliest: addDays(whole.earliest, from), latest: addDays(whole.earliest, to) } };
  }
  return { interval: share(whole, half) };
}

/** Halves and thirds, in whole months where there are enough of them (quarters, decades), else in days. */
function share(whole: Interval, part: Exclude<Part, "early" | "late">): Interval {
  const months = (yearOf(whole.latest) - yearOf(whole.earliest)) * 12 + monthOf(whole.latest) - monthOf(whole.earliest) + 1;
  const [from, to] = {
    mid: [1 / 3, 2 / 3],
    "first-days": [0, 1 / 3],
    "second-ten": [1 / 3, 2 / 3],
    "last-days": [2 / 3, 1],
    "first-half": [0, 1 / 2],
    "second-half": [1 / 2, 1]
  }[part];
  const isWhole = (n: number): boolean => Math.abs(n - Math.round(n)) < 1e-6;
  if (months >= 3 && isWhole(months * from) && isWhole(months * to)) {
    return {
      earliest: addMonths(whole.earliest, Math.round(months * from)),
      latest: addDays(addMonths(whole.earliest, Math.round(months * to)), -1)
    };
  }
  const days = daysBetween(whole.earliest, whole.latest) + 1;
  return {
    earliest: addDays(whole.earliest, Math.floor(days * from)),
    latest: addDays(whole.earliest, Math.max(Math.ceil(days * to) - 1, 0))
  };
}

/** The n-th unit of a period, the last for n = -1, the last but one for n = -2, the one that holds its first day for n = 0; null where it has none. */
export function nthIn(whole: Interval, n: number, unit: Unit | { weekday: number }): Moment | null {
  if (typeof unit === "string" && n === 0) return { interval: periodAround(whole.earliest, unit, 0, "past") };
  const interval = typeof unit === "string" ? nthUnit(whole, n, unit) : nthDay(whole, n, unit.weekday);
  return interval && { interval };
}

function nthUnit(whole: Interval, n: number, unit: Unit): Interval | null {
  if (unit === "weekend") {
    const saturday = nthDay(whole, n, 6);
    return saturday && { earliest: saturday.earliest, latest: addDays(saturday.earliest, 1) };
  }
  if (unit === "week") {
    // As in ISO 8601 a week belongs where its Thursday lies; "la prima settimana di marzo" are also its first seven days.
    const thursday = nthDay(whole, n, 4);
    if (!thursday) return null;
    const first = n > 0 ? addDays(whole.earliest, 7 * (n - 1)) : addDays(whole.latest, 7 * n + 1);
    const sevenDays = { earliest: first, latest: addDays(first, 6) };
    return precision(whole) === "month" ? hull(wholeWeek(thursday.earliest), sevenDays) : wholeWeek(thursday.earliest);
  }
  const months = { month: 1, quarter: 3, semester: 6 }[unit as "month" | "quarter" | "semester"];
  const from = n > 0 ? addMonths(whole.earliest, months * (n - 1)) : addMonths(addDays(whole.latest, 1), months * n);
  const found = wholeMonths(yearOf(from), monthOf(from), months);
  return found.earliest >= whole.earliest && found.latest <= whole.latest ? found : null;
}

function nthDay(whole: Interval, n: number, weekday: number): Interval | null {
  const found =
    n > 0
      ? addDays(whole.earliest, ((weekday - weekdayOf(whole.earliest) + 7) % 7) + 7 * (n - 1))
      : addDays(whole.latest, -((weekdayOf(whole.latest) - weekday + 7) % 7) + 7 * (n + 1));
  return found >= whole.earliest && found <= whole.latest ? { earliest: found, latest: found } : null;
}
