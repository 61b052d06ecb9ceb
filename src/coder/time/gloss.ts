/** Plain English for what an expression says, for readers who check a date by hand. */
import { weekday as weekdayOf, yearOf, monthOf, dayOf, type Interval, type IsoDay } from "../model/dates.ts";
import type { Amount, Node, Unit, Which, YearRef } from "./node.ts";
import type { Direction } from "./setting.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
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

/** "the Monday before Wednesday 29 October 2025"; the publication is named only where the words depend on it. */
export function gloss(node: Node, direction: Direction, published: Interval | null): string {
  const publication = publicationInWords(published);
  const of = (inner: Node): string => gloss(inner, direction, published);
  const side = (which?: Which): string => {
    if (which === "this") return ` in the year of ${publication}`;
    if (which) return which === "last" ? ` before ${publication}` : ` after ${publication}`;
    return direction === "past" ? `, the last up to ${publication}` : `, the next from ${publication} on`;
  };
  const year = (ref: YearRef | undefined, which?: Which): string => {
    if (typeof ref === "number") return ` ${ref}`;
    if (ref === "same") return " of the year named before";
    if (ref?.told) return `, ${yearsAway(ref.shift)} from the year named before, or else from ${publication}`;
    if (ref) return `, ${yearsAway(ref.shift)} from ${publication}`;
    return side(which);
  };
  switch (node.kind) {
    case "day": {
      const name = node.weekday ? `${WEEKDAYS[node.weekday - 1]} ` : "";
      if (typeof node.month === "number") return `${name}${node.day} ${MONTHS[node.month - 1]}${year(node.year, node.which)}`;
      if (node.month) return `day ${node.day} of ${moved("month", node.month.shift, publication)}`;
      return `${name}day ${node.day} of a month${side(node.which)}`;
    }
    case "month":
      return `${MONTHS[node.month - 1]}${year(node.year, node.which)}`;
    case "season":
      return `${SEASONS[node.season]}${year(node.year, node.which)}`;
    case "year":
      return `the year ${node.year}`;
    case "decade":
      return `the ten years from ${node.year}`;
    case "weekday":
      if (node.week !== undefined) return `${WEEKDAYS[node.weekday - 1]} of ${moved("week", node.week, publication)}`;
      if (node.which === "this") return `${WEEKDAYS[node.weekday - 1]} of the week of ${publication}`;
      return `${WEEKDAYS[node.weekday - 1]} ${(node.which ? node.which === "last" : direction === "past") ? before(node, published) : "after"} ${publication}`;
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
    case "nth": {
      const unit = typeof node.unit === "string" ? node.unit : WEEKDAYS[node.unit.weekday - 1];
      const whole = node.of ? of(node.of) : `a year${side()}`;
      if (node.n === 0) return `the ${unit} of ${whole}`;
      return `${node.n === -1 ? "the last" : node.n < 0 ? "the last but one" : (NTH[node.n] ?? `the ${node.n}th`)} ${unit} of ${whole}`;
    }
    case "same":
      return moved(node.unit, node.shift, "the date named before");
    case "then":
      return "the date named before";
    case "named": {
      if (node.row.moves) return `${node.row.name}, which moves${year(node.year)}`;
      if (!node.row.month) return `${node.row.name}, which has no fixed day`;
      const name = `${node.row.name}, ${node.row.day} ${MONTHS[Number(node.row.month) - 1]}`;
      if (node.anniversary && node.row.founded) return `${name} of ${node.row.founded} + ${node.anniversary} years`;
      return `${name}${year(node.year)}`;
    }
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

/** A bare weekday may be the day of publication itself. */
const before = (node: Extract<Node, { kind: "weekday" }>, published: Interval | null): string =>
  !node.which && published && (published.earliest !== published.latest || weekdayOf(published.earliest) === node.weekday)
    ? "before or on"
    : "before";

const yearsAway = (shift: number): string => (shift === 0 ? "the same year" : shift < 0 ? "the year before" : "the year after");
const amounts = (list: Amount[]): string =>
  list.map(({ n, unit }) => `${n} ${unit}${n === 1 ? "" : "s"}`).join(" and ") +
  (list.some(({ give }) => give) ? ", more or less," : "");

function moved(unit: Unit, shift: number, from: string): string {
  if (shift === 0) return unit === "day" ? from : `the ${unit} of ${from}`;
  const count = Math.abs(shift) === 1 ? `the ${unit}` : `${Math.abs(shift)} ${unit}s`;
  return `${count} ${shift < 0 ? "before" : "after"} ${unit === "day" ? "" : `the ${unit} of `}${from}`;
}
