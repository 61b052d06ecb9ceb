/** Temporal expressions of Italian news text, resolved to days: the door to src/coder/time/. */
import { weekday, type Interval, type IsoDay } from "./model/dates.ts";
import type { DateBasis } from "./model/code-lists.ts";
import { basisOf } from "./time/basis.ts";
import { calendarOf } from "./time/calendar.ts";
import type { CalendarRow } from "./codebook/codebook-rows.ts";
import { sentenceOf, tellsRarity } from "./time/context.ts";
import { expression } from "./time/expression.ts";
import { OF } from "./time/lexicon.ts";
import { gloss, longDay } from "./time/gloss.ts";
import { inToldYear, isHour, NOTHING, remember, standpoint, type Spot } from "./time/memory.ts";
import { kept, lasting } from "./model/memo.ts";
import { saysDay, type Node } from "./time/node.ts";
import { isNext, resolve } from "./time/resolve.ts";
import type { Direction, Resolution, Setting } from "./time/setting.ts";
import { starts } from "./time/starts.ts";
import { INVITES, tenseOf, type Tense } from "./time/tense.ts";
import { tokenize } from "./time/tokens.ts";
import type { Source } from "./time/words.ts";

export { durations } from "./time/durations.ts";
export type { CalendarRow } from "./codebook/codebook-rows.ts";

/** `edtf` is EDTF up to level 2. Empty where nothing is known; `XXXX-02-24` where only the year is not. */
export interface TimeExpression extends Resolution {
  /** UTF-16 offsets: `text.slice(start, end)` is the expression as written. */
  start: number;
  end: number;
  text: string;
  /** explicit: written out; relative: told from the publication or another date; named: a row of the calendar. */
  basis: DateBasis;
  /** How the date was found, one line of English. */
  how: string;
  /** The expression gives one end only: "dal 2019", "fino al 5 maggio". */
  open?: "since" | "until";
  /** That end by itself, the 2019 of "dal 2019", where its days are known. */
  edge?: Resolution;
  /** A distance from something whose date is not known: "alla vigilia del vertice", "il giorno dopo". */
  adrift?: boolean;
}

export interface TimeOptions {
  /** Named days, the rows of data/calendar.csv. */
  calendar?: readonly CalendarRow[];
  /** Words for what happens on a day: "tre giorni dopo la parata". */
  events?: ReadonlySet<string>;
  /** Where a date without its year or week lies; guessed from the words around each expression if not given. */
  direction?: Direction | ((start: number, end: number) => Direction | null);
  /** Whether history is told there: "a giugno" after "nel 2018", in this sentence or the one before, is then June 2018. */
  history?: (start: number) => boolean;
  /** News means by "a fine marzo" the days from the 20th, by "a fine anno" the last three months; else it is the half, which leaves out least. */
  tens?: boolean;
}

const NO_DAYS: readonly CalendarRow[] = [];
const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * Every temporal expression of `text`, in order and without overlap, the longest reading of each place.
 * `published` is the interval in which the article came out, null if unknown. Takes time in proportion to the text.
 */
export function timeExpressions(
  text: string,
  published: Interval | null,
  { calendar = NO_DAYS, events = NO_WORDS, direction, history, tens }: TimeOptions = {}
): TimeExpression[] {
  const tokens = tokenize(text);
  const source = { tokens, calendar: calendarOf(calendar), events };
  const possible = starts(source);
  const sideOf = sides(source, text, published, direction);
  const sentence = sentenceOf(source);
  /** The sentences that name a day. */
  const dated = new Set<number>();
  /** The hours of a day, with their sentence. */
  const hours = new Map<TimeExpression, number>();
  const found: TimeExpression[] = [];
  let memory = NOTHING;
  for (let i = 0; i < tokens.length; ) {
    const parse = possible[i] ? expression(source, i) : null;
    if (!parse) {
      i += 1;
      continue;
    }
    const spot: Spot = {
      first: i,
      end: parse.end,
      sentence: sentence[i],
      previous: sentence[i - 1],
      afterComma: tokens[i - 1]?.word === ",",
      governed: OF.test(tokens[i].word),
      history: history?.(tokens[i].start) === true
    };
    i = parse.end;
    const written = inToldYear(parse.value, memory, spot);
    if (saysDay(written)) dated.add(spot.sentence);
    if (isHour(written) && dated.has(spot.sentence)) continue;
    if (written.kind === "since" && tellsRarity(source, spot.first)) continue;
    const side = sideOf(written, spot);
    const { node, anchor, told } = standpoint(written, memory, spot, side, published);
    const setting: Setting = { published, direction: side, anchor, told, tens };
    const resolution = resolve(node, setting);
    const edge = node.kind === "since" || node.kind === "until" ? resolve(node.of, setting) : null;
    const [start, end] = [tokens[spot.first].start, tokens[spot.end - 1].end];
    const words = { start, end, text: text.slice(start, end) };
    const read = expressionOf(words, node, resolution, edge, side, published);
    found.push(read);
    if (isHour(written)) hours.set(read, spot.sentence);
    memory = remember(memory, { written, node, resolution, edge }, spot, published);
  }
  return found.filter((e) => !dated.has(hours.get(e) ?? -1));
}

/** On which side of the publication an expression lies that does not say so itself. */
function sides(
  source: Source,
  text: string,
  published: Interval | null,
  direction: TimeOptions["direction"]
): (node: Node, spot: Spot) => Direction {
  const { tokens } = source;
  const tense = tenseOf(tokens, text);
  /** The tense around named days, which verbs of inviting move ahead; made where the text has one. */
  const feasts = new Map<RegExp, Tense>();
  return (node, { first, end }) => {
    const { kind } = node;
    const asked = typeof direction === "function" ? direction(tokens[first].start, tokens[end - 1].end) : direction;
    const around = () => (kind === "named" ? kept(feasts, INVITES, (ahead) => tenseOf(tokens, text, ahead)) : tense);
    const next = () => (isNext(node, published) ? "future" : null);
    return asked ?? next() ?? around().at(first, end) ?? (kind === "until" ? "future" : "past");
  };
}

/** An expression with its days and how it was read. */
function expressionOf(
  { start, end, text }: Pick<TimeExpression, "start" | "end" | "text">,
  node: Node,
  { earliest, latest, edtf, precision }: Resolution,
  edge: Resolution | null,
  side: Direction,
  published: Interval | null
): TimeExpression {
  const how = `${gloss(node, side, published)} → ${edtf || "not known"}${misfit(node, earliest)}`;
  const read: TimeExpression = { start, end, text, earliest, latest, edtf, precision, basis: basisOf(node), how };
  if (node.kind === "since" || node.kind === "until") read.open = node.kind;
  if (edge?.earliest && edge.latest) read.edge = edge;
  if (published && (node.kind === "offset" || node.kind === "same") && edtf === "") read.adrift = true;
  return read;
}

/** Whether words are a temporal expression from first to last: "il 27 ottobre", "la settimana scorsa", "il giorno dopo". */
export const isTimePhrase = lasting((words: string): boolean => {
  const source = { tokens: tokenize(words), calendar: calendarOf(NO_DAYS), events: NO_WORDS };
  return starts(source)[0] === true && expression(source, 0)?.end === source.tokens.length;
});

/** Where the text names a weekday that the date does not have, the date stands and the reader is told. */
function misfit(node: Node, day: IsoDay | null): string {
  return node.kind === "day" && node.weekday && day && weekday(day) !== node.weekday ? `, which is ${longDay(day)}` : "";
}
