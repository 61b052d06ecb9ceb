/** Temporal expressions of Italian news text, resolved to days: the door to src/coder/time/. */
import { daysBetween, weekday, yearOf, type Interval, type IsoDay } from "./model/dates.ts";
import type { DateBasis, DatePrecision } from "./model/code-lists.ts";
import { calendarOf } from "./time/calendar.ts";
import type { CalendarRow } from "./codebook/codebook-rows.ts";
import { sentenceOf, tellsRarity } from "./time/context.ts";
import { expression } from "./time/expression.ts";
import { OF } from "./time/lexicon.ts";
import { gloss, longDay } from "./time/gloss.ts";
import { kept } from "./model/memo.ts";
import { saysDay, type Node } from "./time/node.ts";
import { resolve } from "./time/resolve.ts";
import type { Direction, Resolution, Setting } from "./time/setting.ts";
import { starts } from "./time/starts.ts";
import { INVITES, tenseOf, type Tense } from "./time/tense.ts";
import { tokenize } from "./time/tokens.ts";

export { durations } from "./time/durations.ts";
export type { CalendarRow } from "./codebook/codebook-rows.ts";

/** The days of an expression as far as they are known. */
type Days = Pick<TimeExpression, "earliest" | "latest" | "edtf" | "precision">;

export interface TimeExpression {
  /** UTF-16 offsets: `text.slice(start, end)` is the expression as written. */
  start: number;
  end: number;
  text: string;
  /** First and last day, both inclusive; null where not known or, on one side, open. */
  earliest: IsoDay | null;
  latest: IsoDay | null;
  /** EDTF up to level 2. Empty where nothing is known; `XXXX-02-24` where only the year is not. */
  edtf: string;
  precision: DatePrecision;
  /** explicit: written out; relative: told from the publication or another date; named: a row of the calendar. */
  basis: DateBasis;
  /** How the date was found, one line of English. */
  how: string;
  /** The expression gives one end only: "dal 2019", "fino al 5 maggio". */
  open?: "since" | "until";
  /** That end by itself, the 2019 of "dal 2019", where its days are known. */
  edge?: Days;
  /** A distance from something whose date is not known: "alla vigilia del vertice", "il giorno dopo". */
  adrift?: boolean;
}

export interface TimeOptions {
  /** Named days, the rows of data/calendar.csv. */
  calendar?: readonly CalendarRow[];
  /** Where a date without its year or week lies; guessed from the words around each expression if not given. */
  direction?: Direction | ((start: number, end: number) => Direction | null);
  /** Whether history is told there: "a giugno" after "nel 2018", in this sentence or the one before, is then June 2018. */
  history?: (start: number) => boolean;
  /** News means by "a fine marzo" the days from the 20th, by "a fine anno" the last three months; else it is the half, which leaves out least. */
  tens?: boolean;
}

/** Days that the text is telling of, and the sentence that names them. */
interface Told {
  days: Interval;
  sentence: number;
}

/** For how many sentences after the one that names it a day goes on being told. */
const STILL_TOLD = 3;

const NO_DAYS: readonly CalendarRow[] = [];

/**
 * Every temporal expression of `text`, in order and without overlap, the longest reading of each place.
 * `published` is the interval in which the article came out, null if unknown. Takes time in proportion to the text.
 */
