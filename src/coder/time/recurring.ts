/** Dates that come back: a day of a month, a month or a season of a year, a weekday of a week. */
import {
  addDays,
  addMonths,
  day as isoDay,
  daysApart,
  daysInMonth,
  monthOf as monthNumber,
  oneDay,
  weekday as weekdayOf,
  wholeMonths,
  wholeWeek,
  yearOf,
  type Interval,
  type IsoDay
} from "../model/dates.ts";
import { movingFeast } from "../model/feasts.ts";
import type { Of, Which, YearRef } from "./node.ts";
import type { Direction, Moment, Place } from "./setting.ts";

export const known = (interval: Interval | null): Moment | null => interval && { interval };
const two = (n: number): string => String(n).padStart(2, "0");

/** That day, where the calendar has it. */
const onDay = (year: number, month: number, day: number): Interval | null => {
  const found = isoDay(year, month, day);
  return found === null ? null : oneDay(found);
};

/** The calendar year meant, where the words give one. */
function yearFrom(year: YearRef | undefined, { reference, anchor }: Place): number | null {
  if (typeof year === "number") return year;
  if (year === "same") return anchor && yearOf(anchor.earliest);
  if (year?.told && anchor) return yearOf(anchor.earliest) + year.shift;
  return year && reference ? yearOf(reference) + year.shift : null;
}

/** Of what comes back every year, the last up to the reference day or the first from it on. */
export function nearestYear(
  make: (year: number) => Interval | null,
  reference: IsoDay,
  direction: Direction,
  which?: Which
): Interval | null {
  const year = yearOf(reference);
  if (which === "this") return make(year);
  const back = which ? which === "last" : direction === "past";
  // Eight years always hold a 29 February.
  for (let k = -1; k <= 8; k += 1) {
    const found = make(back ? year - k : year + k);
    if (!found) continue;
    if (back && (which ? found.latest < reference : found.earliest <= reference)) return found;
    if (!back && (which ? found.earliest > reference : found.latest >= reference)) return found;
  }
  return null;
}

export function dayOf(node: Of<"day">, place: Place): Moment | null {
  const { reference, direction } = place;
  const { month, year, day } = node;
  if (typeof month === "number") {
    const days = (y: number) => onDay(y, month, day);
    const undated =
      day <= daysInMonth(2000, month)
        ? { interval: null, edtf: `XXXX-${two(month)}-${two(day)}`, precision: "day" as const }
        : null;
    if (year !== undefined) {
      const given = yearFrom(year, place);
      return given === null ? undated : known(days(given));
    }
    if (!reference) return undated;
    const near = nearestYear(days, reference, direction, node.which);
    const other =
      node.weekday && near && weekdayOf(near.earliest) !== node.weekday
        ? nearestYear(days, reference, direction === "past" ? "future" : "past")
        : null;
    // The weekday settles on which side of the publication the date lies, where it fits only one of the two.
    return known(other && weekdayOf(other.earliest) === node.weekday ? other : near);
  }
  if (!reference) return { interval: null, edtf: `XXXX-XX-${two(day)}`, precision: "day" };
  if (month) {
    const target = addMonths(reference, month.shift);
    return known(onDay(yearOf(target), monthNumber(target), day));
  }
  return known((!node.which && inToldMonth(node, place)) || bareDay(node, reference, direction));
}

/**
 * "Arrivato il 12 settembre, ha incontrato Putin il 13": a day without a month goes with the month being told, the
 * nearest such day to the date named before; never one that the tense excludes.
 */
function inToldMonth(node: Of<"day">, { told, reference, direction }: Place): Interval | null {
  if (!told || !reference) return null;
  const days = [-1, 0, 1].flatMap((shift) => {
    const month = addMonths(told.earliest, shift);
    const found = isoDay(yearOf(month), monthNumber(month), node.day);
    const fits = found && (!node.weekday || weekdayOf(found) === node.weekday);
    const possible = found && (direction === "past" ? found <= reference : found >= reference);
    return found && fits && possible ? [found] : [];
  });
  const apart = (day: IsoDay): number => daysApart(oneDay(day), told);
  const [nearest] = days.sort((a, b) => apart(a) - apart(b));
  return nearest ? oneDay(nearest) : null;
}

