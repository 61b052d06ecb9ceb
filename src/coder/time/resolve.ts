/** From what an expression says to the days it can mean, given when the article was published. */
import { addDays, compare, daysBetween, hull, precision, toEdtf, type Interval, type IsoDay } from "../model/dates.ts";
import { datesOf } from "./moments.ts";
import type { Node } from "./node.ts";
import type { Moment, Resolution, Setting } from "./setting.ts";

const UNKNOWN: Resolution = { earliest: null, latest: null, edtf: "", precision: "unknown" };

/** A publication known no better than this says nothing about "lunedì". */
const WIDEST_PUBLICATION = 800;
/** Longer sets are written as the interval that holds them. */
const LONGEST_SET = 12;

export function resolve(node: Node, setting: Setting): Resolution {
  if (node.kind === "since") return since(resolve(node.of, setting), setting.published);
  if (node.kind === "until") return until(resolve(node.of, setting), setting.published);
  if (node.kind === "earlier") return earlier(resolve(node.than, setting));
  const moments = referenceDays(node, setting).map((reference) => datesOf(node, { reference, ...setting }));
  return together(moments);
}

/**
 * The days of publication to try. A month or day that lacks its year looks back from the last possible day (or ahead
 * from the first), so that "il 23 marzo" in an article of some day in March 2021 is not also March 2020;
 * a year that is named is the same from each.
 */
function referenceDays(node: Node, { published, direction }: Setting): (IsoDay | null)[] {
  if (!published || daysBetween(published.earliest, published.latest) > WIDEST_PUBLICATION) return [null];
  if (onlyLacksYear(node) || node.kind === "year" || node.kind === "decade")
    return [direction === "past" ? published.latest : published.earliest];
  const days: IsoDay[] = [];
  for (let day = published.earliest; day <= published.latest; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Told in May, "a giugno" and "il 12 giugno" are rather those three weeks ahead than those of a year ago: where no verb says which. */
export function isNext(node: Node, published: Interval | null): boolean {
  if (!published || node.kind === "named" || !onlyLacksYear(node)) return false;
  const [last, next] = (["past", "future"] as const).map((direction) => resolve(node, { published, direction, anchor: null }));
  if (!last.latest || !next.earliest || next.earliest <= published.latest) return false;
  return daysBetween(published.latest, next.earliest) <= SOON && daysBetween(last.latest, published.earliest) >= LONG_AGO;
}

/** Days ahead, and days gone by. */
const SOON = 60;
const LONG_AGO = 270;

function onlyLacksYear(node: Node): boolean {
  switch (node.kind) {
    case "day":
      return typeof node.month === "number" && typeof node.year !== "object";
    case "month":
    case "season":
      return typeof node.year !== "object";
    case "named":
      return typeof node.year !== "object";
    case "part":
    case "around":
      return onlyLacksYear(node.of);
    case "weekend-of":
      return onlyLacksYear(node.day);
    case "nth":
      return node.of === null || onlyLacksYear(node.of);
    case "range":
      return onlyLacksYear(node.from) && onlyLacksYear(node.to);
    case "list":
      return onlyLacksYear(node.first) && onlyLacksYear(node.second);
    default:
      return false;
  }
}

/** One reading per possible publication day, put together: the same for all, a set of days, or an interval. */
function together(moments: (Moment | null)[]): Resolution {
  const first = moments[0] ?? null;
  if (moments.length === 0 || moments.some((moment) => moment === null) || first === null) return UNKNOWN;
  const known = moments as Moment[];
  if (known.some((moment) => moment.interval === null)) {
    return {
      earliest: null,
      latest: null,
      edtf: first.edtf ?? "",
      precision: first.edtf ? (first.precision ?? "day") : "unknown"
    };
  }
  const distinct = new Map(known.map((moment) => [`${moment.interval!.earliest}/${moment.interval!.latest}`, moment]));
  const intervals = [...distinct.values()].map((moment) => moment.interval!).sort((a, b) => compare(a.earliest, b.earliest));
  if (intervals.length === 1) return single(first);
  const whole = intervals.reduce(hull);
  const edtf = setOf(intervals) ?? toEdtf(whole);
  return { ...whole, edtf, precision: edtf.startsWith("[") ? "range" : precision(whole) };
}

function single(moment: Moment): Resolution {
  const interval = moment.interval!;
  return { ...interval, edtf: moment.edtf ?? toEdtf(interval), precision: moment.precision ?? precision(interval) };
}

/** `[2024-11-29,2024-12-06]`, one of these; null where the readings run on without a gap or are no EDTF units. */
function setOf(intervals: Interval[]): string | null {
  const unbroken = intervals.every((interval, k) => k === 0 || interval.earliest <= addDays(intervals[k - 1].latest, 1));
  const members = intervals.map(toEdtf);
  const units = members.every((member) => !member.includes("/"));
  const days = intervals.every((interval) => interval.earliest === interval.latest);
  return units && members.length <= LONGEST_SET && !(days && unbroken) ? `[${members.join(",")}]` : null;
}

/** Some time up to there. */
const earlier = ({ latest }: Resolution): Resolution =>
  latest === null ? UNKNOWN : { earliest: null, latest, edtf: `../${latest}`, precision: "range" };

/** From there to the publication; what begins after it, or in an undated article, stays open. */
function since(start: Resolution, published: Interval | null): Resolution {
  if (start.earliest === null) return start.edtf === "" ? UNKNOWN : { ...UNKNOWN, edtf: `${start.edtf}/..`, precision: "range" };
  if (!published || start.earliest > published.latest) {
    return { earliest: start.earliest, latest: null, edtf: `${start.earliest}/..`, precision: "range" };
  }
  const interval = { earliest: start.earliest, latest: published.latest };
  // "da mesi" keeps the mark of a start that is only roughly known.
  const edtf = start.edtf.startsWith(`${start.earliest}~`) ? `${start.earliest}~/${published.latest}` : toEdtf(interval);
  return { ...interval, edtf, precision: "range" };
}

/** From the publication to there; what ended before it, or in an undated article, began on a day not told. */
function until(end: Resolution, published: Interval | null): Resolution {
  if (end.latest === null) return end.edtf === "" ? UNKNOWN : { ...UNKNOWN, edtf: `../${end.edtf}`, precision: "range" };
  if (!published || end.latest <= published.latest) {
    return { earliest: null, latest: end.latest, edtf: `../${end.latest}`, precision: "range" };
  }
  const interval = { earliest: published.earliest, latest: end.latest };
  return { ...interval, edtf: toEdtf(interval), precision: "range" };
}
