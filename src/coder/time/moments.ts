/** The days that one expression means when the article came out on one given day. */
import { addDays, addMonths, hull, oneDay, wholeWeek, wholeYear, type Interval } from "../model/dates.ts";
import type { Node, Of } from "./node.ts";
import { listOf, rangeOf } from "./pairs.ts";
import { nthIn, partIn } from "./parts.ts";
import { dayOf, feastOf, known, monthOf, nearestYear, seasonOf, weekdayFrom } from "./recurring.ts";
import type { Moment, Place } from "./setting.ts";
import { aboutAYearAgo, offsetFrom, periodAround, roughly, someFrom, stretchFrom, widthAllows } from "./shifts.ts";

/** Null where nothing can be said; a moment without days where the form alone is known (`XXXX-02-24`). */
export function datesOf(node: Node, place: Place): Moment | null {
  const { reference, anchor } = place;
  switch (node.kind) {
    case "day":
      return dayOf(node, place);
    case "month":
      return monthOf(node, place);
    case "season":
      return seasonOf(node, place);
    case "year":
      return known(wholeYear(node.year));
    case "decade":
      return {
        interval: { ...wholeYear(node.year), latest: wholeYear(node.year + 9).latest },
        edtf: `${String(node.year).slice(0, 3)}X`,
        precision: "range"
      };
    case "weekday":
      return known(reference === null ? null : oneDay(weekdayFrom(node, reference, place.direction)));
    case "period":
      return known(reference === null ? null : periodAround(reference, node.unit, node.shift, place.direction));
    case "offset":
      return node.some ? someFrom(originOf(node, place), node.some, node.sign, node.sameDay) : offsetOf(node, place);
    case "around":
      return around(datesOf(node.of, place));
    case "weekend-of":
      return weekendOf(datesOf(node.day, place));
    case "stretch":
      return stretchOf(node, place);
    case "rest": {
      const whole = datesOf(node.of, place)?.interval;
      return known(whole && reference && reference <= whole.latest ? { earliest: reference, latest: whole.latest } : null);
    }
    case "part":
      return partOf(node, place);
    case "nth":
      return node.of === null ? ownYear(node, place) : ofWhole(node.of, place, (whole) => nthIn(whole, node.n, node.unit));
    case "same":
      return known(
        anchor && widthAllows(anchor, node.unit) ? periodAround(anchor.earliest, node.unit, node.shift, place.direction) : null
      );
    case "then":
      return known(anchor);
    case "named":
      return namedDay(node, place);
    case "range":
      return rangeOf(node.from, node.to, place, datesOf);
    case "list":
      return listOf(node, place, datesOf);
    default:
      return null;
  }
}

/** "nei tre giorni precedenti" is counted from the date last spoken of, or, where there is none, from the publication. */
function stretchOf(node: Of<"stretch">, { reference, anchor }: Place): Moment | null {
  const from = node.upTo === "anchor" && anchor ? (widthAllows(anchor, node.unit) ? anchor.earliest : null) : reference;
  return from === null ? null : stretchFrom(from, node);
}

function offsetOf(node: Of<"offset">, place: Place): Moment | null {
  const from = originOf(node, place);
  if (!from || node.amounts.length === 0) return null;
  if (node.amounts.some(({ give }) => give !== undefined)) return roughly(from, node.amounts, node.sign);
  const [{ unit, n }] = node.amounts;
  const lastYear = node.from === "publication" && node.sign === -1 && unit === "year" && n === 1 && node.amounts.length === 1;
  return known(lastYear ? aboutAYearAgo(from.latest) : offsetFrom(from, node.amounts, node.sign));
}

/** "a ridosso di Ferragosto", "intorno al 9 maggio", "verso marzo" */
function around(moment: Moment | null): Moment | null {
  if (!moment?.interval) return moment;
  const { earliest, latest } = moment.interval;
  const give = earliest === latest ? 5 : 15;
  const interval = { earliest: addDays(earliest, -give), latest: addDays(latest, give) };
  return { interval, edtf: `${interval.earliest}~/${interval.latest}~`, precision: "range" };
}

/** The Saturday and Sunday of a day, and the Friday where that is the day. */
function weekendOf(moment: Moment | null): Moment | null {
  if (!moment?.interval) return moment;
  const { earliest } = moment.interval;
  const saturday = addDays(wholeWeek(earliest).earliest, 5);
  return { interval: hull(oneDay(earliest), { earliest: saturday, latest: addDays(saturday, 1) }) };
}

/** The days that a distance is counted from. */
function originOf({ from }: Of<"offset">, place: Place): Interval | null {
  if (from === "event") return null;
  if (from === "publication") return place.reference === null ? null : oneDay(place.reference);
  return from === "anchor" ? place.anchor : (datesOf(from, place)?.interval ?? null);
}

function partOf({ of, part }: Of<"part">, place: Place): Moment | null {
  if (of.kind === "season") return partOfSeason(datesOf(of, place), part);
  const { reference, anchor, direction, tens } = place;
  const told = ofWhole(of, place, (whole) => partIn(whole, part, tens));
  // "Nel marzo 2017 …; l'accordo fu firmato alla fine del mese": no end of this month can be past already.
  const running = of.kind === "period" && of.shift === 0 && (of.unit === "month" || of.unit === "year");
  if (!running || direction !== "past" || !told?.interval || !reference || told.interval.earliest <= reference) return told;
  if (anchor && anchor.latest < reference && widthAllows(anchor, of.unit))
    return partIn(periodAround(anchor.earliest, of.unit, 0, direction), part, tens);
  // "A fine anno ha incontrato …", told in January, was the end of the year before.
  return partIn(periodAround(reference, of.unit, -1, direction), part, tens);
}

/** Of a season, which has no sharp ends: its first six weeks, or its last month and three weeks beyond, where the calendar's ends. */
function partOfSeason(season: Moment | null, part: Of<"part">["part"]): Moment | null {
  if (!season?.interval || part === "mid" || part === "second-ten") return season;
  const { earliest, latest } = season.interval;
  const early = part === "early" || part.startsWith("first");
  return known(
    early
      ? { earliest, latest: addDays(addMonths(earliest, 1), 14) }
      : { earliest: addMonths(earliest, 2), latest: addDays(latest, 21) }
  );
}

function ofWhole(of: Node, place: Place, pick: (whole: Interval) => Moment | null): Moment | null {
  const whole = datesOf(of, place);
  return whole?.interval ? pick(whole.interval) : whole;
}

/** "nel primo trimestre", no year: the last that had begun, or the next that has not ended. */
function ownYear(node: Of<"nth">, place: Place): Moment | null {
  if (!place.reference) return null;
  const inYear = (year: number): Interval | null => nthIn(wholeYear(year), node.n, node.unit)?.interval ?? null;
  return known(nearestYear(inYear, place.reference, place.direction));
}

function namedDay(node: Of<"named">, place: Place): Moment | null {
  if (node.row.moves) return feastOf(node.row.moves, node.year, place);
  if (!node.row.month || !node.row.day) return null;
  const founded = Number(node.row.founded);
  const year = node.anniversary && founded ? founded + node.anniversary : node.year;
  return dayOf({ kind: "day", day: Number(node.row.day), month: Number(node.row.month), year }, place);
}
