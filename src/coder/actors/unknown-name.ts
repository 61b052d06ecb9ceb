/** Names of people whom the gazetteer lacks: where they end, and which of their words is the surname. */
import { ARTICLES } from "../syntax/grammar.ts";
import { endOf, entry, type NounPhraseContext } from "./noun-phrase.ts";

/** "Kim Tae-ri", "Trump Tower": a surname goes on with a name that the gazetteer does not have, so it is somebody else's. */
export function nameGoesOn(here: NounPhraseContext, i: number): boolean {
  const { tokens, hits } = here;
  if (!entry(here, i, "short")) return false;
  const end = endOf(here, i);
  const next = tokens[end];
  // "Kim Sang-duk", "Choe Sang Hak": the first half of a given name is nobody by itself.
  const half = tokens[end + 1]?.glued || isHalf(here, end);
  if (!next?.capital || next.kind !== "word" || (hits.has(end) && !half) || next.prep !== "") return false;
  return half || next.glued || (next.forms.length === 0 && next.text !== next.text.toUpperCase());
}

/** Whether a word that is somebody's name elsewhere is half of a given name here: the "Sang" of "Choe Sang Hak". */
const isHalf = (here: NounPhraseContext, i: number): boolean =>
  entry(here, i, "short") !== null && endOf(here, i) === i + 1 && isName(here, i + 1) && !here.hits.has(i + 1);

/** The last half of a given name looks like a preposition: "Kim Kwang Su". */
const LOOKS_LIKE_PREPOSITION = /^(?:Su|In)$/;

const isName = ({ tokens }: NounPhraseContext, i: number): boolean =>
  tokens[i]?.kind === "word" && tokens[i].capital && (tokens[i].prep === "" || LOOKS_LIKE_PREPOSITION.test(tokens[i].text));

/**
 * The surname of a name that the gazetteer lacks: the first of its words where that is a surname there ("Choe Sang Hak") or
 * the given name is hyphenated, else the last; but no word that may be an article ("Ri Tong Il").
 */
export function surnameOf(here: NounPhraseContext, start: number, end: number): string {
  const [first, last] = [here.tokens[start], here.tokens[end - 1]];
  const isFirst = last.glued || entry(here, start, "short") !== null || ARTICLES.has(last.low) || last.prep !== "";
  return isFirst ? first.low : last.low;
}

/** Where a name ends that the gazetteer does not have, of two words or more, right after a role. */
export function unknownNameEnd(here: NounPhraseContext, i: number): number | null {
  let end = nameGoesOn(here, i) ? endOf(here, i) : i;
  for (let words = end - i; words < MOST_WORDS; words++) {
    const next = afterWord(here, end, i);
    if (next === end) break;
    end = next;
  }
  return end - i >= 2 ? end : null;
}

/** A name has so many words at most. */
const MOST_WORDS = 5;

/** Where a word of a name that begins at `from` ends; the same place where it is none. */
function afterWord(here: NounPhraseContext, k: number, from: number): number {
  const { tokens, hits } = here;
  if (!tokens[k] || k >= tokens.length) return k;
  // "Alex N. Wong"
  if (/^\p{Lu}$/u.test(tokens[k].text) && tokens[k + 1]?.low === "." && isName(here, k + 2)) return k + 2;
  // "Ursula von der Heide", "Ali al-Bagheri"
  if (
    k > from &&
    tokens[k + 1] &&
    (PARTICLES.has(tokens[k].text) ? goesOn(here, k + 1) : tokens[k + 1].glued && /^[ae]l$/.test(tokens[k].text))
  )
    return k + 1;
  const isPart = k > from && tokens[k].glued ? tokens[k].kind === "word" && !tokens[k].prep : isName(here, k);
  const isElse = hits.has(k) && !tokens[k + 1]?.glued && !(k > from && (tokens[k].glued || isHalf(here, k)));
  return isPart && !isElse ? k + 1 : k;
}

const PARTICLES: ReadonlySet<string> = new Set(["von", "van", "der", "den", "de", "dos", "bin", "ibn", "ter"]);

const goesOn = (here: NounPhraseContext, k: number): boolean => isName(here, k) || PARTICLES.has(here.tokens[k].text);
