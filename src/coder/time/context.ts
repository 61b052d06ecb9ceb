/** What the words around an expression make of it: a date of its own, or not. */
import { ARTICLE } from "./lexicon.ts";
import { word, type Source } from "./words.ts";

const NTH = /^(?:prim|ultim)[oaie]$/;
const POSSESSIVE = /^(?:mi|tu|su|nostr|vostr|lor)[oaie]{1,2}$/;
/** il primo ministro, in primo luogo: no count of times */
const TITLE = /^(?:ministr[oaie]|luogo|piano)$/;
const WITHIN = 4;

/**
 * True after "per la prima volta", "il primo vertice", "l'ultima visita", "mai": "dal 2013" then says how long it had
 * not happened, and nothing of when it did.
 */
export function tellsRarity(s: Source, i: number): boolean {
  for (let k = i - 1, seen = 0; k >= 0 && seen < WITHIN && !/^[.;:!?\n]/.test(word(s, k)); k -= 1) {
    if (word(s, k) === ",") continue;
    seen += 1;
    if (word(s, k) === "mai") return true;
    const led = ARTICLE.test(word(s, k - 1)) || POSSESSIVE.test(word(s, k - 1)) || /^volt[ae]$/.test(word(s, k + 1));
    if (NTH.test(word(s, k)) && led && !TITLE.test(word(s, k + 1))) return true;
  }
  return false;
}

/** For each token the number of its sentence; a blank line ends one too, the full stop of "9.30" does not. */
export function sentenceOf({ tokens }: Source): number[] {
  let count = 0;
  return tokens.map(({ word: w }, k) => {
    if (w.startsWith("\n") || (k > 0 && (/^[!?…]$/.test(tokens[k - 1].word) || opensAfterStop(tokens, k)))) count += 1;
    return count;
  });
}

/** A capital with a full stop before it and a space between, whatever quotation marks close and open there. */
function opensAfterStop(tokens: Source["tokens"], k: number): boolean {
  if (!tokens[k].capital) return false;
  let { spaced } = tokens[k];
  let j = k - 1;
  for (; j > 0 && j > k - 4 && /^["“”«»‘’')]$/.test(tokens[j].word); j -= 1) spaced ||= tokens[j].spaced;
  return spaced && tokens[j].word === ".";
}
