/** Plain English for what an expression says, for readers who check a date by hand. */
import { dayOf, type Interval, type IsoDay, MONTHS, monthOf, WEEKDAYS, weekday as weekdayOf, yearOf } from "../model/dates.ts";
import type { Amount, Node, Of, Unit, Which, YearRef } from "./node.ts";
import type { Direction } from "./setting.ts";

const SEASONS: Record<number, string> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };
const NTH = ["", "the first", "the second", "the third"];
const PARTS = {
  early: "early in",
  mid: "the middle of",
  late: "late in",
  "first-days": "the first days of",
  "second-ten": "the second ten days of",
  "last-days": "the last days of",
  "first-half": "the first half of",
  "second-half": "the second half of"
};

/** "Wednesday 29 October 2025" */
export const longDay = (day: IsoDay): string =>
  `${WEEKDAYS[weekdayOf(day) - 1]} ${dayOf(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;

/** "Wednesday 29 October 2025", or "between … and …" where the day is not known. */
function publicationInWords(published: Interval | null): string {
  if (!published) return "a publication day that is not known";
  if (published.earliest === published.latest) return longDay(published.earliest);
  return `a publication between ${longDay(published.earliest)} and ${longDay(published.latest)}`;
}

/** What words without a year or a week are counted from. */
interface Standpoint {
  direction: Direction;
  published: Interval | null;
  /** The day of publication in words. */
  publication: string;
}

/** "the Monday before Wednesday 29 October 2025"; the publication is named only where the words depend on it. */
export const gloss = (node: Node, direction: Direction, published: Interval | null): string =>
  inWords(node, { direction, published, publication: publicationInWords(published) });

function inWords(node: Node, from: Standpoint): string {
  const { publication } = from;
  const of = (inner: Node): string => inWords(inner, from);
  switch (node.kind) {
    case "day":
      return dayInWords(node, from);
    case "month":
      return `${MONTHS[node.month - 1]}${yearInWords(node.year, from, node.which)}`;
    case "season":
      return `${SEASONS[node.season]}${yearInWords(node.year, from, node.which)}`;
    case "year":
      return `the year ${node.year}`;
    case "decade":
      return `the ten years from ${node.year}`;
    case "weekday":
      return weekdayInWords(node, from);
    case "period":
      return moved(node.unit, node.shift, publication);
    case "offset":
      return `${amounts(node.amounts) || "some time"} ${node.sign === 1 ? "after" : "before"} ${typeof node.from === "object" ? of(node.from) : { publication, anchor: "the date named before", event: "an event without a date" }[node.from]}`;
    case "earlier":
      return `some time up to ${of(node.than)}`;
    case "around":
      return `some days around ${of(node.of)}`;
    case "weekend-of":
      return `the weekend of ${of(node.day)}`;
    case "stretch":
      return `${node.n ?? "some"} ${node.whole ? "whole " : ""}${node.unit}s ${node.side === "past" ? "before" : "after"} ${node.upTo === "anchor" ? `the date named before, or else ${publication}` : publication}`;
    case "rest":
      return `what is left of ${of(node.of)}`;
    case "part":
      return `${PARTS[node.part]} ${of(node.of)}`;
    case "nth":
      return nthInWords(node, node.of ? of(node.of) : `a year${side(from)}`);
    case "same":
      return moved(node.unit, node.shift, "the date named before");
    case "then":
      return "the date named before";
    case "named":
      return namedInWords(node, from);
    case "range":
      return `from ${of(node.from)} to ${of(node.to)}`;
    case "list":
      return `${[node.first, ...(node.between ?? [])].map(of).join(", ")} and ${of(node.second)}`;
    case "since":
      return `since ${of(node.of)}`;
    case "until":
      return `until ${of(node.of)}`;
  }
}

/** On which side of the publication words without a year lie. */
function side({ direction, publication }: Standpoint, which?: Which): string {
  if (which === "this") return ` in the year of ${publication}`;
  if (which) return which === "last" ? ` before ${publication}` : ` after ${publication}`;
  return direction === "past" ? `, the last up to ${publication}` : `, the next from ${publication} on`;
}

function yearInWords(ref: YearRef | undefined, from: Standpoint, which?: Which): string {
  if (typeof ref === "number") return ` ${ref}`;
  if (ref === "same") return " of the year named before";
  if (ref?.told) return `, ${yearsAway(ref.shift)} from the year named before, or else from ${from.publication}`;
  if (ref) return `, ${yearsAway(ref.shift)} from ${from.publication}`;
  return side(from, which);
}

function dayInWords({ day, weekday, month, year, which }: Of<"day">, from: Standpoint): string {
  const name = weekday ? `${WEEKDAYS[weekday - 1]} ` : "";
  if (typeof month === "number") return `${name}${day} ${MONTHS[month - 1]}${yearInWords(year, from, which)}`;
  if (month) return `day ${day} of ${moved("month", month.shift, from.publication)}`;
  return `${name}day ${day} of a month${side(from, which)}`;
}

function weekdayInWords({ weekday, week, which }: Of<"weekday">, { direction, published, publication }: Standpoint): string {
  const name = WEEKDAYS[weekday - 1];
  if (week !== undefined) return `${name} of ${moved("week", week, publication)}`;
  if (which === "this") return `${name} of the week of ${publication}`;
  if (which ? which !== "last" : direction !== "past") return `${name} after ${publication}`;
  // A bare weekday may be the day of publication itself.
  const itself = !which && published && (published.earliest !== published.latest || weekdayOf(published.earliest) === weekday);
  return `${name} ${itself ? "before or on" : "before"} ${publication}`;
}

function nthInWords({ n, unit }: Of<"nth">, whole: string): string {
  const name = typeof unit === "string" ? unit : WEEKDAYS[unit.weekday - 1];
  if (n === 0) return `the ${name} of ${whole}`;
  return `${n === -1 ? "the last" : n < 0 ? "the last but one" : (NTH[n] ?? `the ${n}th`)} ${name} of ${whole}`;
}

function namedInWords({ row, year, anniversary }: Of<"named">, from: Standpoint): string {
  if (row.moves) return `${row.name}, which moves${yearInWords(year, from)}`;
  if (!row.month) return `${row.name}, which has no fixed day`;
  const name = `${row.name}, ${row.day} ${MONTHS[Number(row.month) - 1]}`;
  if (anniversary && row.founded) return `${name} of ${row.founded} + ${anniversary} years`;
  return `${name}${yearInWords(year, from)}`;
}

const yearsAway = (shift: number): string => (shift === 0 ? "the same year" : shift < 0 ? "the year before" : "the year after");
const amounts = (list: Amount[]): string =>
  list.map(({ n, unit }) => `${n} ${unit}${n === 1 ? "" : "s"}`).join(" and ") +
  (list.some(({ give }) => give) ? ", more or less," : "");

function moved(unit: Unit, shift: number, from: string): string {
  if (shift === 0) return unit === "day" ? from : `the ${unit} of ${from}`;
  const count = Math.abs(shift) === 1 ? `the ${unit}` : `${Math.abs(shift)} ${unit}s`;
  return `${count} ${shift < 0 ? "before" : "after"} ${unit === "day" ? "" : `the ${unit} of `}${from}`;
}
