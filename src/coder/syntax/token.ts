/** Sentence → words: tokens with their place, their folded form, and what the lexicon knows of them. */
import type { VerbForm } from "../codebook/codebook.ts";
import type { Span } from "../model/dataset.ts";
import { type Asked, lasting, perObject } from "../model/memo.ts";
import { PREPOSITIONS } from "../model/prepositions.ts";

export interface Token extends Span {
  text: string;
  /** Lower case, straight apostrophe: the form that tables and grammar are matched against. */
  low: string;
  kind: "word" | "number" | "mark";
  /** Begins with a capital letter. */
  capital: boolean;
  /** Joined to the word before it by a hyphen, as `Jong-un`, `anti-russe`. */
  glued: boolean;
  /** The simple preposition that the word is or contains (`al` → `a`), else empty. */
  prep: string;
  /** Inside a quotation. */
  quoted: boolean;
  forms: readonly VerbForm[];
  /** The word with what is known of it. */
  known: Asked;
}

const NO_FORMS: readonly VerbForm[] = [];
const APOSTROPHE: Asked = { word: "'", answers: [] };
/** What a word is by itself, wherever it stands. */
type Known = Pick<Token, "low" | "kind" | "capital" | "prep" | "forms" | "known">;

const LETTER = /\p{L}/u;
const WORD = /\p{L}[\p{L}\p{M}]*['’]?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** Which word begins at a place of the text, or first after it; −1 for none. */
export const wordAt = (words: readonly Token[], place: number): number => words.findIndex(({ start }) => start >= place);

/** Words with a space between each two, as expressions of time are read. */
export const spaced = (words: readonly Token[]): string => words.map(({ text }) => text).join(" ");

/** Words as they are written: “Roh Moo-hyun”, “dell'Onu”, “Cuba, Vietnam”. */
export const asWritten = (words: readonly Token[]): string =>
  words
    .map(({ text, glued }, k) => (k > 0 && glued ? `-${text}` : ` ${text}`))
    .join("")
    .trim()
    .replace(/(?<=['’]) | (?=[,.])/g, "");

/** The folded form under which tables and text meet. */
export const fold = (text: string): string => text.toLowerCase().replace(/[’`´]/g, "'");

/** What is known of a word with a table of verb forms, kept from text to text. */
const known = perObject((forms: Forms) =>
  lasting((text): Known => {
    const low = fold(text);
    const kind = /^\p{L}/u.test(text) ? "word" : /^\p{N}/u.test(text) ? "number" : "mark";
    return {
      low,
      kind,
      capital: /^\p{Lu}/u.test(text),
      prep: PREPOSITIONS.get(low) ?? "",
      forms: kind === "word" ? (forms.get(low) ?? NO_FORMS) : NO_FORMS,
      known: { word: low, answers: [] }
    };
  })
);

type Forms = ReadonlyMap<string, readonly VerbForm[]>;

/**
 * The words and marks of one sentence.
 *
 * @param text the article's text
 * @param sentence where the sentence lies
 * @param quotes the quotations of its paragraph, in order
 * @param forms the verb forms of the codebook
 */
export function tokens(text: string, sentence: Span, quotes: readonly Span[], forms: Forms): Token[] {
  const found: Token[] = [];
  const knownOf = known(forms);
  let glued = false;
  let quote = 0;
  const within = text.slice(0, sentence.end);
  WORD.lastIndex = sentence.start;
  for (let match = WORD.exec(within); match; match = WORD.exec(within)) {
    const { 0: piece, index: start } = match;
    // A closing quotation mark after a word is no elision: «fraterna’» but l’accordo.
    const apostrophe = piece.length > 1 && (piece.endsWith("'") || piece.endsWith("’"));
    const word = apostrophe && !LETTER.test(text.charAt(start + piece.length)) ? piece.slice(0, -1) : piece;
    while (quote < quotes.length && quotes[quote].end <= start) quote++;
    const quoted = quote < quotes.length && quotes[quote].start <= start;
    const previous = found[found.length - 1];
    if ((piece === "-" || piece === "‑") && previous?.end === start && LETTER.test(text.charAt(start + 1))) {
      glued = true;
      continue;
    }
    const { low, kind, capital, prep, forms: own, known } = knownOf(word);
    found.push({ start, end: start + word.length, text: word, low, kind, capital, glued, prep, quoted, forms: own, known });
    if (word.length < piece.length)
      found.push({
        start: start + word.length,
        end: start + piece.length,
        text: piece.slice(-1),
        low: "'",
        kind: "mark",
        capital: false,
        glued: false,
        prep: "",
        quoted,
        forms: NO_FORMS,
        known: APOSTROPHE
      });
    glued = false;
  }
  return found;
}
