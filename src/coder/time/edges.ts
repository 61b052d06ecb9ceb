/** Grammar of the ends of a range, whose article has gone into "dal" and "al": a bare day, month or year may stand there. */
import type { Node, Parse } from "./node.ts";
import { timedPoint } from "./point.ts";
import { dayNumber, isYear, longest, monthAndYear, ofYear, skip, standsAlone, word, year, type Source } from "./words.ts";

/** One end of a range, or the one end of "dal …" and "fino al …". */
export function edge(s: Source, i: number): Parse | null {
  const j = skip(s, i, /^(?:il|l'|la|lo)$/);
  const bareYear = year(s, j);
  return longest<Node>(
    timedPoint(s, i),
    j > i ? timedPoint(s, j) : null,
    monthAndYear(s, j),
    bareYear && isYear(s, bareYear) ? ofYear(bareYear) : null,
    bareDayEdge(s, j)
  );
}

function bareDayEdge(s: Source, i: number): Parse | null {
  const number = word(s, i) === "primo" ? null : dayNumber(s, i);
  return number && standsAlone(s, number.end) ? { value: { kind: "day", day: number.value }, end: number.end } : null;
}

/** A first end may be a number that only the second makes a date: dal 3 [al 5 settembre]. */
export function firstEdge(s: Source, i: number): Parse | null {
  const j = skip(s, i, /^(?:il|l')$/);
  const number = word(s, j) === "primo" ? { value: 1, end: j + 1 } : dayNumber(s, j);
  const day: Parse | null = number && { value: { kind: "day", day: number.value }, end: number.end };
  return longest<Node>(edge(s, i), day, ofYear(year(s, i)));
}

/** A number and nothing else: "15", "2019". */
export const bareNumber = (node: Node): boolean =>
  (node.kind === "day" && node.month === undefined && node.weekday === undefined) || node.kind === "year";
