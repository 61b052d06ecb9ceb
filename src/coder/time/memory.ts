/** What a text has told of time so far: from what "il giorno dopo" is counted, and which year, month or day it goes on telling. */
import { daysBetween, yearOf, type Interval } from "../model/dates.ts";
import { saysDay, type Node } from "./node.ts";
import type { Direction, Resolution, Setting } from "./setting.ts";

/** Days that the text is telling of, and the sentence that names them. */
interface Told {
  days: Interval;
  sentence: number;
}

/** The year of "nel 2018", in which "a giugno" then lies; `whole` where no month was named, `end` where its words do. */
interface Frame {
  year: number;
  sentence: number;
  whole: boolean;
  end: number;
}

export interface Memory {
  /** The last date, from which "il giorno dopo" is counted. */
  anchor: Interval | null;
  /** The last date of any form, that of "dal 2019" too, to which "quell'anno" and "da allora" look back. */
  spoken: Interval | null;
  /** The day that "in serata" goes on telling. */
  day: Told | null;
  /** The days or month with which a day without a month goes. */
  month: Told | null;
  frame: Frame | null;
}

export const NOTHING: Memory = { anchor: null, spoken: null, day: null, month: null, frame: null };

/** An expression in its text, by its tokens. */
export interface Spot {
  /** Its first token, and the one after its last. */
  first: number;
  end: number;
  /** The number of its sentence, and of the token before it. */
  sentence: number;
  previous: number;
  /** A comma stands before it. */
  afterComma: boolean;
  /** "il vertice del 2019": a noun governs it. */
  governed: boolean;
  /** Whether history is told there. */
  history: boolean;
}

/** For how many sentences after the one that names it a day goes on being told. */
const STILL_TOLD = 3;
/** How many days back a day may lie whose evening is told some sentences later. */
const WEEK = 7;
/** How many days back a month may lie that the sentences after it go on telling. */
const NEWS = 62;

/**
 * An expression with the year that it goes on telling. "Nel 2018 …" sets the year of the next sentence, "Nel febbraio
 * 2019 …" only where that begins with the next month; "L'anno scorso, ad aprile, …" is in that year whatever the tense.
 */
export function inToldYear(node: Node, { frame }: Memory, { first, sentence, previous, afterComma, history }: Spot): Node {
  if (!frame) return node;
  const beside = afterComma && frame.end === first - 1;
  const next = sentence === frame.sentence + 1 && (frame.whole || previous !== sentence);
  const goesOn = history && (sentence === frame.sentence || next);
  return beside || goesOn ? inYear(node, frame.year, beside) : node;
}

/** What an expression is counted from, and as what it is then read: "Ieri è arrivato a Mosca. In serata …" means the evening of that day. */
export function standpoint(
  node: Node,
  { anchor, spoken, day, month }: Memory,
  { sentence }: Spot,
  side: Direction,
  published: Interval | null
): { node: Node } & Pick<Setting, "anchor" | "told"> {
  const told = month && stillTold(month, sentence, published, NEWS) ? month.days : null;
  if (isHour(node) && side === "past" && day && stillTold(day, sentence, published, WEEK))
    return { node: { kind: "same", unit: "day", shift: 0 }, anchor: day.days, told };
  return { node, anchor: looksFurther(node) ? spoken : anchor, told };
}

/**
 * The memory after an expression was read.
 *
 * @param written the expression before it was read as the evening of a day told before
 * @param edge the 2019 of "dal 2019" by itself
 */
export function remember(
  memory: Memory,
  { written, node, resolution, edge }: { written: Node; node: Node; resolution: Resolution; edge: Resolution | null },
  { sentence, end, governed }: Spot,
  published: Interval | null
): Memory {
  const days = intervalOf(edge ?? resolution);
  const counted = edge === null && node.kind !== "stretch";
  const month = days && calendarDays(node) && daysBetween(days.earliest, days.latest) <= 31;
  const year = saysYear(written) && resolution.earliest && !governed ? yearOf(resolution.earliest) : null;
  return {
    // "dal 2019" and "negli ultimi anni" set the scene; "il giorno dopo" is counted from neither, "quell'anno" is 2019.
    spoken: days ?? memory.spoken,
    anchor: counted ? (intervalOf(resolution) ?? (saysDay(node) ? null : memory.anchor)) : memory.anchor,
    month: month ? { days, sentence } : memory.month,
    day: saysDay(node) && !governed ? pastDay(resolution, published, sentence) : memory.day,
    // "il vertice del 2019" names a year on the way; "nel 2019" is the year that is told of.
    frame: year === null ? memory.frame : { year, sentence, whole: written.kind === "year", end }
  };
}

/** "in serata" and its like: hours of a day that the text names elsewhere. */
export const isHour = (node: Node): boolean => node.kind === "period" && node.hour === true;

/**
 * "Nel 2018 si videro due volte. A giugno …": a month without a year is of the year that history is told of; a day is
 * of this year, unless the other stands right beside it: "l'anno scorso, il 16 aprile".
 */
function inYear(node: Node, year: number, beside: boolean): Node {
  if (node.kind === "part") return { ...node, of: inYear(node.of, year, beside) };
  const bare =
    node.kind === "month" || node.kind === "season" || (beside && node.kind === "day" && typeof node.month === "number");
  return bare && node.year === undefined && node.which === undefined ? { ...node, year } : node;
}

/** A day up to the publication, which the sentences after it go on telling. */
function pastDay(named: Resolution, published: Interval | null, sentence: number): Told | null {
  const days = intervalOf(named);
  if (!days || days.earliest !== days.latest || (published && days.latest > published.latest)) return null;
  return { days, sentence };
}

/**
 * Whether a day or month still goes on being told: in its sentence and the next, and for some sentences more where it
 * lies no more than so many days before the publication.
 */
const stillTold = (told: Told, sentence: number, published: Interval | null, recent: number): boolean =>
  sentence - told.sentence <= 1 ||
  (sentence - told.sentence <= STILL_TOLD && published !== null && daysBetween(told.days.latest, published.latest) <= recent);

/** A day or month of the calendar, alone or with others. */
function calendarDays(node: Node): boolean {
  switch (node.kind) {
    case "since":
    case "until":
      return calendarDays(node.of);
    case "range":
      return calendarDays(node.to);
    case "list":
      return calendarDays(node.second);
    default:
      return /^(?:day|month|named|weekend-of)$/.test(node.kind);
  }
}

/** "nel 2019", "nel febbraio 2019", "il 30 giugno 2019": told with its year. */
const saysYear = (node: Node): boolean =>
  node.kind === "year" ||
  (node.kind === "period" && node.unit === "year" && node.shift !== 0) ||
  ((node.kind === "day" || node.kind === "month") && typeof node.year === "number");

const intervalOf = ({ earliest, latest }: Resolution): Interval | null => (earliest && latest ? { earliest, latest } : null);

/** "in quell'anno" and "da allora" look back to any date named, that of "dal 2017" too. */
function looksFurther(node: Node): boolean {
  if (node.kind === "since" || node.kind === "until") return looksFurther(node.of);
  if ("year" in node && node.year === "same") return true;
  return node.kind === "then" || (node.kind === "same" && (node.unit === "year" || node.unit === "month"));
}
