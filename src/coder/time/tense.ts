/** Whether a date lies before the publication or after it, from the nearest verb or adverb of its sentence. */
import { answered } from "../model/memo.ts";
import type { Direction } from "./setting.ts";
import type { Token } from "./tokens.ts";

const FUTURE_WORD =
  /^(?:previst[oaie]|attes[oaie]|prossim[oaie]|fissat[oaie]|programma|agenda|dovrebbe|dovrebbero|potrebbe|potrebbero|intende|intendono|prevede|prevedono|entro|vista|futur[oaie])$/;
const FUTURE_ENDING = /.(?:rà|ranno|remo|rò)$/;
/** Words that only look like a future. */
const NOT_FUTURE = /^(?:però|tiranno|estremo|supremo|remo)$/;
const PAST_WORD = /^(?:ha|hanno|ho|abbiamo|aveva|avevano|avendo|è|era|erano|fu|furono|stat[oaie]|scors[oaie]|aver|essersi)$/;
const PAST_ENDING = /..(?:[aei]va|[aei]vano|arono|irono)$/;
const STOP = /^[.;:!?]$/;

export interface Tense {
  /** Null where the sentence gives no sign. */
  at(first: number, end: number): Direction | null;
}

interface Cue {
  direction: Direction;
  /** Distance travelled from the start of the text; a comma counts as several words. */
  way: number;
  sentence: number;
}

/** Who is invited to a feast is invited to the next one: for named days these words point ahead. */
export const INVITES = /^invit/;

/** Reads the text once; each question is then answered in constant time. `ahead` adds words that point to the future. */
export function tenseOf(tokens: Token[], text: string, ahead?: RegExp): Tense {
  const way: number[] = [];
  const sentence: number[] = [];
  let walked = 0;
  let count = 0;
  tokens.forEach(({ word, start, spaced }, k) => {
    if (spaced && k > 0 && text.slice(tokens[k - 1].end, start).includes("\n")) count += 1;
    walked += word === "," ? 4 : 1;
    way.push(walked);
    sentence.push(count);
    if (STOP.test(word)) count += 1;
  });
  const cues = tokens.map(({ word, known }, k): Cue | null => {
    const direction = ahead?.test(word) ? "future" : directionOf(known);
    return direction && { direction, way: way[k], sentence: sentence[k] };
  });
  const before: (Cue | null)[] = [];
  const after: (Cue | null)[] = new Array(tokens.length).fill(null);
  for (let k = 0; k < tokens.length; k += 1) before.push((k > 0 && cues[k - 1]) || before[k - 1] || null);
  for (let k = tokens.length - 1; k >= 0; k -= 1) after[k] = cues[k] ?? after[k + 1] ?? null;
  return {
    at(first, end) {
      const left = before[first]?.sentence === sentence[first] ? before[first] : null;
      const right = after[end]?.sentence === sentence[first] ? after[end] : null;
      if (!left || !right) return (left ?? right)?.direction ?? null;
      return way[first] - left.way <= right.way - way[end - 1] ? left.direction : right.direction;
    }
  };
}

const directionOf = answered((word: string): Direction | null => {
  if (FUTURE_WORD.test(word) || (FUTURE_ENDING.test(word) && !NOT_FUTURE.test(word))) return "future";
  return PAST_WORD.test(word) || PAST_ENDING.test(word) ? "past" : null;
});
