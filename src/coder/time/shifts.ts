/** Calendar units around a day and distances from it: la settimana scorsa, due giorni fa, negli ultimi mesi. */
import {
  addDays,
  addMonths,
  daysBetween,
  hull,
  monthOf,
  toEdtf,
  wholeMonths,
  wholeWeek,
  wholeYear,
  yearOf,
  type Interval,
  type IsoDay
} from "../model/dates.ts";
import { UNIT_DAYS } from "./lexicon.ts";
import type { Amount, Node, Unit } from "./node.ts";
import type { Direction, Moment } from "./setting.ts";

/** The unit `shift` units from the one that holds `day`. */
export function periodAround(day: IsoDay, unit: Unit, shift: number, direction: Direction): Interval {
  const year = yearOf(day);
  const month = monthOf(day);
  switch (unit) {
    case "week":
      return wholeWeek(addDays(day, 7 * shift));
    case "weekend":
      return weekendFrom(day, shift, direction);
    case "month":
      return wholeMonths(year, month + shift);
    case "quarter":
      return wholeMonths(year, month - ((month - 1) % 3) + 3 * shift, 3);
    case "semester":
      return wholeMonths(year, month - ((month - 1) % 6) + 6 * shift, 6);
    case "year":
      return wholeYear(year + shift);
    case "decade": {
      const first = year - (year % 10) + 10 * shift;
      return { earliest: wholeYear(first).earliest, latest: wholeYear(first + 9).latest };
    }
    default:
      return { earliest: addDays(day, shift), latest: addDays(day, shift) };
  }
}

/** In the past tense on a weekday, "nel fine settimana" is the one that was; "prossimo" and "scorso" never are today's. */
function weekendFrom(day: IsoDay, shift: number, direction: Direction): Interval {
  const saturday = addDays(wholeWeek(day).earliest, 5);
  const begun = saturday <= day;
  // Who says "dopo il prossimo" counts from this one.
  const weeks =
    shift === 0 ? (direction === "past" && !begun ? -1 : 0) : shift < 0 || shift > 1 ? shift : begun ? shift : shift - 1;
  const start = addDays(saturday, 7 * weeks);
  return { earliest: start, latest: addDays(start, 1) };
}

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, semester: 6, year: 12, decade: 120 };

function move(day: IsoDay, { unit, n }: Amount, sign: number): IsoDay {
  if (unit === "hour") return addDays(day, sign * Math.floor(n / 24));
  const months = MONTHS_IN[unit];
  return months ? addMonths(day, sign * n * months) : addDays(day, sign * n * UNIT_DAYS[unit]);
}

/** Below 0 where the first of two units is the finer. */
const byLength = (a: Unit, b: Unit): number => UNIT_DAYS[a] - UNIT_DAYS[b];

/** A date told in months is no finer than a month: "due anni fa" is a year, "due anni e tre giorni fa" a day. */
export function offsetFrom(from: Interval, amounts: Amount[], sign: 1 | -1): Interval | null {
  const finest = amounts.map(({ unit }) => unit).sort(byLength)[0];
  if (!widthAllows(from, finest)) return null;
  // "tre giorni dopo" a visit of two days runs from its end, "tre giorni prima" from its start.
  const start = sign === 1 ? from.latest : from.earliest;
  const shift = (from: IsoDay): IsoDay =>
    [...amounts].sort((a, b) => byLength(b.unit, a.unit)).reduce((day, amount) => move(day, amount, sign), from);
  const moved = shift(start);
  if (yearOf(moved) < 1 || !/^\d{4}-/.test(moved)) return null;
  if (finest === "week") return wholeWeek(moved);
  if (finest === "month" || finest === "quarter" || finest === "semester") {
    const months = periodAround(moved, "month", 0, "past");
    // Three months after a summer lie three months after its first day or its last.
    return daysBetween(from.earliest, from.latest) > 31
      ? hull(months, periodAround(shift(sign === 1 ? from.earliest : from.latest), "month", 0, "past"))
      : months;
  }
  return finest === "year" || finest === "decade" ? wholeYear(yearOf(moved)) : { earliest: moved, latest: moved };
}

