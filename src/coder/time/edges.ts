/** Grammar of the ends of a range, whose article has gone into "dal" and "al": a bare day, month or year may stand there. */
import type { Node, Parse } from "./node.ts";
import { timedPoint } from "./point.ts";
import { dayNumber, isYear, longest, month, skip, standsAlone, word, year, yearPhrase, type Source } from "./words.ts";

/** One end of a range, or the one end of "dal …" and "fino al …". */
export function edge(s: Source, i: number): Parse | null {
  const j = skip(s, i, /^(?:il|l'|la|lo)$/);
  const bareYear = year(s, j);
  const bareMonth = month(s, j, false);
  const inMonth: Parse | null =
    bareMonth &&
    (() => {
      const given = yearPhrase(s, bareMonth.end);
      return { value: { kind: "month", month: bareMonth.value, year: given?.value }, end: given?.end ?? bareMonth.end } as Parse;
    })();
  return longest<Node>(
    timedPoint(s, i),
    j > i ? timedPoint(s, j) : null,
    inMonth,
    bareYear && isYear(s, bareYear) ? { value: { kind: "year", year: bareYear.value }, end: bareYear.end } : null,
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
  const bareYear = year(s, i);
  return longest<Node>(
    edge(s, i),
    number && { value: { kind: "day", day: number.value }, end: number.end },
    bareYear && { value: { kind: "year", year: bareYear.value }, end: bareYear.end }
  );
}

/** A number and nothing else: "15", "2019". */
export const bareNumber = (node: Node): boolean =>
  (node.kind === "day" && node.month === undefined && node.weekday === undefined) || node.kind === "year";
