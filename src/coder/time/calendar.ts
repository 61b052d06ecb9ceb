/** Named days: the rows of data/calendar.csv, indexed so that each place in a text costs one look-up. */
import { push } from "../model/grouped.ts";
import type { CalendarRow } from "../codebook/codebook-rows.ts";
import { perObject } from "../model/memo.ts";
import { tokenize, type Token } from "./tokens.ts";

interface Pattern {
  words: string[];
  row: CalendarRow;
}

export interface Calendar {
  /** The longest spelling that starts at token `at`; of two rows with the same spelling, the one listed first. */
  match(tokens: Token[], at: number): { row: CalendarRow; end: number } | null;
  /** Whether some spelling begins with this word. */
  opens(word: string): boolean;
  /** Whether some spelling is told by this word, the longest of its first three. */
  tells(word: string): boolean;
}

/**
 * A row without month and day is a day that moves: known by name, so that nothing else is read in it, but not dated. There is
 * one index per table, however many texts are read with it.
 */
export const calendarOf = perObject((rows: readonly CalendarRow[]): Calendar => {
  const byFirstWord = new Map<string, Pattern[]>();
  const telling = new Set<string>();
  for (const row of rows) {
    for (const spelling of row.patterns.split("|")) {
      const words = tokenize(spelling).map((token) => token.word);
      if (words.length === 0) continue;
      telling.add(words.slice(0, 3).reduce((a, b) => (b.length > a.length ? b : a)));
      push(byFirstWord, words[0], { words, row });
    }
  }
  for (const patterns of byFirstWord.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return {
    opens: (word) => byFirstWord.has(word),
    tells: (word) => telling.has(word),
    match(tokens, at) {
      const word = tokens[at]?.word;
      const pattern = (word ? (byFirstWord.get(word) ?? []) : []).find(({ words }) =>
        words.every((w, k) => tokens[at + k]?.word === w)
      );
      return pattern ? { row: pattern.row, end: at + pattern.words.length } : null;
    }
  };
});