/** "una decina di giorni fa", "due anni e mezzo fa", "circa tre mesi dopo": the days around. */
export function roughly(from: Interval, amounts: Amount[], sign: 1 | -1): Moment | null {
  if (amounts.some(({ unit }) => !widthAllows(from, unit))) return null;
  const far = amounts.reduce((day, amount) => move(day, amount, sign), sign === 1 ? from.latest : from.earliest);
  const give = amounts.reduce((sum, amount) => sum + (amount.give ?? 0), 0);
  if (!/^\d{4}-/.test(far) || yearOf(far) < 10) return null;
  const interval = { earliest: addDays(far, -give), latest: addDays(far, give) };
  return {
    interval,
    edtf: give === 0 ? undefined : `${interval.earliest}~/${interval.latest}~`,
    precision: give === 0 ? undefined : "range"
  };
}

/** Whether a distance in `unit` can be told from so wide a date: no "giorno dopo" of a whole month. */
export function widthAllows(from: Interval, unit: Unit): boolean {
  const widest = { hour: 7, day: 7, week: 14, weekend: 14, month: 100, quarter: 92, semester: 184, year: 366, decade: 3660 }[
    unit
  ];
  return daysBetween(from.earliest, from.latest) < widest;
}

/** How far "negli ultimi giorni" or "pochi mesi fa" is taken to reach; EDTF marks the far end as approximate. */
const SEVERAL: Record<Unit, number> = {
  hour: 24,
  day: 7,
  week: 4,
  weekend: 4,
  month: 6,
  quarter: 3,
  semester: 3,
  year: 5,
  decade: 3
};

/** "qualche mese prima": how far back it can be at most. */
const AT_MOST: Record<Unit, number> = { ...SEVERAL, day: 10, week: 6, month: 9, year: 7 };

/**
 * "pochi giorni dopo", "qualche mese prima": some time on that side of a date, up to more than anybody would call some;
 * "subito dopo il vertice" (`sameDay`) may be the day itself.
 */
export function someFrom(from: Interval | null, unit: Unit, sign: 1 | -1, sameDay = false): Moment | null {
  if (!from || !widthAllows(from, unit)) return null;
  const end = sign === 1 ? from.latest : from.earliest;
  const near = unit === "hour" || sameDay ? end : addDays(end, sign);
  const far = move(end, { unit, n: AT_MOST[unit] }, sign);
  if (!/^\d{4}-/.test(far) || yearOf(far) < 1) return null;
  return sign === 1
    ? { interval: { earliest: near, latest: far }, edtf: `${near}/${far}~`, precision: "range" }
    : { interval: { earliest: far, latest: near }, edtf: `${far}~/${near}`, precision: "range" };
}

/** "un anno fa": about this time last year, its month and the two beside it. */
export function aboutAYearAgo(day: IsoDay): Interval {
  return wholeMonths(yearOf(day) - 1, monthOf(day) - 1, 3);
}

/** A counted stretch is so many units long, the day of publication in neither: three days back end yesterday. */
export function stretchFrom(reference: IsoDay, node: Extract<Node, { kind: "stretch" }>): Moment {
  const sign = node.side === "past" ? -1 : 1;
  const unit = node.unit;
  if (node.whole && node.n !== null) {
    const [first, last] = [
      periodAround(reference, unit, sign, node.side),
      periodAround(reference, unit, sign * node.n, node.side)
    ];
    return {
      interval:
        sign === -1 ? { earliest: last.earliest, latest: first.latest } : { earliest: first.earliest, latest: last.latest },
      precision: "range"
    };
  }
  const far = move(reference, { unit, n: node.n ?? SEVERAL[unit] }, sign);
  const near =
    unit === "hour" || (node.side === "past" && node.upTo === "publication" && node.n === null)
      ? reference
      : addDays(reference, sign);
  const interval =
    sign === -1 ? { earliest: far < near ? far : near, latest: near } : { earliest: near, latest: far > near ? far : near };
  if (node.n !== null || unit === "hour") return { interval, precision: "range" };
  const edtf = sign === -1 ? `${interval.earliest}~/${interval.latest}` : `${interval.earliest}/${interval.latest}~`;
  return { interval, edtf: interval.earliest === interval.latest ? toEdtf(interval) : edtf, precision: "range" };
}