export function timeExpressions(
  text: string,
  published: Interval | null,
  { calendar = NO_DAYS, direction, history, tens }: TimeOptions = {}
): TimeExpression[] {
  const tokens = tokenize(text);
  const source = { tokens, calendar: calendarOf(calendar) };
  const possible = starts(source);
  const tense = tenseOf(tokens, text);
  /** The tense around named days, which verbs of inviting move ahead; made where the text has one. */
  const feasts = new Map<RegExp, Tense>();
  const sentence = sentenceOf(source);
  /** The sentences that name a day. */
  const dated = new Set<number>();
  /** "in serata" and its like, with their sentence: hours of the day that it names, where it names one. */
  const hours = new Map<TimeExpression, number>();
  const found: TimeExpression[] = [];
  /** "Nel 2018 …" sets the year of the next sentence, "Nel febbraio 2019 …" only where that begins with the next month. */
  const goesOn = (frame: { sentence: number; whole: boolean }, i: number): boolean =>
    sentence[i] === frame.sentence || (sentence[i] === frame.sentence + 1 && (frame.whole || sentence[i - 1] !== sentence[i]));
  /** The last date, from which "il giorno dopo" is counted. */
  let anchor: Interval | null = null;
  /** The last date of any form, that of "dal 2019" too, to which "quell'anno" and "da allora" look back. */
  let spoken: Interval | null = null;
  /** The day that "in serata" goes on telling. */
  let toldDay: Told | null = null;
  /** The days or month with which a day without a month goes. */
  let toldMonth: Told | null = null;
  /** The year of "nel 2018", in which "a giugno" then lies; `whole` where no month was named, `end` where its words do. */
  let frame: { year: number; sentence: number; whole: boolean; end: number } | null = null;
  for (let i = 0; i < tokens.length; ) {
    const parse = possible[i] ? expression(source, i) : null;
    if (!parse) {
      i += 1;
      continue;
    }
    // "L'anno scorso, ad aprile, …" is in that year whatever the tense.
    const beside = frame && frame.end === i - 1 && tokens[i - 1].word === ",";
    const inFrame = frame && (beside || (goesOn(frame, i) && history?.(tokens[i].start)));
    const written = inYear(parse.value, frame && inFrame ? frame.year : null, Boolean(beside));
    const hour = written.kind === "period" && written.hour === true;
    if (saysDay(written)) dated.add(sentence[i]);
    if ((hour && dated.has(sentence[i])) || (written.kind === "since" && tellsRarity(source, i))) {
      i = parse.end;
      continue;
    }
    const start = tokens[i].start;
    const end = tokens[parse.end - 1].end;
    const asked = typeof direction === "function" ? direction(start, end) : direction;
    const side =
      asked ??
      (written.kind === "named" ? kept(feasts, INVITES, (ahead) => tenseOf(tokens, text, ahead)) : tense).at(i, parse.end) ??
      (written.kind === "until" ? "future" : "past");
    // "Ieri è arrivato a Mosca. In serata …": the evening of the day that is told.
    const sameDay = hour && side === "past" && toldDay && stillTold(toldDay, sentence[i], published, WEEK) ? toldDay.days : null;
    const node: Node = sameDay ? { kind: "same", unit: "day", shift: 0 } : written;
    const near = toldMonth && stillTold(toldMonth, sentence[i], published, NEWS) ? toldMonth.days : null;
    const setting: Setting = {
      published,
      direction: side,
      anchor: sameDay ?? (looksFurther(node) ? spoken : anchor),
      told: near,
      tens
    };
    const resolution = resolve(node, setting);
    const openEnded = node.kind === "since" || node.kind === "until";
    const edge: Resolution | null = openEnded ? resolve(node.of, setting) : null;
    const words = text.slice(start, end);
    const read: TimeExpression = {
      start,
      end,
      text: words,
      ...resolution,
      basis: basisOf(node),
      how: `${gloss(node, side, published)} → ${resolution.edtf || "not known"}${misfit(node, resolution.earliest)}`,
      ...(openEnded ? { open: node.kind } : {}),
      ...(edge?.earliest && edge.latest ? { edge } : {}),
      ...(published && (node.kind === "offset" || node.kind === "same") && resolution.edtf === "" ? { adrift: true } : {})
    };
    found.push(read);
    if (hour) hours.set(read, sentence[i]);
    // "dal 2019" and "negli ultimi anni" set the scene; "il giorno dopo" is counted from neither, "quell'anno" is 2019.
    spoken = intervalOf(edge ?? resolution) ?? spoken;
    // "il vertice del 2019" names a year on the way; "nel 2019" is the year that is told of.
    if (saysYear(written) && resolution.earliest && !OF.test(tokens[i].word))
      frame = { year: yearOf(resolution.earliest), sentence: sentence[i], whole: written.kind === "year", end: parse.end };
    if (!openEnded && node.kind !== "stretch") anchor = intervalOf(resolution) ?? (saysDay(node) ? null : anchor);
    const calendar = calendarDays(node) ? intervalOf(edge ?? resolution) : null;
    if (calendar && daysBetween(calendar.earliest, calendar.latest) <= 31) toldMonth = { days: calendar, sentence: sentence[i] };
    if (saysDay(node) && !OF.test(tokens[i].word)) toldDay = pastDay(resolution, published, sentence[i]);
    i = parse.end;
  }
  return found.filter((e) => !dated.has(hours.get(e) ?? -1));
}