/** "il 15" is the last 15th, or the next; "giovedì 21" the nearest 21st that is a Thursday. */
function bareDay(node: Of<"day">, reference: IsoDay, direction: Direction): Interval | null {
  const back = node.which ? node.which === "last" : direction === "past";
  const inMonth = (shift: number): IsoDay | null => {
    const target = addMonths(reference, shift);
    const found = isoDay(yearOf(target), monthNumber(target), node.day);
    return found && (!node.weekday || weekdayOf(found) === node.weekday) ? found : null;
  };
  // A year always holds a month with that day; one where it falls on the weekday may be further off than is worth a search.
  const search = (step: 1 | -1): IsoDay | null => {
    for (let k = 0; k <= 12; k += 1) {
      const found = inMonth(step * k);
      if (found !== null && (step === -1 ? found <= reference : found >= reference)) return found;
    }
    return null;
  };
  const wanted = search(back ? -1 : 1);
  const other = node.weekday ? search(back ? 1 : -1) : null;
  const near = (day: IsoDay | null): boolean => day !== null && Math.abs(monthsApart(day, reference)) <= 1;
  const found = node.weekday && !near(wanted) && near(other) ? other : (wanted ?? other);
  return found ? oneDay(found) : null;
}

const monthsApart = (a: IsoDay, b: IsoDay): number => (yearOf(a) - yearOf(b)) * 12 + monthNumber(a) - monthNumber(b);

function monthOrSeason(
  node: Pick<Of<"month" | "season">, "year" | "which">,
  place: Place,
  make: (year: number) => Interval | null,
  undated: string
): Moment | null {
  const given = yearFrom(node.year, place);
  if (given !== null) return known(make(given));
  if (!place.reference || node.year !== undefined)
    return undated === "" ? null : { interval: null, edtf: undated, precision: "month" };
  return known(nearestYear(make, place.reference, place.direction, node.which));
}

/** A feast that moves, in the year given or the nearest one. */
export const feastOf = (moves: string, year: YearRef | undefined, place: Place): Moment | null =>
  monthOrSeason({ year }, place, (of) => movingFeast(moves, of), "");

/** A month, in the year given or the nearest one. */
export function monthOf(node: Of<"month">, place: Place): Moment | null {
  return monthOrSeason(node, place, (year) => wholeMonths(year, node.month), `XXXX-${two(node.month)}`);
}

/** Meteorological seasons of the northern half: spring March–May; a winter is named by the year of its January. */
export function seasonOf(node: Of<"season">, place: Place): Moment | null {
  const first = { 21: 3, 22: 6, 23: 9, 24: 0 }[node.season] ?? 3;
  const found = monthOrSeason(node, place, (year) => wholeMonths(year, first, 3), "");
  if (!found?.interval) return null;
  return { ...found, edtf: `${found.interval.latest.slice(0, 4)}-${node.season}`, precision: "season" };
}

export function weekdayFrom(node: Of<"weekday">, reference: IsoDay, direction: Direction): IsoDay {
  const inWeek = addDays(wholeWeek(reference).earliest, node.weekday - 1);
  if (node.week !== undefined) return addDays(inWeek, 7 * node.week);
  if (node.which === "this") return inWeek;
  const back = node.which ? node.which === "last" : direction === "past";
  // Wire copy that says "lunedì" on a Monday means today; "lunedì scorso" never does.
  if (back) return inWeek < reference || (inWeek === reference && !node.which) ? inWeek : addDays(inWeek, -7);
  return inWeek > reference ? inWeek : addDays(inWeek, 7);
}
