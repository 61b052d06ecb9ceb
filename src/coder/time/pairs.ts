/** Dates together: a range from one to the other, or a list. */
import { addDays, daysBetween, toEdtf, type Interval } from "../model/dates.ts";
import type { Node, Of } from "./node.ts";
import type { Moment, Place } from "./setting.ts";

type Read = (node: Node, place: Place) => Moment | null;

/** An end that comes back every week, month or year, and so goes with the other end rather than with the publication. */
const floating = (node: Node): boolean =>
  ((node.kind === "day" || node.kind === "month" || node.kind === "season") &&
    node.year === undefined &&
    typeof (node as Of<"day">).month !== "object") ||
  (node.kind === "weekday" && node.week === undefined) ||
  (node.kind === "part" && floating(node.of));

/** Each of some dates, those that come back counted from their neighbour: backwards from the last for what is past. */
function inOrder(nodes: Node[], place: Place, datesOf: Read): (Moment | null)[] {
  const back = place.direction === "past";
  const found: (Moment | null)[] = [];
  let beside: Moment | null = null;
  for (const node of back ? [...nodes].reverse() : nodes) {
    const near: Interval | null = floating(node) ? (beside?.interval ?? null) : null;
    beside = datesOf(node, near ? { ...place, reference: back ? near.latest : near.earliest } : place);
    found.push(beside);
  }
  return back ? found.reverse() : found;
}

/** "Sarà in visita dal 23 al 25 luglio", told on the 24th, "da lunedì a giovedì", told on a Tuesday: a range that ends ahead may have begun. */
function endingAhead(from: Node, to: Node, place: Place, datesOf: Read): (Moment | null)[] | null {
  const days = from.kind === "day" && to.kind !== "weekday";
  const weekdays = from.kind === "weekday" && to.kind === "weekday" && floating(to);
  if (place.direction === "past" || !(days || weekdays) || !floating(from)) return null;
  const last = datesOf(to, place);
  if (!last?.interval) return null;
  const first = datesOf(from, { ...place, direction: "past", reference: last.interval.latest });
  if (!first?.interval || !place.reference) return null;
  // Told on a Tuesday, "da mercoledì a martedì" is of the week to come.
  if (weekdays && daysBetween(first.interval.earliest, last.interval.latest) > LONGEST_RUNNING) return null;
  return first.interval.earliest < place.reference ? [first, last] : null;
}

/** Days that a range of weekdays runs at most where one of them is the day of the article. */
const LONGEST_RUNNING = 4;

/** From the first day of one date to the last of the other; null where they are the wrong way round. */
export const rangeOf = (from: Node, to: Node, place: Place, datesOf: Read): Moment | null =>
  fromTo(endingAhead(from, to, place, datesOf) ?? inOrder([from, to], place, datesOf));

function fromTo([first, last]: (Moment | null)[]): Moment | null {
  if (!first || !last) return null;
  if (!first.interval || !last.interval) {
    // "31 gennaio - 3" of an unknown year: no form says a range that runs over the end of a year.
    const forward = first.edtf && last.edtf && !(first.edtf.length === last.edtf.length && first.edtf > last.edtf);
    return { interval: null, edtf: forward ? `${first.edtf}/${last.edtf}` : "", precision: "range" };
  }
  if (first.interval.earliest > last.interval.latest) return null;
  return { interval: { earliest: first.interval.earliest, latest: last.interval.latest } };
}

/** Each of two dates or more: one interval where they follow each other, else the EDTF list `{a,b}`. */
export function listOf({ first, second, between = [] }: Of<"list">, place: Place, datesOf: Read): Moment | null {
  const all = inOrder([first, ...between, second], place, datesOf);
  const whole = fromTo([all[0], all[all.length - 1]]);
  if (!whole?.interval) return whole && { ...whole, edtf: whole.edtf ? `{${whole.edtf.replace("/", ",")}}` : "" };
  const members = all.flatMap((moment) => moment?.interval ?? []);
  const joined = members.every((member, k) => k === 0 || addDays(members[k - 1].latest, 1) >= member.earliest);
  return joined ? whole : { ...whole, edtf: `{${members.map(toEdtf).join(",")}}`, precision: "range" };
}
