/** Sentence → words: tokens with their place, their folded form, and what the lexicon knows of them. */
import type { VerbForm } from "../codebook/codebook.ts";
import type { Span } from "../model/dataset.ts";
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
}

const NO_FORMS: readonly VerbForm[] = [];
const WORD = /\p{L}[\p{L}\p{M}]*['’]?|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** The folded form under which tables and text meet. */
export const fold = (text: string): string => text.toLowerCase().replace(/[’`´]/g, "'");

/**
 * The words and marks of one sentence.
 *
 * @param text the article's text
 * @param sentence where the sentence lies
 * @param quotes the quotations of its paragraph, in order
 * @param forms the verb forms of the codebook
 */
export function tokens(
  text: string,
  sentence: Span,
  quotes: readonly Span[],
  forms: ReadonlyMap<string, readonly VerbForm[]>
): Token[] {
  const found: Token[] = [];
  let glued = false;
  let quote = 0;
  for (const { 0: piece, index } of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + index;
    // A closing quotation mark after a word is no elision: «fraterna’» but l’accordo.
    const elided = /['’]$/.test(piece) && piece.length > 1 && /\p{L}/u.test(text.charAt(start + piece.length));
    const word = elided || piece.length === 1 ? piece : piece.replace(/['’]$/, "");
    while (quote < quotes.length && quotes[quote].end <= start) quote++;
    const quoted = quote < quotes.length && quotes[quote].start <= start;
    const previous = found[found.length - 1];
    if ((piece === "-" || piece === "‑") && previous?.end === start && /\p{L}/u.test(text.charAt(start + 1))) {
      glued = true;
      continue;
    }
    const low = fold(word);
    const kind = /^\p{L}/u.test(word) ? "word" : /^\p{N}/u.test(word) ? "number" : "mark";
    found.push({
      start,
      end: start + word.length,
      text: word,
      low,
      kind,
      capital: /^\p{Lu}/u.test(word),
      glued,
      prep: PREPOSITIONS.get(low) ?? "",
      quoted,
      forms: kind === "word" ? (forms.get(low) ?? NO_FORMS) : NO_FORMS
    });
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
        forms: NO_FORMS
      });
    glued = false;
  }
  return found;
}
