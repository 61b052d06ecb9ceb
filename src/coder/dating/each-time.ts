/** Acts told once and done more than once: "il 7 e il 20 marzo", "nel 2018 a Singapore, nel 2019 ad Hanoi": one at each time. */
import type { Found } from "../events/dyad.ts";
import { precision } from "../model/dates.ts";
import { dateInterval } from "../model/written-date.ts";
import { COORDINATORS } from "../syntax/grammar.ts";
import type { TimeExpression } from "../time.ts";
import type { DatedSentence } from "./attachment.ts";
import type { When } from "./dating.ts";
import { fitsStatus, taken } from "./own-date.ts";

/**
 * Each time at which an act was done, the one that dates it first.
 *
 * @param stays where the act is a visit, another place is another visit
 */
export function eachTime(own: When, found: Found, stays: boolean, here: DatedSentence): When[] {
  return [...membersOf(own), ...(stays ? [] : goingOn(own, found, here).flatMap(membersOf))];
}

/** The dates of a list, "{2018-03,2018-05}", or the one date. */
function membersOf(when: When): When[] {
  const intervals = /^\{(.*)\}$/
    .exec(when.edtf)?.[1]
    .split(",")
    .map((edtf) => ({ edtf, days: dateInterval(edtf) }));
  if (!intervals?.every(({ days }) => days !== null)) return [when];
  return intervals.map(({ edtf, days }) => ({ ...when, ...days!, edtf, precision: precision(days!) }));
}

/** The times that follow with nothing but places between: ", nel 2019 ad Hanoi e infine, a settembre, a Panmunjom". */
function goingOn({ span }: When, found: Found, { parse, times, published }: DatedSentence): When[] {
  const { clause } = found;
  const more: When[] = [];
  let end = span?.end ?? Number.POSITIVE_INFINITY;
  for (const t of times) {
    if (!clause || t.start < end) continue;
    const last = parse.tokens[Math.min(clause.end, parse.tokens.length) - 1];
    if (t.start >= last.end || t.adrift || t.open || !fitsStatus(t, found, published) || !listed(end, t, parse)) break;
    more.push(taken(t));
    end = t.end;
  }
  return more;
}

/** Whether an "e" or a comma stands between two times, and besides only places and words for one after the other. */
function listed(from: number, { start }: TimeExpression, { tokens, classes }: DatedSentence["parse"]): boolean {
  const between = tokens.filter((w) => w.start >= from && w.end <= start);
  const joins = ({ low }: { low: string }) => low === "," || COORDINATORS.has(low);
  // "ad Hanoi", "in Corea del Nord", but not "e Wang Yi"
  const place = (k: number): boolean =>
    isTo(between[k]) || (k > 0 && (between[k].capital || between[k].prep === "di") && place(k - 1));
  const inTurn = ({ low }: { low: string }) => classes.get("in-turn")?.has(low) || TURNS.has(low);
  return between.some(joins) && between.every((w, k) => joins(w) || inTurn(w) || place(k));
}

const isTo = ({ prep }: { prep: string }): boolean => prep === "a" || prep === "in";

/** Adverbs before the last of several times. */
const TURNS: ReadonlySet<string> = new Set(["infine", "sempre", "ancora", "nuovamente", "anche"]);