/**
 * "Nel 2018 si videro due volte. A giugno …": a month without a year is of the year that history is told of; a day is
 * of this year, unless the other stands right beside it: "l'anno scorso, il 16 aprile".
 */
function inYear(node: Node, year: number | null, beside: boolean): Node {
  if (year === null) return node;
  if (node.kind === "part") return { ...node, of: inYear(node.of, year, beside) };
  const bare =
    node.kind === "month" || node.kind === "season" || (beside && node.kind === "day" && typeof node.month === "number");
  return bare && node.year === undefined && node.which === undefined ? { ...node, year } : node;
}

/** A day up to the publication, which the sentences after it go on telling. */
function pastDay(named: Days, published: Interval | null, sentence: number): Told | null {
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

/** How many days back a day may lie whose evening is told some sentences later. */
const WEEK = 7;
/** How many days back a month may lie that the sentences after it go on telling. */
const NEWS = 62;

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

/** Whether words are a temporal expression from first to last: "il 27 ottobre", "la settimana scorsa", "il giorno dopo". */
export function isTimePhrase(words: string): boolean {
  const source = { tokens: tokenize(words), calendar: calendarOf(NO_DAYS) };
  return starts(source)[0] === true && expression(source, 0)?.end === source.tokens.length;
}

const intervalOf = ({ earliest, latest }: Days): Interval | null => (earliest && latest ? { earliest, latest } : null);

/** "in quell'anno" and "da allora" look back to any date named, that of "dal 2017" too. */
function looksFurther(node: Node): boolean {
  if (node.kind === "since" || node.kind === "until") return looksFurther(node.of);
  if ("year" in node && node.year === "same") return true;
  return node.kind === "then" || (node.kind === "same" && (node.unit === "year" || node.unit === "month"));
}

/** Where the text names a weekday that the date does not have, the date stands and the reader is told. */
function misfit(node: Node, day: IsoDay | null): string {
  return node.kind === "day" && node.weekday && day && weekday(day) !== node.weekday ? `, which is ${longDay(day)}` : "";
}

function basisOf(node: Node): DateBasis {
  switch (node.kind) {
    case "day":
      return typeof node.month === "number" && typeof node.year !== "object" && !node.which ? "explicit" : "relative";
    case "month":
      return typeof node.year !== "object" && !node.which ? "explicit" : "relative";
    case "season":
      return typeof node.year === "number" ? "explicit" : "relative";
    case "year":
    case "decade":
      return "explicit";
    case "named":
      return "named";
    case "part":
    case "since":
    case "until":
      return basisOf(node.of);
    case "around":
      return basisOf(node.of);
    case "weekend-of":
      return basisOf(node.day);
    case "nth":
      return node.of ? basisOf(node.of) : "relative";
    case "range":
      return weaker(basisOf(node.from), basisOf(node.to));
    case "list":
      return weaker(basisOf(node.first), basisOf(node.second));
    default:
      return "relative";
  }
}

/** Of two bases the one that needs more to be known. */
const weaker = (a: DateBasis, b: DateBasis): DateBasis => (a === "explicit" ? b : a === "named" && b === "relative" ? b : a);
