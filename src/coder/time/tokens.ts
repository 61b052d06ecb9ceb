/** Words, numbers and signs of an Italian text, each with its place. */
import { type Asked, lasting } from "../model/memo.ts";

export interface Token {
  start: number;
  end: number;
  /** Lower case, NFC, straight apostrophe: "DALL’" and "dall'" are one word. */
  word: string;
  /** False where the token touches the one before it: the 20 of "G20" or of "1.20". */
  spaced: boolean;
  capital: boolean;
  /** The word with what is known of it. */
  known: Asked;
}

// A blank line is a token too, so that no date runs from one paragraph into the next.
// An elided article keeps its apostrophe and stands alone: l' | anno. Digits after letters belong to the word: G20.
const TOKEN = /\n\s*\n|\p{L}[\p{L}\p{M}\p{N}]*['’]?|\d+|\S/gu;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { 0: raw, index: start } = match;
    const { known, capital } = spelling(raw);
    const end = start + raw.length;
    tokens.push({ start, end, word: known.word, spaced: last < start, capital, known });
    last = end;
  }
  return tokens;
}

const spelling = lasting(
  (raw: string): Pick<Token, "known" | "capital"> => ({
    known: { word: wordOf(raw), answers: [] },
    capital: /^\p{Lu}/u.test(raw)
  })
);

function wordOf(raw: string): string {
  const word = raw.normalize("NFC").toLowerCase().replace("’", "'");
  // º is a letter to Unicode and ° a sign; both make an ordinal.
  return word === "º" || word === "ª" ? "°" : word;
}
