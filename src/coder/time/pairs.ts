/** Two dates together: a range from one to the other, or a list of both. */
import { addDays, toEdtf } from "../model/dates.ts";
import type { Node } from "./node.ts";
import type { Moment, Place } from "./setting.ts";

type Of<K extends Node["kind"]> = Extract<Node, { kind: K }>;
type Read = (node: Node, place: Place) => Moment | null;

/** An end that comes back every week, month or year, and so goes with the other end rather than with the publication. */
const floating = (node: Node): boolean =>
  ((node.kind === "day" || node.kind === "month" || node.kind === "season") &&
    node.year === undefined &&
    typeof (node as Of<"day">).month !== "object") ||
  (node.kind === "weekday" && node.week === undefined) ||
  (node.kind === "part" && floating(node.of));

function ends(from: Node, to: Node, place: Place, datesOf: Read): [Moment | null, Moment | null] {
  if (place.direction === "past") {
    const last = datesOf(to, place);
    return [
      floating(from) ? datesOf(from, { ...place, reference: last?.interval?.latest ?? place.reference }) : datesOf(from, place),
      last
    ];
  }
  const first = datesOf(from, place);
  return [
    first,
    floating(to) ? datesOf(to, { ...place, reference: first?.interval?.earliest ?? place.reference }) : datesOf(to, place)
  ];
}

/** From the first day of one date to the last of the other; null where they are the wrong way round. */
export function rangeOf(from: Node, to: Node, place: Place, datesOf: Read): Moment | null {
  const [first, last] = ends(from, to, place, datesOf);
  if (!first || !last) return null;
  if (!first.interval || !last.interval)
    return { interval: null, edtf: first.edtf && last.edtf ? `${first.edtf}/${last.edtf}` : "", precision: "range" };
  if (first.interval.earliest > last.interval.latest) return null;
  return { interval: { earliest: first.interval.earliest, latest: last.interval.latest } };
}

/** Both of two dates: one interval where they follow each other, else the EDTF list `{a,b}`. */
export function listOf(node: Of<"list">, place: Place, datesOf: Read): Moment | null {
  const whole = rangeOf(node.first, node.second, place, datesOf);
  if (!whole?.interval) return whole && { ...whole, edtf: whole.edtf ? `{${whole.edtf.replace("/", ",")}}` : "" };
  const [first, last] = ends(node.first, node.second, place, datesOf).map((moment) => moment!.interval!);
  const joined = addDays(first.latest, 1) >= last.earliest;
  return joined ? whole : { ...whole, edtf: `{${toEdtf(first)},${toEdtf(last)}}`, precision: "range" };
}
