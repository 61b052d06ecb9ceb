/** Datelines: the place from which a report was filed, which is no side of what it tells. */
import type { Token } from "../syntax/token.ts";
import { MONTHS, SHORT_MONTHS } from "../time/lexicon.ts";

/**
 * Where a sentence begins after its dateline: "Roma - È giunto oggi a Pechino Kim", "Roma, 4 set. (ANSA) - Domani …"; 0 where
 * it has none.
 *
 * @param place where the name ends with which the sentence begins
 */
export function datelineEnd(tokens: readonly Token[], place: number): number {
  const dash = tokens.slice(0, DATELINE).findIndex(({ text }) => /^[-–—]$/.test(text));
  const between = tokens.slice(place, dash);
  return dash > 0 && between.every((w) => w.kind !== "word" || w.capital || MONTHS.has(w.low) || SHORT_MONTHS.has(w.low))
    ? dash + 1
    : 0;
}

/** How many words and marks a dateline has at most. */
const DATELINE = 14;
